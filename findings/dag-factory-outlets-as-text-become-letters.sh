#!/usr/bin/env bash
# Guess: a single asset may be written as a text, `outlets: orders`, as many keys of YAML take one value for a list of one, or it is refused.
# Really: dag-factory loads the file and gives the task one asset for each letter, so the asset that is meant is never updated and no DAG that waits for it starts.
# Packages: apache-airflow 3.3.2, dag-factory 1.1.0, apache-airflow-providers-standard (PyPI)
# Date: 2026-11-30
# Why it matters: nothing fails, on neither side; the DAG that waits simply never runs.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False AIRFLOW__DAG_FACTORY__ENABLE_TELEMETRY=False
python3 -m venv "$work/tools"
"$work/tools/bin/pip" -q install uv==0.13.9
"$work/tools/bin/uv" venv -q "$work/venv"
"$work/tools/bin/uv" pip install -q --python "$work/venv/bin/python" apache-airflow==3.3.2 dag-factory==1.1.0 apache-airflow-providers-standard
cat > "$work/loans.yml" <<'YAML'
loans:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  tasks:
    load:
      operator: airflow.providers.standard.operators.empty.EmptyOperator
      outlets: books
YAML
found=$("$work/venv/bin/python" - "$work/loans.yml" "$work" 2>/dev/null <<'PY' | tail -n 1
import sys
from dagfactory import load_yaml_dags
dags = {}
load_yaml_dags(globals_dict=dags, config_filepath=sys.argv[1], defaults_config_path=sys.argv[2])
print(*(asset.uri for asset in dags["loans"].get_task("load").outlets))
PY
)
[ "$found" = "b o o k s" ] || { echo "changed: $found"; exit 1; }
echo "dag-factory 1.1.0 makes five assets of outlets: books (b, o, o, k, s)"
