#!/usr/bin/env bash
# Guess: a YAML file that dag-factory cannot build shows up: `dagfactory lint` refuses it, Airflow lists an import error, and the other DAGs of the file are there.
# Really: lint looks at the YAML syntax only and says OK. In folder mode the error goes to a log line: DagBag has no import error, and every DAG of that file is missing,
#   the sound ones as well. With config_filepath the same file is an import error.
# Packages: dag-factory 1.1.0, apache-airflow-core 3.3.2, apache-airflow-providers-standard 1.21.0 (PyPI)
# Date: 2026-11-29
# Why it matters: a misspelt dependency in one DAG stops its neighbours; a gate made of lint and `airflow dags list-import-errors` passes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False AIRFLOW__DAG_FACTORY__ENABLE_TELEMETRY=False
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install --no-compile dag-factory==1.1.0 apache-airflow-core==3.3.2 apache-airflow-providers-standard==1.21.0
mkdir "$work/jobs" "$work/folder" "$work/file"
cat > "$work/jobs/shop.yml" <<'YAML'
default:
  start_date: 2026-01-01
orders:
  tasks:
    load: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "true"}
returns:
  tasks:
    load: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "true"}
    report: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "true", dependencies: [laod]}
YAML
cat > "$work/jobs/stock.yml" <<'YAML'
stock:
  start_date: 2026-01-01
  tasks:
    load: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "true"}
YAML
echo "from dagfactory import load_yaml_dags  # for airflow
load_yaml_dags(globals_dict=globals(), dags_folder='$work/jobs')" > "$work/folder/loader_dag.py"
echo "from dagfactory import load_yaml_dags  # for airflow
load_yaml_dags(globals_dict=globals(), config_filepath='$work/jobs/shop.yml')" > "$work/file/loader_dag.py"
"$work/venv/bin/dagfactory" lint "$work/jobs" > "$work/log" 2>&1 && lint=passes || lint=refuses
"$work/venv/bin/python" - "$work" > "$work/log" 2>&1 <<'PY' || { cat "$work/log"; exit 1; }
import sys

from airflow.dag_processing.dagbag import DagBag

found = open(f"{sys.argv[1]}/found", "w")
for mode in ("folder", "file"):
    bag = DagBag(f"{sys.argv[1]}/{mode}")
    errors = [text.strip().splitlines()[-1] for text in bag.import_errors.values()]
    print(f"{mode}: dags {sorted(bag.dags)} errors {errors}", file=found)
PY
found="lint $lint
$(cat "$work/found")"
expected="lint passes
folder: dags ['stock'] errors []
file: dags [] errors [\"KeyError: 'laod'\"]"
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "a misspelt dependency passes dagfactory lint, removes all DAGs of its file and, in folder mode, leaves no import error"
