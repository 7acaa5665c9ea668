#!/usr/bin/env bash
# Guess: the range 9-9 in a cron text is the value 9; `0 9-9 * * *` runs once a day, `0 6 * * 1-1` on Mondays.
# Really: croniter, which Airflow uses, reads a range with equal ends as the whole field: the first runs every hour, the second every day, and `0 6 1-1 * *`
#   every day instead of monthly. cron-descriptor, which writes the description that Airflow shows beside it, says "Monday through Monday"; cronsim agrees with that.
# Packages: croniter 7.0.0, cron-descriptor 2.2.1, cronsim 2.8 (PyPI)
# Date: 2026-11-29
# Why it matters: texts built from two settings (from hour, to hour) start 24 times as often when both are equal, while the screen shows what was meant.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install croniter==7.0.0 cron-descriptor==2.2.1 cronsim==2.8
found=$("$work/venv/bin/python" - <<'PY'
from datetime import datetime
from itertools import takewhile

from cron_descriptor import get_description
from croniter import croniter
from cronsim import CronSim

new_year = datetime(2026, 1, 1)


def starts(times):
    return sum(1 for _ in takewhile(lambda time: time.year == 2026, times))


for text in ("0 9 * * *", "0 9-9 * * *", "0 9-9/2 * * *", "0 6 1-1 * *", "0 6 * * 1-1", "0 6 * * mon-mon", "0 6 1 4-4 *"):
    print(text, starts(croniter(text, new_year).all_next(datetime)), starts(CronSim(text, new_year)), get_description(text), sep=" | ")
PY
)
expected='0 9 * * * | 365 | 365 | At 09:00 AM
0 9-9 * * * | 8759 | 365 | At 0 minutes past the hour, between 09:00 AM and 09:59 AM
0 9-9/2 * * * | 4379 | 2920 | Every 2 hours, between 09:00 AM and 09:59 AM
0 6 1-1 * * | 365 | 12 | At 06:00 AM, between day 1 and 1 of the month
0 6 * * 1-1 | 365 | 52 | At 06:00 AM, Monday through Monday
0 6 * * mon-mon | 365 | 52 | At 06:00 AM, Monday through Monday
0 6 1 4-4 * | 12 | 1 | At 06:00 AM, on day 1 of the month, April through April'
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "croniter starts 0 9-9 * * * 8759 times in 2026, cronsim 365 times; Airflow describes 1-1 as Monday through Monday and runs it every day"
