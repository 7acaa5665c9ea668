#!/usr/bin/env bash
# Guess: {{ ds }} and {{ data_interval_start }} have a value in every run; what a schedule can start, a person or an asset can start as well.
# Really: in a run that the command line, the REST API (logical_date null) or an asset starts there is no logical date, and the task fails while its template is rendered.
#   In a run of the same DAG that TriggerDagRunOperator starts there is one, the present time. {{ run_id }} and {{ dag_run.run_after }} work in all of them.
# Packages: apache-airflow-core 3.3.2, apache-airflow-providers-standard 1.21.0 (PyPI)
# Date: 2026-11-29
# Why it matters: a DAG that has run by schedule or through a parent for months fails the first time that somebody starts it by hand, or when its cron becomes an asset.
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
  AIRFLOW__WORKERS__EXECUTION_API_TIMEOUT=120 AIRFLOW__CORE__PARALLELISM=2 AIRFLOW__CORE__EXECUTION_API_SERVER_URL="http://127.0.0.1:$port/execution/"
mkdir -p "$work/home/dags"
cat > "$work/home/dags/orders.py" <<'PY'
from datetime import datetime, timezone

from airflow.providers.standard.operators.bash import BashOperator
from airflow.providers.standard.operators.trigger_dagrun import TriggerDagRunOperator
from airflow.sdk import DAG, Asset

start = datetime(2026, 1, 1, tzinfo=timezone.utc)
orders = Asset("s3://lake/orders")


def load(name, schedule):
    with DAG(name, schedule=schedule, start_date=start):
        BashOperator(task_id="day", bash_command="echo {{ ds }}")
        BashOperator(task_id="interval", bash_command="echo {{ data_interval_start }}")
        BashOperator(task_id="moment", bash_command="echo {{ run_id }} {{ dag_run.run_after }}")


load("scheduled", "@daily")
load("by_hand", None)
load("by_operator", None)
load("by_asset", [orders])
with DAG("parent", schedule="@once", start_date=start):
    TriggerDagRunOperator(task_id="start", trigger_dag_id="by_operator")
    BashOperator(task_id="write", bash_command="true", outlets=[orders])
PY
airflow db migrate > "$work/log" 2>&1
airflow dags reserialize >> "$work/log" 2>&1
serve() { airflow "$@" >> "$work/log" 2>&1 & services+=($!); }
serve api-server
until python -c "import urllib.request; urllib.request.urlopen('http://127.0.0.1:$port/api/v2/version')" 2> /dev/null; do sleep 1; done
serve dag-processor
serve scheduler --skip-serve-logs
airflow dags trigger by_hand >> "$work/log" 2>&1
found=$(python - <<'PY'
import os
import sqlite3
import time

database = sqlite3.connect(f"file:{os.environ['AIRFLOW_HOME']}/airflow.db?mode=ro", uri=True, timeout=30)
query = "select r.dag_id, r.logical_date is not null, t.task_id, t.state from dag_run r join task_instance t using (dag_id, run_id) where r.dag_id <> 'parent' order by 1, 3"
for _ in range(300):
    rows = database.execute(query).fetchall()
    if len(rows) == 12 and all(row[3] in ("success", "failed") for row in rows):
        break
    time.sleep(1)
for name in sorted({row[0] for row in rows}):
    print(name, "dated" if any(row[1] for row in rows if row[0] == name) else "undated", *(f"{task}={state}" for dag, _, task, state in rows if dag == name))
PY
)
expected='by_asset undated day=failed interval=failed moment=success
by_hand undated day=failed interval=failed moment=success
by_operator dated day=success interval=success moment=success
scheduled dated day=success interval=success moment=success'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "{{ ds }} and {{ data_interval_start }} fail in runs started by hand or by an asset, and have a value in runs started by a schedule or by TriggerDagRunOperator"
