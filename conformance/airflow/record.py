"""Prints what Airflow makes of every dag-factory file below the given roots, one JSON object a line. Called by record.sh.

    record.py NAME=FOLDER...        a file is called NAME/path
"""

import contextlib
import datetime
import hashlib
import importlib.metadata
import io
import json
import logging
import os
import re
import shutil
import sys
import tempfile
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
import pendulum
import time_machine
import yaml
from airflow.timetables.base import DataInterval, TimeRestriction

import absent
import dagfactory.utils

logging.disable(logging.CRITICAL)
MAJOR = int(importlib.metadata.version("apache-airflow").split(".")[0])
if MAJOR == 2:
    from airflow.models import DagBag
    from airflow.serialization.serialized_objects import SerializedDAG as Serialized
else:
    from airflow.dag_processing.dagbag import DagBag
    from airflow.serialization.encoders import coerce_to_core_timetable
    from airflow.serialization.serialized_objects import DagSerialization as Serialized

#: Firings are those after this moment; files are read on the noon of its day.
REFERENCE = pendulum.datetime(2026, 11, 30)
LOADER = """# airflow dag
from dagfactory import load_yaml_dags
load_yaml_dags(globals_dict=globals(), config_filepath={file!r}, defaults_config_path={root!r})
"""
#: Values that are left out of the recording.
USUAL = {
    "retries": 0, "retry_delay": 300, "backoff": False, "max_retry_delay": None, "execution_timeout": None, "trigger_rule": "all_success",
    "pool": "default_pool", "pool_slots": 1, "priority_weight": 1, "queue": "default", "owner": "airflow", "depends_on_past": False,
    "wait_for_downstream": False, "mapped": False, "mode": None, "timeout": None, "sla": None, "max_tis": None,
}  # fmt: skip


class Loose(yaml.FullLoader):
    """Reads a file for the names in it only."""


Loose.add_multi_constructor("", lambda loader, suffix, node: None)


def mappings(value):
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from mappings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from mappings(inner)


def wanted(text):
    """Dotted paths that the file names, with the keyword arguments that it gives to functions."""
    try:
        tree = yaml.load(text, Loose)
    except yaml.YAMLError:
        return {}
    paths = {}
    for one in mappings(tree):
        for key, value in one.items():
            if isinstance(value, str) and re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*)+", value):
                given = [*one, *(one.get("expand") or {}), *(one.get("partial") or {})] if "decorator" in one else []
                paths.setdefault(value, set()).update(str(name) for name in given)
    common = {"task_id", "decorator", "python_callable", "dependencies", "task_group_name", "expand", "partial", "multiple_outputs",
              "map_index_template", "python_callable_name", "python_callable_file", *absent.arguments()}  # fmt: skip
    return {path: {name for name in names - common if name.isidentifier()} for path, names in paths.items()}


def seconds(value):
    return None if value is None else value.total_seconds() if hasattr(value, "total_seconds") else value


def function_of_file(python_callable_name, python_callable_file):
    if not os.path.isabs(python_callable_file):
        return original_function_of_file(python_callable_name, python_callable_file)
    return absent.function(python_callable_name, ())


original_function_of_file = dagfactory.utils.get_python_callable
dagfactory.utils.get_python_callable = function_of_file


def settings_of(task):
    kwargs = getattr(task, "partial_kwargs", {})
    get = lambda name, default=None: kwargs.get(name, getattr(task, name, default)) if kwargs else getattr(task, name, default)
    rule = get("trigger_rule", "all_success")
    found = {
        "retries": get("retries"), "retry_delay": seconds(get("retry_delay")), "backoff": get("retry_exponential_backoff") or False,
        "max_retry_delay": seconds(get("max_retry_delay")), "execution_timeout": seconds(get("execution_timeout")),
        "trigger_rule": str(getattr(rule, "value", rule)), "pool": get("pool"), "pool_slots": get("pool_slots"),
        "priority_weight": get("priority_weight"), "queue": get("queue"), "owner": get("owner"), "depends_on_past": bool(get("depends_on_past")),
        "wait_for_downstream": bool(get("wait_for_downstream")), "mapped": bool(kwargs) or type(task).__name__.endswith("MappedOperator"),
        "mode": getattr(task, "mode", None) if hasattr(task, "poke_interval") else None,
        "timeout": seconds(getattr(task, "timeout", None)) if hasattr(task, "poke_interval") else None,
        "sla": seconds(getattr(task, "sla", None)), "max_tis": get("max_active_tis_per_dagrun"),
    }  # fmt: skip
    return {key: value for key, value in found.items() if value != USUAL[key]}


