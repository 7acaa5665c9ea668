#!/usr/bin/env bash
# Guess: when a run exceeds dagrun_timeout its running task fails; tasks with trigger_rule all_done and teardown tasks still run, that is what they are for.
# Really: every unfinished task becomes skipped, the one that was running, the all_done one and the teardown of a setup that did run. Nothing failed in the history,
#   yet the task's on_failure_callback is called (with state failed) and its on_skipped_callback is not; the run is failed.
# Packages: apache-airflow-core 3.3.2, apache-airflow-providers-standard 1.21.0 (PyPI)
# Date: 2026-11-29
# Why it matters: the cluster that the setup made is never deleted; who counts failed task instances finds none for the runs that were too slow.
set -euo pipefail
work=$(mktemp -d)
services=()
trap 'kill "${services[@]}" 2> /dev/null || true; wait; rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
PATH="$work/venv/bin:$PATH"
pip -q install --no-compile apache-airflow-core==3.3.2 apache-airflow-providers-standard==1.21.0
port=$(python -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION=False AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS=True \
  AIRFLOW__API__HOST=127.0.0.1 AIRFLOW__API__PORT="$port" AIRFLOW__API__WORKERS=1 AIRFLOW__API_AUTH__JWT_SECRET=only-for-this-folder \
  AIRFLOW__WORKERS__EXECUTION_API_TIMEOUT=120 AIRFLOW__CORE__PARALLELISM=2 AIRFLOW__CORE__EXECUTION_API_SERVER_URL="http://127.0.0.1:$port/execution/" CALLS="$work/calls"
mkdir -p "$work/home/dags"
cat > "$work/home/dags/nightly.py" <<'PY'
import os
from datetime import datetime, timedelta, timezone

from airflow.providers.standard.operators.bash import BashOperator
from airflow.sdk import DAG


def note(event):
    def callback(context):
        with open(os.environ["CALLS"], "a") as calls:
            calls.write(f"{event} {context.get('reason') or context['ti'].task_id}\n")

    return callback


with DAG("nightly", schedule=None, start_date=datetime(2026, 1, 1, tzinfo=timezone.utc), dagrun_timeout=timedelta(minutes=30), on_failure_callback=note("run failed:"),
         default_args={"on_failure_callback": note("task failed:"), "on_skipped_callback": note("task skipped:")}):
    create = BashOperator(task_id="create_cluster", bash_command="true").as_setup()
    load = BashOperator(task_id="load", bash_command="sleep 300")
    report = BashOperator(task_id="report", bash_command="true", trigger_rule="all_done")
    delete = BashOperator(task_id="delete_cluster", bash_command="true").as_teardown(setups=create)
    create >> load >> report >> delete
PY
airflow db migrate > "$work/log" 2>&1
airflow dags reserialize >> "$work/log" 2>&1
serve() { airflow "$@" >> "$work/log" 2>&1 & services+=($!); }
serve api-server
until python -c "import urllib.request; urllib.request.urlopen('http://127.0.0.1:$port/api/v2/version')" 2> /dev/null; do sleep 1; done
serve dag-processor
serve scheduler --skip-serve-logs
airflow dags trigger nightly >> "$work/log" 2>&1
found=$(python - <<'PY'
import os
import sqlite3
import time

database = sqlite3.connect(f"{os.environ['AIRFLOW_HOME']}/airflow.db", timeout=120, isolation_level=None)


def until(reached):
    for _ in range(300):
        if reached():
            return
        time.sleep(1)


def state(task):
    return (database.execute("select state from task_instance where task_id = ?", [task]).fetchone() or [None])[0]


def calls():
    return sorted(open(os.environ["CALLS"]).read().splitlines()) if os.path.exists(os.environ["CALLS"]) else []


until(lambda: state("load") == "running")
database.execute("update dag_run set start_date = strftime('%Y-%m-%d %H:%M:%f', start_date, '-1 hour')")  # instead of waiting for 30 minutes
until(lambda: len(calls()) >= 2)
time.sleep(3)
print(*database.execute("select state from dag_run").fetchone(), *(f"{name}={state}" for name, state in database.execute("select task_id, state from task_instance order by task_id")))
print(*calls(), sep="; ")
PY
)
expected='failed create_cluster=success delete_cluster=skipped load=skipped report=skipped
run failed: timed_out; task failed: load'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "after dagrun_timeout the running task, the all_done task and the teardown are skipped, no task is failed, yet the failure callback of the running task is called"
