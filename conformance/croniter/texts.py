"""Random cron texts in every form that croniter knows, many of them wrong."""

import random

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
WEEKDAYS = "SUN MON TUE WED THU FRI SAT".split()
FIELDS = [("minute", 0, 59, ()), ("hour", 0, 23, ()), ("monthDay", 1, 31, ()), ("month", 1, 12, MONTHS), ("weekday", 0, 7, WEEKDAYS),
          ("second", 0, 59, ()), ("year", 1970, 2099, ())]  # fmt: skip
ODD = ["?", "L", "l", "W", "15W", "w15", "31W", "30w", "1W", "0W", "32W", "LW", "L-3", "5-L", "10-L/3", "1,L", "1,15W", "5L", "L5", "L7", "L8", "L1,L3", "5#2", "5#6", "5#0",
       "FRI#2", "MON-FRI#1", "1-3#2", "0#5,3#1", "5,5#2", "1,5#2", "MON-MON#2", "MONDAY", "JANUARY", "1-1", "0-0", "1-1/3", "*/1", "*/0", "*/90", "*/7", "5/15", "-5", "1,,2", "1-", "/5",
       "1-5/", "1-2-3", "*-5", "H", "*,5", "*/5,3", "59/7", "00", "007", "1 ", "a", "0-7", "1-7", "5-0", "7-2", "6-1/2", "SAT-TUE", "NOV-FEB", "NOV-FEB/2", "DEC/2", "7/2", "L/2", "1-L"]  # fmt: skip


def field(pick, name, low, high, names):
    chance = pick.random()
    if chance < 0.34:
        return "*"
    if chance < 0.42:
        return pick.choice(ODD)
    first, last = pick.randint(low, high), pick.randint(low, high)
    write = (lambda value: pick.choice([str.lower, str.upper, str.title])(names[(value - low) % len(names)])) if names and pick.random() < 0.4 else str
    forms = [write(first), write(first), f"{write(first)},{write(last)}", f"{write(first)}-{write(last)}", f"{write(first)}-{write(last)}/{pick.randint(1, 20)}",
             f"*/{pick.randint(1, 30)}", f"{write(first)}/{pick.randint(1, 20)}", str(pick.randint(low, high + 1)), f"{write(first)}-{write(last)},{write(pick.randint(low, high))}"]  # fmt: skip
    return pick.choice(forms)


def text(pick):
    count = pick.choices([5, 6, 7, 4], [90, 6, 3, 1])[0]
    return " ".join(field(pick, *one) for one in FIELDS[:count])


NAMES = ["@daily", "@Daily", "@hourly", "@weekly", "@monthly", "@yearly", "@annually", "@midnight", "@quarterly", "@reboot", " 0 3 * * * ", "0\t3 * * *", ""]


#: Whole weeks, asterisks and counted weekdays in one field, beside days of the month with and without an asterisk.
WEEKS = ["sun-sun,2#5", "0-0,1#2", "mon-mon,L5", "MON-MON#2", "L7,*", "*,2#5", "*,2,2#5", "0-6,2#5", "0-5,6#1", "0-5,L6", "*,0-5,2#1", "*,0-4,5#1", "1-2,2#5", "2,2#5",
         "6-6,sat#1", "sun-sat#3", "*/2,2#5", "L1,*,2", "*,L3"]  # fmt: skip
DAYS = ["*", "5", "L", "*/2", "1-31", "29-31"]


def texts(seed, count):
    pick = random.Random(seed)
    found = [*NAMES]
    while len(found) < count:
        found.append(text(pick))
    found += [f"17 3 {day} * {week}" for week in WEEKS for day in DAYS]
    return list(dict.fromkeys(found))
