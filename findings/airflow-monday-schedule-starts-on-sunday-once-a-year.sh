#!/usr/bin/env bash
# Guess: a DAG with `0 * * * 1` in Berlin starts each hour of Mondays, and on no other day; where clocks change on a Sunday, the Monday is as usual.
# Really: `CronTriggerTimetable` measures the time to the next start on the wall and lets it pass as elapsed time, for texts that name every hour. So on Sunday,
#   25 October 2026, a run starts at 23:00, and the Monday has its 24 as well; on Monday, 30 March, the run of 00:00 is missing. `0 0-22 * * 1` is exact.
# Packages: apache-airflow 3.3.2, croniter 7.0.0, pendulum 3.3.0 (PyPI)
# Date: 2026-11-30
# Why it matters: it is the usual timetable of Airflow 3; a run on a day that the text leaves out, or none at the opening, in the week after each change.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export AIRFLOW_HOME="$work/home" AIRFLOW__CORE__LOAD_EXAMPLES=False
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install apache-airflow==3.3.2 croniter==7.0.0 pendulum==3.3.0
found=$("$work/venv/bin/python" - 2> "$work/log" <<'PY'
import pendulum
from airflow.timetables.base import TimeRestriction
from airflow.timetables.trigger import CronTriggerTimetable


def starts(text, week):
    """Local times from a Monday on, to the end of the next one: those of the second."""
    begin = pendulum.parse(week, tz="Europe/Berlin")
    table, last, found = CronTriggerTimetable(text, timezone="Europe/Berlin"), None, []
    while True:
        info = table.next_dagrun_info(last_automated_data_interval=last, restriction=TimeRestriction(begin, None, True))
        last = info.data_interval
        at = info.run_after.in_tz("Europe/Berlin")
        if at >= begin.add(days=8):
            return found
        if at >= begin.add(days=1):
            found.append(at)


for text in ("0 * * * 1", "0 0-22 * * 1"):
    for week in ("2026-03-23", "2026-10-19", "2026-06-01"):
        found = starts(text, week)
        print(text, found[0].format("ddd D MMM HH:mm"), len(found))
PY
) || { cat "$work/log"; exit 1; }
expected='0 * * * 1 Mon 30 Mar 01:00 23
0 * * * 1 Sun 25 Oct 23:00 25
0 * * * 1 Mon 8 Jun 00:00 24
0 0-22 * * 1 Mon 30 Mar 00:00 23
0 0-22 * * 1 Mon 26 Oct 00:00 23
0 0-22 * * 1 Mon 8 Jun 00:00 23'
if [ "$found" != "$expected" ]; then
  printf 'changed (first start of the second Monday, number of starts):\n%s\n' "$found"
  exit 1
fi
echo "Airflow 3.3.2 starts \`0 * * * 1\` in Berlin on Sunday, 25 October 2026, at 23:00, and not on Monday, 30 March, at 00:00"
