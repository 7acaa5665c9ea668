#!/usr/bin/env bash
# Guess: after a failed `dbt build`, `dbt retry` runs the failed models again, whatever harmless command (compile, docs, test) ran between the two.
# Really: it takes up the last command that wrote target/run_results.json, whichever that was. After `dbt compile` or `dbt test` without a failure it does nothing and
#   ends with 0; after `dbt docs generate` it ends with 2: "No such option", naming one of the docs command.
# Packages: dbt-core 1.12.6, dbt-duckdb 1.11.1 (PyPI)
# Date: 2026-11-29
# Why it matters: pipelines with `dbt build`, then tests or docs with "run also after failures", then `dbt retry` on the next attempt turn green with models not built.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip -q install --no-deps dbt-core==1.12.6 dbt-duckdb==1.11.1 2> /dev/null
env/bin/pip -q install 'agate<1.15,>=1.7.0' 'click<9.0,>=8.3.0' 'daff>=1.3.46' 'dbt-adapters<2.0,>=1.24.5' 'dbt-common<2.0,>=1.37.5' 'dbt-extractor<=0.6,>=0.5.0' \
  'dbt-protos<2.0,>=1.0.514' 'jinja2<4' 'jsonschema<5.0' 'mashumaro[msgpack]<3.18' 'metricflow<1.0,>=0.213.0' 'networkx<4.0' 'opentelemetry-api<2.0,>=1.26' \
  packaging typing-extensions 'pathspec<1.1' 'protobuf<8.0,>=6.0' 'pydantic<3' 'python-dotenv>=1.2' pytz pyyaml 'requests<3' 'snowplow-tracker<2.0' 'sqlparse<0.7.0' duckdb 2>/dev/null
mkdir models
printf 'name: shop\nversion: "1.0"\nprofile: shop\n' > dbt_project.yml
printf 'shop:\n  target: dev\n  outputs:\n    dev: {type: duckdb, path: shop.duckdb}\n' > profiles.yml
printf 'models: [{name: orders, columns: [{name: id, data_tests: [not_null]}]}]\n' > models/shop.yml
echo 'select 1 as id' > models/orders.sql
echo "select no_such_column from {{ ref('orders') }}" > models/days.sql
export DBT_SEND_ANONYMOUS_USAGE_STATS=false
dbt() { env/bin/dbt -q "$@" --profiles-dir . > said 2>&1 && echo 0 || echo $?; }
tried() { env/bin/python -c "import json; print([row['unique_id'] for row in json.load(open('target/run_results.json'))['results']])"; }
found="build $(dbt build)"$'\n'
cp target/run_results.json failed.json
for between in compile test 'docs generate'; do
  cp failed.json target/run_results.json
  # shellcheck disable=SC2086
  found+="$between $(dbt $between), retry $(dbt retry)$(grep -om1 'No such option' said | sed 's/^/: /' || true)"
  found+=", tried $(tried)"$'\n'
done
expected="build 1
compile 0, retry 0, tried []
test 0, retry 0, tried []
docs generate 0, retry 2: No such option, tried ['model.shop.orders', 'model.shop.days', 'test.shop.not_null_orders_id.84ef11d8fe']
"
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s' "$found"
  exit 1
fi
echo "dbt-core 1.12.6: a failed build, then compile or test, then retry: exit code 0, and nothing was retried"
