#!/usr/bin/env bash
# Guess: Airflow's data intervals follow each other without a gap: each begins where the last one ended, on the day of a clock change too.
# Really: when the clocks go forward, a schedule of several starts an hour whose hours are not all hours loses the first hour after the change:
#   `*/15 0-12 * * *` in Berlin goes from the interval that ends at 03:00 to one that begins at 03:45; `*/15 * * * *` loses nothing.
# Packages: apache-airflow 2.11.2, croniter 7.0.0, pendulum 3.3.0 (PyPI)
# Date: 2026-11-29
# Why it matters: incremental loads that read from data_interval_start to data_interval_end never read those 45 minutes; no run fails, none is missing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install apache-airflow==2.11.2 croniter==7.0.0 pendulum==3.3.0
found=$("$work/venv/bin/python" - 2> "$work/log" <<'PY'
import pendulum
from airflow import DAG
from airflow.timetables.base import TimeRestriction

start = pendulum.datetime(2026, 3, 29, tz="Europe/Berlin")


def intervals(schedule):
    timetable = DAG("load", schedule=schedule, start_date=start, catchup=True).timetable
    last = None
    while last is None or last.end < start.add(hours=6):
        last = timetable.next_dagrun_info(last_automated_data_interval=last, restriction=TimeRestriction(start, None, True)).data_interval
        yield last


def gaps(schedule):
    found = list(intervals(schedule))
    return [f"{a.end.in_tz(start.tz):HH:mm}-{b.start.in_tz(start.tz):HH:mm}" for a, b in zip(found, found[1:]) if a.end != b.start]


for schedule in ("*/15 * * * *", "*/15 0-12 * * *", "*/30 0-22 * * *", "*/20 */2 * * *", "0 0-12 * * *"):
    print(schedule, *gaps(schedule))
PY
) || { cat "$work/log"; exit 1; }
expected='*/15 * * * *
*/15 0-12 * * * 03:00-03:45
*/30 0-22 * * * 03:00-03:30
*/20 */2 * * * 03:00-03:40
0 0-12 * * *'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "on 29 March 2026 the intervals of */15 0-12 in Berlin leave out 03:00 to 03:45; those of */15 * leave out nothing"
