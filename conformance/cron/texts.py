"""Prints the cron texts of the recording, one a line: every form of a member in every field, and some combinations."""

FIELDS = {
    "minute": (0, 59, [0, 5, 30, 59]),
    "hour": (0, 23, [0, 6, 13, 23]),
    "monthDay": (1, 31, [1, 15, 28, 31]),
    "month": (1, 12, [1, 6, 12]),
    "weekday": (1, 7, [1, 2, 7]),
    "year": (1970, 2199, [2026, 2028, 2199]),
}
STEPS = [0, 1, 2, 3, 5, 7, 8, 9, 10, 12, 13, 14, 15, 20, 23, 24, 25, 30, 31, 32, 36, 40, 45, 48, 59, 60, 61, 90, 100, 120, 300]


def members(low, high, samples):
    yield from ["*", "?", "L", "W", "LW", "#", "/", "-", ",", "/5", "*/", "5/", "-5", "5-", "1,,2", "H", "**", "A", "1.5", "+1", "01", "001"]
    yield from [str(value) for value in range(low - 1, min(high + 2, low + 70))]
    for step in STEPS:
        yield f"*/{step}"
        for sample in samples:
            yield f"{sample}/{step}"
        yield f"{samples[0]}-{samples[1]}/{step}"
    for first in samples:
        for last in samples:
            yield f"{first}-{last}"
    yield f"{samples[0]},{samples[1]}"
    yield f"{samples[0]}-{samples[1]},{samples[2]}"


def text_of(field, member):
    words = {"minute": "0", "hour": "6", "monthDay": "?", "month": "*", "weekday": "*", "year": "*"}
    words[field] = member
    if field == "monthDay" and member != "?":
        words["weekday"] = "?"
    return " ".join(words.values())


def texts():
    for field, (low, high, samples) in FIELDS.items():
        for member in members(low, high, samples):
            yield text_of(field, member)
    for member in ["15W", "1W", "31W", "32W", "L-3", "L-31", "15W,20", "L,15", "1-5W"]:
        yield text_of("monthDay", member)
    for member in ["JAN", "jan", "JAN-MAR", "DEC-FEB", "JAN,JUL", "JAN/3", "january", "Jan-Jun/2"]:
        yield text_of("month", member)
    for member in ["MON", "mon", "MON-FRI", "FRI-MON", "MON,WED", "6L", "FRIL", "L", "2#1", "MON#2", "2#6", "2#0", "2#1,3#1", "MON-FRI/2", "SUN/2"]:
        yield text_of("weekday", member)
    yield from ["0 6 * * * *", "0 6 1 * MON *", "0 6 ? * ? *", "0 6 * * ? *", "0 6 ? * *", "0 6 ? * * * *", "0 6", "0 6 30 2 ? *"]
    yield from ["0 30 6 * * *", "0 0 6 * * ?", "0 0 6 ? * MON", "*/45 6 ? * * *", "0 */7 ? * MON-FRI *", "* 5 ? * * *", "50-10/5 22-2 ? * * *"]


if __name__ == "__main__":
    for line in dict.fromkeys(texts()):
        print(line)
