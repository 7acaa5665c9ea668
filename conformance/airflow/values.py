"""Prints which kinds of values Airflow refuses for each key of a DAG and for each argument of every operator, as JSON.

A kind is refused where each of its samples is: as an import error, or when the DAG is stored. Places: `dag`, `args` (`default_args`), `task`, and
`mapped` (a task with `expand`). Called by record.sh.
"""

import contextlib
import importlib.metadata
import io
import json
import logging
import tempfile
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
import pendulum
import time_machine

import absent

logging.disable(logging.CRITICAL)
MAJOR = int(importlib.metadata.version("apache-airflow").split(".")[0])
if MAJOR == 2:
    from airflow.models import DagBag
    from airflow.serialization.serialized_objects import SerializedDAG as Serialized
else:
    from airflow.dag_processing.dagbag import DagBag
    from airflow.serialization.serialized_objects import DagSerialization as Serialized

LOADER = """# airflow dag
from dagfactory import load_yaml_dags
load_yaml_dags(globals_dict=globals(), config_filepath={file!r}, defaults_config_path={root!r})
"""
#: Samples of each kind of value, as YAML.
KINDS = {
    "null": ["null"],
    "true": ["true"],
    "false": ["false"],
    "zero": ["0"],
    "whole": ["1", "5"],
    "negative": ["-1"],
    "fraction": ["2.5"],
    "text": ["some_text", '"textwrap.dedent"', '"UTC"'],
    "digits": ['"5"'],
    "blank": ['""'],
    "list": ["[some_text]", '["textwrap.dedent"]'],
    "list of numbers": ["[1]"],
    "list of nulls": ["[null]"],
    "empty list": ["[]"],
    "mapping": ["{some: text}", "{callback: textwrap.dedent}", "{some: textwrap.dedent}"],
    "empty mapping": ["{}"],
    "timedelta": ["{__type__: datetime.timedelta, hours: 1}"],
    "day": ["2024-02-03"],
    "moment": ["2024-02-03 04:05:06"],
}
#: Further samples that a key takes although it refuses others of the kind.
OF_KEY = {
    "default_view": {"text": ["graph"]}, "orientation": {"text": ["TB"]}, "trigger_rule": {"text": ["all_done"]}, "weight_rule": {"text": ["upstream"]},
    "schedule": {"text": ['"@daily"'], "list": ['["s3://harbour/ships"]']}, "start_date": {"text": ['"2024-01-01"']}, "end_date": {"text": ['"2034-01-01"']},
    "template_searchpath": {"text": ["/tmp"], "list": ["[/tmp]"]}, "access_control": {"mapping": ["{Ops: [can_read]}", "{Ops: {DAGs: [can_read]}}"]},
    "resources": {"mapping": ["{cpus: 1}"]}, "executor": {"text": ["LocalExecutor"]}, "retry_exponential_backoff": {"whole": ["2"]},
    "task_groups": {"mapping": ["{harbour_group: {tooltip: text}}"]}, "dag_display_name": {"text": ["Harbour"]}, "default_args": {"mapping": ["{owner: harbour}"]},
}  # fmt: skip
#: Keys of a DAG that dag-factory reads itself or passes on.
OF_DAG = """dag_display_name description schedule timetable start_date end_date timezone catchup max_active_runs max_active_tasks concurrency dagrun_timeout
on_success_callback on_failure_callback on_execute_callback sla_miss_callback default_view orientation template_searchpath render_template_as_native_obj
user_defined_macros params doc_md access_control is_paused_upon_creation tags task_groups""".split()
#: Arguments that not both versions have, and what no file gives to a task.
OF_ONE = {"task_concurrency", "retry_policy", "render_template_as_native_obj"}
NOT_WRITTEN = {"self", "kwargs", "dag", "task_id", "task_group", "default_args"}
USUAL = {"start_date": "2024-01-01", "schedule": '"0 3 * * *"', "catchup": "false"}


def text_of(place, key, value):
    dag = {name: usual for name, usual in USUAL.items() if place != "dag" or name != key and (key, name) != ("timetable", "schedule")}
    command = '{bash_command: ["true", "false"]}' if place == "mapped" else '"true"'
    task = {"operator": "airflow.operators.bash.BashOperator", "expand" if place == "mapped" else "bash_command": command}
    {"dag": dag, "task": task, "mapped": task, "args": {}}[place][key] = value
    head = [f"  {name}: {one}" for name, one in dag.items()] + ([f"  default_args: {{{key}: {value}}}"] if place == "args" else [])
    return "\n".join(["harbour:", *head, "  tasks:", "    load:", *(f"      {name}: {one}" for name, one in task.items())]) + "\n"


def is_refused(text, home):
    (home / "dags.yml").write_text(text)
    (home / "loader.py").write_text(LOADER.format(file=str(home / "dags.yml"), root=str(home)))
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        bag = DagBag(dag_folder=str(home / "loader.py"), **({"include_examples": False, "read_dags_from_db": False} if MAJOR == 2 else {}))
    try:
        for dag in bag.dags.values():
            Serialized.to_dict(dag)
    except Exception:
        return True
    return not bag.dags


def main():
    arguments = sorted((absent.arguments() | OF_ONE) - NOT_WRITTEN)
    places = {"dag": OF_DAG, "args": arguments, "task": arguments, "mapped": arguments}
    versions = {name: importlib.metadata.version(name) for name in ["apache-airflow", "dag-factory"]}
    refused = {}
    with tempfile.TemporaryDirectory() as home, time_machine.travel(pendulum.datetime(2026, 11, 30, 12), tick=True):
        for place, keys in places.items():
            refused[place] = {}
            for key in keys:
                samples = {kind: [*usual, *OF_KEY.get(key, {}).get(kind, [])] for kind, usual in KINDS.items()}
                refused[place][key] = [kind for kind, values in samples.items() if all(is_refused(text_of(place, key, one), Path(home)) for one in values)]
    lines = (json.dumps(place) + ": {\n" + ",\n".join(f"  {json.dumps(key)}: {json.dumps(kinds)}" for key, kinds in found.items()) + "\n}" for place, found in refused.items())
    print(f'{{"versions": {json.dumps(versions)}, "refused": {{\n' + ",\n".join(lines) + "\n}}")


if __name__ == "__main__":
    main()
