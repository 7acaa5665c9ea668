"""Prints, as JSON, fields and enums of the answers of the Jobs API, its addresses with their parameters, and the OAuth request."""

import dataclasses
import enum
import inspect
import json
import re
import typing
from importlib.metadata import version

from databricks.sdk import oauth
from databricks.sdk.service import jobs

ROOTS = ["ListJobsResponse", "Job", "ListRunsResponse", "Run", "RunOutput"]
CALLS = ["list", "get", "list_runs", "get_run", "get_run_output"]
# What an answer may hold besides: settings of compute and tasks are not read.
DEPTH = 6


def described(kind, found, depth):
    """The type of a field as text; models and enums that it names are added to `found`."""
    origin = typing.get_origin(kind)
    arguments = [argument for argument in typing.get_args(kind) if argument is not type(None)]
    if origin is typing.Union:
        return described(arguments[0], found, depth)
    if origin is list:
        return f"list of {described(arguments[0], found, depth)}"
    if origin is dict:
        return "object"
    if inspect.isclass(kind) and issubclass(kind, enum.Enum):
        found["enums"][kind.__name__] = sorted(member.value for member in kind)
        return f"enum {kind.__name__}"
    if dataclasses.is_dataclass(kind):
        if kind.__module__ != jobs.__name__ or depth == 0:
            return "object"
        record(kind, found, depth)
        return f"model {kind.__name__}"
    return {int: "integer", str: "string", bool: "boolean", float: "number"}.get(kind, "any")


def record(model, found, depth):
    if model.__name__ in found["models"]:
        return
    fields = found["models"][model.__name__] = {}
    for field in sorted(dataclasses.fields(model), key=lambda field: field.name):
        # Not by `get_type_hints`: a field named like a module hides it there.
        fields[field.name] = described(eval(field.type, vars(jobs)), found, depth - 1)  # noqa: S307


def call(name):
    source = inspect.getsource(getattr(jobs.JobsAPI, name))
    return {
        "path": re.search(r'"(/api/[0-9.]+/jobs/[a-z/-]+)"', source).group(1),
        "query": sorted(set(re.findall(r'query\["(\w+)"\]', source))),
        "limit": next(iter(re.findall(r"must be greater than 0 and less\s+(?:than|or\s+equal to) \d+", source)), None),
    }


found = {"models": {}, "enums": {}}
for root in ROOTS:
    record(getattr(jobs, root), found, DEPTH)
credentials = inspect.getsource(oauth.ClientCredentials)
print(
    json.dumps(
        {
            "versions": {"databricks-sdk": version("databricks-sdk")},
            "calls": {name: call(name) for name in CALLS},
            "oauth": {
                "path": oauth.OIDC_TOKEN_PATH if hasattr(oauth, "OIDC_TOKEN_PATH") else "/oidc/v1/token",
                "grant": re.search(r'"grant_type": "(\w+)"', credentials).group(1),
                "useHeader": "use_header" in credentials,
            },
            **found,
        },
        indent=1,
        sort_keys=True,
    )
)
