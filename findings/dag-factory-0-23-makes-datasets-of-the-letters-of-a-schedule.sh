#!/usr/bin/env bash
# Guess: dag-factory 0.23 reads `schedule: "@daily"` as Airflow does, since Airflow itself has had `schedule` in place of `schedule_interval` since 2.4.
# Really: it makes one dataset of each letter of the text: "@daily" and even "None" load without a word, and no time ever starts the DAG. With a cron expression the
#   file is refused, since a blank is no dataset. Only `schedule_interval` is a time there; with both keys the DAG runs every day, whatever they say. 1.0 reads `schedule`.
# Packages: apache-airflow 2.11.2, dag-factory 0.23.0 (PyPI)
# Date: 2026-11-30
# Why it matters: a file that is upgraded to 1.x before the package is, or written after the current documentation, loads without an error and never runs again.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False AIRFLOW__DAG_FACTORY__ENABLE_TELEMETRY=False
python3 -m venv "$work/tools"
"$work/tools/bin/pip" -q install uv==0.13.9
"$work/tools/bin/uv" venv -q "$work/venv"
"$work/tools/bin/uv" pip install -q --python "$work/venv/bin/python" --exclude-newer 2026-03-15 apache-airflow==2.11.2 dag-factory==0.23.0
mkdir "$work/dags"
cat > "$work/dags/ships.yml" <<'YAML'
preset: {schedule: "@daily", catchup: false, default_args: &start {start_date: 2026-01-01}, tasks: &tasks {load: {operator: airflow.operators.bash.BashOperator, bash_command: "true"}}}
none: {schedule: "None", catchup: false, default_args: *start, tasks: *tasks}
both: {schedule: "@hourly", schedule_interval: "@weekly", catchup: false, default_args: *start, tasks: *tasks}
interval: {schedule_interval: "@daily", catchup: false, default_args: *start, tasks: *tasks}
YAML
cat > "$work/dags/load.py" <<PY
# airflow dag
import dagfactory

factory = dagfactory.DagFactory("$work/dags/ships.yml")
factory.clean_dags(globals())
factory.generate_dags(globals())
PY
found=$("$work/venv/bin/python" - "$work/dags" 2> "$work/log" <<'PY'
import logging
import sys

logging.disable(logging.CRITICAL)
from airflow.models import DagBag

bag = DagBag(sys.argv[1], include_examples=False, read_dags_from_db=False)
for name, dag in bag.dags.items():
    print("shown", name, dag.timetable.summary, len(getattr(dag.timetable.dataset_condition, "objects", [])))
print("shown errors", len(bag.import_errors))
PY
) || { cat "$work/log"; exit 1; }
found=$(grep '^shown' <<< "$found" | cut -d' ' -f2- | sort)
expected=$(sort <<'TEXT'
preset Dataset 6
none Dataset 4
both 1 day, 0:00:00 0
interval 0 0 * * * 0
errors 0
TEXT
)
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo 'dag-factory 0.23.0 makes a dataset of each letter of schedule: "@daily" (6) and "None" (4); only schedule_interval is a time'
