#!/usr/bin/env bash
# Guess: whatever PyYAML's safe_load refuses is a yaml.YAMLError, so `except yaml.YAMLError` catches every bad file.
# Really: an impossible date is a ValueError, an empty !!int an IndexError, an unknown !!bool a KeyError, a !!timestamp that is none an AttributeError, and
#   a time zone offset of 24 hours a ValueError. Only the form of the text and unknown tags raise a YAMLError.
# Packages: PyYAML 6.0.3 (PyPI)
# Date: 2026-11-29
# Why it matters: a linter or loader of pipeline files that catches YAMLError dies with a stack trace on `exclude: [2026-02-30]`.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install PyYAML==6.0.3
found=$("$work/venv/bin/python" - <<'PY'
import yaml

texts = ["on: 2026-02-30", "at: 2026-01-01 10:00:00+24:00", "n: 0x_", "n: !!int ''", "b: !!bool maybe", "t: !!timestamp soon", "v: =", "v: @x"]
for text in texts:
    try:
        yaml.safe_load(text)
        print("reads")
    except Exception as error:
        print(type(error).__name__, isinstance(error, yaml.YAMLError))
PY
)
expected='ValueError False
ValueError False
ValueError False
IndexError False
KeyError False
AttributeError False
ConstructorError True
ScannerError True'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "PyYAML 6.0.3 raises ValueError, IndexError, KeyError and AttributeError, no YAMLError, for values it cannot build"
