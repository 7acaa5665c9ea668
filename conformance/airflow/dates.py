"""Prints what dag-factory makes of values of `start_date` in a zone, one JSON object a line: a moment that is fixed, or that moves with the day of parsing."""

import importlib.metadata
import json
import sys
import warnings

warnings.simplefilter("ignore")
import pendulum
import time_machine
import yaml
from dagfactory.utils import get_datetime

ZONE = "America/New_York"
DAYS = (pendulum.datetime(2026, 11, 30, 17), pendulum.datetime(2026, 12, 5, 17))
#: Values as they stand in YAML.
VALUES = """
2025-01-01
"2025-01-01"
2025-01-01 05:06:07
2025-01-01T05:06:07
2025-1-2 5:06:07
"2025-1-2 5:06:07"
2025-01-01T05:06:07Z
2025-01-01T05:06:07+02:00
2025-01-01T05:06:07.25 -03:30
"2025-01-01T05:06:07+02:00"
"2025-01-01 05:06"
2025-01-01 05:06
"2025-01-01T05"
"2025-01-01T0506"
"20250101"
20250101
"20250101T0506"
"2025-01"
2025-01
"2025-02-30"
2025-02-30
"2025-13-01"
"2025"
2025
"2025-W03"
"2025-W03-2"
"2025W032"
"2025-W54"
"2025-001"
"2025-366"
"2024-366"
"2025/01/02"
"2025/1/2"
"2025-1-1"
"01/02/2025"
"1 January 2025"
"2025-01-01 05:06:07 UTC"
"2025-01-01T05:06:07[Europe/Paris]"
"2025-01-01T24:00:00"
"2025-01-01T25:00:00"
"2025-01-01/2025-02-01"
"P1D"
"12"
12
"05:00"
05:00
"T05:00"
"5:00"
"now"
now
today
yesterday
"tomorrow"
""
true
1.5
1 day
2 days
10 days
"0 days"
"-1 days"
1 day 2 hours
2 days 3 hours
3 hours 2 days
1 hour 30 minutes
"1 hour1 minute"
"2 hour3 second"
"4 minute5 day"
"5 day4 minute"
30 minutes
45 seconds
90 minute
"2days"
"2  days"
"2\tdays"
" 2 days"
"2 days "
2 DAYS
2 Days ago
1.5 hours
"1,000 days"
"00010 days"
1 week
2 weeks
1 month
1 year
1 d
1 h
one day
3 day
3 dayz
3 hourglass
400000 days
[2025-01-01]
{day: 1}
""".strip().splitlines()


def reading(text, day):
    with time_machine.travel(day, tick=False):
        try:
            found = get_datetime(yaml.load(text, yaml.FullLoader), ZONE)
            return {"at": found.replace(tzinfo=None).isoformat()}
        except Exception as error:
            return {"error": True}


print(json.dumps({"versions": {name: importlib.metadata.version(name) for name in ["apache-airflow", "dag-factory", "pendulum", "pyyaml"]}, "zone": ZONE, "day": DAYS[0].isoformat()}))
for text in VALUES:
    first, later = [reading(text, day) for day in DAYS]
    print(json.dumps({"value": text, **first, **({} if first == later else {"moves": True})}))
sys.stdout.flush()
