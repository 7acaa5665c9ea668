#!/usr/bin/env bash
# Guess: the `default:` block of a dag-factory file stands nearer to its DAGs than defaults.yml, so it wins, and settings from both places are merged alike.
# Really: it wins for default_args only. For keys of the DAG (schedule, max_active_runs, ...) defaults.yml wins over the block. A mapping such as params is merged
#   with the one of the block, but replaces the one of defaults.yml: of three layers the middle one in nearness is the one that is lost.
# Packages: dag-factory 1.1.0, apache-airflow-core 3.3.2, apache-airflow-providers-standard 1.21.0 (PyPI)
# Date: 2026-11-29
# Why it matters: a block written to override the company's defaults.yml changes retries but not the schedule, without a message.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False AIRFLOW__DAG_FACTORY__ENABLE_TELEMETRY=False
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install dag-factory==1.1.0 apache-airflow-core==3.3.2 apache-airflow-providers-standard==1.21.0
mkdir "$work/dags"
cat > "$work/dags/defaults.yml" <<'YAML'
schedule: "@monthly"
max_active_runs: 3
default_args: {retries: 3, owner: company}
params: {region: eu, currency: EUR}
YAML
cat > "$work/dags/orders.yml" <<'YAML'
default:
  schedule: "@weekly"
  max_active_runs: 2
  default_args: {retries: 2}
  params: {batch: 100}
orders:
  start_date: 2026-01-01
  params: {region: us}
  tasks:
    load: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "true"}
YAML
"$work/venv/bin/python" - "$work/dags" "$work/found" > "$work/log" 2>&1 <<'PY' || { cat "$work/log"; exit 1; }
import sys

from dagfactory import load_yaml_dags

dags = {}
load_yaml_dags(globals_dict=dags, config_filepath=f"{sys.argv[1]}/orders.yml", defaults_config_path=sys.argv[1])
dag = dags["orders"]
task = dag.get_task("load")
print(dag.schedule, dag.max_active_runs, task.retries, task.owner, *sorted(dict(dag.params)), sep=" | ", file=open(sys.argv[2], "w"))
PY
found=$(cat "$work/found")
expected='@monthly | 3 | 2 | company | batch | region'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "the block sets retries to 2, defaults.yml keeps schedule and max_active_runs; params of the DAG merge with the block's and hide those of defaults.yml"