def core_timetable(dag):
    return coerce_to_core_timetable(dag.timetable) if MAJOR == 3 else dag.timetable


def bound(dag, key):
    """The date of the DAG, else of its tasks: the first start, or the last end if all have one (`_time_restriction` of Airflow)."""
    own = getattr(dag, key)
    found = [date for task in dag.tasks if (date := getattr(task, key, None) or getattr(task, "partial_kwargs", {}).get(key))]
    if own is None and found and (key == "start_date" or len(found) == len(dag.tasks)):
        own = min(found) if key == "start_date" else max(found)
    return None if own is None else pendulum.instance(own)


def local(dag, key):
    date = bound(dag, key)
    return None if date is None else date.in_timezone(dag.timezone).naive().isoformat()


def firings(dag):
    table = core_timetable(dag)
    kind = type(table).__name__
    earliest = bound(dag, "start_date")
    restriction = TimeRestriction(earliest=earliest, latest=bound(dag, "end_date"), catchup=True)
    # Intervals that are no calendar count from the start.
    last = None if "Delta" in kind else DataInterval.exact(REFERENCE) if earliest is None or earliest < REFERENCE else None
    found = []
    if "Delta" in kind and earliest is not None and isinstance(getattr(table, "_delta", None), datetime.timedelta) and earliest < REFERENCE.subtract(days=9):
        steps = int((REFERENCE.subtract(days=9) - earliest).total_seconds() // table._delta.total_seconds()) if table._delta.total_seconds() else 0
        last = DataInterval.exact(earliest + steps * table._delta) if steps > 0 else None
    if "CronDataInterval" in kind and last is not None:
        # Its runs are due at the end of an interval: the last one began before.
        with contextlib.suppress(Exception):
            end = table._get_prev(REFERENCE)
            last = DataInterval(start=end.subtract(minutes=1), end=end) if earliest is None or earliest < end else None
    for _ in range(100_000):
        try:
            info = table.next_dagrun_info(last_automated_data_interval=last, restriction=restriction)
        except Exception as error:
            return kind, type(error).__name__
        if info is None or kind in ("ContinuousTimetable", "OnceTimetable", "NullTimetable"):
            break
        if info.run_after > REFERENCE:
            found.append(info.run_after.in_timezone("UTC").strftime("%Y-%m-%dT%H:%M:%S"))
        if len(found) == 10:
            break
        last = info.data_interval
    return kind, found


def facts_of(dag):
    table, (kind, times) = core_timetable(dag), firings(dag)
    zone = dag.timezone
    own = {"max_active_runs": dag.max_active_runs, "max_active_tasks": dag.max_active_tasks, "timeout": seconds(dag.dagrun_timeout)}
    usual = {"max_active_runs": 16, "max_active_tasks": 16, "timeout": None}
    return {
        "timetable": kind,
        "summary": str(table.summary)[:60] if kind not in ("AssetTriggeredTimetable", "DatasetTriggeredTimetable") else None,
        "zone": str(getattr(zone, "name", zone)),
        "catchup": dag.catchup,
        "start": local(dag, "start_date"),
        **({"end": local(dag, "end_date")} if local(dag, "end_date") else {}),
        **{key: value for key, value in own.items() if value != usual[key]},
        "tags": sorted(set(dag.tags) - {"dagfactory"}),
        "next": times,
        "tasks": {
            task.task_id: {
                "type": getattr(task, "task_type", type(task).__name__),
                **({"after": sorted(task.upstream_task_ids)} if task.upstream_task_ids else {}),
                **settings_of(task),
            }
            for task in sorted(dag.tasks, key=lambda one: one.task_id)
        },
    }  # fmt: skip


def stored(bag):
    """What Airflow refuses only when it writes a DAG to its database, which it reports as an import error too."""
    for dag in bag.dags.values():
        try:
            Serialized.to_dict(dag)
        except Exception as error:
            return {"storing": f"{type(error).__name__}: {error}"[:160]}
        if not is_readable(dag):
            return {"storing": "its timetable cannot be read back"}
    return {}


def is_readable(dag):
    try:
        core_timetable(dag)
    except Exception:
        return False
    return True


def verdict(root, file, home):
    """Copies the folders from the root to the file: defaults.yml of each counts."""
    text = file.read_text("utf-8", "replace")
    finder = absent.Finder(wanted(text))
    before = set(sys.modules)
    sys.meta_path.append(finder)
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(root, home, ignore=shutil.ignore_patterns("*.py", "*.pyc"))
    loader = home / "loader_of_the_trial.py"
    loader.write_text(LOADER.format(file=str(home / file.relative_to(root)), root=str(home)))
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            bag = DagBag(dag_folder=str(loader), **({"include_examples": False, "read_dags_from_db": False} if MAJOR == 2 else {}))
        for error in bag.import_errors.values():
            last = error.strip().splitlines()[-1] if "Traceback" in error else error.strip().splitlines()[0]
            lines = [line for line in error.strip().splitlines() if re.match(r"^[\w.]+(Error|Exception|Found|Invalid|Warning|Exit)\w*\b", line)]
            said = (lines[-1] if lines else last).replace(str(home), "FOLDER")
            return {"error": re.sub(r"0x[0-9a-f]+|task_instance of|" + re.escape(tempfile.gettempdir()) + r"\S*", "…", said)[:160]}
        storing = stored(bag)
        # A timetable that cannot be made has no next run.
        if "storing" in storing and not all(is_readable(dag) for dag in bag.dags.values()):
            return storing
        return {"dags": {name: facts_of(dag) for name, dag in sorted(bag.dags.items())}, **storing}
    finally:
        sys.meta_path.remove(finder)
        for name in set(sys.modules) - before:
            if isinstance(sys.modules[name], absent.StandIn):
                del sys.modules[name]


def projects(name, folder):
    """A case is a folder of its own; anything else is a file, with the defaults beside and above it below `folder`."""
    files = sorted(path for path in folder.rglob("*") if path.suffix in (".yml", ".yaml") and "context" not in path.parts and "fragments" not in path.parts)
    for file in files:
        text = file.read_text("utf-8", "replace")
        if file.stem == "defaults" or not re.search(r"^\s*(-\s*|\w+:\s*\{\s*)?[\"']?(operator|decorator)[\"']?\s*:|[{,]\s*(operator|decorator):", text, re.M):
            continue
        inside = file.relative_to(folder)
        root = folder / inside.parts[0] if len(inside.parts) > 1 else file.parent
        yield f"{name}/{inside.as_posix()}", root, file, text


def main():
    versions = {name: importlib.metadata.version(name) for name in ["apache-airflow", "dag-factory", "croniter", "pendulum"]}
    print(json.dumps({"airflow": MAJOR, "versions": versions, "reference": REFERENCE.isoformat(), "usual": USUAL}))
    with tempfile.TemporaryDirectory() as home, time_machine.travel(REFERENCE.add(hours=12), tick=True):
        for argument in sys.argv[1:]:
            name, _, folder = argument.partition("=")
            for label, root, file, text in projects(name, Path(folder).resolve()):
                digest = hashlib.sha256(text.encode()).hexdigest()[:16]
                print(json.dumps({"file": label, "airflow": MAJOR, "sha256": digest, **verdict(root, file, Path(home) / "dags")}, ensure_ascii=False, separators=(",", ":")), flush=True)


main()
