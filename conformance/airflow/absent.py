"""Stands in for modules of the authors of the files: every name in them exists, so that only what the files say decides."""

import importlib.abc
import importlib.machinery
import importlib.util
import inspect
import sys
import types

#: What is installed, or would be if it existed: an absent module of these is an error of the file.
REAL = ("airflow", "dagfactory", "kubernetes", "dateutil", "datetime", "builtins", "pendulum", "os", "pathlib")


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def __init__(self, wanted):
        #: Keyword arguments that the file gives to each function, by its dotted path.
        self.wanted = wanted
        self.modules = {path.rpartition(".")[0] for path in wanted}

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in REAL or not any(module == name or module.startswith(name + ".") for module in self.modules):
            return None
        return importlib.machinery.ModuleSpec(name, self, is_package=True)

    def create_module(self, spec):
        return StandIn(spec.name, self.wanted)

    def exec_module(self, module):
        pass


class StandIn(types.ModuleType):
    def __init__(self, name, wanted):
        super().__init__(name)
        self.__path__ = []
        self._wanted = wanted

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        made = operator(name) if name.endswith(("Operator", "Sensor")) else function(name, self._wanted.get(f"{self.__name__}.{name}", ()))
        setattr(self, name, made)
        return made


def function(name, parameters):
    def made(*args, **kwargs):
        return None

    made.__name__ = made.__qualname__ = name
    known = [inspect.Parameter(one, inspect.Parameter.POSITIONAL_OR_KEYWORD, default=None) for one in sorted(parameters)]
    made.__signature__ = inspect.Signature([*known, inspect.Parameter("context", inspect.Parameter.VAR_KEYWORD)])
    return made


def base():
    try:
        from airflow.sdk import BaseOperator
    except ImportError:
        from airflow.models.baseoperator import BaseOperator
    return BaseOperator


def arguments():
    """Arguments that every operator has."""
    return set(inspect.signature(base().__init__).parameters)


def operator(name):
    BaseOperator, known = base(), arguments()

    def __init__(self, **kwargs):
        BaseOperator.__init__(self, **{key: value for key, value in kwargs.items() if key in known})

    return type(name, (BaseOperator,), {"__init__": __init__})
