#!/usr/bin/env bash
# Records what croniter makes of random cron texts of five fields. Needs Python 3; CI reads the recording only.
#   conformance/unix-cron/record.sh > conformance/unix-cron/recording.json
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install croniter==7.0.0
"$work/venv/bin/python" "$here/record.py"
