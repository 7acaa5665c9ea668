"""Joins what the class files of each release say to one recording: of each class that a flow can reach, its keys with the releases that have them. Called by record.sh."""

import json
import re
import sys

ROOTS = ["io.kestra.core.models.flows.Flow", "io.kestra.core.models.flows.FlowWithSource"]
BASES = ["io.kestra.core.models.tasks.Task", "io.kestra.core.models.triggers.AbstractTrigger", "io.kestra.core.models.conditions.Condition"]
PLUGINS = "io.kestra.plugin.core."

releases, paths = [], sys.argv[1:]
told = {}
for path in paths:
    release = path.rsplit("/", 1)[-1].removesuffix(".jsonl")
    releases.append(release)
    told[release] = {facts["name"]: facts for facts in map(json.loads, open(path))}


def lineage(classes, name):
    while name in classes:
        yield name
        name = classes[name].get("super")


def reachable(classes):
    todo = [name for name in classes if name in ROOTS or (name.startswith(PLUGINS) and set(BASES) & set(lineage(classes, name)))]
    found = set()
    while todo:
        for name in lineage(classes, todo.pop()):
            if name in found:
                continue
            found.add(name)
            facts = classes[name]
            todo += facts.get("subtypes", {}).values()
            # What a property of the engine's own kind holds is an expression or any value.
            types = [fact["type"] for fact in facts["fields"].values() if not fact["type"].startswith("io.kestra.core.models.property.")]
            todo += [each for one in types for each in re.findall(r"[\w.$]+", one) if each in classes]
    return found


def spans(present):
    """Runs of releases as pairs of the first and the last."""
    runs = []
    for release in present:
        if runs and releases.index(runs[-1][1]) + 1 == releases.index(release):
            runs[-1][1] = release
        else:
            runs.append([release, release])
    return runs


def by_release(values):
    """[[value, first release, last release], …] of what each release says."""
    runs = []
    for release, value in values:
        if runs and runs[-1][0] == value and releases.index(runs[-1][2]) + 1 == releases.index(release):
            runs[-1][2] = release
        else:
            runs.append([value, release, release])
    return runs


classes = {}
for release in releases:
    for name in reachable(told[release]):
        classes.setdefault(name, {})[release] = told[release][name]

joined = {}
for name, per in sorted(classes.items()):
    facts = {"in": spans(per)}
    newest = list(per.values())[-1]
    for key in ("super", "abstract", "deserializer"):
        if newest.get(key):
            facts[key] = newest[key]
    aliases = sorted({alias for one in per.values() for alias in one.get("aliases", [])})
    if aliases:
        facts["aliases"] = aliases
    for key, of in (("constants", lambda one: {constant: True for constant in one.get("constants", [])}), ("subtypes", lambda one: one.get("subtypes", {})), ("fields", lambda one: one["fields"])):
        names = list(dict.fromkeys(each for one in per.values() for each in of(one)))
        if key == "fields" and "constants" in newest:
            continue
        if names:
            facts[key] = {each: by_release((release, of(one)[each]) for release, one in per.items() if each in of(one)) for each in names}
    joined[name] = facts

print('{"releases": ' + json.dumps(releases) + ', "classes": {')
print(",\n".join(json.dumps(name) + ": " + json.dumps(facts, separators=(",", ":")) for name, facts in joined.items()))
print("}}")
