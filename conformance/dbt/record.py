"""Records what dbt itself selects: python record.py > selection.json

Run in an environment with the pinned packages of requirements.txt (installed with `pip install --no-deps`, see README.md). Makes a small project in a
temporary folder, asks dbt for each selection, and prints one JSON document: versions, the manifest that dbt wrote (abridged to the keys that
are read), and the unique ids by question. Nothing of it is needed to build or test the product.
"""
import contextlib, io, json, os, pathlib, shlex, sys, tempfile
from importlib.metadata import version

FILES = {
"dbt_project.yml": """
name: garden
version: '1.0'
profile: garden
model-paths: [models]
models:
  garden:
    +materialized: view
    marts:
      +materialized: table
      +tags: [nightly]
    staging:
      +meta: {steward: rosa}
""",
"profiles.yml": """
garden:
  target: dev
  outputs:
    dev: {type: duckdb, path: garden.duckdb, schema: main}
""",
"packages.yml": "packages:\n  - local: local_tools\n",
"local_tools/dbt_project.yml": "name: tools\nversion: '1.0'\nmodels:\n  tools:\n    +materialized: view\n",
"local_tools/models/calendar.sql": "select 1 as day\n",
"local_tools/macros/double.sql": "{% macro double(x) %}({{ x }} * 2){% endmacro %}\n",
"macros/trim_it.sql": "{% macro trim_it(x) %}trim({{ x }}){% endmacro %}\n",
"seeds/beds.csv": "id,name\n1,north\n2,south\n",
"snapshots/beds_history.yml": """
snapshots:
  - name: beds_history
    relation: ref('beds')
    config: {unique_key: id, strategy: check, check_cols: [name], tags: [slow]}
""",
"models/staging/stg_plants.sql": "select id, {{ trim_it('name') }} as name, bed_id from {{ source('nursery', 'plants') }}\n",
"models/staging/stg_beds.sql": "{{ config(tags=['hourly', 'core']) }}\nselect * from {{ ref('beds') }}\n",
"models/staging/stg_old.sql": "{{ config(enabled=false) }}\nselect 1 as id\n",
"models/staging/_staging.yml": """
sources:
  - name: nursery
    schema: main
    tags: [raw]
    tables:
      - name: plants
        columns:
          - name: id
            data_tests: [not_null]
      - name: orders.daily
      - name: unused
groups:
  - name: growers
    owner: {name: Growers, email: growers@example.com}
models:
  - name: stg_plants
    columns:
      - name: id
        data_tests:
          - unique
          - not_null:
              config: {severity: warn, tags: [strict]}
      - name: bed_id
        data_tests:
          - relationships: {arguments: {to: ref('stg_beds'), field: id}}
""",
"models/marts/planting.sql": "select p.id, p.name, b.name as bed, {{ tools.double('p.id') }} as twice from {{ ref('stg_plants') }} p join {{ ref('stg_beds') }} b on p.bed_id = b.id\n",
"models/marts/harvest_v1.sql": "select id from {{ ref('planting') }}\n",
"models/marts/harvest_v2.sql": "select id, name from {{ ref('planting') }}\n",
"models/marts/harvest_v3.sql": "select id, name, bed from {{ ref('planting') }}\n",
"models/marts/deep/summary.sql": "select count(*) as n, 1 as id, current_date as counted_on from {{ ref('harvest') }}\n",
"models/marts/deep/pinned.sql": "{{ config(materialized='incremental', schema='pins', meta={'steward': 'ben', 'tier': 1}) }}\nselect id from {{ ref('harvest', v=1) }}\n",
"models/marts/_marts.yml": """
models:
  - name: planting
    config: {group: growers}
    access: protected
    columns:
      - name: id
        data_tests: [not_null]
  - name: harvest
    latest_version: 2
    access: public
    config: {group: growers}
    columns:
      - name: id
        data_tests: [unique]
    versions:
      - v: 1
        columns: [{include: all}]
      - v: 2
      - v: 3
  - name: summary
    description: counts
    columns:
      - name: n
        data_tests: [not_null]
unit_tests:
  - name: planting_joins
    model: planting
    config: {tags: [strict]}
    given:
      - input: ref('stg_plants')
        rows: [{id: 1, name: a, bed_id: 1}]
      - input: ref('stg_beds')
        rows: [{id: 1, name: n}]
    expect:
      rows: [{id: 1, name: a, bed: n, twice: 2}]
exposures:
  - name: garden_dashboard
    type: dashboard
    owner: {email: rosa@example.com}
    tags: [nightly]
    depends_on: ["ref('summary')", "source('nursery', 'plants')"]
""",
"models/metrics/time_days.sql": "select current_date as date_day\n",
"models/metrics/_metrics.yml": """
models:
  - name: time_days
    access: private
    config: {group: growers}
    time_spine: {standard_granularity_column: date_day}
    columns: [{name: date_day, granularity: day}]
semantic_models:
  - name: plots
    model: ref('summary')
    defaults: {agg_time_dimension: counted_on}
    entities: [{name: plot, type: primary, expr: id}]
    dimensions: [{name: counted_on, type: time, type_params: {time_granularity: day}}]
    measures: [{name: plot_count, agg: sum, expr: n}]
metrics:
  - name: plots_total
    label: Plots
    type: simple
    type_params: {measure: plot_count}
saved_queries:
  - name: weekly_plots
    query_params: {metrics: [plots_total], group_by: ["TimeDimension('metric_time', 'week')"]}
    exports: [{name: weekly, config: {export_as: table}}]
""",
"functions/is_ripe.sql": "select days > 60\n",
"functions/_functions.yml": """
functions:
  - name: is_ripe
    description: ripe after sixty days
    config: {tags: [core]}
    arguments: [{name: days, data_type: integer}]
    returns: {data_type: boolean}
""",
"models/marts/ripe.sql": "select {{ function('is_ripe') }}(61) as yes\n",
"tests/no_ghosts.sql": "select * from {{ ref('planting') }} where id is null\n",
"tests/no_ghosts_across.sql": "{{ config(tags=['strict']) }}\nselect p.id from {{ ref('planting') }} p join {{ ref('summary') }} s on p.id = s.n where p.id is null\n",
"analyses/look.sql": "select * from {{ ref('summary') }}\n",
"selectors.yml": """
selectors:
  - name: nightly_core
    definition:
      union:
        - method: tag
          value: nightly
        - method: tag
          value: core
          children: true
          children_depth: 1
        - exclude: ['harvest.v1']
  - name: plain
    definition: 'stg_plants+1'
  - name: parents_of
    definition: {method: fqn, value: summary, parents: true, parents_depth: 2, indirect_selection: cautious}
  - name: both
    definition:
      intersection:
        - {method: config.materialized, value: table}
        - {method: path, value: models/marts}
  - name: again
    definition: {method: selector, value: plain}
  - name: around
    definition: {method: fqn, value: stg_beds, childrens_parents: true}
""",
}

