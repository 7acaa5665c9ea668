#!/usr/bin/env bash
# Guess: databricks-bundles refuses a value of the wrong type in a job, or writes it as JSON and YAML do: true as "true", a list of inputs as a JSON list.
# Really: fields of text take any value and get Python's text of it: True becomes "True" (a condition's outcome is "true" or "false"), a list of inputs becomes
#   "['eu', 'us']", which is no JSON, a parameter False becomes "False"; whole number fields cut 1.9 to 1. An enum or an unknown field in contrast is refused.
# Packages: databricks-bundles 1.22.1 (PyPI)
# Date: 2026-11-29
# Why it matters: a bundle moved from YAML to Python, line by line, passes its checks, and a task that depends on an outcome waits for a text that never comes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install databricks-bundles==1.22.1
found=$("$work/venv/bin/python" - <<'PY'
import json

from databricks.bundles.jobs import Job

job = Job.from_dict({
    "name": "orders", "timeout_seconds": 1.9, "parameters": [{"name": "full", "default": False}],
    "tasks": [
        {"task_key": "load", "depends_on": [{"task_key": "is_open", "outcome": True}]},
        {"task_key": "each", "for_each_task": {"inputs": ["eu", "us"], "task": {"task_key": "one"}}},
    ],
}).as_dict()
load, each = job["tasks"]
print(json.dumps([load["depends_on"][0]["outcome"], each["for_each_task"]["inputs"], job["parameters"][0]["default"], job["timeout_seconds"]]))
for wrong in ({"task_key": "a", "run_if": "all_done"}, {"task_key": "a", "retries": 1}):
    try:
        Job.from_dict({"name": "orders", "tasks": [wrong]})
        print("takes")
    except ValueError as refusal:
        print("refuses:", refusal)
PY
)
expected='["True", "['"'eu', 'us'"']", "False", 1]
refuses: '"'all_done'"' is not a valid RunIf
refuses: Unexpected field '"'retries'"' for class Task'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s\n' "$found"
  exit 1
fi
echo "databricks-bundles 1.22.1 turns outcome True into \"True\", and inputs [\"eu\", \"us\"] into \"['eu', 'us']\""
