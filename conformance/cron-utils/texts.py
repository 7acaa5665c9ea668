"""Prints random cron texts of five or six fields for CronTimes.java, each with zones and starts, half of these in the days before a DST change."""

import random
import sys
from datetime import datetime, timedelta

count, zones_each = int(sys.argv[1]), int(sys.argv[2])
pick = random.Random(20261130)
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
WEEKDAYS = "SUN MON TUE WED THU FRI SAT".split()
ZONES = """UTC Europe/Berlin Europe/London Europe/Lisbon Europe/Athens Europe/Moscow America/New_York America/Chicago America/Denver America/Los_Angeles America/St_Johns
America/Sao_Paulo America/Santiago America/Halifax America/Bogota America/Asuncion Africa/Cairo Africa/Lagos Africa/Johannesburg Asia/Beirut Asia/Jerusalem Asia/Kolkata
Asia/Kathmandu Asia/Tokyo Asia/Shanghai Australia/Sydney Australia/Adelaide Australia/Lord_Howe Pacific/Auckland Pacific/Chatham""".split()
CHANGES = "2026-03-08 2026-03-29 2026-04-05 2026-09-06 2026-09-27 2026-10-04 2026-10-25 2026-11-01 2026-04-24 2026-10-30".split()


def value(low, high, names):
    if names and pick.random() < 0.4:
        name = pick.choice(names)
        return name if pick.random() < 0.6 else name.lower()
    number = pick.randint(low, high)
    return f"{number:02}" if pick.random() < 0.1 else str(number)


def item(low, high, names):
    form = pick.random()
    if form < 0.5:
        return value(low, high, names)
    if form < 0.72:
        first = pick.randint(low, high)
        return f"{first}-{pick.randint(first, high)}" if not names or pick.random() < 0.5 else f"{value(low, high, names)}-{value(low, high, names)}"
    if form < 0.82:
        first = pick.randint(low, high)
        return f"{first}-{pick.randint(first, high)}/{pick.randint(1, 9)}"
    if form < 0.9:
        return f"{value(low, high, names)}/{pick.randint(1, 9)}"
    return f"*/{pick.randint(1, high + 1)}"


def field(low, high, names=(), plain=0.35):
    if pick.random() < plain:
        return "*"
    return ",".join(item(low, high, names) for _ in range(pick.choice([1, 1, 1, 1, 2, 2, 3])))


ODD = ["?", "L", "LW", "15W", "L-3", "15L", "5L", "MON#2", "1#2", "H", "H/5", "", ",5", "5,", "*,5", "*/01", "/5", "*/0", "5/", "1-5/", "1-5/2/3", "5/2/3", "-5", "5-", "1-2-3", "+5",
       "1-5/MON", "*/MON", "MONDAY", "R", "99", "*5", "5*", "1-*", "*-5", "0x5", "1.5", "60", "24", "32", "13", "8", "L,15", "1-L", "0-7", "7/2", "SUN-MON", "SAT-SUN", "7-7", "*/7/1", "L-0", "L-31", "1|2", "*|5", "5|", "|5", "1||2"]


def text(seconds):
    parts = [field(0, 59, plain=0.1), field(0, 23, plain=0.2), field(1, 31, plain=0.5), field(1, 12, MONTHS, plain=0.6), field(0, 7, WEEKDAYS, plain=0.5)]
    if seconds:
        parts.insert(0, pick.choice(["0", "0", "*/20", field(0, 59)]))
    odd = pick.random()
    if odd < 0.16:
        parts[pick.randrange(len(parts))] = pick.choice(ODD)
    elif odd < 0.18:
        parts.pop()
    elif odd < 0.2:
        parts.append("*")
    elif odd < 0.24:
        at = pick.randrange(len(parts))
        parts[at] = parts[at] + "|" + str(pick.randint(1, 12))
    # Mostly plain times: these are what schedules are.
    if pick.random() < 0.3:
        parts = (["0"] if seconds else []) + [str(pick.choice([0, 0, 15, 30, 45, pick.randint(0, 59)])), pick.choice(["*", "*/2", "1", "2", "2,3", "1-3", "0", str(pick.randint(0, 23))]), *parts[-3:]]
    return pick.choice([" ", " ", " ", " ", "  "]).join(parts)


# Of zones whose rules changed in 2026 (Casablanca, Havana, Vancouver), the JDK and Node have different ones.
EDGES = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly", "@reboot", "@every 5m", "@Daily", " @daily", "@daily ", "", " ", "0 0 30 2 *", "0 0 29 2 *", "0 8|20 * * *", "0|30 8|20 * * *",
         "0 8 * * *||0 20 * * *", "0 8 * * * || 0 20 1 * *", "0 8 * * *||", "||0 8 * * *", "@daily||0 8 * * *", "0 8 * * MON|TUE|WED", "0|15|30 8|9 * * *", " 0 8 * * * ", "0 9 1 * MON", "0 9 */2 * MON", "0 9 */1 * MON", "0 9 * * */1",
         "0 9 1-31 * MON", "0 0 L * *", "0 0 L-3 * *", "0 0 L * MON", "30 2 * * *", "0 2 * * *", "0 * * * *", "*/30 * * * *", "0 */2 * * *", "0 1,2,3 * * *", "0,30 2 * * *", "30 1,2 * * *", "15 2,4 * * *"]


def starts():
    found = []
    for zone in pick.sample(ZONES, zones_each) if zones_each < len(ZONES) else ZONES:
        if pick.random() < 0.5:
            day = datetime.fromisoformat(pick.choice(CHANGES)) - timedelta(hours=pick.randint(1, 40))
        else:
            day = datetime(2026, 1, 1) + timedelta(minutes=pick.randrange(365 * 24 * 60))
        found += [zone, day.strftime("%Y-%m-%dT%H:%M:00Z")]
    return found


lines = []
for one in EDGES:
    for flags in (("-", "-"), ("s", "-"), ("-", "l")):
        lines.append([*flags, one, *starts()])
while len(lines) < count:
    seconds = pick.random() < 0.2
    lines.append(["s" if seconds else "-", "l" if pick.random() < 0.25 else "-", text(seconds), *starts()])
for line in lines[:count]:
    print("\t".join(line))
