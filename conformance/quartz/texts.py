"""Prints random cron texts of Quartz for QuartzTimes.java, each with zones and starts, half of these in the days before a DST change."""

import random
import sys
from datetime import datetime, timedelta

count, zones_each = int(sys.argv[1]), int(sys.argv[2])
pick = random.Random(20261130)
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
LONG_MONTHS = "JANUARY MARCH SEPT DECEMBER".split()
WEEKDAYS = "SUN MON TUE WED THU FRI SAT".split()
LONG_WEEKDAYS = "MONDAY TUES FRIDAY SUNDAY WEDNESDAY".split()
ZONES = """UTC Europe/Berlin Europe/London Europe/Lisbon Europe/Athens Europe/Moscow Europe/Dublin America/New_York America/Chicago America/Denver America/Los_Angeles
America/St_Johns America/Sao_Paulo America/Santiago America/Halifax America/Bogota America/Mexico_City Africa/Cairo Africa/Lagos Asia/Beirut Asia/Jerusalem Asia/Kolkata
Asia/Kathmandu Asia/Tokyo Asia/Shanghai Australia/Sydney Australia/Adelaide Australia/Lord_Howe Pacific/Auckland Pacific/Chatham""".split()
CHANGES = "2026-03-08 2026-03-29 2026-04-05 2026-09-06 2026-09-27 2026-10-04 2026-10-25 2026-11-01 2026-04-24 2026-10-30".split()


def number(low, high):
    value = pick.randint(low, high) if pick.random() < 0.97 else high + pick.randint(1, 3)
    return f"{value:02}" if pick.random() < 0.1 else str(value)


def value(low, high, names, long_names):
    if names and pick.random() < 0.5:
        name = pick.choice(long_names) if pick.random() < 0.08 else pick.choice(names)
        return name.lower() if pick.random() < 0.2 else name
    return number(low, high)


def item(low, high, names, long_names):
    form = pick.random()
    first = value(low, high, names, long_names)
    if form < 0.5:
        return first
    if form < 0.7:
        return f"{first}-{value(low, high, names, long_names)}"
    if form < 0.8:
        return f"{first}-{value(low, high, names, long_names)}/{number(1, max(2, high // 3))}"
    if form < 0.9:
        return f"{pick.choice(['*', '', first])}/{number(0, high + 1)}"
    return f"{first}/{number(1, high)}"


def field(low, high, names=(), long_names=(), star=0.3):
    if pick.random() < star:
        return "*"
    items = [item(low, high, names, long_names) for _ in range(pick.choice([1, 1, 1, 1, 2, 2, 3]))]
    text = ",".join(items)
    odd = pick.random()
    if odd < 0.015:
        return text + ","
    if odd < 0.03:
        return "," + text
    if odd < 0.04:
        return text + pick.choice([":00", "?", "x", "-", "/", "L", "*", "#2", "W"])
    return text


def month_day():
    form = pick.random()
    if form < 0.6:
        return field(1, 31, star=0.25)
    special = pick.choice(["L", "LW", f"L-{pick.randint(0, 31)}", f"{pick.randint(1, 31)}W", f"L-{pick.randint(1, 5)}W", "1,L", "L,15", "15W,20", "32W", "1W"])
    return special


def weekday():
    form = pick.random()
    if form < 0.65:
        return field(1, 7, WEEKDAYS, LONG_WEEKDAYS, 0.2)
    day = pick.choice(WEEKDAYS + [str(n) for n in range(0, 9)])
    return pick.choice([f"{day}L", f"{day}#{pick.randint(0, 6)}", "L", f"{day}#2,FRI", f"{day}L,2", f"{day}#1,{day}#3", "7L", "MON-FRI/2", "L-2"])


def year():
    form = pick.random()
    if form < 0.85:
        return None
    return pick.choice(["*", "2026", "2027", "2026-2028", "2027/2", "*/2", "2026,2028", "1969", "2300", "2028-2026"])


def text():
    day, week = month_day(), weekday()
    form = pick.random()
    if form < 0.5:
        week = "?"
    elif form < 0.95:
        day = "?"
    elif form < 0.97:
        day = week = "?"
    second = "0" if pick.random() < 0.8 else field(0, 59)
    words = [second, field(0, 59, star=0.1), field(0, 23, star=0.2), day, field(1, 12, MONTHS, LONG_MONTHS, 0.7), week]
    extra = year()
    if extra:
        words.append(extra)
    if pick.random() < 0.01:
        words.append("2026") if pick.random() < 0.5 else words.pop()
    return " ".join(words)


def start():
    if pick.random() < 0.5:
        moment = datetime.fromisoformat(pick.choice(CHANGES)) - timedelta(minutes=pick.randint(-180, 2000))
    else:
        moment = datetime(2026, 1, 1) + timedelta(minutes=pick.randint(0, 525_000))
    return int((moment - datetime(1970, 1, 1)).total_seconds()) // 60


for _ in range(count):
    parts = [text()]
    for zone in pick.sample(ZONES, zones_each):
        parts += [zone, str(start())]
    print("\t".join(parts))
