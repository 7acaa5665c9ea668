#!/usr/bin/env bash
# Guess: databricks-sdk refuses a job whose enum has a word it does not know, or keeps the word and lets the service decide.
# Really: from_dict drops the field: `pause_status: paused` (lower case) leaves a schedule without a pause, `run_if: ALL_FINISHED` the default ALL_SUCCESS; a
#   run state newer than the SDK reads as None. Wrong types (`max_concurrent_runs: many`) pass unchanged. databricks-bundles, of the same house, refuses both.
# Packages: databricks-sdk 0.162.0, databricks-bundles 1.22.1 (PyPI)
# Date: 2026-11-29
# Why it matters: a script that reads job settings from a file and creates the job starts a schedule that the file pauses; a monitor takes an unknown end for none.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install databricks-sdk==0.162.0 databricks-bundles==1.22.1
found=$("$work/venv/bin/python" - <<'PY'
import json

from databricks.bundles.jobs import Job
from databricks.sdk.service.jobs import JobSettings, RunState

clock = {"quartz_cron_expression": "0 0 6 * * ?", "timezone_id": "UTC", "pause_status": "paused"}
texts = [{"schedule": clock}, {"tasks": [{"task_key": "clean", "run_if": "ALL_FINISHED"}]}, {"max_concurrent_runs": "many"}]
for text in texts:
    try:
        Job.from_dict(text)
        bundles = "takes"
    except ValueError as refusal:
        bundles = f"refuses: {refusal}"
    print(json.dumps(JobSettings.from_dict(text).as_dict()), "|", bundles)
print(RunState.from_dict({"life_cycle_state": "TERMINATED", "result_state": "SUCCEEDED"}).result_state)
PY
)
expected='{"schedule": {"quartz_cron_expression": "0 0 6 * * ?", "timezone_id": "UTC"}} | refuses: '"'paused'"' is not a valid PauseStatus
{"tasks": [{"task_key": "clean"}]} | refuses: '"'ALL_FINISHED'"' is not a valid RunIf
{"max_concurrent_runs": "many"} | refuses: invalid literal for int() with base 10: '"'many'"'
None'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s\n' "$found"
  exit 1
fi
echo "databricks-sdk 0.162.0 drops pause_status: paused and run_if: ALL_FINISHED without a word; databricks-bundles 1.22.1 refuses them"
