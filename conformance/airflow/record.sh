#!/usr/bin/env bash
# Records what Airflow with dag-factory makes of DAG files and of dates. Needs Python 3.10 to 3.12 (packages of PyPI); CI reads the recordings only.
#   record.sh 3.3.2 record.py case=../shared/dialects/dag-factory/cases corpus=../shared/dialects/dag-factory/corpus > recording-3.jsonl
#   record.sh 3.3.2 record.py random=FOLDER > random-3.jsonl      of the files that `node conformance/airflow/random-dags.ts FOLDER 60` writes
#   record.sh 3.3.2 dates.py > dates.jsonl
#   record.sh 3.3.2 record.py timetables=timetables > timetables-3.jsonl
#   record.sh 3.3.2 states.py > states-3.jsonl
#   record.sh 3.3.2 assets.py > assets-3.jsonl      of asset-cases.json
#   record.sh 3.3.2 values.py > values-3.json    kinds of values that are refused, which `npm run generate` reads
#   record.sh 3.3.2 arguments.py arguments-2.json > arguments-3.json    arguments of operators, which `npm run generate` reads; likewise for 2.11.2
# 2.11.2 is resolved as of March 2026, when its dependencies still fitted.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
version=${1:?a version of Airflow}
program=${2:?record.py or dates.py}
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False AIRFLOW__DAG_FACTORY__ENABLE_TELEMETRY=False CONFIG_ROOT_DIR=/files
mkdir -p "$AIRFLOW_HOME"
python3 -m venv "$work/tools"
"$work/tools/bin/pip" -q install uv==0.13.9 >&2
before=()
case "$version" in 2.*) before=(--exclude-newer 2026-03-15 --exclude-newer-package dag-factory=2026-06-01) ;; esac
"$work/tools/bin/uv" venv -q "$work/venv" >&2
"$work/tools/bin/uv" pip install -q --python "$work/venv/bin/python" "${before[@]}" "apache-airflow==$version" dag-factory==1.1.0 \
  apache-airflow-providers-http apache-airflow-providers-cncf-kubernetes apache-airflow-providers-common-sql apache-airflow-providers-standard time-machine==3.6.0 >&2
PYTHONPATH="$here" "$work/venv/bin/python" -B "$here/$program" "$@" 2>/dev/null
