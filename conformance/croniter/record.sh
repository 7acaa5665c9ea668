#!/usr/bin/env bash
# Records what croniter, and Airflow's timetables with it, make of random cron texts. Needs Python 3.10 to 3.13; CI reads the recording only.
#   conformance/croniter/record.sh > conformance/croniter/recording.jsonl            # the sample of CI
#   conformance/croniter/record.sh 7 10000 > all.jsonl                                # seed and number of texts
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install apache-airflow==3.3.2 croniter==7.0.0 pendulum==3.3.0 >&2
cd "$here"
"$work/venv/bin/python" -B record.py "${1:-20261130}" "${2:-1000}"
