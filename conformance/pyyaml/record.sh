#!/usr/bin/env bash
# Records what PyYAML's safe loader, with which the platform reads, makes of generated documents. Needs Python 3.11 or newer.
#   conformance/pyyaml/record.sh > conformance/pyyaml/recording.json
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install PyYAML==6.0.3
PYTHONDONTWRITEBYTECODE=1 "$work/venv/bin/python" "$here/record.py"
