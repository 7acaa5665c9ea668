#!/usr/bin/env bash
# Guess: in the REST API of Airflow 3 a window over logical_date holds all runs of that time, limit=1000 gives up to 1000, and a filter that it does not know is refused.
# Really: runs started by hand or by an asset have no logical date, so a window over it drops them, however wide it is. limit=1000 gives 100 rows.
#   execution_date_gte, the filter of /api/v1, is ignored: all rows come back; POST .../dagRuns/list refuses the same name with 422, and there page_limit 1000 does give 120 rows.
# Packages: apache-airflow-core 3.3.2, apache-airflow-providers-standard 1.21.0 (PyPI)
# Date: 2026-11-29
# Why it matters: a script moved from /api/v1 by its path alone counts all of history as last week; one that asks by logical_date misses every repair by hand. Ask by run_after.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS=True
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install --no-compile apache-airflow-core==3.3.2 apache-airflow-providers-standard==1.21.0
mkdir -p "$work/home/dags"
cat > "$work/home/dags/orders.py" <<'PY'
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG

with DAG("orders", schedule=None):
    EmptyOperator(task_id="load")
PY
"$work/venv/bin/airflow" db migrate > "$work/log" 2>&1
"$work/venv/bin/airflow" dags reserialize >> "$work/log" 2>&1
"$work/venv/bin/python" - "$work/found" >> "$work/log" 2>&1 <<'PY' || { cat "$work/log"; exit 1; }
import sys
from datetime import datetime, timedelta, timezone

from airflow.api_fastapi.app import create_app
from fastapi.testclient import TestClient

found = open(sys.argv[1], "w")
with TestClient(create_app("core")) as client:
    client.headers["Authorization"] = "Bearer " + client.get("/auth/token").json()["access_token"]
    runs = "/api/v2/dags/orders/dagRuns"
    for number in range(120):
        dated = (datetime(2026, 1, 1, tzinfo=timezone.utc) + timedelta(days=number)).isoformat()
        client.post(runs, json={"logical_date": dated if number < 110 else None}).raise_for_status()

    def show(answer):
        return f"{len(answer.json()['dag_runs'])} of {answer.json()['total_entries']}" if answer.status_code == 200 else answer.status_code

    for query in ("limit=1000", "logical_date_gte=2000-01-01T00:00:00Z", "run_after_gte=2000-01-01T00:00:00Z", "run_after_gte=2999-01-01T00:00:00Z", "execution_date_gte=2999-01-01T00:00:00Z"):
        print(query, show(client.get(f"{runs}?{query}")), file=found)
    for body in ({"page_limit": 1000}, {"execution_date_gte": "2999-01-01T00:00:00Z"}):
        print(*body, show(client.post("/api/v2/dags/~/dagRuns/list", json=body)), file=found)
PY
found=$(cat "$work/found")
expected='limit=1000 100 of 120
logical_date_gte=2000-01-01T00:00:00Z 50 of 110
run_after_gte=2000-01-01T00:00:00Z 50 of 120
run_after_gte=2999-01-01T00:00:00Z 0 of 0
execution_date_gte=2999-01-01T00:00:00Z 50 of 120
page_limit 120 of 120
execution_date_gte 422'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "of 120 runs a window over logical_date since 2000 holds 110, limit=1000 gives 100 (page_limit in the POST form all), and execution_date_gte=2999 is ignored by GET and refused by POST"
