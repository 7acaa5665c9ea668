#!/usr/bin/env bash
# Guess: a file that the YAML library of JavaScript refuses for its indentation is refused by PyYAML as well.
# Really: PyYAML looks at no indentation inside quotes and brackets, so a quoted query whose lines begin in column 1, and a list whose entries do, are read; the
#   yaml package reports a missing quote and a bad indentation. PyYAML also begins a comment right behind a quote or bracket, without a blank.
# Packages: PyYAML 6.0.3 (PyPI), yaml 2.9.1 (npm)
# Date: 2026-11-29
# Why it matters: editors of platforms with Python behind them write SQL into double quotes like that, and a check in JavaScript calls running files broken.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat > "$work/texts.json" <<'JSON'
["a:\n  b: \"select 1,\n2\"\n  c: 3\n", "a:\n  b: [\n1,\n2\n]\n", "a: [1]# one\nb: 'x'# two\n"]
JSON
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install PyYAML==6.0.3
(cd "$work" && npm install --silent --no-audit --no-fund yaml@2.9.1 > /dev/null)
python=$("$work/venv/bin/python" -c "
import json, sys, yaml
for text in json.load(open(sys.argv[1])):
    print(json.dumps(yaml.safe_load(text)))" "$work/texts.json")
javascript=$(cd "$work" && node -e "
const { parseDocument } = require('yaml')
for (const text of JSON.parse(require('fs').readFileSync('texts.json', 'utf8'))) console.log(parseDocument(text).errors[0]?.code ?? 'reads')")
expected='{"a": {"b": "select 1, 2", "c": 3}}
{"a": {"b": [1, 2]}}
{"a": [1], "b": "x"}
MISSING_CHAR
BAD_INDENT
MISSING_CHAR'
if [ "$python
$javascript" != "$expected" ]; then
  printf 'changed: %s\n%s\n' "$python" "$javascript"
  exit 1
fi
echo "PyYAML 6.0.3 reads quotes and brackets of any indentation, and comments without a blank; yaml 2.9.1 refuses them"
