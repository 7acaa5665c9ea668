"""Prints cron texts with what croniter makes of them, and what Airflow's two timetables make of those in zones whose clocks change.

    record.py SEED COUNT
"""

import importlib.metadata
import json
import random
import sys
import warnings
from datetime import datetime, timedelta

warnings.simplefilter("ignore")
import pendulum
from airflow.timetables.base import DataInterval, TimeRestriction
from airflow.timetables.interval import CronDataIntervalTimetable
from airflow.timetables.trigger import CronTriggerTimetable
from croniter import croniter
from croniter.croniter import CroniterBadDateError
from texts import texts

SEED, COUNT = int(sys.argv[1]), int(sys.argv[2])
ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kolkata", "Pacific/Auckland", "UTC"]
#: A week with each change of the clocks of 2026, and a quiet one.
STARTS = {
    "Europe/Berlin": ["2026-03-28", "2026-10-24"], "America/New_York": ["2026-03-07", "2026-10-31"], "Australia/Lord_Howe": ["2026-04-04", "2026-10-03"],
    "America/St_Johns": ["2026-03-07", "2026-10-31"], "Asia/Kolkata": ["2026-06-01"], "Pacific/Auckland": ["2026-04-04", "2026-09-26"], "UTC": ["2026-06-01"],
}  # fmt: skip


def naive(text):
    """First firings from 2026 on: null where the text is refused, [] where no date is found."""
    try:
        times = croniter(text, datetime(2026, 1, 1) - timedelta(seconds=1))
    except Exception:
        return None
    found = []
    try:
        for _ in range(6):
            found.append(times.get_next(datetime).strftime("%Y-%m-%dT%H:%M:%S"))
    except CroniterBadDateError:
        pass
    return found


def zoned(kind, text, zone, start):
    """Moments at which runs are due from the start of a day on, in UTC, with those of two days."""
    table = kind(text, timezone=zone)
    begin = pendulum.parse(start, tz=zone)
    restriction = TimeRestriction(earliest=begin, latest=None, catchup=True)
    last, found = None, []
    while len(found) < 30:
        try:
            info = table.next_dagrun_info(last_automated_data_interval=last, restriction=restriction)
        except ValueError as error:
            return [*found, str(error)[:90]]
        if info is None or info.run_after > begin.add(days=2) or (last is not None and info.data_interval == last):
            break
        last = info.data_interval
        found.append(info.run_after.in_timezone("UTC").strftime("%m-%dT%H:%M"))
    return found


pick = random.Random(SEED + 1)
versions = {name: importlib.metadata.version(name) for name in ["croniter", "apache-airflow", "pendulum"]}
print(json.dumps({"versions": versions, "seed": SEED}))
for text in texts(SEED, COUNT):
    row = {"text": text, "next": naive(text)}
    if row["next"] and len(text.split()) == 5 and pick.random() < 0.5:
        zone = pick.choice(ZONES)
        start = pick.choice(STARTS[zone])
        row |= {"zone": zone, "start": start, "trigger": zoned(CronTriggerTimetable, text, zone, start)}
        interval = zoned(CronDataIntervalTimetable, text, zone, start)
        if interval != row["trigger"]:
            row["interval"] = interval
        if not row["trigger"] and not interval:
            for key in ["zone", "start", "trigger"]:
                row.pop(key)
    print(json.dumps(row, separators=(",", ":")))