SELECT = """
*
planting
planting+
+planting
1+summary
2+summary+1
stg_plants+1
@stg_beds
@stg_plants,tag:nightly
garden
garden.*
garden.marts
garden.marts.*
garden.marts.deep
garden.marts.harvest
garden.marts.harvest.v2
marts
marts.deep
deep.summary
tools
tools.calendar
models
harvest
harvest.v1
harvest.v2
harvest_v1
harvest_v2
harvest_v3
harvest+
harvest.v1+
harv*
h?rvest
*_plants
stg_*
[hs]*
stg_old
summary.sql
path:models/marts
path:models/marts/
path:models/marts/*
path:models/marts/deep
path:models/marts/**/*.sql
path:models/marts/_marts.yml
path:models
path:./models/marts
path:seeds
path:seeds/beds.csv
path:tests
path:functions
path:local_tools/models
path:models/staging/_staging.yml
models/marts/planting.sql
models/marts
models/marts/harvest_v2.sql
models/marts/deep/*
seeds/beds.csv
file:planting.sql
file:planting
file:harvest_v2.sql
file:beds.csv
file:beds
file:*.csv
file:_staging.yml
planting.sql
tag:nightly
tag:strict
tag:core
tag:n*
tag:raw
tag:slow
source:nursery
source:nursery.plants
source:nursery.*
source:garden.nursery.plants
source:nursery.orders.daily
source:*
source:plants
source:garden.*
exposure:garden_dashboard
+exposure:garden_dashboard
exposure:*
metric:plots_total
+metric:plots_total
semantic_model:plots
+semantic_model:plots
saved_query:weekly_plots
+saved_query:weekly_plots
saved_query:*
unit_test:planting_joins
unit_test:*
group:growers
+group:growers
group:gr*
access:public
access:private
access:protected
config.materialized:table
config.materialized:view
config.materialized:incremental
config.materialized:t*
config.schema:pins
config.meta.steward:rosa
config.meta.steward:ben
config.meta.tier:1
config.tags:nightly
config.tags:hourly
config.severity:warn
config.enabled:true
config.group:growers
config.unknown:x
config.unique_key:id
resource_type:model
resource_type:test
resource_type:source
resource_type:snapshot
resource_type:seed
resource_type:exposure
resource_type:metric
resource_type:semantic_model
resource_type:saved_query
resource_type:unit_test
resource_type:function
resource_type:analysis
package:garden
package:tools
package:this
package:*
package:t*
test_name:unique
test_name:not_null
test_name:relationships
test_name:no_ghosts
test_name:*null
test_type:generic
test_type:singular
test_type:data
test_type:unit
test_type:schema
version:latest
version:old
version:prerelease
version:none
fqn:planting
fqn:garden.marts.planting
fqn:marts.*
fqn:*
is_ripe
is_ripe+
function:is_ripe
no_ghosts
no_ghosts_across
not_null_planting_id
unique_harvest_v2_id
unique_harvest*
garden_dashboard
+garden_dashboard
beds
beds+
beds_history
planting stg_plants
planting,tag:nightly
tag:nightly,config.materialized:table
tag:nightly,tag:core
+planting,+summary
stg_plants+,summary
stg_plants+,+summary planting
path:models/staging,tag:hourly
nosuch
tag:nosuch
""".strip().split("\n")

