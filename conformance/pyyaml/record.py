"""Prints what PyYAML's safe loader makes of each document, as JSON. Called by record.sh; CI reads the recording only."""

import datetime
import json
import sys
import warnings

import yaml

from documents import documents


def canonical(value, above=()):
    """JSON for a value of Python: numbers, dates and bytes with their kind, mappings as pairs in their order."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return {"int": hex(value) if abs(value) > 10**300 else str(value)}
    if isinstance(value, float):
        return {"float": repr(value)}
    if isinstance(value, datetime.datetime):
        return {"time": value.isoformat()}
    if isinstance(value, datetime.date):
        return {"date": value.isoformat()}
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if id(value) in above:
        return {"cycle": True}
    below = (*above, id(value))
    if isinstance(value, dict):
        return {"map": [[canonical(key, below), canonical(item, below)] for key, item in value.items()]}
    items = sorted(value, key=repr) if isinstance(value, set) else value
    listed = [canonical(item, below) for item in items]
    return {"set": listed} if isinstance(value, set) else {"tuple": listed} if isinstance(value, tuple) else listed


def verdict(text):
    """`[value]`, or the name of what is raised. Errors of Python itself refuse a file as much as those of PyYAML."""
    try:
        return [canonical(yaml.safe_load(text.encode("utf-8", "surrogatepass")))]
    except Exception as error:
        return type(error).__name__


def main():
    warnings.simplefilter("ignore")
    versions = {"PyYAML": yaml.__version__, "python": ".".join(map(str, sys.version_info[:2]))}
    rows = [json.dumps([text, verdict(text)], separators=(",", ":")) for text in dict.fromkeys(documents())]
    print('{"versions":' + json.dumps(versions) + ',"documents":[\n' + ",\n".join(rows) + "\n]}")


main()
