#!/usr/bin/env bash
# Guess: `schedule: null` switches an inherited schedule off; the DAG then starts by hand only.
# Really: on Airflow 3 it does. On Airflow 2 dag-factory takes null for "not given", does not pass the key on, and Airflow's own default applies: every day.
#   The text "None" means no schedule on both.
# Packages: dag-factory 1.1.0 on apache-airflow 2.11.2 and on apache-airflow-core 3.3.2 with apache-airflow-providers-standard 1.21.0 (PyPI)
# Date: 2026-11-29
# Why it matters: one file runs daily on the old installation and never on the new one, or a job that somebody switched off keeps running.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False AIRFLOW__DAG_FACTORY__ENABLE_TELEMETRY=False
cat > "$work/jobs.yml" <<'YAML'
default:
  schedule: "0 6 * * 1"
  start_date: 2026-01-01
  tasks:
    load: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "true"}
inherited: {description: as the block says}
emptied: {schedule: null}
named: {schedule: "None"}
YAML
cat > "$work/show.py" <<'PY'
import sys

from dagfactory import load_yaml_dags

dags = {}
load_yaml_dags(globals_dict=dags, config_filepath=sys.argv[1])
key = "schedule_interval" if hasattr(dags["named"], "schedule_interval") else "schedule"
schedules = [f"{name}: {getattr(dags[name], key)}" for name in ("inherited", "emptied", "named")]
print(*schedules, sep=" | ", file=open(sys.argv[2], "w"))
PY
found=""
for packages in "apache-airflow==2.11.2" "apache-airflow-core==3.3.2"; do
  rm -rf "$work/home"
  python3 -m venv --clear "$work/venv"
  "$work/venv/bin/pip" -q install --no-compile dag-factory==1.1.0 "$packages" apache-airflow-providers-standard==1.21.0
  "$work/venv/bin/python" "$work/show.py" "$work/jobs.yml" "$work/found" > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
  found+="$packages: $(cat "$work/found")"$'\n'
done
expected='apache-airflow==2.11.2: inherited: 0 6 * * 1 | emptied: 1 day, 0:00:00 | named: None
apache-airflow-core==3.3.2: inherited: 0 6 * * 1 | emptied: None | named: None
'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "schedule: null over a weekly default runs daily on Airflow 2.11.2 and never on 3.3.2; \"None\" runs never on both"