CASES = [{"select": line.split(" ")} for line in SELECT] + [
 {"select": [], "exclude": ["tag:nightly"]},
 {"select": [], "exclude": ["planting+"]},
 {"select": ["+summary"], "exclude": ["stg_*"]},
 {"select": ["tag:nightly"], "exclude": ["harvest"]},
 {"select": ["marts"], "exclude": ["marts.deep", "harvest.v1"]},
 {"select": ["stg_plants"], "exclude": ["test_name:unique"]},
 {"select": ["stg_plants"], "exclude": ["resource_type:test"]},
 {"select": ["planting"], "exclude": ["no_ghosts"]},
] + [{"select": s, "indirect": mode} for mode in ("eager", "cautious", "buildable", "empty")
     for s in (["stg_plants"], ["stg_beds"], ["planting"], ["summary"], ["planting+"], ["+planting"], ["stg_plants", "stg_beds"], ["harvest"], ["source:nursery"], ["summary", "planting"],
               ["test_type:singular"], ["stg_plants,tag:nightly"], ["tag:nightly"], ["no_ghosts_across"], ["planting,config.materialized:table"])] + [
 {"selector": name} for name in ("nightly_core", "plain", "parents_of", "both", "again", "around")]

COMMANDS = """
build
run
test
seed
snapshot
build --select planting
build --select planting+ --exclude summary
run --select tag:nightly
run -s stg_plants+1
test --select planting
test --select stg_plants --indirect-selection cautious
test --select test_type:unit
test --select test_type:singular
build --select tag:core
build --select is_ripe
build --resource-type model
build --resource-type model --resource-type seed
build --exclude-resource-type test
build --exclude-resource-type unit_test --select planting
build --selector plain
build --selector both
run --selector both
seed --select beds
snapshot --select beds_history
build --select stg_old
test --select source:nursery
run --models stg_beds
run -sstg_plants+1
run --select=stg_plants
run --select stg_plants stg_beds
run --select stg_plants --select stg_beds
run --select "stg_plants stg_beds" --exclude=stg_beds
--no-use-colors run --select stg_plants
--target dev run --select stg_plants
-t dev --indirect-selection cautious build -s stg_plants
--log-level warn --no-fail-fast run -s stg_beds --threads 2
run -m stg_beds
build --select saved_query:weekly_plots
build --select exposure:garden_dashboard
build --select +exposure:garden_dashboard --resource-type model
run --full-refresh -s pinned
compile --select planting
docs generate
source freshness --select source:nursery
clone --select planting --state .
""".strip().split("\n")

