"""Joins what the versions say of invented flows, one line each: the flow and the first refusal of each version, null where it is taken. Called by record.sh."""

import json
import sys

listing, *outputs = sys.argv[1:]
paths = dict(line.rstrip("\n").split("\t") for line in open(listing))
told = {}
for output in outputs:
    version = output.rsplit("/", 1)[-1].removesuffix(".jsonl")
    for line in open(output):
        facts = json.loads(line)
        told.setdefault(facts["name"], {})[version] = (facts.get("messages") or ["refused"])[-1][:90] if facts["verdict"] != "valid" else None

print("[")
CORE = "io.kestra.plugin.core."  # Left out of the recording, which has a tilde in its place.
print(",\n".join(json.dumps({"flow": json.load(open(path)), **told[name]}, ensure_ascii=False, separators=(",", ":")).replace(CORE, "~") for name, path in paths.items()))
print("]")
