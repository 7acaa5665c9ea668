#!/usr/bin/env bash
# Guess: `path:models/staging` selects what lies in that folder of my project, and `path:packages_local/tools/models` what lies in that folder of a local package.
# Really: the pattern is looked up on disk from the project's root, and then compared with each node's path inside its own package: `path:models/staging` also
#   selects the models/staging of every package, and the path under which the package really lies on disk selects nothing.
# Packages: dbt-core 1.12.6, dbt-duckdb 1.11.1 (PyPI)
# Date: 2026-11-29
# Why it matters: a scheduled `dbt build --select path:models/staging` builds models of packages as well; who predicts from the manifest what a command runs
#   must compare paths per package, and may not filter by the project's name.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv env
env/bin/pip -q install --no-deps dbt-core==1.12.6 dbt-duckdb==1.11.1
env/bin/pip -q install 'agate<1.15,>=1.7.0' 'click<9.0,>=8.3.0' 'daff>=1.3.46' 'dbt-adapters<2.0,>=1.24.5' 'dbt-common<2.0,>=1.37.5' 'dbt-extractor<=0.6,>=0.5.0' \
  'dbt-protos<2.0,>=1.0.514' 'jinja2<4' 'jsonschema<5.0' 'mashumaro[msgpack]<3.18' 'metricflow<1.0,>=0.213.0' 'networkx<4.0' 'opentelemetry-api<2.0,>=1.26' \
  packaging typing-extensions 'pathspec<1.1' 'protobuf<8.0,>=6.0' 'pydantic<3' 'python-dotenv>=1.2' pytz pyyaml 'requests<3' 'snowplow-tracker<2.0' 'sqlparse<0.7.0' duckdb 2>/dev/null
mkdir -p models/staging inner/tools/models/staging
printf 'name: shop\nversion: "1.0"\nprofile: shop\n' > dbt_project.yml
printf 'packages:\n  - local: inner/tools\n' > packages.yml
printf 'shop:\n  target: dev\n  outputs:\n    dev: {type: duckdb, path: shop.duckdb}\n' > profiles.yml
printf 'name: tools\nversion: "1.0"\n' > inner/tools/dbt_project.yml
echo 'select 1 as id' | tee models/staging/orders.sql > inner/tools/models/staging/days.sql
export DBT_SEND_ANONYMOUS_USAGE_STATS=false
env/bin/dbt -q deps --profiles-dir . > /dev/null
listed() { env/bin/dbt -q ls --profiles-dir . --select "$1" 2>/dev/null | sort | paste -sd' '; }
seen="$(listed path:models/staging) | $(listed path:inner/tools/models)"
recorded='shop.staging.orders tools.staging.days | '
if [ "$seen" != "$recorded" ]; then
  echo "changed: $seen"
  exit 1
fi
echo "path:models/staging selects [${seen% | }], the package's real folder selects []"
