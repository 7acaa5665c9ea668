#!/usr/bin/env bash
# Guess: ruamel.yaml's round trip, made to change a file with little noise, keeps what the file says; only preserve_quotes matters to who likes his quotes.
# Really: by default it writes `'12:30'`, `'yes'` and `'NO'` without quotes, since they are texts in its YAML 1.2. PyYAML, which reads YAML 1.1, takes them for 750,
#   true and false. It keeps the quotes of '0777', '1_000' and '2026-01-02', so the file looks cared for.
# Packages: ruamel.yaml 0.19.1, PyYAML 6.0.3 (PyPI)
# Date: 2026-11-29
# Why it matters: a bot that bumps one value of a pipeline file changes the country code NO to false and the time 12:30 to a number, for a platform with PyYAML.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install ruamel.yaml==0.19.1 PyYAML==6.0.3
found=$("$work/venv/bin/python" - <<'PY'
import io
import json

import yaml
from ruamel.yaml import YAML

text = """\
image: loader:1
window_start: '12:30'
country: 'NO'
full_refresh: 'yes'
mask: '0777'
day: '2026-01-02'
schedule: '0 6 * * *'
"""
for keeps in (None, True):
    editor = YAML()
    editor.preserve_quotes = keeps
    pipeline = editor.load(text)
    pipeline["image"] = "loader:2"
    written = io.StringIO()
    editor.dump(pipeline, written)
    print(json.dumps(list(yaml.safe_load(written.getvalue()).values())))
PY
)
expected='["loader:2", 750, false, true, "0777", "2026-01-02", "0 6 * * *"]
["loader:2", "12:30", "NO", "yes", "0777", "2026-01-02", "0 6 * * *"]'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s\n' "$found"
  exit 1
fi
echo "ruamel.yaml 0.19.1 writes '12:30', 'NO' and 'yes' without quotes, PyYAML 6.0.3 reads 750, false and true from it"
