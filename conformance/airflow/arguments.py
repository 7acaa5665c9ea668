"""Prints the arguments that classes of Airflow and of its small providers take, as JSON: those of every operator, and by class its own, with those that it needs.

    arguments.py [FILE]     FILE is the recording of the other version: its paths are tried as well
"""

import importlib
import importlib.metadata
import inspect
import json
import pkgutil
import sys
import warnings

warnings.simplefilter("ignore")
import absent

BASE = absent.base()
PACKAGES = """airflow.operators airflow.sensors airflow.providers.standard.operators airflow.providers.standard.sensors airflow.providers.http.operators
airflow.providers.http.sensors airflow.providers.common.sql.operators airflow.providers.common.sql.sensors airflow.providers.cncf.kubernetes.operators""".split()


def classes():
    for package in PACKAGES:
        try:
            found = importlib.import_module(package)
        except ImportError:
            continue
        for module in pkgutil.iter_modules(found.__path__):
            path = f"{package}.{module.name}"
            try:
                loaded = importlib.import_module(path)
            except Exception:
                continue
            for name, value in vars(loaded).items():
                if is_operator(value) and value.__module__ == path and not name.startswith("_"):
                    yield f"{path}.{name}", value


def others(file):
    for path in json.load(open(file))["own"] if file else []:
        module, _, name = path.rpartition(".")
        try:
            value = getattr(importlib.import_module(module), name)
        except Exception:
            continue
        if is_operator(value):
            yield path, value


def is_operator(value):
    return inspect.isclass(value) and issubclass(value, BASE)


def signature_of(value):
    inits = [vars(kind)["__init__"] for kind in value.__mro__ if "__init__" in vars(kind)]
    names = {one for init in inits for one in inspect.signature(init).parameters}
    own = inspect.signature(inits[0]).parameters.values()
    needs = {one.name for one in own if one.default is one.empty and one.kind in (one.POSITIONAL_OR_KEYWORD, one.KEYWORD_ONLY)}
    every = absent.arguments() | {"self", "kwargs", "args", "default_args"}
    return {"takes": sorted(names - every), "needs": sorted(needs - every)}


found = {**dict(others(sys.argv[1] if len(sys.argv) > 1 else None)), **dict(classes())}
own = ",\n".join(f"{json.dumps(path)}: {json.dumps(signature_of(value))}" for path, value in sorted(found.items()))
versions = {name: importlib.metadata.version(name) for name in ["apache-airflow", "apache-airflow-providers-standard", "apache-airflow-providers-http", "apache-airflow-providers-common-sql"]}
print(f'{{"versions": {json.dumps(versions)}, "every": {json.dumps(sorted(absent.arguments() - {"self", "kwargs"}))}, "own": {{\n{own}\n}}}}')
