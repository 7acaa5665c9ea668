"""Invents small flows, most of them with one slip, and writes each to a file of a folder: python3 invent.py FOLDER COUNT. Called by record.sh."""

import json
import random
import sys

CORE = "io.kestra.plugin.core."


class Invention:
    """One flow as a tree; JSON is YAML. Ids are numbered, so that they differ unless a slip says otherwise."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.count = 0

    def name(self, stem):
        self.count += 1
        return f"{stem}_{self.count}"

    def pick(self, *choices):
        return self.random.choice(choices)

    def leaf(self):
        kind = self.pick("log.Log", "debug.Return", "execution.Fail", "flow.Sleep", "kv.Set", "http.Request", "flow.Subflow", "output.OutputValues")
        own = {
            "log.Log": {"message": "crates counted"},
            "debug.Return": {"format": "{{ taskrun.id }}"},
            "execution.Fail": {"errorMessage": "no crates"},
            "flow.Sleep": {"duration": "PT2S"},
            "kv.Set": {"key": "last_count", "value": "{{ execution.id }}"},
            "http.Request": {"uri": "https://harbour.invalid/tides"},
            "flow.Subflow": {"namespace": "harbour.ops", "flowId": "unload"},
            "output.OutputValues": {"values": {"crates": "12"}},
        }[kind]
        return {"id": self.name("task"), "type": CORE + kind, **own, **self.extras()}

    def extras(self):
        some = {}
        if self.random.random() < 0.15:
            some["retry"] = {"type": "constant", "interval": "PT10S", "maxAttempts": 3}
        if self.random.random() < 0.1:
            some["timeout"] = "PT5M"
        if self.random.random() < 0.1:
            some["description"] = "Counts crates"
        if self.random.random() < 0.1:
            some["allowFailure"] = True
        return some

    def tasks(self, depth, most=2):
        return [self.task(depth) for _ in range(self.random.randint(1, most))]

    def task(self, depth):
        if depth == 0 or self.random.random() < 0.5:
            return self.leaf()
        kind = self.pick("Sequential", "Parallel", "Dag", "If", "Switch", "LoopUntil", "AllowFailure", "WorkingDirectory", "Pause")
        group = {"id": self.name("group"), "type": f"{CORE}flow.{kind}"}
        if kind in ("Sequential", "Parallel", "AllowFailure"):
            group["tasks"] = self.tasks(depth - 1)
        elif kind == "WorkingDirectory":
            group["tasks"] = [{"id": self.name("task"), "type": f"{CORE}log.Log", "message": "here"}]
        elif kind == "Dag":
            entries = []
            for _ in range(self.random.randint(1, 3)):
                entry = {"task": self.task(depth - 1)}
                if entries and self.random.random() < 0.6:
                    entry["dependsOn"] = [self.random.choice(entries)["task"]["id"]]
                entries.append(entry)
            group["tasks"] = entries
        elif kind == "If":
            group.update({"condition": "{{ execution.id is defined }}", "then": self.tasks(depth - 1)})
            if self.random.random() < 0.5:
                group["else"] = self.tasks(depth - 1, 2)
        elif kind == "Switch":
            group.update({"value": "{{ flow.id }}", "cases": {"north": self.tasks(depth - 1, 2), "south": self.tasks(depth - 1, 1)}})
            if self.random.random() < 0.5:
                group["defaults"] = self.tasks(depth - 1, 1)
        elif kind == "LoopUntil":
            group.update({"condition": "{{ execution.id is defined }}", "tasks": self.tasks(depth - 1), "checkFrequency": {"interval": "PT1M", "maxIterations": 5}})
        elif kind == "Pause":
            group["pauseDuration"] = "PT1M"
        if kind != "Pause" and self.random.random() < 0.2:
            group["errors"] = [self.leaf()]
        return group

    def flow(self):
        flow = {"id": self.name("flow"), "namespace": self.pick("harbour", "harbour.ops", "harbour.ops.night"), "tasks": self.tasks(2, 2)}
        if self.random.random() < 0.4:
            flow["inputs"] = [self.input() for _ in range(self.random.randint(1, 3))]
        if self.random.random() < 0.4:
            flow["triggers"] = [self.trigger()]
        if self.random.random() < 0.2:
            flow["errors"] = [self.leaf()]
        if self.random.random() < 0.2:
            flow["finally"] = [self.leaf()]
        if self.random.random() < 0.2:
            flow["labels"] = {"team": "quay"}
        if self.random.random() < 0.2:
            flow["concurrency"] = {"limit": 1, "behavior": self.pick("QUEUE", "CANCEL", "FAIL")}
        if self.random.random() < 0.15:
            flow["sla"] = [{"id": "late", "type": "MAX_DURATION", "behavior": "FAIL", "duration": "PT1H"}]
        if self.random.random() < 0.15:
            flow["outputs"] = [{"id": "crates", "type": "STRING", "value": "12"}]
        return flow

    def input(self):
        own = {"STRING": {"defaults": "north"}, "INT": {"defaults": 3}, "SELECT": {"values": ["north", "south"], "defaults": "north"}, "ARRAY": {"itemType": "STRING", "defaults": ["a"]}, "DATE": {"defaults": "2026-05-01"}, "DURATION": {"defaults": "PT5M"}, "JSON": {"defaults": "{}"}}
        kind = self.random.choice(list(own))
        return {"id": self.name("input"), "type": kind, **own[kind]}

    def trigger(self):
        if self.random.random() < 0.3:
            return {"id": self.name("trigger"), "type": f"{CORE}trigger.Webhook", "key": "{{ secret('HOOK') }}"}
        return {"id": self.name("trigger"), "type": f"{CORE}trigger.Schedule", "cron": self.pick("0 6 * * *", "*/15 * * * *", "@daily", "0 8|20 * * 1-5"), "timezone": "Europe/Lisbon"}


def everything(node, found):
    if isinstance(node, dict):
        if "type" in node and "id" in node:
            found.append(node)
        for value in node.values():
            everything(value, found)
    elif isinstance(node, list):
        for value in node:
            everything(value, found)
    return found


def slip(invention, flow):
    """Spoils one thing, and says what."""
    pick = invention.random.choice
    parts = everything(flow, [])
    tasks = [part for part in parts if part["id"].startswith(("task", "group"))]
    groups = [part for part in tasks if part["id"].startswith("group")]
    part, task = pick(parts), pick(tasks)
    crons = ["0 6 * *", "0 0 6 * * *", "60 * * * *", "0 22-2 * * *", "0 6 * * FRI-MON", "0 6 ? * *", "0 6 L * *", "0 6 * * 5L", "0 6 * * 1#2", "@Daily", "@every 5m", "*/60 * * * *", "0 6 * * MON,", "H 6 * * *", "0 6 15W * *", "0 6 32 * *"]
    way = pick(["key", "missing", "text", "list", "flag", "number", "duration", "cron", "id", "same id", "input", "type", "empty", "zone", "retry", "dag", "word", "root", "label", "concurrency", "sla", "output", "trigger key", "none", "none"])
    if way == "key":
        part[pick(["mesage", "descripton", "retries", "dependsOn", "colour", "task", "runif", "timeOut", "x-note"])] = "north"
    elif way == "missing":
        part.pop(pick([key for key in part]))
    elif way == "text":
        part[pick(["description", "id", "type"])] = pick([["a"], {"a": "b"}])
    elif way == "list":
        owner = pick(groups) if groups else flow
        key = pick([key for key in ("tasks", "then", "cases", "errors", "inputs", "triggers") if key in owner] or ["errors"])
        owner[key] = pick(["north", 5, {"north": 1}, True])
    elif way == "flag":
        task[pick(["disabled", "allowFailure", "logToFile"])] = pick(["perhaps", "{{ inputs.x }}", 1.5, ["a"], "true", 1])
    elif way == "number":
        flow["concurrency"] = {"limit": pick(["abc", 1.5, "3", True, "{{ inputs.x }}", 99999999999, [1]])}
    elif way == "duration":
        task["retry"] = {"type": "constant", "interval": pick(["10s", "PT10S", "P1W", "1h", 10, "{{ inputs.x }}", "PT", "P1D", "p1d", "PT1.5H", "PT-5S", True]), "maxAttempts": 2}
    elif way == "cron":
        flow["triggers"] = [{"id": "clock", "type": f"{CORE}trigger.Schedule", "cron": pick(crons)}]
    elif way == "id":
        part["id"] = pick(["a b", "-a", "a.b", "", "ü", "a/b", 5, "_a", "a" * 260])
    elif way == "same id":
        other = pick(parts)
        part["id"] = other["id"]
    elif way == "input":
        flow["inputs"] = [pick([{"id": "quay", "type": "TEXT"}, {"id": "quay", "type": "string"}, {"id": "quay"}, {"type": "STRING"}, {"id": "quay", "type": "ARRAY"}, {"id": "quay", "type": "STRING", "dependsOn": {"inputs": ["berth"]}}, {"id": "quay", "type": "STRING", "values": ["a"]}, {"id": "quay", "type": "INT", "min": "low"}, {"id": "quay", "type": "STRING", "required": "no"}, {"id": "quay", "type": "SELECT", "values": "a"}, {"id": "quay", "type": "STRING", "validator": "[a"}])]
    elif way == "type":
        part["type"] = pick([f"{CORE}log.log", f"{CORE}log.Lgo", f"{CORE}flow.Paralel", f"{CORE}trigger.Schedul", f"{CORE}flow.If2", "log.Log", "Log", "", 5, f"{CORE}condition.DayWeek", f"{CORE}trigger.Schedule"])
    elif way == "empty" and groups:
        owner = pick(groups)
        owner[pick([key for key in ("tasks", "then", "cases", "defaults") if key in owner] or ["tasks"])] = pick([[], None, {}])
    elif way == "zone":
        flow["triggers"] = [{"id": "clock", "type": f"{CORE}trigger.Schedule", "cron": "0 6 * * *", "timezone": pick(["Europe/Berln", "utc", "UTC", "CET", "EST", "+02:00", "UTC+1", "Z", "Berlin", "europe/berlin"])}]
    elif way == "retry":
        task["retry"] = pick([{"type": "linear", "interval": "PT1S"}, {"interval": "PT1S"}, {"type": "exponential", "interval": "PT1S"}, {"type": "random", "minInterval": "PT1S"}, {"type": "constant", "interval": "PT9S", "maxDuration": "PT9S"}, {"type": "constant", "interval": "PT1S", "maxAttempts": 0}, {"type": "exponential", "interval": "PT1S", "maxInterval": "PT9S", "delayFactor": "two"}, {"type": "constant", "interval": "PT1S", "behaviour": "RETRY_FAILED_TASK"}, "constant"])
    elif way == "dag":
        entry = pick([{"id": "a", "type": f"{CORE}log.Log", "message": "x"}, {"task": {"id": "a", "type": f"{CORE}log.Log", "message": "x"}, "dependsOn": ["b"]}, {"task": {"id": "a", "type": f"{CORE}log.Log", "message": "x"}, "dependsOn": "a"}, {"task": {"id": "a", "type": f"{CORE}log.Log", "message": "x"}, "dependsOn": ["a"]}, {"task": {"id": "a", "type": f"{CORE}log.Log", "message": "x", "dependsOn": []}}, {"task": {"id": "a", "type": f"{CORE}log.Log", "message": "x"}, "when": "true"}])
        flow["tasks"].append({"id": "dag", "type": f"{CORE}flow.Dag", "tasks": [entry]})
    elif way == "word":
        task["logLevel"] = pick(["info", "WARNING", "INFO", 2, ""])
    elif way == "root":
        flow[pick(["timeout", "schedule", "owner", "x-defaults", "version", "retry"])] = pick(["PT1H", {"type": "constant", "interval": "PT1S", "maxAttempts": 2}])
    elif way == "label":
        flow["labels"] = pick([{"system.owner": "quay"}, {"system.readOnly": "true"}, ["quay"], "quay", {"team": ["quay"]}, [{"key": "team", "value": "quay"}], [{"key": "team"}], {"team": 5}])
    elif way == "concurrency":
        flow["concurrency"] = pick([{}, {"limit": 0}, {"limit": 1, "behavior": "queue"}, {"limit": 1, "scope": "flow"}, 1])
    elif way == "sla":
        flow["sla"] = pick([[{"id": "late", "type": "MAX_DURATION", "duration": "PT1H"}], [{"id": "late", "type": "MAX_DURATION", "behavior": "FAIL"}], [{"id": "late", "type": "DURATION", "behavior": "FAIL", "duration": "PT1H"}], [{"id": "late", "type": "MAX_DURATION", "behavior": "ALERT", "duration": "PT1H"}], {"id": "late"}])
    elif way == "output":
        flow["outputs"] = pick([[{"id": "crates", "value": "1"}], [{"id": "crates", "type": "STRING"}], [{"id": "crates", "type": "TEXT", "value": "1"}], [{"id": "crates", "type": "STRING", "value": "1"}, {"id": "crates", "type": "STRING", "value": "2"}], {"crates": "1"}])
    elif way == "trigger key":
        flow["triggers"] = [{"id": "clock", "type": f"{CORE}trigger.Schedule", "cron": "0 6 * * *", pick(["interval", "schedule", "backfill2", "lateMaximumDelay", "recoverMissedSchedules", "stopAfter", "inputs"]): pick(["PT1H", "all", ["FAILED"], {"a": 1}, "LAST"])}]


def main(folder, count):
    for seed in range(count):
        invention = Invention(seed)
        flow = invention.flow()
        slip(invention, flow)
        with open(f"{folder}/{seed:03}.yaml", "w") as file:
            json.dump(flow, file, ensure_ascii=False, separators=(", ", ": "))


main(sys.argv[1], int(sys.argv[2]))
