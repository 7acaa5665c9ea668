"""Prints which updates start each DAG of asset-cases.json and which its task makes, one JSON object a line. Called by record.sh."""

import importlib.metadata
import json
import logging
import tempfile
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
from dagfactory import load_yaml_dags

try:
    from airflow.serialization.encoders import coerce_to_core_timetable as core
except ImportError:
    core = lambda table: table

logging.disable(logging.CRITICAL)
MAJOR = int(importlib.metadata.version("apache-airflow").split(".")[0])
#: Words of the cases, which both versions have under names of their own.
WORDS = {
    2: {"ASSET": "airflow.datasets.Dataset", "ALIAS": "airflow.datasets.DatasetAlias", "ANY": "airflow.datasets.DatasetAny",
        "MIXED": "airflow.timetables.datasets.DatasetOrTimeSchedule", "KEY": "datasets"},
    3: {"ASSET": "airflow.sdk.Asset", "ALIAS": "airflow.sdk.AssetAlias", "ANY": "airflow.sdk.AssetAny",
        "MIXED": "airflow.timetables.assets.AssetOrTimeSchedule", "KEY": "assets"},
}  # fmt: skip


def text_of(case):
    lines = ["case:", f"  schedule: {case.get('schedule', chr(34) + '0 5 * * *' + chr(34))}", "  start_date: 2026-01-01"]
    lines += [f"  default_args: {case['defaults']}"] if "defaults" in case else []
    lines += ["  tasks:", "    work:", "      operator: airflow.providers.standard.operators.empty.EmptyOperator"]
    lines += [f"      {key}: {case[key]}" for key in ("outlets", "inlets") if key in case]
    text = "\n".join(lines) + "\n"
    for word, path in WORDS[MAJOR].items():
        text = text.replace(word, path)
    return text


def shown(condition):
    kind = type(condition).__name__
    if kind.endswith(("All", "Any")):
        parts = [shown(part) for part in condition.objects]
        return {kind[-3:].lower(): parts}
    return f"alias {condition.name}" if "Alias" in kind else condition.uri


def facts_of(dag):
    table = dag.timetable
    condition = getattr(table, "asset_condition", None) or getattr(table, "dataset_condition", None)
    task = dag.get_task("work")
    return {
        "condition": shown(condition) if condition is not None and type(condition).__name__ not in ("_NullDataset", "NullAsset") else None,
        "timed": hasattr(table, "timetable"),
        "outlets": [shown(one) for one in task.outlets if not isinstance(one, str)],
    }


def record(case, folder):
    path = Path(folder) / "case.yml"
    path.write_text(text_of(case))
    dags = {}
    try:
        load_yaml_dags(globals_dict=dags, config_filepath=str(path), defaults_config_path=folder)
        core(dags["case"].timetable).validate()
        return facts_of(dags["case"])
    except Exception as error:
        return {"error": type(error).__name__}


for one in json.loads((Path(__file__).parent / "asset-cases.json").read_text()):
    with tempfile.TemporaryDirectory() as home:
        print(json.dumps({"name": one["name"], "airflow": MAJOR, "text": text_of(one), **record(one, home)}))
