#!/usr/bin/env bash
# Guess: airflow.sdk.EventsTimetable is the public name of the timetable of listed dates in Airflow 3, so a DAG with it is scheduled.
# Really: the DAG is built without an error, and Airflow 3.3.2 fails to serialize it with KeyError '_summary': the class of the SDK leaves out what the core class reads.
#   The core class airflow.timetables.events.EventsTimetable works.
# Packages: apache-airflow-core 3.3.2 (PyPI)
# Date: 2026-11-30
# Why it matters: a team that follows the advice to import timetables from airflow.sdk loses the DAG; tests that only build it pass.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install apache-airflow-core==3.3.2
found=$("$work/venv/bin/python" - 2>/dev/null <<'PY' | tail -n 1
import pendulum
from airflow.sdk import DAG, EventsTimetable
from airflow.serialization.serialized_objects import DagSerialization
from airflow.timetables.events import EventsTimetable as Core

days = [pendulum.datetime(2026, 12, 24, 18), pendulum.datetime(2027, 1, 6, 7)]
said = []
for table in (EventsTimetable(days), Core(days)):
    dag = DAG("museum", schedule=table, start_date=pendulum.datetime(2026, 11, 1))
    try:
        DagSerialization.to_dict(dag)
        said.append("stored")
    except Exception as error:
        said.append(str(error)[-10:])
print(*said, sep="; ")
PY
)
[ "$found" = "'_summary'; stored" ] || { echo "changed: $found"; exit 1; }
echo "Airflow 3.3.2 cannot store a DAG with airflow.sdk.EventsTimetable ($found)"
