require("./rolldown-runtime.js");
// src/reference-texts.ts
const texts = {
	"configuration": `# Configuration

\`.github/pipeline-review.yml\`, or \`pipeline-review.yml\`: the nearest one from the working directory up to the root of the repository. Its paths are
those of the directory where it was found. \`--config\` names another, whose paths are those of the working directory. Errors in it are reported with line, column and the closest valid name, and end with exit code 2.

\`\`\`yaml
# yaml-language-server: $schema=https://raw.githubusercontent.com/pipeline-review/pipeline-review/main/schemas/config.schema.json
profile: recommended
fail-on: error
paths:
  exclude: ['sandbox/**']
rules:
  sla-missing: off
  retry-missing: error
  monolithic-task:
    severity: note
    code-lines: 120
overrides:
  - paths: ['orchestra/production/**']
    profile: strict
    rules:
      alert-missing: error
\`\`\`

<!-- keys: file -->

| Key | Meaning |
|---|---|
| \`extends\` | Other configurations of this repository to build on, relative to this one; this one takes precedence |
| \`profile\` | \`minimal\`: certain errors only. \`recommended\` (default): errors and likely problems. \`strict\`: every rule |
| \`fail-on\` | Lowest severity that fails the check: \`error\` (default), \`warning\`, \`note\` or \`never\` |
| \`rules-as-of\` | A version such as \`1.4.0\`: rules that came later are notes. Default: the first release of the major version in use |
| \`message\` | A sentence of the team's own below every report |
| \`paths\` | \`include\` and \`exclude\`: paths and globs with \`*\`, \`**\`, \`?\`; a folder includes everything below it; files on the command line are always reviewed |
| \`rules\` | Severity (\`error\`, \`warning\`, \`note\`, \`off\`) for each rule, or a severity and options |
| \`overrides\` | Other settings for some paths; later ones take precedence |
| \`pipelines\` | What the files cannot say of pipelines, by path, glob or exact name |
| \`environments\` | Names of the environments that exist |
| \`kestra\` | Where Kestra runs the files: its version, its edition, and the time zone of schedules that name none |
| \`airflow\` | Where Airflow runs the files: its version, the version of dag-factory, and the time zone of schedules that name none |
| \`pools\` | Resources that only a number of tasks may use at the same time |
| \`secret-prefixes\` | How this team's own credentials begin; at least three characters each |
| \`own-rules\` | Rules of your own, written as data |
| \`proposals\` | Whether a better time is proposed where schedules collide. Default: true |

[Upgrades](adopting.md#upgrades) says when to raise \`rules-as-of\`. A pull request is reviewed with the configuration of the base commit; the report mentions a change to it, which takes effect after the merge.

A setting of [\`safeguard-missing\`](rules/safeguard-missing.md) applies to each of its parts; the part's own setting takes precedence.

\`extends: ./shared.yml\` extends another configuration of the repository, relative to this file; the settings of this file
take precedence. [One file for many repositories](adopting.md#one-configuration-for-all). \`--print-config FILE\` shows the effective configuration of a file and the source of each value.

## What the files cannot say

\`\`\`yaml
pipelines:
  'orchestra/finance/**':              # a path, a glob, or the exact name of a pipeline
    owners: ['@harbour/finance-data']
    criticality: high
    max-duration: 45m
    finish-by: '07:30'
    timezone: Europe/London
  Nightly core models:
    expected-duration: 20m
    id: 6f1d2c3b-0a49-4e58-8b67-1c2d3e4f5a6b   # as trigger_events name it
environments: [Production, Staging]
pools:
  transform-warehouse:
    slots: 2
    members: ['snowflake_*', 'dbt_*']
secret-prefixes: [hp_live_]
message: 'Questions: #data-platform'
\`\`\`

Keys of a pipeline:

<!-- keys: pipelines -->

| Key | Meaning |
|---|---|
| \`owners\` | People or teams that are responsible for it |
| \`criticality\` | How important it is: \`high\`, \`medium\` or \`low\` |
| \`alias\` | Its alias in the orchestrator |
| \`id\` | Its id in the orchestrator, as triggers of other pipelines name it |
| \`expected-duration\` | How long a run usually takes, such as \`20m\` |
| \`max-duration\` | SLA: how long a run may take, such as \`1h30m\` |
| \`finish-by\` | SLA: the local time by which a run must have finished, such as \`'07:30'\` |
| \`timezone\` | Time zone of \`finish-by\`, such as \`Europe/London\`. Default: UTC |
| \`freshness\` | How old its data may become, such as \`1d\` |

Keys of a pool:

<!-- keys: pools -->

| Key | Meaning |
|---|---|
| \`slots\` | How many tasks may use it at the same time, 1 to 1000. Default: 1 |
| \`members\` | Globs of the connections and targets that share it. Not needed for a pool of the orchestrator that tasks name |

Schedules are checked against the SLAs. Names that match no pipeline are reported. Addresses and keys never come from a file.

## Rules of your own

Rules are data, not code: for \`each\` element, a finding is reported if all tests of \`where\` pass and not all tests of \`unless\` pass.

\`\`\`yaml
own-rules:
  - id: team/dbt-target-missing
    message: A dbt task does not say which target it builds
    remedy: Add --target to its commands.
    severity: warning
    each: task
    where:
      integration: DBT_CORE
    unless:
      parameters.commands: '*--target*'
\`\`\`

<!-- keys: own-rules -->

| Key | Meaning |
|---|---|
| \`id\` | For example \`team/target-missing\` (required) |
| \`message\` | What a finding says (required) |
| \`remedy\` | What to do about a finding. Default: to ask the owners of the rule |
| \`severity\` | \`error\`, \`warning\` (default) or \`note\` |
| \`each\` | What is checked, one by one: \`pipeline\`, \`group\`, \`task\`, \`schedule\`, \`sensor\`, \`alert\`, \`input\` (required) |
| \`where\` | Tests by dotted path below the element; a finding needs all of them to pass |
| \`unless\` | Tests by dotted path; no finding where all of them pass |

A test is a glob, the very value, or one of \`present: true\`, \`one-of: [a, b]\`,
\`at-least: 3\`, \`at-most: 3\`. Severities and suppressions work as for any rule; \`pipeline-review rules\` lists it and \`explain\` shows it.

## Suppressing a finding

\`\`\`yaml
# pipeline-review: ignore retry-missing, alert-missing -- started by hand only
name: Backfill

configuration:
  timeout: 90000 # pipeline-review: ignore timeout-exceeds-interval -- month end until 2027-01-31
\`\`\`

On the line of the finding, or alone on the line above it. \`ignore-file\` applies to the whole file. Suppressed findings are kept and counted, and those
that a pull request suppresses stand apart in its comment. A suppression that is expired, unused or refers to an unknown rule is a finding itself; in the \`strict\` profile so is one without a reason. Expired or invalid suppressions are reported in every profile.

## What counts as a pipeline

All \`.yml\` and \`.yaml\` files are read, and their content decides. Evidence for a pipeline: \`version: v1\`, \`name\`, and a \`pipeline\` whose entries are
groups or tasks with \`integration\`. Evidence against it: keys of other tools, such as \`apiVersion\`, \`services\` or \`jobs\`. A broken file counts if its
text resembles a pipeline.

A file always counts, and is an error if it is not a pipeline, if it is given on the command line or in the configuration (a path without a wildcard under \`include\`
or \`pipelines\`), or if it was a pipeline before the change. In a folder that \`include\` names, a file that cannot be read is an error, too.

Links are not followed. A new link, submodule or Git LFS pointer where a pipeline should be is an error. A file that resembles a pipeline, is excluded or not recognized is
listed with the reason in the log, the job summary and the JSON report, where \`files\` adds up to all changed YAML files.
`,
	"history": `# Run history

The examples carry a snapshot of run history, so the first command shows what it is good for:

\`\`\`sh
node dist/cli.js examples/
\`\`\`

\`\`\`text
\u2500\u2500 run history in production

\u2022 Daily revenue #finance                  all 30 runs succeeded, p50 17 min 55 s, p95 24 min
\u2022 Month-end close #finance #controlling   the only run succeeded, at most 1 h 14 min, too few runs for a verdict
\u2022 Payments settlement #finance #payments  24 of 30 runs succeeded, p50 11 min 46 s, p95 12 min 56 s
    dbt settlement failed in 6 of 30 runs, last on 2026-11-21: Database Error in model settlement_lines (<path>): <n> (<n>): SQL access control error: Insufficient privileg\u2026
\u2022 Web shop orders #ingestion #orders      all 56 runs succeeded, p50 5 min 44 s, p95 6 min 27 s
\u2022 Ad spend and returns #marketing         27 of 32 runs succeeded, p50 12 min 24 s, p95 14 min 13 s
    Sync refunds failed in 5 of 32 runs, last on 2026-11-18: A sync of connector driftwood_lantern is already running, started by another pipeline
\u2022 Core models #platform #dbt              all 30 runs succeeded, 2 with warnings, p50 18 min 21 s, p95 30 min, slower by 45 % since 2026-11-09
\u2022 not registered in Orchestra: Marketplace sales #ingestion #airbyte, Supplier catalogues #ingestion #suppliers, Delivery tracking #logistics, Customer audiences #marketing #reverse-etl and 2 more
\`\`\`

With it come findings that no file alone could justify (\`--all\` shows every one in full):

\`\`\`text
warning[retry-needed] 5 of the last 32 runs failed at "Sync refunds", and reruns succeeded 5 of 5 times
warning[overlap-observed] 4 runs overlapped with another run and the pipeline has no concurrency limit; the most at the same time: 2
note[retry-ineffective] Retrying "dbt settlement" never succeeded: 6 of 30 runs failed: permission denied (6 times)
\`\`\`

History is advice. The verdict and the exit code are fixed before the first request, and whatever goes wrong afterwards is a sentence in the report.

## Where it comes from

| You have | Then |
|---|---|
| a key, on the command line | \`ORCHESTRA_API_KEY=\u2026 pipeline-review check --orchestra\` |
| a key, in a workflow | the input \`orchestra-api-key\` of the action |
| a snapshot | \`pipeline-review check --history FILE\` |
| a snapshot as \`.pipeline-review/history.json\` in a directory that you name, or in the working directory | nothing: it is found |

A read-only key is enough: a review reads and starts nothing.

| Option | Meaning | Default |
|---|---|---|
| \`--orchestra\` | ask the API, with \`ORCHESTRA_API_KEY\` and, for another address, \`ORCHESTRA_BASE_URL\` | off |
| \`--history FILE\` | read a snapshot; no network | |
| \`--history-days N\` | days to look at, 1 to 90 | 14 from the API, 30 from a snapshot |
| \`--repository OWNER/NAME\` | the repository as registered in Orchestra | \`GITHUB_REPOSITORY\` |
| \`--now ISO\` | the clock, for reports that can be repeated | now; for a snapshot, when it was taken |

A file belongs to the pipeline of the same repository and path. Where that is not enough, give its \`id\` or \`alias\` in the
[configuration](configuration.md). A file that Orchestra does not know is reported as not registered, which is no error.

## From Databricks

\`\`\`sh
DATABRICKS_HOST=https://dbc-a1b2.cloud.databricks.com DATABRICKS_TOKEN=\u2026 pipeline-review check --databricks
pipeline-review history pull --databricks
\`\`\`

In the action these are the inputs \`databricks-host\` and \`databricks-token\`. In place of a token, a service principal can ask with its OAuth client:
\`databricks-client-id\` and \`databricks-client-secret\`, on the command line \`DATABRICKS_CLIENT_ID\` and \`DATABRICKS_CLIENT_SECRET\`. Permission to view the
jobs is enough. Only this host is contacted; a host that a bundle names is not.

- A job is found by its name in the production target, with the prefix of its presets, or by the \`id\` of the [configuration](configuration.md).
- A repair counts as a restart: the run that it repairs stays failed, and its duration is that of its own tasks.
- Retries are attempts of one task. Tasks that \`run_if\`, an upstream failure or the limit of runs kept from running are skipped, not failed. A run that
  succeeded although a task failed counts as one with a warning.
- Duration starts when the queue is left; the queue is told apart.
- Error texts are those of the newest failed tasks. Parameters, logs, traces and names of people are not kept.
- Databricks keeps runs for 60 days. A review makes at most 100 requests in at most 60 seconds.

## From Kestra

\`\`\`sh
KESTRA_HOST=https://kestra.acme.dev KESTRA_API_TOKEN=\u2026 pipeline-review check --kestra
pipeline-review history pull --kestra
\`\`\`

In the action these are the inputs \`kestra-host\` and \`kestra-token\`. In place of a token, a user of the basic authentication can ask:
\`kestra-username\` and \`kestra-password\`, on the command line \`KESTRA_USERNAME\` and \`KESTRA_PASSWORD\`. Servers with several tenants need \`kestra-tenant\`
(\`KESTRA_TENANT\`). Only this host is contacted; a host that a flow names is not.

- A flow is found by its namespace and id.
- A restart is a run of its own. Groups are no tasks; a loop is a task with its iterations.
- The error text of a failed task is the first error that its last attempt logged, with credentials masked.

## From Airflow

\`\`\`sh
AIRFLOW_HOST=https://airflow.acme.dev AIRFLOW_TOKEN=\u2026 pipeline-review check --airflow
pipeline-review history pull --airflow
\`\`\`

In the action these are the inputs \`airflow-host\` and \`airflow-token\`. In place of a token, a user can ask: \`airflow-username\` and \`airflow-password\`, on
the command line \`AIRFLOW_USERNAME\` and \`AIRFLOW_PASSWORD\`. Airflow 3 (REST API v2) and Airflow 2 (v1) are read. Only this host is contacted.

- A DAG is found by its id.
- The tries of a task are its attempts; a mapped task is one task with its parts.
- The error text of a failed task comes from its log, with credentials masked.

## In a workflow

Runs that are over do not change, so only the newest are asked for if a cache keeps the rest:

\`\`\`yaml
      - uses: actions/cache@v4
        with:
          path: .history
          key: pipeline-history-\${{ github.run_id }}
          restore-keys: pipeline-history-
      - uses: pipeline-review/pipeline-review@v0.1.0
        with:
          orchestra-api-key: \${{ secrets.ORCHESTRA_API_KEY }}
          history-cache: .history
\`\`\`

On the command line the variable \`PIPELINE_REVIEW_CACHE\` names such a directory. Pull requests from forks see no secrets: they are reviewed without history,
or with the snapshot that lies in the repository.

A review makes at most 40 requests in at most 60 seconds. Three daily pipelines take fewer than 20 the first time and at most 6 after that.

## Offline

\`\`\`sh
pipeline-review history pull                         # writes .pipeline-review/history.json
pipeline-review history pull --history-days 30 --output shop.json pipelines/shop/
pipeline-review history show shop.json
pipeline-review check --history shop.json
\`\`\`

\`pull\` takes the pipelines below the paths and nothing of others. It says how many calls it made, which files Orchestra does not know and what could not
be read; where nothing could be read it writes nothing and ends with exit code 2. The file holds names, times, statuses, commit ids and error texts with
credentials masked. It holds no parameters and no values of environments. \`show\` prints what a review tells of it, and the numbers that a review has no
room for: rates with their intervals, shares of the work, cost, rows, slow dbt nodes and failing tests.

## What the numbers mean

Runs count that are over, of the default branch, not restarts, by environment: the newest 100 of the last days. Cancelled and skipped runs count neither as
success nor as failure.

| Number | Meaning | Needs |
|---|---|---|
| succeeded, failed | counts; those that ended with warnings have succeeded. \`runs\` in the JSON report is both together | 1 run |
| a verdict; findings from history | the status \`ok\`; below it is \`few-runs\` | 10 runs |
| p50 | median duration of successful runs, from start to end | 10 |
| p95 | 95th percentile, interpolated (type 7 of Hyndman and Fan, as in R, NumPy and spreadsheets) | 20 |
| duration of a fan-out | from the first start to the last end of its children; \`fanOut\` is true | 10 |
| trend | a lasting change of at least a tenth, by a rank test at 1 %; one odd run makes none ([how sure](#how-sure-a-trend-is)) | 12, 5 on each side |
| an outlier | a run far above what is usual for its weekday: the Sunday full load is none | 10, 3 on the weekday |
| failed at a task | runs in which it failed; what is skipped after it is a symptom | 1 |
| passed when started again | the next run of the same commit, restarts included | 1 |
| errors | equal texts counted together, with ids, numbers, times and names replaced | 1 |
| critical path | share of successful runs in which the task decided the end | 1 |
| with this change | duration of the graph in the pull request, by resampling past runs, with its 95 % interval and n | 10 |

A number without a basis is \`null\` in the JSON report and absent everywhere else. Tasks that the change adds have no history: the prediction counts them as
taking no time and says so.

## How sure a trend is

"Slower since a day" is a step, "climbs by 40 s a week" a line that fits better than a step. Runs resemble their neighbours: data grow, warehouses warm up, a slow
day follows a slow day. Then 60 runs tell as much as 20 independent ones, and a test that does not know it sees a change where there is none. The strength of a
change is therefore corrected by \u221a((1 \u2212 r)/(1 + r)), where r is the lag-1 correlation of the ranks that the step or line leaves, plus the part that short series
hide. A weekly pattern is taken out before.

How often a change is reported in 1,000 simulated histories of one run a day, durations spread by 19 %. In the columns by number of runs nothing changes: those
are false alarms. In the last two columns something does, at 60 runs: how often it is found, and in brackets how often it is called by its name.

<!-- simulated: npm run simulate-trends -->

| History | 20 runs | 30 runs | 60 runs | 100 runs | step of 30 % | climb of 60 % |
|---|---|---|---|---|---|---|
| independent | 0.3 % | 0.5 % | 0.6 % | 0.5 % | 90.5 % (83.0 %) | 92.9 % (58.2 %) |
| dependent, r = 0.5 | 1.2 % | 2.1 % | 1.4 % | 1.0 % | 28.0 % (25.1 %) | 32.2 % (10.1 %) |
| dependent, r = 0.8 | 2.0 % | 2.0 % | 1.8 % | 1.3 % | 6.9 % (6.4 %) | 8.1 % (1.7 %) |
| weekly full load | 0.0 % | 0.4 % | 0.8 % | 1.0 % | 91.3 % (79.4 %) | 92.6 % (61.4 %) |
| weekly, r = 0.5 | 0.6 % | 1.8 % | 1.5 % | 1.5 % | 33.2 % (28.7 %) | 36.8 % (14.1 %) |
| skewed | 0.3 % | 0.5 % | 0.6 % | 0.8 % | 11.5 % (10.6 %) | 16.0 % (3.1 %) |
| skewed, r = 0.5 | 1.7 % | 2.1 % | 1.8 % | 1.1 % | 5.7 % (5.1 %) | 6.6 % (0.6 %) |

<!-- /simulated -->

\`npm run simulate-trends\` writes the table. The correlation of real runs depends on the pipeline: in the (invented)
snapshot of the examples it is -0.3 to 0.1 for the four steady pipelines with enough runs, and 0.5 for the one that became slower.

## dbt lineage

\`\`\`sh
cd examples
pipeline-review dbt orders
pipeline-review dbt orders --direction children --format json
\`\`\`

prints what \`manifest.json\` says of a model, its parents, children, tests and exposures, and which tasks of the pipelines here run it. The manifest is
\`target/manifest.json\` here or one level below, or the one named with \`--manifest FILE\`. A command with an expression in it may run anything, and is listed as such.

\`\`\`sh
pipeline-review dbt --since origin/main
\`\`\`

prints what the change since a commit leaves stale: models, seeds and snapshots whose files changed or that no task runs any more, with all that is downstream of
them and that no task here runs, and the exposures that read any of it. The manifest is the present one: a deleted model is not in it.

## What is never sent

To read run history, requests carry the key, the ids of pipelines and runs, and times: no line of a file, no name of a branch and no finding. The key goes to that one
address over https; a redirect is refused, and the key is masked in whatever the service answers.
`,
	"schedule": `# Schedules

Everything that starts a pipeline by the clock is known before it runs. The review reports collisions before a change is merged; \`pipeline-review schedule\`
draws it.

## The forecast

\`\`\`sh
pipeline-review schedule orchestra/ --days 7                       # a table, from now on
pipeline-review schedule --from 2026-11-23 --format svg --output week.svg
pipeline-review schedule --history .pipeline-review/history.json --format json
\`\`\`

| Option | Meaning |
|---|---|
| \`--from TIME\` | first day or minute: \`2026-11-23\`, \`2026-11-23T06:00\`, \`2026-11-23T06:00Z\`. Default: now, to the minute |
| \`--days N\` | length in days, default 7 |
| \`--format\` | \`table\`, \`json\` (\`schemas/schedule.schema.json\`), \`mermaid\`, \`svg\`, \`ics\` |
| \`--zone ZONE\` | time zone of \`--from\` and of the images. Default: UTC for \`--from\`, the zone of most schedules for images |
| \`--history FILE\` | measured durations, from \`pipeline-review history pull\` |
| \`--crowd N\` | number of pipelines in one minute that counts as a crowd, default 5 |

Each start is \`exact\`, an \`upper-bound\` (a sensor may time out, an upstream run may fail) or \`unknown\` (not before this minute). A local time that does not
exist on the day of a daylight saving time (DST) change is skipped; one that occurs twice starts once.

## Time zone data

Governments change their clocks at short notice, and each release of the IANA data (\`2026f\`) brings what has become known. Winnipeg keeps summer time from
November 2026 on: by data up to 2026d a run at 06:30 in December starts at 12:30 UTC, by 2026f at 11:30 UTC.

\`\`\`sh
pipeline-review schedule orchestra/ --from 2026-12-01 --days 3
\`\`\`

\`\`\`text
Time zone data 2026f (this process has 2026c, ICU 78.3)
3 starts in America/Winnipeg: releases up to 2026d have another time, so a platform with older data starts them then.
\`\`\`

Forecasts and rules follow the newest release that this version knows, so that they are the same on every Node; where a Node has newer data, they follow
that. Only the offsets that differ between releases are shipped: 16 zones, 13 kB, taken from moment-timezone, whose whole data is 729 kB
(\`@vvo/tzdb\`, 119 kB, has one offset a zone, and none of a day to come; \`temporal-polyfill\` asks the runtime). All other offsets are the runtime's. In
JSON, \`timeZoneData\` names the releases, and a start that releases disagree about has \`otherUpTo\`, the last release with another time.
Which data the platform itself has is not known.

[schedule-in-dst-change](rules/schedule-in-dst-change.md) looks at the twelve months from the day of the review on.

## Data sources

| What | First | Else |
|---|---|---|
| duration of a run | run history: p50 and p95 of the environment with most runs | \`expected-duration\`; without it only starts at the same minute collide |
| references between pipelines | \`id\` and \`alias\` in the configuration (for the forecast also those of the snapshot), then the path | the only file of that name |
| deadline | \`finish-by\` with \`timezone\` | none |
| limited resources | connectors, datasets and jobs in the files; \`pools\` | |

\`\`\`yaml
pipelines:
  orchestra/core.yml:
    id: b40f1af4-c98d-49b1-bc7b-57e006124bb5
    expected-duration: 40m
    finish-by: '07:30'
    timezone: Europe/London
pools:
  transform-warehouse:
    slots: 2                       # concurrent runs
    members: ['snowflake_*']       # globs over connections and targets
proposals: true                    # false: no better times
\`\`\`

## Better times

Where schedules collide, [schedule-shared-resource](rules/schedule-shared-resource.md) and [schedule-crowd](rules/schedule-crowd.md) propose the nearest free time
within three hours, as an unsafe fix. Free means, over four weeks: no other pipeline starts at that minute, no limited resource has more runs than it allows, the run
ends by its \`finish-by\`, and no run that it reads from ends later than it did.

All proposals are one plan. The first pipeline keeps its time, in the order of the paths; each other one gets its own time. In a pull request the
changed pipelines move first. Any part of the plan can be left out: old times stay reserved.

## What a change does

With a base (\`--since\`, or in a pull request) the report says in words what changes: times with their first run, triggers, groups, tasks, dependencies, retries,
timeouts, limits, connections, alerts, inputs. The order of keys, comments and quotes do not count: a file that was only formatted has "no behavioural change".
In JSON: \`changes: [{ path, pipeline, lines }]\`.
`,
	"diff": `# What a change does

\`\`\`sh
pipeline-review diff main                        # the working tree against main
pipeline-review diff v1.4 v1.5 orchestra/        # two refs, only what lies below a directory
pipeline-review diff main...HEAD                 # what this branch changes, as a pull request shows it
pipeline-review diff old.yml new.yml             # two files, or two directories
\`\`\`

\`\`\`text
\u2500\u2500 orchestra/bookings.yml Ferry bookings
  silence        Pipeline: alert "On call" removed (on "FAILED", to "SLACK" "#ferries")
                 \u2514 "SLACK" "#ferries" is no longer notified on "FAILED"
  weaker safety  Tasks "Sync bookings" and "Build marts": retries were 2, now 0
                 \u2514 a failed attempt is not repeated
  behaviour      Task "Build marts": parameter "branch" was "main", now "hotfix"

  blast radius
    Pipeline "Harbour report" starts after it
    Data goes to Power BI by task "Refresh the harbour board"
    If the run at 06:30 (Europe/Oslo) fails, these are late: "Harbour report" (usually starts at 06:50)

1 of 14 pipelines differs (1 changed): 1 silence, 1 weaker safety and 1 behaviour, main to the working tree
\`\`\`

The change section of the comment on a pull request says the same in the same words.

| Option | Meaning |
|---|---|
| \`--format\` | \`terminal\`, \`markdown\`, \`json\` (\`schemas/diff.schema.json\`) |
| \`--output FILE\` | write to a file |
| \`--config FILE\` | configuration: which files count, how credentials begin |
| \`--history FILE\` | [run history](history.md) for the blast radius: how long runs take, and by which ids other pipelines name a pipeline |
| \`--now ISO\` | current time: next starts are looked for from then on |

The exit code is 0 with and without differences, 2 for a mistake of usage. A name that is a git ref and a path is refused: write \`./name\` or
\`refs/heads/name\`. What follows \`--\` is a path. Two refs are compared as they are, as \`git diff\` does; with three dots, from where they parted.

## What is a change

Tasks, groups, schedules, sensors, alerts and inputs are matched by content, name and id, as in the review: a renamed or moved one is one change. Each change is named
once, with the value before and after; what changed alike in several tasks is one change. Long texts are told by the line that differs, JSON in a text by its
keys, credentials by their name alone.

No change are: order of keys, of dependencies, statuses, tags and matrix items that run in parallel; quotes, comments, flow and block style; empty and absent
sections; one name for a list of one; spellings of a cron that start at the same times; a default that is written out. A file of which only such things
differ is listed as "No behavioural change".

A file that came or went is a pipeline added or deleted, with its size and what starts it.

## Targets of a bundle

Jobs of a Databricks bundle are compared as they are deployed: includes, overlays, variables, presets and modes are put together for every target, the production
target first. What all targets have is told without a target; what some have names them:

\`\`\`
Schedule: was at 02:00 every day, now at 05:30 every day (Europe/Berlin)
Target "prod", task "load": timeout was 1 hour, now 2 hours
Targets "dev" and "staging", schedule: is paused now, was at 06:00 every day (UTC)
\`\`\`

A variable that several jobs use is told for each of them. A change that reaches no job is not listed.

## Blast radius

Below the changes of a pipeline stands what depends on it, as in a [review](graph.md#what-a-change-reaches): tasks and pipelines that start after it or wait for it,
data that goes to dashboards and other systems, dbt models and exposures (from \`target/manifest.json\` in the working directory), owners, criticality, and what is
late if the next planned run fails. All pipelines of the second state are searched; of two files only those two. \`blastRadius\` in the JSON has up to 200 entries a list.

## Risk

Each change has the gravest class that holds, and says why.

| Class | Meaning |
|---|---|
| \`silence\` | A failure, or a slow run, that was reported before is no longer reported, or to fewer people. |
| \`weaker-safety\` | A protection is removed or loosened: retries, a timeout, a run limit, a dependency, a test. |
| \`stopped-work\` | Something that ran before no longer runs, or runs less often. |
| \`wider-reach\` | More runs, or runs that touch more: another schedule, connection, environment or task. |
| \`unknown\` | The file cannot be read, so the effect of the change is unknown. |
| \`behaviour\` | Runs do something else, with no known loss of safety: times, SQL, commands, parameters. |
| \`safer\` | A protection or an alert is added or tightened. |
| \`cosmetic\` | Names, ids, tags, notes and whitespace: runs do the same. |
`
};
exports.texts = texts;
