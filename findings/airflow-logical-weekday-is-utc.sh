#!/usr/bin/env bash
# Guess: in a DAG of Asia/Tokyo that runs on Mondays at 06:00, BranchDayOfWeekOperator(week_day="Monday") takes the Monday branch, whichever date it looks at.
# Really: by default it compares today in the DAG's zone and is right. With use_task_logical_date=True, which is advised for backfills, it compares the UTC weekday of
#   the logical date, Sunday 21:00, and takes the other branch in every single run; {{ ds }} of that run is Sunday's date too.
# Packages: apache-airflow-core 3.3.2, apache-airflow-providers-standard 1.21.0, time-machine 3.6.0 (PyPI)
# Date: 2026-11-29
# Why it matters: east of Greenwich morning runs, west of it evening runs, get the neighbouring day, though the zone of the DAG was used to start them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install --no-compile apache-airflow-core==3.3.2 apache-airflow-providers-standard==1.21.0 time-machine==3.6.0
"$work/venv/bin/python" - "$work/found" > "$work/log" 2>&1 <<'PY' || { cat "$work/log"; exit 1; }
import sys

import pendulum
import time_machine
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.providers.standard.operators.weekday import BranchDayOfWeekOperator
from airflow.sdk import DAG
from airflow.serialization.serialized_objects import DagSerialization

found = open(sys.argv[1], "w")
for zone, cron in (("Europe/Berlin", "0 6 * * 1"), ("Asia/Tokyo", "0 6 * * 1"), ("America/New_York", "0 22 * * 1")):
    with DAG("weekly", schedule=cron, start_date=pendulum.datetime(2026, 6, 1, tz=zone), catchup=True) as dag:
        sides = {"follow_task_ids_if_true": "monday", "follow_task_ids_if_false": "other"}
        today = BranchDayOfWeekOperator(task_id="today", week_day="Monday", **sides)
        logical = BranchDayOfWeekOperator(task_id="logical", week_day="Monday", use_task_logical_date=True, **sides)
        [today, logical] >> EmptyOperator(task_id="monday")
        [today, logical] >> EmptyOperator(task_id="other")
    run = DagSerialization.from_dict(DagSerialization.to_dict(dag)).next_dagrun_info(last_automated_run_info=None)
    with time_machine.travel(run.run_after.add(minutes=1), tick=False):
        print(zone, f"{run.run_after.in_tz(zone):dddd HH:mm}", today.choose_branch({}), logical.choose_branch({"logical_date": run.logical_date}), f"{run.logical_date:dddd}", file=found)
PY
found=$(cat "$work/found")
expected='Europe/Berlin Monday 06:00 monday monday Monday
Asia/Tokyo Monday 06:00 monday other Sunday
America/New_York Monday 22:00 monday other Tuesday'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "BranchDayOfWeekOperator sees Monday in a Monday run of Tokyo, with use_task_logical_date=True it sees Sunday"