KEYS = ("resource_type", "package_name", "name", "unique_id", "original_file_path", "patch_path", "fqn", "tags", "group", "access", "version", "latest_version",
        "source_name", "identifier", "test_metadata", "model")

def abridged(node):
    kept = {key: node[key] for key in KEYS if node.get(key) not in (None, [], "")}
    if "model" in kept and node["resource_type"] != "unit_test": del kept["model"]
    if "test_metadata" in kept: kept["test_metadata"] = {"name": node["test_metadata"]["name"]}
    config = {k: v for k, v in (node.get("config") or {}).items() if v not in (None, [], {}, "") and k in
              ("enabled", "materialized", "tags", "meta", "schema", "group", "access", "severity", "unique_key", "strategy", "on_schema_change", "alias")}
    kept["config"] = config
    depends = node.get("depends_on") or {}
    kept["depends_on"] = {k: v for k, v in depends.items() if v}
    return kept

def main():
    here = tempfile.TemporaryDirectory(prefix="garden-")
    os.chdir(here.name)
    for path, text in FILES.items():
        file = pathlib.Path(path); file.parent.mkdir(parents=True, exist_ok=True); file.write_text(text.lstrip("\n"))
    os.environ.update(DBT_SEND_ANONYMOUS_USAGE_STATS="false", DO_NOT_TRACK="1", DBT_USE_COLORS="false")
    from dbt.cli.main import dbtRunner
    flags = ["--quiet", "--no-version-check", "--profiles-dir", ".", "--project-dir", "."]
    def invoke(words):
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            return dbtRunner().invoke(words)
    deps = invoke(["deps", *flags]); assert deps.success, deps.exception
    import duckdb
    db = duckdb.connect("garden.duckdb")
    db.execute("create table plants as select 1 as id, 'oak' as name, 1 as bed_id")
    db.execute('create table "orders.daily" as select 1 as id'); db.execute("create table unused as select 1 as id"); db.close()
    parse = invoke(["parse", *flags]); assert parse.success, parse.exception
    manifest = json.loads(pathlib.Path("target/manifest.json").read_text())
    runner = dbtRunner(manifest=parse.result)
    def quiet(words):
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            return runner.invoke(words)
    listed = []
    for case in CASES:
        words = ["ls", *flags, "--output", "json", "--output-keys", "unique_id"]
        if case.get("select"): words += ["--select", *case["select"]]
        if case.get("exclude"): words += ["--exclude", *case["exclude"]]
        if case.get("selector"): words += ["--selector", case["selector"]]
        if case.get("indirect"): words += ["--indirect-selection", case["indirect"]]
        answer = quiet(words)
        ids = sorted(json.loads(line)["unique_id"] for line in answer.result or []) if answer.success else None
        listed.append({**case, "ids": ids, **({} if answer.success else {"error": type(answer.exception).__name__})})
    executed = []
    quiet(["build", *flags])
    for command in COMMANDS:
        answer = quiet([*shlex.split(command), *flags])
        results = getattr(answer.result, "results", None)
        executed.append({"command": command, "ids": None if results is None else sorted(r.node.unique_id for r in results),
                         **({} if results is not None else {"error": type(answer.exception).__name__ if answer.exception else "no results"})})
    parts = ("nodes", "sources", "exposures", "metrics", "semantic_models", "saved_queries", "unit_tests", "functions")
    own = lambda node: node["package_name"] in ("garden", "tools")
    written = {part: {k: abridged(v) for k, v in sorted((manifest.get(part) or {}).items()) if own(v)} for part in parts}
    written["selectors"] = manifest["selectors"]
    written["disabled"] = {k: [abridged(v) for v in vs] for k, vs in sorted(manifest["disabled"].items())}
    written["macros"] = {k: {key: v[key] for key in ("name", "package_name", "original_file_path", "unique_id", "patch_path") if v.get(key)} | {"depends_on": v.get("depends_on", {})}
                         for k, v in sorted(manifest["macros"].items()) if own(v)}
    meta = manifest["metadata"]
    written["metadata"] = {key: meta[key] for key in ("dbt_schema_version", "dbt_version", "project_name", "adapter_type")}
    json.dump({"versions": {name: version(name) for name in ("dbt-core", "dbt-duckdb")}, "manifest": written,
               "listed": listed, "executed": executed}, sys.stdout, indent=1)
    print()
    os.chdir("/")

main()
