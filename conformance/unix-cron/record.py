"""Prints cron texts of five fields, each with the first firings in UTC from 2026 on, or null where croniter finds none. Called by record.sh."""

import importlib.metadata
import json
import random
from datetime import datetime, timedelta

from croniter import croniter

COUNT = 600
pick = random.Random(20261130)
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
WEEKDAYS = "SUN MON TUE WED THU FRI SAT".split()


def field(low, high, names=()):
    if pick.random() < 0.35:
        return "*"
    first = pick.randint(low, high)
    # croniter takes a range with equal ends for the whole field.
    last = pick.randint(min(first + 1, high), high)
    write = (lambda value: names[value - low].lower()) if names and pick.random() < 0.4 else str
    forms = [write(first), f"{write(first)},{write(last)}", f"*/{pick.randint(2, 9)}"]
    if first < last:
        forms += [f"{write(first)}-{write(last)}", f"{first}-{last}/{pick.randint(2, 5)}"]
    return pick.choice(forms)


def text():
    return " ".join([field(0, 59), field(0, 23), field(1, 31), field(1, 12, MONTHS), field(0, 6, WEEKDAYS)])


def firings(text):
    try:
        times = croniter(text, datetime(2026, 1, 1) - timedelta(seconds=1))
        return [times.get_next(datetime).strftime("%Y-%m-%dT%H:%M") for _ in range(8)]
    except ValueError:
        return None


edges = ["0 6 * * 7", "0 6 * * 0,7", "0 6 *,5 * MON", "0 6 31 4 *", "60 6 * * *", "0 24 * * *", "0 6 0 * *", "0 6 * 13 *", "0 6 * * 8", "0 6 * *", "@daily"]
texts = sorted({text() for _ in range(COUNT)} | set(edges))
print(json.dumps({"versions": {"croniter": importlib.metadata.version("croniter")}})[:-1] + ', "texts": [')
print(",\n".join(json.dumps([one, firings(one)]) for one in texts))
print("]}")
