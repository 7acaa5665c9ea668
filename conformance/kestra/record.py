"""Joins what the versions say of each file to a recording: facts by name and hash, no text of a flow. Called by record.sh."""

import hashlib
import json
import sys

listing, *outputs = sys.argv[1:]
paths = dict(line.rstrip("\n").split("\t") for line in open(listing))
flows = {}
for output in outputs:
    version = output.rsplit("/", 1)[-1].removesuffix(".jsonl")
    for line in open(output):
        facts = json.loads(line)
        name, document = facts.pop("name"), facts.pop("document")
        content = open(paths[name], "rb").read()
        flow = flows.setdefault((name, document), {"name": name, "document": document, "sha256": hashlib.sha256(content).hexdigest()[:16], "versions": {}})
        shape = {key: facts.pop(key) for key in ("flow", "tasks", "follows", "dates") if key in facts}
        if "tasks" in shape:
            flow.setdefault("shape", shape)
        flow["versions"][version] = facts

print('{"versions": ' + json.dumps([output.rsplit("/", 1)[-1].removesuffix(".jsonl") for output in outputs]) + ', "flows": [')
print(",\n".join(json.dumps(flow, separators=(",", ":")) for _, flow in sorted(flows.items())))
print("]}")
