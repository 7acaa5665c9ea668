"""Puts together what record.sh has found: the catalogue of names by version, and one letter a text and version (r: refused, t: taken)."""
import json
import sys
from pathlib import Path

work, recording, catalogue, *entries = sys.argv[1:]
versions = [entry.split(":")[0] for entry in entries]
found = {version: json.loads((Path(work) / f"{version}.json").read_text()) for version in versions}


def short(version):
    return ".".join(version.split(".")[:2])


def table(kind):
    names = sorted({name for version in versions for name in found[version][kind]})
    return {name: entry(kind, name) for name in names}


def entry(kind, name):
    having = [version for version in versions if name in found[version][kind]]
    first, last = versions.index(having[0]), versions.index(having[-1])
    assert having == versions[first : last + 1], name
    facts = {"arguments": sorted({one for version in having for one in found[version][kind][name]})}
    if first > 0:
        facts["since"] = short(having[0])
    if last + 1 < len(versions):
        facts["gone"] = short(versions[last + 1])
    return facts


tables = {kind: table(kind) for kind in ("filters", "functions", "tests")}
lines = ["{", f'  "versions": {json.dumps(versions)},']
for index, (kind, entries_) in enumerate(tables.items()):
    rows = ",\n".join(f"    {json.dumps(name)}: {json.dumps(facts)}" for name, facts in entries_.items())
    lines.append(f'  "{kind}": {{\n{rows}\n  }}{"," if index < 2 else ""}')
lines.append("}")
Path(catalogue).write_text("\n".join(lines) + "\n")

operators = {version: {kind: found[version][kind] for kind in ("unary", "binary", "tags")} for version in versions}
verdicts = {}
for version in versions:
    rows = (Path(work) / f"{version}.out").read_text().split()
    verdicts[version] = "".join("r" if row == "refused" else "t" for row in rows)
seen = {}
for version in versions:
    seen.setdefault(verdicts[version], []).append(version)
groups = [{"versions": names, "verdicts": letters} for letters, names in seen.items()]
out = {"programs": [f"io.kestra:core {a}, pebble {b}" for a, b in (one.split(":") for one in sys.argv[4:])], "operators": operators, "texts": groups}
Path(recording).write_text(json.dumps(out, separators=(",", ":")) + "\n")
