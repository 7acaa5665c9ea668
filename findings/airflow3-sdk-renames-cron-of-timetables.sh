#!/usr/bin/env bash
# Guess: airflow.sdk.CronTriggerTimetable takes what airflow.timetables.trigger.CronTriggerTimetable takes, so that only the import changes.
# Really: the core class calls its expression "cron" and the one of the SDK "expression"; each refuses the name of the other. CronDataIntervalTimetable is the same,
#   CronPartitionTimetable of the SDK still says "cron". Only the form by position works with both.
# Packages: apache-airflow-core 3.3.2 (PyPI)
# Date: 2026-11-30
# Why it matters: a search and replace of the import breaks every DAG that names the argument, as all do that are written in YAML.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install apache-airflow-core==3.3.2
found=$("$work/venv/bin/python" - 2>/dev/null <<'PY' | tail -n 1
from airflow import sdk
from airflow.timetables import interval, trigger

classes = [trigger.CronTriggerTimetable, sdk.CronTriggerTimetable, interval.CronDataIntervalTimetable, sdk.CronDataIntervalTimetable, sdk.CronPartitionTimetable]


def names_of(made):
    for name in ("cron", "expression"):
        try:
            made(**{name: "0 6 * * *"}, timezone="UTC")
            yield name
        except TypeError:
            pass


print(*("+".join(names_of(made)) for made in classes))
PY
)
[ "$found" = "cron expression cron expression cron" ] || { echo "changed: $found"; exit 1; }
echo "the expression of a cron timetable of Airflow 3.3.2 is called: core cron, SDK expression, core cron, SDK expression, SDK partition cron"
