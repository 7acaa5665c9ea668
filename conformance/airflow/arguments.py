"""Prints the arguments that the classes of Airflow's standard provider take, as JSON: those of every operator, and by class its own."""

import importlib
import inspect
import json
import pkgutil
import warnings

warnings.simplefilter("ignore")
import airflow.providers.standard.operators as operators
import airflow.providers.standard.sensors as sensors

import absent

BASE = absent.base()
found = {}
for package in (operators, sensors):
    for module in pkgutil.iter_modules(package.__path__):
        path = f"{package.__name__}.{module.name}"
        try:
            loaded = importlib.import_module(path)
        except Exception:
            continue
        for name, value in vars(loaded).items():
            if inspect.isclass(value) and issubclass(value, BASE) and value.__module__ == path and not name.startswith("_"):
                names = {one for kind in value.__mro__ if "__init__" in vars(kind) for one in inspect.signature(vars(kind)["__init__"]).parameters}
                found[f"{path}.{name}"] = sorted(names - absent.arguments() - {"self", "kwargs", "args", "default_args"})
print(json.dumps({"every": sorted(absent.arguments() - {"self", "kwargs"}), "own": found}))
