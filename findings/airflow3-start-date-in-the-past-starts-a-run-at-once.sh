#!/usr/bin/env bash
# Guess: with catchup off, a new DAG waits for its next cron time whatever its start_date, and run_immediately=False of the timetable says so outright.
# Really: with any start_date in the past the last cron time that has gone by is run at once, for a yearly DAG the one of January; run_immediately is then not read.
#   Without start_date the DAG waits, unless the last cron time is at most a tenth of the interval ago: False, documented as "wait", is treated like None.
# Packages: apache-airflow-core 3.3.2, croniter 7.0.0, time-machine 3.6.0 (PyPI)
# Date: 2026-11-29
# Why it matters: a line that most people add by habit decides whether a DAG runs on the day it is merged; only run_immediately=timedelta(0) without start_date waits for sure.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install apache-airflow-core==3.3.2 croniter==7.0.0 time-machine==3.6.0
"$work/venv/bin/python" - "$work/found" > "$work/log" 2>&1 <<'PY' || { cat "$work/log"; exit 1; }
import sys
from datetime import datetime, timedelta, timezone

import time_machine
from airflow.sdk import DAG, CronTriggerTimetable
from airflow.serialization.serialized_objects import DagSerialization

found = open(sys.argv[1], "w")
past = datetime(2025, 1, 1, tzinfo=timezone.utc)


def first(schedule, start_date):
    dag = DAG("report", schedule=schedule, start_date=start_date, catchup=False)
    stored = DagSerialization.from_dict(DagSerialization.to_dict(dag))
    return f"{stored.next_dagrun_info(last_automated_run_info=None).run_after:YYYY-MM-DD HH:mm}"


def show(now, name, schedule):
    with time_machine.travel(datetime.fromisoformat(now + "Z"), tick=False):
        print(now, name, "| no start_date:", first(schedule, None), "| start_date 2025:", first(schedule, past), file=found)


show("2026-06-10T12:00", "0 6 * * *", "0 6 * * *")
show("2026-06-10T12:00", "0 6 1 1 *", "0 6 1 1 *")
show("2026-06-10T07:30", "0 6 * * *", "0 6 * * *")
for value in (False, None, timedelta(0)):
    show("2026-06-10T07:30", f"0 6 * * * run_immediately={value}", CronTriggerTimetable("0 6 * * *", timezone="UTC", run_immediately=value))
PY
found=$(cat "$work/found")
expected='2026-06-10T12:00 0 6 * * * | no start_date: 2026-06-11 06:00 | start_date 2025: 2026-06-10 06:00
2026-06-10T12:00 0 6 1 1 * | no start_date: 2027-01-01 06:00 | start_date 2025: 2026-01-01 06:00
2026-06-10T07:30 0 6 * * * | no start_date: 2026-06-10 06:00 | start_date 2025: 2026-06-10 06:00
2026-06-10T07:30 0 6 * * * run_immediately=False | no start_date: 2026-06-10 06:00 | start_date 2025: 2026-06-10 06:00
2026-06-10T07:30 0 6 * * * run_immediately=None | no start_date: 2026-06-10 06:00 | start_date 2025: 2026-06-10 06:00
2026-06-10T07:30 0 6 * * * run_immediately=0:00:00 | no start_date: 2026-06-11 06:00 | start_date 2025: 2026-06-10 06:00'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "a yearly DAG enabled in June with start_date 2025 runs January's date at once, without start_date it waits; run_immediately=False does not change the first"
