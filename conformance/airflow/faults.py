"""Files with one value each that may be wrong: writes those of faults.jsonl into folders, and reads what record.py said of them back into it.

    faults.py write FOLDER
    faults.py read RECORDING-2 RECORDING-3 > faults.jsonl
"""

import json
import sys
from pathlib import Path

here = Path(__file__).parent


def rows(path):
    return [json.loads(line) for line in Path(path).read_text().splitlines()]


def error(row):
    said = row.get("error") or row.get("storing")
    return None if said is None else " ".join(said.split("\n")[0].split())[:90]


_, faults = rows(here / "faults.jsonl")[0], rows(here / "faults.jsonl")[1:]
if sys.argv[1] == "write":
    for fault in faults:
        folder = Path(sys.argv[2]) / fault["name"] / "team"
        folder.mkdir(parents=True)
        (folder / "dags.yml").write_text(fault["text"])
else:
    heads, recorded = zip(*((whole[0], {row["file"].split("/")[1]: row for row in whole[1:]}) for whole in map(rows, sys.argv[2:4])))
    print(json.dumps({"versions": [head["versions"] for head in heads]}))
    for fault in faults:
        fault["errors"] = [error(one[fault["name"]]) for one in recorded]
        print(json.dumps(fault, ensure_ascii=False, separators=(",", ":")))
