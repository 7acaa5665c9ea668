#!/usr/bin/env bash
# Guess: a stepped range that goes over the end of its field keeps its step: `20-6/3` as hours means 20, 23, 2 and 5 o'clock, `50-10/15` as minutes :50 and :05.
# Really: croniter goes on one too late wherever the step does not end exactly on the last value: 20, 23, 3 and 6 o'clock, :50 and :06;
#   NOV-JUN/3 is November, March and June. A step that ends on it, `50-20/5`, comes out right. At `50-5/15` the :05 is gone.
# Packages: croniter 7.0.0 (PyPI)
# Date: 2026-11-30
# Why it matters: Airflow reads its schedules so; a night job "every three hours from eight" starts at other hours than its text says, without a warning.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install croniter==7.0.0
found=$("$work/venv/bin/python" - <<'PY'
from croniter import croniter

for field, text in [(1, "0 20-6/3 * * *"), (0, "50-10/15 * * * *"), (0, "50-5/15 * * * *"), (0, "50-20/5 * * * *"), (3, "0 0 1 NOV-JUN/3 *")]:
    print(text, "means", *croniter.expand(text)[0][field])
PY
)
expected='0 20-6/3 * * * means 3 6 20 23
50-10/15 * * * * means 6 50
50-5/15 * * * * means 50
50-20/5 * * * * means 0 5 10 15 20 50 55
0 0 1 NOV-JUN/3 * means 3 6 11'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s\n' "$found"
  exit 1
fi
echo "croniter reads the hours 20-6/3 as 20, 23, 3 and 6, the minutes 50-10/15 as 50 and 6"
