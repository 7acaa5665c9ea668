#!/usr/bin/env bash
# Guess: `0 * * * *` with data intervals runs every hour in every zone of the IANA database.
# Really: on Lord Howe, whose clocks go back by half an hour, CronDataIntervalTimetable of Airflow 3.3.2 raises ValueError ("did not advance past …") in that night:
#   no further run of the DAG is made.
# Packages: apache-airflow==3.3.2 (PyPI)
# Date: 2026-11-30
# Why it matters: the zone and the expression are valid and load; the DAG stops in the first night in which the offset changes by half an hour.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/tools"
"$work/tools/bin/pip" -q install uv==0.13.9
"$work/tools/bin/uv" venv -q "$work/venv"
"$work/tools/bin/uv" pip install -q --python "$work/venv/bin/python" apache-airflow==3.3.2
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False
found=$("$work/venv/bin/python" - 2>/dev/null <<'PY'
import pendulum
from airflow.timetables.base import TimeRestriction
from airflow.timetables.interval import CronDataIntervalTimetable

table = CronDataIntervalTimetable("0 * * * *", pendulum.timezone("Australia/Lord_Howe"))
restriction = TimeRestriction(pendulum.datetime(2026, 4, 3), None, True)
last, runs = None, 0
try:
    for _ in range(100):
        last = table.next_dagrun_info(last_automated_data_interval=last, restriction=restriction).data_interval
        runs += 1
    print(f"{runs} runs")
except ValueError as error:
    print(f"{runs} runs, then {type(error).__name__} at {last.start:%Y-%m-%dT%H:%M}Z")
PY
)
found=$(tail -n 1 <<<"$found")
expected='40 runs, then ValueError at 2026-04-04T15:00Z'
echo "hourly data intervals in Australia/Lord_Howe: $found"
[ "$found" = "$expected" ]
