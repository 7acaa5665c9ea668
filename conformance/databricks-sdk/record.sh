#!/usr/bin/env bash
# Records the documented fields and words of the Jobs API from the models of the Databricks SDK. Needs Python 3; CI reads the recording only.
#   conformance/databricks-sdk/record.sh > conformance/databricks-sdk/recording.json
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install databricks-sdk==0.162.0
"$work/venv/bin/python" "$here/record.py"
