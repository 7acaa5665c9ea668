#!/usr/bin/env bash
# Guess: `failed_states: [failed, upstream_failed, skipped]`, the list of many examples, suits every ExternalTaskSensor.
# Really: only a sensor that names a task takes it. One that waits for a whole run refuses `upstream_failed` and `skipped` when the DAG is
#   loaded, because no run has such a state: all DAGs of the file are gone. A state may also stand in one of the three lists only.
# Packages: apache-airflow 3.3.2, apache-airflow-providers-standard as its constraints have it (PyPI)
# Date: 2026-11-30
# Why it matters: the list is copied from a sensor for a task to one for a DAG to make it fail early, and takes the file out of Airflow instead.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install apache-airflow==3.3.2 apache-airflow-providers-standard
found=$("$work/venv/bin/python" - 2> "$work/log" <<'PY'
from airflow.providers.standard.sensors.external_task import ExternalTaskSensor


def said(name, **given):
    try:
        ExternalTaskSensor(task_id="wait", external_dag_id="orders", **given)
        print(name, "taken")
    except Exception as error:
        print(name, type(error).__name__)


said("run failed", failed_states=["failed"])
said("run failed upstream_failed", failed_states=["failed", "upstream_failed"])
said("run failed skipped", failed_states=["failed", "skipped"])
said("run allowed skipped", allowed_states=["success", "skipped"])
said("task failed upstream_failed skipped", external_task_id="load", failed_states=["failed", "upstream_failed", "skipped"])
said("task failed twice", external_task_id="load", allowed_states=["success", "failed"], failed_states=["failed"])
PY
) || { cat "$work/log"; exit 1; }
expected='run failed taken
run failed upstream_failed ValueError
run failed skipped ValueError
run allowed skipped ValueError
task failed upstream_failed skipped taken
task failed twice DuplicateStateError'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "an ExternalTaskSensor without a task refuses upstream_failed and skipped; with a task it takes them"
