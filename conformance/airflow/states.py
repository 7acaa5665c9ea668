"""Prints how tasks of invented DAGs end as Airflow's TriggerRuleDep decides, one JSON object a line. Called by record.sh.

Tasks end in random orders; those above a task may be over in any. A branch or a short circuit says by the code of its provider what it skips.
"""

import importlib.metadata
import json
import logging
import random
import warnings

warnings.simplefilter("ignore")
import pendulum
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.serialization.serialized_objects import DagSerialization
from airflow.sdk import DAG, TaskGroup
from airflow.task.trigger_rule import TriggerRule
from airflow.ti_deps.deps.trigger_rule_dep import TriggerRuleDep
from airflow.utils.state import TaskInstanceState as State

logging.disable(logging.CRITICAL)
RULES = sorted(rule.value for rule in TriggerRule)
#: Orders in which the tasks of one DAG end.
ORDERS = 12


class Instance:
    """As much of a task instance as the dependency asks for."""

    map_index = -1
    dag_id = run_id = "invented"

    def __init__(self, task):
        self.task, self.task_id, self.state = task, task.task_id, None

    def set_state(self, state, session=None):
        changed, self.state = self.state != state, state
        return changed

    def get_dagrun(self, session=None):
        return None


class Context:
    flag_upstream_failed = True
    wait_for_past_depends_before_skipping = have_changed_ti_states = False

    def __init__(self, instances):
        self.instances, self.upstream_task_id_counts = instances, {}

    def ensure_finished_tis(self, dag_run, session):
        return [one for one in self.instances.values() if one.state is not None]


def invented(number):
    draw = random.Random(number)
    count = draw.randint(2, 9)
    tasks = {}
    for index in range(count):
        above = [one for one in tasks if draw.random() < 0.45]
        rule = draw.choice(RULES) if above and draw.random() < 0.7 else "all_success"
        tasks[f"t{index}"] = {"after": above, "rule": rule, "own": draw.choice(["success", "success", "failed", "skipped"])}
    # Some lie in a group, which others wait for.
    members = [one for one in tasks if draw.random() < 0.35] if draw.random() < 0.4 else []
    names = list(tasks)
    after_group = [one for one in names if members and names.index(one) > names.index(members[-1]) and draw.random() < 0.5]
    group_after = [one for one in names if members and names.index(one) < names.index(members[0]) and draw.random() < 0.5]
    for one in after_group:
        tasks[one]["after"] = ["g", *(other for other in tasks[one]["after"] if other not in members)]
    return {"tasks": tasks, "group": members, "group_after": group_after, "choice": draw.choice([None, None, "branch", "short"]), "number": number}


def built(case):
    with DAG("invented", schedule=None, start_date=pendulum.datetime(2026, 1, 1)) as dag:
        group = TaskGroup("g", prefix_group_id=False, dag=dag) if case["group"] else None
        made = {}
        for name, task in case["tasks"].items():
            extra = {"task_group": group} if name in case["group"] else {}
            made[name] = EmptyOperator(task_id=name, trigger_rule=task["rule"], **extra)
        for name, task in case["tasks"].items():
            for one in task["after"]:
                (group if one == "g" else made[one]) >> made[name]
        for one in case["group_after"]:
            made[one] >> group
    return DagSerialization.from_dict(DagSerialization.to_dict(dag))


def cut_by(case, dag, chooser):
    """What a branch that follows its first task, or a short circuit, skips (`SkipMixin.skip_all_except`, `ShortCircuitOperator`)."""
    task = dag.get_task(chooser)
    below = [one.task_id for one in task.downstream_list]
    if case["choice"] == "short":
        return sorted(task.get_flat_relative_ids(upstream=False))
    followed = {min(below)} | set(dag.get_task(min(below)).get_flat_relative_ids(upstream=False))
    return sorted(one for one in below if one not in followed)


def played(case, dag, chooser, cut, draw):
    instances = {name: Instance(dag.get_task(name)) for name in case["tasks"]}
    context, rule = Context(instances), TriggerRuleDep()
    while step(case, instances, rule, context, (chooser, cut), draw):
        pass
    return {name: one.state.value if one.state else "waits" for name, one in instances.items()}


def step(case, instances, rule, context, choice, draw):
    """Ends one task; false where none can end."""
    chooser, cut = choice
    names = [name for name, one in instances.items() if one.state is None]
    for name in draw.sample(names, len(names)):
        one = instances[name]
        statuses = list(rule._get_dep_statuses(one, context, session=None))
        if one.state is None and all(status.passed for status in statuses):
            one.state = State(case["tasks"][name]["own"])
            if name == chooser and one.state == State.SUCCESS:
                for other in cut:
                    instances[other].state = instances[other].state or State.SKIPPED
        if one.state is not None:
            return True
    return False


def record(number):
    case = invented(number)
    dag = built(case)
    chooser = next((name for name in case["tasks"] if case["choice"] and dag.get_task(name).downstream_task_ids), None)
    if chooser:
        case["tasks"][chooser]["own"] = "success"
    cut = cut_by(case, dag, chooser) if chooser else []
    seen = {name: set() for name in case["tasks"]}
    for order in range(ORDERS):
        for name, state in played(case, dag, chooser, cut, random.Random(f"{number} {order}")).items():
            seen[name].add(state)
    return {
        "number": number,
        **({"chooser": chooser, "choice": case["choice"], "cut": cut} if chooser else {}),
        **({"group": case["group"], "group_after": case["group_after"]} if case["group"] else {}),
        "tasks": {name: {**task, "ends": sorted(seen[name])} for name, task in case["tasks"].items()},
    }


print(json.dumps({"airflow": importlib.metadata.version("apache-airflow")}))
for number in range(400):
    print(json.dumps(record(number)))
