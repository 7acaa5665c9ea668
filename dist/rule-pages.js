require("./rolldown-runtime.js");
// src/rule-pages.ts
const pages = {
	"ai-output-executed": `# ai-output-executed

Text from a language model should not run as code without approval.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Observatory
pipeline:
  ask:
    name: Ask
    tasks:
      writer:
        name: Write the query
        integration: OPEN_AI
        integration_job: OPEN_AI_CHAT
        parameters:
          model: talker-2
          prompt: Write SQL that answers \${{ inputs.question }}
          return_text: true
          set_outputs: true
      planner:
        name: Plan the queries
        integration: ANTHROPIC
        integration_job: ANTHROPIC_CLAUDE_CHAT
        parameters:
          prompt: List three statements
          set_outputs: true
  run:
    name: Run
    depends_on: [ask]
    tasks:
      query:
        name: Run the query
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: \${{ tasks['writer'].outputs['results'] }}
      script:
        name: Run the script
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          code: |
            import stars
            \${{ ORCHESTRA.PIPELINE_RUN_TASKS['writer'].OUTPUTS['results'] }}
          package_manager: PIP
          python_version: '3.12'
          source: INLINE
      command:
        name: Run the command
        integration: LINUX_SSH
        integration_job: LINUX_SSH_EXECUTE_COMMAND
        parameters:
          command: bash -c "\${{ tasks['writer'].outputs['results'] }}"
  each:
    name: Each
    depends_on: [ask]
    matrix:
      inputs:
        sql: \${{ tasks['planner'].outputs['results'] }}
    tasks:
      each_query:
        name: Run each query
        integration: POSTGRES
        integration_job: POSTGRES_RUN_QUERY
# \u2026
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (4 warnings)

warning[ai-output-executed] Task "Run the query" runs the answer of "Write the query" as code without approval
   \u256d\u2500 bad.yml:32:26 in task "Run the query"
31 \u2502         parameters:
32 \u2502           statement: \${{ tasks['writer'].outputs['results'] }}
   \u2502                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:7:7 calls the model
   \u2570\u2500 help: Add an APPROVAL task between the two, or run fixed statements and pass the answer as a value.

warning[ai-output-executed] Task "Run the script" runs the answer of "Write the query" as code without approval
   \u256d\u2500 bad.yml:40:17 in task "Run the script"
39 \u2502             import stars
40 \u2502             \${{ ORCHESTRA.PIPELINE_RUN_TASKS['writer'].OUTPUTS['results'] }}
   \u2502                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:7:7 calls the model
   \u2570\u2500 help: Add an APPROVAL task between the two, or run fixed statements and pass the answer as a value.

warning[ai-output-executed] Task "Run the command" runs the answer of "Write the query" as code without approval
   \u256d\u2500 bad.yml:49:33 in task "Run the command"
48 \u2502         parameters:
49 \u2502           command: bash -c "\${{ tasks['writer'].outputs['results'] }}"
   \u2502                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:7:7 calls the model
   \u2570\u2500 help: Add an APPROVAL task between the two, or run fixed statements and pass the answer as a value.

warning[ai-output-executed] Task "Run each query" runs the answer of "Plan the queries" as code without approval
   \u256d\u2500 bad.yml:62:33 in task "Run each query"
61 \u2502         parameters:
62 \u2502           statement: BEGIN; \${{ MATRIX.sql }}; COMMIT
   \u2502                                 ^^^^^^^^^^
   \u251c\u2500 see: bad.yml:16:7 calls the model
   \u2570\u2500 help: Add an APPROVAL task between the two, or run fixed statements and pass the answer as a value.

4 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A model can return any statement, including one that a row of data told it to write: DROP, UPDATE, or a copy of data to another system. The task runs it with its own privileges.

## What to do

Add an APPROVAL task between the two, or run fixed statements and pass the answer as a value.

## Not reported

\`\`\`yaml
# Answers that a person approves, that are data, or that no model gave.
version: v1
name: Observatory
pipeline:
  ask:
    name: Ask
    tasks:
      writer:
        name: Write the query
        integration: OPEN_AI
        integration_job: OPEN_AI_CHAT
        parameters:
          model: talker-2
          prompt: Write SQL
          return_text: true
          set_outputs: true
      names:
        name: Read the names
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: SELECT name FROM stars
          set_outputs: true
  approve:
    name: Approve
    depends_on: [ask]
    tasks:
      person:
        name: Read it first
        integration: ORCHESTRA
        integration_job: APPROVAL
        parameters:
          message: \${{ tasks['writer'].outputs['results'] }}
  approved:
    name: Approved
    depends_on: [approve]
    tasks:
      query:
        name: Run the approved query
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: \${{ tasks['writer'].outputs['results'] }}
  values:
    name: Values
    depends_on: [ask]
    tasks:
      keep:
        name: Keep the answer
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: INSERT INTO answers_log VALUES ('\${{ tasks['writer'].outputs['results'] }}')
      literal:
        name: Count the words
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          code: print(len("\${{ tasks['writer'].outputs['results'] }}"))
          environment_variables: '{"ANSWER": "\${{ tasks[''writer''].outputs[''results''] }}"}'
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  ai-output-executed: off
\`\`\`

For one line: \`# pipeline-review: ignore ai-output-executed -- reason\` on the line or above it.
`,
	"airflow-macro": `# airflow-macro

Airflow macros should be replaced by Orchestra expressions.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: |
            delete from orders where day = '{{ ds }}';
            copy into orders from @landing/{{ macros.ds_format(ds, '%Y-%m-%d', '%Y%m%d') }}
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[airflow-macro] Task "Load orders" sends the Airflow macro "{{ ds }}" as text
   \u256d\u2500 bad.yml:13:45 in task "Load orders"
12 \u2502           statement: |
13 \u2502             delete from orders where day = '{{ ds }}';
   \u2502                                             ^^^^^^^^
   \u2570\u2500 help: Write an expression, for instance \`\${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y-%m-%d') }}\` for \`{{ ds }}\`.

warning[airflow-macro] Task "Load orders" sends the Airflow macro "{{ macros.ds_format(ds, '%Y-%m-%d', '%Y%m%d') }}" as text
   \u256d\u2500 bad.yml:14:44 in task "Load orders"
13 \u2502             delete from orders where day = '{{ ds }}';
14 \u2502             copy into orders from @landing/{{ macros.ds_format(ds, '%Y-%m-%d', '%Y%m%d') }}
   \u2502                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write an expression, for instance \`\${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y-%m-%d') }}\` for \`{{ ds }}\`.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Orchestra does not evaluate \`{{ ds }}\` and other Airflow macros: the tool receives the braces and the name as text. A filter then matches nothing, or a path does not exist.

## What to do

Write an expression, for instance \`\${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y-%m-%d') }}\` for \`{{ ds }}\`.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: |
            delete from orders where day = '\${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y-%m-%d') }}';
            select '{{ customer_name }}', '{{ params.region }}' from templates
      run_models:
        name: Run models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: "dbt run --vars '{day: {{ ds }}}'"
      script:
        name: Script
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: INLINE
          code: |
            ds = "today"
            print(f"{{ ds }}")
\`\`\`

## Settings

\`\`\`yaml
rules:
  airflow-macro: off
\`\`\`

For one line: \`# pipeline-review: ignore airflow-macro -- reason\` on the line or above it.
`,
	"alert-destination-incomplete": `# alert-destination-incomplete

Alert destinations must have an address or a connection.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: SLACK
      - integration: EMAIL
        destination: ''
      - integration: PAGER_DUTY
        connection_id: null
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error, 2 warnings)

error[alert-destination-incomplete] Alert "Failures" goes to PagerDuty, but its connection_id is empty
   \u256d\u2500 bad.yml:21:9
20 \u2502       - integration: PAGER_DUTY
21 \u2502         connection_id: null
   \u2502         ^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write the id of the connection as \`connection_id\`.

warning[alert-destination-incomplete] Alert "Failures" goes to a Slack channel, but has no \`destination\`
   \u256d\u2500 bad.yml:17:9
16 \u2502     destinations:
17 \u2502       - integration: SLACK
   \u2502         ^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write the channel as \`destination\`.

warning[alert-destination-incomplete] Alert "Failures" goes to an e-mail address, but has no \`destination\`
   \u256d\u2500 bad.yml:19:22
18 \u2502       - integration: EMAIL
19 \u2502         destination: ''
   \u2502                      ^^
   \u2570\u2500 help: Write the address as \`destination\`.

1 error, 2 warnings in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

An alert without an address or a connection can be saved, but its messages are never delivered.

## What to do

Write the channel or address as \`destination\`, or the connection as \`connection_id\`.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: \${{ ENV.ALERT_CHANNEL }}
      - integration: EMAIL
        destination: data@example.com
      - integration: PAGER_DUTY
        connection_id: pager_10001
\`\`\`

## Settings

\`\`\`yaml
rules:
  alert-destination-incomplete: off
\`\`\`

For one line: \`# pipeline-review: ignore alert-destination-incomplete -- reason\` on the line or above it.
`,
	"alert-duplicate": `# alert-duplicate

Alerts should send one message for each outcome and destination.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: '#orders-alerts'
  - name: Everything
    statuses: [ANY_COMPLETED]
    destinations:
      - integration: SLACK
        destination: orders-alerts
      - integration: EMAIL
        destination: data@example.com
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[alert-duplicate] Alert "Everything" sends FAILED to SLACK "orders-alerts", included in ANY_COMPLETED, but alert "Failures" already does
   \u256d\u2500 bad.yml:22:9
21 \u2502     destinations:
22 \u2502       - integration: SLACK
   \u2502         ^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:17:9 first sent here
   \u2570\u2500 help: Remove the outcome or the destination from one of the alerts.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Two messages about one failure look like two failures, and people start to ignore both.

## What to do

Remove the outcome or the destination from one of the alerts.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        alerts:
          - name: Sync failed
            statuses: [FAILED]
            destinations:
              - integration: SLACK
                destination: orders-alerts
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: orders-alerts
      - integration: SLACK
        destination: orders-alerts
        connection_id: other_workspace_10002
  - name: Warnings
    statuses: [WARNING]
    destinations:
      - integration: SLACK
        destination: orders-alerts
  - name: Incidents
    statuses: [FAILED]
    destinations:
      - integration: WEBHOOK
        connection_id: hook_10003
        parameters: {body: {kind: failed}}
      - integration: WEBHOOK
        connection_id: hook_10003
        parameters: {body: {kind: incident}}
\`\`\`

## Settings

\`\`\`yaml
rules:
  alert-duplicate: off
\`\`\`

For one line: \`# pipeline-review: ignore alert-duplicate -- reason\` on the line or above it.
`,
	"alert-missing": `# alert-missing

Unattended pipelines should have a failure alert.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
alerts:
  - name: Orders failed
    statuses: [SUCCEEDED]
    destinations:
      - integration: SLACK
        destination: data-alerts
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[alert-missing] The pipeline runs unattended and has no failure alert: its alerts cover other outcomes only
  \u256d\u2500 bad.yml:2:7
1 \u2502 version: v1
2 \u2502 name: Orders
  \u2502       ^^^^^^
  \u2570\u2500 help: Add an alert for FAILED under \`alerts:\` at the root.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

No one watches a scheduled run. Without an alert, a failure stays unnoticed until someone misses the data.

## What to do

Add an alert for failed runs to the pipeline.

In Orchestra, for the example above: Add an alert for FAILED under \`alerts:\` at the root.

In a pipeline where other rules of [safeguard-missing](safeguard-missing.md) report something too, they are one finding with one fix; this rule keeps its own severity, setting and suppression.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
alerts:
  - name: Orders failed
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: data-alerts
\`\`\`

## Settings

\`\`\`yaml
rules:
  alert-missing:
    severity: warning
    integration: "SLACK"
    destination: ""
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`integration\` | \`"SLACK"\` | Where the alert of the fix goes: SLACK or EMAIL |
| \`destination\` | \`""\` | Channel or address of the alert of the fix; without one there is no fix |

For one line: \`# pipeline-review: ignore alert-missing -- reason\` on the line or above it.
`,
	"alert-name-taken": `# alert-name-taken

Alerts of one task, group or pipeline must have different names.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: orders-alerts
  - name: Failures
    statuses: [WARNING]
    destinations:
      - integration: SLACK
        destination: orders-alerts
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[alert-name-taken] Two alerts in one list are named "Failures"
   \u256d\u2500 bad.yml:19:11
18 \u2502         destination: orders-alerts
19 \u2502   - name: Failures
   \u2502           ^^^^^^^^
   \u251c\u2500 see: bad.yml:14:11 first used here
   \u2570\u2500 help: Give each alert its own name, or merge them.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The platform expects unique alert names. Of two alerts with the same name only one may be kept, and their messages look alike.

## What to do

Give each alert its own name, or merge them.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        alerts:
          - name: Failures
            statuses: [FAILED]
            destinations:
              - integration: EMAIL
                destination: data@example.com
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: orders-alerts
  - name: Warnings
    statuses: [WARNING]
    destinations:
      - integration: SLACK
        destination: orders-alerts
\`\`\`

## Settings

\`\`\`yaml
rules:
  alert-name-taken: off
\`\`\`

For one line: \`# pipeline-review: ignore alert-name-taken -- reason\` on the line or above it.
`,
	"alert-private-mailbox": `# alert-private-mailbox

Alerts should go to addresses of the organization.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        alerts:
          - name: Sync failed
            statuses: [FAILED]
            destinations:
              - integration: EMAIL
                destination: Kim.Lind@Outlook.com
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: EMAIL
        destination: data@acme.io, kim.lind.7@gmail.com
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[alert-private-mailbox] Alert "Failures" and 1 other go to private mailboxes at gmail.com and outlook.com
   \u256d\u2500 bad.yml:24:22
23 \u2502       - integration: EMAIL
24 \u2502         destination: data@acme.io, kim.lind.7@gmail.com
   \u2502                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:18:30 is a private mailbox too
   \u2570\u2500 help: Send the alert to a shared address or channel of the team.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A mailbox at a public provider belongs to one person. No one else sees the alert, it is lost when that person leaves, and table names and error messages leave the organization.

## What to do

Send the alert to a shared address or channel of the team.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: EMAIL
        destination: gmail.com@acme.io
      - integration: EMAIL
        destination: outlook@live-data.co.uk
      - integration: EMAIL
        destination: alerts@gmail.acme.com
      - integration: EMAIL
        destination: team@acme.onmicrosoft.com
      - integration: EMAIL
        destination: \${{ ENV.USER }}@gmail.com
      - integration: SLACK
        destination: kim@gmail.com
\`\`\`

## Settings

\`\`\`yaml
rules:
  alert-private-mailbox: off
\`\`\`

For one line: \`# pipeline-review: ignore alert-private-mailbox -- reason\` on the line or above it.
`,
	"alert-unreachable": `# alert-unreachable

Alerts must cover an outcome that can occur.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        treat_failure_as_warning: true
        alerts:
          - name: Sync failed
            statuses: [FAILED]
            destinations:
              - integration: SLACK
                destination: orders-alerts
          - name: Sync left out
            statuses: [SKIPPED]
            destinations:
              - integration: SLACK
                destination: orders-alerts
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[alert-unreachable] Alert "Sync failed" covers FAILED, but with treat_failure_as_warning a failure of task "Sync orders" ends as WARNING
   \u256d\u2500 bad.yml:16:24 in task "Sync orders"
15 \u2502           - name: Sync failed
16 \u2502             statuses: [FAILED]
   \u2502                        ^^^^^^
   \u251c\u2500 fix: Write "WARNING" (check it before you apply it)
   \u2570\u2500 help: Write WARNING instead of FAILED.

warning[alert-unreachable] Alert "Sync left out" covers SKIPPED, but task "Sync orders" has no condition and no dependency, so it always runs
   \u256d\u2500 bad.yml:21:24 in task "Sync orders"
20 \u2502           - name: Sync left out
21 \u2502             statuses: [SKIPPED]
   \u2502                        ^^^^^^^
   \u2570\u2500 help: Remove SKIPPED, or give the task the condition that was meant.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-             statuses: [FAILED]
+             statuses: [WARNING]
\`\`\`

## Why

An alert on an outcome that never occurs is never sent, and the team believes that it is covered.

## What to do

Use the status that the task really ends with.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        alerts:
          - name: Sync is over
            statuses: [FAILED, SKIPPED]
            destinations:
              - integration: SLACK
                destination: orders-alerts
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
        depends_on: [sync_orders]
        treat_failure_as_warning: true
        alerts:
          - name: Stock trouble
            statuses: [FAILED, WARNING]
            destinations:
              - integration: SLACK
                destination: orders-alerts
          - name: Stock left out
            statuses: [SKIPPED]
            destinations:
              - integration: SLACK
                destination: orders-alerts
\`\`\`

## Settings

\`\`\`yaml
rules:
  alert-unreachable: off
\`\`\`

For one line: \`# pipeline-review: ignore alert-unreachable -- reason\` on the line or above it.
`,
	"all-runs-skipped": `# all-runs-skipped

A job must allow at least one run.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      max_concurrent_runs: 0
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[all-runs-skipped] Every run of job "berths" is skipped: max_concurrent_runs is 0
   \u256d\u2500 databricks.yml:15:7
14 \u2502       name: berths
15 \u2502       max_concurrent_runs: 0
   \u2502       ^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Remove \`max_concurrent_runs\`, which is 1 then, or set it to 1 or more.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

With a limit of 0 the service skips every run of the job.

## What to do

Remove \`max_concurrent_runs\`, which is 1 then, or set it to 1 or more.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      max_concurrent_runs: 1
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  all-runs-skipped: off
\`\`\`

For one line: \`# pipeline-review: ignore all-runs-skipped -- reason\` on the line or above it.
`,
	"ambiguous-yaml": `# ambiguous-yaml

Values should mean the same in YAML 1.1 and YAML 1.2.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
configuration:
  retries: 010
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[ambiguous-yaml] Unquoted, the platform's YAML reader takes this for the number 8; put it in quotes if it is text, or write 8
   \u256d\u2500 bad.yml:14:12
13 \u2502 configuration:
14 \u2502   retries: 010
   \u2502            ^^^
   \u2570\u2500 help: Write the value so that both versions read it the same way, usually in quotes.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The platform reads YAML 1.1, as PyYAML does; most editors read YAML 1.2. \`no\`, \`010\`, \`1:30\` and \`1e3\` differ between the two, and \`3.10\` becomes 3.1.

## What to do

Write the value so that both versions read it the same way, usually in quotes.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
configuration:
  retries: 3
\`\`\`

## Settings

\`\`\`yaml
rules:
  ambiguous-yaml: off
\`\`\`

For one line: \`# pipeline-review: ignore ambiguous-yaml -- reason\` on the line or above it.
`,
	"asset-list-means-all": `# asset-list-means-all

A list of assets means all of them.

Note \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: ["s3://shop/orders", "s3://shop/items"]
  tasks:
    load: {decorator: airflow.sdk.task, python_callable: shop.load}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 note)

note[asset-list-means-all] DAG "orders" starts when both assets of its schedule have been updated
  \u256d\u2500 dags.yml:2:3
1 \u2502 orders:
2 \u2502   schedule: ["s3://shop/orders", "s3://shop/items"]
  \u2502   ^^^^^^^^
  \u2570\u2500 help: For any of them write \`__or__\` over \`airflow.sdk.Asset\` objects.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The DAG starts when every asset of the list has been updated, although the documentation of dag-factory says one.

## What to do

For any of them write \`__or__\` over \`airflow.sdk.Asset\` objects.

## Not reported

\`\`\`yaml
# One asset, and a condition.
orders:
  schedule: ["s3://shop/orders"]
  tasks:
    load: {decorator: airflow.sdk.task, python_callable: shop.load}
items:
  schedule:
    __or__:
      - {__type__: airflow.sdk.Asset, uri: "s3://shop/orders"}
      - {__type__: airflow.sdk.Asset, uri: "s3://shop/items"}
  tasks:
    load: {decorator: airflow.sdk.task, python_callable: shop.load}
\`\`\`

## Settings

\`\`\`yaml
rules:
  asset-list-means-all: off
\`\`\`

For one line: \`# pipeline-review: ignore asset-list-means-all -- reason\` on the line or above it.
`,
	"asset-never-updated": `# asset-never-updated

A DAG must wait for an asset that some task updates.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
visits:
  schedule: "20 5 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: museum.alerts.duty
  default_args: {owner: museum}
  tasks:
    count: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "visits count", outlets: ["s3://museum/visits"]}
forecast:
  schedule: [{__type__: airflow.sdk.Asset, uri: "s3://museum/visit"}]
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: museum.alerts.duty
  default_args: {owner: museum}
  tasks:
    draw: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "forecast draw"}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[asset-never-updated] DAG "forecast" waits for "s3://museum/visit", which no task of these files updates; did you mean "s3://museum/visits"?
   \u256d\u2500 dags.yml:11:14
10 \u2502 forecast:
11 \u2502   schedule: [{__type__: airflow.sdk.Asset, uri: "s3://museum/visit"}]
   \u2502              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write the same URI in \`schedule\` and in \`outlets\`.

1 warning in 2 pipelines (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow knows assets by their URI. Where the one that a DAG waits for is written otherwise than the one that a task updates, the DAG never starts, without an error.

## What to do

Write the same URI in \`schedule\` and in \`outlets\`.

## Not reported

\`\`\`yaml
visits:
  schedule: "20 5 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: museum.alerts.duty
  default_args: {owner: museum}
  tasks:
    count: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "visits count", outlets: ["s3://museum/visits", "s3://museum/visits_2026"]}
forecast:
  schedule: [{__type__: airflow.sdk.Asset, uri: "s3://museum/visits/"}]
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: museum.alerts.duty
  default_args: {owner: museum}
  tasks:
    draw: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "forecast draw"}
prices:
  schedule: [{__type__: airflow.sdk.Asset, uri: "s3://shop/prices"}]
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: museum.alerts.duty
  default_args: {owner: museum}
  tasks:
    read: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "prices read"}
\`\`\`

## Settings

\`\`\`yaml
rules:
  asset-never-updated: off
\`\`\`

For one line: \`# pipeline-review: ignore asset-never-updated -- reason\` on the line or above it.
`,
	"asset-schedule-unsupported": `# asset-schedule-unsupported

A schedule of assets has a form for each version of Airflow.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: {datasets: ["s3://billing/orders"]}
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[asset-schedule-unsupported] Schedule of DAG "invoices" is a mapping of "datasets", which Airflow 3 refuses and Airflow 2 reads
  \u256d\u2500 dags.yml:2:14
1 \u2502 invoices:
2 \u2502   schedule: {datasets: ["s3://billing/orders"]}
  \u2502              ^^^^^^^^
  \u2570\u2500 help: For Airflow 3 write a list of URIs, or \`__and__\` and \`__or__\` over \`airflow.sdk.Asset\` objects.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow 2 refuses a list, Airflow 3 a mapping of \`datasets\`, and each the classes of the other: the file does not load.

## What to do

Write the form of the version that runs it.

## Not reported

\`\`\`yaml
invoices:
  schedule: [{__type__: airflow.sdk.Asset, uri: "s3://billing/orders"}]
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  asset-schedule-unsupported: off
\`\`\`

For one line: \`# pipeline-review: ignore asset-schedule-unsupported -- reason\` on the line or above it.
`,
	"backoff-unbounded": `# backoff-unbounded

Exponential backoff should have a longest delay.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args:
    retries: 8
    retry_exponential_backoff: true
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
    publish:
      operator: airflow.operators.bash.BashOperator
      bash_command: publish.sh
      retries: 3
      retry_delay: {__type__: datetime.timedelta, hours: 1}
      retry_exponential_backoff: 3
      dependencies: [load]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 notes)

note[backoff-unbounded] Retry 8 of task "load" waits 10 hours 40 minutes to 21 hours 20 minutes, and "max_retry_delay" is not set
  \u256d\u2500 dags.yml:7:5
6 \u2502     retries: 8
7 \u2502     retry_exponential_backoff: true
  \u2502     ^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Set \`max_retry_delay\`.

note[backoff-unbounded] Retry 3 of task "publish" waits 9 hours to 18 hours, and "max_retry_delay" is not set
   \u256d\u2500 dags.yml:17:7 in task "publish"
16 \u2502       retry_delay: {__type__: datetime.timedelta, hours: 1}
17 \u2502       retry_exponential_backoff: 3
   \u2502       ^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Set \`max_retry_delay\`.

2 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Each delay is twice the one before, and up to as much again is added by chance: the last retries come long after anyone waits for them.

## What to do

Set \`max_retry_delay\`.

## Not reported

\`\`\`yaml
# A longest delay, few retries, and delays that do not grow.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
      retries: 8
      retry_exponential_backoff: true
      max_retry_delay: 1800
    publish:
      operator: airflow.operators.bash.BashOperator
      bash_command: publish.sh
      retries: 3
      retry_exponential_backoff: true
      dependencies: [load]
    notify:
      operator: airflow.operators.bash.BashOperator
      bash_command: notify.sh
      retries: 8
      dependencies: [publish]
\`\`\`

## Settings

\`\`\`yaml
rules:
  backoff-unbounded: off
\`\`\`

For one line: \`# pipeline-review: ignore backoff-unbounded -- reason\` on the line or above it.
`,
	"backoff-without-effect": `# backoff-without-effect

Exponential backoff needs retries and a delay to grow.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args:
    retries: 0
    retry_exponential_backoff: true
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
    publish:
      operator: airflow.operators.bash.BashOperator
      bash_command: publish.sh
      retries: 3
      retry_delay: 0
      retry_exponential_backoff: true
      dependencies: [load]
    notify:
      operator: airflow.operators.bash.BashOperator
      bash_command: notify.sh
      retries: 3
      retry_exponential_backoff: 1
      dependencies: [publish]
stock:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
      retry_exponential_backoff: true
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (3 warnings, 1 note)

warning[backoff-without-effect] "retry_exponential_backoff" of task "load" has no effect: it has 0 retries
  \u256d\u2500 dags.yml:7:5
6 \u2502     retries: 0
7 \u2502     retry_exponential_backoff: true
  \u2502     ^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Set \`retries\` and \`retry_delay\`, or remove \`retry_exponential_backoff\`.

warning[backoff-without-effect] "retry_exponential_backoff" of task "publish" has no effect: its delay is 0
   \u256d\u2500 dags.yml:17:7 in task "publish"
16 \u2502       retry_delay: 0
17 \u2502       retry_exponential_backoff: true
   \u2502       ^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Set \`retries\` and \`retry_delay\`, or remove \`retry_exponential_backoff\`.

warning[backoff-without-effect] "retry_exponential_backoff" of task "notify" has no effect: the factor 1 lets no delay grow
   \u256d\u2500 dags.yml:23:7 in task "notify"
22 \u2502       retries: 3
23 \u2502       retry_exponential_backoff: 1
   \u2502       ^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`true\` or a factor above 1, or remove it.

note[backoff-without-effect] "retry_exponential_backoff" of task "load" has no effect: no retries are set, and the default of the server is 0
   \u256d\u2500 dags.yml:33:7 in task "load"
32 \u2502       bash_command: load.sh
33 \u2502       retry_exponential_backoff: true
   \u2502       ^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Set \`retries\` and \`retry_delay\`, or remove \`retry_exponential_backoff\`.

3 warnings, 1 note in 2 pipelines (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without retries, without a delay or with the factor 1 the setting does nothing, and the task looks protected.

## What to do

Set \`retries\` and \`retry_delay\`, or remove \`retry_exponential_backoff\`.

## Not reported

\`\`\`yaml
# Retries with a delay, here or in the defaults; and none of it.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args:
    retries: 2
    retry_delay: 60
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
      retry_exponential_backoff: true
    publish:
      operator: airflow.operators.bash.BashOperator
      bash_command: publish.sh
      retries: 0
      retry_exponential_backoff: false
      dependencies: [load]
    notify:
      operator: airflow.operators.bash.BashOperator
      bash_command: notify.sh
      retries: $RETRIES
      retry_exponential_backoff: 3
      dependencies: [publish]
\`\`\`

## Settings

\`\`\`yaml
rules:
  backoff-without-effect: off
\`\`\`

For one line: \`# pipeline-review: ignore backoff-without-effect -- reason\` on the line or above it.
`,
	"bare-condition": `# bare-condition

Conditions should be in \${{ }}.

Note \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    condition: task_groups['load'].all().status == 'SUCCEEDED'
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh
          method: POST
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[bare-condition] Group "Publish" has a condition without \${{ }}
   \u256d\u2500 bad.yml:16:16
15 \u2502     depends_on: [load]
16 \u2502     condition: task_groups['load'].all().status == 'SUCCEEDED'
   \u2502                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "\${{ task_groups['load'].all().status == 'SUCCEEDED' }}" (check it before you apply it)
   \u2570\u2500 help: Put \`\${{\` before the condition and \`}}\` after it.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     condition: task_groups['load'].all().status == 'SUCCEEDED'
+     condition: \${{ task_groups['load'].all().status == 'SUCCEEDED' }}
\`\`\`

## Why

All documented conditions are written in \`\${{ }}\`. People and tools easily mistake a bare condition for plain text.

## What to do

Put \`\${{\` before the condition and \`}}\` after it.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ task_groups['load'].all().status == 'SUCCEEDED' }}
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh
          method: POST
\`\`\`

## Settings

\`\`\`yaml
rules:
  bare-condition: off
\`\`\`

For one line: \`# pipeline-review: ignore bare-condition -- reason\` on the line or above it.
`,
	"bare-expression": `# bare-expression

Expressions should be in \${{ }}.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
inputs:
  night:
    type: string
    default: format_date(ORCHESTRA.CURRENT_TIME, '%H') == '00'
  region:
    type: string
    default: ENV.REGION
  tables:
    type: list
    default: [orders]
pipeline:
  load:
    name: Load
    matrix:
      inputs:
        table: inputs.tables
    tasks:
      sync:
        name: Sync
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: q_\${{ inputs.night }}_\${{ inputs.region }}_\${{ MATRIX.table }}
        connection: ENV.FIVETRAN
  after:
    name: After
    depends_on: [load]
    tasks:
      tell:
        name: Tell
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          method: GET
          endpoint: tasks['sync'].outputs['link']
trigger_events:
  - type: pipeline
    pipeline_id: 3b1f6c2a-7d55-4b0e-9a3e-5d2c8f4e1a90
    run_inputs:
      region: ORCHESTRA.CURRENT_BRANCH
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (6 warnings)

warning[bare-expression] The default of input "night" is an expression without \${{ }}, so it is passed on as text
  \u256d\u2500 bad.yml:6:14
5 \u2502     type: string
6 \u2502     default: format_date(ORCHESTRA.CURRENT_TIME, '%H') == '00'
  \u2502              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u251c\u2500 fix: Write "\${{ format_date(ORCHESTRA.CURRENT_TIME, '%H') == '00' }}" (check it before you apply it)
  \u2570\u2500 help: Put \`\${{\` before the expression and \`}}\` after it.

warning[bare-expression] The default of input "region" is an expression without \${{ }}, so it is passed on as text
  \u256d\u2500 bad.yml:9:14
8 \u2502     type: string
9 \u2502     default: ENV.REGION
  \u2502              ^^^^^^^^^^
  \u251c\u2500 fix: Write "\${{ ENV.REGION }}" (check it before you apply it)
  \u2570\u2500 help: Put \`\${{\` before the expression and \`}}\` after it.

warning[bare-expression] The matrix of group "Load" is an expression without \${{ }}, so it is passed on as text
   \u256d\u2500 bad.yml:18:16
17 \u2502       inputs:
18 \u2502         table: inputs.tables
   \u2502                ^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "\${{ inputs.tables }}" (check it before you apply it)
   \u2570\u2500 help: Put \`\${{\` before the expression and \`}}\` after it.

warning[bare-expression] The connection of task "Sync" is an expression without \${{ }}, so it is passed on as text
   \u256d\u2500 bad.yml:26:21 in task "Sync"
25 \u2502           connector_id: q_\${{ inputs.night }}_\${{ inputs.region }}_\${{ MATRIX.table }}
26 \u2502         connection: ENV.FIVETRAN
   \u2502                     ^^^^^^^^^^^^
   \u251c\u2500 fix: Write "\${{ ENV.FIVETRAN }}" (check it before you apply it)
   \u2570\u2500 help: Put \`\${{\` before the expression and \`}}\` after it.

warning[bare-expression] Value "endpoint" of task "Tell" is an expression without \${{ }}, so it is passed on as text
   \u256d\u2500 bad.yml:37:21 in task "Tell"
36 \u2502           method: GET
37 \u2502           endpoint: tasks['sync'].outputs['link']
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "\${{ tasks['sync'].outputs['link'] }}" (check it before you apply it)
   \u2570\u2500 help: Put \`\${{\` before the expression and \`}}\` after it.

warning[bare-expression] Value "region" of the run inputs is an expression without \${{ }}, so it is passed on as text
   \u256d\u2500 bad.yml:42:15
41 \u2502     run_inputs:
42 \u2502       region: ORCHESTRA.CURRENT_BRANCH
   \u2502               ^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "\${{ ORCHESTRA.CURRENT_BRANCH }}" (check it before you apply it)
   \u2570\u2500 help: Put \`\${{\` before the expression and \`}}\` after it.

6 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     default: format_date(ORCHESTRA.CURRENT_TIME, '%H') == '00'
+     default: \${{ format_date(ORCHESTRA.CURRENT_TIME, '%H') == '00' }}
\`\`\`

## Why

Only text in \`\${{ }}\` is evaluated. A bare expression is passed on as text, so a comparison with it is never true.

## What to do

Put \`\${{\` before the expression and \`}}\` after it.

## Not reported

\`\`\`yaml
version: v1
name: Orders
inputs:
  night:
    type: string
    default: \${{ format_date(ORCHESTRA.CURRENT_TIME, '%H') == '00' }}
  file:
    type: string
    default: env.prod
  host:
    type: string
    default: inputs.acme.io
  text:
    type: string
    default: outputs.csv
  word:
    type: string
    default: tasks
pipeline:
  load:
    name: Load
    condition: inputs.night == 'True'
    tasks:
      sync:
        name: inputs.night
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select len('a'), format_date(day) from ENV.ORDERS
          table: ENV.ORDERS
          note: see ENV.REGION
          prompt: ENV.REGION
          branch: tasks['other'].outputs['x']
          other: "\${{ inputs.file }}\${{ inputs.host }}\${{ inputs.text }}\${{ inputs.word }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  bare-expression: off
\`\`\`

For one line: \`# pipeline-review: ignore bare-expression -- reason\` on the line or above it.
`,
	"branch-pinned": `# branch-pinned

Tasks and schedules should not be pinned to a feature branch.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Load orders
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: python load.py
          branch: feat/faster-load
  model:
    name: Model
    depends_on: [load]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build
          branch: DATA-412-new-margin
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
    branch: fix-late-orders
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 warnings)

warning[branch-pinned] Task "Load orders" runs the code of branch "feat/faster-load", which looks like a feature branch
   \u256d\u2500 bad.yml:14:19 in task "Load orders"
13 \u2502           command: python load.py
14 \u2502           branch: feat/faster-load
   \u2502                   ^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Remove \`branch\`, write the main branch, or take it from an input with the main branch as its default.

warning[branch-pinned] Task "Build the models" runs the code of branch "DATA-412-new-margin", which looks like a feature branch
   \u256d\u2500 bad.yml:25:19 in task "Build the models"
24 \u2502           commands: dbt build
25 \u2502           branch: DATA-412-new-margin
   \u2502                   ^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Remove \`branch\`, write the main branch, or take it from an input with the main branch as its default.

warning[branch-pinned] Schedule "Nightly" runs the pipeline from branch "fix-late-orders", which looks like a feature branch
   \u256d\u2500 bad.yml:30:13
29 \u2502     timezone: Europe/Vienna
30 \u2502     branch: fix-late-orders
   \u2502             ^^^^^^^^^^^^^^^
   \u2570\u2500 help: Remove \`branch\`, write the main branch, or take it from an input with the main branch as its default.

3 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The run uses the code of that branch: it stays behind after the branch is merged, and fails after it is deleted.

## What to do

Remove \`branch\`, write the main branch, or take it from an input with the main branch as its default.

## Not reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Load orders
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: python load.py
          branch: main
      stock:
        name: Load stock
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: python load.py
          branch: \${{ inputs.branch }}
      visits:
        name: Load visits
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: python load.py
          branch: release/2026.4
      returns:
        name: Load returns
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: python load.py
          branch: EU-production
      calls:
        name: Load calls
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: python load.py
          branch: test
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
    branch: develop
inputs:
  branch:
    type: string
    default: main
\`\`\`

## Settings

\`\`\`yaml
rules:
  branch-pinned: off
\`\`\`

For one line: \`# pipeline-review: ignore branch-pinned -- reason\` on the line or above it.
`,
	"branches-never-meet": `# branches-never-meet

A task must not wait for both branches of a condition.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      parameters:
        - name: knots
          default: "10"
      tasks:
        - task_key: is_windy
          condition_task:
            op: GREATER_THAN
            left: "{{job.parameters.knots}}"
            right: "30"
        - task_key: moor
          depends_on:
            - task_key: is_windy
              outcome: "true"
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/moor
        - task_key: sail
          depends_on:
            - task_key: is_windy
              outcome: "false"
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/sail
        - task_key: report
          depends_on:
            - task_key: moor
            - task_key: sail
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/report
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[branches-never-meet] Task "report" never runs: it waits for both branches of condition "is_windy", and one is always excluded
   \u256d\u2500 databricks.yml:37:11 in task "report"
36 \u2502         - task_key: report
37 \u2502           depends_on:
   \u2502           ^^^^^^^^^^
   \u2570\u2500 help: Set \`run_if: NONE_FAILED\` on the task.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

One branch of a condition is always excluded. A task that needs both never runs, nor does anything after it, and the run succeeds.

## What to do

Set \`run_if: NONE_FAILED\` on the task.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      parameters:
        - name: knots
          default: "10"
      tasks:
        - task_key: is_windy
          condition_task:
            op: GREATER_THAN
            left: "{{job.parameters.knots}}"
            right: "30"
        - task_key: moor
          depends_on:
            - task_key: is_windy
              outcome: "true"
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/moor
        - task_key: sail
          depends_on:
            - task_key: is_windy
              outcome: "false"
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/sail
        - task_key: report
          run_if: NONE_FAILED
          depends_on:
            - task_key: moor
            - task_key: sail
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/report
\`\`\`

## Settings

\`\`\`yaml
rules:
  branches-never-meet: off
\`\`\`

For one line: \`# pipeline-review: ignore branches-never-meet -- reason\` on the line or above it.
`,
	"catchup-unset": `# catchup-unset

A DAG with a start date in the past should say whether it catches up.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  start_date: 2024-02-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[catchup-unset] DAG "invoices" starts on "2024-02-01" and has no "catchup": Airflow 2 starts about 1000 runs immediately, Airflow 3 none
  \u256d\u2500 dags.yml:1:1
1 \u2502 invoices:
  \u2502 ^^^^^^^^
  \u2570\u2500 help: Set \`catchup: false\`, or \`catchup: true\` where every interval must run.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow 2 starts a run for every interval since the start date as soon as the DAG is switched on, Airflow 3 starts none: the default changed.

## What to do

Set \`catchup: false\`, or \`catchup: true\` where every interval must run.

## Not reported

\`\`\`yaml
invoices:
  schedule: "@once"
  start_date: 2024-02-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  catchup-unset: off
\`\`\`

For one line: \`# pipeline-review: ignore catchup-unset -- reason\` on the line or above it.
`,
	"comparison-type-mismatch": `# comparison-type-mismatch

Expressions should compare inputs with values of the same type.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Ferries
inputs:
  reload:
    type: boolean
    default: false
  days:
    type: number
    default: 7
  mode:
    type: string
    default: 'true'
pipeline:
  load:
    name: Load
    condition: \${{ inputs.reload == 'true' }}
    tasks:
      ferries:
        name: Load ferries
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        condition: \${{ inputs.days == '7' or (inputs.reload) != "no" }}
        parameters:
          connector_id: salty_anchor
      tides:
        name: Load tides
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        condition: \${{ True == inputs.mode or inputs.mode in [1, 2] or ENV.RELOAD == True }}
        parameters:
          connector_id: salty_bell
      winds:
        name: Load winds
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        condition: inputs.reload in ['True', 'true']
        parameters:
          connector_id: salty_compass
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (4 warnings, 3 notes)

warning[comparison-type-mismatch] Input "reload" is a boolean, and the expression compares it with the text "true"
   \u256d\u2500 bad.yml:16:37
15 \u2502     name: Load
16 \u2502     condition: \${{ inputs.reload == 'true' }}
   \u2502                                     ^^^^^^
   \u251c\u2500 fix: Write "True" (check it before you apply it)
   \u2570\u2500 help: Write \`True\`.

warning[comparison-type-mismatch] Input "days" is a number, and the expression compares it with the text "7"
   \u256d\u2500 bad.yml:22:39 in task "Load ferries"
21 \u2502         integration_job: FIVETRAN_SYNC_ALL
22 \u2502         condition: \${{ inputs.days == '7' or (inputs.reload) != "no" }}
   \u2502                                       ^^^
   \u251c\u2500 fix: Write "7" (check it before you apply it)
   \u2570\u2500 help: Write \`7\`.

warning[comparison-type-mismatch] Input "reload" is a boolean, and the expression compares it with the text "no"
   \u256d\u2500 bad.yml:22:65 in task "Load ferries"
21 \u2502         integration_job: FIVETRAN_SYNC_ALL
22 \u2502         condition: \${{ inputs.days == '7' or (inputs.reload) != "no" }}
   \u2502                                                                 ^^^^
   \u2570\u2500 help: Write \`True\` or \`False\` for booleans and digits without quotes for numbers; put texts in quotes.

warning[comparison-type-mismatch] Input "reload" is a boolean, and the expression compares it with the text "True"
   \u256d\u2500 bad.yml:36:38 in task "Load winds"
35 \u2502         integration_job: FIVETRAN_SYNC_ALL
36 \u2502         condition: inputs.reload in ['True', 'true']
   \u2502                                      ^^^^^^
   \u251c\u2500 fix: Write "True" (check it before you apply it)
   \u2570\u2500 help: Write \`True\`.

note[comparison-type-mismatch] Input "mode" is a text, and the expression compares it with the boolean "True"
   \u256d\u2500 bad.yml:29:24 in task "Load tides"
28 \u2502         integration_job: FIVETRAN_SYNC_ALL
29 \u2502         condition: \${{ True == inputs.mode or inputs.mode in [1, 2] or ENV.RELOAD == True }}
   \u2502                        ^^^^
   \u251c\u2500 fix: Write "'true'" (check it before you apply it)
   \u2570\u2500 help: Write \`'true'\`.

note[comparison-type-mismatch] Input "mode" is a text, and the expression compares it with the number "1"
   \u256d\u2500 bad.yml:29:63 in task "Load tides"
28 \u2502         integration_job: FIVETRAN_SYNC_ALL
29 \u2502         condition: \${{ True == inputs.mode or inputs.mode in [1, 2] or ENV.RELOAD == True }}
   \u2502                                                               ^
   \u251c\u2500 fix: Write "'1'" (check it before you apply it)
   \u2570\u2500 help: Write \`'1'\`.

note[comparison-type-mismatch] Variable "RELOAD" is a text, and the expression compares it with the boolean "True"
   \u256d\u2500 bad.yml:29:86 in task "Load tides"
28 \u2502         integration_job: FIVETRAN_SYNC_ALL
29 \u2502         condition: \${{ True == inputs.mode or inputs.mode in [1, 2] or ENV.RELOAD == True }}
   \u2502                                                                                      ^^^^
   \u251c\u2500 fix: Write "'true'" (check it before you apply it)
   \u2570\u2500 help: Write \`'true'\`.

4 warnings, 3 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     condition: \${{ inputs.reload == 'true' }}
+     condition: \${{ inputs.reload == True }}
\`\`\`

## Why

A boolean never equals the text \`'true'\`, and a text never equals the number 5: the condition has the same result in every run.

## What to do

Write \`True\` or \`False\` for booleans and digits without quotes for numbers; put texts in quotes.

## Not reported

\`\`\`yaml
version: v1
name: Ferries
inputs:
  reload:
    type: boolean
    default: false
  days:
    type: number
    default: 7
  mode:
    type: string
    default: full
  settings:
    type: dict
    default: { reload: 'true' }
pipeline:
  load:
    name: Load
    condition: \${{ inputs.reload == True and inputs.days >= 7 and inputs.mode == 'true' }}
    tasks:
      ferries:
        name: Load ferries
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        condition: \${{ inputs.reload != None and inputs.reload in [True, 'true'] and inputs.reload == 1 and 'a' in inputs.mode }}
        parameters:
          connector_id: salty_anchor
      tides:
        name: Load tides
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        condition: \${{ inputs.settings.reload == 'true' and str(inputs.days) == '7' and ENV.RELOAD == 'true' and ENV.PORTS[0] == 5 and ENV.MODE in inputs.settings and inputs.settings == 'x' }}
        parameters:
          connector_id: salty_bell
      winds:
        name: Load winds
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        condition: \${{ inputs.reload == inputs.mode and tasks['tides'].status == 'SUCCEEDED' and inputs.missing == 'true' }}
        depends_on: [tides]
        parameters:
          connector_id: salty_compass
\`\`\`

## Settings

\`\`\`yaml
rules:
  comparison-type-mismatch: off
\`\`\`

For one line: \`# pipeline-review: ignore comparison-type-mismatch -- reason\` on the line or above it.
`,
	"comparison-with-null": `# comparison-with-null

SQL conditions should test for NULL with IS NULL.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs warehouse expertise

## Reported

\`\`\`yaml
version: v1
name: Orchard
pipeline:
  check:
    name: Check
    tasks:
      not_null:
        name: Trees have rows
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from trees where row_id = null limit 100
          error_threshold_expression: '> 0'
      clean:
        name: Remove what was picked
        integration: POSTGRES
        integration_job: POSTGRES_RUN_QUERY
        parameters:
          statement: |
            UPDATE trees SET row_id = NULL WHERE felled;
            DELETE FROM fruits WHERE (picked_on <> NULL) AND kind = 'null'
      joined:
        name: Count the rest
        integration: GCP_BIG_QUERY
        integration_job: GCP_BQ_RUN_QUERY_JOB
        parameters:
          query: select count(case when ripe != null then 1 end) from fruits
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 warnings)

warning[comparison-with-null] Test "Trees have rows" compares with NULL using "=", which is never true
   \u256d\u2500 bad.yml:12:55 in task "Trees have rows"
11 \u2502         parameters:
12 \u2502           statement: select * from trees where row_id = null limit 100
   \u2502                                                       ^^^^^^
   \u251c\u2500 fix: Write "IS NULL" (check it before you apply it)
   \u2570\u2500 help: Write \`IS NULL\`.

warning[comparison-with-null] Task "Remove what was picked" compares with NULL using "<>", which is never true
   \u256d\u2500 bad.yml:21:49 in task "Remove what was picked"
20 \u2502             UPDATE trees SET row_id = NULL WHERE felled;
21 \u2502             DELETE FROM fruits WHERE (picked_on <> NULL) AND kind = 'null'
   \u2502                                                 ^^^^^^^
   \u251c\u2500 fix: Write "IS NOT NULL" (check it before you apply it)
   \u2570\u2500 help: Write \`IS NOT NULL\`.

warning[comparison-with-null] Task "Count the rest" compares with NULL using "!=", which is never true
   \u256d\u2500 bad.yml:27:46 in task "Count the rest"
26 \u2502         parameters:
27 \u2502           query: select count(case when ripe != null then 1 end) from fruits
   \u2502                                              ^^^^^^^
   \u251c\u2500 fix: Write "IS NOT NULL" (check it before you apply it)
   \u2570\u2500 help: Write \`IS NOT NULL\`.

3 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-           statement: select * from trees where row_id = null limit 100
+           statement: select * from trees where row_id IS NULL limit 100
\`\`\`

## Why

In SQL nothing equals NULL, not even NULL: \`id = NULL\` is never true. A test that looks for missing values this way always passes.

## What to do

Write \`IS NULL\`, or \`IS NOT NULL\`.

## Not reported

\`\`\`yaml
# Assignments, settings, named arguments, texts, and comparisons of which it is not certain.
version: v1
name: Orchard
pipeline:
  check:
    name: Check
    tasks:
      not_null:
        name: Trees have rows
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from trees where row_id is null and note = 'x = null' /* id = null */
          error_threshold_expression: '> 0'
      assign:
        name: Assign
        integration: POSTGRES
        integration_job: POSTGRES_RUN_QUERY
        parameters:
          statement: UPDATE trees SET row_id = NULL, felled = NULL WHERE felled IS NOT NULL
      merge:
        name: Merge
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: MERGE INTO trees t USING cuts c ON t.id = c.id WHEN MATCHED THEN UPDATE SET t.row_id = NULL
      named:
        name: Named
        integration: POSTGRES
        integration_job: POSTGRES_RUN_QUERY
        parameters:
          statement: SELECT * FROM trees WHERE ripe_on > season(start = NULL) AND row_id IS DISTINCT FROM NULL
      copy:
        name: Copy
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: COPY INTO trees FROM @landing FILE_FORMAT = (TYPE = CSV FIELD_OPTIONALLY_ENCLOSED_BY = NULL)
      cast:
        name: Cast
        integration: POSTGRES
        integration_job: POSTGRES_RUN_QUERY
        parameters:
          statement: SELECT * FROM trees WHERE row_id = NULL::int
      told:
        name: Told
        integration: SQL_SERVER
        integration_job: SQL_SERVER_RUN_QUERY
        parameters:
          statement: SET ANSI_NULLS OFF; SELECT * FROM trees WHERE row_id = NULL
      column:
        name: Column
        integration: POSTGRES
        integration_job: POSTGRES_RUN_QUERY
        parameters:
          statement: SELECT row_id = null_id, "null" FROM trees WHERE row_id = "null"
\`\`\`

## Settings

\`\`\`yaml
rules:
  comparison-with-null: off
\`\`\`

For one line: \`# pipeline-review: ignore comparison-with-null -- reason\` on the line or above it.
`,
	"compute-missing": `# compute-missing

Python, dbt and JAR tasks must name their compute.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      environments:
        - environment_key: small
          spec:
            environment_version: "3"
      tasks:
        - task_key: score
          spark_python_task:
            python_file: /Workspace/Shared/harbour/score.py
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[compute-missing] Task "score" has a "spark_python_task" and no compute: neither a cluster nor an environment_key
   \u256d\u2500 databricks.yml:20:11 in task "score"
19 \u2502       tasks:
20 \u2502         - task_key: score
   \u2502           ^^^^^^^^^^^^^^^
   \u2570\u2500 help: Add \`environment_key\` for serverless compute, or \`job_cluster_key\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The CLI refuses such a task without a cluster or an environment.

## What to do

Add \`environment_key\` for serverless compute, or \`job_cluster_key\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      environments:
        - environment_key: small
          spec:
            environment_version: "3"
      tasks:
        - task_key: score
          environment_key: small
          spark_python_task:
            python_file: /Workspace/Shared/harbour/score.py
\`\`\`

## Settings

\`\`\`yaml
rules:
  compute-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore compute-missing -- reason\` on the line or above it.
`,
	"compute-reference-undefined": `# compute-reference-undefined

Tasks must name an environment or a job cluster of their job.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      environments:
        - environment_key: small
          spec:
            environment_version: "3"
      tasks:
        - task_key: score
          environment_key: smal
          spark_python_task:
            python_file: /Workspace/Shared/harbour/score.py
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[compute-reference-undefined] Task "score" runs on "smal", which "environments" of the job does not have; did you mean "small"?
   \u256d\u2500 databricks.yml:21:28 in task "score"
20 \u2502         - task_key: score
21 \u2502           environment_key: smal
   \u2502                            ^^^^
   \u2570\u2500 help: Write the key of an entry of \`environments\` or \`job_clusters\`, or add the entry.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The deployment fails: the service does not know the compute of the task.

## What to do

Write the key of an entry of \`environments\` or \`job_clusters\`, or add the entry.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      environments:
        - environment_key: small
          spec:
            environment_version: "3"
      tasks:
        - task_key: score
          environment_key: small
          spark_python_task:
            python_file: /Workspace/Shared/harbour/score.py
\`\`\`

## Settings

\`\`\`yaml
rules:
  compute-reference-undefined: off
\`\`\`

For one line: \`# pipeline-review: ignore compute-reference-undefined -- reason\` on the line or above it.
`,
	"concurrency-unlimited": `# concurrency-unlimited

Unattended pipelines that write data should limit concurrent runs.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[concurrency-unlimited] The pipeline has no limit on concurrent runs: two of its runs can overlap
  \u256d\u2500 bad.yml:2:7
1 \u2502 version: v1
2 \u2502 name: Orders
  \u2502       ^^^^^^
  \u251c\u2500 fix: Skip a run while another is active (check it before you apply it)
  \u2570\u2500 help: Set \`concurrency: {max_active: 1}\` under \`configuration:\` at the root.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
+ configuration:
+   concurrency:
+     max_active: 1
\`\`\`

## Why

When a run is still active at the next start, two runs write the same tables at the same time. With a limit, the new run waits or is skipped.

## What to do

Limit the concurrent runs of the pipeline to 1.

In Orchestra, for the example above: Set \`concurrency: {max_active: 1}\` under \`configuration:\` at the root.

In a pipeline where other rules of [safeguard-missing](safeguard-missing.md) report something too, they are one finding with one fix; this rule keeps its own severity, setting and suppression.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
configuration:
  concurrency:
    max_active: 1
\`\`\`

## Settings

\`\`\`yaml
rules:
  concurrency-unlimited:
    severity: note
    max-active: 1
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`max-active\` | \`1\` | Limit that the fix sets (1 to 100) |

For one line: \`# pipeline-review: ignore concurrency-unlimited -- reason\` on the line or above it.
`,
	"condition-always-false": `# condition-always-false

Conditions must not be always false.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ 1 == 0 }}
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh
          method: POST
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[condition-always-false] Group "Publish" never runs: its condition is false in every run
   \u256d\u2500 bad.yml:16:16
15 \u2502     depends_on: [load]
16 \u2502     condition: \${{ 1 == 0 }}
   \u2502                ^^^^^^^^^^^^^
   \u2570\u2500 help: Fix the condition. To switch the task off on purpose, set \`paused: true\`: tasks that depend on it then run anyway.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A task that never runs looks like a part of the pipeline, and the tasks that depend on it are skipped too.

## What to do

Fix the condition. To switch the task off on purpose, set \`paused: true\`: tasks that depend on it then run anyway.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ 1 == 1 and inputs.publish == True or tasks['load_orders'].status == 'FAILED' }}
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh
          method: POST
\`\`\`

## Settings

\`\`\`yaml
rules:
  condition-always-false: off
\`\`\`

For one line: \`# pipeline-review: ignore condition-always-false -- reason\` on the line or above it.
`,
	"condition-ignores-skipped": `# condition-ignores-skipped

Conditions on a task that may be skipped should handle SKIPPED.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load_daily:
    name: Load daily
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  load_monthly:
    name: Load monthly
    condition: \${{ inputs.month_end == True }}
    tasks:
      sync_ledger:
        name: Sync ledger
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  transform:
    name: Transform
    depends_on: [load_daily, load_monthly]
    condition: \${{ task_groups['load_daily'].all().status == 'SUCCEEDED' and task_groups['load_monthly'].all().status == 'SUCCEEDED' }}
    tasks:
      run_models:
        name: Run models
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call run_models()
inputs:
  month_end:
    type: boolean
    default: false
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[condition-ignores-skipped] Group "Transform" is skipped whenever "Load monthly" is: its condition does not accept SKIPPED
   \u256d\u2500 bad.yml:26:78
25 \u2502     depends_on: [load_daily, load_monthly]
26 \u2502 \u2026l().status == 'SUCCEEDED' and task_groups['load_monthly'].all().status == 'SUCCEEDED' }}
   \u2502                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:15:16 may skip it
   \u2570\u2500 help: Write \`in ['SUCCEEDED', 'SKIPPED']\` if a skipped branch is acceptable.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A condition that requires SUCCEEDED from a branch that was skipped on purpose skips every task after it, without a failure and without an alert.

## What to do

Write \`in ['SUCCEEDED', 'SKIPPED']\` if a skipped branch is acceptable.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load_daily:
    name: Load daily
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  load_monthly:
    name: Load monthly
    condition: \${{ inputs.month_end == True }}
    tasks:
      sync_ledger:
        name: Sync ledger
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  transform:
    name: Transform
    depends_on: [load_daily, load_monthly]
    condition: \${{ task_groups['load_daily'].all().status == 'SUCCEEDED' and task_groups['load_monthly'].all().status in ['SUCCEEDED', 'SKIPPED'] }}
    tasks:
      run_models:
        name: Run models
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call run_models()
inputs:
  month_end:
    type: boolean
    default: false
\`\`\`

## Settings

\`\`\`yaml
rules:
  condition-ignores-skipped: off
\`\`\`

For one line: \`# pipeline-review: ignore condition-ignores-skipped -- reason\` on the line or above it.
`,
	"condition-mixes-and-or": `# condition-mixes-and-or

Conditions that mix \`and\` with \`or\` should use parentheses.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ task_groups['load'].all().status == 'SUCCEEDED' and ENV.NAME == 'prod' or ENV.NAME == 'staging' }}
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh
          method: POST
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[condition-mixes-and-or] Group "Publish" mixes "and" with "or" without parentheses: "and" is evaluated first
   \u256d\u2500 bad.yml:16:20
15 \u2502     depends_on: [load]
16 \u2502     condition: \${{ task_groups['load'].all().status == 'SUCCEEDED' and ENV.NAME == 'prod' or ENV.NAM\u2026
   \u2502                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Put parentheses around the part that belongs together.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

\`a and b or c\` means \`(a and b) or c\`, which is often not what the author meant.

## What to do

Put parentheses around the part that belongs together.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ task_groups['load'].all().status == 'SUCCEEDED' and (ENV.NAME == 'prod' or ENV.NAME == 'staging') }}
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh
          method: POST
\`\`\`

## Settings

\`\`\`yaml
rules:
  condition-mixes-and-or: off
\`\`\`

For one line: \`# pipeline-review: ignore condition-mixes-and-or -- reason\` on the line or above it.
`,
	"condition-not-upstream": `# condition-not-upstream

Conditions should only refer to upstream tasks and groups.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  check:
    name: Check
    condition: \${{ task_groups['check'].all().status == 'COMPLETED' }}
    tasks:
      check_orders:
        name: Check orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from orders where id is null
  repair:
    name: Repair
    depends_on: [load]
    condition: \${{ task_groups['check'].any().status == 'FAILED' }}
    tasks:
      repair_orders:
        name: Repair orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call repair_orders()
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[condition-not-upstream] Group "Check" has a condition on itself, which has not run by then
   \u256d\u2500 bad.yml:15:20
14 \u2502     name: Check
15 \u2502     condition: \${{ task_groups['check'].all().status == 'COMPLETED' }}
   \u2502                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Add the task or group to \`depends_on\`, or refer to a dependency instead.

warning[condition-not-upstream] Group "Repair" has a condition on group "Check", which it does not wait for
   \u256d\u2500 bad.yml:26:20
25 \u2502     depends_on: [load]
26 \u2502     condition: \${{ task_groups['check'].any().status == 'FAILED' }}
   \u2502                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:13:3 is used in the condition
   \u2570\u2500 help: Add the task or group to \`depends_on\`, or refer to a dependency instead.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A condition is evaluated when the dependencies end. The state of any other task at that moment depends on timing, so the pipeline behaves differently from run to run.

## What to do

Add the task or group to the dependencies, or refer to a dependency instead.

In Orchestra, for the example above: Add the task or group to \`depends_on\`, or refer to a dependency instead.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  check:
    name: Check
    depends_on: [load]
    condition: \${{ task_groups['load'].all().status == 'COMPLETED' }}
    tasks:
      check_orders:
        name: Check orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from orders where id is null
  repair:
    name: Repair
    depends_on: [check]
    condition: \${{ task_groups['check'].any().status == 'FAILED' and tasks['load_orders'].status == 'SUCCEEDED' }}
    tasks:
      repair_orders:
        name: Repair orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call repair_orders()
\`\`\`

## Settings

\`\`\`yaml
rules:
  condition-not-upstream: off
\`\`\`

For one line: \`# pipeline-review: ignore condition-not-upstream -- reason\` on the line or above it.
`,
	"connection-failing": `# connection-failing

Connections should be able to sign in.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs platform expertise

## Reported

\`\`\`yaml
version: v1
name: Shop orders
pipeline:
  load:
    depends_on: []
    tasks:
      orders:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: prefixed_shoe
        connection: old_loader_31415
        name: Land orders
      prices:
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select 1
        connection: warehouse_20931
        name: Check prices
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[connection-failing] Connection "old_loader_31415" is deprecated
   \u256d\u2500 bad.yml:12:21 in task "Land orders"
11 \u2502           connector_id: prefixed_shoe
12 \u2502         connection: old_loader_31415
   \u2502                     ^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Renew the credentials of the connection in the workspace, or use another connection.

warning[connection-failing] The last sign-in with connection "warehouse_20931" failed
   \u256d\u2500 bad.yml:19:21 in task "Check prices"
18 \u2502           statement: select 1
19 \u2502         connection: warehouse_20931
   \u2502                     ^^^^^^^^^^^^^^^
   \u2570\u2500 help: Renew the credentials of the connection in the workspace, or use another connection.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Every task that uses a connection with rejected credentials fails.

## What to do

Renew the credentials of the connection in the workspace, or use another connection.

## Not reported

\`\`\`yaml
version: v1
name: Shop orders
pipeline:
  load:
    depends_on: []
    tasks:
      orders:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: prefixed_shoe
        connection: fivetran_shop_10482
        name: Land orders
      prices:
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select 1
        connection: \${{ ENV.WAREHOUSE }}
        name: Check prices
\`\`\`

## Settings

\`\`\`yaml
rules:
  connection-failing: off
\`\`\`

For one line: \`# pipeline-review: ignore connection-failing -- reason\` on the line or above it.
`,
	"connection-literal": `# connection-literal

Tasks of one file should all take their connections from the environment, or none.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        connection: \${{ ENV.FIVETRAN }}
        parameters:
          connector_id: quiet_meadow
      stock:
        name: Copy the stock
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        connection: warehouse_prod_48213
        parameters:
          statement: CALL stock.copy()
  model:
    name: Model
    depends_on: [load]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        connection: dbt_prod_31745
        parameters:
          commands: dbt build
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[connection-literal] Tasks "Copy the stock" and "Build the models" have a fixed connection, but other tasks of the file use ENV
   \u256d\u2500 bad.yml:18:21 in task "Copy the stock"
17 \u2502         integration_job: SNOWFLAKE_RUN_QUERY
18 \u2502         connection: warehouse_prod_48213
   \u2502                     ^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:29:21 is fixed too
   \u2570\u2500 help: Write \`\${{ ENV.NAME }}\` for the connection and set the variable in each environment.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Some tasks follow the environment and others always use the same connection, so a run in staging reads or writes production.

## What to do

Write \`\${{ ENV.NAME }}\` for the connection and set the variable in each environment.

## Not reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        connection: \${{ ENV.FIVETRAN }}
        parameters:
          connector_id: quiet_meadow
      stock:
        name: Copy the stock
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        connection: default_00000
        parameters:
          statement: CALL stock.copy()
      returns:
        name: Copy the returns
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: CALL returns.copy()
\`\`\`

## Settings

\`\`\`yaml
rules:
  connection-literal: off
\`\`\`

For one line: \`# pipeline-review: ignore connection-literal -- reason\` on the line or above it.
`,
	"connection-missing": `# connection-missing

Connections must exist in the workspace.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs platform expertise

## Reported

\`\`\`yaml
version: v1
name: Shop orders
pipeline:
  load:
    depends_on: []
    tasks:
      orders:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: prefixed_shoe
        connection: fivetran_shop_10842
        name: Land orders
      prices:
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select 1
        connection: Warehouse
        name: Check prices
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[connection-missing] The workspace has no connection "fivetran_shop_10842"; did you mean "fivetran_shop_10482"?
   \u256d\u2500 bad.yml:12:21 in task "Land orders"
11 \u2502           connector_id: prefixed_shoe
12 \u2502         connection: fivetran_shop_10842
   \u2502                     ^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Copy the id from the connections page of the workspace, or create the connection before you merge the change.

warning[connection-missing] The workspace has no connection "Warehouse"; the connection of that name has the id "warehouse_20931"
   \u256d\u2500 bad.yml:19:21 in task "Check prices"
18 \u2502           statement: select 1
19 \u2502         connection: Warehouse
   \u2502                     ^^^^^^^^^
   \u2570\u2500 help: Copy the id from the connections page of the workspace, or create the connection before you merge the change.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A task whose connection does not exist is refused, or fails when it starts.

## What to do

Copy the id from the connections page of the workspace, or create the connection before you merge the change.

## Not reported

\`\`\`yaml
version: v1
name: Shop orders
pipeline:
  load:
    depends_on: []
    tasks:
      orders:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: prefixed_shoe
        connection: fivetran_shop_10482
        name: Land orders
      prices:
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select 1
        connection: \${{ ENV.WAREHOUSE }}
        name: Check prices
\`\`\`

## Settings

\`\`\`yaml
rules:
  connection-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore connection-missing -- reason\` on the line or above it.
`,
	"connection-suffix-missing": `# connection-suffix-missing

Connections must be written with their full id.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs platform expertise

## Reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        connection: fivetran
        parameters:
          connector_id: quiet_meadow
      stock:
        name: Copy the stock
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        connection: warehouse_prod
        parameters:
          statement: CALL stock.copy()
alerts:
  - name: Failed
    statuses: [FAILED]
    destinations:
      - integration: MICROSOFT_TEAMS
        connection_id: teams_data
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[connection-suffix-missing] Connections "fivetran", "warehouse_prod" and "teams_data" lack the underscore and five digits at the end of a connection id
   \u256d\u2500 bad.yml:11:21 in task "Sync orders"
10 \u2502         integration_job: FIVETRAN_SYNC_ALL
11 \u2502         connection: fivetran
   \u2502                     ^^^^^^^^
   \u251c\u2500 see: bad.yml:18:21 lacks the digits too
   \u251c\u2500 see: bad.yml:26:24 lacks the digits too
   \u2570\u2500 help: Copy the id from the connections page, for example \`warehouse_12345\`, or use \`\${{ ENV.NAME }}\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Orchestra adds an underscore and five digits to the name of each connection. Without them the connection is not found: the file is refused or the task fails.

## What to do

Copy the id from the connections page, for example \`warehouse_12345\`, or use \`\${{ ENV.NAME }}\`.

## Not reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        connection: fivetran_22914
        parameters:
          connector_id: quiet_meadow
      stock:
        name: Copy the stock
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        connection: \${{ ENV.WAREHOUSE }}
        parameters:
          statement: CALL stock.copy()
      returns:
        name: Copy the returns
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        connection: your_connection_id
        parameters:
          statement: CALL returns.copy()
      sync:
        name: Sync the visits
        integration: AIRBYTE_CLOUD
        integration_job: AIRBYTE_CLOUD_JOB
        parameters:
          connection_id: 5f2c1d7e-4b0a-4c51-9d5e-0a6b7c8d9e0f
\`\`\`

## Settings

\`\`\`yaml
rules:
  connection-suffix-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore connection-suffix-missing -- reason\` on the line or above it.
`,
	"constant-condition": `# constant-condition

Conditions must hold an expression.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: fog
namespace: harbour.weather
inputs:
  - id: sight
    type: INT
tasks:
  - id: thick
    type: io.kestra.plugin.core.flow.If
    condition: inputs.sight < 200
    then:
      - id: horn
        type: io.kestra.plugin.core.log.Log
        message: Sound the horn
  - id: log_sight
    type: io.kestra.plugin.core.log.Log
    runIf: "False"
    message: "{{ inputs.sight }}"
  - id: archive
    type: io.kestra.plugin.core.log.Log
    runIf: false
    message: kept
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors, 1 note)

error[constant-condition] \`condition\` of task "thick" is always true: "inputs.sight < 200" is a text without an expression
  \u256d\u2500 bad.yml:9:16
8 \u2502     type: io.kestra.plugin.core.flow.If
9 \u2502     condition: inputs.sight < 200
  \u2502                ^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Write \`{{ inputs.sight < 200 }}\`.

error[constant-condition] \`runIf\` of task "log_sight" is always true: "False" is a text without an expression
   \u256d\u2500 bad.yml:16:12 in task "log_sight"
15 \u2502     type: io.kestra.plugin.core.log.Log
16 \u2502     runIf: "False"
   \u2502            ^^^^^^^
   \u2570\u2500 help: Write \`false\`.

note[constant-condition] \`runIf\` of task "archive" is always false: "false" is no expression
   \u256d\u2500 bad.yml:20:12 in task "archive"
19 \u2502     type: io.kestra.plugin.core.log.Log
20 \u2502     runIf: false
   \u2502            ^^^^^
   \u2570\u2500 help: Write an expression, or set \`disabled: true\`.

2 errors, 1 note in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

Only \`false\`, \`0\`, \`-0\` and an empty text are false. A text without \`{{ }}\` is never evaluated, so it is always true.

## What to do

Write the condition in \`{{ }}\`.

## Not reported

\`\`\`yaml
id: fog
namespace: harbour.weather
inputs:
  - id: sight
    type: INT
tasks:
  - id: thick
    type: io.kestra.plugin.core.flow.If
    condition: "{{ inputs.sight < 200 }}"
    then:
      - id: horn
        type: io.kestra.plugin.core.log.Log
        message: Sound the horn
  - id: log_sight
    type: io.kestra.plugin.core.log.Log
    runIf: "{% if inputs.sight > 0 %}true{% endif %}"
    message: "{{ inputs.sight }}"
  - id: archive
    type: io.kestra.plugin.core.log.Log
    runIf: true
    message: kept
\`\`\`

## Settings

\`\`\`yaml
rules:
  constant-condition: off
\`\`\`

For one line: \`# pipeline-review: ignore constant-condition -- reason\` on the line or above it.
`,
	"copied-pipeline": `# copied-pipeline

A pipeline should not be copied for each variant.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`acme.yml\`

\`\`\`yaml
version: v1
name: Acme shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [load]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --select shop
  publish:
    name: Publish
    depends_on: [model]
    tasks:
      refresh:
        name: Refresh sales
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: sales
          dataset_id: sales_board
\`\`\`

\`birch.yml\`

\`\`\`yaml
version: v1
name: Birch shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  model:
    name: Model
    depends_on: [load]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --select shop
  publish:
    name: Publish
    depends_on: [model]
    tasks:
      refresh:
        name: Refresh sales
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: sales
          dataset_id: sales_board
\`\`\`

\`cedar.yml\`

\`\`\`yaml
version: v1
name: Cedar shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: red_fox
  model:
    name: Model
    depends_on: [load]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --select shop
  publish:
    name: Publish
    depends_on: [model]
    tasks:
      refresh:
        name: Refresh sales
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: sales
          dataset_id: sales_board
\`\`\`

\`\`\`text
\u2500\u2500 acme.yml (1 note)

note[copied-pipeline] The pipeline is nearly identical to 2 others: "birch.yml" and "cedar.yml"
  \u256d\u2500 acme.yml:2:7
1 \u2502 version: v1
2 \u2502 name: Acme shop
  \u2502       ^^^^^^^^^
  \u251c\u2500 see: birch.yml:2:7 is nearly identical
  \u251c\u2500 see: cedar.yml:2:7 is nearly identical
  \u2570\u2500 help: Keep one pipeline, and use an input or a matrix for what differs.

1 note in 3 pipelines (3 files)
passed: no findings at severity error or above
\`\`\`

## Why

Copies drift apart: a fix reaches one of them, and the others still fail or compute the old result.

## What to do

Keep one pipeline. Use inputs for what differs, and environment variables for what depends on the environment.

In Orchestra, for the example above: Keep one pipeline, and use an input or a matrix for what differs.

## Not reported

\`acme.yml\`

\`\`\`yaml
version: v1
name: Acme shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [load]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --select shop
  publish:
    name: Publish
    depends_on: [model]
    tasks:
      refresh:
        name: Refresh sales
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: sales
          dataset_id: sales_board
\`\`\`

\`acme_small.yml\`

\`\`\`yaml
version: v1
name: Acme shop, small
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`payroll.yml\`

\`\`\`yaml
version: v1
name: Payroll
pipeline:
  load:
    name: Load
    tasks:
      hours:
        name: Sync hours
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: tall_pine
  model:
    name: Model
    depends_on: [load]
    tasks:
      build:
        name: Build payroll
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt run --select payroll --target people
          project_dir: people
          python_version: '3.11'
  publish:
    name: Publish
    depends_on: [model]
    tasks:
      refresh:
        name: Refresh payroll
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: people
          dataset_id: payroll_board
          refresh_type: Full
\`\`\`

## Settings

\`\`\`yaml
rules:
  copied-pipeline: off
\`\`\`

For one line: \`# pipeline-review: ignore copied-pipeline -- reason\` on the line or above it.
`,
	"cron-day-or": `# cron-day-or

Both day fields of a cron expression mean either day.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 1 * 1"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 note)

note[cron-day-or] Cron expression "40 4 1 * 1" fires on the days of the month or on the days of the week that it names
  \u256d\u2500 dags.yml:2:13
1 \u2502 invoices:
2 \u2502   schedule: "40 4 1 * 1"
  \u2502             ^^^^^^^^^^^^
  \u2570\u2500 help: Write \`*\` in one of the two fields, or check the date in the first task.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow starts the DAG on the days of the month and on the days of the week, not only where both meet.

## What to do

Write \`*\` in one of the two fields, or check the date in the first task.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 1 * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  cron-day-or: off
\`\`\`

For one line: \`# pipeline-review: ignore cron-day-or -- reason\` on the line or above it.
`,
	"cron-days-or": `# cron-days-or

A cron expression should not restrict the day of month and the day of week.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: first_monday
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
triggers:
  - id: tide
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 9 1-7 * MON"
    timezone: Europe/Lisbon
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[cron-days-or] Cron expression "0 9 1-7 * MON" starts on day of month 1-7 or on day of week MON, not only where both hold
   \u256d\u2500 bad.yml:10:11
 9 \u2502     type: io.kestra.plugin.core.trigger.Schedule
10 \u2502     cron: "0 9 1-7 * MON"
   \u2502           ^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`*\` in one of the two day fields, and restrict the other days with a condition of the trigger.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The two day fields are joined by "or": the schedule starts on each day that either of them names, not on the days that both name.

## What to do

Write \`*\` in one of the two day fields, and restrict the other days with a condition of the trigger.

## Not reported

\`\`\`yaml
id: mondays
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
triggers:
  - id: tide
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 9 */1 * MON"
    timezone: Europe/Lisbon
\`\`\`

## Settings

\`\`\`yaml
rules:
  cron-days-or: off
\`\`\`

For one line: \`# pipeline-review: ignore cron-days-or -- reason\` on the line or above it.
`,
	"cron-dense": `# cron-dense

Pipelines that wait for data should use a sensor.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Look for orders
    cron: 0/5 8-18 ? * MON-FRI *
    timezone: Europe/London
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[cron-dense] Schedule "Look for orders" starts every 5 minutes, 132 starts a day
   \u256d\u2500 bad.yml:15:11
14 \u2502   - name: Look for orders
15 \u2502     cron: 0/5 8-18 ? * MON-FRI *
   \u2502           ^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Use a sensor that starts a run when new data is there, or start less often.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A schedule that starts every few minutes creates many runs that find no new data, and hides the runs that do.

## What to do

Use a sensor that starts a run when new data is there, or start less often.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Every quarter of an hour
    cron: 0/15 * ? * * *
  - name: Twice in the morning
    cron: 0,5 6 ? * * *
sensors:
  orders_ready:
    name: Orders ready
    cron: 0/5 8-18 ? * MON-FRI *
    timeout_mins: 4
    timezone: UTC
    checks:
      new_orders:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: SELECT 1 FROM raw.orders WHERE loaded_on = current_date LIMIT 1
\`\`\`

## Settings

\`\`\`yaml
rules:
  cron-dense:
    severity: note
    minutes: 10
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`minutes\` | \`10\` | Report schedules that start more often than once in this number of minutes (2 to 60) |

For one line: \`# pipeline-review: ignore cron-dense -- reason\` on the line or above it.
`,
	"cron-every-minute": `# cron-every-minute

A cron expression with fixed hours should have a fixed minute.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Invoices
schedule:
  - name: At five
    cron: '* 5 ? * * *'
  - name: Office hours
    cron: '*/1 8-17 ? * MON-FRI *'
  - name: Even hours
    cron: 0/1 */2 ? * * *
pipeline:
  load:
    name: Load
    tasks:
      sync_invoices:
        name: Sync invoices
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: brisk_ledger
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 warnings)

warning[cron-every-minute] Schedule "At five" starts every minute from 05:00 to 05:59: 60 starts a day
  \u256d\u2500 bad.yml:5:12
4 \u2502   - name: At five
5 \u2502     cron: '* 5 ? * * *'
  \u2502            ^
  \u251c\u2500 fix: Write "0 5 ? * * *" (check it before you apply it)
  \u2570\u2500 help: Write "0 5 ? * * *" to start once in each of these hours.

warning[cron-every-minute] Schedule "Office hours" starts every minute from 08:00 to 17:59 on weekdays: 600 starts a day
  \u256d\u2500 bad.yml:7:12
6 \u2502   - name: Office hours
7 \u2502     cron: '*/1 8-17 ? * MON-FRI *'
  \u2502            ^^^
  \u251c\u2500 fix: Write "0 8-17 ? * MON-FRI *" (check it before you apply it)
  \u2570\u2500 help: Write "0 8-17 ? * MON-FRI *" to start once in each of these hours.

warning[cron-every-minute] Schedule "Even hours" starts at :00 to :59 of hours 00 to 22 in steps of 2 every day: 720 starts a day
  \u256d\u2500 bad.yml:9:11
8 \u2502   - name: Even hours
9 \u2502     cron: 0/1 */2 ? * * *
  \u2502           ^^^
  \u251c\u2500 fix: Write "0 */2 ? * * *" (check it before you apply it)
  \u2570\u2500 help: Write "0 */2 ? * * *" to start once in each of these hours.

3 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     cron: '* 5 ? * * *'
+     cron: '0 5 ? * * *'
\`\`\`

## Why

\`* 5 ? * * *\` starts every minute from 05:00 to 05:59: 60 runs instead of one. They overlap, cost 60 times as much and load the same rows again.

## What to do

Write the minute, such as 0, in the first field.

In Orchestra, for the example above: Write "0 5 ? * * *" to start once in each of these hours.

## Not reported

\`\`\`yaml
version: v1
name: Invoices
schedule:
  - name: At five
    cron: 0 5 ? * * *
  - name: Every minute of every hour is what it says
    cron: '* * ? * MON *'
  - name: Half a minute field
    cron: 0-30 6 ? * * *
pipeline:
  load:
    name: Load
    tasks:
      sync_invoices:
        name: Sync invoices
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: brisk_ledger
\`\`\`

## Settings

\`\`\`yaml
rules:
  cron-every-minute: off
\`\`\`

For one line: \`# pipeline-review: ignore cron-every-minute -- reason\` on the line or above it.
`,
	"cron-month-end": `# cron-month-end

Monthly schedules should use a day that every month has.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Month end
    cron: 0 6 31 * ? *
    timezone: Europe/London
  - name: Quarter end
    cron: '30 5 30 2,5,8,11 ? *'
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 notes)

note[cron-month-end] Schedule "Month end" starts on day 31, which 5 of its 12 months do not have
   \u256d\u2500 bad.yml:15:15
14 \u2502   - name: Month end
15 \u2502     cron: 0 6 31 * ? *
   \u2502               ^^
   \u251c\u2500 fix: Write "0 6 L * ? *" (check it before you apply it)
   \u2570\u2500 help: Write "0 6 L * ? *" for the last day of the month, or use a day up to 28.

note[cron-month-end] Schedule "Quarter end" starts on day 30, which 1 of its 4 months does not have
   \u256d\u2500 bad.yml:18:17
17 \u2502   - name: Quarter end
18 \u2502     cron: '30 5 30 2,5,8,11 ? *'
   \u2502                 ^^
   \u2570\u2500 help: Write "30 5 L 2,5,8,11 ? *" for the last day of the month, or use a day up to 28.

2 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     cron: 0 6 31 * ? *
+     cron: 0 6 L * ? *
\`\`\`

## Why

A schedule on the 31st does not start in five months of the year, and a schedule on the 30th skips February.

## What to do

Write \`L\` for the last day of the month, or use a day up to 28.

In Orchestra, for the example above: Write "0 6 L * ? *" for the last day of the month, or use a day up to 28.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Month end
    cron: 0 6 L * ? *
  - name: Long quarters
    cron: 0 6 31 1,7,12 ? *
  - name: Leap day
    cron: 0 6 29 2 ? *
  - name: Odd days
    cron: 0 6 1/2 * ? *
  - name: Last days
    cron: 0 6 29,30,31 * ? *
\`\`\`

## Settings

\`\`\`yaml
rules:
  cron-month-end: off
\`\`\`

For one line: \`# pipeline-review: ignore cron-month-end -- reason\` on the line or above it.
`,
	"cron-never-fires": `# cron-never-fires

Cron expressions must match a date in the future.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: End of June
    cron: 0 6 31 6 ? *
  - name: Leap day of a common year
    cron: 0 6 29 2 ? 2027
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[cron-never-fires] Schedule "End of June": it never fires: there is no day "31" in month "6"; did you mean "0 6 L 6 ? *"?
   \u256d\u2500 bad.yml:15:15
14 \u2502   - name: End of June
15 \u2502     cron: 0 6 31 6 ? *
   \u2502               ^^^^
   \u251c\u2500 fix: Write "0 6 L 6 ? *" (check it before you apply it)
   \u2570\u2500 help: Write "0 6 L 6 ? *": at 06:00 on the last day of the month in June (UTC).

error[cron-never-fires] Schedule "Leap day of a common year": it never fires: there is no day "29" in month "2" of year "2027"; did you mean "0 6 L 2 ? 2027"?
   \u256d\u2500 bad.yml:17:15
16 \u2502   - name: Leap day of a common year
17 \u2502     cron: 0 6 29 2 ? 2027
   \u2502               ^^^^
   \u251c\u2500 fix: Write "0 6 L 2 ? 2027" (check it before you apply it)
   \u2570\u2500 help: Write "0 6 L 2 ? 2027": at 06:00 on the last day of the month in February in 2027 (UTC).

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     cron: 0 6 31 6 ? *
+     cron: 0 6 L 6 ? *
\`\`\`

## Why

A schedule for 31 June is valid but never starts a run. It goes unnoticed until the data is missed.

## What to do

Use a day that the months have; \`L\` is the last day of a month.

In Orchestra, for the example above: Write "0 6 L 6 ? *": at 06:00 on the last day of the month in June (UTC).

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: End of June
    cron: 0 6 L 6 ? *
  - name: Leap day
    cron: 0 6 29 2 ? *
  - name: Fifth Friday
    cron: 0 6 ? * 6#5 *
  - name: Not six fields, which another rule says
    cron: 0 6 31 6 *
\`\`\`

## Settings

\`\`\`yaml
rules:
  cron-never-fires: off
\`\`\`

For one line: \`# pipeline-review: ignore cron-never-fires -- reason\` on the line or above it.
`,
	"cron-seconds": `# cron-seconds

A cron expression of six fields has its seconds last.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "0 0 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[cron-seconds] Cron expression "0 0 4 * * *" has its seconds last: it fires every second of each minute that it names
  \u256d\u2500 dags.yml:2:13
1 \u2502 invoices:
2 \u2502   schedule: "0 0 4 * * *"
  \u2502             ^^^^^^^^^^^^^
  \u2570\u2500 help: Write "0 4 * * *" if the first field is meant as the seconds.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Quartz has the seconds first, Amazon EventBridge the year last. Such a text is valid in Airflow too, and fires at other times.

## What to do

Write five fields.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * 1-5"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  cron-seconds: off
\`\`\`

For one line: \`# pipeline-review: ignore cron-seconds -- reason\` on the line or above it.
`,
	"cron-step-uneven": `# cron-step-uneven

Steps in cron expressions should be even.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Stock levels
schedule:
  - name: Every seven hours
    cron: 0 */7 ? * * *
  - name: Three quarters
    cron: '*/45 * ? * * *'
  - name: Every other day
    cron: 30 4 */2 * ? *
  - name: Five months
    cron: 30 4 1 */5 ? *
  - name: Past the hour
    cron: 45/30 9-17 ? * * *
  - name: Short range
    cron: 0-20/30 8,9 ? * * *
  - name: Twice a day
    cron: 0 13/12 ? * * *
  - name: Last Fridays, every two years from a range of one
    cron: 0 6 ? * 6L 2027-2028/4
pipeline:
  load:
    name: Load
    tasks:
      sync_levels:
        name: Sync levels
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: tidy_harbour
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (8 warnings)

warning[cron-step-uneven] Schedule "Every seven hours": "*/7" is not every 7 hours: it means 00:00, 07:00, 14:00 and 21:00, and from 21:00 to 00:00 of the next day is 3 hours
  \u256d\u2500 bad.yml:5:13
4 \u2502   - name: Every seven hours
5 \u2502     cron: 0 */7 ? * * *
  \u2502             ^^^
  \u2570\u2500 help: Write a step that divides 24 (1, 2, 3, 4, 6, 8 or 12), or list the hours.

warning[cron-step-uneven] Schedule "Three quarters": "*/45" is not every 45 minutes: it means :00 and :45, and from :45 to :00 of the next hour is 15 minutes
  \u256d\u2500 bad.yml:7:12
6 \u2502   - name: Three quarters
7 \u2502     cron: '*/45 * ? * * *'
  \u2502            ^^^^
  \u2570\u2500 help: Write a step that divides 60 (1, 2, 3, 4, 5, 6, 10, 12, 15, 20 or 30), or list the minutes.

warning[cron-step-uneven] Schedule "Every other day": "*/2" is not every 2 days: it means the 1st to the 31st in steps of 2, and from the last of them to the 1st of the next month is 1 to 2 days
  \u256d\u2500 bad.yml:9:16
8 \u2502   - name: Every other day
9 \u2502     cron: 30 4 */2 * ? *
  \u2502                ^^^
  \u2570\u2500 help: List the days of the month, or name days of the week, such as MON,THU.

warning[cron-step-uneven] Schedule "Five months": "*/5" is not every 5 months: it means January, June and November, and from November to January of the next year is 2 months
   \u256d\u2500 bad.yml:11:18
10 \u2502   - name: Five months
11 \u2502     cron: 30 4 1 */5 ? *
   \u2502                  ^^^
   \u2570\u2500 help: Write a step that divides 12 (1, 2, 3, 4 or 6), or list the months.

warning[cron-step-uneven] Schedule "Past the hour": "45/30" means only :45, because the step of 30 goes past the end
   \u256d\u2500 bad.yml:13:11
12 \u2502   - name: Past the hour
13 \u2502     cron: 45/30 9-17 ? * * *
   \u2502           ^^^^^
   \u2570\u2500 help: Write the value without the step, or widen the range.

warning[cron-step-uneven] Schedule "Short range": "0-20/30" means only :00, because the step of 30 goes past the end
   \u256d\u2500 bad.yml:15:11
14 \u2502   - name: Short range
15 \u2502     cron: 0-20/30 8,9 ? * * *
   \u2502           ^^^^^^^
   \u2570\u2500 help: Write the value without the step, or widen the range.

warning[cron-step-uneven] Schedule "Twice a day": "13/12" means only 13:00, because the step of 12 goes past the end
   \u256d\u2500 bad.yml:17:13
16 \u2502   - name: Twice a day
17 \u2502     cron: 0 13/12 ? * * *
   \u2502             ^^^^^
   \u2570\u2500 help: Write the value without the step, or widen the range.

warning[cron-step-uneven] Schedule "Last Fridays, every two years from a range of one": "2027-2028/4" means only 2027, because the step of 4 goes past the end
   \u256d\u2500 bad.yml:19:22
18 \u2502   - name: Last Fridays, every two years from a range of one
19 \u2502     cron: 0 6 ? * 6L 2027-2028/4
   \u2502                      ^^^^^^^^^^^
   \u2570\u2500 help: Write the value without the step, or widen the range.

8 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A step restarts in each hour, day, month or year. \`*/7\` hours starts at 21:00 and again at midnight, 3 hours later, and a step beyond the end of its range never applies.

## What to do

Write a step that divides the hour, day or year evenly, or list the times.

## Not reported

\`\`\`yaml
version: v1
name: Stock levels
schedule:
  - name: Even steps
    cron: 5/15 */6 ? */3 * *
  - name: One hour only, so no next hour follows
    cron: '*/45 6 ? * * *'
  - name: Weekly, so no next day follows
    cron: 0 */7 ? * SUN *
  - name: A range says where it ends
    cron: 0 8-18/3 ? * * *
  - name: From nine on
    cron: 0 9/5 ? * * *
  - name: A list is written out
    cron: 0,25,50 0,7,14,21 ? * * *
  - name: One month
    cron: 0 3 */10 2 ? *
  - name: Once a year
    cron: 0 3 1 */12 ? *
  - name: A step of one
    cron: 0 0/1 1/1 * ? 2026/1
  - name: Every other year
    cron: 0 3 1 1 ? 2026/2
pipeline:
  load:
    name: Load
    tasks:
      sync_levels:
        name: Sync levels
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: tidy_harbour
\`\`\`

## Settings

\`\`\`yaml
rules:
  cron-step-uneven: off
\`\`\`

For one line: \`# pipeline-review: ignore cron-step-uneven -- reason\` on the line or above it.
`,
	"cron-weekday-number": `# cron-weekday-number

Weekdays in a cron expression should be written as names.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Payroll
schedule:
  - name: Before work
    cron: 0 5 ? * 1-5 *
  - name: Written out
    cron: '*/30 5 ? * 5,4,3,2,1 *'
    timezone: Europe/Berlin
  - name: Quiet days
    cron: 0 9 ? * 6-7 *
  - name: Every other day
    cron: 0 9 ? * 1,3,5 *
  - name: All but one
    cron: 0 9 ? * 1-6 *
pipeline:
  load:
    name: Load
    tasks:
      sync_payroll:
        name: Sync payroll
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: calm_orchard
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (5 warnings)

warning[cron-weekday-number] Schedule "Before work": "1-5" means Sunday to Thursday, because Sunday is 1
  \u256d\u2500 bad.yml:5:19
4 \u2502   - name: Before work
5 \u2502     cron: 0 5 ? * 1-5 *
  \u2502                   ^^^
  \u251c\u2500 fix: Write "0 5 ? * MON-FRI *" (check it before you apply it)
  \u2570\u2500 help: Write "MON-FRI" if you count from Monday = 1, otherwise "SUN-THU".

warning[cron-weekday-number] Schedule "Written out": "5,4,3,2,1" means Sunday to Thursday, because Sunday is 1
  \u256d\u2500 bad.yml:7:23
6 \u2502   - name: Written out
7 \u2502     cron: '*/30 5 ? * 5,4,3,2,1 *'
  \u2502                       ^^^^^^^^^
  \u251c\u2500 fix: Write "*/30 5 ? * MON-FRI *" (check it before you apply it)
  \u2570\u2500 help: Write "MON-FRI" if you count from Monday = 1, otherwise "THU,WED,TUE,MON,SUN".

warning[cron-weekday-number] Schedule "Quiet days": "6-7" means Friday and Saturday, because Sunday is 1
   \u256d\u2500 bad.yml:10:19
 9 \u2502   - name: Quiet days
10 \u2502     cron: 0 9 ? * 6-7 *
   \u2502                   ^^^
   \u251c\u2500 fix: Write "0 9 ? * SAT,SUN *" (check it before you apply it)
   \u2570\u2500 help: Write "SAT,SUN" if you count from Monday = 1, otherwise "FRI-SAT".

warning[cron-weekday-number] Schedule "Every other day": "1,3,5" means Sunday, Tuesday and Thursday, because Sunday is 1
   \u256d\u2500 bad.yml:12:19
11 \u2502   - name: Every other day
12 \u2502     cron: 0 9 ? * 1,3,5 *
   \u2502                   ^^^^^
   \u251c\u2500 fix: Write "0 9 ? * MON,WED,FRI *" (check it before you apply it)
   \u2570\u2500 help: Write "MON,WED,FRI" if you count from Monday = 1, otherwise "SUN,TUE,THU".

warning[cron-weekday-number] Schedule "All but one": "1-6" means Sunday to Friday, because Sunday is 1
   \u256d\u2500 bad.yml:14:19
13 \u2502   - name: All but one
14 \u2502     cron: 0 9 ? * 1-6 *
   \u2502                   ^^^
   \u251c\u2500 fix: Write "0 9 ? * MON-SAT *" (check it before you apply it)
   \u2570\u2500 help: Write "MON-SAT" if you count from Monday = 1, otherwise "SUN-FRI".

5 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     cron: 0 5 ? * 1-5 *
+     cron: 0 5 ? * MON-FRI *
\`\`\`

## Why

The scheduler counts days from Sunday = 1, Unix cron from Monday = 1. \`1-5\` includes Sunday and excludes Friday.

## What to do

Write the days as names, such as MON-FRI.

## Not reported

\`\`\`yaml
version: v1
name: Payroll
schedule:
  - name: Weekday mornings
    cron: 0 5 ? * 1-5 *
  - name: Names
    cron: 0 5 ? * SUN-THU *
  - name: Monday to Friday
    cron: 0 5 ? * 2-6 *
  - name: Sundays to Thursdays
    cron: 0 6 ? * 1-5 *
  - name: A week that begins on Sunday
    cron: 0 7 ? * 1-5 *
    timezone: Asia/Riyadh
  - name: The weekend
    cron: 0 8 ? * 7,1 *
  - name: One day
    cron: 0 9 ? * 1 *
  - name: A day of each month
    cron: 0 9 1-5 * ? *
  - name: All days
    cron: 0 10 ? * 1-7 *
pipeline:
  load:
    name: Load
    tasks:
      sync_payroll:
        name: Sync payroll
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: calm_orchard
\`\`\`

## Settings

\`\`\`yaml
rules:
  cron-weekday-number: off
\`\`\`

For one line: \`# pipeline-review: ignore cron-weekday-number -- reason\` on the line or above it.
`,
	"date-hard-coded": `# date-hard-coded

Tasks of a scheduled DAG should not use a hard-coded date.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    export:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "export-parcels --date 2026-04-30 --to s3://parcels/out"
    fetch:
      operator: airflow.providers.amazon.aws.sensors.s3.S3KeySensor
      bucket_key: "s3://parcels/in/20260430/routes.csv"
      mode: reschedule
      timeout: 600
    clean:
      operator: airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator
      conn_id: warehouse
      sql: "delete from parcels where day = '2026-04-30'"
      dependencies: [fetch]
    load:
      operator: airflow.providers.standard.operators.python.PythonOperator
      python_callable: parcels.load
      op_kwargs: {run_date: "2026-04-30"}
      dependencies: [clean]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (4 notes)

note[date-hard-coded] Task "export" uses the hard-coded date "2026-04-30"
  \u256d\u2500 dags.yml:8:44 in task "export"
7 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
8 \u2502       bash_command: "export-parcels --date 2026-04-30 --to s3://parcels/out"
  \u2502                                            ^^^^^^^^^^
  \u2570\u2500 help: Replace it with \`{{ ds }}\`.

note[date-hard-coded] Task "fetch" uses the hard-coded date "20260430"
   \u256d\u2500 dags.yml:11:36 in task "fetch"
10 \u2502       operator: airflow.providers.amazon.aws.sensors.s3.S3KeySensor
11 \u2502       bucket_key: "s3://parcels/in/20260430/routes.csv"
   \u2502                                    ^^^^^^^^
   \u2570\u2500 help: Replace it with \`{{ ds_nodash }}\`.

note[date-hard-coded] Task "clean" uses the hard-coded date "2026-04-30"
   \u256d\u2500 dags.yml:17:46 in task "clean"
16 \u2502       conn_id: warehouse
17 \u2502       sql: "delete from parcels where day = '2026-04-30'"
   \u2502                                              ^^^^^^^^^^
   \u2570\u2500 help: Replace it with \`{{ ds }}\`.

note[date-hard-coded] Task "load" uses the hard-coded date "2026-04-30"
   \u256d\u2500 dags.yml:22:30 in task "load"
21 \u2502       python_callable: parcels.load
22 \u2502       op_kwargs: {run_date: "2026-04-30"}
   \u2502                              ^^^^^^^^^^
   \u2570\u2500 help: Replace it with \`{{ ds }}\`.

4 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Each run reads or loads the same day again. The date was usually written for one backfill.

## What to do

Replace it with \`{{ ds }}\`.

## Not reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  end_date: 2029-01-01
  catchup: false
  tasks:
    export:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "export-parcels --date {{ ds }} --since 2020-01-01"
    load:
      operator: airflow.providers.standard.operators.python.PythonOperator
      python_callable: parcels.load
      op_kwargs: {run_date: "{{ ds }}", first_day: "2020-01-01"}
backfill:
  schedule: "None"
  start_date: 2026-05-01
  tasks:
    export:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "export-parcels --date 2026-04-30"
\`\`\`

## Settings

\`\`\`yaml
rules:
  date-hard-coded: off
\`\`\`

For one line: \`# pipeline-review: ignore date-hard-coded -- reason\` on the line or above it.
`,
	"dbt-builds-nothing": `# dbt-builds-nothing

dbt tasks should build, test or run something.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs dbt expertise

## Reported

\`\`\`yaml
version: v1
name: Bakery
pipeline:
  transform:
    name: Transform
    tasks:
      dbt_models:
        name: Warehouse layer
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt parse
          package_manager: PIP
          python_version: '3.12'
  publish:
    name: Publish
    depends_on: [transform]
    tasks:
      dashboard:
        name: Refresh sales
        integration: LIGHTDASH
        integration_job: LIGHTDASH_REFRESH_DASHBOARD
        parameters:
          dashboard_id: 7d0a3c52-58a4-4f0c-9d5e-6f1f9c1f2b77
          invalidate_cache: true
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[dbt-builds-nothing] Task "Warehouse layer" builds nothing: it only runs dbt parse, and "Refresh sales" waits for it
   \u256d\u2500 bad.yml:12:21 in task "Warehouse layer"
11 \u2502         parameters:
12 \u2502           commands: dbt parse
   \u2502                     ^^^^^^^^^
   \u251c\u2500 fix: Write "dbt build" (check it before you apply it)
   \u2570\u2500 help: Write \`dbt build\`, or remove the task.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-           commands: dbt parse
+           commands: dbt build
\`\`\`

## Why

\`dbt parse\`, \`compile\`, \`ls\`, \`deps\` and \`debug\` succeed without a change in the warehouse. Tasks that depend on it then use the tables of the last real build.

## What to do

Write \`dbt build\`, or remove the task.

## Not reported

\`\`\`yaml
# Tasks that build or test, tasks that are named after what they do, artifacts that another task reads, and unknown commands.
version: v1
name: Bakery
pipeline:
  prepare:
    name: Prepare
    tasks:
      packages:
        name: Install packages
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters: { commands: dbt deps, package_manager: PIP, python_version: '3.12' }
      manifest:
        name: Run for the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters: { commands: dbt parse, package_manager: PIP, python_version: '3.12' }
      documentation:
        name: Docs of the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters: { commands: dbt docs generate, package_manager: PIP, python_version: '3.12' }
      compile:
        name: Compile the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters: { commands: dbt compile, package_manager: PIP, python_version: '3.12' }
  transform:
    name: Transform
    depends_on: [prepare]
    tasks:
      build:
        name: Build
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters: { commands: dbt deps; dbt build, package_manager: PIP, python_version: '3.12' }
      computed:
        name: Build more
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters: { commands: 'dbt \${{ inputs.command }}', package_manager: PIP, python_version: '3.12' }
      freshness:
        name: Source run
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters: { commands: dbt source freshness, package_manager: PIP, python_version: '3.12' }
      paused:
        name: Build later
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        paused: true
        parameters: { commands: dbt parse, package_manager: PIP, python_version: '3.12' }
      upload:
        name: Upload the manifest
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python upload.py \${{ ORCHESTRA.PIPELINE_RUN_TASKS['manifest'].TASK_RUN_ID }}
          package_manager: PIP
          python_version: '3.12'
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  dbt-builds-nothing: off
\`\`\`

For one line: \`# pipeline-review: ignore dbt-builds-nothing -- reason\` on the line or above it.
`,
	"dbt-command-chain": `# dbt-command-chain

dbt commands should be separated by semicolons.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs dbt expertise

## Reported

\`\`\`yaml
version: v1
name: Models
pipeline:
  model:
    name: Model
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt deps && dbt seed && dbt build
      docs:
        name: Write the docs
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: "dbt deps && dbt docs generate"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[dbt-command-chain] Task "Build the models" separates its dbt commands with \`&&\` instead of \`;\`
   \u256d\u2500 bad.yml:12:30 in task "Build the models"
11 \u2502         parameters:
12 \u2502           commands: dbt deps && dbt seed && dbt build
   \u2502                              ^^
   \u2570\u2500 help: Write \`;\` between the commands.

warning[dbt-command-chain] Task "Write the docs" separates its dbt commands with \`&&\` instead of \`;\`
   \u256d\u2500 bad.yml:18:31 in task "Write the docs"
17 \u2502         parameters:
18 \u2502           commands: "dbt deps && dbt docs generate"
   \u2502                               ^^
   \u2570\u2500 help: Write \`;\` between the commands.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A dbt task does not run its commands in a shell: dbt receives \`&&\` as an argument, and the task fails.

## What to do

Write \`;\` between the commands.

## Not reported

\`\`\`yaml
version: v1
name: Models
pipeline:
  model:
    name: Model
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt deps; dbt build
      vars:
        name: Build with a note
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: 'dbt build --vars "{note: this && that}"'
      chosen:
        name: Build what was asked for
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt \${{ inputs.command }}
      script:
        name: Load by shell
        integration: LINUX_SSH
        integration_job: LINUX_SSH_EXECUTE_COMMAND
        parameters:
          command: cd /srv/load && ./load.sh
inputs:
  command:
    type: string
    default: build
\`\`\`

## Settings

\`\`\`yaml
rules:
  dbt-command-chain: off
\`\`\`

For one line: \`# pipeline-review: ignore dbt-command-chain -- reason\` on the line or above it.
`,
	"dbt-full-refresh": `# dbt-full-refresh

Scheduled dbt tasks should not run a full refresh.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs dbt expertise

## Reported

\`\`\`yaml
version: v1
name: Models
pipeline:
  model:
    name: Model
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt deps; dbt build --full-refresh --select orders
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[dbt-full-refresh] Task "Build the models" runs dbt build with --full-refresh each time that schedule "Nightly" fires
   \u256d\u2500 bad.yml:12:41 in task "Build the models"
11 \u2502         parameters:
12 \u2502           commands: dbt deps; dbt build --full-refresh --select orders
   \u2502                                         ^^^^^^^^^^^^^^
   \u2570\u2500 help: Remove \`--full-refresh\`. If you need a full refresh, start a manual run with an input.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A full refresh drops the incremental tables and reads the whole history again. It was usually meant for one run and then left in the file.

## What to do

Remove \`--full-refresh\`. If you need a full refresh, start a manual run with an input.

## Not reported

\`\`\`yaml
# By an expression, or under a condition.
version: v1
name: Models
pipeline:
  model:
    name: Model
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build \${{ inputs.flags }}
      rebuild:
        name: Rebuild on demand
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        condition: \${{ inputs.flags == '--full-refresh' }}
        parameters:
          commands: dbt build --full-refresh
      plain:
        name: Build the rest
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --vars '{refresh: full}'
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
inputs:
  flags:
    type: string
    default: ''
\`\`\`

## Settings

\`\`\`yaml
rules:
  dbt-full-refresh: off
\`\`\`

For one line: \`# pipeline-review: ignore dbt-full-refresh -- reason\` on the line or above it.
`,
	"dbt-project-dir-missing": `# dbt-project-dir-missing

dbt tasks should set project_dir if their connection serves several projects.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs dbt expertise

## Reported

\`finance.yml\`

\`\`\`yaml
version: v1
name: Finance
pipeline:
  model:
    name: Model
    tasks:
      build:
        name: Build finance
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        connection: dbt_repo_31745
        parameters:
          commands: dbt build
          project_dir: finance
\`\`\`

\`shop.yml\`

\`\`\`yaml
version: v1
name: Shop
pipeline:
  model:
    name: Model
    tasks:
      build:
        name: Build the shop
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        connection: dbt_repo_31745
        parameters:
          commands: dbt build
          project_dir: shop/
\`\`\`

\`stock.yml\`

\`\`\`yaml
version: v1
name: Stock
pipeline:
  model:
    name: Model
    tasks:
      build:
        name: Build the stock
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        connection: dbt_repo_31745
        parameters:
          commands: dbt build
\`\`\`

\`\`\`text
\u2500\u2500 stock.yml (1 note)

note[dbt-project-dir-missing] Task "Build the stock" has no \`project_dir\`, but other tasks on the same connection use "finance" and "shop"
   \u256d\u2500 stock.yml:12:9 in task "Build the stock"
11 \u2502         connection: dbt_repo_31745
12 \u2502         parameters:
   \u2502         ^^^^^^^^^^
   \u2570\u2500 help: Set \`project_dir\` to the folder with the \`dbt_project.yml\` of the task.

1 note in 3 pipelines (3 files)
passed: no findings at severity error or above
\`\`\`

## Why

Without \`project_dir\` dbt looks in the root of the repository. If the projects are in folders, it finds none.

## What to do

Set \`project_dir\` to the folder with the \`dbt_project.yml\` of the task.

## Not reported

\`finance.yml\`

\`\`\`yaml
version: v1
name: Finance
pipeline:
  model:
    name: Model
    tasks:
      build:
        name: Build finance
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        connection: dbt_repo_31745
        parameters:
          commands: dbt build
          project_dir: finance
\`\`\`

\`shop.yml\`

\`\`\`yaml
version: v1
name: Shop
pipeline:
  model:
    name: Model
    tasks:
      build:
        name: Build the shop
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        connection: shop_repo_52310
        parameters:
          commands: dbt build
\`\`\`

\`stock.yml\`

\`\`\`yaml
version: v1
name: Stock
pipeline:
  model:
    name: Model
    tasks:
      build:
        name: Build the stock
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        connection: \${{ ENV.DBT_CONNECTION }}
        parameters:
          commands: dbt build
\`\`\`

## Settings

\`\`\`yaml
rules:
  dbt-project-dir-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore dbt-project-dir-missing -- reason\` on the line or above it.
`,
	"dbt-untested": `# dbt-untested

Pipelines that run dbt models should also test them.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs dbt expertise

## Reported

\`\`\`yaml
version: v1
name: Models
pipeline:
  model:
    name: Model
    tasks:
      staging:
        name: Run staging
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt deps; dbt run --select staging
      marts:
        name: Run the marts
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        depends_on: [staging]
        parameters:
          commands: dbt run --select marts
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[dbt-untested] Tasks "Run staging" and "Run the marts" run dbt models, and no task of the pipeline tests them
   \u256d\u2500 bad.yml:12:31 in task "Run staging"
11 \u2502         parameters:
12 \u2502           commands: dbt deps; dbt run --select staging
   \u2502                               ^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:19:21 is not tested either
   \u2570\u2500 help: Use \`dbt build\`, which tests each model before downstream models are built, or add \`dbt test\` after \`dbt run\`.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

\`dbt run\` builds the models and skips their tests, so wrong rows reach the consumers although the project has tests for them.

## What to do

Use \`dbt build\`, which tests each model before downstream models are built, or add \`dbt test\` after \`dbt run\`.

## Not reported

\`\`\`yaml
version: v1
name: Models
pipeline:
  model:
    name: Model
    tasks:
      run:
        name: Run the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt run
      check:
        name: Test the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        depends_on: [run]
        parameters:
          commands: dbt test
\`\`\`

## Settings

\`\`\`yaml
rules:
  dbt-untested: off
\`\`\`

For one line: \`# pipeline-review: ignore dbt-untested -- reason\` on the line or above it.
`,
	"default-overridden": `# default-overridden

A key of the block default should not lose to a file of defaults.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`dags.yml\`

\`\`\`yaml
default:
  schedule: "40 4 * * *"
invoices:
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`defaults.yml\`

\`\`\`yaml
schedule: "30 2 * * *"
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[default-overridden] "schedule" of the block "default" has no effect: "defaults.yml" sets "30 2 * * *" and goes before it
  \u256d\u2500 dags.yml:2:3
1 \u2502 default:
2 \u2502   schedule: "40 4 * * *"
  \u2502   ^^^^^^^^
  \u251c\u2500 see: defaults.yml:1:1 is the value that counts
  \u2570\u2500 help: Write the key on the DAG, or in one of the two places only.

1 warning in 1 pipeline (2 files)
passed: no findings at severity error or above
\`\`\`

## Why

For keys of the DAG, \`defaults.yml\` goes before the block \`default\` of the file itself, although the documentation says the reverse (dag-factory 1.1.0).

## What to do

Write the key on the DAG, or in one of the two places only.

## Not reported

\`dags.yml\`

\`\`\`yaml
default:
  schedule: "30 2 * * *"
invoices:
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`defaults.yml\`

\`\`\`yaml
schedule: "30 2 * * *"
\`\`\`

## Settings

\`\`\`yaml
rules:
  default-overridden: off
\`\`\`

For one line: \`# pipeline-review: ignore default-overridden -- reason\` on the line or above it.
`,
	"dependency-cycle": `# dependency-cycle

Dependencies must not form a cycle.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  extract:
    name: Extract
    depends_on: [publish]
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [extract]
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  publish:
    name: Publish
    depends_on: [model]
    tasks:
      sync_ads:
        name: Sync ads
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: red_fox
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[dependency-cycle] Dependency cycle: "Extract" \u2192 "Publish" \u2192 "Model" \u2192 "Extract"
  \u256d\u2500 bad.yml:6:18
5 \u2502     name: Extract
6 \u2502     depends_on: [publish]
  \u2502                  ^^^^^^^
  \u2570\u2500 help: Remove one of the dependencies in the cycle.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The platform refuses a cycle: no task in it, and no task after it, can ever start.

## What to do

Remove one of the dependencies in the cycle.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  extract:
    name: Extract
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [extract]
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  publish:
    name: Publish
    depends_on: [extract, model]
    tasks:
      sync_ads:
        name: Sync ads
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: red_fox
\`\`\`

## Settings

\`\`\`yaml
rules:
  dependency-cycle: off
\`\`\`

For one line: \`# pipeline-review: ignore dependency-cycle -- reason\` on the line or above it.
`,
	"depends-on-all-siblings": `# depends-on-all-siblings

A task that depends on a whole group should be in its own group.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 once \`waits-for-every-sibling\`

## Reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
      visits:
        name: Sync visits
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: red_fox
      returns:
        name: Sync returns
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: grey_heron
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        depends_on: [orders, stock, visits, returns]
        parameters:
          commands: dbt build
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[depends-on-all-siblings] Task "Build the models" lists all 4 other tasks of its group as dependencies
   \u256d\u2500 bad.yml:35:9 in task "Build the models"
34 \u2502         integration_job: DBT_CORE_EXECUTE
35 \u2502         depends_on: [orders, stock, visits, returns]
   \u2502         ^^^^^^^^^^
   \u2570\u2500 help: Move the task to a new group whose \`depends_on\` names this group.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A list of all tasks of the group must be updated with each new task. If one is missing, the last step starts before the data is complete.

## What to do

Move the task to a new group that depends on this group.

In Orchestra, for the example above: Move the task to a new group whose \`depends_on\` names this group.

## Not reported

\`\`\`yaml
# A group of its own, a list that leaves one out, a short list, and a group that is repeated.
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
      visits:
        name: Sync visits
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: red_fox
      returns:
        name: Sync returns
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: grey_heron
  model:
    name: Model
    depends_on: [load]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build
  load_more:
    name: Load more
    tasks:
      ads:
        name: Sync ads
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: tall_pine
      mails:
        name: Sync mails
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: low_tide
      calls:
        name: Sync calls
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  depends-on-all-siblings:
    severity: note
    siblings: 3
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`siblings\` | \`3\` | Maximum number of tasks of its group that a task may list (1 to 1000) |

For one line: \`# pipeline-review: ignore depends-on-all-siblings -- reason\` on the line or above it.
`,
	"deprecated-type": `# deprecated-type

Types should have their present names.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: greet
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.core.tasks.log.Log
    message: moored
  - id: wait
    type: io.kestra.plugin.core.flow.WaitFor
    condition: "{{ outputs.ask.value == '1' }}"
    tasks:
      - id: ask
        type: io.kestra.plugin.core.debug.Return
        format: "1"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 notes)

note[deprecated-type] Old type name "io.kestra.core.tasks.log.Log": from release 2.0 on only "io.kestra.plugin.core.log.Log" is read
  \u256d\u2500 bad.yml:5:11 in task "tell"
4 \u2502   - id: tell
5 \u2502     type: io.kestra.core.tasks.log.Log
  \u2502           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u251c\u2500 fix: Write "io.kestra.plugin.core.log.Log" (safe)
  \u2570\u2500 help: Write "io.kestra.plugin.core.log.Log".

note[deprecated-type] Old type name "io.kestra.plugin.core.flow.WaitFor": from release 2.0 on only "io.kestra.plugin.core.flow.LoopUntil" is read
  \u256d\u2500 bad.yml:8:11
7 \u2502   - id: wait
8 \u2502     type: io.kestra.plugin.core.flow.WaitFor
  \u2502           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u251c\u2500 fix: Write "io.kestra.plugin.core.flow.LoopUntil" (check it before you apply it)
  \u2570\u2500 help: Write "io.kestra.plugin.core.flow.LoopUntil".

2 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-     type: io.kestra.core.tasks.log.Log
+     type: io.kestra.plugin.core.log.Log
\`\`\`

## Why

The old names are aliases up to 1.3; 2.0 refuses them. The present names are read from 0.17 or 0.20 on.

## What to do

Write the present name of the type.

## Not reported

\`\`\`yaml
id: greet
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
  - id: own
    type: com.acme.kestra.Tell
\`\`\`

## Settings

\`\`\`yaml
rules:
  deprecated-type: off
\`\`\`

For one line: \`# pipeline-review: ignore deprecated-type -- reason\` on the line or above it.
`,
	"development-unpaused": `# development-unpaused

A development target should not run the schedule of the job.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 * * ?"
        timezone_id: Europe/Oslo
        pause_status: UNPAUSED
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 note)

note[development-unpaused] Development target "dev" does not pause job "berths": its schedule is UNPAUSED
   \u256d\u2500 databricks.yml:18:9
17 \u2502         timezone_id: Europe/Oslo
18 \u2502         pause_status: UNPAUSED
   \u2502         ^^^^^^^^^^^^
   \u2570\u2500 help: Remove \`pause_status\`, which is UNPAUSED in production anyway.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A development target pauses only what says nothing: with a literal \`UNPAUSED\` the job runs in the copy of every developer.

## What to do

Remove \`pause_status\`, which is UNPAUSED in production anyway.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 * * ?"
        timezone_id: Europe/Oslo
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  development-unpaused: off
\`\`\`

For one line: \`# pipeline-review: ignore development-unpaused -- reason\` on the line or above it.
`,
	"duplicate-dag": `# duplicate-dag

The id of a DAG must be unique.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`a.yml\`

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load-parcels a
\`\`\`

\`b.yml\`

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load-parcels b
\`\`\`

\`\`\`text
\u2500\u2500 b.yml (1 note)

note[duplicate-dag] DAG "parcels" is also in "a.yml": only one of them runs
  \u256d\u2500 b.yml:1:1
1 \u2502 parcels:
  \u2502 ^^^^^^^
  \u251c\u2500 see: a.yml:1:1 has the same id
  \u2570\u2500 help: Rename one of the DAGs.

1 note in 2 pipelines (2 files)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow runs one DAG of an id. Where two files of a folder have the same, the one that is loaded last replaces the other without a message, and Airflow 2 refuses a second loader.

## What to do

Rename one of the DAGs.

## Not reported

\`a/dags.yml\`

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load-parcels a
\`\`\`

\`b/dags.yml\`

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load-parcels b
\`\`\`

## Settings

\`\`\`yaml
rules:
  duplicate-dag: off
\`\`\`

For one line: \`# pipeline-review: ignore duplicate-dag -- reason\` on the line or above it.
`,
	"duplicate-id": `# duplicate-id

Task and group ids must be unique in a pipeline.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  ingest:
    name: Ingest
    tasks:
      sync_orders:
        name: Sync web orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    tasks:
      Sync_Orders:
        name: Sync shop orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[duplicate-id] Task id "Sync_Orders" is already used by task "Sync web orders"; ids are not case-sensitive
   \u256d\u2500 bad.yml:16:7 in task "Sync shop orders"
15 \u2502     tasks:
16 \u2502       Sync_Orders:
   \u2502       ^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:7:7 first used here
   \u2570\u2500 help: Give one of them another id, and update the references to it.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

Ids must be unique in the whole pipeline, and references to tasks ignore case: a reference to a duplicate id is ambiguous.

## What to do

Give one of them another id, and update the references to it.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  ingest:
    name: Ingest
    tasks:
      sync_web_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    tasks:
      sync_shop_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
\`\`\`

## Settings

\`\`\`yaml
rules:
  duplicate-id: off
\`\`\`

For one line: \`# pipeline-review: ignore duplicate-id -- reason\` on the line or above it.
`,
	"duplicate-key": `# duplicate-key

Keys must be unique in a mapping.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  extract:
    name: Extract
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  load:
    name: Load
    depends_on: [extract]
    depends_on: []
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[duplicate-key] This mapping already has the same key depends_on on line 15, and YAML readers keep only the last or refuse the file; remove one
   \u256d\u2500 bad.yml:16:5
15 \u2502     depends_on: [extract]
16 \u2502     depends_on: []
   \u2502     ^^^^^^^^^^
   \u2570\u2500 help: Keep the correct one and delete the other.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

Of two equal keys only the last one counts, without a warning, or the file is refused. A reviewer reads the first.

## What to do

Keep the correct one and delete the other.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  extract:
    name: Extract
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  load:
    name: Load
    depends_on: [extract]
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
\`\`\`

## Settings

\`\`\`yaml
rules:
  duplicate-key: off
\`\`\`

For one line: \`# pipeline-review: ignore duplicate-key -- reason\` on the line or above it.
`,
	"duplicate-resource": `# duplicate-resource

Keys of resources must be unique in a bundle.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`databricks.yml\`

\`\`\`yaml
bundle:
  name: harbour
include:
  - jobs/*.yml
\`\`\`

\`jobs/quays.yml\`

\`\`\`yaml
resources:
  jobs:
    quays:
      name: quays
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
    tugs:
      name: tugs
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/tugs
\`\`\`

\`jobs/tugs.yml\`

\`\`\`yaml
resources:
  jobs:
    tugs:
      timeout_seconds: 3600
  pipelines:
    quays:
      name: quays
      serverless: true
\`\`\`

\`\`\`text
\u2500\u2500 jobs/tugs.yml (2 errors)

error[duplicate-resource] "tugs" of "jobs" is also defined in jobs/quays.yml
  \u256d\u2500 jobs/tugs.yml:3:5
2 \u2502   jobs:
3 \u2502     tugs:
  \u2502     ^^^^
  \u251c\u2500 see: jobs/quays.yml:9:5 is defined here too
  \u2570\u2500 help: Give one of them another key, or write all of the resource in one file.

error[duplicate-resource] "quays" is a key of "pipelines" and of "jobs" in jobs/quays.yml
  \u256d\u2500 jobs/tugs.yml:6:5
5 \u2502   pipelines:
6 \u2502     quays:
  \u2502     ^^^^^
  \u251c\u2500 see: jobs/quays.yml:3:5 is defined here too
  \u2570\u2500 help: Give one of them another key, or write all of the resource in one file.

2 errors in 2 pipelines (3 files)
failed: 2 findings at severity error or above
\`\`\`

## Why

The CLI refuses two resources of one key, also of different types, and a resource of which two files have parts; only targets may add to one.

## What to do

Give one of them another key, or write all of the resource in one file.

## Not reported

\`databricks.yml\`

\`\`\`yaml
bundle:
  name: harbour
include:
  - jobs/*.yml
targets:
  prod:
    default: true
    resources:
      jobs:
        quays: # a target may add to a job
          timeout_seconds: 3600
\`\`\`

\`jobs/quays.yml\`

\`\`\`yaml
resources:
  jobs:
    quays:
      name: quays
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

\`jobs/tugs.yml\`

\`\`\`yaml
resources:
  jobs:
    tugs:
      name: tugs
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/tugs
\`\`\`

## Settings

\`\`\`yaml
rules:
  duplicate-resource: off
\`\`\`

For one line: \`# pipeline-review: ignore duplicate-resource -- reason\` on the line or above it.
`,
	"duplicate-task": `# duplicate-task

Tasks should not be duplicated.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Ledger
pipeline:
  book:
    name: Book
    tasks:
      post_entries:
        name: Post entries
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: CALL ledger.post_entries()
      close_day:
        name: "[COPY] Post entries"
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: CALL ledger.post_entries()
  report:
    name: Report
    depends_on: [book]
    tasks:
      build:
        name: Build the report
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --select report
  again:
    name: Once more
    depends_on: [report]
    tasks:
      build_again:
        name: Build the report again
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --select report
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning, 1 note)

warning[duplicate-task] Tasks "Post entries" and "[COPY] Post entries" run "SNOWFLAKE_RUN_QUERY" with the same parameters
   \u256d\u2500 bad.yml:13:7 in task "[COPY] Post entries"
12 \u2502           statement: CALL ledger.post_entries()
13 \u2502       close_day:
   \u2502       ^^^^^^^^^
   \u251c\u2500 see: bad.yml:7:7 does the same work
   \u2570\u2500 help: Remove the copy, or change its parameters.

note[duplicate-task] Tasks "Build the report" and "Build the report again" run "DBT_CORE_EXECUTE" with the same parameters
   \u256d\u2500 bad.yml:33:7 in task "Build the report again"
32 \u2502     tasks:
33 \u2502       build_again:
   \u2502       ^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:23:7 does the same work
   \u2570\u2500 help: Remove the copy, or change its parameters.

1 warning, 1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A task that was copied and not changed does its work twice: double load, double cost, and often the intended task is missing.

## What to do

Remove the copy, or change its parameters.

## Not reported

\`\`\`yaml
# Other parameters, another connection, a test before and after, waits, messages, and one that is paused.
version: v1
name: Ledger
pipeline:
  book:
    name: Book
    tasks:
      check_before:
        name: Count entries
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT 1 FROM entries WHERE amount IS NULL
          error_threshold_expression: '> 0'
      post_entries:
        name: Post entries
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        depends_on: [check_before]
        parameters:
          statement: CALL ledger.post_entries()
      close_day:
        name: Close the day
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: CALL ledger.close_day()
      post_elsewhere:
        name: Post entries in the other ledger
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        connection: other_ledger_48213
        parameters:
          statement: CALL ledger.post_entries()
      check_after:
        name: Count entries again
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        depends_on: [post_entries]
        parameters:
          statement: SELECT 1 FROM entries WHERE amount IS NULL
          error_threshold_expression: '> 0'
      post_later:
        name: Post entries, old way
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        paused: true
        parameters:
          statement: CALL ledger.post_entries()
  north:
    name: North
    depends_on: [book]
    matrix:
      inputs:
        book: [harbour, market]
    tasks:
      post_north:
        name: Post a book
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  duplicate-task: off
\`\`\`

For one line: \`# pipeline-review: ignore duplicate-task -- reason\` on the line or above it.
`,
	"duration-regression": `# duration-regression

Tasks should not become slower.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 once \`slower-than-before\`

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[duration-regression] "Sync orders" takes 7 minutes instead of 5 minutes since 2026-08-17 (first commit "8cf1f2a"); 22 runs before, 14 after
  \u256d\u2500 bad.yml:7:7 in task "Sync orders"
6 \u2502     tasks:
7 \u2502       sync_orders:
  \u2502       ^^^^^^^^^^^
  \u2570\u2500 help: Check what changed with the first slow run, starting with its commit.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A lasting slowdown uses up the time before the next run, a little each week, until the SLA is missed.

## What to do

Check what changed with the first slow run, starting with its commit.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  duration-regression: off
\`\`\`

For one line: \`# pipeline-review: ignore duration-regression -- reason\` on the line or above it.
`,
	"empty-group-loses-order": `# empty-group-loses-order

A group between others must have a task.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  task_groups:
    staging: {dependencies: [extract]}
  tasks:
    extract: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh}
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, dependencies: [staging]}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 error)

error[empty-group-loses-order] Task group "staging" has no tasks: "load" does not wait for "extract"
  \u256d\u2500 dags.yml:6:5
5 \u2502   task_groups:
6 \u2502     staging: {dependencies: [extract]}
  \u2502     ^^^^^^^
  \u2570\u2500 help: Add a task to the group, or name what comes before it in \`dependencies\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

Dependencies on a group are those on its tasks. A group without any passes no order on: what waits for it starts immediately.

## What to do

Add a task to the group, or name what comes before it in \`dependencies\`.

## Not reported

\`\`\`yaml
# A task in a group inside of it; an empty group that nothing waits for.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  task_groups:
    staging: {dependencies: [extract]}
    inner: {parent_group_name: staging}
    later: {dependencies: [extract]}
  tasks:
    extract: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh}
    clean: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, task_group_name: inner}
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, dependencies: [staging]}
\`\`\`

## Settings

\`\`\`yaml
rules:
  empty-group-loses-order: off
\`\`\`

For one line: \`# pipeline-review: ignore empty-group-loses-order -- reason\` on the line or above it.
`,
	"empty-section": `# empty-section

Empty sections should be removed.

Note \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    condition:
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        depends_on: []
        tags: []
        condition: null
        connection: shop_24817
        parameters:
          connector_id: quiet_meadow
sensors: {}
trigger_events: []
alerts: []
webhook:
  enabled: false
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[empty-section] 6 empty sections: condition, tags, sensors, trigger_events and alerts
  \u256d\u2500 bad.yml:6:5
5 \u2502     name: Load
6 \u2502     condition:
  \u2502     ^^^^^^^^^^
  \u251c\u2500 see: bad.yml:13:9 is empty too
  \u251c\u2500 see: bad.yml:14:9 is empty too
  \u251c\u2500 see: bad.yml:18:1 is empty too
  \u251c\u2500 see: bad.yml:19:1 is empty too
  \u251c\u2500 see: bad.yml:20:1 is empty too
  \u251c\u2500 fix: Remove 6 empty lines (safe)
  \u2570\u2500 help: Remove the empty sections; a missing section means the same.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-     condition:
-         tags: []
-         condition: null
- sensors: {}
- trigger_events: []
- alerts: []
\`\`\`

## Why

Lines such as \`tags: []\` have no effect, make every diff longer and hide the settings that matter.

## What to do

Remove the empty sections; a missing section means the same.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        depends_on: []
        tags: [shop]
        alerts: [] # the pipeline tells
        parameters:
          connector_id: quiet_meadow
webhook:
  enabled: false
\`\`\`

## Settings

\`\`\`yaml
rules:
  empty-section: off
\`\`\`

For one line: \`# pipeline-review: ignore empty-section -- reason\` on the line or above it.
`,
	"endless-retry": `# endless-retry

Endless retries need a timeout.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          max_retries: -1
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[endless-retry] Task "load" retries without end, and job "berths" has no timeout
   \u256d\u2500 databricks.yml:17:24 in task "load"
16 \u2502         - task_key: load
17 \u2502           max_retries: -1
   \u2502                        ^^
   \u2570\u2500 help: Set a number of \`max_retries\`, or \`timeout_seconds\` on the job.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A task that fails each time is started again without end, and the run is never over: no failure is reported.

## What to do

Set a number of \`max_retries\`, or \`timeout_seconds\` on the job.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      timeout_seconds: 3600
      tasks:
        - task_key: load
          max_retries: -1
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  endless-retry: off
\`\`\`

For one line: \`# pipeline-review: ignore endless-retry -- reason\` on the line or above it.
`,
	"enterprise-only": `# enterprise-only

The open-source edition must get no keys of the Enterprise edition.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: sonar
namespace: harbour.works
tasks:
  - id: scan
    type: io.kestra.plugin.core.http.Request
    uri: https://sonar.example.com/scan
    workerGroup:
      key: gpu
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[enterprise-only] "workerGroup" is for the Enterprise edition: the open-source edition refuses the flow
  \u256d\u2500 bad.yml:7:5 in task "scan"
6 \u2502     uri: https://sonar.example.com/scan
7 \u2502     workerGroup:
  \u2502     ^^^^^^^^^^^
  \u2570\u2500 help: Remove the key, or set \`kestra: { edition: enterprise }\` in the configuration of the review.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

A server of the open-source edition refuses to save the flow.

## What to do

Remove the key, or set \`kestra: { edition: enterprise }\` in the configuration of the review.

## Not reported

\`\`\`yaml
id: sonar
namespace: harbour.works
tasks:
  - id: scan
    type: io.kestra.plugin.core.http.Request
    uri: https://sonar.example.com/scan
\`\`\`

## Settings

\`\`\`yaml
rules:
  enterprise-only: off
\`\`\`

For one line: \`# pipeline-review: ignore enterprise-only -- reason\` on the line or above it.
`,
	"environment-expanded-early": `# environment-expanded-early

Variables of a shell are replaced when the file is parsed.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "cd $INVOICE_HOME && ./collect"
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[environment-expanded-early] "bash_command" of task "collect" has "$INVOICE_HOME", which is replaced when the file is parsed
   \u256d\u2500 dags.yml:12:21 in task "collect"
11 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
12 \u2502       bash_command: "cd $INVOICE_HOME && ./collect"
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Read the value on the worker, in a script or through \`{{ var.value.name }}\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

dag-factory replaces \`$NAME\` in the whole file by the value of the process that parses it, not of the worker that runs the task. Names that are not set there stay.

## What to do

Read the value on the worker, in a script or through \`{{ var.value.name }}\`.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "./collect --price 5$"
\`\`\`

## Settings

\`\`\`yaml
rules:
  environment-expanded-early: off
\`\`\`

For one line: \`# pipeline-review: ignore environment-expanded-early -- reason\` on the line or above it.
`,
	"environment-libraries": `# environment-libraries

Serverless tasks take their libraries from an environment.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          libraries:
            - pypi:
                package: tides
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[environment-libraries] Task "load" is serverless and has "libraries", which the service refuses
   \u256d\u2500 databricks.yml:17:11 in task "load"
16 \u2502         - task_key: load
17 \u2502           libraries:
   \u2502           ^^^^^^^^^
   \u2570\u2500 help: Write the libraries as \`dependencies\` of an entry of \`environments\`, and name it with \`environment_key\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The service refuses \`libraries\` of a task that names no cluster: the deployment fails after the CLI has found nothing wrong.

## What to do

Write the libraries as \`dependencies\` of an entry of \`environments\`, and name it with \`environment_key\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      job_clusters:
        - job_cluster_key: main
          new_cluster:
            spark_version: 16.4.x-scala2.13
            node_type_id: i3.xlarge
            num_workers: 1
      tasks:
        - task_key: load
          job_cluster_key: main
          libraries:
            - pypi:
                package: tides
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  environment-libraries: off
\`\`\`

For one line: \`# pipeline-review: ignore environment-libraries -- reason\` on the line or above it.
`,
	"environment-missing": `# environment-missing

Environments in triggers must exist in the workspace.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs platform expertise

## Reported

\`\`\`yaml
version: v1
name: Shop orders
pipeline:
  load:
    depends_on: []
    tasks:
      orders:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: prefixed_shoe
        connection: fivetran_shop_10482
        name: Land orders
      prices:
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select 1
        connection: warehouse_20931
        name: Check prices
schedule:
  - name: Every morning
    cron: 0 5 ? * * *
    timezone: Europe/Lisbon
    environment: Prodution
sensors:
  new_files:
    cron: 0 8 ? * * *
    environments: [Staging, Sandbox]
    checks:
      files:
        integration: AWS_S3
        sensor_type: FILE
        connection: fivetran_shop_10482
        parameters: {}
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[environment-missing] The workspace has no environment "Prodution"; did you mean "Production"?
   \u256d\u2500 bad.yml:25:18
24 \u2502     timezone: Europe/Lisbon
25 \u2502     environment: Prodution
   \u2502                  ^^^^^^^^^
   \u2570\u2500 help: Write the name of an environment of the workspace, or create it before you merge the change.

warning[environment-missing] The workspace has no environment "Sandbox"
   \u256d\u2500 bad.yml:29:29
28 \u2502     cron: 0 8 ? * * *
29 \u2502     environments: [Staging, Sandbox]
   \u2502                             ^^^^^^^
   \u2570\u2500 help: Write the name of an environment of the workspace, or create it before you merge the change.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A schedule for an environment that does not exist starts no runs, and there is no alert about it.

## What to do

Write the name of an environment of the workspace, or create it before you merge the change.

## Not reported

\`\`\`yaml
version: v1
name: Shop orders
pipeline:
  load:
    depends_on: []
    tasks:
      orders:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: prefixed_shoe
        connection: fivetran_shop_10482
        name: Land orders
      prices:
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select 1
        connection: warehouse_20931
        name: Check prices
schedule:
  - name: Every morning
    cron: 0 5 ? * * *
    timezone: Europe/Lisbon
    environment: Production
sensors:
  new_files:
    cron: 0 8 ? * * *
    environments: [Staging, b6a2f1d4-0f43-43c2-8a86-0d1f4f3c9a22]
    checks:
      files:
        integration: AWS_S3
        sensor_type: FILE
        connection: fivetran_shop_10482
        parameters: {}
\`\`\`

## Settings

\`\`\`yaml
rules:
  environment-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore environment-missing -- reason\` on the line or above it.
`,
	"environment-pinned": `# environment-pinned

Schedules should refer to an environment by name.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
    environment: 5f2c1d7e-4b0a-4c51-9d5e-0a6b7c8d9e0f
  - name: Noon
    cron: 0 12 ? * * *
    environment: 77aa1d7e-4b0a-4c51-9d5e-0a6b7c8d9e0f
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[environment-pinned] Schedule "Nightly" refers to its environment by the id "5f2c1d7e-4b0a-4c51-9d5e-0a6b7c8d9e0f", as does one other
   \u256d\u2500 bad.yml:17:18
16 \u2502     timezone: Europe/Vienna
17 \u2502     environment: 5f2c1d7e-4b0a-4c51-9d5e-0a6b7c8d9e0f
   \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:20:18 is an id too
   \u2570\u2500 help: Write the name of the environment.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

An id does not show whether this is production, and a schedule still refers to it after the environment is removed.

## What to do

Write the name of the environment.

## Not reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
    environment: Production
  - name: Noon
    cron: 0 12 ? * * *
\`\`\`

## Settings

\`\`\`yaml
rules:
  environment-pinned: off
\`\`\`

For one line: \`# pipeline-review: ignore environment-pinned -- reason\` on the line or above it.
`,
	"expand-source-not-upstream": `# expand-source-not-upstream

A task must depend on what it maps over, or stand after it.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: render
      operator: airflow.providers.standard.operators.python.PythonOperator
      python_callable: billing.render
      expand: {op_args: customers.output}
    - task_id: customers
      operator: airflow.providers.standard.operators.python.PythonOperator
      python_callable: billing.customers
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 error)

error[expand-source-not-upstream] Task "render" takes the result of "customers", which is not built before it: it is not in its "dependencies"
   \u256d\u2500 dags.yml:13:25 in task "render"
12 \u2502       python_callable: billing.render
13 \u2502       expand: {op_args: customers.output}
   \u2502                         ^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Add \`dependencies: [customers]\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

dag-factory builds tasks in the order of their dependencies, else of the file. The result of a task that is not built yet, or that has another name, stays a text, and the file does not load.

## What to do

Add the task to \`dependencies\`.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: customers
      operator: airflow.providers.standard.operators.python.PythonOperator
      python_callable: billing.customers
    - task_id: render
      operator: airflow.providers.standard.operators.python.PythonOperator
      python_callable: billing.render
      expand: {op_args: customers.output}
      dependencies: [customers]
\`\`\`

## Settings

\`\`\`yaml
rules:
  expand-source-not-upstream: off
\`\`\`

For one line: \`# pipeline-review: ignore expand-source-not-upstream -- reason\` on the line or above it.
`,
	"external-sensor-mismatch": `# external-sensor-mismatch

An external task sensor must look for dates that the other DAG has.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders_report:
  schedule: "0 6 * * *"
  start_date: 2026-01-01
  timezone: Europe/Madrid
  catchup: false
  tasks:
    wait_for_load:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: orders_load
      mode: reschedule
      timeout: 3600
    wait_for_stock:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: stock_load
      execution_delta: "2 hours"
      mode: reschedule
      timeout: 3600
    report:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: report.sh
      dependencies: [wait_for_load, wait_for_stock]
orders_load:
  schedule: "30 4 * * *"
  start_date: 2026-01-01
  timezone: Europe/Madrid
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load.sh
stock_load:
  schedule: "0 5 * * 1"
  start_date: 2026-01-01
  timezone: Europe/Madrid
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load.sh
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 errors)

error[external-sensor-mismatch] Sensor "wait_for_load" looks for a run of "orders_load" with the date of its own run, and no run has one: it waits until its timeout
  \u256d\u2500 dags.yml:9:24 in task "wait_for_load"
8 \u2502       operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
9 \u2502       external_dag_id: orders_load
  \u2502                        ^^^^^^^^^^^
  \u2570\u2500 help: Add \`execution_delta: "90 minutes"\`.

error[external-sensor-mismatch] Sensor "wait_for_stock" looks for a run of "stock_load" with a date 2 hours before that of its own run, and no run has one: it waits until its timeout
   \u256d\u2500 dags.yml:15:24 in task "wait_for_stock"
14 \u2502       external_dag_id: stock_load
15 \u2502       execution_delta: "2 hours"
   \u2502                        ^^^^^^^^^
   \u2570\u2500 help: Set \`execution_delta\` to the distance between the two schedules, or give both the same schedule.

2 errors in 3 pipelines (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

The sensor waits for a run with the same logical date as its own, less \`execution_delta\`. Where the other DAG never has that date, it waits until its timeout.

## What to do

Set \`execution_delta\` to the distance between the two schedules, or give both the same schedule.

## Not reported

\`\`\`yaml
# Same distance, a function, a schedule that only a person knows, and a sensor that meets some of its dates: nothing to say.
orders_report:
  schedule: "0 6 * * *"
  start_date: 2026-01-01
  timezone: Europe/Madrid
  catchup: false
  tasks:
    wait_for_load:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: orders_load
      execution_delta: "90 minutes"
      mode: reschedule
      timeout: 3600
    wait_by_function:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: orders_load
      execution_date_fn: shop.dates.last_load
      mode: reschedule
      timeout: 3600
    wait_for_manual:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: stock_count
      mode: reschedule
      timeout: 3600
    wait_hourly:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: clicks_hourly
      mode: reschedule
      timeout: 3600
    report:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: report.sh
      dependencies: [wait_for_load, wait_by_function, wait_for_manual, wait_hourly]
orders_load:
  schedule: "30 4 * * *"
  start_date: 2026-01-01
  timezone: Europe/Madrid
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load.sh
stock_count:
  schedule: "None"
  start_date: 2026-01-01
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load.sh
clicks_hourly:
  schedule: "0 * * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load.sh
\`\`\`

## Settings

\`\`\`yaml
rules:
  external-sensor-mismatch: off
\`\`\`

For one line: \`# pipeline-review: ignore external-sensor-mismatch -- reason\` on the line or above it.
`,
	"external-sensor-no-failed-states": `# external-sensor-no-failed-states

An external task sensor should name the states in which it fails.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders_report:
  schedule: "0 6 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    wait_for_load:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: orders_load
      mode: reschedule
    report:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: report.sh
      dependencies: [wait_for_load]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 note)

note[external-sensor-no-failed-states] Sensor "wait_for_load" has no "failed_states": if "orders_load" fails, it waits until its timeout
  \u256d\u2500 dags.yml:8:24 in task "wait_for_load"
7 \u2502       operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
8 \u2502       external_dag_id: orders_load
  \u2502                        ^^^^^^^^^^^
  \u2570\u2500 help: Set \`failed_states: [failed]\`.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without \`failed_states\` a sensor waits for a run that has failed until its own timeout, 7 days by default.

## What to do

Set \`failed_states: [failed]\`.

## Not reported

\`\`\`yaml
# States that fail it, here or in the defaults, and a short timeout.
orders_report:
  schedule: "0 6 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    wait_for_load:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: orders_load
      failed_states: [failed]
      mode: reschedule
    wait_for_stock:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: stock_load
      timeout: 1800
    report:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: report.sh
      dependencies: [wait_for_load, wait_for_stock]
stock_report:
  schedule: "0 6 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args:
    failed_states: [failed]
  tasks:
    wait_for_stock:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: stock_load
      mode: reschedule
\`\`\`

## Settings

\`\`\`yaml
rules:
  external-sensor-no-failed-states: off
\`\`\`

For one line: \`# pipeline-review: ignore external-sensor-no-failed-states -- reason\` on the line or above it.
`,
	"external-sensor-unknown": `# external-sensor-unknown

An external task sensor must name a DAG and a task that exist.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders_report:
  schedule: "0 6 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    wait_for_load:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: orders_laod
    wait_for_clean:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: orders_load
      external_task_id: clean
    report:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: report.sh
      dependencies: [wait_for_load, wait_for_clean]
orders_load:
  schedule: "0 6 * * *"
  start_date: 2026-01-01
  catchup: false
  task_groups:
    staging: {}
  tasks:
    clean:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load.sh
      task_group_name: staging
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 errors)

error[external-sensor-unknown] Sensor "wait_for_load" waits for DAG "orders_laod", which does not exist here; did you mean "orders_load"?
  \u256d\u2500 dags.yml:8:24 in task "wait_for_load"
7 \u2502       operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
8 \u2502       external_dag_id: orders_laod
  \u2502                        ^^^^^^^^^^^
  \u2570\u2500 help: Write \`external_dag_id: orders_load\`.

error[external-sensor-unknown] Sensor "wait_for_clean" waits for task "clean", which DAG "orders_load" does not have; did you mean "staging.clean"?
   \u256d\u2500 dags.yml:12:25 in task "wait_for_clean"
11 \u2502       external_dag_id: orders_load
12 \u2502       external_task_id: clean
   \u2502                         ^^^^^
   \u2570\u2500 help: Write "staging.clean", as Airflow shows it.

2 errors in 2 pipelines (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

Airflow does not look whether the other DAG exists unless \`check_existence\` is true: the sensor waits until its timeout.

## What to do

Write the id as Airflow shows it.

## Not reported

\`\`\`yaml
# A DAG of another repository, a templated name, and tasks with the name of their group.
orders_report:
  schedule: "0 6 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    wait_for_finance:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: finance_closing
    wait_for_region:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: "orders_{{ params.region }}"
    wait_for_clean:
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: orders_load
      external_task_ids: [staging.clean, publish]
    report:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: report.sh
      dependencies: [wait_for_finance, wait_for_region, wait_for_clean]
orders_load:
  schedule: "0 6 * * *"
  start_date: 2026-01-01
  catchup: false
  task_groups:
    staging: {}
  tasks:
    clean:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load.sh
      task_group_name: staging
    publish:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load.sh
      dependencies: [staging]
\`\`\`

## Settings

\`\`\`yaml
rules:
  external-sensor-unknown: off
\`\`\`

For one line: \`# pipeline-review: ignore external-sensor-unknown -- reason\` on the line or above it.
`,
	"failure-hidden": `# failure-hidden

Failures that count as warnings should have a WARNING alert.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        treat_failure_as_warning: true
      refresh_report:
        name: Refresh report
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          dataset_id: 5a1c
          workspace_id: 9e2d
        depends_on: [sync_orders]
schedule:
  - name: Daily
    cron: 0 6 ? * * *
    timezone: Europe/London
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: orders-alerts
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[failure-hidden] When "Sync orders" fails, "Refresh report" runs anyway, and no alert covers WARNING
   \u256d\u2500 bad.yml:13:9 in task "Sync orders"
12 \u2502           connector_id: quiet_meadow
13 \u2502         treat_failure_as_warning: true
   \u2502         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Add an alert for WARNING under \`alerts:\` at the root, or let the task fail.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

With \`treat_failure_as_warning\` the tasks after a failed one run anyway, on old or untested data, and the run does not end as FAILED.

## What to do

Add an alert for WARNING under \`alerts:\` at the root, or let the task fail.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        treat_failure_as_warning: true
      refresh_report:
        name: Refresh report
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          dataset_id: 5a1c
          workspace_id: 9e2d
        depends_on: [sync_orders]
        condition: \${{ tasks['sync_orders'].status == 'SUCCEEDED' }}
schedule:
  - name: Daily
    cron: 0 6 ? * * *
    timezone: Europe/London
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: orders-alerts
\`\`\`

## Settings

\`\`\`yaml
rules:
  failure-hidden: off
\`\`\`

For one line: \`# pipeline-review: ignore failure-hidden -- reason\` on the line or above it.
`,
	"failure-not-told": `# failure-not-told

A job with an on_failure notification should fail when one of its tasks fails.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 * * ?"
        timezone_id: Europe/Oslo
      email_notifications:
        on_failure: [pilots@harbour.example]
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
        - task_key: tidy
          run_if: ALL_DONE
          depends_on:
            - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/tidy
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[failure-not-told] A failed task is not reported by "on_failure" of the job: its last task "tidy" runs whatever happened and succeeds
   \u256d\u2500 databricks.yml:25:11 in task "tidy"
24 \u2502         - task_key: tidy
25 \u2502           run_if: ALL_DONE
   \u2502           ^^^^^^
   \u2570\u2500 help: Add \`on_failure\` to the notifications of the tasks that matter.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The last tasks decide on the result. Where they run after a failure and succeed, the run succeeds with failures, which \`on_failure\` does not report.

## What to do

Add \`on_failure\` to the notifications of the tasks that matter.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 * * ?"
        timezone_id: Europe/Oslo
      email_notifications:
        on_failure: [pilots@harbour.example]
      tasks:
        - task_key: load
          email_notifications:
            on_failure: [pilots@harbour.example]
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
        - task_key: tidy
          run_if: ALL_DONE
          depends_on:
            - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/tidy
\`\`\`

## Settings

\`\`\`yaml
rules:
  failure-not-told: off
\`\`\`

For one line: \`# pipeline-review: ignore failure-not-told -- reason\` on the line or above it.
`,
	"failure-unwatched": `# failure-unwatched

Unattended flows should have a failure alert.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: tides
namespace: harbour.tides
tasks:
  - id: fetch
    type: io.kestra.plugin.core.http.Request
    uri: https://gauges.example.com/today
triggers:
  - id: daily
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * *"
    timezone: Europe/Lisbon
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[failure-unwatched] The flow runs unattended and has no failure alert: no flow of the repository listens to its failures either
  \u256d\u2500 bad.yml:1:5
1 \u2502 id: tides
  \u2502     ^^^^^
  \u2570\u2500 help: Add a task that sends a message to \`errors\` of the flow.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

No one watches a scheduled execution. Without \`errors\` or a flow that listens to its failures, a failure stays unnoticed until someone misses the data.

## What to do

Add a task that sends a message to \`errors\` of the flow, or a flow with a Flow trigger on FAILED for its namespace.

In a pipeline where other rules of [safeguard-missing](safeguard-missing.md) report something too, they are one finding with one fix; this rule keeps its own severity, setting and suppression.

## Not reported

\`\`\`yaml
id: tides
namespace: harbour.tides
tasks:
  - id: fetch
    type: io.kestra.plugin.core.http.Request
    uri: https://gauges.example.com/today
errors:
  - id: tell
    type: io.kestra.plugin.slack.SlackIncomingWebhook
    url: "{{ secret('SLACK_WEBHOOK') }}"
triggers:
  - id: daily
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * *"
    timezone: Europe/Lisbon
\`\`\`

## Settings

\`\`\`yaml
rules:
  failure-unwatched: off
\`\`\`

For one line: \`# pipeline-review: ignore failure-unwatched -- reason\` on the line or above it.
`,
	"flow-trigger-context": `# flow-trigger-context

Inputs of a Flow trigger must read the upstream execution.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: wake
namespace: harbour.alerts
inputs:
  - id: run
    type: STRING
  - id: state
    type: STRING
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ inputs.run }} {{ inputs.state }}"
triggers:
  - id: after_tides
    type: io.kestra.plugin.core.trigger.Flow
    inputs:
      run: "{{ trigger.executionId }}"
      state: "{{ trigger.state }}"
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionFlow
        namespace: harbour.gauges
        flowId: tides
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[flow-trigger-context] Trigger "after_tides" reads "trigger.executionId" in its inputs, where it does not exist yet
   \u256d\u2500 bad.yml:16:16
15 \u2502     inputs:
16 \u2502       run: "{{ trigger.executionId }}"
   \u2502                ^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "execution.id" (check it before you apply it)
   \u2570\u2500 help: Write \`execution.id\`.

error[flow-trigger-context] Trigger "after_tides" reads "trigger.state" in its inputs, where it does not exist yet
   \u256d\u2500 bad.yml:17:18
16 \u2502       run: "{{ trigger.executionId }}"
17 \u2502       state: "{{ trigger.state }}"
   \u2502                  ^^^^^^^^^^^^^
   \u2570\u2500 help: Read \`trigger.state\` in the tasks of the flow instead of passing it as an input.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-       run: "{{ trigger.executionId }}"
+       run: "{{ execution.id }}"
\`\`\`

## Why

Its inputs are rendered in the execution that wakes it, where \`trigger\` is not yet this trigger. The name is missing, the start is dropped, and the flow never runs.

## What to do

Read \`execution.id\` and \`outputs\` of the upstream execution.

## Not reported

\`\`\`yaml
id: wake
namespace: harbour.alerts
inputs:
  - id: run
    type: STRING
  - id: level
    type: STRING
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ inputs.run }} {{ inputs.level }} {{ trigger.executionId }} {{ trigger.state }}"
triggers:
  - id: after_tides
    type: io.kestra.plugin.core.trigger.Flow
    inputs:
      run: "{{ execution.id }}"
      level: "{{ trigger.outputs.level ?? trigger.state ?? 'unknown' }}"
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionFlow
        namespace: harbour.gauges
        flowId: tides
\`\`\`

## Settings

\`\`\`yaml
rules:
  flow-trigger-context: off
\`\`\`

For one line: \`# pipeline-review: ignore flow-trigger-context -- reason\` on the line or above it.
`,
	"flow-trigger-target": `# flow-trigger-target

A Flow trigger must listen to flows that exist and read outputs that they declare.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`billing.yml\`

\`\`\`yaml
id: billing
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ trigger.outputs.ton }}"
triggers:
  - id: unloaded
    type: io.kestra.plugin.core.trigger.Flow
    states: [SUCCESS]
    preconditions:
      id: after_unload
      flows:
        - namespace: harbour.berths
          flowId: unload
\`\`\`

\`tides.yml\`

\`\`\`yaml
id: tides
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: ebb
triggers:
  - id: unloaded
    type: io.kestra.plugin.core.trigger.Flow
    states: [SUCCESS]
    preconditions:
      id: after
      flows:
        - namespace: harbour.berths
          flowId: unlaod
        - namespace: harbour.berths
          flowId: tides
\`\`\`

\`unload.yml\`

\`\`\`yaml
id: unload
namespace: harbour.berths
tasks:
  - id: weigh
    type: io.kestra.plugin.core.debug.Return
    format: "12"
outputs:
  - id: tons
    type: INT
    value: "{{ outputs.weigh.value }}"
\`\`\`

\`\`\`text
\u2500\u2500 billing.yml (1 error)

error[flow-trigger-target] Flow "harbour.berths.unload", which starts this flow, declares no output "ton"; did you mean "tons"?
  \u256d\u2500 billing.yml:6:34 in task "tell"
5 \u2502     type: io.kestra.plugin.core.log.Log
6 \u2502     message: "{{ trigger.outputs.ton }}"
  \u2502                                  ^^^
  \u251c\u2500 fix: Write "tons" (check it before you apply it)
  \u2570\u2500 help: Write \`tons\`.

\u2500\u2500 tides.yml (1 error, 1 warning)

error[flow-trigger-target] Trigger "unloaded" listens to its own flow, whose executions never start it
   \u256d\u2500 tides.yml:17:19
16 \u2502         - namespace: harbour.berths
17 \u2502           flowId: tides
   \u2502                   ^^^^^
   \u2570\u2500 help: Name another flow, or remove the entry.

warning[flow-trigger-target] Trigger "unloaded" listens to flow "harbour.berths.unlaod", which is not in the repository; did you mean "unload"?
   \u256d\u2500 tides.yml:15:19
14 \u2502         - namespace: harbour.berths
15 \u2502           flowId: unlaod
   \u2502                   ^^^^^^
   \u2570\u2500 help: Write "unload".

2 errors, 1 warning in 3 pipelines (3 files)
failed: 2 findings at severity error or above
\`\`\`

## Why

The server does not check whom a trigger listens to: with a wrong name the flow never starts, and with a wrong output it fails.

## What to do

Write the namespace and the id of the other flow as its file has them.

## Not reported

\`billing.yml\`

\`\`\`yaml
id: billing
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ trigger.outputs.tons }} {{ trigger.outputs.crane ?? 'none' }}"
triggers:
  - id: unloaded
    type: io.kestra.plugin.core.trigger.Flow
    states: [SUCCESS]
    preconditions:
      id: after_unload
      flows:
        - namespace: harbour.berths
          flowId: unload
\`\`\`

\`invoices.yml\`

\`\`\`yaml
id: invoices
namespace: harbour.finance
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ trigger.outputs.sum }}"
triggers:
  - id: closed
    type: io.kestra.plugin.core.trigger.Flow
    states: [SUCCESS]
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionFlow
        namespace: harbour.ledger
        flowId: close
\`\`\`

\`unload.yml\`

\`\`\`yaml
id: unload
namespace: harbour.berths
tasks:
  - id: weigh
    type: io.kestra.plugin.core.debug.Return
    format: "12"
outputs:
  - id: tons
    type: INT
    value: "{{ outputs.weigh.value }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  flow-trigger-target: off
\`\`\`

For one line: \`# pipeline-review: ignore flow-trigger-target -- reason\` on the line or above it.
`,
	"flow-trigger-unfiltered": `# flow-trigger-unfiltered

A Flow trigger must say which flows it listens to.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: stow
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
triggers:
  - id: after_unload
    type: io.kestra.plugin.core.trigger.Flow
    states: [SUCCESS]
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[flow-trigger-unfiltered] Trigger "after_unload" starts the flow after every execution of every other flow of the instance
  \u256d\u2500 bad.yml:8:5
7 \u2502 triggers:
8 \u2502   - id: after_unload
  \u2502     ^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Name the flows under \`preconditions\` (up to 1.3) or \`dependsOn\` (from 2.0).

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

Without conditions, preconditions or dependsOn the flow starts after each execution of every flow of the instance. A list of states is no filter.

## What to do

Name the flows under \`preconditions\` (up to 1.3) or \`dependsOn\` (from 2.0).

## Not reported

\`\`\`yaml
id: stow
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
triggers:
  - id: after_unload
    type: io.kestra.plugin.core.trigger.Flow
    conditions:
      - type: io.kestra.plugin.core.condition.ExecutionFlow
        namespace: harbour.berths
        flowId: unload
\`\`\`

## Settings

\`\`\`yaml
rules:
  flow-trigger-unfiltered: off
\`\`\`

For one line: \`# pipeline-review: ignore flow-trigger-unfiltered -- reason\` on the line or above it.
`,
	"for-each-inputs": `# for-each-inputs

Inputs of a loop must be a JSON array.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: each
          for_each_task:
            inputs: "north, south"
            task:
              task_key: one
              notebook_task:
                notebook_path: /Workspace/Shared/harbour/one
                base_parameters:
                  pier: "{{input}}"
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[for-each-inputs] Inputs of loop "each" are no JSON array
   \u256d\u2500 databricks.yml:18:21
17 \u2502           for_each_task:
18 \u2502             inputs: "north, south"
   \u2502                     ^^^^^^^^^^^^^^
   \u2570\u2500 help: Write a JSON array in quotes, or a reference to one.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The run fails when the loop starts.

## What to do

Write a JSON array in quotes, or a reference to one.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: each
          for_each_task:
            inputs: '["north", "south"]'
            task:
              task_key: one
              notebook_task:
                notebook_path: /Workspace/Shared/harbour/one
                base_parameters:
                  pier: "{{input}}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  for-each-inputs: off
\`\`\`

For one line: \`# pipeline-review: ignore for-each-inputs -- reason\` on the line or above it.
`,
	"full-refresh-scheduled": `# full-refresh-scheduled

Scheduled dbt tasks of a DAG should not run a full refresh.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs dbt expertise

## Reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    models:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "cd /opt/dbt && dbt run --target prod --full-refresh && dbt test"
    marts:
      operator: cosmos.operators.local.DbtRunLocalOperator
      profile_config: shop.profile
      full_refresh: true
      dependencies: [models]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 warnings)

warning[full-refresh-scheduled] Task "models" runs dbt with "--full-refresh" each time that schedule "40 4 * * *" fires
  \u256d\u2500 dags.yml:8:21 in task "models"
7 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
8 \u2502       bash_command: "cd /opt/dbt && dbt run --target prod --full-refresh && dbt test"
  \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Remove \`--full-refresh\`. Where it is needed once, trigger a run with a param that adds it.

warning[full-refresh-scheduled] Task "marts" runs dbt with "full_refresh: true" each time that schedule "40 4 * * *" fires
   \u256d\u2500 dags.yml:12:21 in task "marts"
11 \u2502       profile_config: shop.profile
12 \u2502       full_refresh: true
   \u2502                     ^^^^
   \u2570\u2500 help: Remove \`full_refresh: true\`. Where it is needed once, trigger a run with a param that adds it.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A full refresh drops the incremental tables and reads the whole history again. It was usually meant for one run and then left in the file.

## What to do

Remove the flag. Where it is needed once, trigger a run with a param that adds it.

## Not reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    models:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "dbt seed --full-refresh && dbt run {{ '--full-refresh' if params.whole else '' }} && dbt test"
monthly:
  schedule: "40 4 1 * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    models:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "dbt build --full-refresh"
\`\`\`

## Settings

\`\`\`yaml
rules:
  full-refresh-scheduled: off
\`\`\`

For one line: \`# pipeline-review: ignore full-refresh-scheduled -- reason\` on the line or above it.
`,
	"fused-tasks": `# fused-tasks

Keys of tasks, job clusters and parameters must be unique in their list.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/clean
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[fused-tasks] Two entries of "tasks" have the task_key "load": the CLI merges them into one
   \u256d\u2500 databricks.yml:19:21
18 \u2502             notebook_path: /Workspace/Shared/harbour/load
19 \u2502         - task_key: load
   \u2502                     ^^^^
   \u251c\u2500 see: databricks.yml:16:21 is the first of them
   \u2570\u2500 help: Give each entry a key of its own, or remove one.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The CLI merges entries of one key into one without a message: a task disappears, or runs with settings of another.

## What to do

Give each entry a key of its own, or remove one.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
    resources:
      jobs:
        berths:
          tasks:
            - task_key: load
              timeout_seconds: 600
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
        - task_key: clean
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/clean
\`\`\`

## Settings

\`\`\`yaml
rules:
  fused-tasks: off
\`\`\`

For one line: \`# pipeline-review: ignore fused-tasks -- reason\` on the line or above it.
`,
	"group-name-taken": `# group-name-taken

Groups of a pipeline should have unique names.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  load_more:
    name: load
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  model:
    name: Model
    depends_on: [load, load_more]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[group-name-taken] Groups have the same name: two are named "Load"
   \u256d\u2500 bad.yml:14:11
13 \u2502   load_more:
14 \u2502     name: load
   \u2502           ^^^^
   \u251c\u2500 see: bad.yml:5:11 is named "Load"
   \u2570\u2500 help: Give each group a unique name.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

An alert or a chart that shows the group name does not show which of the two groups is meant.

## What to do

Give each group a unique name.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load orders
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  load_more:
    name: Load stock
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  first:
    name: ''
    depends_on: [load]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build
  second:
    name: ''
    depends_on: [load_more]
    tasks:
      build_stock:
        name: Build the stock
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --select stock
\`\`\`

## Settings

\`\`\`yaml
rules:
  group-name-taken: off
\`\`\`

For one line: \`# pipeline-review: ignore group-name-taken -- reason\` on the line or above it.
`,
	"group-nesting-cycle": `# group-nesting-cycle

Task groups must not lie in themselves.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  task_groups:
    - group_name: printing
      parent_group_name: paper
    - group_name: paper
      parent_group_name: printing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
      task_group_name: paper
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 error)

error[group-nesting-cycle] Task group "printing" lies inside "paper", which lies inside "printing"
   \u256d\u2500 dags.yml:11:26
10 \u2502     - group_name: printing
11 \u2502       parent_group_name: paper
   \u2502                          ^^^^^
   \u2570\u2500 help: Remove one \`parent_group_name\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

dag-factory refuses the file: none of its DAGs loads.

## What to do

Remove one \`parent_group_name\`.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  task_groups:
    - group_name: printing
    - group_name: paper
      parent_group_name: printing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
      task_group_name: paper
\`\`\`

## Settings

\`\`\`yaml
rules:
  group-nesting-cycle: off
\`\`\`

For one line: \`# pipeline-review: ignore group-nesting-cycle -- reason\` on the line or above it.
`,
	"group-prefix-breaks-dependency": `# group-prefix-breaks-dependency

Members of a group that have no prefix cannot have dependencies.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  task_groups:
    - group_name: printing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: render
      decorator: airflow.sdk.task
      python_callable: billing.render
      task_group_name: printing
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 error)

error[group-prefix-breaks-dependency] Task "render" in group "printing" is decorated and takes part in "dependencies", which dag-factory 1.1.0 cannot resolve
   \u256d\u2500 dags.yml:19:7 in task "render"
18 \u2502       task_group_name: printing
19 \u2502       dependencies: [collect]
   \u2502       ^^^^^^^^^^^^
   \u2570\u2500 help: Take the task out of the group, or write it with \`operator\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

dag-factory 1.1.0 looks for the id with the prefix of the group. Decorated tasks, and groups with \`prefix_group_id: false\`, have none: the file does not load.

## What to do

Take the task out of the group, or write it with \`operator\`.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  task_groups:
    - group_name: printing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: render
      decorator: airflow.sdk.task
      python_callable: billing.render
      task_group_name: printing
\`\`\`

## Settings

\`\`\`yaml
rules:
  group-prefix-breaks-dependency: off
\`\`\`

For one line: \`# pipeline-review: ignore group-prefix-breaks-dependency -- reason\` on the line or above it.
`,
	"group-unnamed": `# group-unnamed

Groups should have names if there are several.

Note \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  3c0f9149-9236-4831-9269-518b2f6627a0:
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [3c0f9149-9236-4831-9269-518b2f6627a0]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build
  publish:
    name: ''
    depends_on: [model]
    tasks:
      refresh:
        name: Refresh sales
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: sales
          dataset_id: sales_board
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[group-unnamed] 2 groups of 3 without a name, such as the one with "Sync orders" and "Refresh sales"
  \u256d\u2500 bad.yml:4:3
3 \u2502 pipeline:
4 \u2502   3c0f9149-9236-4831-9269-518b2f6627a0:
  \u2502   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u251c\u2500 see: bad.yml:22:3 has no name either
  \u2570\u2500 help: Add a short \`name:\` that describes what the group does.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Runs, alerts and reviews show a group by its name. Without a name they show an id that explains nothing.

## What to do

Give the group a short name that describes what it does.

In Orchestra, for the example above: Add a short \`name:\` that describes what the group does.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [load]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build
\`\`\`

## Settings

\`\`\`yaml
rules:
  group-unnamed: off
\`\`\`

For one line: \`# pipeline-review: ignore group-unnamed -- reason\` on the line or above it.
`,
	"hard-coded-date": `# hard-coded-date

Scheduled pipelines should not use a hard-coded date.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Copy one day
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: INSERT INTO day SELECT * FROM orders WHERE order_date = '2026-01-31'
      fetch:
        name: Fetch files
        integration: LINUX_SSH
        integration_job: LINUX_SSH_EXECUTE_COMMAND
        parameters:
          command: ./fetch.sh --date 2026-02-01
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 notes)

note[hard-coded-date] Task "Copy one day" uses the hard-coded date "2026-01-31"
   \u256d\u2500 bad.yml:12:79 in task "Copy one day"
11 \u2502         parameters:
12 \u2502           statement: INSERT INTO day SELECT * FROM orders WHERE order_date = '2026-01-31'
   \u2502                                                                               ^^^^^^^^^^
   \u2570\u2500 help: Replace it with \`\${{ format_date(ORCHESTRA.CURRENT_TIME, "%Y-%m-%d") }}\`, or with an input.

note[hard-coded-date] Task "Fetch files" uses the hard-coded date "2026-02-01"
   \u256d\u2500 bad.yml:18:38 in task "Fetch files"
17 \u2502         parameters:
18 \u2502           command: ./fetch.sh --date 2026-02-01
   \u2502                                      ^^^^^^^^^^
   \u2570\u2500 help: Replace it with \`\${{ format_date(ORCHESTRA.CURRENT_TIME, "%Y-%m-%d") }}\`, or with an input.

2 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Each run reads or loads the same day again. The date was usually written for one backfill.

## What to do

Replace it with \`\${{ format_date(ORCHESTRA.CURRENT_TIME, "%Y-%m-%d") }}\`, an input, or the date function of the warehouse.

## Not reported

\`\`\`yaml
# The start of history, an end that never comes, a literal that is no bound, and a day out of an expression.
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Copy the orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: INSERT INTO day SELECT * FROM orders WHERE order_date >= '2020-01-01'
      prices:
        name: Close the prices
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: UPDATE prices SET valid_to = '2099-12-31' WHERE valid_to IS NULL
      note:
        name: Write the note
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: INSERT INTO notes VALUES ('since 2026-01-31')
      today:
        name: Copy today
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: INSERT INTO day SELECT * FROM orders WHERE order_date = '\${{ inputs.day }}'
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
inputs:
  day:
    type: string
    default: '2026-01-31'
\`\`\`

## Settings

\`\`\`yaml
rules:
  hard-coded-date: off
\`\`\`

For one line: \`# pipeline-review: ignore hard-coded-date -- reason\` on the line or above it.
`,
	"health-above-timeout": `# health-above-timeout

A health rule about the duration must be below the timeout.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      timeout_seconds: 3600
      health:
        rules:
          - metric: RUN_DURATION_SECONDS
            op: GREATER_THAN
            value: 4000
      email_notifications:
        on_duration_warning_threshold_exceeded: [pilots@harbour.example]
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[health-above-timeout] The health rule never warns: its 4000 seconds are not below the timeout of 3600 seconds
   \u256d\u2500 databricks.yml:20:20
19 \u2502             op: GREATER_THAN
20 \u2502             value: 4000
   \u2502                    ^^^^
   \u2570\u2500 help: Set the value of the rule below \`timeout_seconds\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The run is stopped at the timeout, so the rule never warns of it.

## What to do

Set the value of the rule below \`timeout_seconds\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      timeout_seconds: 3600
      health:
        rules:
          - metric: RUN_DURATION_SECONDS
            op: GREATER_THAN
            value: 3000
      email_notifications:
        on_duration_warning_threshold_exceeded: [pilots@harbour.example]
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  health-above-timeout: off
\`\`\`

For one line: \`# pipeline-review: ignore health-above-timeout -- reason\` on the line or above it.
`,
	"health-without-recipient": `# health-without-recipient

Health rules and their notifications need each other.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      health:
        rules:
          - metric: RUN_DURATION_SECONDS
            op: GREATER_THAN
            value: 900
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[health-without-recipient] The health rule of job "berths" has no recipient: no notification has "on_duration_warning_threshold_exceeded"
   \u256d\u2500 databricks.yml:17:21
16 \u2502         rules:
17 \u2502           - metric: RUN_DURATION_SECONDS
   \u2502                     ^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Add \`on_duration_warning_threshold_exceeded\` with an address to \`email_notifications\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A health rule stops nothing, and without a notification it has no recipient; a notification of it is never sent without a rule.

## What to do

Add the notification to the health rule, or the health rule to the notification.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      health:
        rules:
          - metric: RUN_DURATION_SECONDS
            op: GREATER_THAN
            value: 900
      email_notifications:
        on_duration_warning_threshold_exceeded: [pilots@harbour.example]
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  health-without-recipient: off
\`\`\`

For one line: \`# pipeline-review: ignore health-without-recipient -- reason\` on the line or above it.
`,
	"hidden-character": `# hidden-character

Files must not contain invisible characters.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync\u202e orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[hidden-character] Invisible character: the text is not what it looks like; delete it
  \u256d\u2500 bad.yml:8:19
7 \u2502       sync_orders:
8 \u2502         name: Sync\u27e8U+202E\u27e9 orders
  \u2502                   ^^^^^^^^
  \u2570\u2500 help: Delete the character.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Zero-width characters and characters that change the text direction make a line look different from what it is.

## What to do

Delete the character.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders \ud83d\uded2
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  hidden-character: off
\`\`\`

For one line: \`# pipeline-review: ignore hidden-character -- reason\` on the line or above it.
`,
	"hyphenated-access": `# hyphenated-access

Names with a hyphen must stand in brackets.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: berths
namespace: harbour.berths
inputs:
  - id: ship-name
    type: STRING
tasks:
  - id: find-berth
    type: io.kestra.plugin.core.debug.Return
    format: "{{ inputs.ship-name }}"
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "Berth {{ outputs.find-berth.value }}"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[hyphenated-access] "inputs.ship-name" is read as a subtraction: a name after a dot ends at a hyphen
  \u256d\u2500 bad.yml:9:24 in task "find-berth"
8 \u2502     type: io.kestra.plugin.core.debug.Return
9 \u2502     format: "{{ inputs.ship-name }}"
  \u2502                        ^^^^^^^^^
  \u251c\u2500 fix: Write "['ship-name']" (check it before you apply it)
  \u2570\u2500 help: Write \`inputs['ship-name']\`.

error[hyphenated-access] "outputs.find-berth" is read as a subtraction: a name after a dot ends at a hyphen
   \u256d\u2500 bad.yml:12:32 in task "tell"
11 \u2502     type: io.kestra.plugin.core.log.Log
12 \u2502     message: "Berth {{ outputs.find-berth.value }}"
   \u2502                                ^^^^^^^^^^
   \u251c\u2500 fix: Write "['find-berth']" (check it before you apply it)
   \u2570\u2500 help: Write \`outputs['find-berth']\`.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     format: "{{ inputs.ship-name }}"
+     format: "{{ inputs['ship-name'] }}"
\`\`\`

## Why

After a dot a hyphen subtracts: \`outputs.load-orders\` is \`outputs.load\` minus \`orders\`. The expression fails when the task runs.

## What to do

Write the name in brackets and quotes, for example \`outputs['load-orders']\`.

## Not reported

\`\`\`yaml
id: berths
namespace: harbour.berths
inputs:
  - id: ship-name
    type: STRING
  - id: berths
    type: INT
tasks:
  - id: find-berth
    type: io.kestra.plugin.core.debug.Return
    format: "{{ inputs['ship-name'] }} {{ inputs.berths-1 }} {{ inputs.berths - 1 }}"
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "Berth {{ outputs['find-berth'].value }} {# outputs.find-berth.value #}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  hyphenated-access: off
\`\`\`

For one line: \`# pipeline-review: ignore hyphenated-access -- reason\` on the line or above it.
`,
	"include-ignored": `# include-ignored

Only the root of a bundle should have include.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`databricks.yml\`

\`\`\`yaml
bundle:
  name: harbour
include:
  - jobs/*.yml
\`\`\`

\`jobs/quays.yml\`

\`\`\`yaml
include:
  - night/*.yml
resources:
  jobs:
    quays:
      name: quays
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

\`\`\`text
\u2500\u2500 jobs/quays.yml (1 warning)

warning[include-ignored] The CLI ignores "include" here: only the root of the bundle has includes
  \u256d\u2500 jobs/quays.yml:1:1
1 \u2502 include:
  \u2502 ^^^^^^^
  \u2570\u2500 help: Write the patterns in the root of the bundle, relative to it.

1 warning in 1 pipeline (2 files)
passed: no findings at severity error or above
\`\`\`

## Why

The CLI ignores \`include\` in an included file, with a warning: what it names is not deployed.

## What to do

Write the patterns in the root of the bundle, relative to it.

## Not reported

\`databricks.yml\`

\`\`\`yaml
bundle:
  name: harbour
include:
  - jobs/*.yml
  - jobs/night/*.yml
\`\`\`

\`jobs/quays.yml\`

\`\`\`yaml
resources:
  jobs:
    quays:
      name: quays
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

## Settings

\`\`\`yaml
rules:
  include-ignored: off
\`\`\`

For one line: \`# pipeline-review: ignore include-ignored -- reason\` on the line or above it.
`,
	"include-missing": `# include-missing

Files that include names must exist.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`README.md\`

\`\`\`md
The jobs of the harbour.
\`\`\`

\`databricks.yml\`

\`\`\`yaml
bundle:
  name: harbour
include:
  - jobs/quays.yml
  - jobs/tugs.yml
  - /srv/bundles/shared.yml
\`\`\`

\`jobs/quays.yml\`

\`\`\`yaml
resources:
  jobs:
    quays:
      name: quays
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (2 errors)

error[include-missing] "include" names the file "jobs/tugs.yml", which does not exist
  \u256d\u2500 databricks.yml:5:5
4 \u2502   - jobs/quays.yml
5 \u2502   - jobs/tugs.yml
  \u2502     ^^^^^^^^^^^^^
  \u2570\u2500 help: Correct the path, which is relative to the root of the bundle, or remove the entry.

error[include-missing] "include" has the absolute path "/srv/bundles/shared.yml", which the CLI refuses
  \u256d\u2500 databricks.yml:6:5
5 \u2502   - jobs/tugs.yml
6 \u2502   - /srv/bundles/shared.yml
  \u2502     ^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Write the path from the root of the bundle.

2 errors in 1 pipeline (2 files)
failed: 2 findings at severity error or above
\`\`\`

## Why

The CLI refuses the bundle: of a pattern without wildcards it wants the file.

## What to do

Correct the path, which is relative to the root of the bundle, or remove the entry.

## Not reported

\`README.md\`

\`\`\`md
The jobs of the harbour.
\`\`\`

\`databricks.yml\`

\`\`\`yaml
bundle:
  name: harbour
include:
  - ./jobs/quays.yml
  - other/*.yml # a pattern may match nothing
\`\`\`

\`jobs/quays.yml\`

\`\`\`yaml
resources:
  jobs:
    quays:
      name: quays
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

## Settings

\`\`\`yaml
rules:
  include-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore include-missing -- reason\` on the line or above it.
`,
	"include-too-shallow": `# include-too-shallow

Patterns of include are not recursive.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`databricks.yml\`

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
include:
  - jobs/**/*.yml
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`jobs/night/tugs.yml\`

\`\`\`yaml
resources:
  jobs:
    tugs:
      name: tugs
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/tugs
\`\`\`

\`jobs/quays.yml\`

\`\`\`yaml
resources:
  jobs:
    quays:
      name: quays
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[include-too-shallow] The include pattern "jobs/**/*.yml" finds files exactly one folder deep: "**" is not recursive; it misses "jobs/quays.yml"
   \u256d\u2500 databricks.yml:12:5
11 \u2502 include:
12 \u2502   - jobs/**/*.yml
   \u2502     ^^^^^^^^^^^^^
   \u2570\u2500 help: Write "jobs/*.yml" and "jobs/*/*.yml", one pattern for each depth.

1 warning in 3 pipelines (3 files)
passed: no findings at severity error or above
\`\`\`

## Why

In a pattern, \`**\` is one folder and no more: files directly in the folder above it, and files two folders below, are not deployed.

## What to do

Write one pattern for each depth, such as \`resources/*.yml\` and \`resources/*/*.yml\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
include:
  - jobs/*.yml
  - jobs/**/*.yml
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  include-too-shallow: off
\`\`\`

For one line: \`# pipeline-review: ignore include-too-shallow -- reason\` on the line or above it.
`,
	"include-unresolved": `# include-unresolved

Patterns of include cannot hold references.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
include:
  - jobs/\${bundle.target}/*.yml
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[include-unresolved] The include pattern "jobs/\${bundle.target}/*.yml" holds the reference "\${bundle.target}", which the CLI does not resolve there
   \u256d\u2500 databricks.yml:12:5
11 \u2502 include:
12 \u2502   - jobs/\${bundle.target}/*.yml
   \u2502     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write a pattern without references, and what differs per target in the targets.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The CLI reads the files before it knows variables and targets: it looks for a folder of that very name, and the jobs in it are not deployed.

## What to do

Write a pattern without references, and what differs per target in the targets.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
include:
  - jobs/*.yml
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  include-unresolved: off
\`\`\`

For one line: \`# pipeline-review: ignore include-unresolved -- reason\` on the line or above it.
`,
	"input-default-mismatch": `# input-default-mismatch

The default of an input should have the declared type.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.region }}')
inputs:
  region:
    type: string
    default: 12
  depth:
    type: number
    default: '3'
  tables:
    type: list
    default: orders,stock
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings, 1 note)

warning[input-default-mismatch] Input "depth" is declared as number, but its default is a text
   \u256d\u2500 bad.yml:19:14
18 \u2502     type: number
19 \u2502     default: '3'
   \u2502              ^^^
   \u2570\u2500 help: Write the default in the declared type, or change the declared type.

warning[input-default-mismatch] Input "tables" is declared as list, but its default is a text
   \u256d\u2500 bad.yml:22:14
21 \u2502     type: list
22 \u2502     default: orders,stock
   \u2502              ^^^^^^^^^^^^
   \u2570\u2500 help: Write the default in the declared type, or change the declared type.

note[input-default-mismatch] Input "region" is declared as string, but its default is a number
   \u256d\u2500 bad.yml:16:14
15 \u2502     type: string
16 \u2502     default: 12
   \u2502              ^^
   \u2570\u2500 help: Write the default in the declared type, or change the declared type.

2 warnings, 1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

An expression that relies on the type gets another one: a comparison with a number is never true for the text of that number.

## What to do

Write the default in the declared type, or change the declared type.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.region }}')
inputs:
  region:
    type: string
    default: '12'
  depth:
    type: number
    default: 3
  full:
    type: boolean
    default: \${{ ENV.FULL }}
  tables:
    type: list
    default: [orders, stock]
  options:
    type: dict
    default: null
\`\`\`

## Settings

\`\`\`yaml
rules:
  input-default-mismatch: off
\`\`\`

For one line: \`# pipeline-review: ignore input-default-mismatch -- reason\` on the line or above it.
`,
	"input-default-optional": `# input-default-optional

An input with a default must be required.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: cranes
namespace: harbour.berths
inputs:
  - id: berth
    type: STRING
    required: false
    defaults: north
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[input-default-optional] Input "berth" has "defaults" and is not required, which releases from 1.1 on refuse; "prefill" is a value that can be removed
  \u256d\u2500 bad.yml:6:5
5 \u2502     type: STRING
6 \u2502     required: false
  \u2502     ^^^^^^^^
  \u2570\u2500 help: Remove \`required: false\`, or write \`prefill\` in the place of \`defaults\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A default is always applied, so the input is never without a value. Releases from 1.1 on refuse the flow.

## What to do

Remove \`required: false\`, or write \`prefill\` in the place of \`defaults\`.

## Not reported

\`\`\`yaml
id: cranes
namespace: harbour.berths
inputs:
  - id: berth
    type: STRING
    required: false
    prefill: north
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

## Settings

\`\`\`yaml
rules:
  input-default-optional: off
\`\`\`

For one line: \`# pipeline-review: ignore input-default-optional -- reason\` on the line or above it.
`,
	"input-dependency": `# input-dependency

Inputs can depend only on inputs that exist, and not on themselves.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: cranes
namespace: harbour.berths
inputs:
  - id: berth
    type: STRING
  - id: crane
    type: STRING
    dependsOn:
      inputs: [birth]
      condition: "{{ inputs.berth == 'north' }}"
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[input-dependency] Input "crane" depends on "birth", which is no input of the flow; did you mean "berth"?
  \u256d\u2500 bad.yml:9:16
8 \u2502     dependsOn:
9 \u2502       inputs: [birth]
  \u2502                ^^^^^
  \u2570\u2500 help: Write "berth".

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The server refuses a flow whose input depends on an input that the flow does not declare, or on itself by way of others.

## What to do

Write the id of another input of the flow.

## Not reported

\`\`\`yaml
id: cranes
namespace: harbour.berths
inputs:
  - id: berth
    type: STRING
  - id: crane
    type: STRING
    dependsOn:
      inputs: [berth]
      condition: "{{ inputs.berth == 'north' }}"
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

## Settings

\`\`\`yaml
rules:
  input-dependency: off
\`\`\`

For one line: \`# pipeline-review: ignore input-dependency -- reason\` on the line or above it.
`,
	"input-options": `# input-options

Input options must be valid.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.region }}')
inputs:
  region:
    type: string
    default: east
    options: [north, south, north]
  depth:
    type: number
    default: 1
    options: [1, 2]
  mode:
    type: string
    options: []
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (4 errors)

error[input-options] The default "east" of input "region" is not one of its options "north", "south" and "north"
   \u256d\u2500 bad.yml:16:14
15 \u2502     type: string
16 \u2502     default: east
   \u2502              ^^^^
   \u2570\u2500 help: Add the default to the options, or use one of the options as default.

error[input-options] Input "region" has the option "north" twice
   \u256d\u2500 bad.yml:17:29
16 \u2502     default: east
17 \u2502     options: [north, south, north]
   \u2502                             ^^^^^
   \u251c\u2500 fix: Remove the entry (safe)
   \u2570\u2500 help: List each option once, on an input of type string, with the default among them.

error[input-options] Input "depth" has options, which only inputs of type string can have; this one is "number"
   \u256d\u2500 bad.yml:21:5
20 \u2502     default: 1
21 \u2502     options: [1, 2]
   \u2502     ^^^^^^^
   \u2570\u2500 help: List each option once, on an input of type string, with the default among them.

error[input-options] Input "mode" has an empty list of options
   \u256d\u2500 bad.yml:24:5
23 \u2502     type: string
24 \u2502     options: []
   \u2502     ^^^^^^^
   \u2570\u2500 help: Add an option, or remove the key.

4 errors in 1 pipeline (1 file)
failed: 4 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-     options: [north, south, north]
+     options: [north, south]
\`\`\`

## Why

The platform refuses options on inputs that are not of type string, an empty list, repeated options, and a default that is not one of them.

## What to do

List each option once, on an input of type string, with the default among them.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.region }}')
inputs:
  region:
    type: string
    default: north
    options: [north, south]
  day:
    type: string
    default: \${{ format_date(ORCHESTRA.CURRENT_TIME, '%A') }}
    options: [Monday, Friday]
  mode:
    type: string
    optional: true
    options: [full, incremental]
\`\`\`

## Settings

\`\`\`yaml
rules:
  input-options: off
\`\`\`

For one line: \`# pipeline-review: ignore input-options -- reason\` on the line or above it.
`,
	"input-value": `# input-value

Values of inputs must have the type that the input declares.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: dredge
namespace: harbour.works
inputs:
  - id: depth
    type: INT
    min: 2
    defaults: 1
  - id: basin
    type: SELECT
    values: [east, west]
    defaults: north
  - id: dry_run
    type: BOOL
    defaults: "yes"
  - id: hold
    type: DURATION
    defaults: 1h
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ inputs.depth }} {{ inputs.basin }} {{ inputs.dry_run }} {{ inputs.hold }}"
triggers:
  - id: weekly
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * 1"
    timezone: Europe/Lisbon
    inputs:
      depth: deep
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (4 errors, 1 warning)

error[input-value] Input "depth" of type INT has the default "1", which is below its minimum of 2
  \u256d\u2500 bad.yml:7:15
6 \u2502     min: 2
7 \u2502     defaults: 1
  \u2502               ^
  \u2570\u2500 help: Write a value that the type of the input takes.

error[input-value] Input "basin" of type SELECT has the default "north", which is none of its values: east, west
   \u256d\u2500 bad.yml:11:15
10 \u2502     values: [east, west]
11 \u2502     defaults: north
   \u2502               ^^^^^
   \u2570\u2500 help: Write a value that the type of the input takes.

error[input-value] Input "hold" of type DURATION has the default "1h", which is no duration such as PT15M
   \u256d\u2500 bad.yml:17:15
16 \u2502     type: DURATION
17 \u2502     defaults: 1h
   \u2502               ^^
   \u2570\u2500 help: Write a value that the type of the input takes.

error[input-value] Input "depth" of type INT gets from trigger "weekly" the value "deep", which is no whole number
   \u256d\u2500 bad.yml:28:14
27 \u2502     inputs:
28 \u2502       depth: deep
   \u2502              ^^^^
   \u2570\u2500 help: Write a value that the type of the input takes.

warning[input-value] Input "dry_run" of type BOOL has the default "yes", which counts as false: only "true" is true
   \u256d\u2500 bad.yml:14:15
13 \u2502     type: BOOL
14 \u2502     defaults: "yes"
   \u2502               ^^^^^
   \u2570\u2500 help: Write a value that the type of the input takes.

4 errors, 1 warning in 1 pipeline (1 file)
failed: 4 findings at severity error or above
\`\`\`

## Why

The server does not compare values with types when a flow is saved. The execution is not created, or a flag is silently false.

## What to do

Write a value that the type of the input takes.

## Not reported

\`\`\`yaml
id: dredge
namespace: harbour.works
inputs:
  - id: depth
    type: INT
    min: 2
    defaults: "3"
  - id: speed
    type: FLOAT
    defaults: 1.5
  - id: basin
    type: SELECT
    values: [east, west]
    allowCustomValue: true
    defaults: north
  - id: dry_run
    type: BOOLEAN
    defaults: False
  - id: hold
    type: DURATION
    defaults: PT1H
  - id: since
    type: DATE
    defaults: 2026-11-30
  - id: plan
    type: JSON
    defaults: '{"a": 1}'
  - id: crews
    type: ARRAY
    itemType: STRING
    defaults: [a, b]
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ inputs }}"
triggers:
  - id: weekly
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * 1"
    timezone: Europe/Lisbon
    inputs:
      depth: "{{ 2 + 2 }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  input-value: off
\`\`\`

For one line: \`# pipeline-review: ignore input-value -- reason\` on the line or above it.
`,
	"invalid-cron": `# invalid-cron

Cron expressions must have six valid fields.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly # copied from a crontab
    cron: "30 3 * * 1-5"
    timezone: Europe/London
  - name: Noon
    cron: 0 12 * * * *
  - name: Late
    cron: 75 24 ? * * *
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (4 errors)

error[invalid-cron] Schedule "Nightly": 5 fields instead of six: minute hour day-of-month month day-of-week year; did you mean "30 3 ? * MON-FRI *"?
   \u256d\u2500 bad.yml:15:12
14 \u2502   - name: Nightly # copied from a crontab
15 \u2502     cron: "30 3 * * 1-5"
   \u2502            ^^^^^^^^^^^^
   \u251c\u2500 fix: Write "30 3 ? * MON-FRI *" (safe)
   \u2570\u2500 help: Write "30 3 ? * MON-FRI *": at 03:30 on weekdays (Europe/London).

error[invalid-cron] Schedule "Noon": day of month and day of week are both set: one of them must be ?; did you mean "0 12 ? * * *"?
   \u256d\u2500 bad.yml:18:16
17 \u2502   - name: Noon
18 \u2502     cron: 0 12 * * * *
   \u2502                ^^^^^
   \u251c\u2500 fix: Write "0 12 ? * * *" (check it before you apply it)
   \u2570\u2500 help: Write "0 12 ? * * *": at 12:00 every day (UTC).

error[invalid-cron] Schedule "Late": "75" does not fit the minute field: 0 to 59
   \u256d\u2500 bad.yml:20:11
19 \u2502   - name: Late
20 \u2502     cron: 75 24 ? * * *
   \u2502           ^^
   \u2570\u2500 help: Write minute, hour, day of month, month, day of week (1 is Sunday) and year, with \`?\` in one of the two day fields.

error[invalid-cron] Schedule "Late": "24" does not fit the hour field: 0 to 23
   \u256d\u2500 bad.yml:20:14
19 \u2502   - name: Late
20 \u2502     cron: 75 24 ? * * *
   \u2502              ^^
   \u2570\u2500 help: Write minute, hour, day of month, month, day of week (1 is Sunday) and year, with \`?\` in one of the two day fields.

4 errors in 1 pipeline (1 file)
failed: 4 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-     cron: "30 3 * * 1-5"
+     cron: "30 3 ? * MON-FRI *"
\`\`\`

## Why

The platform refuses a pipeline with an invalid cron expression. The usual causes are expressions with five fields from Unix, and weekdays counted from 0.

## What to do

Write minute, hour, day of month, month, day of week (1 is Sunday) and year, with \`?\` in one of the two day fields.

In Orchestra, for the example above: Write "30 3 ? * MON-FRI *": at 03:30 on weekdays (Europe/London).

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 30 3 ? * MON-FRI *
    timezone: Europe/London
  - name: Every month
    cron: 0 08 L * ? *
  - name: Second Tuesday
    cron: '0 6 ? * 3#2 *'
  - name: Lower case
    cron: 0/15 8-18 ? * Mon-Fri *
  - name: From a variable
    cron: \${{ ENV.NIGHTLY_CRON }}
\`\`\`

## Settings

\`\`\`yaml
rules:
  invalid-cron: off
\`\`\`

For one line: \`# pipeline-review: ignore invalid-cron -- reason\` on the line or above it.
`,
	"invalid-exclude-date": `# invalid-exclude-date

Excluded dates must be valid dates.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Workdays
    cron: 0 6 ? * MON-FRI *
    timezone: Europe/London
    exclude:
      - 2026-12-25
      - 25/12/2027
      - 2026-02-30
      - Boxing Day
      - '2027-01-01T00:00:00'
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 errors, 1 warning)

error[invalid-exclude-date] Schedule "Workdays" excludes "25/12/2027", which is not a date; did you mean "2027-12-25"?
   \u256d\u2500 bad.yml:19:9
18 \u2502       - 2026-12-25
19 \u2502       - 25/12/2027
   \u2502         ^^^^^^^^^^
   \u251c\u2500 fix: Write "2027-12-25" (safe)
   \u2570\u2500 help: Write the date as year-month-day, such as 2026-12-25.

error[invalid-exclude-date] Schedule "Workdays" excludes "2026-02-30", which is not a date
   \u256d\u2500 bad.yml:20:9
19 \u2502       - 25/12/2027
20 \u2502       - 2026-02-30
   \u2502         ^^^^^^^^^^
   \u2570\u2500 help: Write the date as year-month-day, such as 2026-12-25.

error[invalid-exclude-date] Schedule "Workdays" excludes "Boxing Day", which is not a date
   \u256d\u2500 bad.yml:21:9
20 \u2502       - 2026-02-30
21 \u2502       - Boxing Day
   \u2502         ^^^^^^^^^^
   \u2570\u2500 help: Write the date as year-month-day, such as 2026-12-25.

warning[invalid-exclude-date] Schedule "Workdays" excludes "2027-01-01T00:00:00", which is a date with a time; did you mean "2027-01-01"?
   \u256d\u2500 bad.yml:22:9
21 \u2502       - Boxing Day
22 \u2502       - '2027-01-01T00:00:00'
   \u2502         ^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "2027-01-01" (safe)
   \u2570\u2500 help: Write the date as year-month-day, such as 2026-12-25.

3 errors, 1 warning in 1 pipeline (1 file)
failed: 3 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-       - 25/12/2027
+       - '2027-12-25'
\`\`\`

## Why

Excluded dates have the form year-month-day. Any other form is refused, or it excludes nothing and the run starts on the holiday.

## What to do

Write the date as year-month-day, such as 2026-12-25.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Workdays
    cron: 0 6 ? * MON-FRI *
    timezone: Europe/London
    exclude:
      - 2026-12-25
      - '2028-02-29'
      - \${{ ENV.HOLIDAY }}
  - name: Weekends
    cron: 0 6 ? * SAT,SUN *
    exclude: null
\`\`\`

## Settings

\`\`\`yaml
rules:
  invalid-exclude-date: off
\`\`\`

For one line: \`# pipeline-review: ignore invalid-exclude-date -- reason\` on the line or above it.
`,
	"invalid-expression": `# invalid-expression

Expressions must be valid.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: |
            copy into raw.orders from @landing/\${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y/%m/%d' }}
            pattern = '.*\${{ inputs.suffix }.*'
        connection: \${{ }}
  publish:
    name: Publish
    depends_on: [load]
    condition: "\${{ task_groups['load'].all().status == 'SUCCEEDED' && inputs.suffix != \u201dcsv\u201d }}"
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh?since=\${{ inputs.suffix or }}
          method: GET
inputs:
  suffix:
    type: string
    default: parquet
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (6 errors)

error[invalid-expression] "(" is never closed
   \u256d\u2500 bad.yml:13:63 in task "Load orders"
12 \u2502           statement: |
13 \u2502             copy into raw.orders from @landing/\${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y/%m/%d' }}
   \u2502                                                               ^
   \u2570\u2500 help: Fix the expression between \`\${{\` and \`}}\`; its syntax is that of Python.

error[invalid-expression] An expression is opened with \${{ and never closed with }}
   \u256d\u2500 bad.yml:14:26 in task "Load orders"
13 \u2502             copy into raw.orders from @landing/\${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y/%m/%d' }}
14 \u2502             pattern = '.*\${{ inputs.suffix }.*'
   \u2502                          ^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "\${{ inputs.suffix }}" (safe)
   \u2570\u2500 help: Write \${{ inputs.suffix }}.

error[invalid-expression] The expression is empty
   \u256d\u2500 bad.yml:15:21 in task "Load orders"
14 \u2502             pattern = '.*\${{ inputs.suffix }.*'
15 \u2502         connection: \${{ }}
   \u2502                     ^^^^^^
   \u2570\u2500 help: Fix the expression between \`\${{\` and \`}}\`; its syntax is that of Python.

error[invalid-expression] Operator "&&" does not exist in expressions; use "and"
   \u256d\u2500 bad.yml:19:69
18 \u2502     depends_on: [load]
19 \u2502     condition: "\${{ task_groups['load'].all().status == 'SUCCEEDED' && inputs.suffix != \u201dcsv\u201d }}"
   \u2502                                                                     ^^
   \u251c\u2500 fix: Write "and" (safe)
   \u2570\u2500 help: Write and.

error[invalid-expression] A text has quotes that expressions do not support: "csv"
   \u256d\u2500 bad.yml:19:89
18 \u2502     depends_on: [load]
19 \u2502     condition: "\${{ task_groups['load'].all().status == 'SUCCEEDED' && inputs.suffix != \u201dcsv\u201d }}"
   \u2502                                                                                         ^^^^^
   \u251c\u2500 fix: Write "'csv'" (safe)
   \u2570\u2500 help: Write 'csv'.

error[invalid-expression] A value is missing after "or"
   \u256d\u2500 bad.yml:26:50 in task "Refresh"
25 \u2502         parameters:
26 \u2502           path: /refresh?since=\${{ inputs.suffix or }}
   \u2502                                                  ^^
   \u2570\u2500 help: Fix the expression between \`\${{\` and \`}}\`; its syntax is that of Python.

6 errors in 1 pipeline (1 file)
failed: 6 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-             pattern = '.*\${{ inputs.suffix }.*'
+             pattern = '.*\${{ inputs.suffix }}.*'
\`\`\`

## Why

An expression with a missing bracket or quote, or with an operator of another language, fails when the task starts, or the tool receives it as text.

## What to do

Fix the expression between \`\${{\` and \`}}\`; its syntax is that of Python.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: |
            copy into raw.orders from @landing/\${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y/%m/%d') }}
            pattern = '.*\${{ inputs.suffix }}.*'
            -- the price is $5 {not \${an expression}} and {{ this }} is dbt
        connection: \${{ENV.SNOWFLAKE}}
  publish:
    name: Publish
    depends_on: [load]
    condition: "\${{ task_groups['load'].all().status == 'SUCCEEDED' and (inputs.suffix != \\"csv\\" or not ENV.STRICT) }}"
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh?since=\${{ inputs.suffix if inputs.suffix else 'all' }}
          method: GET
meta:
  notes: an expression begins with \${{ and ends with two braces
inputs:
  suffix:
    type: string
    default: parquet
\`\`\`

## Settings

\`\`\`yaml
rules:
  invalid-expression: off
\`\`\`

For one line: \`# pipeline-review: ignore invalid-expression -- reason\` on the line or above it.
`,
	"invalid-identifier": `# invalid-identifier

Ids and namespaces must have the characters that the server takes.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: _stow
namespace: Harbour.Berths
tasks:
  - id: tell.all
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 errors)

error[invalid-identifier] Flow id "_stow" must consist of up to 100 letters, digits, dots, hyphens and underscores, a letter or digit first
  \u256d\u2500 bad.yml:1:5
1 \u2502 id: _stow
  \u2502     ^^^^^
  \u2570\u2500 help: Write an id of the form that the message names.

error[invalid-identifier] Namespace "Harbour.Berths" must consist of up to 150 lower-case letters, digits, dots, hyphens and underscores, a letter or digit first
  \u256d\u2500 bad.yml:2:12
1 \u2502 id: _stow
2 \u2502 namespace: Harbour.Berths
  \u2502            ^^^^^^^^^^^^^^
  \u2570\u2500 help: Write an id of the form that the message names.

error[invalid-identifier] Task id "tell.all" must consist of up to 256 letters, digits, hyphens and underscores, a letter or digit first
  \u256d\u2500 bad.yml:4:9 in task "tell.all"
3 \u2502 tasks:
4 \u2502   - id: tell.all
  \u2502         ^^^^^^^^
  \u2570\u2500 help: Write an id of the form that the message names.

3 errors in 1 pipeline (1 file)
failed: 3 findings at severity error or above
\`\`\`

## Why

The server refuses a flow with any other id or namespace.

## What to do

Write an id of the form that the message names.

## Not reported

\`\`\`yaml
id: Stow.v2-b
namespace: harbour-2.berths_x
tasks:
  - id: 1-tell_all
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

## Settings

\`\`\`yaml
rules:
  invalid-identifier: off
\`\`\`

For one line: \`# pipeline-review: ignore invalid-identifier -- reason\` on the line or above it.
`,
	"invalid-json": `# invalid-json

JSON parameters must be valid JSON.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      run_script:
        name: Run script
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python load.py
          environment_variables: |
            {
              "REGION": "\${{ inputs.region }}",
              "DEPTH": \${{ inputs.depth }}
              "MODE": "full"
            }
      send_count:
        name: Send count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /count
          method: POST
          custom_headers: "{\\"Accept\\": \\"application/json\\",}"
          body: '{"full": True}'
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors, 1 warning)

error[invalid-json] "environment_variables" of task "Run script" is not valid JSON: a comma is missing before it
   \u256d\u2500 bad.yml:17:15 in task "Run script"
16 \u2502               "DEPTH": \${{ inputs.depth }}
17 \u2502               "MODE": "full"
   \u2502               ^^^^^^
   \u2570\u2500 help: Fix the JSON at the underlined position: double quotes around names and texts, a comma between entries, no comma after the last.

error[invalid-json] "custom_headers" of task "Send count" is not valid JSON: an entry is missing after the comma
   \u256d\u2500 bad.yml:26:61 in task "Send count"
25 \u2502           method: POST
26 \u2502           custom_headers: "{\\"Accept\\": \\"application/json\\",}"
   \u2502                                                             ^
   \u251c\u2500 fix: Remove "," (safe)
   \u2570\u2500 help: Fix the JSON at the underlined position: double quotes around names and texts, a comma between entries, no comma after the last.

warning[invalid-json] "body" of task "Send count" is not valid JSON: True must be written true
   \u256d\u2500 bad.yml:27:27 in task "Send count"
26 \u2502           custom_headers: "{\\"Accept\\": \\"application/json\\",}"
27 \u2502           body: '{"full": True}'
   \u2502                           ^^^^
   \u251c\u2500 fix: Write "true" (safe)
   \u2570\u2500 help: Fix the JSON at the underlined position: double quotes around names and texts, a comma between entries, no comma after the last.

2 errors, 1 warning in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-           custom_headers: "{\\"Accept\\": \\"application/json\\",}"
+           custom_headers: "{\\"Accept\\": \\"application/json\\"}"
\`\`\`

## Why

The task fails when it starts, because its variables, headers or payload cannot be parsed.

## What to do

Fix the JSON at the underlined position: double quotes around names and texts, a comma between entries, no comma after the last.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      run_script:
        name: Run script
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python load.py
          environment_variables: |
            {
              "REGION": "\${{ inputs['region'] }}",
              "DEPTH": \${{ inputs.depth }},
              "PATHS": [\${{ inputs.path }}, "b"], "EMPTY": {}
            }
      send_count:
        name: Send count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /count
          method: POST
          custom_headers: '\${{ ENV.HEADERS }}'
          body: '{{ not json }} at all'
\`\`\`

## Settings

\`\`\`yaml
rules:
  invalid-json: off
\`\`\`

For one line: \`# pipeline-review: ignore invalid-json -- reason\` on the line or above it.
`,
	"invalid-threshold": `# invalid-threshold

Test thresholds must compare with a whole number of rows.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Order tests
pipeline:
  test:
    name: Test
    tasks:
      orders_have_id:
        name: Orders have an id
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '== 0'
          warn_threshold_expression: '> 0.05'
      orders_are_new:
        name: Orders are new
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '> -1'
          warn_threshold_expression: '> \${{ inputs.most }}'
      orders_are_few:
        name: Orders are few
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: == 5
          warn_threshold_expression: '5%'
inputs:
  most: {type: number, default: 5}
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (6 errors)

error[invalid-threshold] The error threshold "== 0" of "Orders have an id" has the operator "==" instead of "="
   \u256d\u2500 bad.yml:13:39 in task "Orders have an id"
12 \u2502           statement: SELECT order_id FROM orders WHERE order_id IS NULL
13 \u2502           error_threshold_expression: '== 0'
   \u2502                                       ^^^^^^
   \u251c\u2500 fix: Write "= 0" (safe)
   \u2570\u2500 help: Write "= 0".

error[invalid-threshold] The warning threshold "> 0.05" of "Orders have an id" has a decimal number, but thresholds count whole rows
   \u256d\u2500 bad.yml:14:38 in task "Orders have an id"
13 \u2502           error_threshold_expression: '== 0'
14 \u2502           warn_threshold_expression: '> 0.05'
   \u2502                                      ^^^^^^^^
   \u2570\u2500 help: Write one of \`=\`, \`!=\`, \`>\`, \`>=\`, \`<\`, \`<=\` and a whole number, such as \`> 10\`.

error[invalid-threshold] The error threshold "> -1" of "Orders are new" has a negative number, but a row count is never below 0
   \u256d\u2500 bad.yml:21:39 in task "Orders are new"
20 \u2502           statement: SELECT order_id FROM orders WHERE order_id IS NULL
21 \u2502           error_threshold_expression: '> -1'
   \u2502                                       ^^^^^^
   \u2570\u2500 help: Write one of \`=\`, \`!=\`, \`>\`, \`>=\`, \`<\`, \`<=\` and a whole number, such as \`> 10\`.

error[invalid-threshold] The warning threshold "> \${{ inputs.most }}" of "Orders are new" contains an expression, but only a plain number is accepted
   \u256d\u2500 bad.yml:22:38 in task "Orders are new"
21 \u2502           error_threshold_expression: '> -1'
22 \u2502           warn_threshold_expression: '> \${{ inputs.most }}'
   \u2502                                      ^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write one of \`=\`, \`!=\`, \`>\`, \`>=\`, \`<\`, \`<=\` and a whole number, such as \`> 10\`.

error[invalid-threshold] The error threshold "== 5" of "Orders are few" has the operator "==" instead of "="
   \u256d\u2500 bad.yml:29:39 in task "Orders are few"
28 \u2502           statement: SELECT order_id FROM orders WHERE order_id IS NULL
29 \u2502           error_threshold_expression: == 5
   \u2502                                       ^^^^
   \u251c\u2500 fix: Write "= 5" (safe)
   \u2570\u2500 help: Write "= 5".

error[invalid-threshold] The warning threshold "5%" of "Orders are few" is a percentage, but thresholds count rows
   \u256d\u2500 bad.yml:30:38 in task "Orders are few"
29 \u2502           error_threshold_expression: == 5
30 \u2502           warn_threshold_expression: '5%'
   \u2502                                      ^^^^
   \u2570\u2500 help: Write one of \`=\`, \`!=\`, \`>\`, \`>=\`, \`<\`, \`<=\` and a whole number, such as \`> 10\`.

6 errors in 1 pipeline (1 file)
failed: 6 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-           error_threshold_expression: '== 0'
+           error_threshold_expression: '= 0'
\`\`\`

## Why

The platform refuses any other text. A threshold counts rows, so decimals, percentages, negative numbers and expressions are not allowed.

## What to do

Write one of \`=\`, \`!=\`, \`>\`, \`>=\`, \`<\`, \`<=\` and a whole number, such as \`> 10\`.

## Not reported

\`\`\`yaml
version: v1
name: Order tests
pipeline:
  test:
    name: Test
    tasks:
      orders_have_id:
        name: Orders have an id
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '> 10'
          warn_threshold_expression: '>=5'
      orders_are_new:
        name: Orders are new
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: = 0
          warn_threshold_expression: null
      unknown:
        name: Threshold of another kind
        integration: NEWCOMER
        integration_job: NEWCOMER_RUN_TEST
        parameters:
          error_threshold_expression: 0.5
\`\`\`

## Settings

\`\`\`yaml
rules:
  invalid-threshold: off
\`\`\`

For one line: \`# pipeline-review: ignore invalid-threshold -- reason\` on the line or above it.
`,
	"invalid-yaml": `# invalid-yaml

Files must be valid YAML.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    tasks:
      sync_orders:
        name: 'Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters: {}
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[invalid-yaml] The quote that opens here is not closed, or the lines inside it are indented too little
  \u256d\u2500 bad.yml:7:15
6 \u2502       sync_orders:
7 \u2502         name: 'Sync orders
  \u2502               ^^^^^^^^^^^^
  \u2570\u2500 help: Fix the syntax at this location; the text after it may be misread until then.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The platform refuses a file that cannot be parsed, and the rest of it cannot be reviewed.

## What to do

Fix the syntax at this location; the text after it may be misread until then.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  invalid-yaml: off
\`\`\`

For one line: \`# pipeline-review: ignore invalid-yaml -- reason\` on the line or above it.
`,
	"inverted-test": `# inverted-test

Data tests must select the rows that break the rule.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs warehouse expertise

## Reported

\`\`\`yaml
version: v1
name: Bookings
pipeline:
  checks:
    name: Checks
    tasks:
      not_null:
        name: Booking id not null
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from bookings where booking_id is not null
          error_threshold_expression: '> 0'
      nulls_counted:
        name: No nulls in guests
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT COUNT(*) FROM guests WHERE email IS NOT NULL AND email <> '' AND loaded_on = current_date
      nulls_none:
        name: checkNulls
        integration: POSTGRES
        integration_job: POSTGRES_RUN_TEST
        parameters:
          statement: select 1 from guests where email is null limit 5
          error_threshold_expression: '= 0'
      unique:
        name: Unique bookings
        integration: GCP_BIG_QUERY
        integration_job: GCP_BQ_RUN_TEST
        parameters:
          query: select booking_id, count(*) as times from \`hotel.bookings\` group by booking_id having times = 1
          error_threshold_expression: '>= 1'
          warn_threshold_expression: '> 0'
      first_only:
        name: Duplicate guests
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select guest_id from guests qualify row_number() over (partition by email order by seen_at) = 1
          error_threshold_expression: '> 0'
      freshness:
        name: Bookings are fresh
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select max(booked_at) from bookings having max(booked_at) >= dateadd('hour', -24, current_timestamp())
          error_threshold_expression: '> 0'
      stale:
        name: Stale rates
        integration: POSTGRES
        integration_job: POSTGRES_RUN_TEST
        parameters:
          statement: select * from rates where updated_at > now() - interval '1 day'
          error_threshold_expression: '> 100'
      age:
        name: Freshness of rooms
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
# \u2026
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (15 warnings)

warning[inverted-test] Test "Booking id not null" fails on good rows: it selects "booking_id is not null" and fails at "> 0"
   \u256d\u2500 bad.yml:12:51 in task "Booking id not null"
11 \u2502         parameters:
12 \u2502           statement: select * from bookings where booking_id is not null
   \u2502                                                   ^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Select the rows that break the rule: \`\u2026 IS NULL\`.

warning[inverted-test] Test "No nulls in guests" fails on good rows: it selects "email IS NOT NULL" and fails at "> 0"
   \u256d\u2500 bad.yml:19:56 in task "No nulls in guests"
18 \u2502         parameters:
19 \u2502           statement: SELECT COUNT(*) FROM guests WHERE email IS NOT NULL AND email <> '' AND loaded_\u2026
   \u2502                                                        ^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Select the rows that break the rule: \`\u2026 IS NULL\`.

warning[inverted-test] Test "checkNulls" fails when there is no bad row: it selects "email is null" and fails at "= 0"
   \u256d\u2500 bad.yml:25:49 in task "checkNulls"
24 \u2502         parameters:
25 \u2502           statement: select 1 from guests where email is null limit 5
   \u2502                                                 ^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`error_threshold_expression: '> 0'\`, so that the test fails on these rows.

warning[inverted-test] Test "Unique bookings" fails on good rows: it selects "times = 1" and fails at ">= 1"
   \u256d\u2500 bad.yml:32:104 in task "Unique bookings"
31 \u2502         parameters:
32 \u2502 \u2026s\` group by booking_id having times = 1
   \u2502                                ^^^^^^^^^
   \u2570\u2500 help: Select the values that occur twice: \`GROUP BY \u2026 HAVING COUNT(*) > 1\`.

warning[inverted-test] Test "Duplicate guests" fails on good rows: it selects "row_number() over (partition by email order by seen_at) = 1" and fails at "> 0"
   \u256d\u2500 bad.yml:40:58 in task "Duplicate guests"
39 \u2502         parameters:
40 \u2502           statement: select guest_id from guests qualify row_number() over (partition by email order\u2026
   \u2502                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Select the values that occur twice: \`GROUP BY \u2026 HAVING COUNT(*) > 1\`.

warning[inverted-test] Test "Bookings are fresh" fails on good rows: it selects "max(booked_at) >= dateadd('hour', -24, current_timestamp())" and fails at "> 0"
   \u256d\u2500 bad.yml:47:65 in task "Bookings are fresh"
46 \u2502         parameters:
47 \u2502           statement: select max(booked_at) from bookings having max(booked_at) >= dateadd('hour', -2\u2026
   \u2502                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Select what is too old, with \`<\` instead of \`>\`.

warning[inverted-test] Test "Stale rates" fails on good rows: it selects "updated_at > now() - interval '1 day'" and fails at "> 100"
   \u256d\u2500 bad.yml:54:48 in task "Stale rates"
53 \u2502         parameters:
54 \u2502           statement: select * from rates where updated_at > now() - interval '1 day'
   \u2502                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Select what is too old, with \`<\` instead of \`>\`.

warning[inverted-test] Test "Freshness of rooms" fails on good rows: it selects "datediff('hour', max(cleaned_at), current_timestamp) < 6" and fails at "> 0"
   \u256d\u2500 bad.yml:61:49 in task "Freshness of rooms"
60 \u2502         parameters:
61 \u2502           statement: select 1 from rooms having datediff('hour', max(cleaned_at), current_timestamp)\u2026
   \u2502                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Select what is too old, with \`<\` instead of \`>\`.

warning[inverted-test] Test "Accepted values of status" fails on good rows: it selects "status in ('open', 'paid', 'cancelled')" and fails at "> 0"
   \u256d\u2500 bad.yml:68:51 in task "Accepted values of status"
67 \u2502         parameters:
68 \u2502           statement: select * from bookings where status in ('open', 'paid', 'cancelled')
   \u2502                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Select the rows that break the rule: \`\u2026 NOT IN (\u2026)\`.

warning[inverted-test] Test "Valid currencies" fails when there is no bad row: it selects "currency not in ('EUR', 'CHF')" and fails at "< 1"
   \u256d\u2500 bad.yml:75:51 in task "Valid currencies"
74 \u2502         parameters:
75 \u2502           statement: select * from bookings where currency not in ('EUR', 'CHF')
   \u2502                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`error_threshold_expression: '> 0'\`, so that the test fails on these rows.

warning[inverted-test] Test "Non-negative price" fails on good rows: it selects "price >= 0" and fails at "> 0"
   \u256d\u2500 bad.yml:82:51 in task "Non-negative price"
81 \u2502         parameters:
82 \u2502           statement: select * from bookings where price >= 0
   \u2502                                                   ^^^^^^^^^^
   \u2570\u2500 help: Select the rows that break the rule: \`\u2026 < 0\`.

warning[inverted-test] Test "Table not empty" fails on good rows: it selects "bookings" and fails at "> 0"
   \u256d\u2500 bad.yml:88:36 in task "Table not empty"
87 \u2502         parameters:
88 \u2502           statement: select * from bookings
   \u2502                                    ^^^^^^^^
   \u2570\u2500 help: Select the rows themselves, and write \`error_threshold_expression: '= 0'\`.

warning[inverted-test] Test "Missing ids" fails on good rows: it selects "not (guest_id is null)" and fails at "> 0"
   \u256d\u2500 bad.yml:95:49 in task "Missing ids"
94 \u2502         parameters:
95 \u2502           statement: select * from guests where not (guest_id is null)
   \u2502                                                 ^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Select the rows that break the rule: \`\u2026 IS NULL\`.

warning[inverted-test] Test "No duplicate stays" fails on good rows: it selects "n = 1" and fails at "> 0"
    \u256d\u2500 bad.yml:102:122 in task "No duplicate stays"
101 \u2502         parameters:
102 \u2502 \u2026id) select * from times where n = 1
    \u2502                                ^^^^^
    \u2570\u2500 help: Select the values that occur twice: \`GROUP BY \u2026 HAVING COUNT(*) > 1\`.

warning[inverted-test] Test "Unique stays" fails on good rows: it selects "rank = 1" and fails at "> 0"
    \u256d\u2500 bad.yml:109:136 in task "Unique stays"
108 \u2502         parameters:
109 \u2502 \u2026_at) rank from stays) s where rank = 1
    \u2502                                ^^^^^^^^
    \u2570\u2500 help: Select the values that occur twice: \`GROUP BY \u2026 HAVING COUNT(*) > 1\`.

15 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A test fails on the rows that its query returns. A not-null test that selects the non-null rows fails when the data is correct, and passes when every value is missing.

## What to do

Select the rows that break the rule, and set the error threshold to \`> 0\`.

## Not reported

\`\`\`yaml
# Tests that select what breaks the rule, and names or queries that do not say enough.
version: v1
name: Bookings
pipeline:
  checks:
    name: Checks
    tasks:
      not_null:
        name: Booking id not null
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from bookings where booking_id is null
          error_threshold_expression: '> 0'
      has_value:
        name: Some email is not null
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from guests where email is not null
          error_threshold_expression: '= 0'
      left_open:
        name: Checked out at must be null
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from open_stays where checked_out_at is not null
          error_threshold_expression: '> 0'
      always_null:
        name: Legacy id is always null
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from stays where legacy_id is not null
          error_threshold_expression: '> 0'
      paid:
        name: Not null amount when paid
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from bookings where paid_at is not null and amount is null
          error_threshold_expression: '> 0'
      late:
        name: No nulls among late fees
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from bookings where paid_at is not null and fee < 10
          error_threshold_expression: '> 0'
      joined:
        name: Guest not null
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select b.* from bookings b left join blocked g on g.id = b.guest_id where g.id is not null
          error_threshold_expression: '> 0'
      text:
        name: Not null check
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  inverted-test: off
\`\`\`

For one line: \`# pipeline-review: ignore inverted-test -- reason\` on the line or above it.
`,
	"iteration-values": `# iteration-values

The values of a ForEach must be different texts, whole numbers or mappings.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: berths
namespace: harbour.berths
tasks:
  - id: each_berth
    type: io.kestra.plugin.core.flow.ForEach
    values: [north, south, north]
    tasks:
      - id: tell
        type: io.kestra.plugin.core.log.Log
        message: "{{ taskrun.value }}"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[iteration-values] Loop "each_berth" names the value "north" more than once, and runs it once
  \u256d\u2500 bad.yml:6:5
5 \u2502     type: io.kestra.plugin.core.flow.ForEach
6 \u2502     values: [north, south, north]
  \u2502     ^^^^^^
  \u2570\u2500 help: Remove the repeated value, or make it different.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The values are made distinct before the loop starts: one that is written twice runs once.

## What to do

Remove the repeated value, or make it different.

## Not reported

\`\`\`yaml
id: berths
namespace: harbour.berths
tasks:
  - id: each_berth
    type: io.kestra.plugin.core.flow.ForEach
    values: [north, south]
    tasks:
      - id: tell
        type: io.kestra.plugin.core.log.Log
        message: "{{ taskrun.value }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  iteration-values: off
\`\`\`

For one line: \`# pipeline-review: ignore iteration-values -- reason\` on the line or above it.
`,
	"job-mismatch": `# job-mismatch

Jobs must belong to the integration of the task.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: AIRBYTE_CLOUD
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[job-mismatch] Job "FIVETRAN_SYNC_ALL" of task "Sync orders" belongs to integration "FIVETRAN", not "AIRBYTE_CLOUD"
   \u256d\u2500 bad.yml:10:26 in task "Sync orders"
 9 \u2502         integration: AIRBYTE_CLOUD
10 \u2502         integration_job: FIVETRAN_SYNC_ALL
   \u2502                          ^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write integration "FIVETRAN", or a job of "AIRBYTE_CLOUD".

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The platform refuses a job of another integration.

## What to do

Write the integration that the job belongs to, or one of the jobs of this integration.

In Orchestra, for the example above: Write integration "FIVETRAN", or a job of "AIRBYTE_CLOUD".

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  job-mismatch: off
\`\`\`

For one line: \`# pipeline-review: ignore job-mismatch -- reason\` on the line or above it.
`,
	"join-after-branch": `# join-after-branch

A task after several branches must not need all of them.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`dags.yml\`

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: pick
      operator: airflow.providers.standard.operators.python.BranchPythonOperator
      python_callable: billing.pick
    - task_id: paper
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices paper"
      dependencies: [pick]
    - task_id: mail
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices mail"
      dependencies: [pick]
    - task_id: done
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices done"
      dependencies: [paper, mail]
\`\`\`

\`groups.yml\`

\`\`\`yaml
reminders:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  task_groups:
    letters: {dependencies: [pick]}
  tasks:
    pick: {operator: airflow.providers.standard.operators.python.BranchPythonOperator, python_callable: billing.pick}
    print: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminders print", task_group_name: letters}
    post: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminders post", task_group_name: letters, dependencies: [print]}
    mail: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminders mail", dependencies: [pick]}
    count: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminders count", dependencies: [letters, mail]}
    report: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminders report", dependencies: [count]}
\`\`\`

\`rules.yml\`

\`\`\`yaml
payouts:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    pick: {operator: airflow.providers.standard.operators.python.BranchPythonOperator, python_callable: billing.pick}
    bank: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts bank", dependencies: [pick]}
    card: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts card", dependencies: [pick]}
    cash: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts cash", dependencies: [pick]}
    sum: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts sum", trigger_rule: none_skipped, dependencies: [bank, card, cash]}
    done: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts done", trigger_rule: all_success, dependencies: [bank, card]}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 error)

error[join-after-branch] Task "done" needs both "paper" and "mail", of which "pick" skips one: unless it takes both, "done" is always skipped
   \u256d\u2500 dags.yml:21:7 in task "done"
20 \u2502       dependencies: [pick]
21 \u2502     - task_id: done
   \u2502       ^^^^^^^^^^^^^
   \u2570\u2500 help: Set \`trigger_rule: none_failed_min_one_success\` on the task.

\u2500\u2500 groups.yml (1 error)

error[join-after-branch] Task "count" needs both "print" and "mail", of which "pick" skips one: unless it takes both, "count" is always skipped
   \u256d\u2500 groups.yml:16:5 in task "count"
15 \u2502     mail: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminder\u2026
16 \u2502     count: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminde\u2026
   \u2502     ^^^^^
   \u2570\u2500 help: Set \`trigger_rule: none_failed_min_one_success\` on the task.

\u2500\u2500 rules.yml (2 errors)

error[join-after-branch] Task "sum" needs all of "bank", "card" and "cash", of which "pick" skips some: unless it takes them all, "sum" is always skipped
   \u256d\u2500 rules.yml:14:5 in task "sum"
13 \u2502     cash: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts \u2026
14 \u2502     sum: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts s\u2026
   \u2502     ^^^
   \u2570\u2500 help: Set \`trigger_rule: none_failed_min_one_success\` on the task.

error[join-after-branch] Task "done" needs both "bank" and "card", of which "pick" skips one: unless it takes both, "done" is always skipped
   \u256d\u2500 rules.yml:15:5 in task "done"
14 \u2502     sum: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts s\u2026
15 \u2502     done: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts \u2026
   \u2502     ^^^^
   \u2570\u2500 help: Set \`trigger_rule: none_failed_min_one_success\` on the task.

4 errors in 3 pipelines (3 files)
failed: 4 findings at severity error or above
\`\`\`

## Why

A branch skips what it does not choose. A task with the default trigger rule is skipped with the first skipped task before it, so it never runs.

## What to do

Set \`trigger_rule: none_failed_min_one_success\` on the task.

## Not reported

\`dags.yml\`

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: pick
      operator: airflow.providers.standard.operators.python.BranchPythonOperator
      python_callable: billing.pick
    - task_id: paper
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices paper"
      dependencies: [pick]
    - task_id: mail
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices mail"
      dependencies: [pick]
    - task_id: done
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices done"
      trigger_rule: none_failed_min_one_success
      dependencies: [paper, mail]
\`\`\`

\`others.yml\`

\`\`\`yaml
payouts:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    pick: {operator: airflow.providers.standard.operators.python.BranchPythonOperator, python_callable: billing.pick}
    bank: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts bank", dependencies: [pick]}
    card: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts card", dependencies: [pick]}
    first: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts first", trigger_rule: one_success, dependencies: [bank, card]}
    clean: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts clean", trigger_rule: all_done, dependencies: [bank, card]}
    # A shortcut: what lies below a chosen task is not skipped.
    rates: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts rates", dependencies: [pick]}
    round: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts round", dependencies: [pick, rates]}
    # One side may be skipped with what it needs.
    log: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "payouts log", dependencies: [bank]}
\`\`\`

## Settings

\`\`\`yaml
rules:
  join-after-branch: off
\`\`\`

For one line: \`# pipeline-review: ignore join-after-branch -- reason\` on the line or above it.
`,
	"key-in-wrong-place": `# key-in-wrong-place

Keys must stand where they are read.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  start_date: 2030-01-01
  retries: 3
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
    catchup: true
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 warnings)

warning[key-in-wrong-place] "retries" of DAG "invoices" has no effect: it is a key of tasks
  \u256d\u2500 dags.yml:4:3
3 \u2502   start_date: 2030-01-01
4 \u2502   retries: 3
  \u2502   ^^^^^^^
  \u2570\u2500 help: Move \`retries\` into \`default_args\`.

warning[key-in-wrong-place] "catchup" in "default_args" of DAG "invoices" has no effect: it is a key of the DAG
  \u256d\u2500 dags.yml:9:5
8 \u2502     owner: billing
9 \u2502     catchup: true
  \u2502     ^^^^^^^
  \u2570\u2500 help: Move \`catchup\` out of \`default_args\`, next to it.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A key of the DAG in \`default_args\`, and a key of tasks on the DAG, have no effect, and nothing says so.

## What to do

Move the key.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
    retries: 3
    start_date: 2026-05-01
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  key-in-wrong-place: off
\`\`\`

For one line: \`# pipeline-review: ignore key-in-wrong-place -- reason\` on the line or above it.
`,
	"leaf-hides-failure": `# leaf-hides-failure

The last task of a DAG should not hide a failure.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`dags.yml\`

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: tidy
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices tidy"
      trigger_rule: all_done
      dependencies: [collect]
\`\`\`

\`groups.yml\`

\`\`\`yaml
ledger:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  task_groups:
    load:
      tooltip: what comes from the banks
  tasks:
    fetch: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "ledger fetch", task_group_name: load}
    book: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "ledger book", task_group_name: load, dependencies: [fetch]}
    close: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "ledger close", trigger_rule: all_done, dependencies: [load]}
    archive: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "ledger archive", dependencies: [close]}
\`\`\`

\`message.yml\`

\`\`\`yaml
reminders:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    gather: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminders gather"}
    send: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminders send", dependencies: [gather]}
    tell:
      operator: airflow.providers.slack.operators.slack.SlackAPIPostOperator
      channel: "#billing"
      text: reminders failed
      trigger_rule: one_failed
      dependencies: [gather, send]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[leaf-hides-failure] Task "tidy" is the last one and starts with "all_done": the run ends as success although "collect" failed
   \u256d\u2500 dags.yml:16:21 in task "tidy"
15 \u2502       bash_command: "invoices tidy"
16 \u2502       trigger_rule: all_done
   \u2502                     ^^^^^^^^
   \u2570\u2500 help: Add a last task with \`trigger_rule: one_failed\` that fails, or use the default rule.

\u2500\u2500 groups.yml (1 warning)

warning[leaf-hides-failure] Task "close" starts with "all_done", and no task after it fails: the run ends as success although "book" failed
   \u256d\u2500 groups.yml:15:123 in task "close"
14 \u2502     book: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "ledger b\u2026
15 \u2502 \u2026"ledger close", trigger_rule: all_done, dependencies: [load]}
   \u2502                                ^^^^^^^^
   \u2570\u2500 help: Add a last task with \`trigger_rule: one_failed\` that fails, or use the default rule.

\u2500\u2500 message.yml (1 note)

note[leaf-hides-failure] Task "tell" is the last one and starts with "one_failed": the run ends as success although "gather" failed
   \u256d\u2500 message.yml:16:21 in task "tell"
15 \u2502       text: reminders failed
16 \u2502       trigger_rule: one_failed
   \u2502                     ^^^^^^^^^^
   \u2570\u2500 help: Add a last task with \`trigger_rule: one_failed\` that fails, or use the default rule.

2 warnings, 1 note in 3 pipelines (3 files)
passed: no findings at severity error or above
\`\`\`

## Why

The state of a run is that of its last tasks. Where the last one starts whatever happened before, the run ends as success although a task failed.

## What to do

Add a last task with \`trigger_rule: one_failed\` that fails, or use the default rule.

## Not reported

\`dags.yml\`

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: tidy
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices tidy"
      trigger_rule: all_done
      dependencies: [collect]
    - task_id: watch
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices watch"
      trigger_rule: one_failed
      dependencies: [collect]
\`\`\`

\`others.yml\`

\`\`\`yaml
ledger:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  task_groups:
    load:
      tooltip: what comes from the banks
  tasks:
    fetch: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "ledger fetch", task_group_name: load}
    close: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "ledger close", trigger_rule: all_done, dependencies: [load]}
    # Fails with what it waits for.
    publish: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "ledger publish", dependencies: [load]}
statements:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    start: {operator: airflow.providers.standard.operators.empty.EmptyOperator}
    print: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "statements print", trigger_rule: all_done, dependencies: [start]}
letters:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    write: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "letters write"}
    report:
      operator: airflow.providers.smtp.operators.smtp.EmailOperator
      to: billing@example.org
      subject: letters
      html_content: written
      trigger_rule: all_done
      dependencies: [write]
\`\`\`

## Settings

\`\`\`yaml
rules:
  leaf-hides-failure: off
\`\`\`

For one line: \`# pipeline-review: ignore leaf-hides-failure -- reason\` on the line or above it.
`,
	"literal-id": `# literal-id

Ids of a workspace should not be literals in a bundle for several targets.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          existing_cluster_id: 0412-101112-abc12345
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
        - task_key: check
          existing_cluster_id: 0412-101112-meows279
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/check
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (2 notes)

note[literal-id] Task "load" has a literal existing_cluster_id, which belongs to one workspace, and the bundle has 2 targets
   \u256d\u2500 databricks.yml:17:32 in task "load"
16 \u2502         - task_key: load
17 \u2502           existing_cluster_id: 0412-101112-abc12345
   \u2502                                ^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write a variable with a value or a \`lookup\` for each target, or a reference to a resource of the bundle.

note[literal-id] Task "check" has a literal existing_cluster_id, which belongs to one workspace, and the bundle has 2 targets
   \u256d\u2500 databricks.yml:21:32 in task "check"
20 \u2502         - task_key: check
21 \u2502           existing_cluster_id: 0412-101112-meows279
   \u2502                                ^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write a variable with a value or a \`lookup\` for each target, or a reference to a resource of the bundle.

2 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Each workspace has its own ids: the job runs in one target, and fails or uses the wrong thing in the others.

## What to do

Write a variable with a value or a \`lookup\` for each target, or a reference to a resource of the bundle.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
variables:
  cluster:
    default: 0412-101112-abc12345
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          existing_cluster_id: \${var.cluster}
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  literal-id: off
\`\`\`

For one line: \`# pipeline-review: ignore literal-id -- reason\` on the line or above it.
`,
	"loader-missing": `# loader-missing

A file of DAGs should be named by a loader that Airflow opens.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`cranes.yml\`

\`\`\`yaml
cranes:
  start_date: 2026-01-05
  schedule: "0 4 * * *"
  catchup: false
  tasks:
    inspect:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: inspect
\`\`\`

\`load.py\`

\`\`\`py
# airflow dag
from pathlib import Path

from dagfactory import load_yaml_dags

load_yaml_dags(globals_dict=globals(), config_filepath=str(Path(__file__).parent / "crane.yml"))
\`\`\`

\`tugs.yml\`

\`\`\`yaml
tugs:
  start_date: 2026-01-05
  schedule: "0 4 * * *"
  catchup: false
  tasks:
    inspect:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: inspect
\`\`\`

\`\`\`text
\u2500\u2500 cranes.yml (1 warning)

warning[loader-missing] Loader "load.py" names "crane.yml", which does not exist; did you mean "cranes.yml"?
  \u256d\u2500 cranes.yml:1:1
1 \u2502 cranes:
  \u2502 ^^^^^^
  \u2570\u2500 help: Write \`cranes.yml\` in the loader.

\u2500\u2500 tugs.yml (1 note)

note[loader-missing] No loader in the folder of "tugs.yml" or above names it: "load.py" names other files
  \u256d\u2500 tugs.yml:1:1
1 \u2502 tugs:
  \u2502 ^^^^
  \u2570\u2500 help: Name the file in a loader, or load the whole folder with \`load_yaml_dags(globals_dict=globals())\`.

1 warning, 1 note in 2 pipelines (2 files)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow runs programs only: without a loader that names the file, its DAGs never appear. Airflow passes over a program that lacks the word "airflow", unless \`core.dag_discovery_safe_mode\` is off.

## What to do

Name the file in a loader, or load the whole folder with \`load_yaml_dags(globals_dict=globals())\`.

## Not reported

\`cranes.yml\`

\`\`\`yaml
cranes:
  start_date: 2026-01-05
  schedule: "0 4 * * *"
  catchup: false
  tasks:
    inspect:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: inspect
\`\`\`

\`load.py\`

\`\`\`py
# airflow dag
from pathlib import Path

from dagfactory import load_yaml_dags

load_yaml_dags(globals_dict=globals(), config_filepath=str(Path(__file__).parent / "cranes.yml"))
\`\`\`

## Settings

\`\`\`yaml
rules:
  loader-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore loader-missing -- reason\` on the line or above it.
`,
	"loop-output-key": `# loop-output-key

Outputs of a task in a loop must be read by the value of the loop.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: cranes
namespace: harbour.cranes
tasks:
  - id: each_crane
    type: io.kestra.plugin.core.flow.ForEach
    values: [north, south]
    tasks:
      - id: check
        type: io.kestra.plugin.core.debug.Return
        format: "{{ taskrun.value }}"
      - id: note
        type: io.kestra.plugin.core.log.Log
        message: "{{ outputs.check.value }} of {{ taskrun.value }}"
  - id: summary
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.check.value }}"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[loop-output-key] Task "check" is in loop "each_crane": its outputs have no "value" without a value of the loop
   \u256d\u2500 bad.yml:13:22 in task "note"
12 \u2502         type: io.kestra.plugin.core.log.Log
13 \u2502         message: "{{ outputs.check.value }} of {{ taskrun.value }}"
   \u2502                      ^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:4:5 is the loop
   \u2570\u2500 help: Write \`outputs.check[taskrun.value].value\`.

error[loop-output-key] Task "check" is in loop "each_crane": its outputs have no "value" without a value of the loop
   \u256d\u2500 bad.yml:16:18 in task "summary"
15 \u2502     type: io.kestra.plugin.core.log.Log
16 \u2502     message: "{{ outputs.check.value }}"
   \u2502                  ^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:4:5 is the loop
   \u2570\u2500 help: Write the value of the loop in brackets after the id of the task.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

The engine keeps the outputs of each turn under its value. Without the value the name is missing, and the expression fails when the task runs.

## What to do

Write the value of the loop in brackets after the id of the task.

## Not reported

\`\`\`yaml
id: cranes
namespace: harbour.cranes
tasks:
  - id: each_crane
    type: io.kestra.plugin.core.flow.ForEach
    values: [north, south]
    tasks:
      - id: check
        type: io.kestra.plugin.core.debug.Return
        format: "{{ taskrun.value }}"
      - id: note
        type: io.kestra.plugin.core.log.Log
        message: "{{ outputs.check[taskrun.value].value }} {{ currentEachOutput(outputs.check).value }}"
  - id: summary
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.check.north.value }} {{ outputs.check['south'].value }} {{ outputs.check | values }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  loop-output-key: off
\`\`\`

For one line: \`# pipeline-review: ignore loop-output-key -- reason\` on the line or above it.
`,
	"loop-until-unbounded": `# loop-until-unbounded

A LoopUntil must have a bound.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: moor
namespace: harbour.berths
tasks:
  - id: wait
    type: io.kestra.plugin.core.flow.LoopUntil
    condition: "{{ outputs.ask.code == 200 }}"
    checkFrequency:
      interval: PT30S
    tasks:
      - id: ask
        type: io.kestra.plugin.core.http.Request
        uri: https://berths.example.com/free
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[loop-until-unbounded] LoopUntil "wait" has neither "maxIterations" nor "maxDuration": from release 0.23 on it repeats without end while its condition is false
  \u256d\u2500 bad.yml:5:11
4 \u2502   - id: wait
5 \u2502     type: io.kestra.plugin.core.flow.LoopUntil
  \u2502           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Set \`maxIterations\` or \`maxDuration\` under \`checkFrequency\`, and \`failOnMaxReached: true\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

From 0.23 on it repeats without end while its condition stays false. The execution never ends, and no failure is reported.

## What to do

Set \`maxIterations\` or \`maxDuration\` under \`checkFrequency\`, and \`failOnMaxReached: true\`.

## Not reported

\`\`\`yaml
id: moor
namespace: harbour.berths
tasks:
  - id: wait
    type: io.kestra.plugin.core.flow.LoopUntil
    condition: "{{ outputs.ask.code == 200 }}"
    checkFrequency:
      interval: PT30S
      maxDuration: PT2H
    tasks:
      - id: ask
        type: io.kestra.plugin.core.http.Request
        uri: https://berths.example.com/free
\`\`\`

## Settings

\`\`\`yaml
rules:
  loop-until-unbounded: off
\`\`\`

For one line: \`# pipeline-review: ignore loop-until-unbounded -- reason\` on the line or above it.
`,
	"loop-variable": `# loop-variable

The value of a loop must be read by the name that the loop gives it.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: piers
namespace: harbour.berths
tasks:
  - id: each_pier
    type: io.kestra.plugin.core.flow.Loop
    values: [north, south]
    tasks:
      - id: tell
        type: io.kestra.plugin.core.log.Log
        message: "{{ taskrun.value }}"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[loop-variable] "taskrun.value" is not known in a Loop
   \u256d\u2500 bad.yml:10:22 in task "tell"
 9 \u2502         type: io.kestra.plugin.core.log.Log
10 \u2502         message: "{{ taskrun.value }}"
   \u2502                      ^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "item.value" (check it before you apply it)
   \u2570\u2500 help: Write \`item.value\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-         message: "{{ taskrun.value }}"
+         message: "{{ item.value }}"
\`\`\`

## Why

A Loop of 2.0 names its value \`item.value\`, a ForEach \`taskrun.value\`. The other name is missing, and the expression fails when the task runs.

## What to do

Read \`item.value\` in a Loop, and \`taskrun.value\` in a ForEach.

## Not reported

\`\`\`yaml
id: piers
namespace: harbour.berths
tasks:
  - id: each_pier
    type: io.kestra.plugin.core.flow.Loop
    values: [north, south]
    tasks:
      - id: tell
        type: io.kestra.plugin.core.log.Log
        message: "{{ item.value }} {{ item.index }} {{ taskrun.value ?? '' }}{% for item in [1] %}{{ item }}{% endfor %}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  loop-variable: off
\`\`\`

For one line: \`# pipeline-review: ignore loop-variable -- reason\` on the line or above it.
`,
	"macro-removed": `# macro-removed

Templates must use names that Airflow 3 has.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    export:
      operator: airflow.operators.bash.BashOperator
      bash_command: "export.sh --from {{ prev_ds }} --day {{ execution_date.strftime('%Y%m%d') }}"
    check:
      operator: airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator
      sql: "{% if next_ds > ds %}delete from orders where day = '{{ ds }}'{% endif %}"
      params: {day: "{{ tomorrow_ds_nodash }}"}
      dependencies: [export]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (4 warnings)

warning[macro-removed] Template of task "export" uses "execution_date", which Airflow 3 does not have
  \u256d\u2500 dags.yml:8:21 in task "export"
7 \u2502       operator: airflow.operators.bash.BashOperator
8 \u2502       bash_command: "export.sh --from {{ prev_ds }} --day {{ execution_date.strftime('%Y%m%d') }}"
  \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Write \`logical_date\`.

warning[macro-removed] Template of task "export" uses "prev_ds", which Airflow 3 does not have
  \u256d\u2500 dags.yml:8:21 in task "export"
7 \u2502       operator: airflow.operators.bash.BashOperator
8 \u2502       bash_command: "export.sh --from {{ prev_ds }} --day {{ execution_date.strftime('%Y%m%d') }}"
  \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Write \`macros.ds_add(ds, -1)\` for the day before.

warning[macro-removed] Template of task "check" uses "next_ds", which Airflow 3 does not have
   \u256d\u2500 dags.yml:11:12 in task "check"
10 \u2502       operator: airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator
11 \u2502       sql: "{% if next_ds > ds %}delete from orders where day = '{{ ds }}'{% endif %}"
   \u2502            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`data_interval_end | ds\`.

warning[macro-removed] Template of task "check" uses "tomorrow_ds_nodash", which Airflow 3 does not have
   \u256d\u2500 dags.yml:12:21 in task "check"
11 \u2502       sql: "{% if next_ds > ds %}delete from orders where day = '{{ ds }}'{% endif %}"
12 \u2502       params: {day: "{{ tomorrow_ds_nodash }}"}
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`macros.ds_format(macros.ds_add(ds, 1), "%Y-%m-%d", "%Y%m%d")\`.

4 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow 3 dropped names of the context such as \`execution_date\` and \`prev_ds\`: the task fails when its template is rendered.

## What to do

Use a name that both versions have.

## Not reported

\`\`\`yaml
# Attributes, columns, texts, arguments and own macros of these names, and a name outside of a template.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  user_defined_macros: {next_ds: shop.dates.next_ds}
  tasks:
    export:
      operator: airflow.operators.bash.BashOperator
      bash_command: "export.sh {{ dag_run.conf['prev_ds'] }} {{ ds }} {{ next_ds(ds) }} {{ params.execution_date }} execution_date"
    check:
      operator: airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator
      sql: "{% set prev_ds = macros.ds_add(ds, -1) %}select execution_date from runs where day = '{{ prev_ds }}' and {{ shop(conf=1) }}"
      dependencies: [export]
\`\`\`

## Settings

\`\`\`yaml
rules:
  macro-removed: off
\`\`\`

For one line: \`# pipeline-review: ignore macro-removed -- reason\` on the line or above it.
`,
	"mail-without-address": `# mail-without-address

Mails on failure need an address.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args:
    email_on_failure: true
    email_on_retry: false
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
    publish:
      operator: airflow.operators.bash.BashOperator
      bash_command: publish.sh
      dependencies: [load]
stock:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
      email: []
      email_on_retry: true
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 warnings)

warning[mail-without-address] "email_on_failure" of DAG "orders" sends no mail: no "email" is set
  \u256d\u2500 dags.yml:6:5
5 \u2502   default_args:
6 \u2502     email_on_failure: true
  \u2502     ^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Set \`email\` beside it, in \`default_args\` or on the task.

warning[mail-without-address] "email_on_retry" of DAG "stock" sends no mail: no "email" is set
   \u256d\u2500 dags.yml:25:7 in task "load"
24 \u2502       email: []
25 \u2502       email_on_retry: true
   \u2502       ^^^^^^^^^^^^^^
   \u2570\u2500 help: Set \`email\` beside it, in \`default_args\` or on the task.

2 warnings in 2 pipelines (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow sends mails to \`email\` only. Without an address no mail goes out, whatever \`email_on_failure\` says.

## What to do

Set \`email\` beside it, in \`default_args\` or on the task.

## Not reported

\`\`\`yaml
# An address in the defaults, on each task, in a variable; and mails that are switched off.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args:
    email_on_failure: true
    email: [data@shop.example]
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
stock:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args:
    email_on_failure: true
    email_on_retry: false
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
      email: stock@shop.example
    publish:
      operator: airflow.operators.bash.BashOperator
      bash_command: publish.sh
      email: $ALERT_ADDRESS
      dependencies: [load]
\`\`\`

## Settings

\`\`\`yaml
rules:
  mail-without-address: off
\`\`\`

For one line: \`# pipeline-review: ignore mail-without-address -- reason\` on the line or above it.
`,
	"mapped-over-nothing": `# mapped-over-nothing

A mapped task should have something to be mapped over.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      expand: {bash_command: []}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[mapped-over-nothing] Task "load" is mapped over no "bash_command": it is skipped in every run
  \u256d\u2500 dags.yml:8:16 in task "load"
7 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
8 \u2502       expand: {bash_command: []}
  \u2502                ^^^^^^^^^^^^
  \u2570\u2500 help: Add items to the list, or remove the task.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A task that is mapped over an empty list is skipped in every run, and so is what depends on it; the run still succeeds.

## What to do

Add items to the list, or remove the task.

## Not reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    list:
      decorator: airflow.sdk.task
      python_callable: parcels.depots
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      expand: {bash_command: [load north, load south]}
    count:
      decorator: airflow.sdk.task
      python_callable: parcels.count
      expand: {depot: +list}
\`\`\`

## Settings

\`\`\`yaml
rules:
  mapped-over-nothing: off
\`\`\`

For one line: \`# pipeline-review: ignore mapped-over-nothing -- reason\` on the line or above it.
`,
	"matrix-duplicate-id": `# matrix-duplicate-id

Objects of a matrix should have unique ids.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: 2
      inputs:
        table:
          - id: orders
            name: orders
          - id: orders
            name: stock
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('\${{ MATRIX.table['name'] }}')
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[matrix-duplicate-id] Two objects in the matrix of group "Load" have the id "orders"
   \u256d\u2500 bad.yml:12:17
11 \u2502             name: orders
12 \u2502           - id: orders
   \u2502                 ^^^^^^
   \u251c\u2500 see: bad.yml:10:17 first used here
   \u2570\u2500 help: Give the object another \`id\`, or remove the copy.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Two runs with the same \`id\` look identical; usually the second object is an unfinished copy.

## What to do

Give the object another \`id\`, or remove the copy.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: 2
      inputs:
        table:
          - id: orders
            name: orders
          - id: stock
            name: stock
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('\${{ MATRIX.table['name'] }}')
\`\`\`

## Settings

\`\`\`yaml
rules:
  matrix-duplicate-id: off
\`\`\`

For one line: \`# pipeline-review: ignore matrix-duplicate-id -- reason\` on the line or above it.
`,
	"matrix-empty": `# matrix-empty

A matrix should have items.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: 2
      inputs:
        table: []
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('\${{ MATRIX.table }}')
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[matrix-empty] The matrix of group "Load" has no items, so nothing in the group runs
  \u256d\u2500 bad.yml:9:9
8 \u2502       inputs:
9 \u2502         table: []
  \u2502         ^^^^^
  \u2570\u2500 help: Add items, or set \`paused: true\` on the group.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A group with an empty matrix runs zero times, and the run still succeeds.

## What to do

Add items, or pause the group.

In Orchestra, for the example above: Add items, or set \`paused: true\` on the group.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: 2
      inputs:
        table: \${{ inputs.tables }}
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('\${{ MATRIX.table }}')
\`\`\`

## Settings

\`\`\`yaml
rules:
  matrix-empty: off
\`\`\`

For one line: \`# pipeline-review: ignore matrix-empty -- reason\` on the line or above it.
`,
	"matrix-id-missing": `# matrix-id-missing

Objects of a matrix should have an id.

Note \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: 2
      inputs:
        table:
          - id: orders
            name: orders
          - schema: shop
            name: stock
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('\${{ MATRIX.table['name'] }}')
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[matrix-id-missing] 1 of 2 objects in the matrix of group "Load" have no \`id\`
  \u256d\u2500 bad.yml:9:9
8 \u2502       inputs:
9 \u2502         table:
  \u2502         ^^^^^
  \u2570\u2500 help: Give each object its own \`id\`.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Orchestra shows the runs of a matrix by \`id\`; without it they look identical in the history.

## What to do

Give each object its own \`id\`.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: 2
      inputs:
        table:
          - id: orders
            name: orders
          - id: stock
            name: stock
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('\${{ MATRIX.table['name'] }}')
\`\`\`

## Settings

\`\`\`yaml
rules:
  matrix-id-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore matrix-id-missing -- reason\` on the line or above it.
`,
	"matrix-unlimited": `# matrix-unlimited

A large matrix should limit how many of its items run at the same time.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      inputs:
        table:
          - orders
          - stock
          - returns
          - customers
          - suppliers
          - prices
          - stores
          - carriers
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('\${{ MATRIX.table }}')
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[matrix-unlimited] Group "Load" runs all items of its matrix at the same time
  \u256d\u2500 bad.yml:6:5
5 \u2502     name: Load
6 \u2502     matrix:
  \u2502     ^^^^^^
  \u2570\u2500 help: Set \`max_parallel\` or \`sequential: true\` on the matrix.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without a limit all items start at the same time: an API with a rate limit refuses some of them, and a warehouse queues the rest.

## What to do

Limit how many items of the matrix run at the same time.

In Orchestra, for the example above: Set \`max_parallel\` or \`sequential: true\` on the matrix.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: \${{ inputs.slots }}
      inputs:
        table: [orders, stock, returns, customers]
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('\${{ MATRIX.table }}')
  publish:
    name: Publish
    depends_on: [load]
    matrix:
      sequential: true
      inputs:
        board: [sales, stock]
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh/\${{ MATRIX.board }}
          method: POST
  archive:
    name: Archive
    depends_on: [publish]
    matrix:
      inputs:
        place: [cold]
    tasks:
      archive:
        name: Archive
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /archive/\${{ MATRIX.place }}
          method: POST
  load_few:
    name: Load few
    depends_on: [archive]
    matrix:
      inputs:
        connector: [amber_hill, blue_cove, calm_dune, dry_fen, east_glen, firm_heath, green_isle]
    tasks:
      sync_few:
        name: Sync few
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: \${{ MATRIX.connector }}
  call_all:
    name: Call all
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  matrix-unlimited:
    severity: warning
    items: 7
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`items\` | \`7\` | Largest number of items that needs no limit (0 to 1000) |

For one line: \`# pipeline-review: ignore matrix-unlimited -- reason\` on the line or above it.
`,
	"matrix-value-unused": `# matrix-value-unused

Tasks of a matrix group should use the matrix value.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: 2
      inputs:
        table:
          - orders
          - stock
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('orders')
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[matrix-value-unused] No task of group "Load" reads the matrix value "table": it does the same work for each item
  \u256d\u2500 bad.yml:9:9
8 \u2502       inputs:
9 \u2502         table:
  \u2502         ^^^^^
  \u2570\u2500 help: Read the value as \`\${{ MATRIX.name }}\` in the tasks of the group, or remove the matrix.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A task that does not read the value does exactly the same work for each item: an INSERT adds the same rows again, an approval asks the same question again.

## What to do

Read the value in the tasks of the group, or remove the matrix.

In Orchestra, for the example above: Read the value as \`\${{ MATRIX.name }}\` in the tasks of the group, or remove the matrix.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: 2
      inputs:
        table:
          - orders
          - stock
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('orders')
        connection: \${{ matrix.table }}
\`\`\`

## Settings

\`\`\`yaml
rules:
  matrix-value-unused: off
\`\`\`

For one line: \`# pipeline-review: ignore matrix-value-unused -- reason\` on the line or above it.
`,
	"merge-conflict": `# merge-conflict

Merge conflicts must be resolved.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
<<<<<<< HEAD
schedule:
  - cron: 0 3 ? * * *
=======
schedule:
  - cron: 0 4 ? * * *
>>>>>>> feature/later
pipeline:
  a:
    tasks:
      t:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[merge-conflict] The file has unresolved merge conflict markers
  \u256d\u2500 bad.yml:3:1
2 \u2502 name: Orders
3 \u2502 <<<<<<< HEAD
  \u2502 ^^^^^^^^^^^^
  \u2570\u2500 help: Keep one side of each conflict and remove the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The markers are not valid YAML, and both sides of the conflict are in the file: the platform refuses it.

## What to do

Keep one side of each conflict and remove the lines that begin with \`<<<<<<<\`, \`=======\` and \`>>>>>>>\`.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      check:
        name: Look for markers
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: INLINE
          code: |
            # Report
            # =======
            markers = """
            <<<<<<< HEAD
            =======
            >>>>>>> main
            """
            print(markers << 7)
\`\`\`

## Settings

\`\`\`yaml
rules:
  merge-conflict: off
\`\`\`

For one line: \`# pipeline-review: ignore merge-conflict -- reason\` on the line or above it.
`,
	"merge-key-order": `# merge-key-order

Mappings under one merge key should not disagree.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: toll
usual: &usual
  timeout_seconds: 600
  max_retries: 1
patient: &patient
  timeout_seconds: 7200
resources:
  jobs:
    toll_daily:
      name: toll daily
      tasks:
        - <<: [*usual, *patient] # 7200 for the CLI, 600 for YAML
          task_key: count
          notebook_task:
            notebook_path: /Workspace/Shared/toll/count
        - <<: *usual
          <<: *patient
          task_key: bill
          notebook_task:
            notebook_path: /Workspace/Shared/toll/bill
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error, 1 warning)

error[merge-key-order] A mapping has two merge keys, which the CLI refuses
   \u256d\u2500 bad.yml:18:11
17 \u2502         - <<: *usual
18 \u2502           <<: *patient
   \u2502           ^^
   \u2570\u2500 help: Write one merge key with a list, such as \`<<: [*first, *second]\`.

warning[merge-key-order] The mappings under "<<" have different values for "timeout_seconds": the CLI takes the last one, YAML the first
   \u256d\u2500 bad.yml:13:11
12 \u2502       tasks:
13 \u2502         - <<: [*usual, *patient] # 7200 for the CLI, 600 for YAML
   \u2502           ^^
   \u2570\u2500 help: Merge one mapping, and write the keys that differ below it.

1 error, 1 warning in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

Of the mappings under one \`<<\` the CLI lets the later win, while YAML says that the earlier wins: the job is deployed with other values than an editor or another program shows. Two \`<<\` in one mapping are refused.

## What to do

Merge one mapping, and write the keys that differ below it.

## Not reported

\`\`\`yaml
bundle:
  name: toll
usual: &usual
  timeout_seconds: 600
  max_retries: 1
patient: &patient
  timeout_seconds: 7200
paused: &paused
  disabled: true
  max_retries: 1
resources:
  jobs:
    toll_daily:
      name: toll daily
      tasks:
        - <<: [*usual, *paused] # they agree where they meet
          task_key: count
          notebook_task:
            notebook_path: /Workspace/Shared/toll/count
        - <<: [*usual, *patient]
          timeout_seconds: 900 # the task decides
          task_key: bill
          notebook_task:
            notebook_path: /Workspace/Shared/toll/bill
        - <<: *patient
          task_key: send
          notebook_task:
            notebook_path: /Workspace/Shared/toll/send
\`\`\`

## Settings

\`\`\`yaml
rules:
  merge-key-order: off
\`\`\`

For one line: \`# pipeline-review: ignore merge-key-order -- reason\` on the line or above it.
`,
	"missed-runs-recovered": `# missed-runs-recovered

Dense schedules of steps that must not pile up should say what becomes of missed starts.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: buoy_alarm
namespace: harbour.sea
tasks:
  - id: read_buoys
    type: io.kestra.plugin.core.http.Download
    uri: https://buoys.example/latest
    timeout: PT2M
  - id: warn
    type: io.kestra.plugin.core.http.Request
    uri: https://pager.example/warn
    method: POST
    timeout: PT1M
triggers:
  - id: often
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "*/5 * * * *"
    timezone: Europe/Oslo
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[missed-runs-recovered] Schedule "often" starts every 5 minutes, and after an outage all missed starts are made up for: "warn" would run for each of them
   \u256d\u2500 bad.yml:16:11
15 \u2502     type: io.kestra.plugin.core.trigger.Schedule
16 \u2502     cron: "*/5 * * * *"
   \u2502           ^^^^^^^^^^^^^
   \u2570\u2500 help: Set \`recoverMissedSchedules: LAST\` or \`NONE\` on the schedule.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

After an outage, the server makes up for every start that was missed, one after another. Messages are sent and rows are added once for each of them.

## What to do

Set \`recoverMissedSchedules: LAST\` or \`NONE\` on the schedule.

## Not reported

\`\`\`yaml
id: buoy_alarm
namespace: harbour.sea
tasks:
  - id: read_buoys
    type: io.kestra.plugin.core.http.Download
    uri: https://buoys.example/latest
    timeout: PT2M
  - id: warn
    type: io.kestra.plugin.core.http.Request
    uri: https://pager.example/warn
    method: POST
    timeout: PT1M
triggers:
  - id: often
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "*/5 * * * *"
    timezone: Europe/Oslo
    recoverMissedSchedules: LAST
\`\`\`

## Settings

\`\`\`yaml
rules:
  missed-runs-recovered: off
\`\`\`

For one line: \`# pipeline-review: ignore missed-runs-recovered -- reason\` on the line or above it.
`,
	"missing-dollar": `# missing-dollar

Expressions should start with a dollar sign and two braces.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: delete from orders where region = '{{ inputs.region }}'
        connection: "{{ENV.SNOWFLAKE}}"
inputs:
  region:
    type: string
    default: north
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[missing-dollar] The dollar sign is missing, so "{{ inputs.region }}" is passed on as text
   \u256d\u2500 bad.yml:12:57 in task "Load orders"
11 \u2502         parameters:
12 \u2502           statement: delete from orders where region = '{{ inputs.region }}'
   \u2502                                                         ^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "\${{ inputs.region }}" (check it before you apply it)
   \u2570\u2500 help: Write \${{ inputs.region }}.

warning[missing-dollar] The dollar sign is missing, so "{{ENV.SNOWFLAKE}}" is passed on as text
   \u256d\u2500 bad.yml:13:22 in task "Load orders"
12 \u2502           statement: delete from orders where region = '{{ inputs.region }}'
13 \u2502         connection: "{{ENV.SNOWFLAKE}}"
   \u2502                      ^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "\${{ENV.SNOWFLAKE}}" (check it before you apply it)
   \u2570\u2500 help: Write \${{ENV.SNOWFLAKE}}.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-           statement: delete from orders where region = '{{ inputs.region }}'
+           statement: delete from orders where region = '\${{ inputs.region }}'
\`\`\`

## Why

Without the dollar sign, or with one brace, the text is not evaluated: the tool receives the braces and the name instead of the value.

## What to do

Write \`\${{\` before the expression and \`}}\` after it.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: delete from orders where region = '\${{ inputs.region }}'
        connection: "\${{ENV.SNOWFLAKE}}"
      explain:
        name: Explain
        integration: OPEN_AI
        integration_job: OPEN_AI_CHAT
        parameters:
          prompt: Explain {{ ref('orders') }}, {{ config(materialized='table') }} and {{ customer }}.
inputs:
  region:
    type: string
    default: north
\`\`\`

## Settings

\`\`\`yaml
rules:
  missing-dollar: off
\`\`\`

For one line: \`# pipeline-review: ignore missing-dollar -- reason\` on the line or above it.
`,
	"missing-file": `# missing-file

Files that a pipeline names must exist.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`databricks.yml\`

\`\`\`yaml
bundle:
  name: parcels
include:
  - resources/*.yml
targets:
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/.bundle/parcels
    resources:
      jobs:
        parcels_daily:
          tasks:
            - task_key: report
              notebook_task:
                notebook_path: ../src/report.py
\`\`\`

\`resources/parcels.yml\`

\`\`\`yaml
resources:
  jobs:
    parcels_daily:
      name: parcels daily
      tasks:
        - task_key: scan
          notebook_task:
            notebook_path: src/scan.py # counts from resources/
        - task_key: weigh
          depends_on:
            - task_key: scan
          notebook_task:
            notebook_path: ../src/weigh # a notebook needs its ending
        - task_key: bill
          depends_on:
            - task_key: weigh
          spark_python_task:
            python_file: ../src/billing.py
          environment_key: default
        - task_key: report
          depends_on:
            - task_key: bill
      environments:
        - environment_key: default
          spec:
            environment_version: "2"
\`\`\`

\`src/report.py\`

\`\`\`py
# Databricks notebook source
print("report")
\`\`\`

\`src/scan.py\`

\`\`\`py
# Databricks notebook source
print("scan")
\`\`\`

\`src/weigh.py\`

\`\`\`py
# Databricks notebook source
print("weigh")
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[missing-file] Task "report" needs the file "../src/report.py", which does not exist
   \u256d\u2500 databricks.yml:16:32
15 \u2502               notebook_task:
16 \u2502                 notebook_path: ../src/report.py
   \u2502                                ^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write "./src/report.py", which exists.

\u2500\u2500 resources/parcels.yml (3 errors)

error[missing-file] Task "scan" needs the file "src/scan.py", but "resources/src/scan.py" does not exist
  \u256d\u2500 resources/parcels.yml:8:28 in task "scan"
7 \u2502           notebook_task:
8 \u2502             notebook_path: src/scan.py # counts from resources/
  \u2502                            ^^^^^^^^^^^
  \u2570\u2500 help: Write "../src/scan.py", which exists.

error[missing-file] Task "weigh" needs the file "../src/weigh", but "src/weigh" does not exist
   \u256d\u2500 resources/parcels.yml:13:28 in task "weigh"
12 \u2502           notebook_task:
13 \u2502             notebook_path: ../src/weigh # a notebook needs its ending
   \u2502                            ^^^^^^^^^^^^
   \u2570\u2500 help: Write "../src/weigh.py", which exists.

error[missing-file] Task "bill" needs the file "../src/billing.py", but "src/billing.py" does not exist
   \u256d\u2500 resources/parcels.yml:18:26 in task "bill"
17 \u2502           spark_python_task:
18 \u2502             python_file: ../src/billing.py
   \u2502                          ^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Correct the path, which is relative to "resources", or add the file to the repository.

4 errors in 1 pipeline (2 files)
failed: 4 findings at severity error or above
\`\`\`

## Why

The deployment fails, or the task fails when it starts: what it is to run is not there.

## What to do

Correct the path, or add the file to the repository.

In Databricks, for the example above: Write "./src/report.py", which exists.

## Not reported

\`databricks.yml\`

\`\`\`yaml
bundle:
  name: parcels
include:
  - resources/*.yml
variables:
  scan_notebook:
    default: ../src/scan.py
targets:
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/.bundle/parcels
    resources:
      jobs:
        parcels_daily:
          tasks:
            - task_key: report
              notebook_task:
                notebook_path: ./src/reports/report.ipynb
\`\`\`

\`dbt/dbt_project.yml\`

\`\`\`yaml
name: parcels
\`\`\`

\`resources/parcels.yml\`

\`\`\`yaml
resources:
  jobs:
    parcels_daily:
      name: parcels daily
      tasks:
        - task_key: scan
          notebook_task:
            notebook_path: \${var.scan_notebook} # counts from here, not from the variable
        - task_key: shared
          notebook_task:
            notebook_path: /Workspace/Shared/tools/check
        - task_key: model
          dbt_task:
            project_directory: ../dbt
            commands: [dbt build]
            warehouse_id: \${var.warehouse}
          environment_key: default
        - task_key: report
          notebook_task:
            notebook_path: ../src/replaced.py # the target has another
        - task_key: pick
          notebook_task:
            notebook_path: ../src/\${var.flavour}.py # known at deploy
      environments:
        - environment_key: default
          spec:
            environment_version: "2"
    parcels_vendor:
      name: parcels vendor
      git_source:
        git_url: https://git.example.org/vendor/parcels
        git_provider: gitHub
        git_branch: main
      tasks:
        - task_key: vendor
          notebook_task:
            notebook_path: jobs/vendor.py # a path of the other repository
\`\`\`

\`src/reports/report.ipynb\`

\`\`\`ipynb
{"cells": []}
\`\`\`

\`src/scan.py\`

\`\`\`py
# Databricks notebook source
print("scan")
\`\`\`

## Settings

\`\`\`yaml
rules:
  missing-file: off
\`\`\`

For one line: \`# pipeline-review: ignore missing-file -- reason\` on the line or above it.
`,
	"missing-key": `# missing-key

Required keys must be present.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[missing-key] Task "Sync orders" has no "integration_job"
  \u256d\u2500 bad.yml:7:7 in task "Sync orders"
6 \u2502     tasks:
7 \u2502       sync_orders:
  \u2502       ^^^^^^^^^^^
  \u2570\u2500 help: Add the job of the integration, such as FIVETRAN_SYNC_ALL.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The platform refuses a definition without a required key.

## What to do

Add the key.

In Orchestra, for the example above: Add the job of the integration, such as FIVETRAN_SYNC_ALL.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  missing-key: off
\`\`\`

For one line: \`# pipeline-review: ignore missing-key -- reason\` on the line or above it.
`,
	"missing-parameter": `# missing-parameter

Required parameters of a job must be set.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: AIRBYTE_CLOUD
        integration_job: AIRBYTE_CLOUD_JOB
        parameters:
          job_type: sync
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[missing-parameter] Task "Sync orders" is missing parameter "connection_id" of AIRBYTE_CLOUD_JOB
   \u256d\u2500 bad.yml:11:9 in task "Sync orders"
10 \u2502         integration_job: AIRBYTE_CLOUD_JOB
11 \u2502         parameters:
   \u2502         ^^^^^^^^^^
   \u2570\u2500 help: Add "connection_id" to its parameters.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The job fails when it starts, in production.

## What to do

Add the parameter.

In Orchestra, for the example above: Add "connection_id" to its parameters.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  missing-parameter: off
\`\`\`

For one line: \`# pipeline-review: ignore missing-parameter -- reason\` on the line or above it.
`,
	"mixed-environments": `# mixed-environments

A run should use the connections of one environment.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        connection: fivetran__prod__20931
      models:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --target prod
        depends_on: [sync]
      publish:
        name: Publish
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call publish()
        connection: warehouse_dev_55120
        depends_on: [models]
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[mixed-environments] One run mixes environments: connection "fivetran__prod__20931" and dbt target "prod" with connection "warehouse_dev_55120"
   \u256d\u2500 bad.yml:27:21 in task "Publish"
26 \u2502           statement: call publish()
27 \u2502         connection: warehouse_dev_55120
   \u2502                     ^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:13:21 is production
   \u251c\u2500 see: bad.yml:19:21 is production
   \u2570\u2500 help: Use the connections of one environment, or write \`\${{ ENV.NAME }}\` and set the variable in each environment.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Judging by their names, one task works on production and another on a development or test system. Either production depends on unstable data, or a test writes to production.

## What to do

Use the connections of one environment, or write \`\${{ ENV.NAME }}\` and set the variable in each environment.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        connection: fivetran__prod__20931
      status:
        name: Status
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          method: GET
          endpoint: https://status.acme.io
        connection: test_status_55120
      staged:
        name: Staged
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call publish()
        connection: \${{ ENV.DEV_WAREHOUSE }}
      device:
        name: Devices
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call devices()
        connection: device_data_10233
      trial:
        name: Trial
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        condition: \${{ inputs.trial == 'yes' }}
        parameters:
          statement: call trial()
        connection: warehouse_dev_55120
      parked:
        name: Parked
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        paused: true
        parameters:
          statement: call trial()
        connection: warehouse_sandbox_55120
inputs:
  trial:
    type: string
    default: 'no'
schedule:
  - cron: 0 6 ? * * *
    environment: Production
\`\`\`

## Settings

\`\`\`yaml
rules:
  mixed-environments: off
\`\`\`

For one line: \`# pipeline-review: ignore mixed-environments -- reason\` on the line or above it.
`,
	"monolithic-pipeline": `# monolithic-pipeline

Pipelines should cover one process.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Everything at night
pipeline:
  shop:
    name: Shop
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  model_shop:
    name: Model the shop
    depends_on: [shop]
    tasks:
      build_shop:
        name: Build the shop
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --select shop
  people:
    name: People
    tasks:
      leave:
        name: Sync leave
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: red_fox
  model_people:
    name: Model people
    depends_on: [people]
    tasks:
      build_people:
        name: Build people
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --select people
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[monolithic-pipeline] The pipeline has 5 tasks, in 2 parts that do not wait for each other
  \u256d\u2500 bad.yml:2:7
1 \u2502 version: v1
2 \u2502 name: Everything at night
  \u2502       ^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Split it by subject into pipelines that trigger each other, or raise the limit for this file.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A very large graph is hard to read. One failure marks the whole run as failed, and every run takes as long as its slowest part.

## What to do

Split it by subject into pipelines that trigger each other, or raise the limit for this file.

## Not reported

\`\`\`yaml
version: v1
name: Shop at night
pipeline:
  shop:
    name: Shop
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  model_shop:
    name: Model the shop
    depends_on: [shop]
    tasks:
      build_shop:
        name: Build the shop
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build --select shop
\`\`\`

## Settings

\`\`\`yaml
rules:
  monolithic-pipeline:
    severity: note
    tasks: 40
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`tasks\` | \`40\` | Maximum number of tasks in a pipeline (2 to 100000) |

For one line: \`# pipeline-review: ignore monolithic-pipeline -- reason\` on the line or above it.
`,
	"monolithic-task": `# monolithic-task

Tasks should do one thing.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Newsletter
pipeline:
  export:
    name: Export
    tasks:
      export_subscribers:
        name: Export subscribers
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: INLINE
          package_manager: PIP
          python_version: '3.12'
          code: |
            import os
            import requests
            import pandas
            import smtplib

            rows = requests.get(os.environ['SHOP_URL'] + '/subscribers', timeout=30).json()
            frame = pandas.DataFrame(rows)
            frame['email'] = frame['email'].fillna('')
            frame['email'] = frame['email'].str.strip()
            frame['email'] = frame['email'].str.lower()
            print('cleaned email')
            frame['first_name'] = frame['first_name'].fillna('')
            frame['first_name'] = frame['first_name'].str.strip()
            frame['first_name'] = frame['first_name'].str.lower()
            print('cleaned first_name')
            frame['last_name'] = frame['last_name'].fillna('')
            frame['last_name'] = frame['last_name'].str.strip()
            frame['last_name'] = frame['last_name'].str.lower()
            print('cleaned last_name')
            frame['country'] = frame['country'].fillna('')
            frame['country'] = frame['country'].str.strip()
            frame['country'] = frame['country'].str.lower()
            print('cleaned country')
            frame['city'] = frame['city'].fillna('')
            frame['city'] = frame['city'].str.strip()
            frame['city'] = frame['city'].str.lower()
            print('cleaned city')
            frame['postcode'] = frame['postcode'].fillna('')
            frame['postcode'] = frame['postcode'].str.strip()
            frame['postcode'] = frame['postcode'].str.lower()
            print('cleaned postcode')
            frame['street'] = frame['street'].fillna('')
            frame['street'] = frame['street'].str.strip()
            frame['street'] = frame['street'].str.lower()
            print('cleaned street')
            frame['phone'] = frame['phone'].fillna('')
            frame['phone'] = frame['phone'].str.strip()
            frame['phone'] = frame['phone'].str.lower()
            print('cleaned phone')
            frame['opted_in'] = frame['opted_in'].fillna('')
            frame['opted_in'] = frame['opted_in'].str.strip()
            frame['opted_in'] = frame['opted_in'].str.lower()
            print('cleaned opted_in')
            frame['opted_out'] = frame['opted_out'].fillna('')
            frame['opted_out'] = frame['opted_out'].str.strip()
# \u2026
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[monolithic-task] Task "Export subscribers" has 69 lines of inline code and does several kinds of work: calls an API, transforms data, sends mail or messages
   \u256d\u2500 bad.yml:15:11 in task "Export subscribers"
14 \u2502           python_version: '3.12'
15 \u2502           code: |
   \u2502           ^^^^
   \u2570\u2500 help: Split it into one task for each step, or move the code to a versioned script that the task calls.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A task that downloads, loads and sends mail in one script can only be rerun as a whole, reports one duration for all of it, and hides which part failed.

## What to do

Split it into one task for each step, or move the code to a versioned script that the task calls.

## Not reported

\`\`\`yaml
version: v1
name: Stock
pipeline:
  load:
    name: Load
    tasks:
      load_stock:
        name: Load stock
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: |
            create or replace procedure stock.reload() as $$
              begin;
              insert into stock.shelf select * from landing.shelf; -- one; table
              insert into stock.aisle select * from landing.aisle; -- one; table
              insert into stock.store select * from landing.store; -- one; table
              insert into stock.region select * from landing.region; -- one; table
              insert into stock.supplier select * from landing.supplier; -- one; table
              insert into stock.pallet select * from landing.pallet; -- one; table
              insert into stock.order_line select * from landing.order_line; -- one; table
              insert into stock.price select * from landing.price; -- one; table
              commit;
            $$;
            call stock.reload('a;b;c;d;e;f;g;h;i;j;k');
\`\`\`

## Settings

\`\`\`yaml
rules:
  monolithic-task:
    severity: note
    code-lines: 60
    statements: 8
    commands: 8
    steps: 2
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`code-lines\` | \`60\` | Maximum number of lines of inline code in a task (5 to 10000) |
| \`statements\` | \`8\` | Maximum number of SQL statements in a task (1 to 1000) |
| \`commands\` | \`8\` | Maximum number of commands in a task (1 to 1000) |
| \`steps\` | \`2\` | Maximum number of kinds of work in a script, such as calling an API, transforming data and sending mail (1 to 10) |

For one line: \`# pipeline-review: ignore monolithic-task -- reason\` on the line or above it.
`,
	"moving-start-date": `# moving-start-date

A start date should not move.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: "3 days"
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[moving-start-date] Start date "3 days" of DAG "invoices" moves every day: it is counted from the day of parsing
  \u256d\u2500 dags.yml:4:15
3 \u2502   catchup: false
4 \u2502   start_date: "3 days"
  \u2502               ^^^^^^^^
  \u2570\u2500 help: Write a fixed date.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A relative date is counted from the day on which the file is parsed, so it moves every day. A DAG whose interval is longer never runs on Airflow 2.

## What to do

Write a fixed date.

## Not reported

\`\`\`yaml
invoices:
  schedule: "None"
  catchup: false
  start_date: "3 days"
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  moving-start-date: off
\`\`\`

For one line: \`# pipeline-review: ignore moving-start-date -- reason\` on the line or above it.
`,
	"not-a-pipeline": `# not-a-pipeline

Files that are meant to be pipelines must be valid pipelines.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
services:
  warehouse:
    image: postgres
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[not-a-pipeline] The file was given for review, but is not a pipeline
  \u256d\u2500 bad.yml:1:1
1 \u2502 services:
  \u2502 ^^^^^^^^
  \u2570\u2500 help: Add \`version: v1\`, \`name:\` and \`pipeline:\`, or exclude the file from the review.

1 error in 0 pipelines (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The platform no longer runs a file that lost a key that every pipeline must have, and all other rules ignore it.

## What to do

Add the keys that every pipeline must have, or exclude the file from the review.

In Orchestra, for the example above: Add \`version: v1\`, \`name:\` and \`pipeline:\`, or exclude the file from the review.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  not-a-pipeline: off
\`\`\`

For one line: \`# pipeline-review: ignore not-a-pipeline -- reason\` on the line or above it.
`,
	"operator-moved": `# operator-moved

Operators should have a path that Airflow 3 knows.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.operators.bash_operator.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.operators.bash_operator.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
    - task_id: rest
      operator: airflow.operators.dummy_operator.DummyOperator
      dependencies: [send]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 warnings)

warning[operator-moved] Operator "airflow.operators.bash_operator.BashOperator" of tasks "collect" and "send" does not exist in Airflow 3
   \u256d\u2500 dags.yml:11:17 in task "collect"
10 \u2502     - task_id: collect
11 \u2502       operator: airflow.operators.bash_operator.BashOperator
   \u2502                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: dags.yml:14:17 names it, too
   \u2570\u2500 help: Write \`airflow.providers.standard.operators.bash.BashOperator\`; it needs the package apache-airflow-providers-standard.

warning[operator-moved] Operator "airflow.operators.dummy_operator.DummyOperator" of task "rest" does not exist in Airflow 3
   \u256d\u2500 dags.yml:18:17 in task "rest"
17 \u2502     - task_id: rest
18 \u2502       operator: airflow.operators.dummy_operator.DummyOperator
   \u2502                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`airflow.providers.standard.operators.empty.EmptyOperator\`; it needs the package apache-airflow-providers-standard.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Importing a path that is gone fails, and with it every DAG of the file.

## What to do

Write the path of the provider.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.operators.bash.BashOperator
      bash_command: "invoices collect"
\`\`\`

## Settings

\`\`\`yaml
rules:
  operator-moved: off
\`\`\`

For one line: \`# pipeline-review: ignore operator-moved -- reason\` on the line or above it.
`,
	"output-unavailable": `# output-unavailable

Tasks must read outputs of tasks that have run before them.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: tides
namespace: harbour.gauges
tasks:
  - id: report
    type: io.kestra.plugin.core.log.Log
    message: "High water at {{ outputs.measure.value }}"
  - id: measure
    type: io.kestra.plugin.core.debug.Return
    format: "14:20"
  - id: pumps
    type: io.kestra.plugin.core.flow.Parallel
    tasks:
      - id: east
        type: io.kestra.plugin.core.debug.Return
        format: open
      - id: west
        type: io.kestra.plugin.core.debug.Return
        format: "as east: {{ outputs.east.value }}"
  - id: storm
    type: io.kestra.plugin.core.flow.If
    condition: "{{ outputs.measure.value }}"
    then:
      - id: close_gate
        type: io.kestra.plugin.core.debug.Return
        format: closed
    else:
      - id: open_gate
        type: io.kestra.plugin.core.debug.Return
        format: "{{ outputs.close_gate.value }}"
  - id: log_gate
    type: io.kestra.plugin.core.log.Log
    message: "Gate is {{ outputs.close_gate.value }}"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 errors, 1 warning)

error[output-unavailable] Task "report" reads outputs of task "measure", which runs later
  \u256d\u2500 bad.yml:6:32 in task "report"
5 \u2502     type: io.kestra.plugin.core.log.Log
6 \u2502     message: "High water at {{ outputs.measure.value }}"
  \u2502                                ^^^^^^^^^^^^^^^^^^^^^
  \u251c\u2500 see: bad.yml:7:5 is read
  \u2570\u2500 help: Move it behind that task, or write a default after \`??\`.

error[output-unavailable] Task "west" reads outputs of task "east", which runs at the same time
   \u256d\u2500 bad.yml:18:30 in task "west"
17 \u2502         type: io.kestra.plugin.core.debug.Return
18 \u2502         format: "as east: {{ outputs.east.value }}"
   \u2502                              ^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:13:9 is read
   \u2570\u2500 help: Let it run after that task, or write a default after \`??\`.

error[output-unavailable] Task "open_gate" reads outputs of task "close_gate", which is in another branch: only one of the two runs
   \u256d\u2500 bad.yml:29:21 in task "open_gate"
28 \u2502         type: io.kestra.plugin.core.debug.Return
29 \u2502         format: "{{ outputs.close_gate.value }}"
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:23:9 is read
   \u2570\u2500 help: Read a task that runs in both cases, or write a default after \`??\`.

warning[output-unavailable] Task "log_gate" reads outputs of task "close_gate", which a condition may skip
   \u256d\u2500 bad.yml:32:26 in task "log_gate"
31 \u2502     type: io.kestra.plugin.core.log.Log
32 \u2502     message: "Gate is {{ outputs.close_gate.value }}"
   \u2502                          ^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:23:9 is read
   \u2570\u2500 help: Give the reader the same condition, or write a default after \`??\`.

3 errors, 1 warning in 1 pipeline (1 file)
failed: 3 findings at severity error or above
\`\`\`

## Why

The engine does not check the order when a flow is saved. The expression fails when the task runs: "Unable to find" the name.

## What to do

Move the task that reads the output behind the other one, or provide for a missing value with \`??\`.

## Not reported

\`\`\`yaml
id: tides
namespace: harbour.gauges
tasks:
  - id: measure
    type: io.kestra.plugin.core.debug.Return
    format: "14:20"
  - id: report
    type: io.kestra.plugin.core.log.Log
    message: "High water at {{ outputs.measure.value }}, gate {{ outputs.close_gate.value ?? 'unknown' }}"
  - id: storm
    type: io.kestra.plugin.core.flow.If
    condition: "{{ outputs.measure.value }}"
    then:
      - id: close_gate
        type: io.kestra.plugin.core.debug.Return
        format: closed
    else:
      - id: open_gate
        type: io.kestra.plugin.core.debug.Return
        format: open
  - id: log_gate
    type: io.kestra.plugin.core.log.Log
    message: "Gate is {{ outputs.close_gate.value ?? outputs.open_gate.value }}"
  - id: log_closed
    type: io.kestra.plugin.core.log.Log
    runIf: "{{ outputs.measure.value }}"
    message: "Gate is {{ outputs.close_gate.value }}"
  - id: inspect
    type: io.kestra.plugin.core.flow.Dag
    tasks:
      - task:
          id: walls
          type: io.kestra.plugin.core.debug.Return
          format: dry
      - task:
          id: summary
          type: io.kestra.plugin.core.log.Log
          message: "{{ outputs.walls.value }} {% raw %}{{ outputs.summary.value }}{% endraw %}"
        dependsOn: [walls]
errors:
  - id: alarm
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.measure.value }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  output-unavailable: off
\`\`\`

For one line: \`# pipeline-review: ignore output-unavailable -- reason\` on the line or above it.
`,
	"outputs-without-task": `# outputs-without-task

Expressions in tasks must name the task whose outputs they read.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Trams
pipeline:
  count:
    name: Count
    tasks:
      riders:
        name: Count riders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: SELECT COUNT(*) FROM riders
          set_outputs: true
  report:
    name: Report
    depends_on: [count]
    tasks:
      message:
        name: Send the number
        integration: SLACK
        integration_job: SEND_SLACK_MESSAGE
        condition: \${{ OUTPUTS['results'][0][0] > 0 }}
        parameters:
          channel_name: trams
          text: \${{ outputs.results[0][0] }} riders today
      archive:
        name: Archive the number
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: INSERT INTO days SELECT \${{ OUTPUTS['results'] }}
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[outputs-without-task] Task "Send the number" reads \`outputs\` without a task
   \u256d\u2500 bad.yml:22:24 in task "Send the number"
21 \u2502         integration_job: SEND_SLACK_MESSAGE
22 \u2502         condition: \${{ OUTPUTS['results'][0][0] > 0 }}
   \u2502                        ^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:25:17 is read here too
   \u2570\u2500 help: Write \`tasks['riders'].outputs\` instead of \`outputs\`.

warning[outputs-without-task] Task "Archive the number" reads \`outputs\` without a task
   \u256d\u2500 bad.yml:31:50 in task "Archive the number"
30 \u2502         parameters:
31 \u2502           statement: INSERT INTO days SELECT \${{ OUTPUTS['results'] }}
   \u2502                                                  ^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "tasks['riders'].outputs" (check it before you apply it)
   \u2570\u2500 help: Write \`tasks['riders'].outputs\` instead of \`outputs\`.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-           statement: INSERT INTO days SELECT \${{ OUTPUTS['results'] }}
+           statement: INSERT INTO days SELECT \${{ tasks['riders'].outputs['results'] }}
\`\`\`

## Why

\`outputs\` without a task exists only in sensors and trigger events. In a task or a condition it has no value, and the run fails there.

## What to do

Write \`tasks['id'].outputs['key']\`, with the id of the task that stores the output.

## Not reported

\`\`\`yaml
version: v1
name: Trams
pipeline:
  count:
    name: Count
    tasks:
      riders:
        name: Count riders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: SELECT COUNT(*) AS outputs FROM riders WHERE line = '\${{ inputs.files }}'
          set_outputs: true
  report:
    name: Report
    depends_on: [count]
    tasks:
      message:
        name: Send the number
        integration: SLACK
        integration_job: SEND_SLACK_MESSAGE
        condition: \${{ tasks['riders'].outputs['results'][0][0] > 0 }}
        parameters:
          channel_name: trams
          text: \${{ ORCHESTRA.PIPELINE_RUN_TASKS['riders'].OUTPUTS['results'][0][0] }} riders
inputs:
  files:
    type: list
    optional: true
  run:
    type: string
    optional: true
sensors:
  files_ready:
    name: Files ready
    cron: 0 6 ? * * *
    timezone: Europe/Zurich
    timeout_mins: 60
    condition: \${{ len(outputs.files) > 2 }}
    checks:
      files:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: trams
          prefix: riders/
        map_outputs:
          files: \${{ outputs.files }}
trigger_events:
  - type: pipeline
    pipeline_id: 5f8ff0c4-6a52-4c4a-b6f5-0f7b1a4d9e10
    run_inputs:
      run: \${{ outputs.pipeline_run }}
\`\`\`

## Settings

\`\`\`yaml
rules:
  outputs-without-task: off
\`\`\`

For one line: \`# pipeline-review: ignore outputs-without-task -- reason\` on the line or above it.
`,
	"over-serialised-groups": `# over-serialised-groups

Independent loads should run in parallel.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Load sources
pipeline:
  crm:
    name: CRM
    tasks:
      sync_accounts:
        name: Sync accounts
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  billing:
    name: Billing
    depends_on: [crm]
    tasks:
      sync_invoices:
        name: Sync invoices
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  web:
    name: Web
    tasks:
      sync_visits:
        name: Sync visits
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: red_fox
      sync_forms:
        name: Sync forms
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        depends_on: [sync_visits]
        parameters:
          connector_id: grey_heron
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 notes)

note[over-serialised-groups] Group "Billing" waits for "CRM", but they load from different sources and could run in parallel
   \u256d\u2500 bad.yml:15:18
14 \u2502     name: Billing
15 \u2502     depends_on: [crm]
   \u2502                  ^^^
   \u2570\u2500 help: Remove the dependency, and let the next step depend on both.

note[over-serialised-groups] Task "Sync forms" waits for "Sync visits", but they load from different sources and could run in parallel
   \u256d\u2500 bad.yml:36:22 in task "Sync forms"
35 \u2502         integration_job: FIVETRAN_SYNC_ALL
36 \u2502         depends_on: [sync_visits]
   \u2502                      ^^^^^^^^^^^
   \u2570\u2500 help: Remove the dependency, and let the next step depend on both.

2 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

One load waits for another that it does not need: the run takes as long as both together, and the second load is skipped if the first fails.

## What to do

Remove the dependency, and let the next step depend on both.

## Not reported

\`\`\`yaml
# A load and what reads it, the same source twice, and a load that only some results allow.
version: v1
name: Load sources
pipeline:
  crm:
    name: CRM
    tasks:
      sync_accounts:
        name: Sync accounts
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [crm]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build
  crm_again:
    name: CRM once more
    depends_on: [crm]
    tasks:
      sync_late:
        name: Sync late accounts
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  billing:
    name: Billing
    depends_on: [crm]
    condition: \${{ task_groups['crm'].all().status == 'SUCCEEDED' }}
    tasks:
      sync_invoices:
        name: Sync invoices
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  regions:
    name: Regions
    depends_on: [crm]
    matrix:
      inputs:
        region: [north_wind, south_wind]
    tasks:
      sync_region:
        name: Sync a region
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: \${{ MATRIX.region }}
  web:
    name: Web
    tasks:
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  over-serialised-groups: off
\`\`\`

For one line: \`# pipeline-review: ignore over-serialised-groups -- reason\` on the line or above it.
`,
	"overlap-observed": `# overlap-observed

Overlapping runs should be limited.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 once \`overlap-seen\`

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[overlap-observed] 6 runs overlapped with another run and the pipeline has no concurrency limit; the most at the same time: 2
  \u256d\u2500 bad.yml:2:7
1 \u2502 version: v1
2 \u2502 name: Orders
  \u2502       ^^^^^^
  \u2570\u2500 help: Set \`concurrency: {max_active: 1}\` under \`configuration:\` at the root: a run that would overlap is then skipped.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Two concurrent runs write the same tables and slow each other down.

## What to do

Limit the concurrent runs of the pipeline to 1.

In Orchestra, for the example above: Set \`concurrency: {max_active: 1}\` under \`configuration:\` at the root: a run that would overlap is then skipped.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
configuration:
  concurrency:
    max_active: 1
\`\`\`

## Settings

\`\`\`yaml
rules:
  overlap-observed: off
\`\`\`

For one line: \`# pipeline-review: ignore overlap-observed -- reason\` on the line or above it.
`,
	"override-adds-task": `# override-adds-task

A target should override tasks that the job has.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
  staging:
    workspace:
      root_path: /Workspace/Shared/bundles/harbour-staging
    resources:
      jobs:
        berths:
          tasks:
            - task_key: laod
              timeout_seconds: 60
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[override-adds-task] Target "staging" adds task "laod" without a kind such as "notebook_task"; did you mean the task "load"?
   \u256d\u2500 databricks.yml:18:15
17 \u2502           tasks:
18 \u2502             - task_key: laod
   \u2502               ^^^^^^^^^^^^^^
   \u2570\u2500 help: Write the \`task_key\` of a task of the job, or add a kind such as \`notebook_task\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A task_key that the job does not have adds a task. Without a kind of its own the deployment fails in that target.

## What to do

Write the \`task_key\` of a task of the job, or add a kind such as \`notebook_task\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
  staging:
    workspace:
      root_path: /Workspace/Shared/bundles/harbour-staging
    resources:
      jobs:
        berths:
          tasks:
            - task_key: load
              timeout_seconds: 60
            - task_key: seed
              notebook_task:
                notebook_path: /Workspace/Shared/harbour/seed
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  override-adds-task: off
\`\`\`

For one line: \`# pipeline-review: ignore override-adds-task -- reason\` on the line or above it.
`,
	"override-grows-list": `# override-grows-list

A target should not repeat entries of a list that it appends to.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
    resources:
      jobs:
        berths:
          email_notifications:
            on_failure: [pilots@harbour.example, night@harbour.example]
resources:
  jobs:
    berths:
      name: berths
      email_notifications:
        on_failure: [pilots@harbour.example]
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[override-grows-list] Target "prod" appends to "on_failure", which then has "pilots@harbour.example" twice
   \u256d\u2500 databricks.yml:15:26
14 \u2502           email_notifications:
15 \u2502             on_failure: [pilots@harbour.example, night@harbour.example]
   \u2502                          ^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: databricks.yml:21:9 is the list of the job
   \u2570\u2500 help: Write the list in the targets only, or only what the target adds.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The CLI appends such lists and replaces nothing: an environment is defined twice, an address is told twice.

## What to do

Write the list in the targets only, or only what the target adds.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
    resources:
      jobs:
        berths:
          email_notifications:
            on_failure: [night@harbour.example]
resources:
  jobs:
    berths:
      name: berths
      email_notifications:
        on_failure: [pilots@harbour.example]
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  override-grows-list: off
\`\`\`

For one line: \`# pipeline-review: ignore override-grows-list -- reason\` on the line or above it.
`,
	"override-null": `# override-null

A target cannot remove a setting with null.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
    resources:
      jobs:
        berths:
          schedule: null
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 * * ?"
        timezone_id: Europe/Oslo
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[override-null] Target "prod" sets "schedule" to null, which leaves the value of the job
   \u256d\u2500 databricks.yml:14:11
13 \u2502         berths:
14 \u2502           schedule: null
   \u2502           ^^^^^^^^
   \u251c\u2500 see: databricks.yml:19:7 is the value that stays
   \u2570\u2500 help: Write the setting in the targets that need it, and not in the job; pause a schedule with \`pause_status: PAUSED\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The CLI keeps the value of the job where a target writes null: the schedule that should be gone still runs.

## What to do

Write the setting in the targets that need it, and not in the job; pause a schedule with \`pause_status: PAUSED\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
    resources:
      jobs:
        berths:
          schedule:
            pause_status: PAUSED
          trigger: null
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 * * ?"
        timezone_id: Europe/Oslo
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  override-null: off
\`\`\`

For one line: \`# pipeline-review: ignore override-null -- reason\` on the line or above it.
`,
	"parallel-writer": `# parallel-writer

Scheduled jobs that write should run one at a time.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
resources:
  jobs:
    berths:
      name: berths
      max_concurrent_runs: 3
      schedule:
        quartz_cron_expression: "0 0 * * * ?"
        timezone_id: Europe/Lisbon
      tasks:
        - task_key: build
          dbt_task:
            project_directory: /Workspace/Shared/harbour/dbt
            commands: [dbt build]
            warehouse_id: 0123456789abcdef
          environment_key: default
      environments:
        - environment_key: default
          spec:
            environment_version: "2"
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 note)

note[parallel-writer] Up to 3 runs of job "berths" write at the same time: task "build" does not tell its runs apart
  \u256d\u2500 databricks.yml:7:7
6 \u2502       name: berths
7 \u2502       max_concurrent_runs: 3
  \u2502       ^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Remove \`max_concurrent_runs\`, which is 1 then, so that the next run waits.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A late run and the next one write the same tables at the same time: rows are lost, doubled, or refused by a conflict.

## What to do

Remove \`max_concurrent_runs\`, which is 1 then, so that the next run waits.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
resources:
  jobs:
    berths:
      name: berths
      max_concurrent_runs: 1
      schedule:
        quartz_cron_expression: "0 0 * * * ?"
        timezone_id: Europe/Lisbon
      tasks:
        - task_key: build
          dbt_task:
            project_directory: /Workspace/Shared/harbour/dbt
            commands: [dbt build]
            warehouse_id: 0123456789abcdef
          environment_key: default
      environments:
        - environment_key: default
          spec:
            environment_version: "2"
    by_day:
      name: by_day
      max_concurrent_runs: 3
      schedule:
        quartz_cron_expression: "0 0 * * * ?"
        timezone_id: Europe/Lisbon
      parameters:
        - name: day
          default: "2026-01-01"
      tasks:
        - task_key: build
          dbt_task:
            project_directory: /Workspace/Shared/harbour/dbt
            commands: [dbt build]
            warehouse_id: 0123456789abcdef
          environment_key: default
      environments:
        - environment_key: default
          spec:
            environment_version: "2"
    by_hand:
      name: by_hand
      max_concurrent_runs: 3
      tasks:
        - task_key: build
          dbt_task:
            project_directory: /Workspace/Shared/harbour/dbt
            commands: [dbt build]
            warehouse_id: 0123456789abcdef
          environment_key: default
      environments:
        - environment_key: default
          spec:
            environment_version: "2"
    by_run:
      name: by_run
      max_concurrent_runs: 3
      schedule:
        quartz_cron_expression: "0 0 * * * ?"
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  parallel-writer: off
\`\`\`

For one line: \`# pipeline-review: ignore parallel-writer -- reason\` on the line or above it.
`,
	"past-dependency-deadlock": `# past-dependency-deadlock

Tasks that depend on the run before need a failure alert.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args:
    depends_on_past: true
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
    publish:
      operator: airflow.operators.bash.BashOperator
      bash_command: publish.sh
      dependencies: [load]
stock:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
      wait_for_downstream: true
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 warnings)

warning[past-dependency-deadlock] Task "load" and 1 more of DAG "orders" wait for the run before ("depends_on_past"): one failure stops all later runs, and no one is notified
  \u256d\u2500 dags.yml:6:5
5 \u2502   default_args:
6 \u2502     depends_on_past: true
  \u2502     ^^^^^^^^^^^^^^^
  \u2570\u2500 help: Set \`on_failure_callback\`, and \`dagrun_timeout\` on the DAG so that runs that wait end.

warning[past-dependency-deadlock] Task "load" of DAG "stock" waits for the run before ("wait_for_downstream"): one failure stops all later runs, and no one is notified
   \u256d\u2500 dags.yml:23:7 in task "load"
22 \u2502       bash_command: load.sh
23 \u2502       wait_for_downstream: true
   \u2502       ^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Set \`on_failure_callback\`, and \`dagrun_timeout\` on the DAG so that runs that wait end.

2 warnings in 2 pipelines (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

After one failure the task of each later run waits for the failed one, without an error, until someone clears it.

## What to do

Set \`on_failure_callback\`, and \`dagrun_timeout\` on the DAG so that runs that wait end.

## Not reported

\`\`\`yaml
# An alert of the DAG or of its tasks, runs that end, runs that a person starts, and no dependency.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  on_failure_callback: shop.alerts.tell
  default_args: {depends_on_past: true}
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
stock:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args: {depends_on_past: true, email: data@shop.example}
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
returns:
  schedule: "None"
  start_date: 2026-01-01
  default_args: {depends_on_past: true}
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
clicks:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args: {depends_on_past: false}
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
\`\`\`

## Settings

\`\`\`yaml
rules:
  past-dependency-deadlock: off
\`\`\`

For one line: \`# pipeline-review: ignore past-dependency-deadlock -- reason\` on the line or above it.
`,
	"pause-holds-slot": `# pause-holds-slot

A Pause in a flow that is scheduled or has a run limit must end by itself.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: bills
namespace: harbour.finance
concurrency:
  limit: 1
tasks:
  - id: approve
    type: io.kestra.plugin.core.flow.Pause
  - id: send
    type: io.kestra.plugin.core.http.Request
    uri: https://finance.example.com/bills
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[pause-holds-slot] Pause "approve" has no end: until someone resumes it, it keeps its place under the run limit
  \u256d\u2500 bad.yml:7:11 in task "approve"
6 \u2502   - id: approve
7 \u2502     type: io.kestra.plugin.core.flow.Pause
  \u2502           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Set \`pauseDuration\` and \`behavior\` on the task, or move the approval to a flow of its own.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A paused execution counts as running: it keeps its place under the limit, and its schedule waits for it. All later runs wait until someone resumes it.

## What to do

Set \`pauseDuration\` and \`behavior\` on the task, or move the approval to a flow of its own.

## Not reported

\`\`\`yaml
id: bills
namespace: harbour.finance
concurrency:
  limit: 1
tasks:
  - id: approve
    type: io.kestra.plugin.core.flow.Pause
    pauseDuration: PT8H
  - id: send
    type: io.kestra.plugin.core.http.Request
    uri: https://finance.example.com/bills
\`\`\`

## Settings

\`\`\`yaml
rules:
  pause-holds-slot: off
\`\`\`

For one line: \`# pipeline-review: ignore pause-holds-slot -- reason\` on the line or above it.
`,
	"paused-comparison": `# paused-comparison

Conditions must not compare a status with PAUSED.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ task_groups['load'].all().status in ['SUCCEEDED', 'PAUSED'] }}
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh
          method: POST
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[paused-comparison] Group "Publish" compares a status with "PAUSED", which the platform refuses
   \u256d\u2500 bad.yml:16:71
15 \u2502     depends_on: [load]
16 \u2502     condition: \${{ task_groups['load'].all().status in ['SUCCEEDED', 'PAUSED'] }}
   \u2502                                                                       ^^^^^^
   \u2570\u2500 help: Compare with SUCCEEDED or SKIPPED, or remove the comparison.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

A paused task ends as SUCCEEDED, or as SKIPPED if it would not have run. The platform refuses a comparison with PAUSED.

## What to do

Compare with SUCCEEDED or SKIPPED, or remove the comparison.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ task_groups['load'].all().status in ['SUCCEEDED', 'SKIPPED'] and ENV.STATE != 'PAUSED' }}
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh
          method: POST
\`\`\`

## Settings

\`\`\`yaml
rules:
  paused-comparison: off
\`\`\`

For one line: \`# pipeline-review: ignore paused-comparison -- reason\` on the line or above it.
`,
	"paused-in-production": `# paused-in-production

Schedules and triggers of a production target should not be paused.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 * * ?"
        timezone_id: Europe/Oslo
        pause_status: PAUSED
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
    pilots:
      name: pilots
      trigger:
        pause_status: PAUSED
        periodic:
          interval: 1
          unit: DAYS
      tasks:
        - task_key: roster
          max_retries: 1
          timeout_seconds: 1800
          notebook_task:
            notebook_path: src/roster.py
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 note)

note[paused-in-production] Jobs "berths" and "pilots" are paused in target "prod": nothing starts them
   \u256d\u2500 databricks.yml:18:9
17 \u2502         timezone_id: Europe/Oslo
18 \u2502         pause_status: PAUSED
   \u2502         ^^^^^^^^^^^^
   \u2570\u2500 help: Remove \`pause_status\`, or set \`pause_status: UNPAUSED\` in the production target.

1 note in 2 pipelines (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A production target unpauses nothing: the job is deployed, and its schedule starts no run.

## What to do

Remove \`pause_status\`, or set \`pause_status: UNPAUSED\` in the production target.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
    resources:
      jobs:
        berths:
          schedule:
            pause_status: UNPAUSED
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 * * ?"
        timezone_id: Europe/Oslo
        pause_status: PAUSED
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  paused-in-production: off
\`\`\`

For one line: \`# pipeline-review: ignore paused-in-production -- reason\` on the line or above it.
`,
	"paused-task": `# paused-task

Tasks with downstream tasks should not be committed as paused.

Note \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        paused: true
        parameters:
          connector_id: quiet_meadow
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        depends_on: [orders]
        parameters:
          commands: dbt build
  stock:
    name: ''
    paused: true
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  publish:
    name: Publish
    depends_on: [load, stock]
    tasks:
      refresh:
        name: Refresh sales
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: sales
          dataset_id: sales_board
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 notes)

note[paused-task] Task "Sync orders" is paused, and "Build the models" runs without it
   \u256d\u2500 bad.yml:11:9 in task "Sync orders"
10 \u2502         integration_job: FIVETRAN_SYNC_ALL
11 \u2502         paused: true
   \u2502         ^^^^^^^^^^^^
   \u2570\u2500 help: Remove \`paused: true\`, or remove the task.

note[paused-task] The group of "Sync stock" is paused, and "Publish" runs without it
   \u256d\u2500 bad.yml:23:5
22 \u2502     name: ''
23 \u2502     paused: true
   \u2502     ^^^^^^^^^^^^
   \u2570\u2500 help: Remove \`paused: true\`, or remove the task.

2 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Downstream tasks of a paused task run anyway, on the data of its last run, and the run still succeeds.

## What to do

Resume the task, or remove it.

In Orchestra, for the example above: Remove \`paused: true\`, or remove the task.

## Not reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      old:
        name: Sync the old shop
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        paused: true
        parameters:
          connector_id: dry_leaf
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        depends_on: [orders]
        parameters:
          commands: dbt build
\`\`\`

## Settings

\`\`\`yaml
rules:
  paused-task: off
\`\`\`

For one line: \`# pipeline-review: ignore paused-task -- reason\` on the line or above it.
`,
	"placeholder-value": `# placeholder-value

Placeholder values should be replaced.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
inputs:
  project:
    type: string
    default: your_project
pipeline:
  load:
    name: Load
    matrix:
      inputs:
        connector: [some_id, some_other_id, quiet_meadow]
    tasks:
      sync:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: \${{ MATRIX.connector }}
  query:
    name: Query
    depends_on: [load]
    tasks:
      clean:
        name: Clean
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: <SQL here>
      call:
        name: Call
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          method: POST
          endpoint: https://api.example.com/v1/orders
          headers: '{"X-Key": "<api-key-name>", "Accept": "text/html"}'
      refresh:
        name: Refresh
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          dataset_id: 00000000-0000-0000-0000-000000000000
          workspace_id: REPLACE_workspace_id
      report:
        name: Report
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: TODO
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: EMAIL
        destination: data-team@example.com
      - integration: EMAIL
        destination: you@company.com
      - integration: SLACK
        destination: '#your-channel'
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[placeholder-value] 12 values are placeholders: "your_project", "some_id", "some_other_id" and 9 more
  \u256d\u2500 bad.yml:6:14
5 \u2502     type: string
6 \u2502     default: your_project
  \u2502              ^^^^^^^^^^^^
  \u251c\u2500 see: bad.yml:12:21 is a placeholder too
  \u251c\u2500 see: bad.yml:12:30 is a placeholder too
  \u251c\u2500 see: bad.yml:29:22 is a placeholder too
  \u251c\u2500 see: bad.yml:36:21 is a placeholder too
  \u251c\u2500 see: bad.yml:37:20 is a placeholder too
  \u251c\u2500 and 4 more locations
  \u2570\u2500 help: Write the real value, or \`\${{ ENV.NAME }}\` if it differs between environments.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A placeholder such as \`some_id\` or \`<SQL here>\` is valid YAML, but the task fails when it runs, or changes the wrong object.

## What to do

Write the real value, or \`\${{ ENV.NAME }}\` if it differs between environments.

## Not reported

\`\`\`yaml
version: v1
name: your_orders
inputs:
  table:
    type: string
    default: xxl_orders
  owner:
    type: string
    default: someone
pipeline:
  TODO:
    name: <Load>
    matrix:
      inputs:
        table: [my_db, my_table, todo, example_orders, xx, some_orders]
    tasks:
      some_id:
        name: TODO list of the desk
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select '<SQL here>', 'TODO' from \${{ MATRIX.table }} where owner = 'your_name'
      ask:
        name: Ask
        integration: OPEN_AI
        integration_job: OPEN_AI_CHAT
        parameters:
          prompt: TODO
      page:
        name: Page
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          method: POST
          endpoint: https://examples.com/your_account/orders
          body: '{"status": "TODO", "html": "<br>", "your_key": "yourself"}'
      sync:
        name: Sync
        depends_on: [some_id]
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: yours_truly
        connection: default_00000
      other:
        name: Other
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: \${{ inputs.table }}_xxx
          state: TODO
          states: [TODO, DOING, DONE]
          mode: REPLACE_TABLE
          write: INSERT_OVERWRITE
          todo: TODO_ITEMS
          lab: sample_project
          id: 00000000-0000-0000-0000-00000000000a
alerts:
  - name: Failures
    statuses: [FAILED]
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  placeholder-value: off
\`\`\`

For one line: \`# pipeline-review: ignore placeholder-value -- reason\` on the line or above it.
`,
	"platform-disagrees": `# platform-disagrees

The platform's validator must accept the pipeline.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Shop orders
pipeline:
  load:
    depends_on: []
    tasks:
      orders:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: prefixed_shoe
        connection: fivetran_shop_10482
        name: Land orders
      prices:
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select 1
        connection: warehouse_20931
        name: Check prices
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[platform-disagrees] The platform's validator reports an error in "integration_job": "Input should be 'FIVETRAN_SYNC', 'FIVETRAN_SYNC_TABLES' or 'FIVETRAN_RESYNC'"
  \u256d\u2500 bad.yml:9:9 in task "Land orders"
8 \u2502         integration: FIVETRAN
9 \u2502         integration_job: FIVETRAN_SYNC_ALL
  \u2502         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Correct what the platform reports. If it is correct as written, the schema of this tool or of the platform is out of date.

warning[platform-disagrees] The platform's validator reports an error in "warehouse": "Field required"
   \u256d\u2500 bad.yml:17:9 in task "Check prices"
16 \u2502         integration_job: SNOWFLAKE_RUN_QUERY
17 \u2502         parameters:
   \u2502         ^^^^^^^^^^
   \u2570\u2500 help: Correct what the platform reports. If it is correct as written, the schema of this tool or of the platform is out of date.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A definition that the platform refuses cannot be deployed, even if this tool finds no error in it.

## What to do

Correct what the platform reports. If it is correct as written, the schema of this tool or of the platform is out of date.

## Not reported

\`\`\`yaml
version: v1
name: Shop orders
pipeline:
  load:
    depends_on: []
    tasks:
      orders:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: prefixed_shoe
        connection: fivetran_shop_10482
        name: Land orders
      prices:
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select 1
        connection: warehouse_20931
        name: Check prices
\`\`\`

## Settings

\`\`\`yaml
rules:
  platform-disagrees: off
\`\`\`

For one line: \`# pipeline-review: ignore platform-disagrees -- reason\` on the line or above it.
`,
	"pool-slots-exceed": `# pool-slots-exceed

A task must not need more slots than its pool has.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args: {pool: warehouse}
  tasks:
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, pool_slots: 3}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 error)

error[pool-slots-exceed] Task "load" needs 3 slots of pool "warehouse", which has 2 slots: it never starts
  \u256d\u2500 dags.yml:5:24
4 \u2502   catchup: false
5 \u2502   default_args: {pool: warehouse}
  \u2502                        ^^^^^^^^^
  \u2570\u2500 help: Write fewer \`pool_slots\`, or make the pool larger.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The task never starts, without an error.

## What to do

Write fewer \`pool_slots\`, or make the pool larger.

## Not reported

\`\`\`yaml
# As many as there are, and a pool whose size is not known.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, pool: warehouse, pool_slots: 2}
    clean: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, pool: default_pool, pool_slots: 9}
\`\`\`

## Settings

\`\`\`yaml
rules:
  pool-slots-exceed: off
\`\`\`

For one line: \`# pipeline-review: ignore pool-slots-exceed -- reason\` on the line or above it.
`,
	"pool-unknown": `# pool-unknown

Pools must be among those that the configuration lists.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, pool: warehose}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[pool-unknown] Task "load" is in pool "warehose", which the configuration does not list; did you mean "warehouse"?
  \u256d\u2500 dags.yml:6:87 in task "load"
5 \u2502   tasks:
6 \u2502     load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, pool: warehose}
  \u2502                                                                                       ^^^^^^^^
  \u2570\u2500 help: Write the name of a pool, or add the pool with its slots to \`pools\` of the configuration.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A task in a pool that does not exist waits forever, without an error.

## What to do

Write the name of a pool, or add the pool with its slots to \`pools\` of the configuration.

## Not reported

\`\`\`yaml
# A pool of the configuration, the one that every server has, and none.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, pool: warehouse}
    clean: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, pool: default_pool}
    tell: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh}
\`\`\`

## Settings

\`\`\`yaml
rules:
  pool-unknown: off
\`\`\`

For one line: \`# pipeline-review: ignore pool-unknown -- reason\` on the line or above it.
`,
	"production-root-path": `# production-root-path

A production target should say where it is deployed.

Warning \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[production-root-path] Production target "prod" has no "workspace.root_path"
  \u256d\u2500 databricks.yml:7:3
6 \u2502     mode: development
7 \u2502   prod:
  \u2502   ^^^^
  \u2570\u2500 help: Set \`workspace.root_path\` in the target, or \`run_as\` with a service principal.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without \`workspace.root_path\` in the target the CLI refuses to deploy as a person, because each person would deploy a copy of their own.

## What to do

Set \`workspace.root_path\` in the target, or \`run_as\` with a service principal.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  production-root-path: off
\`\`\`

For one line: \`# pipeline-review: ignore production-root-path -- reason\` on the line or above it.
`,
	"python-command-unsupported": `# python-command-unsupported

A Python task should run one command with python, poetry or uv.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs python expertise

## Reported

\`\`\`yaml
version: v1
name: Ingest
pipeline:
  load:
    name: Load
    tasks:
      meltano:
        name: Load with Meltano
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: meltano run tap-shop target-lake
      two:
        name: Install and load
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: python setup.py install && python load.py
      script:
        name: Load by script
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: |
            python load.py
            python tell.py
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 warnings)

warning[python-command-unsupported] The command of task "Load with Meltano" starts with "meltano", not with python, poetry or uv
   \u256d\u2500 bad.yml:13:20 in task "Load with Meltano"
12 \u2502           source: GIT
13 \u2502           command: meltano run tap-shop target-lake
   \u2502                    ^^^^^^^
   \u2570\u2500 help: Start the command with \`python\`, \`poetry\` or \`uv\`, for example \`python -m meltano run\`.

warning[python-command-unsupported] Task "Install and load" has 2 commands, but only one can run
   \u256d\u2500 bad.yml:20:44 in task "Install and load"
19 \u2502           source: GIT
20 \u2502           command: python setup.py install && python load.py
   \u2502                                            ^^
   \u2570\u2500 help: Use one task for each command, or one script that runs them all.

warning[python-command-unsupported] Task "Load by script" has 2 commands, but only one can run
   \u256d\u2500 bad.yml:27:20 in task "Load by script"
26 \u2502           source: GIT
27 \u2503           command: |
28 \u2503             python load.py
29 \u2503             python tell.py
   \u2570\u2500 help: Use one task for each command, or one script that runs them all.

3 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The task starts one program without a shell. Any other program is not found, and the first program receives a chain of commands as arguments.

## What to do

Start the command with \`python\`, \`poetry\` or \`uv\`, for example \`python -m meltano run\`, and use one task for each command.

## Not reported

\`\`\`yaml
version: v1
name: Ingest
pipeline:
  load:
    name: Load
    tasks:
      meltano:
        name: Load with Meltano
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: python -m meltano run tap-shop target-lake
      uv:
        name: Load with uv
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: uv run load.py --note "a && b"
      poetry:
        name: Load with Poetry
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: poetry run load
      three:
        name: Load with Python 3
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python3.12 load.py
      asked:
        name: Load what was asked for
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: \${{ inputs.command }}
      inline:
        name: Count
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: INLINE
          command: ''
          code: print(1); print(2)
      long:
        name: Load all
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: |
            python load.py \\
              --all
          
inputs:
  command:
    type: string
    default: python load.py
\`\`\`

## Settings

\`\`\`yaml
rules:
  python-command-unsupported: off
\`\`\`

For one line: \`# pipeline-review: ignore python-command-unsupported -- reason\` on the line or above it.
`,
	"quartz-not-as-read": `# quartz-not-as-read

Cron expressions should not be taken for something else than they say.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 ? * MONDAY-FRIDAY"
        timezone_id: Europe/Oslo
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[quartz-not-as-read] Cron expression "0 25 4 ? * MONDAY-FRIDAY" fires on MON only: Quartz reads three letters and drops the rest
   \u256d\u2500 databricks.yml:16:33
15 \u2502       schedule:
16 \u2502         quartz_cron_expression: "0 25 4 ? * MONDAY-FRIDAY"
   \u2502                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`MON-FRI\` as the day of week.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Quartz reads the first three letters of a name, counts Sunday as 1 and drops what it does not understand: the job runs on other days than its author reads.

## What to do

Write the days as three letters, such as \`MON-FRI\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 ? * MON-FRI"
        timezone_id: Europe/Oslo
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  quartz-not-as-read: off
\`\`\`

For one line: \`# pipeline-review: ignore quartz-not-as-read -- reason\` on the line or above it.
`,
	"redundant-dependency": `# redundant-dependency

Dependencies should not be redundant.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  extract:
    name: Extract
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [extract]
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  publish:
    name: Publish
    depends_on:
      - extract # was needed before the models existed
      - model
    tasks:
      sync_ads:
        name: Sync ads
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: red_fox
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[redundant-dependency] Group "Publish" depends on "Extract" directly and through its other dependencies
   \u256d\u2500 bad.yml:26:9
25 \u2502     depends_on:
26 \u2502       - extract # was needed before the models existed
   \u2502         ^^^^^^^
   \u251c\u2500 fix: Remove the entry (safe)
   \u2570\u2500 help: Remove the dependency; the order does not change.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-       - extract # was needed before the models existed
\`\`\`

## Why

A dependency that others already imply hides the real order and must be maintained too.

## What to do

Remove the dependency; the order does not change.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  extract:
    name: Extract
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [extract]
    condition: \${{ task_groups['extract'].all().status in ['SUCCEEDED', 'SKIPPED'] }}
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
  publish:
    name: Publish
    depends_on: [extract, model]
    tasks:
      sync_ads:
        name: Sync ads
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: red_fox
\`\`\`

## Settings

\`\`\`yaml
rules:
  redundant-dependency: off
\`\`\`

For one line: \`# pipeline-review: ignore redundant-dependency -- reason\` on the line or above it.
`,
	"reference-not-upstream": `# reference-not-upstream

A task that reads a value of another task must depend on it.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      count_orders:
        name: Count orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select count(*) from orders
          set_outputs: true
      check_count:
        name: Check count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /check/\${{ tasks['count_orders'].outputs['results'][0][0] }}
          method: GET
  publish:
    name: Publish
    tasks:
      send_count:
        name: Send count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /count/\${{ ORCHESTRA.PIPELINE_RUN_TASKS['count_orders'].OUTPUTS['results'][0][0] }}
          method: POST
          body: '{"state": "\${{ task_groups["load"].all().status }}"}'
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors, 1 warning)

error[reference-not-upstream] Task "Check count" reads values of task "Count orders" but does not depend on it
   \u256d\u2500 bad.yml:19:28 in task "Check count"
18 \u2502         parameters:
19 \u2502           path: /check/\${{ tasks['count_orders'].outputs['results'][0][0] }}
   \u2502                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:7:7 is read
   \u2570\u2500 help: Add the task or group to \`depends_on\` of the task that reads it, or of its group.

error[reference-not-upstream] Task "Send count" reads values of task "Count orders" but does not depend on it
   \u256d\u2500 bad.yml:29:28 in task "Send count"
28 \u2502         parameters:
29 \u2502           path: /count/\${{ ORCHESTRA.PIPELINE_RUN_TASKS['count_orders'].OUTPUTS['results'][0][0] }}
   \u2502                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:7:7 is read
   \u2570\u2500 help: Add the task or group to \`depends_on\` of the task that reads it, or of its group.

warning[reference-not-upstream] Task "Send count" reads the status of group "Load" but does not depend on it
   \u256d\u2500 bad.yml:31:33 in task "Send count"
30 \u2502           method: POST
31 \u2502           body: '{"state": "\${{ task_groups["load"].all().status }}"}'
   \u2502                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:4:3 is read
   \u2570\u2500 help: Add the task or group to \`depends_on\` of the task that reads it, or of its group.

2 errors, 1 warning in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

Without a dependency the reader may start first, and the value does not exist yet.

## What to do

Let the task that reads the value, or its group, depend on the other task.

In Orchestra, for the example above: Add the task or group to \`depends_on\` of the task that reads it, or of its group.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      count_orders:
        name: Count orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select count(*) from orders
          set_outputs: true
      check_count:
        name: Check count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /check/\${{ tasks['count_orders'].outputs['results'][0][0] }}
          method: GET
          body: '{"run": "\${{ tasks["check_count"].task_run_id }}"}'
        depends_on: [count_orders]
        alerts:
          - name: Check failed
            statuses: [FAILED]
            destinations:
              - integration: SLACK
                destination: data-alerts
            custom_message: \${{ tasks['check_count'].outputs['body'] }}
  wait:
    name: Wait
    depends_on: [load]
    tasks:
      pause:
        name: Pause
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /pause
          method: GET
  publish:
    name: Publish
    depends_on: [wait]
    tasks:
      send_count:
        name: Send count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /count/\${{ ORCHESTRA.PIPELINE_RUN_TASKS['count_orders'].OUTPUTS['results'][0][0] }}
          method: POST
          body: '{"state": "\${{ task_groups["load"].all().status }}"}'
\`\`\`

## Settings

\`\`\`yaml
rules:
  reference-not-upstream: off
\`\`\`

For one line: \`# pipeline-review: ignore reference-not-upstream -- reason\` on the line or above it.
`,
	"release-contradiction": `# release-contradiction

The configured release should be the one that the repository states.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`dags.yml\`

\`\`\`yaml
ferries:
  start_date: 2026-01-05
  schedule: "0 4 * * *"
  catchup: false
  tasks:
    sail:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: sail
\`\`\`

\`requirements.txt\`

\`\`\`txt
apache-airflow==3.0.2
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 note)

note[release-contradiction] The configuration says Airflow 2.11, and requirements.txt:1 says 3.0.2: the review follows the configuration
  \u256d\u2500 dags.yml:1:1
1 \u2502 ferries:
  \u2502 ^^^^^^^
  \u2570\u2500 help: Correct \`version\` below \`airflow\` in the configuration, or the file.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The review follows the configuration: if that is out of date, it tells of what another release refuses and misses what this one does.

## What to do

Correct the key \`airflow\` of the configuration, or the file.

## Not reported

\`dags.yml\`

\`\`\`yaml
ferries:
  start_date: 2026-01-05
  schedule: "0 4 * * *"
  catchup: false
  tasks:
    sail:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: sail
\`\`\`

\`requirements.txt\`

\`\`\`txt
apache-airflow>=2.9,<3
\`\`\`

## Settings

\`\`\`yaml
rules:
  release-contradiction: off
\`\`\`

For one line: \`# pipeline-review: ignore release-contradiction -- reason\` on the line or above it.
`,
	"removed-in-version": `# removed-in-version

Flows must use what the configured release reads.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: berths
namespace: harbour.berths
pluginDefaults:
  - type: io.kestra.plugin.core.log.Log
    values:
      level: WARN
tasks:
  - id: each_berth
    type: io.kestra.plugin.core.flow.ForEach
    values: [north, south]
    tasks:
      - id: tell
        type: io.kestra.plugin.core.log.Log
        message: "{{ taskrun.value }}"
triggers:
  - id: tide
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * *"
    timezone: Europe/Lisbon
    conditions:
      - type: io.kestra.plugin.core.condition.DayWeek
        dayOfWeek: MONDAY
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 errors)

error[removed-in-version] "pluginDefaults" is gone from 2.0 on: the configured release 2.0 refuses it
  \u256d\u2500 bad.yml:3:1
2 \u2502 namespace: harbour.berths
3 \u2502 pluginDefaults:
  \u2502 ^^^^^^^^^^^^^^
  \u2570\u2500 help: Use the values on each task instead.

error[removed-in-version] "flow.ForEach" is gone from 2.0 on: the configured release 2.0 refuses it
  \u256d\u2500 bad.yml:9:11
8 \u2502   - id: each_berth
9 \u2502     type: io.kestra.plugin.core.flow.ForEach
  \u2502           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Use \`io.kestra.plugin.core.flow.Loop\` with \`item.value\` instead.

error[removed-in-version] "conditions" is gone from 2.0 on: the configured release 2.0 refuses it
   \u256d\u2500 bad.yml:20:5
19 \u2502     timezone: Europe/Lisbon
20 \u2502     conditions:
   \u2502     ^^^^^^^^^^
   \u2570\u2500 help: Use one expression under \`when\` instead.

3 errors in 1 pipeline (1 file)
failed: 3 findings at severity error or above
\`\`\`

## Why

The server refuses a flow with a key or a type that its release does not have, and an expression with a function that it does not have fails when the task runs.

## What to do

Write what the release has in its place.

## Not reported

\`\`\`yaml
id: berths
namespace: harbour.berths
tasks:
  - id: each_berth
    type: io.kestra.plugin.core.flow.Loop
    values: [north, south]
    tasks:
      - id: tell
        type: io.kestra.plugin.core.log.Log
        message: "{{ item.value }}"
triggers:
  - id: tide
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * *"
    timezone: Europe/Lisbon
    when: "{{ isWeekend(trigger.date) }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  removed-in-version: off
\`\`\`

For one line: \`# pipeline-review: ignore removed-in-version -- reason\` on the line or above it.
`,
	"removed-key": `# removed-key

Keys of dag-factory 0.x must not be used with 1.x.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  dagrun_timeout_sec: 3600
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
    retry_delay_sec: 60
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 warnings)

warning[removed-key] DAG "invoices" has "dagrun_timeout_sec", which dag-factory 1.x drops: the run has no limit
  \u256d\u2500 dags.yml:5:3
4 \u2502   start_date: 2026-05-01
5 \u2502   dagrun_timeout_sec: 3600
  \u2502   ^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: With 1.x write \`dagrun_timeout: {__type__: datetime.timedelta, seconds: 3600}\`.

warning[removed-key] "default_args" of DAG "invoices" has "retry_delay_sec", which dag-factory 1.x drops: the delay is the one of the server, 300 seconds by default
   \u256d\u2500 dags.yml:10:5
 9 \u2502     owner: billing
10 \u2502     retry_delay_sec: 60
   \u2502     ^^^^^^^^^^^^^^^
   \u2570\u2500 help: With 1.x write \`retry_delay: {__type__: datetime.timedelta, seconds: 60}\`.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Version 1.0 dropped them: \`schedule_interval\` and old keys of a task are refused, so that no DAG of the file loads, and old keys of a DAG or of \`default_args\` vanish without a message.

## What to do

Write the key of version 1.x, with a \`datetime.timedelta\` in place of seconds.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  dagrun_timeout: {__type__: datetime.timedelta, hours: 1}
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  removed-key: off
\`\`\`

For one line: \`# pipeline-review: ignore removed-key -- reason\` on the line or above it.
`,
	"required-input-missing": `# required-input-missing

Triggers must pass inputs that have no default.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.region }}')
schedule:
  - name: Nightly
    cron: 0 3 ? * * *
    timezone: Europe/London
  - name: Weekly
    cron: 0 4 ? * SUN *
    timezone: Europe/London
    run_inputs:
      region: north
inputs:
  region:
    type: string
  day:
    type: string
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[required-input-missing] Schedule "Nightly" does not pass 2 required inputs: "region" and "day"
   \u256d\u2500 bad.yml:14:5
13 \u2502 schedule:
14 \u2502   - name: Nightly
   \u2502     ^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:23:3 has no default
   \u251c\u2500 see: bad.yml:25:3 has no default
   \u2570\u2500 help: Pass the input in \`run_inputs\` of the trigger, or give it a default.

error[required-input-missing] Schedule "Weekly" does not pass the required input "day"
   \u256d\u2500 bad.yml:17:5
16 \u2502     timezone: Europe/London
17 \u2502   - name: Weekly
   \u2502     ^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:25:3 has no default
   \u2570\u2500 help: Pass the input in \`run_inputs\` of the trigger, or give it a default.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

The run does not start: the trigger must set every input that is not optional and has no default.

## What to do

Let the trigger pass the input, or give it a default.

In Orchestra, for the example above: Pass the input in \`run_inputs\` of the trigger, or give it a default.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.region }}')
schedule:
  - name: Nightly
    cron: 0 3 ? * * *
    timezone: Europe/London
    run_inputs:
      region: north
webhook:
  enabled: true
inputs:
  region:
    type: string
  day:
    type: string
    optional: true
  depth:
    type: number
    default: 0
  note:
    type: string
    default: null
\`\`\`

## Settings

\`\`\`yaml
rules:
  required-input-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore required-input-missing -- reason\` on the line or above it.
`,
	"reserved-flow-id": `# reserved-flow-id

A flow must not have an id that the server reserves.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: search
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[reserved-flow-id] Flow id "search" is reserved: releases from 1.0 on refuse the flow
  \u256d\u2500 bad.yml:1:5
1 \u2502 id: search
  \u2502     ^^^^^^
  \u2570\u2500 help: Give the flow another id.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

Releases from 1.0 on refuse the flow: the word is a part of the addresses of the API.

## What to do

Give the flow another id.

## Not reported

\`\`\`yaml
id: search_berths
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

## Settings

\`\`\`yaml
rules:
  reserved-flow-id: off
\`\`\`

For one line: \`# pipeline-review: ignore reserved-flow-id -- reason\` on the line or above it.
`,
	"resource-reference-missing": `# resource-reference-missing

References to resources must name a resource of the bundle.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    tides:
      name: tides
      tasks:
        - task_key: call
          run_job_task:
            job_id: \${resources.jobs.berth.id}
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[resource-reference-missing] "\${resources.jobs.berth.id}" names no resource of the bundle: "jobs" has no "berth"; did you mean "berths"?
   \u256d\u2500 databricks.yml:18:21 in task "call"
17 \u2502           run_job_task:
18 \u2502             job_id: \${resources.jobs.berth.id}
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write "berths" in place of "berth".

1 error in 2 pipelines (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The CLI looks a resource up at deploy, not when it validates: the deployment fails half-way.

## What to do

Write the key of a resource of the bundle.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    tides:
      name: tides
      tasks:
        - task_key: call
          run_job_task:
            job_id: \${resources.jobs.berths.id}
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  resource-reference-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore resource-reference-missing -- reason\` on the line or above it.
`,
	"retry-callback-unreachable": `# retry-callback-unreachable

A retry callback needs retries.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  default_args:
    retries: 0
    on_retry_callback: parcels.alerts.tell
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load-parcels
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[retry-callback-unreachable] "on_retry_callback" of task "load" is never called: the task has 0 retries
  \u256d\u2500 dags.yml:7:5
6 \u2502     retries: 0
7 \u2502     on_retry_callback: parcels.alerts.tell
  \u2502     ^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Set \`retries\`, or write \`on_failure_callback\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

\`on_retry_callback\` is called before each further attempt. With 0 retries there is none, and the failure calls \`on_failure_callback\` only.

## What to do

Set \`retries\`, or write \`on_failure_callback\`.

## Not reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  default_args:
    on_retry_callback: parcels.alerts.tell
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: load-parcels
      retries: 2
    count:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: count-parcels
      retries: 0
routes:
  schedule: "40 5 * * *"
  start_date: 2026-05-01
  catchup: false
  default_args:
    on_retry_callback: parcels.alerts.tell
  tasks:
    plan:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: plan-routes
\`\`\`

## Settings

\`\`\`yaml
rules:
  retry-callback-unreachable: off
\`\`\`

For one line: \`# pipeline-review: ignore retry-callback-unreachable -- reason\` on the line or above it.
`,
	"retry-delay-missing": `# retry-delay-missing

Retries should have a delay.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          retries: 3 # the API is shaky
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[retry-delay-missing] 3 retries without a delay, for "Sync orders"
   \u256d\u2500 bad.yml:14:20 in task "Sync orders"
13 \u2502         configuration:
14 \u2502           retries: 3 # the API is shaky
   \u2502                    ^
   \u251c\u2500 fix: Add retry_delay: 5 (check it before you apply it)
   \u2570\u2500 help: Set \`retry_delay\` (minutes, at most 120) next to \`retries\`.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
+           retry_delay: 5
\`\`\`

## Why

An outage or a rate limit rarely ends within a second: without a delay, all attempts fail in quick succession.

## What to do

Set a delay between the attempts.

In Orchestra, for the example above: Set \`retry_delay\` (minutes, at most 120) next to \`retries\`.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          retries: 3
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
        configuration:
          retries: 0
          retry_delay: 0
configuration:
  retry_delay: 5
\`\`\`

## Settings

\`\`\`yaml
rules:
  retry-delay-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore retry-delay-missing -- reason\` on the line or above it.
`,
	"retry-ineffective": `# retry-ineffective

Tasks should retry only errors that a retry can fix.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 once \`retries-in-vain\`

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
configuration:
  retries: 3
  retry_delay: 5
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[retry-ineffective] Retrying "Sync orders" never succeeded: 6 of 50 runs failed: missing privilege (5 times) and authentication (1 time)
   \u256d\u2500 bad.yml:20:12
19 \u2502 configuration:
20 \u2502   retries: 3
   \u2502            ^
   \u2570\u2500 help: Fix the cause. Until then set \`retries: 0\` under \`configuration:\` of that task, so that the alert is sent immediately.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A missing permission or a broken query fails in every attempt: retries only delay the failure and its alert.

## What to do

Fix the cause. Until then switch the retries of the task off, so that the alert is sent immediately.

In Orchestra, for the example above: Fix the cause. Until then set \`retries: 0\` under \`configuration:\` of that task, so that the alert is sent immediately.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
configuration:
  retries: 3
  retry_delay: 5
\`\`\`

## Settings

\`\`\`yaml
rules:
  retry-ineffective:
    severity: note
    failures: 3
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`failures\` | \`3\` | Number of failed runs from which the rule reports (1 to 100) |

For one line: \`# pipeline-review: ignore retry-ineffective -- reason\` on the line or above it.
`,
	"retry-interval-unit": `# retry-interval-unit

The interval of retries is in milliseconds, a timeout in seconds.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          max_retries: 2
          min_retry_interval_millis: 60
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[retry-interval-unit] Task "load" retries after 60 milliseconds
   \u256d\u2500 databricks.yml:18:38 in task "load"
17 \u2502           max_retries: 2
18 \u2502           min_retry_interval_millis: 60
   \u2502                                      ^^
   \u2570\u2500 help: Write \`60000\` if 60 seconds are meant.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

An interval that is meant in seconds is a thousand times too short: all attempts are over before the fault is. A timeout that is meant in milliseconds never ends a run.

## What to do

Write the interval in milliseconds, and the timeout in seconds.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          max_retries: 2
          min_retry_interval_millis: 60000
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  retry-interval-unit: off
\`\`\`

For one line: \`# pipeline-review: ignore retry-interval-unit -- reason\` on the line or above it.
`,
	"retry-missing": `# retry-missing

Tasks of unattended pipelines that call external systems should retry.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  ingest:
    name: Ingest
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
        configuration:
          retries: 2
          retry_delay: 5
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[retry-missing] 1 task without retries: "Sync orders"
  \u256d\u2500 bad.yml:2:7
1 \u2502 version: v1
2 \u2502 name: Orders
  \u2502       ^^^^^^
  \u251c\u2500 see: bad.yml:7:7 has no retries
  \u251c\u2500 fix: Retry every task of the pipeline (check it before you apply it)
  \u2570\u2500 help: Set \`retries\` and \`retry_delay\` (minutes) under \`configuration:\` at the root, or on the task.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
+ configuration:
+   retries: 2
+   retry_delay: 5
\`\`\`

## Why

A dropped connection or a rate limit at 3 a.m. fails the run, and all downstream tasks are skipped until someone reruns it.

## What to do

Let the tasks that can safely run twice retry, with a delay.

In Orchestra, for the example above: Set \`retries\` and \`retry_delay\` (minutes) under \`configuration:\` at the root, or on the task.

In a pipeline where other rules of [safeguard-missing](safeguard-missing.md) report something too, they are one finding with one fix; this rule keeps its own severity, setting and suppression.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  ingest:
    name: Ingest
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
configuration:
  retries: 2
  retry_delay: 5
\`\`\`

## Settings

\`\`\`yaml
rules:
  retry-missing:
    severity: note
    retries: 2
    delay-minutes: 5
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`retries\` | \`2\` | Number of retries that the fix sets (1 to 20) |
| \`delay-minutes\` | \`5\` | Delay between attempts that the fix sets (0 to 120) |

For one line: \`# pipeline-review: ignore retry-missing -- reason\` on the line or above it.
`,
	"retry-needed": `# retry-needed

Tasks whose reruns succeed should retry automatically.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[retry-needed] 9 of the last 50 runs failed at "Sync orders", and reruns succeeded 7 of 8 times
  \u256d\u2500 bad.yml:7:7 in task "Sync orders"
6 \u2502     tasks:
7 \u2502       sync_orders:
  \u2502       ^^^^^^^^^^^
  \u2570\u2500 help: Set \`retries\` and \`retry_delay\` (minutes) under \`configuration:\` of the task.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The failures were temporary: each one cost a failed run and a manual rerun.

## What to do

Let the task retry, with a delay.

In Orchestra, for the example above: Set \`retries\` and \`retry_delay\` (minutes) under \`configuration:\` of the task.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          retries: 2
          retry_delay: 5
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
\`\`\`

## Settings

\`\`\`yaml
rules:
  retry-needed:
    severity: warning
    failures: 2
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`failures\` | \`2\` | Number of failed runs from which the rule reports (1 to 100) |

For one line: \`# pipeline-review: ignore retry-needed -- reason\` on the line or above it.
`,
	"retry-unbounded": `# retry-unbounded

A retry must have a bound.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: manifest
namespace: harbour.berths
tasks:
  - id: fetch_manifest
    type: io.kestra.plugin.core.http.Request
    uri: https://manifest.example.com/today
    retry:
      type: constant
      interval: PT30S
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[retry-unbounded] Task "fetch_manifest" retries without end: its retry has neither "maxAttempts" nor "maxDuration"
  \u256d\u2500 bad.yml:7:5 in task "fetch_manifest"
6 \u2502     uri: https://manifest.example.com/today
7 \u2502     retry:
  \u2502     ^^^^^
  \u2570\u2500 help: Set \`maxAttempts\` or \`maxDuration\` on the retry.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without a number of attempts and without a duration a task that keeps failing is retried without end: the execution never ends, and no failure is reported.

## What to do

Set \`maxAttempts\` or \`maxDuration\` on the retry.

## Not reported

\`\`\`yaml
id: manifest
namespace: harbour.berths
tasks:
  - id: fetch_manifest
    type: io.kestra.plugin.core.http.Request
    uri: https://manifest.example.com/today
    retry:
      type: constant
      interval: PT30S
      maxAttempts: 4
\`\`\`

## Settings

\`\`\`yaml
rules:
  retry-unbounded: off
\`\`\`

For one line: \`# pipeline-review: ignore retry-unbounded -- reason\` on the line or above it.
`,
	"retry-unsafe": `# retry-unsafe

Tasks that are not idempotent should not retry.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      tell_team:
        name: Tell the team
        integration: SLACK
        integration_job: SEND_SLACK_MESSAGE
        parameters:
          channel_name: orders
          message: Orders are in
        depends_on: [sync_orders]
configuration:
  retries: 2
  retry_delay: 5
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[retry-unsafe] The retries of the pipeline also apply to "Tell the team", which sends a message
   \u256d\u2500 bad.yml:22:12
21 \u2502 configuration:
22 \u2502   retries: 2
   \u2502            ^
   \u251c\u2500 see: bad.yml:13:7 would run twice
   \u2570\u2500 help: Set \`retries: 0\` under \`configuration:\` of that task.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A call can time out after it has done its work. The retry then sends the message, or inserts the rows, a second time.

## What to do

Switch the retries of the task off.

In Orchestra, for the example above: Set \`retries: 0\` under \`configuration:\` of that task.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      tell_team:
        name: Tell the team
        integration: SLACK
        integration_job: SEND_SLACK_MESSAGE
        parameters:
          channel_name: orders
          message: Orders are in
        depends_on: [sync_orders]
        configuration:
          retries: 0
      read_stock:
        name: Read stock
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          url: https://stock.example.com/levels
          method: GET
configuration:
  retries: 2
  retry_delay: 5
\`\`\`

## Settings

\`\`\`yaml
rules:
  retry-unsafe: off
\`\`\`

For one line: \`# pipeline-review: ignore retry-unsafe -- reason\` on the line or above it.
`,
	"retry-useless": `# retry-useless

Retries should not be set to the default of 0.

Note \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
configuration:
  retries: 0
  timeout: 3600
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[retry-useless] The pipeline sets retries to 0, which is the default
   \u256d\u2500 bad.yml:14:3
13 \u2502 configuration:
14 \u2502   retries: 0
   \u2502   ^^^^^^^^^^
   \u2570\u2500 help: Remove \`retries: 0\`, or set the number of retries that the task should have.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

No retries is the default. Written out, 0 looks like a decision that the team made.

## What to do

Remove \`retries: 0\`, or set the number of retries that the task should have.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      tell_team:
        name: Tell the team
        integration: SLACK
        integration_job: SEND_SLACK_MESSAGE
        parameters:
          channel_name: orders
          message: Orders are in
        configuration:
          retries: 0
configuration:
  retries: 2
  retry_delay: 5
\`\`\`

## Settings

\`\`\`yaml
rules:
  retry-useless: off
\`\`\`

For one line: \`# pipeline-review: ignore retry-useless -- reason\` on the line or above it.
`,
	"retry-worst-case": `# retry-worst-case

All attempts of a task should end before the next scheduled run.

Note \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          retries: 3
          retry_delay: 5
          timeout: 1200
schedule:
  - name: Hourly
    cron: 0 * ? * * *
    timezone: Europe/London
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[retry-worst-case] All attempts of "Sync orders" may take 95 minutes together, and schedule "Hourly" starts the next run after 1 hour
   \u256d\u2500 bad.yml:14:20 in task "Sync orders"
13 \u2502         configuration:
14 \u2502           retries: 3
   \u2502                    ^
   \u2570\u2500 help: Lower \`retries\`, \`retry_delay\` or \`timeout\`, so that all attempts fit between two starts.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Each attempt may take the whole timeout. A task that fails slowly is then still retrying when the next run starts.

## What to do

Lower the number of retries, their delay or the timeout, so that all attempts fit between two starts.

In Orchestra, for the example above: Lower \`retries\`, \`retry_delay\` or \`timeout\`, so that all attempts fit between two starts.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          retries: 2
          retry_delay: 5
          timeout: 900
schedule:
  - name: Hourly
    cron: 0 * ? * * *
    timezone: Europe/London
\`\`\`

## Settings

\`\`\`yaml
rules:
  retry-worst-case: off
\`\`\`

For one line: \`# pipeline-review: ignore retry-worst-case -- reason\` on the line or above it.
`,
	"rollback-missing": `# rollback-missing

Changes that cannot be rolled back should have a test or an approval before them.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 once \`change-without-way-back\`

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  act:
    name: Act
    depends_on: [load]
    tasks:
      adjust_prices:
        name: Adjust prices
        integration: ORCHESTRA
        integration_job: RUN_AGENT
        parameters:
          agent_id: prices
          prompt: Mend the prices that look wrong
      swap_orders:
        name: Publish orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: ALTER TABLE orders SWAP WITH orders_new
      send_customers:
        name: Send customers
        integration: HIGHTOUCH
        integration_job: HIGHTOUCH_SYNC
        parameters: {}
schedule:
  - name: Daily
    cron: 0 6 ? * * *
    timezone: Europe/London
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings, 1 note)

warning[rollback-missing] "Adjust prices" lets an AI change data or systems without a test or an approval before it
   \u256d\u2500 bad.yml:17:7 in task "Adjust prices"
16 \u2502     tasks:
17 \u2502       adjust_prices:
   \u2502       ^^^^^^^^^^^^^
   \u2570\u2500 help: Add a data test or an approval task before it.

warning[rollback-missing] "Publish orders" swaps tables without a test or an approval before it
   \u256d\u2500 bad.yml:24:7 in task "Publish orders"
23 \u2502           prompt: Mend the prices that look wrong
24 \u2502       swap_orders:
   \u2502       ^^^^^^^^^^^
   \u2570\u2500 help: Add a data test or an approval task before it.

note[rollback-missing] "Send customers" writes into a business system without a test or an approval before it
   \u256d\u2500 bad.yml:30:7 in task "Send customers"
29 \u2502           statement: ALTER TABLE orders SWAP WITH orders_new
30 \u2502       send_customers:
   \u2502       ^^^^^^^^^^^^^^
   \u2570\u2500 help: Add a data test or an approval task before it.

2 warnings, 1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

An agent, a reverse ETL sync or a table swap passes bad data on to production and to other systems. Running the pipeline again does not undo it.

## What to do

Add a data test or an approval task before it.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  test:
    name: Test
    depends_on: [load]
    tasks:
      orders_have_id:
        name: Orders have an id
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
  act:
    name: Act
    depends_on: [test]
    tasks:
      adjust_prices:
        name: Adjust prices
        integration: ORCHESTRA
        integration_job: RUN_AGENT
        parameters:
          agent_id: prices
          prompt: Mend the prices that look wrong
      swap_orders:
        name: Publish orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: ALTER TABLE orders SWAP WITH orders_new
      send_customers:
        name: Send customers
        integration: HIGHTOUCH
        integration_job: HIGHTOUCH_SYNC
        parameters: {}
schedule:
  - name: Daily
    cron: 0 6 ? * * *
    timezone: Europe/London
\`\`\`

## Settings

\`\`\`yaml
rules:
  rollback-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore rollback-missing -- reason\` on the line or above it.
`,
	"root-key-becomes-dag": `# root-key-becomes-dag

Every key at the root is a DAG.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
release: "7"
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 error)

error[root-key-becomes-dag] Root key "release" is read as a DAG and is no mapping: no DAG of the file loads
  \u256d\u2500 dags.yml:1:1
1 \u2502 release: "7"
  \u2502 ^^^^^^^
  \u2570\u2500 help: Remove the key, or move it below \`default\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

dag-factory reads each root key but \`default\` and \`task_groups\` as a DAG. A text or a list there stops the whole file from loading.

## What to do

Remove the key, or move it below \`default\`.

## Not reported

\`\`\`yaml
default:
  description: "of billing"
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  root-key-becomes-dag: off
\`\`\`

For one line: \`# pipeline-review: ignore root-key-becomes-dag -- reason\` on the line or above it.
`,
	"run-job-depth": `# run-job-depth

Jobs should start jobs at most three levels deep.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
resources:
  jobs:
    season:
      name: season
      tasks:
        - task_key: start
          run_job_task:
            job_id: \${resources.jobs.month.id}
    month:
      name: month
      tasks:
        - task_key: start
          run_job_task:
            job_id: \${resources.jobs.week.id}
    week:
      name: week
      tasks:
        - task_key: start
          run_job_task:
            job_id: \${resources.jobs.day.id}
    day:
      name: day
      tasks:
        - task_key: start
          run_job_task:
            job_id: \${resources.jobs.hour.id}
    hour:
      name: hour
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/hour
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[run-job-depth] Job "season" starts jobs 4 levels deep: "season" \u2192 "month" \u2192 "week" \u2192 "day" \u2192 "hour"
  \u256d\u2500 databricks.yml:9:11 in task "start"
8 \u2502         - task_key: start
9 \u2502           run_job_task:
  \u2502           ^^^^^^^^^^^^
  \u2570\u2500 help: Let one job start the others, or move the tasks of the innermost job into the one that starts it.

1 warning in 5 pipelines (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The service does not support more than three nested Run Job tasks: the innermost job may not start.

## What to do

Let one job start the others, or move the tasks of the innermost job into the one that starts it.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
resources:
  jobs:
    month:
      name: month
      tasks:
        - task_key: start
          run_job_task:
            job_id: \${resources.jobs.week.id}
    week:
      name: week
      tasks:
        - task_key: start
          run_job_task:
            job_id: \${resources.jobs.day.id}
    day:
      name: day
      tasks:
        - task_key: start
          run_job_task:
            job_id: \${resources.jobs.hour.id}
    hour:
      name: hour
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/hour
\`\`\`

## Settings

\`\`\`yaml
rules:
  run-job-depth: off
\`\`\`

For one line: \`# pipeline-review: ignore run-job-depth -- reason\` on the line or above it.
`,
	"run-job-timeout": `# run-job-timeout

A task should wait for a job as long as the job may run.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
resources:
  jobs:
    day:
      name: day
      tasks:
        - task_key: start
          timeout_seconds: 600
          run_job_task:
            job_id: \${resources.jobs.quays.id}
    quays:
      name: quays
      timeout_seconds: 3600
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 note)

note[run-job-timeout] Task "start" is stopped after 10 minutes, but job "quays", which it starts, may run for 1 hour
  \u256d\u2500 databricks.yml:9:28 in task "start"
8 \u2502         - task_key: start
9 \u2502           timeout_seconds: 600
  \u2502                            ^^^
  \u2570\u2500 help: Set the timeout of the task to at least that of the job.

1 note in 2 pipelines (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The task fails although the job that it started is still within its own limit.

## What to do

Set the timeout of the task to at least that of the job.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
resources:
  jobs:
    day:
      name: day
      tasks:
        - task_key: start
          timeout_seconds: 4000
          run_job_task:
            job_id: \${resources.jobs.quays.id}
    quays:
      name: quays
      timeout_seconds: 3600
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

## Settings

\`\`\`yaml
rules:
  run-job-timeout: off
\`\`\`

For one line: \`# pipeline-review: ignore run-job-timeout -- reason\` on the line or above it.
`,
	"run-limit-never-reached": `# run-limit-never-reached

CANCEL and FAIL of a run limit act only between different triggers.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: ledger
namespace: harbour.finance
concurrency:
  limit: 1
  behavior: CANCEL
tasks:
  - id: close
    type: io.kestra.plugin.core.http.Request
    uri: https://finance.example.com/close
triggers:
  - id: hourly
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 * * * *"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[run-limit-never-reached] "CANCEL" acts on no scheduled run: schedule "hourly" waits for its own last execution
  \u256d\u2500 bad.yml:5:13
4 \u2502   limit: 1
5 \u2502   behavior: CANCEL
  \u2502             ^^^^^^
  \u2570\u2500 help: Remove \`concurrency\`, and bound the executions with \`timeout\` on the tasks.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A schedule waits for its own last execution. With nothing else that starts the flow, the limit is never reached: late starts pile up and run one after another.

## What to do

Remove \`concurrency\`, and bound the executions with \`timeout\` on the tasks.

## Not reported

\`\`\`yaml
id: ledger
namespace: harbour.finance
concurrency:
  limit: 1
  behavior: CANCEL
tasks:
  - id: close
    type: io.kestra.plugin.core.http.Request
    uri: https://finance.example.com/close
triggers:
  - id: hourly
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 * * * *"
  - id: by_hand
    type: io.kestra.plugin.core.trigger.Webhook
    key: "{{ secret('LEDGER_KEY') }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  run-limit-never-reached: off
\`\`\`

For one line: \`# pipeline-review: ignore run-limit-never-reached -- reason\` on the line or above it.
`,
	"run-timeout-untold": `# run-timeout-untold

A run limit needs a failure callback of the DAG.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  dagrun_timeout: {__type__: datetime.timedelta, hours: 2}
  default_args:
    on_failure_callback: shop.alerts.tell
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[run-timeout-untold] DAG "orders" has no "on_failure_callback" of its own: no one is notified of a run that reaches its limit of 2 hours
  \u256d\u2500 dags.yml:5:3
4 \u2502   catchup: false
5 \u2502   dagrun_timeout: {__type__: datetime.timedelta, hours: 2}
  \u2502   ^^^^^^^^^^^^^^
  \u2570\u2500 help: Set \`on_failure_callback\` on the DAG itself, outside \`default_args\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A run that reaches \`dagrun_timeout\` fails, and its tasks end as skipped: callbacks and mails of tasks stay silent, only \`on_failure_callback\` of the DAG is called.

## What to do

Set \`on_failure_callback\` on the DAG itself, outside \`default_args\`.

## Not reported

\`\`\`yaml
# A callback of the DAG; limits of all tasks below that of the run; no limit of the run.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  dagrun_timeout: {__type__: datetime.timedelta, hours: 2}
  on_failure_callback: shop.alerts.tell
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
stock:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  dagrun_timeout: {__type__: datetime.timedelta, hours: 2}
  default_args:
    on_failure_callback: shop.alerts.tell
    execution_timeout: {__type__: datetime.timedelta, hours: 1}
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
\`\`\`

## Settings

\`\`\`yaml
rules:
  run-timeout-untold: off
\`\`\`

For one line: \`# pipeline-review: ignore run-timeout-untold -- reason\` on the line or above it.
`,
	"safeguard-missing": `# safeguard-missing

Unattended pipelines should have a failure alert, retries, a timeout, a run limit and an SLA.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Nightly orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 ? * * *
    timezone: Europe/London
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[safeguard-missing] The pipeline runs unattended without a failure alert, a run limit, retries, an SLA and a timeout
  \u256d\u2500 bad.yml:2:7 in pipeline "Nightly orders"
  \u251c\u2500 rules: alert-missing (warning), concurrency-unlimited (note), retry-missing (note), sla-missing (note), timeout-missing (note)
  \u251c\u2500 fix: Add a run limit, retries and a timeout (check it before you apply it)
  \u2570\u2500 help: Add under \`alerts:\` an alert for FAILED; under \`configuration:\` \`concurrency: {max_active: 1}\`, \`retries: 2\`, \`retry_delay: 5\` and \`timeout: 7200\` (seconds); under \`anomalies:\` a limit for slow runs.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
+ configuration:
+   concurrency:
+     max_active: 1
+   retries: 2
+   retry_delay: 5
+   timeout: 7200
\`\`\`

## Why

No one watches a scheduled run. These settings decide whether a failure at night recovers, stops the run, or stays unnoticed until someone misses the data.

## What to do

Add the settings in the finding at the root of the file; the fix adds them.

In Orchestra, for the example above: Add under \`alerts:\` an alert for FAILED; under \`configuration:\` \`concurrency: {max_active: 1}\`, \`retries: 2\`, \`retry_delay: 5\` and \`timeout: 7200\` (seconds); under \`anomalies:\` a limit for slow runs.

## Parts

One finding for a pipeline, as grave as its gravest part. Each part is set, suppressed and counted by its own id; a setting or a suppression of \`safeguard-missing\` holds for all of them.

| Rule | Severity | What it wants |
|---|---|---|
| [alert-missing](alert-missing.md) | warning | Unattended pipelines should have a failure alert |
| [concurrency-unlimited](concurrency-unlimited.md) | note | Unattended pipelines that write data should limit concurrent runs |
| [failure-unwatched](failure-unwatched.md) | note | Unattended flows should have a failure alert |
| [retry-missing](retry-missing.md) | note | Tasks of unattended pipelines that call external systems should retry |
| [sla-missing](sla-missing.md) | note | Unattended pipelines should have an SLA |
| [timeout-missing](timeout-missing.md) | note | Tasks of unattended pipelines should have a timeout |

## Not reported

\`\`\`yaml
version: v1
name: Nightly orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 ? * * *
    timezone: Europe/London
configuration:
  retries: 2
  retry_delay: 5
  timeout: 7200
  concurrency:
    max_active: 1
alerts:
  - name: Orders failed
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: data-alerts
\`\`\`

## Settings

\`\`\`yaml
rules:
  safeguard-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore safeguard-missing -- reason\` on the line or above it.
`,
	"safeguards-left-to-server": `# safeguards-left-to-server

A DAG that runs unattended should set its retries, timeout and failure alert itself.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
tide_levels:
  schedule: "15 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  tasks:
    - task_id: fetch
      operator: airflow.providers.http.operators.http.HttpOperator
      http_conn_id: harbour
      endpoint: /levels
      method: GET
    - task_id: store
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "tides store"
      dependencies: [fetch]
tide_tables:
  schedule: "45 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  tasks:
    - task_id: print
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "tides print"
tide_alarm:
  schedule: "5 * * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  default_args:
    retries: 2
    execution_timeout: {__type__: datetime.timedelta, minutes: 20}
  tasks:
    - task_id: compare
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "tides compare"
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 notes)

note[safeguards-left-to-server] 2 DAGs run unattended, and their files set no retries, no timeout and no failure alert: the defaults of the server decide
  \u256d\u2500 dags.yml:1:1
1 \u2502 tide_levels:
  \u2502 ^^^^^^^^^^^
  \u2570\u2500 help: Set \`retries\` with \`retry_delay\`, \`execution_timeout\` and \`on_failure_callback\` in \`default_args\`, for all DAGs in \`defaults.yml\`.

note[safeguards-left-to-server] DAG "tide_alarm" runs unattended, and its files set no failure alert: the defaults of the server decide
   \u256d\u2500 dags.yml:25:1
24 \u2502       bash_command: "tides print"
25 \u2502 tide_alarm:
   \u2502 ^^^^^^^^^^
   \u2570\u2500 help: Set \`on_failure_callback\` in \`default_args\`, for all DAGs in \`defaults.yml\`.

2 notes in 3 pipelines (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without them, a failed task is not retried, one that hangs runs on, and no alert is sent. The configuration of the server may say otherwise, which no review of the file sees.

## What to do

Set \`retries\`, \`retry_delay\`, \`execution_timeout\` and \`on_failure_callback\` in \`default_args\`, for all DAGs in \`defaults.yml\`.

## Not reported

\`\`\`yaml
default:
  default_args:
    owner: harbour
    on_failure_callback: harbour.alerts.duty
# All that a run needs at night is said here.
tide_levels:
  schedule: "15 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  default_args:
    retries: 2
    execution_timeout: {__type__: datetime.timedelta, minutes: 20}
  tasks:
    - task_id: fetch
      operator: airflow.providers.http.operators.http.HttpOperator
      http_conn_id: harbour
      endpoint: /levels
      method: GET
# A variable decides on the retries, and a missing timeout alone is no finding.
tide_tables:
  schedule: "45 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  default_args:
    retries: $TIDE_RETRIES
  tasks:
    - task_id: print
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "tides print"
# A person starts it, and sees it fail.
tide_repair:
  schedule: "None"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  tasks:
    - task_id: repair
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "tides repair"
# Nothing that fails.
tide_mark:
  schedule: "0 6 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  tasks:
    - task_id: mark
      operator: airflow.providers.standard.operators.empty.EmptyOperator
\`\`\`

## Settings

\`\`\`yaml
rules:
  safeguards-left-to-server: off
\`\`\`

For one line: \`# pipeline-review: ignore safeguards-left-to-server -- reason\` on the line or above it.
`,
	"schedule-backlog": `# schedule-backlog

Runs must be shorter than the time between two starts of their schedule.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: gauges
namespace: harbour.tides
tasks:
  - id: fetch
    type: io.kestra.plugin.core.http.Request
    uri: https://gauges.example.com/now
triggers:
  - id: often
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "*/10 * * * *"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[schedule-backlog] Schedule "often" starts every 10 minutes, but runs take about 15 minutes (50 runs): each start waits for the run before it, and the delay grows
   \u256d\u2500 bad.yml:10:11
 9 \u2502     type: io.kestra.plugin.core.trigger.Schedule
10 \u2502     cron: "*/10 * * * *"
   \u2502           ^^^^^^^^^^^^^^
   \u2570\u2500 help: Start less often, or make the runs shorter.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A schedule waits for its own last execution and then makes up for each start that was missed, one after another. The runs get later and later.

## What to do

Start less often, or make the runs shorter.

## Not reported

\`\`\`yaml
id: gauges
namespace: harbour.tides
tasks:
  - id: fetch
    type: io.kestra.plugin.core.http.Request
    uri: https://gauges.example.com/now
triggers:
  - id: often
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "15 * * * *"
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-backlog: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-backlog -- reason\` on the line or above it.
`,
	"schedule-before-upstream": `# schedule-before-upstream

Schedules should start after the upstream pipeline ends.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`load.yml\`

\`\`\`yaml
version: v1
name: Load
schedule:
  - name: Early
    cron: 30 5 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`mail.yml\`

\`\`\`yaml
version: v1
name: Mail
schedule:
  - cron: 0 5,17 ? * * *
    timezone: UTC
trigger_events:
  - type: pipeline
    pipeline_id: 5d0f0b5e-4a4e-4a57-9f4d-0f7f2f6f3f10
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`report.yml\`

\`\`\`yaml
version: v1
name: Report
schedule:
  - cron: 0 6 ? * MON-FRI *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`\`\`text
\u2500\u2500 mail.yml (1 warning)

warning[schedule-before-upstream] Starts at 05:00 (UTC) on 27 of 56 starts in four weeks, but the run of "Load" from 04:30 ends at about 05:20
  \u256d\u2500 mail.yml:4:11
3 \u2502 schedule:
4 \u2502   - cron: 0 5,17 ? * * *
  \u2502           ^^^^^^^^^^^^^^
  \u251c\u2500 see: load.yml:5:11 must end first
  \u2570\u2500 help: Start later, or use a trigger on the upstream pipeline.

\u2500\u2500 report.yml (1 warning)

warning[schedule-before-upstream] Starts at 06:00 (Europe/Madrid), but the run of "Load" from 05:30 ends at about 06:20
  \u256d\u2500 report.yml:4:11
3 \u2502 schedule:
4 \u2502   - cron: 0 6 ? * MON-FRI *
  \u2502           ^^^^^^^^^^^^^^^^^
  \u251c\u2500 see: load.yml:5:11 must end first
  \u2570\u2500 help: Start later, or use a trigger on the upstream pipeline.

2 warnings in 3 pipelines (3 files)
passed: no findings at severity error or above
\`\`\`

## Why

A pipeline that starts before the pipeline it reads from has ended works on the data of the day before.

## What to do

Start later, or use a trigger on the upstream pipeline.

## Not reported

\`load.yml\`

\`\`\`yaml
version: v1
name: Load
schedule:
  - cron: 30 5 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`mail.yml\`

\`\`\`yaml
version: v1
name: Mail
trigger_events:
  - type: pipeline
    pipeline_id: 5d0f0b5e-4a4e-4a57-9f4d-0f7f2f6f3f10
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`report.yml\`

\`\`\`yaml
version: v1
name: Report
schedule:
  - cron: 20 6 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-before-upstream:
    severity: warning
    after: []
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`after\` | \`[]\` | Pipelines that depend on another one, as paths (reader=upstream): \`pipelines/report.yml=pipelines/load.yml\` |

For one line: \`# pipeline-review: ignore schedule-before-upstream -- reason\` on the line or above it.
`,
	"schedule-conditions-never": `# schedule-conditions-never

Conditions of a schedule must be able to hold together.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: market
namespace: harbour.fish
tasks:
  - id: open
    type: io.kestra.plugin.core.http.Request
    uri: https://fish.example.com/open
triggers:
  - id: mornings
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 5 * * *"
    timezone: Europe/Lisbon
    conditions:
      - type: io.kestra.plugin.core.condition.DayWeek
        dayOfWeek: TUESDAY
      - type: io.kestra.plugin.core.condition.DayWeek
        dayOfWeek: FRIDAY
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[schedule-conditions-never] Schedule "mornings" never starts: its conditions ask for Tuesday and for Friday at the same time
   \u256d\u2500 bad.yml:12:5
11 \u2502     timezone: Europe/Lisbon
12 \u2502     conditions:
   \u2502     ^^^^^^^^^^
   \u2570\u2500 help: Put the conditions into one of type \`io.kestra.plugin.core.condition.Or\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

All conditions of a trigger must hold at the same time: two of different weekdays never do, so the schedule never starts.

## What to do

Put the conditions into one of type \`io.kestra.plugin.core.condition.Or\`.

## Not reported

\`\`\`yaml
id: market
namespace: harbour.fish
tasks:
  - id: open
    type: io.kestra.plugin.core.http.Request
    uri: https://fish.example.com/open
triggers:
  - id: mornings
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 5 * * *"
    timezone: Europe/Lisbon
    conditions:
      - type: io.kestra.plugin.core.condition.Or
        conditions:
          - type: io.kestra.plugin.core.condition.DayWeek
            dayOfWeek: TUESDAY
          - type: io.kestra.plugin.core.condition.DayWeek
            dayOfWeek: FRIDAY
  - id: saturdays
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 5 * * *"
    timezone: Europe/Lisbon
    conditions:
      - type: io.kestra.plugin.core.condition.Weekend
      - type: io.kestra.plugin.core.condition.DayWeek
        dayOfWeek: SATURDAY
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-conditions-never: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-conditions-never -- reason\` on the line or above it.
`,
	"schedule-crowd": `# schedule-crowd

Pipelines should spread their start times.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`bookings.yml\`

\`\`\`yaml
version: v1
name: Bookings
schedule:
  - cron: 0 8 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`guests.yml\`

\`\`\`yaml
version: v1
name: Guests
schedule:
  - name: Office days
    cron: '00 08 ? * MON-FRI *'
    timezone: Europe/Paris
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`invoices.yml\`

\`\`\`yaml
version: v1
name: Invoices
schedule:
  - cron: "0 */4 ? * * *"
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`rooms.yml\`

\`\`\`yaml
version: v1
name: Rooms
schedule:
  - cron: 5 8 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`\`\`text
\u2500\u2500 bookings.yml (1 note)

note[schedule-crowd] 3 pipelines start at 08:00 (Europe/Madrid) on 20 of 28 starts in four weeks: this one, "Guests" and "Invoices"
  \u256d\u2500 bookings.yml:4:11
3 \u2502 schedule:
4 \u2502   - cron: 0 8 ? * * *
  \u2502           ^^^^^^^^^^^
  \u2570\u2500 help: Move some of the starts by a few minutes.

\u2500\u2500 guests.yml (1 note)

note[schedule-crowd] 3 pipelines start at 08:00 (Europe/Paris): this one, "Bookings" and "Invoices"
  \u256d\u2500 guests.yml:5:11
4 \u2502   - name: Office days
5 \u2502     cron: '00 08 ? * MON-FRI *'
  \u2502           ^^^^^^^^^^^^^^^^^^^^^
  \u251c\u2500 fix: Start at 07:55 (Europe/Paris) (check it before you apply it)
  \u2570\u2500 help: Start at 07:55 (Europe/Paris): no other pipeline starts then (today: 2 others).

\u2500\u2500 invoices.yml (1 note)

note[schedule-crowd] 3 pipelines start at 08:00 (Europe/Madrid) on 20 of 168 starts in four weeks: this one, "Bookings" and "Guests"
  \u256d\u2500 invoices.yml:4:11
3 \u2502 schedule:
4 \u2502   - cron: "0 */4 ? * * *"
  \u2502           ^^^^^^^^^^^^^^^
  \u251c\u2500 fix: Start 10 minutes later (check it before you apply it)
  \u2570\u2500 help: Start 10 minutes later: no other pipeline starts then (today: 2 others).

3 notes in 4 pipelines (4 files)
passed: no findings at severity error or above
\`\`\`

## Why

Pipelines that start in the same minute compete for the same workers, warehouses and rate limits, and each of them takes longer than alone.

## What to do

Move some of the starts by a few minutes.

## Not reported

\`bookings.yml\`

\`\`\`yaml
version: v1
name: Bookings
schedule:
  - cron: 0 8 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`guests.yml\`

\`\`\`yaml
version: v1
name: Guests
schedule:
  - cron: 0 8 ? * MON-FRI *
    timezone: Europe/London
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`invoices.yml\`

\`\`\`yaml
version: v1
name: Invoices
schedule:
  - cron: 0 8 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`rooms.yml\`

\`\`\`yaml
version: v1
name: Rooms
schedule:
  - cron: \${{ ENV.ROOMS_CRON }}
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-crowd:
    severity: note
    pipelines: 5
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`pipelines\` | \`5\` | Number of pipelines in one minute from which the rule reports (2 to 1000) |

For one line: \`# pipeline-review: ignore schedule-crowd -- reason\` on the line or above it.
`,
	"schedule-duplicate": `# schedule-duplicate

Two schedules should not start the same run at the same time.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Morning
    cron: 0 6 ? * MON-FRI *
    timezone: Europe/London
    run_inputs:
      mode: full
      region: north
  - name: Workdays
    cron: 00 06 ? * 2-6 *
    timezone: Europe/London
    run_inputs: {region: north, mode: full}
inputs:
  mode: {type: string}
  region: {type: string}
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[schedule-duplicate] Schedule "Workdays" starts the same run at the same times as schedule "Morning"
   \u256d\u2500 bad.yml:21:11
20 \u2502   - name: Workdays
21 \u2502     cron: 00 06 ? * 2-6 *
   \u2502           ^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:15:11 the other schedule
   \u2570\u2500 help: Remove one of the schedules, or change its times, environment, branch or inputs.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Each schedule starts its own run, so the same work is done twice at the same time, on the same tables.

## What to do

Remove one of the schedules, or change its times, environment, branch or inputs.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Morning
    cron: 0 6 ? * MON-FRI *
    timezone: Europe/London
    run_inputs: {region: north}
  - name: Morning in the south
    cron: 0 6 ? * MON-FRI *
    timezone: Europe/London
    run_inputs: {region: south}
  - name: Morning in Berlin
    cron: 0 6 ? * MON-FRI *
    timezone: Europe/Berlin
    run_inputs: {region: north}
  - name: Morning in staging
    cron: 0 6 ? * MON-FRI *
    timezone: Europe/London
    environment: staging
    run_inputs: {region: north}
  - name: Somewhere
    cron: 0 6 ? * MON-FRI *
    timezone: \${{ ENV.ZONE }}
    run_inputs: {region: north}
inputs:
  region: {type: string}
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-duplicate: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-duplicate -- reason\` on the line or above it.
`,
	"schedule-in-dst-change": `# schedule-in-dst-change

Schedules should avoid the hour of a daylight saving time (DST) change.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 once \`schedule-in-clock-change\`

## Reported

\`\`\`yaml
version: v1
name: Night audit
schedule:
  - name: Half past one
    cron: 30 1 ? * * *
    timezone: Europe/London
  - name: Sundays in New York
    cron: 30 2 ? * SUN *
    timezone: America/New_York
  - name: Twice in the lost hour
    cron: '*/30 2 ? * * *'
    timezone: Europe/Zurich
  - name: Every five minutes on Sundays
    cron: 0/5 2 ? * 1 *
    timezone: Europe/Berlin
  - name: Once a year
    cron: 45 2 28 3 ? *
    timezone: Europe/Vienna
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (5 notes)

note[schedule-in-dst-change] Schedule "Half past one" in Europe/London: 01:30 does not exist on the day that DST begins (Sunday 28 March 2027), so no run starts on that day; 01:30 occurs twice on the day that DST ends (Sunday 31 October 2027), and the run starts at the first
  \u256d\u2500 bad.yml:5:11
4 \u2502   - name: Half past one
5 \u2502     cron: 30 1 ? * * *
  \u2502           ^^^^^^^^^^^^
  \u2570\u2500 help: Start outside of the hour of the DST change, or write the schedule in UTC.

note[schedule-in-dst-change] Schedule "Sundays in New York" in America/New_York: 02:30 does not exist on the day that DST begins (Sunday 14 March 2027), so no run starts in that week
  \u256d\u2500 bad.yml:8:11
7 \u2502   - name: Sundays in New York
8 \u2502     cron: 30 2 ? * SUN *
  \u2502           ^^^^^^^^^^^^^^
  \u2570\u2500 help: Start outside of the hour of the DST change, or write the schedule in UTC.

note[schedule-in-dst-change] Schedule "Twice in the lost hour" in Europe/Zurich: 02:00 and 02:30 do not exist on the day that DST begins (Sunday 28 March 2027), so no run starts on that day; 02:00 and 02:30 occur twice on the day that DST ends (Sunday 31 October 2027), and runs start in the first of the two hours
   \u256d\u2500 bad.yml:11:11
10 \u2502   - name: Twice in the lost hour
11 \u2502     cron: '*/30 2 ? * * *'
   \u2502           ^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Start outside of the hour of the DST change, or write the schedule in UTC.

note[schedule-in-dst-change] Schedule "Every five minutes on Sundays" in Europe/Berlin: 12 starts from 02:00 to 02:55 do not exist on the day that DST begins (Sunday 28 March 2027), so no run starts in that week; 12 starts from 02:00 to 02:55 occur twice on the day that DST ends (Sunday 31 October 2027), and runs start in the first of the two hours
   \u256d\u2500 bad.yml:14:11
13 \u2502   - name: Every five minutes on Sundays
14 \u2502     cron: 0/5 2 ? * 1 *
   \u2502           ^^^^^^^^^^^^^
   \u2570\u2500 help: Start outside of the hour of the DST change, or write the schedule in UTC.

note[schedule-in-dst-change] Schedule "Once a year" in Europe/Vienna: 02:45 does not exist on the day that DST begins (Sunday 28 March 2027), so no run starts on that day
   \u256d\u2500 bad.yml:17:11
16 \u2502   - name: Once a year
17 \u2502     cron: 45 2 28 3 ? *
   \u2502           ^^^^^^^^^^^^^
   \u2570\u2500 help: Start outside of the hour of the DST change, or write the schedule in UTC.

5 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

When DST begins, one hour does not exist. A start in that hour is skipped, and the data of that day is missing.

## What to do

Start outside of the hour of the DST change, or write the schedule in UTC.

## Not reported

\`\`\`yaml
version: v1
name: Night audit
schedule:
  - cron: 30 1 ? * * *
    timezone: UTC
  - cron: 30 3 ? * * *
    timezone: Europe/London
  - cron: 30 * ? * * *
    timezone: Europe/London
  - cron: 30 1 ? * MON-FRI *
    timezone: Europe/London
  - name: The second hour brings what the first lost
    cron: '*/30 2-3 ? * SUN *'
    timezone: Europe/Zurich
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-in-dst-change: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-in-dst-change -- reason\` on the line or above it.
`,
	"schedule-input-unset": `# schedule-input-unset

From 2.0 on a Schedule must pass every input without a default.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: dredge
namespace: harbour.works
inputs:
  - id: depth
    type: INT
    required: false
  - id: basin
    type: STRING
    prefill: east
tasks:
  - id: start
    type: io.kestra.plugin.core.log.Log
    message: "{{ inputs.depth ?? 2 }} {{ inputs.basin }}"
triggers:
  - id: weekly
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * 1"
    timezone: Europe/Lisbon
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[schedule-input-unset] Schedule "weekly" passes no value for input "basin", which has no default: release 2.0 refuses the flow
   \u256d\u2500 bad.yml:16:11
15 \u2502   - id: weekly
16 \u2502     type: io.kestra.plugin.core.trigger.Schedule
   \u2502           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:7:5 has no default
   \u2570\u2500 help: Pass the input under \`inputs\` of the trigger, or give it a default.

error[schedule-input-unset] Schedule "weekly" passes no value for input "depth", which has no default: release 2.0 refuses the flow
   \u256d\u2500 bad.yml:16:11
15 \u2502   - id: weekly
16 \u2502     type: io.kestra.plugin.core.trigger.Schedule
   \u2502           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:4:5 has no default
   \u2570\u2500 help: Pass the input under \`inputs\` of the trigger, or give it a default.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

Release 2.0 refuses to save the flow, also for inputs that are not required or have only a prefill.

## What to do

Pass the input under \`inputs\` of the trigger, or give it a default.

## Not reported

\`\`\`yaml
id: dredge
namespace: harbour.works
inputs:
  - id: depth
    type: INT
    required: false
  - id: basin
    type: STRING
    prefill: east
tasks:
  - id: start
    type: io.kestra.plugin.core.log.Log
    message: "{{ inputs.depth ?? 2 }} {{ inputs.basin }}"
triggers:
  - id: weekly
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * 1"
    timezone: Europe/Lisbon
    inputs:
      depth: 3
      basin: west
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-input-unset: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-input-unset -- reason\` on the line or above it.
`,
	"schedule-name-mismatch": `# schedule-name-mismatch

Schedule names and comments should match the cron expression.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Stock levels
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: calm_river
schedule:
  - name: Weekday mornings
    cron: 0 5 ? * 1-5 *
  - name: Weekly on Monday
    cron: "30 6 ? * 1 *"
    timezone: Europe/Madrid
  - name: Daily at 7am
    cron: 0 9-17 ? * * *
    timezone: Europe/Madrid
  - name: Daily at 7am UTC
    cron: 51 15 ? * * *
  - name: Every day at 6pm
    cron: 0 6 ? * * *
    timezone: America/Bogota
  - name: Hourly
    cron: 0 4 ? * * *
  - name: Every 15 minutes
    cron: "*/30 * ? * * *"
  - name: Monthly
    cron: 0 3 ? * MON *
  - name: Nightly full load
    cron: 0 13 ? * * *
    timezone: Europe/Madrid
  - name: Every morning
    cron: 0 20 ? * * *
    timezone: Europe/Madrid
  - name: Weekend
    cron: 0 6 ? * 6,7 *
  - name: Manual trigger
    cron: 0 8 ? * * *
  - name: Twice a day
    cron: 0 */4 ? * * *
  - name: Daily at 9am
    cron: 0 7 ? * * *
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (13 warnings, 1 note)

warning[schedule-name-mismatch] Schedule "Weekday mornings" fires at 05:00 on Mondays, Tuesdays, Wednesdays, Thursdays and Sundays
   \u256d\u2500 bad.yml:15:11
14 \u2502   - name: Weekday mornings
15 \u2502     cron: 0 5 ? * 1-5 *
   \u2502           ^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "0 5 ? * MON-FRI *" (check it before you apply it)
   \u2570\u2500 help: Write MON-FRI for the day of week: in this cron 1 is Sunday.

warning[schedule-name-mismatch] Schedule "Weekly on Monday" fires at 06:30 on Sundays
   \u256d\u2500 bad.yml:17:11
16 \u2502   - name: Weekly on Monday
17 \u2502     cron: "30 6 ? * 1 *"
   \u2502           ^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "30 6 ? * MON *" (check it before you apply it)
   \u2570\u2500 help: Write MON for the day of week: in this cron 1 is Sunday.

warning[schedule-name-mismatch] Schedule "Daily at 7am" fires hourly from 09:00 to 17:00
   \u256d\u2500 bad.yml:20:11
19 \u2502   - name: Daily at 7am
20 \u2502     cron: 0 9-17 ? * * *
   \u2502           ^^^^^^^^^^^^^^
   \u2570\u2500 help: Write one hour in the cron, or rename the schedule.

warning[schedule-name-mismatch] Schedule "Daily at 7am UTC" fires at 15:51 every day (UTC)
   \u256d\u2500 bad.yml:23:11
22 \u2502   - name: Daily at 7am UTC
23 \u2502     cron: 51 15 ? * * *
   \u2502           ^^^^^^^^^^^^^
   \u2570\u2500 help: Correct the cron expression or the name.

warning[schedule-name-mismatch] Schedule "Every day at 6pm" fires at 06:00 every day (America/Bogota)
   \u256d\u2500 bad.yml:25:11
24 \u2502   - name: Every day at 6pm
25 \u2502     cron: 0 6 ? * * *
   \u2502           ^^^^^^^^^^^
   \u2570\u2500 help: Correct the cron expression or the name.

warning[schedule-name-mismatch] Schedule "Hourly" fires at 04:00 every day
   \u256d\u2500 bad.yml:28:11
27 \u2502   - name: Hourly
28 \u2502     cron: 0 4 ? * * *
   \u2502           ^^^^^^^^^^^
   \u2570\u2500 help: Correct the cron expression or the name.

warning[schedule-name-mismatch] Schedule "Every 15 minutes" fires every 30 minutes
   \u256d\u2500 bad.yml:30:11
29 \u2502   - name: Every 15 minutes
30 \u2502     cron: "*/30 * ? * * *"
   \u2502           ^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Correct the cron expression or the name.

warning[schedule-name-mismatch] Schedule "Monthly" fires at 03:00 on Mondays
   \u256d\u2500 bad.yml:32:11
31 \u2502   - name: Monthly
32 \u2502     cron: 0 3 ? * MON *
   \u2502           ^^^^^^^^^^^^^
   \u2570\u2500 help: Correct the cron expression or the name.

warning[schedule-name-mismatch] Schedule "Nightly full load" fires at 13:00 every day (Europe/Madrid)
   \u256d\u2500 bad.yml:34:11
33 \u2502   - name: Nightly full load
34 \u2502     cron: 0 13 ? * * *
   \u2502           ^^^^^^^^^^^^
   \u2570\u2500 help: Correct the cron expression or the name.

warning[schedule-name-mismatch] Schedule "Every morning" fires at 20:00 every day (Europe/Madrid)
   \u256d\u2500 bad.yml:37:11
36 \u2502   - name: Every morning
37 \u2502     cron: 0 20 ? * * *
   \u2502           ^^^^^^^^^^^^
   \u2570\u2500 help: Correct the cron expression or the name.

warning[schedule-name-mismatch] Schedule "Weekend" fires at 06:00 on Fridays and Saturdays
   \u256d\u2500 bad.yml:40:11
39 \u2502   - name: Weekend
40 \u2502     cron: 0 6 ? * 6,7 *
   \u2502           ^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "0 6 ? * SUN,SAT *" (check it before you apply it)
   \u2570\u2500 help: Write SUN,SAT for the day of week: in this cron 1 is Sunday.

warning[schedule-name-mismatch] Schedule "Manual trigger" fires at 08:00 every day
   \u256d\u2500 bad.yml:42:11
41 \u2502   - name: Manual trigger
42 \u2502     cron: 0 8 ? * * *
   \u2502           ^^^^^^^^^^^
   \u2570\u2500 help: Remove the schedule if the pipeline is only started manually, or rename it.

warning[schedule-name-mismatch] Schedule "Twice a day" fires every 4 hours from 00:00 to 20:00
   \u256d\u2500 bad.yml:44:11
43 \u2502   - name: Twice a day
44 \u2502     cron: 0 */4 ? * * *
   \u2502           ^^^^^^^^^^^^^
   \u2570\u2500 help: Correct the cron expression or the name.

note[schedule-name-mismatch] Schedule "Daily at 9am" fires at 07:00 every day (UTC)
   \u256d\u2500 bad.yml:46:11
45 \u2502   - name: Daily at 9am
46 \u2502     cron: 0 7 ? * * *
   \u2502           ^^^^^^^^^^^
   \u2570\u2500 help: Set \`timezone\` to the zone of the time in the name, or add UTC to the name.

13 warnings, 1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     cron: 0 5 ? * 1-5 *
+     cron: 0 5 ? * MON-FRI *
\`\`\`

## Why

People plan by the name. If it contradicts the cron, one of them is wrong: often the cron counts weekdays from Sunday = 1, or only one of the two was updated.

## What to do

Correct the cron expression or the name.

In Orchestra, for the example above: Write MON-FRI for the day of week: in this cron 1 is Sunday.

## Not reported

\`\`\`yaml
version: v1
name: Hourly weather, refreshed at night
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: calm_river
schedule:
  - name: Weekday mornings
    cron: 0 5 ? * 2-6 *
  - name: Weekdays at 10
    cron: 0 22 ? * MON-FRI *
    timezone: Europe/Madrid
  - name: Weekdays
    cron: 0 5 ? * 1-5 *
    timezone: Asia/Riyadh
  - name: Weekday mornings
    cron: 45 10 ? * MON-FRI *
    timezone: Europe/Madrid
  - name: Morning briefing
    cron: 0 22 ? * * *
    timezone: Europe/Madrid
  - name: Working days, morning in Sydney
    cron: 0 22 ? * 1-5 *
  - name: Weekly on Monday
    cron: 0 6 ? * 2 *
  - name: Mondays after midnight
    cron: 30 22 ? * SUN *
  - name: First Monday of the month
    cron: 0 6 ? * 2#1 *
  - name: Friday nights
    cron: 0 1 ? * SAT *
    timezone: Europe/Madrid
  - name: Daily at 9am CET
    cron: 0 8 ? * * *
  - name: Daily at 7am (UTC)
    cron: 0 8 ? * * *
    timezone: Europe/London
  - name: Daily at 8am London time
    cron: 0 7 ? * * *
  - name: Daily
    cron: 0 8 ? * MON-FRI *
  - name: Daily before 9am
    cron: 30 7 ? * * *
  - name: Hourly from 9am to 5pm
    cron: 0 9-17 ? * * *
  - name: Hourly, no lunch break
    cron: 0 9-11,14-17 ? * * *
  - name: Hourly rates
    cron: 0 6 ? * * *
  - name: Every 7 hours
    cron: 0 */7 ? * * *
  - name: Every other day
    cron: 0 6 */2 * ? *
  - name: Monthly report
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-name-mismatch: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-name-mismatch -- reason\` on the line or above it.
`,
	"schedule-rare": `# schedule-rare

Schedules should start at least once a year.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Leap year check
schedule:
  - cron: 0 6 29 2 ? *
    timezone: UTC
  - name: Every tenth year
    cron: 0 6 1 1 ? 2030/10
    timezone: UTC
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 notes)

note[schedule-rare] Schedule "0 6 29 2 ? *" starts on 7 days in 28 years
  \u256d\u2500 bad.yml:4:11
3 \u2502 schedule:
4 \u2502   - cron: 0 6 29 2 ? *
  \u2502           ^^^^^^^^^^^^
  \u2570\u2500 help: Check the day, month and year fields, or start such a run manually.

note[schedule-rare] Schedule "Every tenth year" starts on 3 days in 28 years
  \u256d\u2500 bad.yml:7:11
6 \u2502   - name: Every tenth year
7 \u2502     cron: 0 6 1 1 ? 2030/10
  \u2502           ^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Check the day, month and year fields, or start such a run manually.

2 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A schedule with years between its starts is usually a mistake in the day or year field, and it goes unnoticed until the data is missed.

## What to do

Check the day, month and year fields, or start such a run manually.

## Not reported

\`\`\`yaml
version: v1
name: Year end
schedule:
  - cron: 0 6 31 12 ? *
    timezone: UTC
  - cron: 0 6 15 6 ? 2031
    timezone: UTC
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-rare: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-rare -- reason\` on the line or above it.
`,
	"schedule-self-overlap": `# schedule-self-overlap

Runs should end before the next scheduled start.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Stock levels
schedule:
  - cron: 0/10 * ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[schedule-self-overlap] Runs start 10 minutes apart and take about 25 minutes (estimate): up to 3 run at the same time
  \u256d\u2500 bad.yml:4:11
3 \u2502 schedule:
4 \u2502   - cron: 0/10 * ? * * *
  \u2502           ^^^^^^^^^^^^^^
  \u2570\u2500 help: Start less often, make the runs shorter, or set \`concurrency: {max_active: 1}\` under \`configuration:\` at the root.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without a limit two runs write the same tables at the same time. With a limit the late run is skipped without an alert.

## What to do

Start less often, make the runs shorter, or limit the concurrent runs.

In Orchestra, for the example above: Start less often, make the runs shorter, or set \`concurrency: {max_active: 1}\` under \`configuration:\` at the root.

## Not reported

\`\`\`yaml
version: v1
name: Stock levels
schedule:
  - cron: 0/10 * ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-self-overlap: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-self-overlap -- reason\` on the line or above it.
`,
	"schedule-shared-resource": `# schedule-shared-resource

Pipelines that use the same connector or dataset should run at different times.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs ingestion expertise

## Reported

\`bookings.yml\`

\`\`\`yaml
version: v1
name: Bookings
schedule:
  - cron: 0 8 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: harbour_bell
\`\`\`

\`guests.yml\`

\`\`\`yaml
version: v1
name: Guests
schedule:
  - cron: 0 7 ? * MON *
    timezone: Europe/London
pipeline:
  work:
    tasks:
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: harbour_bell
\`\`\`

\`rooms.yml\`

\`\`\`yaml
version: v1
name: Rooms
schedule:
  - cron: 5 8 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: harbour_bell
\`\`\`

\`\`\`text
\u2500\u2500 bookings.yml (1 warning)

warning[schedule-shared-resource] Starts at 08:00 (Europe/Madrid), at the same time as "Guests", on the same Fivetran connector_id "harbour_bell"
  \u256d\u2500 bookings.yml:4:11
3 \u2502 schedule:
4 \u2502   - cron: 0 8 ? * * *
  \u2502           ^^^^^^^^^^^
  \u251c\u2500 see: guests.yml:4:11 starts at the same minute
  \u2570\u2500 help: Move one of the schedules, or let one pipeline trigger the other when it has finished.

\u2500\u2500 guests.yml (1 warning)

warning[schedule-shared-resource] Starts at 07:00 (Europe/London), at the same time as "Bookings", on the same Fivetran connector_id "harbour_bell"
  \u256d\u2500 guests.yml:4:11
3 \u2502 schedule:
4 \u2502   - cron: 0 7 ? * MON *
  \u2502           ^^^^^^^^^^^^^
  \u251c\u2500 see: bookings.yml:4:11 starts at the same minute
  \u251c\u2500 fix: Start at 06:55 (Europe/London) (check it before you apply it)
  \u2570\u2500 help: Start at 06:55 (Europe/London): no other pipeline starts then (today: 1 other).

2 warnings in 3 pipelines (3 files)
passed: no findings at severity error or above
\`\`\`

## Why

A second sync or refresh of the same connector or dataset is refused, waits, or loads the same rows again.

## What to do

Move one of the schedules, or let one pipeline trigger the other when it has finished.

## Not reported

\`bookings.yml\`

\`\`\`yaml
version: v1
name: Bookings
schedule:
  - cron: 0 8 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: harbour_bell
\`\`\`

\`guests.yml\`

\`\`\`yaml
version: v1
name: Guests
schedule:
  - cron: 30 8 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: harbour_bell
\`\`\`

\`rooms.yml\`

\`\`\`yaml
version: v1
name: Rooms
schedule:
  - cron: 0 8 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_pier
\`\`\`

\`suites.yml\`

\`\`\`yaml
version: v1
name: Suites
schedule:
  - cron: 0 8 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: \${{ ENV.CONNECTOR }}
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-shared-resource: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-shared-resource -- reason\` on the line or above it.
`,
	"schedule-unset": `# schedule-unset

A DAG should say that it has no schedule.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: null
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[schedule-unset] DAG "invoices" has null as its schedule: Airflow 2 starts it every day, Airflow 3 never
  \u256d\u2500 dags.yml:2:3
1 \u2502 invoices:
2 \u2502   schedule: null
  \u2502   ^^^^^^^^
  \u2570\u2500 help: Write \`schedule: "None"\` with quotes for no schedule, or the schedule.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

dag-factory takes a missing schedule and null for the same. Airflow 2 then starts the DAG every day, Airflow 3 never.

## What to do

Write \`schedule: "None"\` with quotes for no schedule, or the schedule.

## Not reported

\`\`\`yaml
invoices:
  schedule: "None"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-unset: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-unset -- reason\` on the line or above it.
`,
	"schedule-zone-unset": `# schedule-zone-unset

A schedule should name its time zone.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: dredge
namespace: harbour.works
tasks:
  - id: start
    type: io.kestra.plugin.core.http.Request
    uri: https://dredger.example.com/start
triggers:
  - id: nightly
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 2 * * *"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[schedule-zone-unset] Schedule "nightly" names no time zone, so that of the server decides
   \u256d\u2500 bad.yml:10:11
 9 \u2502     type: io.kestra.plugin.core.trigger.Schedule
10 \u2502     cron: "0 2 * * *"
   \u2502           ^^^^^^^^^^^
   \u2570\u2500 help: Set \`timezone: Etc/UTC\` on the trigger.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without one the time zone of the server decides. The same flow starts at another time on another server, and moves when the server moves.

## What to do

Set \`timezone\` on the trigger, or \`kestra: { timezone }\` in the configuration of the review where all servers have the same.

## Not reported

\`\`\`yaml
id: tides
namespace: harbour.tides
tasks:
  - id: fetch
    type: io.kestra.plugin.core.http.Request
    uri: https://gauges.example.com/now
triggers:
  - id: often
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "*/15 * * * *"
  - id: daily
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * *"
    timezone: Europe/Lisbon
\`\`\`

## Settings

\`\`\`yaml
rules:
  schedule-zone-unset: off
\`\`\`

For one line: \`# pipeline-review: ignore schedule-zone-unset -- reason\` on the line or above it.
`,
	"scheduled-full-refresh": `# scheduled-full-refresh

Scheduled jobs should not refresh everything.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
resources:
  pipelines:
    berths:
      name: berths
      serverless: true
  jobs:
    nightly:
      name: nightly
      schedule:
        quartz_cron_expression: "0 0 3 * * ?"
        timezone_id: Europe/Lisbon
      tasks:
        - task_key: refresh
          pipeline_task:
            pipeline_id: \${resources.pipelines.berths.id}
            full_refresh: true
        - task_key: build
          dbt_task:
            project_directory: /Workspace/Shared/harbour/dbt
            commands: [dbt deps, dbt build --full-refresh]
            warehouse_id: 0123456789abcdef
          environment_key: default
      environments:
        - environment_key: default
          spec:
            environment_version: "2"
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (2 warnings)

warning[scheduled-full-refresh] Each run of job "nightly" recomputes all tables of task "refresh"
   \u256d\u2500 databricks.yml:18:27 in task "refresh"
17 \u2502             pipeline_id: \${resources.pipelines.berths.id}
18 \u2502             full_refresh: true
   \u2502                           ^^^^
   \u2570\u2500 help: Remove the full refresh, and start one by hand when it is needed.

warning[scheduled-full-refresh] Each run of job "nightly" rebuilds all incremental models of task "build"
   \u256d\u2500 databricks.yml:22:34 in task "build"
21 \u2502             project_directory: /Workspace/Shared/harbour/dbt
22 \u2502             commands: [dbt deps, dbt build --full-refresh]
   \u2502                                  ^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Remove the full refresh, and start one by hand when it is needed.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A full refresh empties the tables and computes them anew: each run costs as much as the first, and what the sources no longer have is gone.

## What to do

Remove the full refresh, and start one by hand when it is needed.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
resources:
  pipelines:
    berths:
      name: berths
      serverless: true
  jobs:
    nightly:
      name: nightly
      schedule:
        quartz_cron_expression: "0 0 3 * * ?"
        timezone_id: Europe/Lisbon
      tasks:
        - task_key: refresh
          pipeline_task:
            pipeline_id: \${resources.pipelines.berths.id}
            full_refresh: false
    by_hand:
      name: by hand
      tasks:
        - task_key: refresh
          pipeline_task:
            pipeline_id: \${resources.pipelines.berths.id}
            full_refresh: true
\`\`\`

## Settings

\`\`\`yaml
rules:
  scheduled-full-refresh: off
\`\`\`

For one line: \`# pipeline-review: ignore scheduled-full-refresh -- reason\` on the line or above it.
`,
	"scheduled-resync": `# scheduled-resync

Schedules should not run a full reload.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs ingestion expertise

## Reported

\`\`\`yaml
version: v1
name: Ledger
pipeline:
  load:
    name: Load
    tasks:
      accounts:
        name: Sync accounts
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: copper_lantern
          resync: true
      entries:
        name: Sync entries
        integration: AIRBYTE_CLOUD
        integration_job: AIRBYTE_CLOUD_JOB
        parameters:
          connection_id: 3a6d0c1e-52f4-4f0e-9a55-0d8f6b1f7c22
          job_type: reset
schedule:
  - name: Nightly
    cron: 15 2 ? * * *
    timezone: Europe/Lisbon
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[scheduled-resync] Task "Sync accounts" runs a historical resync each time that schedule "Nightly" fires
   \u256d\u2500 bad.yml:13:19 in task "Sync accounts"
12 \u2502           connector_id: copper_lantern
13 \u2502           resync: true
   \u2502                   ^^^^
   \u251c\u2500 fix: Write false (check it before you apply it)
   \u2570\u2500 help: Write \`resync: false\`; run a full reload manually when you need one.

warning[scheduled-resync] Task "Sync entries" deletes all synced data of its connection each time that schedule "Nightly" fires
   \u256d\u2500 bad.yml:20:21 in task "Sync entries"
19 \u2502           connection_id: 3a6d0c1e-52f4-4f0e-9a55-0d8f6b1f7c22
20 \u2502           job_type: reset
   \u2502                     ^^^^^
   \u251c\u2500 fix: Write sync (check it before you apply it)
   \u2570\u2500 help: Write \`job_type: sync\`; run a full reload manually when you need one.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-           resync: true
+           resync: false
\`\`\`

## Why

A historical resync or a reset reads every row of the source again. It takes hours, costs usage, and was usually meant for one run.

## What to do

Write \`resync: false\` (Fivetran) or \`job_type: sync\` (Airbyte); run a full reload manually when you need one.

## Not reported

\`\`\`yaml
version: v1
name: Ledger
pipeline:
  load:
    name: Load
    tasks:
      accounts:
        name: Sync accounts
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: copper_lantern
          resync: false
      balances:
        name: Sync balances
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: copper_kettle
          resync: \${{ inputs.resync }}
      on_request:
        name: Reload on request
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        condition: \${{ inputs.resync == True }}
        parameters:
          connector_id: copper_candle
          resync: true
      paused:
        name: Reload later
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        paused: true
        parameters:
          connector_id: copper_wheel
          resync: true
      entries:
        name: Sync entries
        integration: AIRBYTE_SERVER
        integration_job: AIRBYTE_SERVER_JOB
        parameters:
          connection_id: 3a6d0c1e-52f4-4f0e-9a55-0d8f6b1f7c22
          job_type: sync
schedule:
  - name: Nightly
    cron: 15 2 ? * * *
    timezone: Europe/Lisbon
inputs:
  resync:
    type: boolean
    default: false
\`\`\`

## Settings

\`\`\`yaml
rules:
  scheduled-resync: off
\`\`\`

For one line: \`# pipeline-review: ignore scheduled-resync -- reason\` on the line or above it.
`,
	"script-read-as-template": `# script-read-as-template

A shell command must not end in \`.sh\` or \`.bash\`.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: bash /opt/parcels/load.sh
    report:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "/opt/parcels/report.sh"
      dependencies: [load]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 warnings)

warning[script-read-as-template] Command of task "load" ends in ".sh": Airflow looks for a template file of that name, and finds none
  \u256d\u2500 dags.yml:8:21 in task "load"
7 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
8 \u2502       bash_command: bash /opt/parcels/load.sh
  \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^
  \u251c\u2500 fix: Write "bash /opt/parcels/load.sh " (safe)
  \u2570\u2500 help: Write a blank at the end: \`bash_command: "\u2026 load.sh "\`.

warning[script-read-as-template] Command of task "report" ends in ".sh": Airflow looks for a template file of that name, and finds none
   \u256d\u2500 dags.yml:11:21 in task "report"
10 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
11 \u2502       bash_command: "/opt/parcels/report.sh"
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "/opt/parcels/report.sh " (safe)
   \u2570\u2500 help: Write a blank at the end: \`bash_command: "\u2026 report.sh "\`.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-       bash_command: bash /opt/parcels/load.sh
+       bash_command: 'bash /opt/parcels/load.sh '
\`\`\`

## Why

Airflow takes such a text for the name of a template file beside the loader: the task fails with \`TemplateNotFound\` before the command runs.

## What to do

Put a blank behind the command.

## Not reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    load:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "bash /opt/parcels/load.sh "
    count:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: bash /opt/parcels/count.sh --all
    report:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: scripts/report.sh
      dependencies: [load]
    remote:
      operator: parcels.operators.RemoteOperator
      bash_command: bash /opt/parcels/remote.sh
\`\`\`

## Settings

\`\`\`yaml
rules:
  script-read-as-template: off
\`\`\`

For one line: \`# pipeline-review: ignore script-read-as-template -- reason\` on the line or above it.
`,
	"second-flow": `# second-flow

A file should hold one flow.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: unload
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
---
id: stow
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[second-flow] The file holds a second flow, "stow", which the local check does not read
  \u256d\u2500 bad.yml:8:1
7 \u2502 ---
8 \u2502 id: stow
  \u2502 ^^
  \u2570\u2500 help: Move the second flow to a file of its own.

1 note in 2 pipelines (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The server takes every document of a file as a flow, but the local check of the command line reads the first one only.

## What to do

Move the second flow to a file of its own.

## Not reported

\`\`\`yaml
id: unload
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

## Settings

\`\`\`yaml
rules:
  second-flow: off
\`\`\`

For one line: \`# pipeline-review: ignore second-flow -- reason\` on the line or above it.
`,
	"secret-input-plain": `# secret-input-plain

Inputs for credentials should have the type SECRET.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs platform expertise

## Reported

\`\`\`yaml
id: pilots
namespace: harbour.berths
inputs:
  - id: apiKey
    type: STRING
  - id: radio_password
    type: STRING
tasks:
  - id: call
    type: io.kestra.plugin.core.http.Request
    uri: https://pilots.example.com/call?key={{ inputs.apiKey }}&word={{ inputs.radio_password }}
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[secret-input-plain] Input "apiKey" holds a credential, but its type STRING shows the value in each execution
  \u256d\u2500 bad.yml:5:11
4 \u2502   - id: apiKey
5 \u2502     type: STRING
  \u2502           ^^^^^^
  \u251c\u2500 fix: Write "SECRET" (check it before you apply it)
  \u2570\u2500 help: Set \`type: SECRET\`, or read the value with \`secret('NAME')\` and remove the input.

warning[secret-input-plain] Input "radio_password" holds a credential, but its type STRING shows the value in each execution
  \u256d\u2500 bad.yml:7:11
6 \u2502   - id: radio_password
7 \u2502     type: STRING
  \u2502           ^^^^^^
  \u251c\u2500 fix: Write "SECRET" (check it before you apply it)
  \u2570\u2500 help: Set \`type: SECRET\`, or read the value with \`secret('NAME')\` and remove the input.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     type: STRING
+     type: SECRET
\`\`\`

## Why

The value of a STRING input is stored with each execution and shown to everyone who may see it. A SECRET input is encrypted and masked.

## What to do

Set \`type: SECRET\`, or read the value with \`secret('NAME')\` and remove the input.

## Not reported

\`\`\`yaml
id: pilots
namespace: harbour.berths
inputs:
  - id: api_key
    type: SECRET
  - id: token_count
    type: STRING
  - id: secret_name
    type: STRING
  - id: token_url
    type: STRING
  - id: tokens
    type: INT
  - id: secretary
    type: STRING
tasks:
  - id: call
    type: io.kestra.plugin.core.log.Log
    message: "{{ inputs }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  secret-input-plain: off
\`\`\`

For one line: \`# pipeline-review: ignore secret-input-plain -- reason\` on the line or above it.
`,
	"secret-literal": `# secret-literal

Credentials should be stored in connections, not in files.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0 \u00b7 needs platform expertise

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  notify:
    name: Notify
    tasks:
      post_total:
        name: Post total
        integration: HTTP
        integration_job: HTTP_REQUEST
        connection: \${{ ENV.WEBSHOP }}
        parameters:
          method: POST
          path: /totals
          custom_headers: |
            {"Authorization": "Bearer example-0a1b2c3d4e5f-not-real"}
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[secret-literal] Possible bearer token
   \u256d\u2500 bad.yml:16:39 in task "Post total"
15 \u2502           custom_headers: |
16 \u2502             {"Authorization": "Bearer \u2022\u2022\u2022\u2022\u2022"}
   \u2502                                       ^^^^^^^
   \u2570\u2500 help: Revoke the credential, store the new one in the connection or in an environment, and refer to it as \`\${{ ENV.NAME }}\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

Everyone who can read the repository, its forks or its history can use the credential, and removing the line does not revoke it.

## What to do

Revoke the credential, store the new one in the connection or in an environment variable, and refer to it.

In Orchestra, for the example above: Revoke the credential, store the new one in the connection or in an environment, and refer to it as \`\${{ ENV.NAME }}\`.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  notify:
    name: Notify
    tasks:
      post_total:
        name: Post total
        integration: HTTP
        integration_job: HTTP_REQUEST
        connection: \${{ ENV.WEBSHOP }}
        parameters:
          method: POST
          path: /totals
          custom_headers: |
            {"Authorization": "Bearer \${{ ENV.WEBSHOP_TOKEN }}"}
\`\`\`

## Settings

\`\`\`yaml
rules:
  secret-literal: off
\`\`\`

For one line: \`# pipeline-review: ignore secret-literal -- reason\` on the line or above it.
`,
	"secret-variable": `# secret-variable

Credentials should be stored in connections, not in plain environment variables.

Note \u00b7 profile strict \u00b7 since 0.1.0 \u00b7 needs platform expertise

## Reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Load orders
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: python load.py
          environment_variables: '{"SHOP_API_TOKEN": "\${{ ENV.SHOP_API_TOKEN }}", "SHOP_URL": "\${{ ENV.SHOP_URL }}"}'
      call:
        name: Ask for returns
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          method: GET
          path: /returns
          headers: '{"x-pass": "\${{ ENV.SHOP_PASSWORD }}"}'
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[secret-variable] Variables "SHOP_API_TOKEN" and "SHOP_PASSWORD" of the environment probably contain credentials as plain text
   \u256d\u2500 bad.yml:14:59 in task "Load orders"
13 \u2502           command: python load.py
14 \u2502           environment_variables: '{"SHOP_API_TOKEN": "\${{ ENV.SHOP_API_TOKEN }}", "SHOP_URL": "\${{ E\u2026
   \u2502                                                           ^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:22:20 is read here
   \u2570\u2500 help: Store the value in the connection of the task or in a vault, where only the task can read it.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

An environment variable is plain text for everyone who can see the environment, and it appears in the parameters of every run.

## What to do

Store the value in the connection of the task or in a vault, where only the task can read it.

## Not reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Load orders
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          source: GIT
          command: python load.py
          environment_variables: '{"SHOP_URL": "\${{ ENV.SHOP_URL }}", "SORT_KEY": "\${{ ENV.SORT_KEY }}", "MAX_TOKENS": "\${{ ENV.MAX_TOKENS }}"}'
\`\`\`

## Settings

\`\`\`yaml
rules:
  secret-variable: off
\`\`\`

For one line: \`# pipeline-review: ignore secret-variable -- reason\` on the line or above it.
`,
	"self-trigger": `# self-trigger

A trigger on any pipeline should not match its own runs.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Failure report
pipeline:
  report:
    name: Report
    tasks:
      write:
        name: Write the report
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python report.py
trigger_events:
  - type: pipeline
    pipeline_id: '*'
    statuses: [FAILED]
  - type: pipeline
    pipeline_id: "*"
    run_inputs: {}
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[self-trigger] The trigger event on any pipeline ("*") matches runs of this pipeline too: each run that ends FAILED starts another one
   \u256d\u2500 bad.yml:15:18
14 \u2502   - type: pipeline
15 \u2502     pipeline_id: '*'
   \u2502                  ^^^
   \u2570\u2500 help: Write the ids of the upstream pipelines instead of "*", one trigger event for each.

warning[self-trigger] The trigger event on any pipeline ("*") matches runs of this pipeline too: each run that ends SUCCEEDED or WARNING starts another one
   \u256d\u2500 bad.yml:18:18
17 \u2502   - type: pipeline
18 \u2502     pipeline_id: "*"
   \u2502                  ^^^
   \u2570\u2500 help: Write the ids of the upstream pipelines instead of "*", one trigger event for each.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The pipeline id "*" matches every pipeline, including this one. A run that ends with one of the statuses starts the next one, without end: a persistent failure fills the workspace with runs and alerts.

## What to do

Write the ids of the upstream pipelines instead of "*", one trigger event for each.

## Not reported

\`\`\`yaml
version: v1
name: Failure report
pipeline:
  report:
    name: Report
    tasks:
      write:
        name: Write the report
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        treat_failure_as_warning: true
        parameters:
          command: python report.py
trigger_events:
  - type: pipeline
    pipeline_id: '*'
    statuses: [FAILED]
  - type: pipeline
    pipeline_id: 3b1f6c2a-7d55-4b0e-9a3e-5d2c8f4e1a90
    statuses: [FAILED, CANCELLED]
  - type: pipeline
    pipeline_id: \${{ ENV.UPSTREAM }}
\`\`\`

## Settings

\`\`\`yaml
rules:
  self-trigger: off
\`\`\`

For one line: \`# pipeline-review: ignore self-trigger -- reason\` on the line or above it.
`,
	"sensor-alert-missing": `# sensor-alert-missing

Sensors should have a failure alert.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
sensors:
  orders_ready:
    name: Orders ready
    cron: 0 6 ? * * *
    timezone: Europe/London
    timeout_mins: 120
    checks:
      new_orders:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: meadow-landing
          prefix: orders/
alerts:
  - name: Failures
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: orders-alerts
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[sensor-alert-missing] Sensor "Orders ready" has no failure alert: if it times out, no one is notified
   \u256d\u2500 bad.yml:14:3
13 \u2502 sensors:
14 \u2502   orders_ready:
   \u2502   ^^^^^^^^^^^^
   \u2570\u2500 help: Add an alert for FAILED under \`alerts:\` of the sensor.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

If the sensor times out, no run starts, so the alerts of the pipeline are not sent either.

## What to do

Add a failure alert to the sensor.

In Orchestra, for the example above: Add an alert for FAILED under \`alerts:\` of the sensor.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
sensors:
  orders_ready:
    name: Orders ready
    cron: 0 6 ? * * *
    timezone: Europe/London
    timeout_mins: 120
    checks:
      new_orders:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: meadow-landing
          prefix: orders/
    alerts:
      - name: No orders today
        statuses: [FAILED]
        destinations:
          - integration: SLACK
            destination: orders-alerts
\`\`\`

## Settings

\`\`\`yaml
rules:
  sensor-alert-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore sensor-alert-missing -- reason\` on the line or above it.
`,
	"sensor-always-passes": `# sensor-always-passes

Sensor queries must return no row until the data is ready.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs warehouse expertise

## Reported

\`\`\`yaml
version: v1
name: Invoices
pipeline:
  load:
    name: Load
    tasks:
      sync_invoices:
        name: Sync invoices
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: amber_canyon
sensors:
  invoices_ready:
    name: Invoices ready
    cron: 0 5 ? * * *
    timezone: Europe/Madrid
    timeout_mins: 180
    checks:
      landed:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: select count(*) from landing.invoices where billed_on = current_date
      newest:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: |-
            -- HAVING would be needed here; GROUP BY as well
            SELECT COALESCE(MAX(billed_at), 'none; GROUP BY day') AS newest
            FROM (SELECT billed_at FROM invoices GROUP BY billed_at HAVING COUNT(*) > 1) AS twice
            LIMIT 1
      answer:
        integration: SQL_SERVER
        sensor_type: SQL_SERVER_QUERY
        parameters:
          query: SELECT CASE WHEN EXISTS (SELECT 1 FROM dbo.Invoices WHERE Billed = '\${{ ENV.DAY }}') THEN 1 ELSE 0 END
      named:
        integration: GCP_BIG_QUERY
        sensor_type: GCP_BIG_QUERY_QUERY
        parameters:
          query: >-
            with today as (select count(*) as landed from \`billing.invoices\` where day = current_date())
            select landed from today
      both:
        integration: DATABRICKS
        sensor_type: DATABRICKS_QUERY
        parameters:
          query: SELECT sum(count(*)) OVER () FROM \${{ ENV.CATALOG }}.billing.invoices UNION ALL SELECT id FROM billing.refunds
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (5 warnings)

warning[sensor-always-passes] Check "landed" passes at every poll: its query always returns a row
   \u256d\u2500 bad.yml:24:18
23 \u2502         parameters:
24 \u2502           query: select count(*) from landing.invoices where billed_on = current_date
   \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Add HAVING COUNT(*) > 0 (check it before you apply it)
   \u2570\u2500 help: Select the rows themselves: \`SELECT 1 FROM \u2026 WHERE \u2026 LIMIT 1\`. Or keep the aggregate and add \`HAVING COUNT(*) > 0\`.

warning[sensor-always-passes] Check "newest" passes at every poll: its query always returns a row
   \u256d\u2500 bad.yml:29:18
28 \u2502         parameters:
29 \u2503           query: |-
30 \u2503             -- HAVING would be needed here; GROUP BY as well
31 \u2503             SELECT COALESCE(MAX(billed_at), 'none; GROUP BY day') AS newest
32 \u2503             FROM (SELECT billed_at FROM invoices GROUP BY billed_at HAVING COUNT(*) > 1) AS twice
33 \u2503             LIMIT 1
   \u2570\u2500 help: Select the rows themselves: \`SELECT 1 FROM \u2026 WHERE \u2026 LIMIT 1\`. Or keep the aggregate and add \`HAVING COUNT(*) > 0\`.

warning[sensor-always-passes] Check "answer" passes at every poll: its query always returns a row
   \u256d\u2500 bad.yml:38:18
37 \u2502         parameters:
38 \u2502           query: SELECT CASE WHEN EXISTS (SELECT 1 FROM dbo.Invoices WHERE Billed = '\${{ ENV.DAY }}'\u2026
   \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Select the rows themselves: \`SELECT TOP 1 1 FROM \u2026 WHERE \u2026\`. Or keep the aggregate and add \`HAVING COUNT(*) > 0\`.

warning[sensor-always-passes] Check "named" passes at every poll: its query always returns a row
   \u256d\u2500 bad.yml:43:18
42 \u2502         parameters:
43 \u2503           query: >-
44 \u2503             with today as (select count(*) as landed from \`billing.invoices\` where day = current_dat\u2026
45 \u2503             select landed from today
   \u2570\u2500 help: Select the rows themselves: \`SELECT 1 FROM \u2026 WHERE \u2026 LIMIT 1\`. Or keep the aggregate and add \`HAVING COUNT(*) > 0\`.

warning[sensor-always-passes] Check "both" passes at every poll: its query always returns a row
   \u256d\u2500 bad.yml:50:18
49 \u2502         parameters:
50 \u2502           query: SELECT sum(count(*)) OVER () FROM \${{ ENV.CATALOG }}.billing.invoices UNION ALL SEL\u2026
   \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Select the rows themselves: \`SELECT 1 FROM \u2026 WHERE \u2026 LIMIT 1\`. Or keep the aggregate and add \`HAVING COUNT(*) > 0\`.

5 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-           query: select count(*) from landing.invoices where billed_on = current_date
+           query: select count(*) from landing.invoices where billed_on = current_date HAVING COUNT(*) > 0
\`\`\`

## Why

An SQL check passes as soon as its query returns a row. An aggregate such as \`COUNT(*)\` returns one row even if it counts nothing, so the sensor starts a run at its first poll.

## What to do

Select the rows themselves: \`SELECT 1 FROM \u2026 WHERE \u2026 LIMIT 1\`. Or keep the aggregate and add \`HAVING COUNT(*) > 0\`.

## Not reported

\`\`\`yaml
# Queries that can return no row, and queries of which that is not certain.
version: v1
name: Invoices
pipeline:
  load:
    name: Load
    tasks:
      sync_invoices:
        name: Sync invoices
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: amber_canyon
inputs:
  landed:
    type: number
    optional: true
sensors:
  invoices_ready:
    name: Invoices ready
    cron: 0 5 ? * * *
    timezone: Europe/Madrid
    timeout_mins: 180
    checks:
      rows:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: select 'count(*)' as "max(id)" from landing.invoices where billed_on = current_date limit 1
      having:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: select count(*) from landing.invoices where billed_on = current_date having count(*) > 0
      groups:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: select region, count(*) from landing.invoices group by region limit 1
      filtered:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: select * from (select count(*) as landed from invoices) as today where landed > 100
      named_and_filtered:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: with today as (select count(*) as landed from invoices) select 1 from today where landed > 100
      window:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: select count(*) filter (where paid) over (partition by region) from invoices limit 1
      best:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: select max(day) from invoices qualify row_number() over (order by max(day)) > 1
      none_at_all:
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  sensor-always-passes: off
\`\`\`

For one line: \`# pipeline-review: ignore sensor-always-passes -- reason\` on the line or above it.
`,
	"sensor-gates-nothing": `# sensor-gates-nothing

A sensor should have a task that waits for it.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    wait: {operator: airflow.providers.standard.sensors.filesystem.FileSensor, filepath: /data/in, timeout: 600}
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[sensor-gates-nothing] No task depends on sensor "wait": the other tasks of DAG "orders" start without waiting
  \u256d\u2500 dags.yml:6:5 in task "wait"
5 \u2502   tasks:
6 \u2502     wait: {operator: airflow.providers.standard.sensors.filesystem.FileSensor, filepath: /data/in, t\u2026
  \u2502     ^^^^
  \u2570\u2500 help: Add the sensor to \`dependencies\` of the tasks that need what it waits for.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Where no task depends on a sensor, the work starts without waiting.

## What to do

Add the sensor to \`dependencies\` of the tasks that need what it waits for.

## Not reported

\`\`\`yaml
# A task that waits, a sensor at the end, a sensor alone, one in a group.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  task_groups: {inputs: {}}
  tasks:
    wait: {operator: airflow.providers.standard.sensors.filesystem.FileSensor, filepath: /data/in, timeout: 600}
    wait_more: {operator: airflow.providers.standard.sensors.filesystem.FileSensor, filepath: /data/in, timeout: 600, task_group_name: inputs}
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh, dependencies: [wait, inputs]}
    wait_for_export: {operator: airflow.providers.standard.sensors.filesystem.FileSensor, filepath: /data/in, timeout: 600, dependencies: [load]}
watch:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  tasks:
    wait: {operator: airflow.providers.standard.sensors.filesystem.FileSensor, filepath: /data/in, timeout: 600}
\`\`\`

## Settings

\`\`\`yaml
rules:
  sensor-gates-nothing: off
\`\`\`

For one line: \`# pipeline-review: ignore sensor-gates-nothing -- reason\` on the line or above it.
`,
	"sensor-holds-worker": `# sensor-holds-worker

A sensor that waits for long should not hold a worker.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: wait
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: orders
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [wait]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[sensor-holds-worker] Sensor "wait" waits in mode poke for up to 7 days, the default, and holds a worker all the time
   \u256d\u2500 dags.yml:10:7 in task "wait"
 9 \u2502   tasks:
10 \u2502     - task_id: wait
   \u2502       ^^^^^^^^^^^^^
   \u2570\u2500 help: Set \`mode: reschedule\`, or a short \`timeout\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

In mode \`poke\`, the default, a sensor keeps its worker and its slot of the pool for as long as it waits. Some of them stop all other tasks.

## What to do

Set \`mode: reschedule\`, or a short \`timeout\`.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: wait
      operator: airflow.providers.standard.sensors.external_task.ExternalTaskSensor
      external_dag_id: orders
      mode: reschedule
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [wait]
\`\`\`

## Settings

\`\`\`yaml
rules:
  sensor-holds-worker: off
\`\`\`

For one line: \`# pipeline-review: ignore sensor-holds-worker -- reason\` on the line or above it.
`,
	"sensor-never-passes": `# sensor-never-passes

Sensor queries must return a row when the data is ready.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs warehouse expertise

## Reported

\`\`\`yaml
version: v1
name: Ferry
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: misty_pier
sensors:
  ready:
    name: Ready
    cron: 0 5 ? * * *
    timezone: Europe/Athens
    timeout_mins: 180
    checks:
      top:
        integration: FABRIC_SYNAPSE
        sensor_type: FABRIC_SYNAPSE_QUERY
        parameters:
          query: SELECT TOP (0) * FROM dbo.Tickets
      limit:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: select count(*) from tickets limit 0
      never:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: select 1 from tickets where sold and 1 = 0
      fetch:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: select 1 from tickets where false order by id fetch first 0 rows only
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (4 warnings)

warning[sensor-never-passes] Check "top" never passes: its query never returns a row
   \u256d\u2500 bad.yml:24:18
23 \u2502         parameters:
24 \u2502           query: SELECT TOP (0) * FROM dbo.Tickets
   \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`LIMIT 1\` (SQL Server and Fabric: \`TOP 1\`), or remove the condition that is never true.

warning[sensor-never-passes] Check "limit" never passes: its query never returns a row
   \u256d\u2500 bad.yml:29:18
28 \u2502         parameters:
29 \u2502           query: select count(*) from tickets limit 0
   \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`LIMIT 1\` (SQL Server and Fabric: \`TOP 1\`), or remove the condition that is never true.

warning[sensor-never-passes] Check "never" never passes: its query never returns a row
   \u256d\u2500 bad.yml:34:18
33 \u2502         parameters:
34 \u2502           query: select 1 from tickets where sold and 1 = 0
   \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`LIMIT 1\` (SQL Server and Fabric: \`TOP 1\`), or remove the condition that is never true.

warning[sensor-never-passes] Check "fetch" never passes: its query never returns a row
   \u256d\u2500 bad.yml:39:18
38 \u2502         parameters:
39 \u2502           query: select 1 from tickets where false order by id fetch first 0 rows only
   \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write \`LIMIT 1\` (SQL Server and Fabric: \`TOP 1\`), or remove the condition that is never true.

4 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

An SQL check passes when its query returns a row. With \`LIMIT 0\` or a condition that is never true it returns none, so every poll window times out and no run starts.

## What to do

Write \`LIMIT 1\` (SQL Server and Fabric: \`TOP 1\`), or remove the condition that is never true.

## Not reported

\`\`\`yaml
# Queries that can return a row.
version: v1
name: Ferry
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: misty_pier
sensors:
  ready:
    name: Ready
    cron: 0 5 ? * * *
    timezone: Europe/Athens
    timeout_mins: 180
    checks:
      top:
        integration: FABRIC_SYNAPSE
        sensor_type: FABRIC_SYNAPSE_QUERY
        parameters:
          query: SELECT TOP 1 * FROM dbo.Tickets
      limit:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: select * from tickets where total = 0 limit 10
      either:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: select 1 from tickets where sold or 1 = 0
      same:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: select 1 from tickets where 1 = 1 and sold limit 1
      none:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: select count(*) from tickets where false having count(*) = 0
      inner:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: select 1 from tickets where not exists (select 1 from sales limit 0) limit 1
      column:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: select false from tickets where sold = false limit 1
      text:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: select 'limit 0' from tickets limit 1 -- limit 0
\`\`\`

## Settings

\`\`\`yaml
rules:
  sensor-never-passes: off
\`\`\`

For one line: \`# pipeline-review: ignore sensor-never-passes -- reason\` on the line or above it.
`,
	"sensor-prefix-missing": `# sensor-prefix-missing

File sensors should say which files they wait for.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
sensors:
  orders_ready:
    name: Orders ready
    cron: 0 6 ? * * *
    timezone: Europe/London
    timeout_mins: 120
    alerts: []
    checks:
      new_orders:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: meadow-landing
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[sensor-prefix-missing] Check "new_orders" waits for any file: it has no prefix, path or pattern
   \u256d\u2500 bad.yml:24:9
23 \u2502         sensor_type: AWS_S3_FILE
24 \u2502         parameters:
   \u2502         ^^^^^^^^^^
   \u2570\u2500 help: Set \`prefix\`, or the path parameter of this check, to the common path of the files.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without a prefix any file in the bucket starts a run, including files of other pipelines, and each poll lists the whole bucket.

## What to do

Set \`prefix\`, or the path parameter of this check, to the common path of the files.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
sensors:
  orders_ready:
    name: Orders ready
    cron: 0 6 ? * * *
    timezone: Europe/London
    timeout_mins: 120
    checks:
      new_orders:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: meadow-landing
          prefix: orders/
      by_another_name:
        integration: SFTP
        sensor_type: SFTP_FILE
        parameters:
          file_pattern: 'orders-*.csv'
\`\`\`

## Settings

\`\`\`yaml
rules:
  sensor-prefix-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore sensor-prefix-missing -- reason\` on the line or above it.
`,
	"sensor-query-unbounded": `# sensor-query-unbounded

Sensor queries should return one row at most.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs warehouse expertise

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
sensors:
  orders_ready:
    name: Orders ready
    cron: 0 6 ? * * *
    timezone: Europe/London
    timeout_mins: 120
    checks:
      new_orders:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: select * from raw.orders where loaded_on = current_date() # may be many
      new_stock:
        integration: SQL_SERVER
        sensor_type: SQL_SERVER_QUERY
        parameters:
          query: >-
            SELECT id FROM stock -- no limit
            WHERE day = '\${{ ENV.DAY }}'
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[sensor-query-unbounded] Check "new_orders" selects all rows in each poll, but one row is enough
   \u256d\u2500 bad.yml:24:18
23 \u2502         parameters:
24 \u2502           query: select * from raw.orders where loaded_on = current_date() # may be many
   \u2502                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Add LIMIT 1 (check it before you apply it)
   \u2570\u2500 help: Add \`LIMIT 1\` at the end (SQL Server and Fabric: \`SELECT TOP 1\`). Do not select an aggregate instead: it always returns a row.

warning[sensor-query-unbounded] Check "new_stock" selects all rows in each poll, but one row is enough
   \u256d\u2500 bad.yml:29:18
28 \u2502         parameters:
29 \u2503           query: >-
30 \u2503             SELECT id FROM stock -- no limit
31 \u2503             WHERE day = '\${{ ENV.DAY }}'
   \u2570\u2500 help: Write \`SELECT TOP 1\`.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-           query: select * from raw.orders where loaded_on = current_date() # may be many
+           query: select * from raw.orders where loaded_on = current_date() LIMIT 1 # may be many
\`\`\`

## Why

A sensor polls every minute or so and only needs to know whether there is a row. Without a limit the warehouse reads and returns all of them in each poll.

## What to do

Add \`LIMIT 1\` at the end (SQL Server and Fabric: \`SELECT TOP 1\`). Do not select an aggregate instead: it always returns a row.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
sensors:
  orders_ready:
    name: Orders ready
    cron: 0 6 ? * * *
    timezone: Europe/London
    timeout_mins: 120
    checks:
      new_orders:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: select * from raw.orders where loaded_on = current_date() limit 1
      new_stock:
        integration: SQL_SERVER
        sensor_type: SQL_SERVER_QUERY
        parameters:
          query: SELECT TOP 1 id FROM stock
      any_price:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: SELECT max(day) FROM prices HAVING max(day) >= current_date
      from_variable:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: \${{ ENV.CHECK }}
      procedure:
        integration: POSTGRES
        sensor_type: POSTGRES_QUERY
        parameters:
          query: CALL has_new_prices()
\`\`\`

## Settings

\`\`\`yaml
rules:
  sensor-query-unbounded: off
\`\`\`

For one line: \`# pipeline-review: ignore sensor-query-unbounded -- reason\` on the line or above it.
`,
	"sensor-window-too-long": `# sensor-window-too-long

Sensor windows should be shorter than their schedule interval.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
sensors:
  orders_ready:
    name: Orders ready
    cron: 0 8-12 ? * MON-FRI *
    timezone: Europe/London
    timeout_mins: 90
    checks:
      new_orders:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: meadow-landing
          prefix: orders/
  stock_ready:
    name: Stock ready
    cron: 0 6 ? * * *
    timezone: Europe/London
    timeout_mins: 1440
    checks:
      new_stock:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: meadow-landing
          prefix: stock/
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning, 1 note)

warning[sensor-window-too-long] Sensor "Orders ready" keeps its window open for 90 minutes, but the next one opens after 1 hour
   \u256d\u2500 bad.yml:18:19
17 \u2502     timezone: Europe/London
18 \u2502     timeout_mins: 90
   \u2502                   ^^
   \u2570\u2500 help: Set "timeout_mins" below 60, or open the window less often.

note[sensor-window-too-long] Sensor "Stock ready" keeps its window open for 1 day, but the next one opens after the same time
   \u256d\u2500 bad.yml:30:19
29 \u2502     timezone: Europe/London
30 \u2502     timeout_mins: 1440
   \u2502                   ^^^^
   \u2570\u2500 help: Set "timeout_mins" below 1440, or open the window less often.

1 warning, 1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

If a window is still open when the next one opens, the sensor can start two runs for the same data.

## What to do

Close the window sooner, or open it less often.

In Orchestra, for the example above: Set "timeout_mins" below 60, or open the window less often.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
sensors:
  orders_ready:
    name: Orders ready
    cron: 0 8-12 ? * MON-FRI *
    timezone: Europe/London
    timeout_mins: 59
    checks:
      new_orders:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: meadow-landing
          prefix: orders/
  weekly:
    name: Weekly file
    cron: 0 6 ? * MON *
    timezone: Europe/London
    timeout_mins: 1440
    checks:
      new_file:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: meadow-landing
          prefix: weekly/
\`\`\`

## Settings

\`\`\`yaml
rules:
  sensor-window-too-long: off
\`\`\`

For one line: \`# pipeline-review: ignore sensor-window-too-long -- reason\` on the line or above it.
`,
	"setting-ignored": `# setting-ignored

Settings of a DAG must be among those that dag-factory passes on.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_consecutive_failed_dag_runs: 3
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[setting-ignored] "max_consecutive_failed_dag_runs" of DAG "invoices" has no effect: dag-factory 1.1.0 does not pass it on
  \u256d\u2500 dags.yml:5:3
4 \u2502   start_date: 2026-05-01
5 \u2502   max_consecutive_failed_dag_runs: 3
  \u2502   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Remove the key, or set it in the configuration of the server.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

dag-factory 1.1.0 drops other parameters of a DAG without a message: it looks protected, and is not.

## What to do

Remove the key, or set it in the configuration of the server.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_tasks: 3
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  setting-ignored: off
\`\`\`

For one line: \`# pipeline-review: ignore setting-ignored -- reason\` on the line or above it.
`,
	"several-documents": `# several-documents

A file must contain one YAML document.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
---
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[several-documents] Second document; the platform reads one document in each file, so move it to its own file
   \u256d\u2500 bad.yml:13:1
12 \u2502           connector_id: quiet_meadow
13 \u2502 ---
   \u2502 ^^^
   \u2570\u2500 help: Move the second document to its own file.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The platform reads one pipeline from a file. It refuses or ignores what follows a second \`---\`.

## What to do

Move the second document to its own file.

## Not reported

\`\`\`yaml
---
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  several-documents: off
\`\`\`

For one line: \`# pipeline-review: ignore several-documents -- reason\` on the line or above it.
`,
	"shared-connector": `# shared-connector

A connector or dataset should be synced by one pipeline.

Note \u00b7 profile strict \u00b7 since 0.1.0 \u00b7 needs ingestion expertise

## Reported

\`finance.yml\`

\`\`\`yaml
version: v1
name: Finance
pipeline:
  load:
    name: Load
    tasks:
      invoices:
        name: Sync invoices
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
\`\`\`

\`sales.yml\`

\`\`\`yaml
version: v1
name: Sales
pipeline:
  load:
    name: Load
    tasks:
      sync_all:
        name: Sync the ERP
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 5 ? * * *
    timezone: Europe/Vienna
\`\`\`

\`\`\`text
\u2500\u2500 finance.yml (1 note)

note[shared-connector] 2 scheduled or triggered pipelines use Fivetran connector_id "quiet_meadow": "Finance" and "Sales"
   \u256d\u2500 finance.yml:12:25 in task "Sync invoices"
11 \u2502         parameters:
12 \u2502           connector_id: quiet_meadow
   \u2502                         ^^^^^^^^^^^^
   \u251c\u2500 see: sales.yml:12:25 is also used here
   \u2570\u2500 help: Let one pipeline run the sync, and trigger the others when it has finished.

1 note in 2 pipelines (2 files)
passed: no findings at severity error or above
\`\`\`

## Why

Scheduled pipelines that sync the same connector overlap sooner or later: one sync is refused or queued, and you pay twice for the data.

## What to do

Let one pipeline run the sync, and trigger the others when it has finished.

## Not reported

\`by_hand.yml\`

\`\`\`yaml
version: v1
name: By hand
pipeline:
  load:
    name: Load
    tasks:
      sync_all:
        name: Sync the ERP
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`finance.yml\`

\`\`\`yaml
version: v1
name: Finance
pipeline:
  load:
    name: Load
    tasks:
      invoices:
        name: Sync invoices
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
\`\`\`

\`sales.yml\`

\`\`\`yaml
version: v1
name: Sales
pipeline:
  load:
    name: Load
    tasks:
      deals:
        name: Sync deals
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
      old:
        name: Sync the ERP
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        paused: true
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
\`\`\`

## Settings

\`\`\`yaml
rules:
  shared-connector: off
\`\`\`

For one line: \`# pipeline-review: ignore shared-connector -- reason\` on the line or above it.
`,
	"shared-target": `# shared-target

Tasks of a run should not use the same connector or dataset at the same time.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs ingestion expertise

## Reported

\`\`\`yaml
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      returns:
        name: Sync returns
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        tags: [returns]
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    tasks:
      refresh:
        name: Refresh sales
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: sales
          dataset_id: sales_board
  publish_returns:
    name: Publish returns
    depends_on: [load]
    tasks:
      refresh_returns:
        name: Refresh returns
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: sales
          dataset_id: sales_board
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[shared-target] Tasks "Sync orders" and "Sync returns" both use Fivetran connector_id "quiet_meadow" and can run at the same time
   \u256d\u2500 bad.yml:19:25 in task "Sync returns"
18 \u2502         parameters:
19 \u2502           connector_id: quiet_meadow
   \u2502                         ^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:12:25 is also used here
   \u2570\u2500 help: Keep one of the tasks and let the others depend on it, or let one depend on the other.

warning[shared-target] Tasks "Refresh sales" and "Refresh returns" both use Power BI dataset_id "sales_board" and can run at the same time
   \u256d\u2500 bad.yml:41:23 in task "Refresh returns"
40 \u2502           workspace_id: sales
41 \u2502           dataset_id: sales_board
   \u2502                       ^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:30:23 is also used here
   \u2570\u2500 help: Keep one of the tasks and let the others depend on it, or let one depend on the other.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The second sync or refresh of the same object is refused, queued or loads the same rows again.

## What to do

Keep one of the tasks and let the others depend on it, or let one depend on the other.

## Not reported

\`\`\`yaml
# One after the other, one of two by a condition, in another workspace, known only at run time, or paused.
version: v1
name: Shop
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      orders_again:
        name: Sync late orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        depends_on: [orders]
        parameters:
          connector_id: quiet_meadow
      old:
        name: Sync orders, old way
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        paused: true
        parameters:
          connector_id: quiet_meadow
  full:
    name: Full
    depends_on: [load]
    tasks:
      refresh_full:
        name: Refresh all
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        condition: \${{ inputs.kind == 'full' }}
        parameters:
          workspace_id: sales
          dataset_id: sales_board
  quick:
    name: Quick
    depends_on: [load]
    tasks:
      refresh_quick:
        name: Refresh today
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        condition: \${{ inputs.kind == 'quick' }}
        parameters:
          workspace_id: sales
          dataset_id: sales_board
  named:
    name: Named
    depends_on: [load]
    tasks:
      first:
        name: Sync one
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  shared-target: off
\`\`\`

For one line: \`# pipeline-review: ignore shared-target -- reason\` on the line or above it.
`,
	"short-circuit-ignores-rule": `# short-circuit-ignores-rule

A short circuit skips tasks whatever their trigger rule.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    gate: {operator: airflow.providers.standard.operators.python.ShortCircuitOperator, python_callable: billing.is_workday}
    create: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "invoices create", dependencies: [gate]}
    send: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "invoices send", dependencies: [create]}
    tidy: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "invoices tidy", trigger_rule: all_done, dependencies: [send]}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[short-circuit-ignores-rule] Short circuit "gate" skips task "tidy", although its trigger rule is "all_done"
   \u256d\u2500 dags.yml:13:123 in task "tidy"
12 \u2502     send: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "invoices\u2026
13 \u2502 \u2026invoices tidy", trigger_rule: all_done, dependencies: [send]}
   \u2502                                ^^^^^^^^
   \u2570\u2500 help: Set \`ignore_downstream_trigger_rules: false\` on the short circuit.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Where its function returns false, a short circuit skips every task below it. A task that cleans up or joins is skipped too, although its trigger rule lets it run after skipped tasks.

## What to do

Set \`ignore_downstream_trigger_rules: false\` on the short circuit.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    gate:
      operator: airflow.providers.standard.operators.python.ShortCircuitOperator
      python_callable: billing.is_workday
      ignore_downstream_trigger_rules: false
    create: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "invoices create", dependencies: [gate]}
    tidy: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "invoices tidy", trigger_rule: all_done, dependencies: [create]}
reminders:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    gate: {operator: airflow.providers.standard.operators.python.ShortCircuitOperator, python_callable: billing.is_workday}
    create: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminders create", dependencies: [gate]}
    begin: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminders begin"}
    tidy: {operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "reminders tidy", trigger_rule: all_done, dependencies: [begin]}
\`\`\`

## Settings

\`\`\`yaml
rules:
  short-circuit-ignores-rule: off
\`\`\`

For one line: \`# pipeline-review: ignore short-circuit-ignores-rule -- reason\` on the line or above it.
`,
	"sla-at-risk": `# sla-at-risk

Pipelines should meet their SLA.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 once \`promise-at-risk\`

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[sla-at-risk] 12 % of the last 50 successful runs took longer than the SLA of 20 minutes (\`max-duration\`)
  \u256d\u2500 bad.yml:2:7
1 \u2502 version: v1
2 \u2502 name: Orders
  \u2502       ^^^^^^
  \u2570\u2500 help: Shorten the longest task on the critical path, start earlier, or raise \`max-duration\` or \`finish-by\` to a time that the pipeline can meet.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Other teams plan with the SLA: one that is missed every week is worse than none.

## What to do

Shorten the longest task on the critical path, start earlier, or raise \`max-duration\` or \`finish-by\` to a time that the pipeline can meet.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  sla-at-risk:
    severity: warning
    percent: 5
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`percent\` | \`5\` | Share of late runs from which the rule reports (1 to 100) |

For one line: \`# pipeline-review: ignore sla-at-risk -- reason\` on the line or above it.
`,
	"sla-missing": `# sla-missing

Unattended pipelines should have an SLA.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[sla-missing] The pipeline runs unattended and has no SLA: the duration of a run has no limit
  \u256d\u2500 bad.yml:2:7
1 \u2502 version: v1
2 \u2502 name: Orders
  \u2502       ^^^^^^
  \u2570\u2500 help: Add an \`anomalies:\` block that reports slow runs or a \`timeout\` for every task, or set \`max-duration\` in the configuration of the review.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A run that takes three times as long as usual still succeeds. Without an SLA the delay goes unnoticed until a dashboard is late.

## What to do

Report runs that take too long, or set \`max-duration\` in the configuration of the review.

In Orchestra, for the example above: Add an \`anomalies:\` block that reports slow runs or a \`timeout\` for every task, or set \`max-duration\` in the configuration of the review.

In a pipeline where other rules of [safeguard-missing](safeguard-missing.md) report something too, they are one finding with one fix; this rule keeps its own severity, setting and suppression.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
anomalies:
  - type: pipeline_duration_above_baseline
    percentage_above_baseline: 50
    destinations:
      - integration: SLACK
        destination: data-alerts
\`\`\`

## Settings

\`\`\`yaml
rules:
  sla-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore sla-missing -- reason\` on the line or above it.
`,
	"sla-without-effect": `# sla-without-effect

SLAs must be set where something watches them.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args:
    sla: {__type__: datetime.timedelta, hours: 2}
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
stock_count:
  schedule: "None"
  start_date: 2026-01-01
  tasks:
    count:
      operator: airflow.operators.bash.BashOperator
      bash_command: count.sh
      sla: {__type__: datetime.timedelta, hours: 1}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 warnings)

warning[sla-without-effect] "sla" of DAG "orders" has no effect: Airflow 3 has no SLAs
  \u256d\u2500 dags.yml:6:5
5 \u2502   default_args:
6 \u2502     sla: {__type__: datetime.timedelta, hours: 2}
  \u2502     ^^^
  \u2570\u2500 help: Set \`dagrun_timeout\` with \`on_failure_callback\` on the DAG, so that a late run is told of.

warning[sla-without-effect] "sla" of DAG "stock_count" has no effect: SLAs are watched for scheduled runs only
   \u256d\u2500 dags.yml:18:7 in task "count"
17 \u2502       bash_command: count.sh
18 \u2502       sla: {__type__: datetime.timedelta, hours: 1}
   \u2502       ^^^
   \u2570\u2500 help: Set \`dagrun_timeout\` with \`on_failure_callback\` on the DAG, so that a late run is told of.

2 warnings in 2 pipelines (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow 3 has no SLAs: it ignores \`sla\`, and dag-factory drops \`sla_miss_callback\`. Airflow 2 watches them for scheduled runs only.

## What to do

Set \`dagrun_timeout\` with \`on_failure_callback\` on the DAG, so that a late run is told of.

## Not reported

\`\`\`yaml
# A limit of the run in place of an SLA; a param of that name.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  dagrun_timeout: {__type__: datetime.timedelta, hours: 2}
  on_failure_callback: shop.alerts.tell
  params: {sla: 2}
  tasks:
    load:
      operator: airflow.operators.bash.BashOperator
      bash_command: load.sh
\`\`\`

## Settings

\`\`\`yaml
rules:
  sla-without-effect: off
\`\`\`

For one line: \`# pipeline-review: ignore sla-without-effect -- reason\` on the line or above it.
`,
	"spelling-unsupported": `# spelling-unsupported

Files must use what their release of dag-factory reads.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`dags.yml\`

\`\`\`yaml
ballast:
  start_date: 2026-01-05
  schedule: "0 4 * * *"
  catchup: false
  dagrun_timeout: {__type__: datetime.timedelta, hours: 1}
  tasks:
    - task_id: pump
      operator: airflow.operators.bash.BashOperator
      bash_command: pump
\`\`\`

\`requirements.txt\`

\`\`\`txt
dag-factory==0.22.0
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (4 errors)

error[spelling-unsupported] "start_date" of DAG "ballast" is not in "default_args", where dag-factory 0.22.0 (requirements.txt:1) wants it: no DAG of the file loads
  \u256d\u2500 dags.yml:2:15
1 \u2502 ballast:
2 \u2502   start_date: 2026-01-05
  \u2502               ^^^^^^^^^^
  \u2570\u2500 help: Move \`start_date\` into \`default_args\`.

error[spelling-unsupported] Schedule "0 4 * * *" of DAG "ballast" is refused by dag-factory 0.22.0 (requirements.txt:1), which reads it as datasets: no DAG of the file loads
  \u256d\u2500 dags.yml:3:13
2 \u2502   start_date: 2026-01-05
3 \u2502   schedule: "0 4 * * *"
  \u2502             ^^^^^^^^^^^
  \u2570\u2500 help: Write \`schedule_interval: "0 4 * * *"\`.

error[spelling-unsupported] DAG "ballast" has "__type__", which dag-factory 0.22.0 (requirements.txt:1) does not know: it stays a mapping
  \u256d\u2500 dags.yml:5:3
4 \u2502   catchup: false
5 \u2502   dagrun_timeout: {__type__: datetime.timedelta, hours: 1}
  \u2502   ^^^^^^^^^^^^^^
  \u2570\u2500 help: Write the value in the form of 0.x, such as \`retry_delay_sec: 300\` in \`default_args\`.

error[spelling-unsupported] "tasks" of DAG "ballast" is a list, which dag-factory 0.22.0 (requirements.txt:1) refuses: no DAG of the file loads
  \u256d\u2500 dags.yml:6:3
5 \u2502   dagrun_timeout: {__type__: datetime.timedelta, hours: 1}
6 \u2502   tasks:
  \u2502   ^^^^^
  \u2570\u2500 help: Write a mapping with the ids as its keys.

4 errors in 1 pipeline (1 file)
failed: 4 findings at severity error or above
\`\`\`

## Why

Releases before 1.0 make datasets of the letters of a text in \`schedule\`, so that no time starts the DAG, and refuse a cron expression there; lists of tasks and a \`start_date\` outside of \`default_args\` keep every DAG of the file from loading.

## What to do

Write the form of the release, or upgrade dag-factory to 1.x.

## Not reported

\`dags.yml\`

\`\`\`yaml
ballast:
  default_args: {start_date: 2026-01-05}
  schedule_interval: "0 4 * * *"
  catchup: false
  dagrun_timeout_sec: 3600
  tasks:
    pump:
      operator: airflow.operators.bash.BashOperator
      bash_command: pump
\`\`\`

\`requirements.txt\`

\`\`\`txt
dag-factory==0.22.0
\`\`\`

## Settings

\`\`\`yaml
rules:
  spelling-unsupported: off
\`\`\`

For one line: \`# pipeline-review: ignore spelling-unsupported -- reason\` on the line or above it.
`,
	"start-date-missing": `# start-date-missing

A DAG with a schedule should have a start date.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
lock_gates:
  schedule: "0 4 * * *"
  catchup: false
  tasks:
    close:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: close
lock_levels:
  schedule: "0 5 * * *"
  catchup: true
  tasks:
    read:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: read
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 error, 1 note)

error[start-date-missing] DAG "lock_levels" has a schedule and no "start_date", which Airflow refuses
  \u256d\u2500 dags.yml:8:1
7 \u2502       bash_command: close
8 \u2502 lock_levels:
  \u2502 ^^^^^^^^^^^
  \u2570\u2500 help: Set \`start_date\` on the DAG or in \`default_args\`.

note[start-date-missing] DAG "lock_gates" has a schedule and no "start_date", which Airflow 2 refuses and Airflow 3 takes
  \u256d\u2500 dags.yml:1:1
1 \u2502 lock_gates:
  \u2502 ^^^^^^^^^^
  \u2570\u2500 help: Set \`start_date\` on the DAG or in \`default_args\`.

1 error, 1 note in 2 pipelines (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

Airflow 2 refuses a DAG with a schedule and without a start date, and Airflow 3 does so if \`catchup\` is true. A start date of a task is not enough.

## What to do

Set \`start_date\` on the DAG or in \`default_args\`.

## Not reported

\`\`\`yaml
lock_gates:
  default_args: {start_date: 2026-01-05}
  schedule: "0 4 * * *"
  catchup: false
  tasks:
    close:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: close
lock_levels:
  schedule: "None"
  tasks:
    read:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: read
\`\`\`

## Settings

\`\`\`yaml
rules:
  start-date-missing: off
\`\`\`

For one line: \`# pipeline-review: ignore start-date-missing -- reason\` on the line or above it.
`,
	"start-rules-exclusive": `# start-rules-exclusive

A job must start in one way, and one that runs continuously has no dependencies.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 * * ?"
        timezone_id: Europe/Oslo
      trigger:
        file_arrival:
          url: /Volumes/harbour/landing/
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[start-rules-exclusive] Job "berths" has "schedule" and "trigger", which exclude each other
   \u256d\u2500 databricks.yml:18:7
17 \u2502         timezone_id: Europe/Oslo
18 \u2502       trigger:
   \u2502       ^^^^^^^
   \u251c\u2500 see: databricks.yml:15:7 is the other one
   \u2570\u2500 help: Keep one of them, or write all as entries of \`triggers\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The service refuses a job with two of \`schedule\`, \`trigger\`, \`continuous\` and \`triggers\`, and has no task dependencies in a continuous job.

## What to do

Keep one of them, or write all as entries of \`triggers\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      trigger:
        file_arrival:
          url: /Volumes/harbour/landing/
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  start-rules-exclusive: off
\`\`\`

For one line: \`# pipeline-review: ignore start-rules-exclusive -- reason\` on the line or above it.
`,
	"start-time-as-partition": `# start-time-as-partition

The day that a scheduled run is for should follow from its schedule.

Note \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
resources:
  jobs:
    nightly:
      name: nightly
      schedule:
        quartz_cron_expression: "0 30 23 * * ?"
        timezone_id: Europe/Lisbon
      parameters:
        - name: run_date
          default: "{{job.start_time.iso_date}}"
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 note)

note[start-time-as-partition] Parameter "run_date" is the day on which a run starts, not the day that it is for: "{{job.start_time.iso_date}}"
   \u256d\u2500 databricks.yml:12:20
11 \u2502         - name: run_date
12 \u2502           default: "{{job.start_time.iso_date}}"
   \u2502                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Read \`{{job.trigger.time.iso_date}}\`, the time for which the run was planned.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The start time moves with queues and repairs: a run that starts after midnight, or is repaired the next day, works on another day, and days cannot be run again.

## What to do

Read \`{{job.trigger.time.iso_date}}\`, the time for which the run was planned.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
resources:
  jobs:
    nightly:
      name: nightly
      schedule:
        quartz_cron_expression: "0 30 23 * * ?"
        timezone_id: Europe/Lisbon
      parameters:
        - name: run_date
          default: "{{job.trigger.time.iso_date}}"
        - name: started_at
          default: "{{job.start_time.iso_datetime}}"
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
    by_hand:
      name: by hand
      parameters:
        - name: run_date
          default: "{{job.start_time.iso_date}}"
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

## Settings

\`\`\`yaml
rules:
  start-time-as-partition: off
\`\`\`

For one line: \`# pipeline-review: ignore start-time-as-partition -- reason\` on the line or above it.
`,
	"subflow-contract": `# subflow-contract

A Subflow must start a flow that exists and pass the inputs that it declares.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`arrivals.yml\`

\`\`\`yaml
id: arrivals
namespace: harbour.berths
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: harbour.berths
    flowId: unload
    inputs:
      birth: north
\`\`\`

\`unload.yml\`

\`\`\`yaml
id: unload
namespace: harbour.berths
inputs:
  - id: berth
    type: STRING
  - id: pace
    type: STRING
    defaults: slow
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

\`\`\`text
\u2500\u2500 arrivals.yml (1 error, 1 warning)

error[subflow-contract] Subflow "call" does not pass the required input "berth" of flow "harbour.berths.unload"
  \u256d\u2500 arrivals.yml:8:5 in task "call"
7 \u2502     flowId: unload
8 \u2502     inputs:
  \u2502     ^^^^^^
  \u2570\u2500 help: Write "berth" under \`inputs\` of the task.

warning[subflow-contract] Subflow "call" passes "birth", which flow "harbour.berths.unload" does not declare; did you mean "berth"?
  \u256d\u2500 arrivals.yml:9:7 in task "call"
8 \u2502     inputs:
9 \u2502       birth: north
  \u2502       ^^^^^
  \u2570\u2500 help: Write "berth".

1 error, 1 warning in 2 pipelines (2 files)
failed: 1 finding at severity error or above
\`\`\`

## Why

The execution of the other flow is not created where the flow or a required input is missing; the task fails when it is reached.

## What to do

Pass the inputs that the other flow of the repository declares.

## Not reported

\`arrivals.yml\`

\`\`\`yaml
id: arrivals
namespace: harbour.berths
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: harbour.berths
    flowId: unload
    inputs:
      berth: north
\`\`\`

\`unload.yml\`

\`\`\`yaml
id: unload
namespace: harbour.berths
inputs:
  - id: berth
    type: STRING
  - id: pace
    type: STRING
    defaults: slow
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
\`\`\`

## Settings

\`\`\`yaml
rules:
  subflow-contract: off
\`\`\`

For one line: \`# pipeline-review: ignore subflow-contract -- reason\` on the line or above it.
`,
	"subflow-output": `# subflow-output

Outputs of a Subflow must be declared by the other flow.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`arrivals.yml\`

\`\`\`yaml
id: arrivals
namespace: harbour.berths
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: harbour.berths
    flowId: unload
  - id: notify
    type: io.kestra.plugin.core.flow.Subflow
    namespace: harbour.berths
    flowId: unload
    wait: false
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message:
      - "{{ outputs.call.outputs.tonns }}"
      - "{{ outputs.call.tons }}"
      - "{{ outputs.notify.outputs.tons }}"
\`\`\`

\`unload.yml\`

\`\`\`yaml
id: unload
namespace: harbour.berths
tasks:
  - id: weigh
    type: io.kestra.plugin.core.debug.Return
    format: "12"
outputs:
  - id: tons
    type: INT
    value: "{{ outputs.weigh.value }}"
\`\`\`

\`\`\`text
\u2500\u2500 arrivals.yml (3 errors)

error[subflow-output] Flow "harbour.berths.unload", which Subflow "call" starts, declares no output "tonns"; did you mean "tons"?
   \u256d\u2500 arrivals.yml:16:34 in task "tell"
15 \u2502     message:
16 \u2502       - "{{ outputs.call.outputs.tonns }}"
   \u2502                                  ^^^^^
   \u251c\u2500 fix: Write "tons" (check it before you apply it)
   \u2570\u2500 help: Write \`tons\`.

error[subflow-output] Subflow "call" has the outputs of the other flow under "outputs": "tons" is not there
   \u256d\u2500 arrivals.yml:17:26 in task "tell"
16 \u2502       - "{{ outputs.call.outputs.tonns }}"
17 \u2502       - "{{ outputs.call.tons }}"
   \u2502                          ^^^^
   \u251c\u2500 fix: Write "outputs.tons" (check it before you apply it)
   \u2570\u2500 help: Write \`outputs.call.outputs.tons\`.

error[subflow-output] Subflow "notify" does not wait for the other flow, so it has no "outputs"
   \u256d\u2500 arrivals.yml:18:13 in task "tell"
17 \u2502       - "{{ outputs.call.tons }}"
18 \u2502       - "{{ outputs.notify.outputs.tons }}"
   \u2502             ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: arrivals.yml:12:11 does not wait
   \u2570\u2500 help: Remove \`wait: false\`, or do not read what the other flow yields.

3 errors in 2 pipelines (2 files)
failed: 3 findings at severity error or above
\`\`\`

## Why

A Subflow yields the outputs that the other flow declares, and none where it does not wait. The engine checks neither: the expression fails when the task runs.

## What to do

Read an output that the other flow declares under \`outputs\`.

## Not reported

\`arrivals.yml\`

\`\`\`yaml
id: arrivals
namespace: harbour.berths
tasks:
  - id: call
    type: io.kestra.plugin.core.flow.Subflow
    namespace: harbour.berths
    flowId: unload
  - id: notify
    type: io.kestra.plugin.core.flow.Subflow
    namespace: harbour.berths
    flowId: unload
    wait: false
  - id: elsewhere
    type: io.kestra.plugin.core.flow.Subflow
    namespace: harbour.finance
    flowId: invoice
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message:
      - "{{ outputs.call.outputs.tons }} {{ outputs.call.state }} {{ outputs.call.outputs.sum ?? 0 }}"
      - "{{ outputs.notify.executionId }}"
      - "{{ outputs.elsewhere.outputs.sum }}"
\`\`\`

\`unload.yml\`

\`\`\`yaml
id: unload
namespace: harbour.berths
tasks:
  - id: weigh
    type: io.kestra.plugin.core.debug.Return
    format: "12"
outputs:
  - id: tons
    type: INT
    value: "{{ outputs.weigh.value }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  subflow-output: off
\`\`\`

For one line: \`# pipeline-review: ignore subflow-output -- reason\` on the line or above it.
`,
	"suppression-expired": `# suppression-expired

Suppressions should not be expired.

Warning \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders # pipeline-review: ignore suppression-expired -- until the connector is replaced until 2020-01-31
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[suppression-expired] The suppression expired on 2020-01-31
  \u256d\u2500 bad.yml:2:14
1 \u2502 version: v1
2 \u2502 name: Orders # pipeline-review: ignore suppression-expired -- until the connector is replaced until \u2026
  \u2502              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Fix the finding, or set a new date.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The finding was to be fixed by that date; it counts again.

## What to do

Fix the finding, or set a new date.

## Not reported

\`\`\`yaml
version: v1
name: Orders # pipeline-review: ignore suppression-expired -- until the connector is replaced until 2199-01-31
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  suppression-expired: off
\`\`\`

For one line: \`# pipeline-review: ignore suppression-expired -- reason\` on the line or above it.
`,
	"suppression-invalid": `# suppression-invalid

Suppressions must be valid and refer to existing rules.

Warning \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders # pipeline-review: ignore supression-invalid -- the team watches it
# pipeline-review: please ignore this
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[suppression-invalid] No rule is named "supression-invalid"; did you mean "suppression-invalid"?
  \u256d\u2500 bad.yml:2:40
1 \u2502 version: v1
2 \u2502 name: Orders # pipeline-review: ignore supression-invalid -- the team watches it
  \u2502                                        ^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Write \`# pipeline-review: ignore <rule>[, <rule>] -- reason\`, on the line of the finding or above it.

warning[suppression-invalid] The suppression cannot be read: it is not written as "ignore <rule>[, <rule>] -- reason"
  \u256d\u2500 bad.yml:3:1
2 \u2502 name: Orders # pipeline-review: ignore supression-invalid -- the team watches it
3 \u2502 # pipeline-review: please ignore this
  \u2502 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Write \`# pipeline-review: ignore <rule>[, <rule>] -- reason\`, on the line of the finding or above it.

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A suppression with a misspelled rule has no effect, and the finding is still reported.

## What to do

Write \`# pipeline-review: ignore <rule>[, <rule>] -- reason\`, on the line of the finding or above it.

## Not reported

\`\`\`yaml
version: v1
name: Orders # pipeline-review: ignore suppression-invalid -- the team watches it
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  suppression-invalid: off
\`\`\`

For one line: \`# pipeline-review: ignore suppression-invalid -- reason\` on the line or above it.
`,
	"suppression-unexplained": `# suppression-unexplained

Suppressions should give a reason.

Warning \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders # pipeline-review: ignore suppression-unexplained
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[suppression-unexplained] The suppression of suppression-unexplained gives no reason
  \u256d\u2500 bad.yml:2:14
1 \u2502 version: v1
2 \u2502 name: Orders # pipeline-review: ignore suppression-unexplained
  \u2502              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Add the reason behind two dashes: \`-- the upstream API cannot be retried\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without a reason, no one can tell a year later whether the suppression is still needed.

## What to do

Add the reason behind two dashes: \`-- the upstream API cannot be retried\`.

## Not reported

\`\`\`yaml
version: v1
name: Orders # pipeline-review: ignore suppression-unexplained -- seen by the platform team
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  suppression-unexplained: off
\`\`\`

For one line: \`# pipeline-review: ignore suppression-unexplained -- reason\` on the line or above it.
`,
	"suppression-unused": `# suppression-unused

Suppressions should match a finding.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
# pipeline-review: ignore suppression-unused -- the rule has nothing to report here
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[suppression-unused] Unused suppression: no finding of "suppression-unused" on this line
  \u256d\u2500 bad.yml:2:27
1 \u2502 version: v1
2 \u2502 # pipeline-review: ignore suppression-unused -- the rule has nothing to report here
  \u2502                           ^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Remove the rule from the comment, or the whole comment.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

An unused suppression hides the next finding on that line.

## What to do

Remove the rule from the comment, or the whole comment.

## Not reported

\`\`\`yaml
version: v1
name: 'Orders # pipeline-review: ignore suppression-unused'
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  suppression-unused: off
\`\`\`

For one line: \`# pipeline-review: ignore suppression-unused -- reason\` on the line or above it.
`,
	"task-key-form": `# task-key-form

Keys of tasks consist of at most 100 letters, digits, hyphens and underscores.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load.tides
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
        - task_key: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (2 errors)

error[task-key-form] The task key "load.tides" has characters other than letters, digits, - and _
   \u256d\u2500 databricks.yml:16:21 in task "load.tides"
15 \u2502       tasks:
16 \u2502         - task_key: load.tides
   \u2502                     ^^^^^^^^^^
   \u2570\u2500 help: Write a shorter key of letters, digits, \`-\` and \`_\`.

error[task-key-form] The task key "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u2026" has 101 characters, more than 100
   \u256d\u2500 databricks.yml:19:21 in task "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u2026"
18 \u2502             notebook_path: /Workspace/Shared/harbour/load
19 \u2502         - task_key: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u2026
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write a shorter key of letters, digits, \`-\` and \`_\`.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

The service refuses other keys at deploy; the CLI does not check them.

## What to do

Write a shorter key of letters, digits, \`-\` and \`_\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load-tides_2
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
        - task_key: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  task-key-form: off
\`\`\`

For one line: \`# pipeline-review: ignore task-key-form -- reason\` on the line or above it.
`,
	"task-kind-count": `# task-kind-count

Each task must do exactly one thing.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
    resources:
      jobs:
        berths:
          tasks:
            - task_key: lode
              timeout_seconds: 600
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
        - task_key: both
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/a
          sql_task:
            warehouse_id: \${var.warehouse}
            file:
              path: /Workspace/Shared/harbour/a.sql
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (2 errors)

error[task-kind-count] Task "lode", which target "prod" adds, has no kind such as "notebook_task"
   \u256d\u2500 databricks.yml:15:15 in task "lode"
14 \u2502           tasks:
15 \u2502             - task_key: lode
   \u2502               ^^^^^^^^^^^^^^
   \u2570\u2500 help: Write exactly one key such as \`notebook_task\`.

error[task-kind-count] Task "both" has 2 kinds: "notebook_task" and "sql_task"
   \u256d\u2500 databricks.yml:25:11 in task "both"
24 \u2502             notebook_path: /Workspace/Shared/harbour/load
25 \u2502         - task_key: both
   \u2502           ^^^^^^^^^^^^^^
   \u2570\u2500 help: Write exactly one key such as \`notebook_task\`.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

The service refuses a task without a kind, such as \`notebook_task\`, and one with two. A misspelt task_key in a target adds such a task.

## What to do

Write exactly one key such as \`notebook_task\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
    resources:
      jobs:
        berths:
          tasks:
            - task_key: load
              timeout_seconds: 600
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  task-kind-count: off
\`\`\`

For one line: \`# pipeline-review: ignore task-kind-count -- reason\` on the line or above it.
`,
	"task-limit-above-run-limit": `# task-limit-above-run-limit

The limit of a task must be below that of its run.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  dagrun_timeout: {__type__: datetime.timedelta, hours: 1}
  on_failure_callback: shop.alerts.tell
  default_args:
    execution_timeout: {__type__: datetime.timedelta, hours: 2}
  tasks:
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[task-limit-above-run-limit] "execution_timeout" of task "load" is 2 hours, and the run of DAG "orders" ends after 60 minutes
  \u256d\u2500 dags.yml:8:5
7 \u2502   default_args:
8 \u2502     execution_timeout: {__type__: datetime.timedelta, hours: 2}
  \u2502     ^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Set \`execution_timeout\` below \`dagrun_timeout\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The run reaches \`dagrun_timeout\` first and ends its tasks as skipped: the limit of the task never takes effect, and its callbacks stay silent.

## What to do

Set \`execution_timeout\` below \`dagrun_timeout\`.

## Not reported

\`\`\`yaml
# Below the limit of the run, and without one.
orders:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  dagrun_timeout: {__type__: datetime.timedelta, hours: 3}
  on_failure_callback: shop.alerts.tell
  default_args:
    execution_timeout: {__type__: datetime.timedelta, hours: 2}
  tasks:
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh}
items:
  schedule: "0 5 * * *"
  start_date: 2026-01-01
  catchup: false
  default_args:
    execution_timeout: {__type__: datetime.timedelta, hours: 2}
  tasks:
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh}
\`\`\`

## Settings

\`\`\`yaml
rules:
  task-limit-above-run-limit: off
\`\`\`

For one line: \`# pipeline-review: ignore task-limit-above-run-limit -- reason\` on the line or above it.
`,
	"template-name-unknown": `# template-name-unknown

Templates must look up names that the context has.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  tasks:
    export:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "export-parcels --day {{ logical_dat }} --until {{ data_intervall_end }}"
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (2 errors)

error[template-name-unknown] Template of task "export" looks up "data_intervall_end", which the context does not have; did you mean "data_interval_end"?
  \u256d\u2500 dags.yml:8:21 in task "export"
7 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
8 \u2502       bash_command: "export-parcels --day {{ logical_dat }} --until {{ data_intervall_end }}"
  \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Write \`data_interval_end\`.

error[template-name-unknown] Template of task "export" looks up "logical_dat", which the context does not have; did you mean "logical_date"?
  \u256d\u2500 dags.yml:8:21 in task "export"
7 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
8 \u2502       bash_command: "export-parcels --day {{ logical_dat }} --until {{ data_intervall_end }}"
  \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Write \`logical_date\`.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

Airflow renders templates with undefined names as errors: the task fails in each run, before it does anything.

## What to do

Write a name of the context, or define it in \`user_defined_macros\`.

## Not reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  user_defined_macros:
    data_intervals: parcels.intervals
  tasks:
    export:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "{% set dss = ds %}{% for part in data_intervals() if not loop.first %}export --day {{ dss }} {{ part | lower }}{% endfor %} {{ parcel_plugin }} {{ data_interval_end.strftime('%H') }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  template-name-unknown: off
\`\`\`

For one line: \`# pipeline-review: ignore template-name-unknown -- reason\` on the line or above it.
`,
	"test-always-fails": `# test-always-fails

Data tests should not fail in every run.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      count_orders:
        name: Count orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: select * from orders where total is null
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[test-always-fails] Test "Count orders" failed in each of the last 12 runs that reached it
  \u256d\u2500 bad.yml:7:7 in task "Count orders"
6 \u2502     tasks:
7 \u2502       count_orders:
  \u2502       ^^^^^^^^^^^^
  \u2570\u2500 help: Fix the data or the threshold, or remove the test.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A test that fails in every run carries no information, and the team learns to ignore all tests.

## What to do

Fix the data or the threshold, or remove the test.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  test-always-fails: off
\`\`\`

For one line: \`# pipeline-review: ignore test-always-fails -- reason\` on the line or above it.
`,
	"test-not-awaited": `# test-not-awaited

Tasks that publish data should wait for its tests.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Library
pipeline:
  load:
    name: Load
    tasks:
      loans:
        name: Sync loans
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: paper_heron
  check:
    name: Check
    depends_on: [load]
    tasks:
      no_nulls:
        name: Loans have readers
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT 1 FROM loans WHERE reader_id IS NULL LIMIT 1
          error_threshold_expression: '> 0'
      tell:
        name: Tell the team
        integration: SLACK
        integration_job: SEND_SLACK_MESSAGE
        depends_on: [no_nulls]
        parameters:
          channel_name: library
          text: Checked
  publish:
    name: Publish
    depends_on: [load]
    tasks:
      dashboard:
        name: Refresh loans
        integration: TABLEAU_CLOUD
        integration_job: TABLEAU_REFRESH_EXTRACT
        parameters:
          project_name: Library
          datasource_name: Loans
      dbt_tests:
        name: Test the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt deps; dbt test
          package_manager: PIP
          python_version: '3.12'
schedule:
  - name: Mornings
    cron: 0 5 ? * * *
    timezone: Europe/Oslo
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 warnings)

warning[test-not-awaited] No task depends on test "Loans have readers": "Refresh loans" publishes the data while it runs
   \u256d\u2500 bad.yml:17:7 in task "Loans have readers"
16 \u2502     tasks:
17 \u2502       no_nulls:
   \u2502       ^^^^^^^^
   \u251c\u2500 see: bad.yml:36:7 does not wait for the test
   \u2570\u2500 help: Add \`check\` to \`depends_on\` of group "Publish".

warning[test-not-awaited] No task depends on test "Test the models": "Refresh loans" publishes the data while it runs
   \u256d\u2500 bad.yml:43:7 in task "Test the models"
42 \u2502           datasource_name: Loans
43 \u2502       dbt_tests:
   \u2502       ^^^^^^^^^
   \u251c\u2500 see: bad.yml:36:7 does not wait for the test
   \u2570\u2500 help: Add \`dbt_tests\` to \`depends_on\` of task "Refresh loans".

2 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The test runs in parallel with the refresh: when it fails, the wrong numbers are already on the dashboard.

## What to do

Let the task that publishes, or its group, depend on the test.

In Orchestra, for the example above: Add \`check\` to \`depends_on\` of group "Publish".

## Not reported

\`\`\`yaml
# Tests that are waited for, that only warn, that check what was published, that look at other data, or that stand last.
version: v1
name: Library
pipeline:
  load:
    name: Load
    tasks:
      loans:
        name: Sync loans
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: paper_heron
  check:
    name: Check
    depends_on: [load]
    tasks:
      no_nulls:
        name: Loans have readers
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT 1 FROM loans WHERE reader_id IS NULL LIMIT 1
          error_threshold_expression: '> 0'
  publish:
    name: Publish
    depends_on: [check]
    tasks:
      dashboard:
        name: Refresh loans
        integration: TABLEAU_CLOUD
        integration_job: TABLEAU_REFRESH_EXTRACT
        parameters:
          project_name: Library
          datasource_name: Loans
  warn:
    name: Warn
    depends_on: [load]
    tasks:
      old_loans:
        name: Old loans
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        treat_failure_as_warning: true
        parameters:
          statement: SELECT 1 FROM loans WHERE lent_on < '1990-01-01' LIMIT 1
          error_threshold_expression: '> 0'
  after:
    name: After
    depends_on: [publish]
    tasks:
      published:
        name: Published rows
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT 1 FROM published_loans LIMIT 1
          error_threshold_expression: '= 0'
  other:
    name: Other
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  test-not-awaited: off
\`\`\`

For one line: \`# pipeline-review: ignore test-not-awaited -- reason\` on the line or above it.
`,
	"threshold-never-fires": `# threshold-never-fires

Test thresholds must be reachable.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Order tests
pipeline:
  test:
    name: Test
    tasks:
      orders_have_id:
        name: Orders have an id
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '< 0'
      orders_arrived:
        name: Orders arrived
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: <0
          warn_threshold_expression: <1
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning, 1 note)

warning[threshold-never-fires] Test "Orders have an id" never fails: no row count is "< 0"
   \u256d\u2500 bad.yml:13:39 in task "Orders have an id"
12 \u2502           statement: SELECT order_id FROM orders WHERE order_id IS NULL
13 \u2502           error_threshold_expression: '< 0'
   \u2502                                       ^^^^^
   \u2570\u2500 help: Write a row count that can occur, such as \`= 0\` for "no rows" or \`> 0\` for "any row".

note[threshold-never-fires] Test "Orders arrived" never fails: no row count is "<0", so it can only warn
   \u256d\u2500 bad.yml:20:39 in task "Orders arrived"
19 \u2502           statement: SELECT order_id FROM orders WHERE order_id IS NULL
20 \u2502           error_threshold_expression: <0
   \u2502                                       ^^
   \u2570\u2500 help: Write a row count that can occur, such as \`= 0\` for "no rows" or \`> 0\` for "any row".

1 warning, 1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A row count is never below 0: a test with such an error threshold always passes.

## What to do

Write a row count that can occur, such as \`= 0\` for "no rows" or \`> 0\` for "any row".

## Not reported

\`\`\`yaml
version: v1
name: Order tests
pipeline:
  test:
    name: Test
    tasks:
      orders_have_id:
        name: Orders have an id
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '> 1000000'
          warn_threshold_expression: '> 0'
      orders_arrived:
        name: Orders arrived
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '< 1'
\`\`\`

## Settings

\`\`\`yaml
rules:
  threshold-never-fires: off
\`\`\`

For one line: \`# pipeline-review: ignore threshold-never-fires -- reason\` on the line or above it.
`,
	"threshold-unset": `# threshold-unset

Reconciliations should have an error threshold.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Order tests
pipeline:
  test:
    name: Test
    tasks:
      totals_agree:
        name: Totals agree
        integration: ORCHESTRA
        integration_job: DATA_RECONCILIATION_MANUAL_QUERY
        parameters:
          source_integration: SNOWFLAKE
          source_query: SELECT sum(total) FROM a.orders
          destination_integration: DATABRICKS
          destination_query: SELECT sum(total) FROM b.orders
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[threshold-unset] Reconciliation "Totals agree" has no threshold, so it never fails
  \u256d\u2500 bad.yml:7:7 in task "Totals agree"
6 \u2502     tasks:
7 \u2502       totals_agree:
  \u2502       ^^^^^^^^^^^^
  \u2570\u2500 help: Set \`error_threshold_expression\`, such as \`> 0\`, in the parameters of the task.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A reconciliation by queries has no default threshold. Without one it always succeeds, and looks like a test that passes.

## What to do

Set \`error_threshold_expression\`, such as \`> 0\`, in the parameters of the task.

## Not reported

\`\`\`yaml
version: v1
name: Order tests
pipeline:
  test:
    name: Test
    tasks:
      totals_agree:
        name: Totals agree
        integration: ORCHESTRA
        integration_job: DATA_RECONCILIATION_MANUAL_QUERY
        parameters:
          source_integration: SNOWFLAKE
          source_query: SELECT sum(total) FROM a.orders
          destination_integration: DATABRICKS
          destination_query: SELECT sum(total) FROM b.orders
          error_threshold_expression: '> 0'
      orders_have_id:
        name: Orders have an id
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
\`\`\`

## Settings

\`\`\`yaml
rules:
  threshold-unset: off
\`\`\`

For one line: \`# pipeline-review: ignore threshold-unset -- reason\` on the line or above it.
`,
	"threshold-warning-unreachable": `# threshold-warning-unreachable

Warning thresholds must be reachable.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Order tests
pipeline:
  test:
    name: Test
    tasks:
      orders_have_id:
        name: Orders have an id
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '> 0'
          warn_threshold_expression: '> 10'
      orders_are_fresh:
        name: Orders are fresh
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          warn_threshold_expression: '> 24'
      orders_are_unique:
        name: Orders are unique
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '!= 0'
          warn_threshold_expression: '> 0'
      orders_have_total:
        name: Orders have a total
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '> 0'
          warn_threshold_expression: '> 0'
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 warnings, 1 note)

warning[threshold-warning-unreachable] The warning "> 10" of test "Orders have an id" never fires: the error threshold "> 0" fires on the same row counts
   \u256d\u2500 bad.yml:14:38 in task "Orders have an id"
13 \u2502           error_threshold_expression: '> 0'
14 \u2502           warn_threshold_expression: '> 10'
   \u2502                                      ^^^^^^
   \u2570\u2500 help: Set the warning threshold below the error threshold, or remove it.

warning[threshold-warning-unreachable] The warning "> 24" of test "Orders are fresh" never fires: the error threshold "> 0", the default, fires on the same row counts
   \u256d\u2500 bad.yml:21:38 in task "Orders are fresh"
20 \u2502           statement: SELECT order_id FROM orders WHERE order_id IS NULL
21 \u2502           warn_threshold_expression: '> 24'
   \u2502                                      ^^^^^^
   \u2570\u2500 help: Add an error threshold above the warning threshold.

warning[threshold-warning-unreachable] The warning "> 0" of test "Orders are unique" never fires: the error threshold "!= 0" fires on the same row counts
   \u256d\u2500 bad.yml:29:38 in task "Orders are unique"
28 \u2502           error_threshold_expression: '!= 0'
29 \u2502           warn_threshold_expression: '> 0'
   \u2502                                      ^^^^^
   \u2570\u2500 help: Set the warning threshold below the error threshold, or remove it.

note[threshold-warning-unreachable] Test "Orders have a total" can fail but never warn: its two thresholds are the same
   \u256d\u2500 bad.yml:37:38 in task "Orders have a total"
36 \u2502           error_threshold_expression: '> 0'
37 \u2502           warn_threshold_expression: '> 0'
   \u2502                                      ^^^^^
   \u2570\u2500 help: Set the warning threshold below the error threshold, or remove it.

3 warnings, 1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The error threshold takes precedence: if it fires on every row count that should warn, the test fails and never warns.

## What to do

Set the warning threshold below the error threshold, or remove it.

## Not reported

\`\`\`yaml
version: v1
name: Order tests
pipeline:
  test:
    name: Test
    tasks:
      orders_have_id:
        name: Orders have an id
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '> 10'
          warn_threshold_expression: '> 0'
      orders_are_fresh:
        name: Orders are fresh
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '> 10'
      orders_arrived:
        name: Orders arrived
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        parameters:
          statement: SELECT order_id FROM orders WHERE order_id IS NULL
          error_threshold_expression: '= 0'
          warn_threshold_expression: '< 100'
      totals_agree:
        name: Totals agree
        integration: ORCHESTRA
        integration_job: DATA_RECONCILIATION_MANUAL_QUERY
        parameters:
          source_integration: SNOWFLAKE
          source_query: SELECT sum(total) FROM a.orders
          destination_integration: DATABRICKS
          destination_query: SELECT sum(total) FROM b.orders
          warn_threshold_expression: '> 0'
\`\`\`

## Settings

\`\`\`yaml
rules:
  threshold-warning-unreachable: off
\`\`\`

For one line: \`# pipeline-review: ignore threshold-warning-unreachable -- reason\` on the line or above it.
`,
	"timeout-exceeds-interval": `# timeout-exceeds-interval

Timeouts should be shorter than the schedule interval.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          timeout: 7200 # two hours
schedule:
  - name: Hourly
    cron: 0 * ? * * *
    timezone: Europe/London
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[timeout-exceeds-interval] Task "Sync orders" may run for 2 hours, longer than the 1 hour after which schedule "Hourly" starts the next run, and the runs can overlap
   \u256d\u2500 bad.yml:14:20 in task "Sync orders"
13 \u2502         configuration:
14 \u2502           timeout: 7200 # two hours
   \u2502                    ^^^^
   \u2570\u2500 help: Set \`timeout\` (seconds) below the time between two starts, or set \`concurrency: {max_active: 1}\` under \`configuration:\` at the root.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A hanging task is still running when the next run starts: two runs then write the same tables, or the next run is skipped.

## What to do

Set the timeout below the time between two starts, or limit the concurrent runs.

In Orchestra, for the example above: Set \`timeout\` (seconds) below the time between two starts, or set \`concurrency: {max_active: 1}\` under \`configuration:\` at the root.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          timeout: 3600
      sync_stock:
        name: Sync stock
        paused: true
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
        configuration:
          timeout: 7200
schedule:
  - name: Hourly
    cron: 0 * ? * * *
    timezone: Europe/London
\`\`\`

## Settings

\`\`\`yaml
rules:
  timeout-exceeds-interval: off
\`\`\`

For one line: \`# pipeline-review: ignore timeout-exceeds-interval -- reason\` on the line or above it.
`,
	"timeout-missing": `# timeout-missing

Tasks of unattended pipelines should have a timeout.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[timeout-missing] No task has a timeout
  \u256d\u2500 bad.yml:2:7
1 \u2502 version: v1
2 \u2502 name: Orders
  \u2502       ^^^^^^
  \u251c\u2500 fix: Stop every task after 2 hours (check it before you apply it)
  \u2570\u2500 help: Set \`timeout\` (seconds) under \`configuration:\` at the root, well above the longest successful run.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
+ configuration:
+   timeout: 7200
\`\`\`

## Why

Without a limit a hanging task keeps its run open for hours: later runs overlap or are skipped, and no alert is sent.

## What to do

Set a timeout for every task, well above the longest successful run.

In Orchestra, for the example above: Set \`timeout\` (seconds) under \`configuration:\` at the root, well above the longest successful run.

In a pipeline where other rules of [safeguard-missing](safeguard-missing.md) report something too, they are one finding with one fix; this rule keeps its own severity, setting and suppression.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
configuration:
  timeout: 3600
\`\`\`

## Settings

\`\`\`yaml
rules:
  timeout-missing:
    severity: note
    seconds: 7200
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`seconds\` | \`7200\` | Timeout that the fix sets (60 to 604800) |

For one line: \`# pipeline-review: ignore timeout-missing -- reason\` on the line or above it.
`,
	"timeout-too-tight": `# timeout-too-tight

Timeouts should be well above the longest successful run.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          timeout: 600
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[timeout-too-tight] "Sync orders" may take 10 minutes, but the longest of 50 successful runs took 9 minutes
   \u256d\u2500 bad.yml:14:20 in task "Sync orders"
13 \u2502         configuration:
14 \u2502           timeout: 600
   \u2502                    ^^^
   \u2570\u2500 help: Set \`timeout: 1200\` (20 minutes), from a p99 of 8 minutes and a longest successful run of 9 minutes.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A timeout close to the usual duration turns a slow day into a failed run.

## What to do

Set the timeout to twice the p99 of past runs, and well above the longest successful one.

In Orchestra, for the example above: Set \`timeout: 1200\` (20 minutes), from a p99 of 8 minutes and a longest successful run of 9 minutes.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          timeout: 1200
\`\`\`

## Settings

\`\`\`yaml
rules:
  timeout-too-tight: off
\`\`\`

For one line: \`# pipeline-review: ignore timeout-too-tight -- reason\` on the line or above it.
`,
	"timeout-useless": `# timeout-useless

Timeouts should not be far above the longest run.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          timeout: 86400
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[timeout-useless] "Sync orders" may take 24 hours, but the longest of 50 runs took 9 minutes
   \u256d\u2500 bad.yml:14:20 in task "Sync orders"
13 \u2502         configuration:
14 \u2502           timeout: 86400
   \u2502                    ^^^^^
   \u2570\u2500 help: Set \`timeout: 1200\` (20 minutes), from a p99 of 8 minutes and a longest successful run of 9 minutes.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

With a timeout far above every past run, a hanging task keeps its run open for hours.

## What to do

Set the timeout to twice the p99 of past runs, and well above the longest successful one.

In Orchestra, for the example above: Set \`timeout: 1200\` (20 minutes), from a p99 of 8 minutes and a longest successful run of 9 minutes.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
configuration:
  timeout: 86400
\`\`\`

## Settings

\`\`\`yaml
rules:
  timeout-useless:
    severity: note
    times: 20
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`times\` | \`20\` | Largest timeout, as a multiple of the longest run (2 to 1000) |

For one line: \`# pipeline-review: ignore timeout-useless -- reason\` on the line or above it.
`,
	"timeout-without-effect": `# timeout-without-effect

A timeout belongs on a task that a worker runs.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: unload
namespace: harbour.berths
tasks:
  - id: both
    type: io.kestra.plugin.core.flow.Parallel
    timeout: PT1H
    tasks:
      - id: tell
        type: io.kestra.plugin.core.log.Log
        message: one
      - id: again
        type: io.kestra.plugin.core.log.Log
        message: two
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[timeout-without-effect] The timeout of "both" has no effect: the task is a Parallel
  \u256d\u2500 bad.yml:6:5
5 \u2502     type: io.kestra.plugin.core.flow.Parallel
6 \u2502     timeout: PT1H
  \u2502     ^^^^^^^
  \u2570\u2500 help: Set \`timeout\` on the tasks inside, or an \`sla\` of type \`MAX_DURATION\` on the flow.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A timeout bounds one attempt of a task on a worker. On a group or a Subflow it is accepted and does nothing, so a hanging task is never stopped.

## What to do

Set \`timeout\` on the tasks inside, or an \`sla\` of type \`MAX_DURATION\` on the flow.

## Not reported

\`\`\`yaml
id: unload
namespace: harbour.berths
tasks:
  - id: wait
    type: io.kestra.plugin.core.flow.Pause
    timeout: PT1H
  - id: load
    type: io.kestra.plugin.scripts.shell.Commands
    timeout: PT1H
    commands:
      - ./load.sh
\`\`\`

## Settings

\`\`\`yaml
rules:
  timeout-without-effect: off
\`\`\`

For one line: \`# pipeline-review: ignore timeout-without-effect -- reason\` on the line or above it.
`,
	"timetable-unsupported": `# timetable-unsupported

A timetable must be one of the Airflow that runs it.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
orders:
  timetable: {__type__: airflow.timetables.trigger.CronTriggerTimetable, cron: "0 5 * * *", timezone: UTC}
  start_date: 2026-01-01
  catchup: false
  tasks:
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[timetable-unsupported] "timetable" of DAG "orders" is refused by Airflow 3
  \u256d\u2500 dags.yml:2:3
1 \u2502 orders:
2 \u2502   timetable: {__type__: airflow.timetables.trigger.CronTriggerTimetable, cron: "0 5 * * *", timezone\u2026
  \u2502   ^^^^^^^^^
  \u2570\u2500 help: Move the timetable to \`schedule\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow 3 has no argument \`timetable\`, and Airflow 2 lacks some classes of Airflow 3: the file does not load. A timetable below \`schedule\` is read by both versions.

## What to do

Move the timetable to \`schedule\`.

## Not reported

\`\`\`yaml
# As a schedule.
orders:
  schedule: {__type__: airflow.timetables.trigger.CronTriggerTimetable, cron: "0 5 * * *", timezone: UTC}
  start_date: 2026-01-01
  catchup: false
  tasks:
    load: {operator: airflow.operators.bash.BashOperator, bash_command: run.sh}
\`\`\`

## Settings

\`\`\`yaml
rules:
  timetable-unsupported: off
\`\`\`

For one line: \`# pipeline-review: ignore timetable-unsupported -- reason\` on the line or above it.
`,
	"trigger-chain": `# trigger-chain

Trigger chains should be short.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`bookings.yml\`

\`\`\`yaml
version: v1
name: Bookings
schedule:
  - cron: 0 6 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`guests.yml\`

\`\`\`yaml
version: v1
name: Guests
trigger_events:
  - type: pipeline
    pipeline_id: 11111111-2222-4333-8444-555555555555
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`rooms.yml\`

\`\`\`yaml
version: v1
name: Rooms
trigger_events:
  - type: pipeline
    pipeline_id: 66666666-7777-4888-8999-aaaaaaaaaaaa
pipeline:
  work:
    tasks:
      start_next:
        integration: ORCHESTRA
        integration_job: TRIGGER_PIPELINE
        parameters:
          pipeline_id: suites
\`\`\`

\`suites.yml\`

\`\`\`yaml
version: v1
name: Suites
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`\`\`text
\u2500\u2500 rooms.yml (2 notes)

note[trigger-chain] 2 triggers in a chain: "Bookings", "Guests" and "Rooms"
  \u256d\u2500 rooms.yml:4:5
3 \u2502 trigger_events:
4 \u2502   - type: pipeline
  \u2502     ^^^^^^^^^^^^^^
  \u2570\u2500 help: Start the pipelines from one parent pipeline, or merge them.

note[trigger-chain] 3 triggers in a chain: "Bookings", "Guests", "Rooms" and "Suites"
   \u256d\u2500 rooms.yml:13:24 in task "start_next"
12 \u2502         parameters:
13 \u2502           pipeline_id: suites
   \u2502                        ^^^^^^
   \u2570\u2500 help: Start the pipelines from one parent pipeline, or merge them.

2 notes in 4 pipelines (4 files)
passed: no findings at severity error or above
\`\`\`

## Why

A chain of triggers has no view of the whole: a late or failed run at its start shows up only as missing data at its end.

## What to do

Start the pipelines from one parent pipeline, or merge them.

## Not reported

\`bookings.yml\`

\`\`\`yaml
version: v1
name: Bookings
schedule:
  - cron: 0 6 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`guests.yml\`

\`\`\`yaml
version: v1
name: Guests
trigger_events:
  - type: pipeline
    pipeline_id: 11111111-2222-4333-8444-555555555555
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`rooms.yml\`

\`\`\`yaml
version: v1
name: Rooms
trigger_events:
  - type: pipeline
    pipeline_id: 11111111-2222-4333-8444-555555555555
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

## Settings

\`\`\`yaml
rules:
  trigger-chain:
    severity: note
    layers: 1
\`\`\`

| Option | Default | Meaning |
|---|---|---|
| \`layers\` | \`1\` | Maximum number of triggers in a chain (1 to 20) |

For one line: \`# pipeline-review: ignore trigger-chain -- reason\` on the line or above it.
`,
	"trigger-cycle": `# trigger-cycle

Pipelines must not trigger each other in a cycle.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`bookings.yml\`

\`\`\`yaml
version: v1
name: Bookings
trigger_events:
  - type: pipeline
    pipeline_id: 66666666-7777-4888-8999-aaaaaaaaaaaa
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`guests.yml\`

\`\`\`yaml
version: v1
name: Guests
trigger_events:
  - type: pipeline
    pipeline_id: 11111111-2222-4333-8444-555555555555
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`rooms.yml\`

\`\`\`yaml
version: v1
name: Rooms
trigger_events:
  - type: pipeline
    pipeline_id: 11111111-2222-4333-8444-555555555555
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`\`\`text
\u2500\u2500 bookings.yml (1 error)

error[trigger-cycle] Pipelines trigger each other in a cycle: "Bookings" and "Guests"
  \u256d\u2500 bookings.yml:4:5
3 \u2502 trigger_events:
4 \u2502   - type: pipeline
  \u2502     ^^^^^^^^^^^^^^
  \u2570\u2500 help: Remove one of the trigger events or calls in the cycle.

\u2500\u2500 guests.yml (1 error)

error[trigger-cycle] Pipelines trigger each other in a cycle: "Bookings" and "Guests"
  \u256d\u2500 guests.yml:4:5
3 \u2502 trigger_events:
4 \u2502   - type: pipeline
  \u2502     ^^^^^^^^^^^^^^
  \u2570\u2500 help: Remove one of the trigger events or calls in the cycle.

2 errors in 3 pipelines (3 files)
failed: 2 findings at severity error or above
\`\`\`

## Why

Each run starts another one without end, or the platform refuses to save the pipelines.

## What to do

Remove one of the trigger events or calls in the cycle.

## Not reported

\`bookings.yml\`

\`\`\`yaml
version: v1
name: Bookings
trigger_events:
  - type: pipeline
    pipeline_id: 66666666-7777-4888-8999-aaaaaaaaaaaa
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`guests.yml\`

\`\`\`yaml
version: v1
name: Guests
schedule:
  - cron: 0 6 ? * * *
    timezone: Europe/Madrid
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`rooms.yml\`

\`\`\`yaml
version: v1
name: Rooms
trigger_events:
  - type: pipeline
    pipeline_id: 99999999-7777-4888-8999-aaaaaaaaaaaa
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

\`watcher.yml\`

\`\`\`yaml
version: v1
name: Watcher
trigger_events:
  - type: pipeline
    pipeline_id: "*"
    statuses: [FAILED]
pipeline:
  work:
    tasks:
      load:
        integration: PYTHON
        integration_job: PYTHON_EXECUTE_SCRIPT
        parameters:
          command: python -m load
\`\`\`

## Settings

\`\`\`yaml
rules:
  trigger-cycle: off
\`\`\`

For one line: \`# pipeline-review: ignore trigger-cycle -- reason\` on the line or above it.
`,
	"trigger-rule-removed": `# trigger-rule-removed

Trigger rules should be known to Airflow 3.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      trigger_rule: dummy
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[trigger-rule-removed] Trigger rule "dummy" of task "send" does not exist in Airflow 3
   \u256d\u2500 dags.yml:16:21 in task "send"
15 \u2502       bash_command: "invoices send"
16 \u2502       trigger_rule: dummy
   \u2502                     ^^^^^
   \u2570\u2500 help: Write \`trigger_rule: always\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Airflow 3 refuses names that Airflow 2 took, and the file does not load.

## What to do

Write the name that both know.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: watch
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices watch"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  trigger-rule-removed: off
\`\`\`

For one line: \`# pipeline-review: ignore trigger-rule-removed -- reason\` on the line or above it.
`,
	"trigger-time-without-clock": `# trigger-time-without-clock

The planned time of a run needs a schedule.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      trigger:
        file_arrival:
          url: /Volumes/harbour/landing/
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
            base_parameters:
              day: "{{job.trigger.time.iso_date}}"
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[trigger-time-without-clock] "{{job.trigger.time.iso_date}}" is empty: job "berths" is not started by a schedule
   \u256d\u2500 databricks.yml:23:20 in task "load"
22 \u2502             base_parameters:
23 \u2502               day: "{{job.trigger.time.iso_date}}"
   \u2502                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Read \`{{job.start_time.iso_date}}\`, or start the job by a schedule.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A run that a file, a table or a continuous job starts has no planned time: the reference stays empty.

## What to do

Read \`{{job.start_time.iso_date}}\`, or start the job by a schedule.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      schedule:
        quartz_cron_expression: "0 25 4 * * ?"
        timezone_id: Europe/Oslo
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
            base_parameters:
              day: "{{job.trigger.time.iso_date}}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  trigger-time-without-clock: off
\`\`\`

For one line: \`# pipeline-review: ignore trigger-time-without-clock -- reason\` on the line or above it.
`,
	"triggers-not-paused": `# triggers-not-paused

Entries of triggers should be paused in development.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      triggers:
        - periodic:
            interval: 3
            unit: HOURS
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 warning)

warning[triggers-not-paused] Development target "dev" does not pause "triggers" of job "berths"
   \u256d\u2500 databricks.yml:15:7
14 \u2502       name: berths
15 \u2502       triggers:
   \u2502       ^^^^^^^^
   \u2570\u2500 help: Write \`triggers\` in the targets that should run them.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A development target pauses \`schedule\`, \`trigger\` and \`continuous\`, but not the list \`triggers\`: every developer has a copy that runs.

## What to do

Write \`triggers\` in the targets that should run them.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      triggers:
        - periodic:
            interval: 3
            unit: HOURS
          pause_status: UNPAUSED
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  triggers-not-paused: off
\`\`\`

For one line: \`# pipeline-review: ignore triggers-not-paused -- reason\` on the line or above it.
`,
	"undeclared-input": `# undeclared-input

Inputs must be declared.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.regoin }}')
      load_stock:
        name: Load stock
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_stock('\${{ inputs.day }}', '\${{ INPUTS['day'] }}')
inputs:
  region:
    type: string
    default: north
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[undeclared-input] Input "regoin" is used but not declared; did you mean "region"?
   \u256d\u2500 bad.yml:12:51 in task "Load orders"
11 \u2502         parameters:
12 \u2502           statement: call load_orders('\${{ inputs.regoin }}')
   \u2502                                                   ^^^^^^
   \u2570\u2500 help: Declare the input under \`inputs:\` with its type, or use the name of a declared one.

error[undeclared-input] Input "day" is used 2 times but not declared
   \u256d\u2500 bad.yml:18:50 in task "Load stock"
17 \u2502         parameters:
18 \u2502           statement: call load_stock('\${{ inputs.day }}', '\${{ INPUTS['day'] }}')
   \u2502                                                  ^^^
   \u251c\u2500 see: bad.yml:18:22 is used here too
   \u2570\u2500 help: Declare the input under \`inputs:\` with its type, or use the name of a declared one.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

An undeclared input has no value, so the expression fails when the run reaches it.

## What to do

Declare the input, or use the name of a declared one.

In Orchestra, for the example above: Declare the input under \`inputs:\` with its type, or use the name of a declared one.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.REGION }}', '\${{ inputs['options']['depth'] }}')
inputs:
  region:
    type: string
    default: north
  options:
    type: dict
    default:
      depth: 3
meta:
  notes: "\${{ inputs.nothing }} is only mentioned here"
\`\`\`

## Settings

\`\`\`yaml
rules:
  undeclared-input: off
\`\`\`

For one line: \`# pipeline-review: ignore undeclared-input -- reason\` on the line or above it.
`,
	"undeclared-output-mapping": `# undeclared-output-mapping

Sensors must map their outputs to declared inputs.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.region }}')
sensors:
  new_files:
    name: New files
    cron: 0 6 ? * * *
    timezone: Europe/London
    timeout_mins: 120
    checks:
      landing:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: landing
          prefix: orders/
        map_outputs:
          file: \${{ outputs.files }}
inputs:
  files:
    type: list
    optional: true
  region:
    type: string
    default: south
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[undeclared-output-mapping] Sensor "New files" maps an output to input "file", which is not declared; did you mean "files"?
   \u256d\u2500 bad.yml:27:11
26 \u2502         map_outputs:
27 \u2502           file: \${{ outputs.files }}
   \u2502           ^^^^
   \u251c\u2500 fix: Write "files" (safe)
   \u2570\u2500 help: Declare the input under \`inputs:\` with its type, or map the output to a declared one.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-           file: \${{ outputs.files }}
+           files: \${{ outputs.files }}
\`\`\`

## Why

The sensor passes its output to an input that does not exist, so no task can read it.

## What to do

Declare the input under \`inputs:\`, or map the output to a declared one.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.region }}')
sensors:
  new_files:
    name: New files
    cron: 0 6 ? * * *
    timezone: Europe/London
    timeout_mins: 120
    checks:
      landing:
        integration: AWS_S3
        sensor_type: AWS_S3_FILE
        parameters:
          bucket_name: landing
          prefix: orders/
        map_outputs:
          files: \${{ outputs.files }}
inputs:
  files:
    type: list
    optional: true
  region:
    type: string
    default: south
\`\`\`

## Settings

\`\`\`yaml
rules:
  undeclared-output-mapping: off
\`\`\`

For one line: \`# pipeline-review: ignore undeclared-output-mapping -- reason\` on the line or above it.
`,
	"undeclared-run-input": `# undeclared-run-input

Triggers must pass only declared inputs.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.region }}')
schedule:
  - name: Nightly
    cron: 0 3 ? * * *
    timezone: Europe/London
    run_inputs:
      regions: north
trigger_events:
  - type: pipeline
    pipeline_id: 5d2e7c1a-3b4f-4a6d-8e9f-0a1b2c3d4e5f
    run_inputs:
      source: \${{ outputs.pipeline_run }}
inputs:
  region:
    type: string
    default: south
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[undeclared-run-input] Schedule "Nightly" passes input "regions", which is not declared; did you mean "region"?
   \u256d\u2500 bad.yml:18:7
17 \u2502     run_inputs:
18 \u2502       regions: north
   \u2502       ^^^^^^^
   \u251c\u2500 fix: Write "region" (safe)
   \u2570\u2500 help: Declare the input under \`inputs:\` with its type, or remove it from \`run_inputs\`.

error[undeclared-run-input] Trigger event passes input "source", which is not declared
   \u256d\u2500 bad.yml:23:7
22 \u2502     run_inputs:
23 \u2502       source: \${{ outputs.pipeline_run }}
   \u2502       ^^^^^^
   \u2570\u2500 help: Declare the input under \`inputs:\` with its type, or remove it from \`run_inputs\`.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-       regions: north
+       region: north
\`\`\`

## Why

The platform refuses a run with an input that the pipeline does not declare.

## What to do

Declare the input, or do not pass it.

In Orchestra, for the example above: Declare the input under \`inputs:\` with its type, or remove it from \`run_inputs\`.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders('\${{ inputs.region }}')
schedule:
  - name: Nightly
    cron: 0 3 ? * * *
    timezone: Europe/London
    run_inputs:
      region: north
inputs:
  region:
    type: string
    default: south
\`\`\`

## Settings

\`\`\`yaml
rules:
  undeclared-run-input: off
\`\`\`

For one line: \`# pipeline-review: ignore undeclared-run-input -- reason\` on the line or above it.
`,
	"unknown-dependency": `# unknown-dependency

Dependencies must refer to existing tasks or groups.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  ingest:
    name: Ingest
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
        depends_on: [sync_order]
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[unknown-dependency] Task "Sync stock" depends on "sync_order", which does not exist; did you mean "sync_orders"?
   \u256d\u2500 bad.yml:19:22 in task "Sync stock"
18 \u2502           connector_id: still_water
19 \u2502         depends_on: [sync_order]
   \u2502                      ^^^^^^^^^^
   \u251c\u2500 fix: Write "sync_orders" (safe)
   \u2570\u2500 help: Write the id of a task or group of this pipeline, or remove the dependency.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-         depends_on: [sync_order]
+         depends_on: [sync_orders]
\`\`\`

## Why

The platform refuses a dependency on a task that does not exist. This happens when a task is renamed or removed.

## What to do

Write the id of a task or group of this pipeline, or remove the dependency.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  ingest:
    name: Ingest
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
      sync_stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
        depends_on: [sync_orders]
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-dependency: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-dependency -- reason\` on the line or above it.
`,
	"unknown-dynamic-reference": `# unknown-dynamic-reference

Dynamic value references must name values that exist.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
        - task_key: tell
          depends_on:
            - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/tell
            base_parameters:
              value: "{{job.naem}}"
              run: "{{job.run_id}}"
              other: "{{ds}}"
              day: "{{job.start_time.iso_dat}}"
              text: "{{anything}}"
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (2 errors, 1 warning)

error[unknown-dynamic-reference] "{{job.naem}}" is unknown: "job" has no "naem"; did you mean "name"?
   \u256d\u2500 databricks.yml:25:22 in task "tell"
24 \u2502             base_parameters:
25 \u2502               value: "{{job.naem}}"
   \u2502                      ^^^^^^^^^^^^^^
   \u2570\u2500 help: Write a name that the service knows.

error[unknown-dynamic-reference] "{{job.start_time.iso_dat}}" is unknown: a time has no "iso_dat"; did you mean "iso_date"?
   \u256d\u2500 databricks.yml:28:20 in task "tell"
27 \u2502               other: "{{ds}}"
28 \u2502               day: "{{job.start_time.iso_dat}}"
   \u2502                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write a name that the service knows.

warning[unknown-dynamic-reference] "{{ds}}" stays as text: it is a macro of Airflow
   \u256d\u2500 databricks.yml:27:22 in task "tell"
26 \u2502               run: "{{job.run_id}}"
27 \u2502               other: "{{ds}}"
   \u2502                      ^^^^^^^^
   \u2570\u2500 help: Write \`{{job.trigger.time.iso_date}}\` or another dynamic value reference.

2 errors, 1 warning in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

## Why

The service fails the run for an unknown name of a namespace, and leaves other texts as they are.

## What to do

Write a name that the service knows.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
        - task_key: tell
          depends_on:
            - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/tell
            base_parameters:
              value: "{{tasks.load.values.rows}}"
              run: "{{job.run_id}}"
              other: "{{anything}}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-dynamic-reference: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-dynamic-reference -- reason\` on the line or above it.
`,
	"unknown-environment": `# unknown-environment

Schedules and sensors must use environments from the configuration.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
    environment: Prodcution
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[unknown-environment] Schedule "Nightly" runs in environment "Prodcution", which the configuration does not list; did you mean "Production"?
   \u256d\u2500 bad.yml:17:18
16 \u2502     timezone: Europe/London
17 \u2502     environment: Prodcution
   \u2502                  ^^^^^^^^^^
   \u2570\u2500 help: Use one of the names under \`environments\` in the configuration, or add the name there.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A run in an environment that does not exist never starts, or uses the values of the default environment.

## What to do

Use one of the names under \`environments\` in the configuration, or add the name there.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Nightly
    cron: 0 3 * * ? *
    timezone: Europe/London
    environment: Production
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-environment: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-environment -- reason\` on the line or above it.
`,
	"unknown-group": `# unknown-group

Tasks must name a task group of their DAG.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  task_groups:
    - group_name: printing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
      task_group_name: prnting
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 error)

error[unknown-group] Task "collect" names group "prnting", which does not exist; did you mean "printing"?
   \u256d\u2500 dags.yml:15:24 in task "collect"
14 \u2502       bash_command: "invoices collect"
15 \u2502       task_group_name: prnting
   \u2502                        ^^^^^^^
   \u2570\u2500 help: Write the name of a group, or add the group to \`task_groups\`.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

A name that no group has stops the whole file from loading; in a DAG without groups it has no effect.

## What to do

Write the name of a group, or add the group to \`task_groups\`.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  task_groups:
    - group_name: printing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
      task_group_name: printing
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-group: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-group -- reason\` on the line or above it.
`,
	"unknown-job": `# unknown-job

Integrations and jobs must exist.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_AL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[unknown-job] Unknown job "FIVETRAN_SYNC_AL" in task "Sync orders"; did you mean "FIVETRAN_SYNC_ALL"?
   \u256d\u2500 bad.yml:10:26 in task "Sync orders"
 9 \u2502         integration: FIVETRAN
10 \u2502         integration_job: FIVETRAN_SYNC_AL
   \u2502                          ^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "FIVETRAN_SYNC_ALL" (safe)
   \u2570\u2500 help: Write "FIVETRAN_SYNC_ALL".

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-         integration_job: FIVETRAN_SYNC_AL
+         integration_job: FIVETRAN_SYNC_ALL
\`\`\`

## Why

The platform refuses a task with a misspelled job. The platform adds jobs every month, so a job that this version does not know may be new.

## What to do

Check the spelling. If the job is newer than this version, update the tool or suppress the finding.

In Orchestra, for the example above: Write "FIVETRAN_SYNC_ALL".

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-job: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-job -- reason\` on the line or above it.
`,
	"unknown-key": `# unknown-key

Keys must be part of the format.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          retires: 2
descripton: nightly
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[unknown-key] Unknown key "retires" in the configuration of task "Sync orders"; did you mean "retries"?
   \u256d\u2500 bad.yml:14:11 in task "Sync orders"
13 \u2502         configuration:
14 \u2502           retires: 2
   \u2502           ^^^^^^^
   \u251c\u2500 fix: Rename the key to "retries" (safe)
   \u2570\u2500 help: Write "retries".

error[unknown-key] Unknown key "descripton" at the top level
   \u256d\u2500 bad.yml:15:1
14 \u2502           retires: 2
15 \u2502 descripton: nightly
   \u2502 ^^^^^^^^^^
   \u2570\u2500 help: Remove it; allowed keys: "version", "name", "pipeline" and 9 more.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-           retires: 2
+           retries: 2
\`\`\`

## Why

The platform refuses a definition with an unknown key, or a misspelled setting has no effect.

## What to do

Correct the spelling, or move the key to where it belongs.

In Orchestra, for the example above: Write "retries".

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        configuration:
          retries: 2
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-key: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-key -- reason\` on the line or above it.
`,
	"unknown-matrix-key": `# unknown-matrix-key

Expressions must read keys that the matrix items have.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Harbours
pipeline:
  load:
    name: Load
    matrix:
      inputs:
        harbour:
          - id: north
            table: ships_north
            schema: raw
          - id: south
            table: ships_south
    tasks:
      copy:
        name: Copy
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: INSERT INTO ships SELECT * FROM \${{ MATRIX.harbour['tabel'] }} WHERE port = '\${{ MATRIX.harbour.tabel }}'
      count:
        name: Count
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: SELECT COUNT(*) FROM \${{ MATRIX.harbour.schema }}.\${{ MATRIX.harbour.tbl }}
  names:
    name: Names
    matrix:
      inputs:
        name: [north, south]
    tasks:
      greet:
        name: Greet
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: SELECT '\${{ matrix.name.id }}'
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 warnings, 1 note)

warning[unknown-matrix-key] Task "Copy" reads key "tabel", but the items of matrix input "harbour" have "id", "table" and "schema"; did you mean "table"?
   \u256d\u2500 bad.yml:20:74 in task "Copy"
19 \u2502         parameters:
20 \u2502 \u2026CT * FROM \${{ MATRIX.harbour['tabel'] }} WHERE port = '\${{ MATRIX.harbour.tabel }}'
   \u2502                                ^^^^^
   \u251c\u2500 see: bad.yml:20:22 is read here too
   \u2570\u2500 help: Write a key that the items have, or add the key to each item under \`matrix.inputs\`.

warning[unknown-matrix-key] Task "Count" reads key "tbl", but the items of matrix input "harbour" have "id", "table" and "schema"
   \u256d\u2500 bad.yml:26:91 in task "Count"
25 \u2502         parameters:
26 \u2502           statement: SELECT COUNT(*) FROM \${{ MATRIX.harbour.schema }}.\${{ MATRIX.harbour.tbl }}
   \u2502                                                                                           ^^^
   \u2570\u2500 help: Write a key that the items have, or add the key to each item under \`matrix.inputs\`.

warning[unknown-matrix-key] Task "Greet" reads key "id", but the items of matrix input "name" have no keys
   \u256d\u2500 bad.yml:38:46 in task "Greet"
37 \u2502         parameters:
38 \u2502           statement: SELECT '\${{ matrix.name.id }}'
   \u2502                                              ^^
   \u2570\u2500 help: Write \`\${{ MATRIX.name }}\`, or make each item an object with that key.

note[unknown-matrix-key] Task "Count" reads key "schema", but 1 of 2 items of matrix input "harbour" lacks it
   \u256d\u2500 bad.yml:26:62 in task "Count"
25 \u2502         parameters:
26 \u2502           statement: SELECT COUNT(*) FROM \${{ MATRIX.harbour.schema }}.\${{ MATRIX.harbour.tbl }}
   \u2502                                                              ^^^^^^
   \u2570\u2500 help: Add the key to each item under \`matrix.inputs\`.

3 warnings, 1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

An item without the key has no value there, and the expression fails when that item runs.

## What to do

Write a key that the items have, or add the key to each item under \`matrix.inputs\`.

## Not reported

\`\`\`yaml
# Keys that every item has, items that an expression or JSON brings, and positions in a list.
version: v1
name: Harbours
pipeline:
  load:
    name: Load
    matrix:
      inputs:
        harbour:
          - &north
            id: north
            table: ships_north
          - <<: *north
            id: south
          - { ID: west, Table: ships_west }
    tasks:
      copy:
        name: Copy
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: SELECT '\${{ MATRIX.harbour['id'] }}' FROM \${{ matrix.harbour.table }}, \${{ MATRIX.harbour }}
  computed:
    name: Computed
    matrix:
      inputs:
        harbour: \${{ inputs.harbours }}
    tasks:
      copy_computed:
        name: Copy computed
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: SELECT '\${{ MATRIX.harbour.any }}'
  mixed:
    name: Mixed
    matrix:
      inputs:
        harbour:
          - id: north
          - \${{ inputs.south }}
    tasks:
      copy_mixed:
        name: Copy mixed
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: SELECT '\${{ MATRIX.harbour.any }}'
  lists:
    name: Lists
    matrix:
      inputs:
        pair:
          - [north, 1]
          - [south, 2]
    tasks:
      copy_lists:
        name: Copy lists
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-matrix-key: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-matrix-key -- reason\` on the line or above it.
`,
	"unknown-matrix-name": `# unknown-matrix-name

Expressions must use a name of the matrix of their group.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: 2
      inputs:
        tables:
          - orders
          - stock
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('\${{ MATRIX.table }}')
  publish:
    name: Publish
    depends_on: [load]
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh/\${{ MATRIX.tables }}
          method: POST
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[unknown-matrix-name] Task "Load table" reads MATRIX value "table", but the matrix of its group has "tables"
   \u256d\u2500 bad.yml:18:44 in task "Load table"
17 \u2502         parameters:
18 \u2502           statement: call load('\${{ MATRIX.table }}')
   \u2502                                            ^^^^^
   \u251c\u2500 fix: Write "tables" (safe)
   \u2570\u2500 help: Write "tables".

error[unknown-matrix-name] Task "Refresh" reads MATRIX value "tables", but its group "Publish" has no matrix
   \u256d\u2500 bad.yml:28:37 in task "Refresh"
27 \u2502         parameters:
28 \u2502           path: /refresh/\${{ MATRIX.tables }}
   \u2502                                     ^^^^^^
   \u2570\u2500 help: Use a name under \`matrix.inputs\` of the group, or add a matrix to the group.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-           statement: call load('\${{ MATRIX.table }}')
+           statement: call load('\${{ MATRIX.tables }}')
\`\`\`

## Why

MATRIX contains only the names under \`matrix.inputs\` of the same group. Any other name has no value, and the expression fails.

## What to do

Use a name under \`matrix.inputs\` of the group, or add a matrix to the group.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    matrix:
      max_parallel: 2
      inputs:
        tables: \${{ inputs.tables }}
    tasks:
      load_table:
        name: Load table
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load('\${{ matrix.Tables['name'] }}', '\${{ MATRIX.tables.day }}')
inputs:
  tables:
    type: list
    default: []
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-matrix-name: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-matrix-name -- reason\` on the line or above it.
`,
	"unknown-name-in-expression": `# unknown-name-in-expression

Expressions must use documented names and functions.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      notify:
        name: Tell the team
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /runs/\${{ ORCHESTRA.RUN_ID }}?since=\${{ add_day(ORCHESTRA.CURRENT_TIME, -1) }}
          method: POST
          body: '{"env": "\${{ envs.NAME }}", "state": "\${{ tasks["load"].state }}"}'
  load_orders:
    name: Load orders
    tasks:
      load:
        name: Load
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders()
        condition: \${{ inputs.full == null or inputs.mode == incremental }}
inputs:
  full:
    type: boolean
    optional: true
  mode:
    type: string
    default: full
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors, 4 warnings)

error[unknown-name-in-expression] Unknown name in expression: "envs"
   \u256d\u2500 bad.yml:14:31 in task "Tell the team"
13 \u2502           method: POST
14 \u2502           body: '{"env": "\${{ envs.NAME }}", "state": "\${{ tasks["load"].state }}"}'
   \u2502                               ^^^^
   \u251c\u2500 fix: Write "ENV" (check it before you apply it)
   \u2570\u2500 help: Write ENV.

error[unknown-name-in-expression] Unknown name in expression: "incremental"
   \u256d\u2500 bad.yml:24:62 in task "Load"
23 \u2502           statement: call load_orders()
24 \u2502         condition: \${{ inputs.full == null or inputs.mode == incremental }}
   \u2502                                                              ^^^^^^^^^^^
   \u2570\u2500 help: Use ORCHESTRA, tasks, task_groups, inputs, ENV, MATRIX, outputs or secrets, and put texts in quotes.

warning[unknown-name-in-expression] ORCHESTRA has no member "RUN_ID"
   \u256d\u2500 bad.yml:12:37 in task "Tell the team"
11 \u2502         parameters:
12 \u2502           path: /runs/\${{ ORCHESTRA.RUN_ID }}?since=\${{ add_day(ORCHESTRA.CURRENT_TIME, -1) }}
   \u2502                                     ^^^^^^
   \u251c\u2500 fix: Write "PIPELINE_RUN_ID" (check it before you apply it)
   \u2570\u2500 help: Write PIPELINE_RUN_ID.

warning[unknown-name-in-expression] Unknown function in expression: "add_day"
   \u256d\u2500 bad.yml:12:57 in task "Tell the team"
11 \u2502         parameters:
12 \u2502           path: /runs/\${{ ORCHESTRA.RUN_ID }}?since=\${{ add_day(ORCHESTRA.CURRENT_TIME, -1) }}
   \u2502                                                         ^^^^^^^
   \u251c\u2500 fix: Write "add_days" (check it before you apply it)
   \u2570\u2500 help: Write add_days.

warning[unknown-name-in-expression] A task has no member "state"
   \u256d\u2500 bad.yml:14:74 in task "Tell the team"
13 \u2502           method: POST
14 \u2502           body: '{"env": "\${{ envs.NAME }}", "state": "\${{ tasks["load"].state }}"}'
   \u2502                                                                          ^^^^^
   \u2570\u2500 help: Use status, outputs, run_parameters or task_run_id of a task, .all().status or .any().status of a group, or a documented member of ORCHESTRA.

warning[unknown-name-in-expression] Unknown name in expression: "null"
   \u256d\u2500 bad.yml:24:39 in task "Load"
23 \u2502           statement: call load_orders()
24 \u2502         condition: \${{ inputs.full == null or inputs.mode == incremental }}
   \u2502                                       ^^^^
   \u251c\u2500 fix: Write "None" (check it before you apply it)
   \u2570\u2500 help: Write None.

2 errors, 4 warnings in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-           path: /runs/\${{ ORCHESTRA.RUN_ID }}?since=\${{ add_day(ORCHESTRA.CURRENT_TIME, -1) }}
+           path: /runs/\${{ ORCHESTRA.PIPELINE_RUN_ID }}?since=\${{ add_day(ORCHESTRA.CURRENT_TIME, -1) }}
\`\`\`

## Why

An unknown name makes the task fail when it starts.

## What to do

Use a documented name, and put texts in quotes.

In Orchestra, for the example above: Write PIPELINE_RUN_ID.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load_orders:
    name: Load orders
    tasks:
      load:
        name: Load
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders()
        condition: \${{ inputs.full == None or inputs.mode == 'incremental' }}
  notify:
    name: Tell the team
    depends_on: [load_orders]
    tasks:
      notify:
        name: Tell the team
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /runs/\${{ orchestra.pipeline_run_id }}?since=\${{ add_days(ORCHESTRA.CURRENT_TIME, -1) }}
          method: POST
          body: '{"env": "\${{ env.NAME }}", "state": "\${{ ORCHESTRA.PIPELINE_RUN_TASKS["load"].STATUS }}"}'
inputs:
  full:
    type: boolean
    optional: true
  mode:
    type: string
    default: full
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-name-in-expression: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-name-in-expression -- reason\` on the line or above it.
`,
	"unknown-parameter": `# unknown-parameter

Parameters must exist for the job.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          conector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[unknown-parameter] Unknown parameter "conector_id" in task "Sync orders"; did you mean "connector_id"?
   \u256d\u2500 bad.yml:12:11 in task "Sync orders"
11 \u2502         parameters:
12 \u2502           conector_id: quiet_meadow
   \u2502           ^^^^^^^^^^^
   \u251c\u2500 fix: Rename the key to "connector_id" (safe)
   \u2570\u2500 help: Write "connector_id".

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-           conector_id: quiet_meadow
+           connector_id: quiet_meadow
\`\`\`

## Why

The platform refuses or ignores a misspelled parameter, and the job runs with the default.

## What to do

Correct the spelling.

In Orchestra, for the example above: Write "connector_id".

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-parameter: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-parameter -- reason\` on the line or above it.
`,
	"unknown-reference": `# unknown-reference

References must point to existing tasks or groups.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load stage
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders()
          set_outputs: true
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ task_groups['Load stage'].all().status == 'SUCCEEDED' and task_groups['load_orders'].all().status == 'SUCCEEDED' }}
    tasks:
      send_count:
        name: Send count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /count/\${{ tasks['load_order'].outputs['results'][0][0] }}
          method: POST
          body: '\${{ ORCHESTRA.PIPELINE_RUN_TASKS["count_orders"].OUTPUTS["results"] }}'
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (4 errors)

error[unknown-reference] Group "Publish" reads group "Load stage", which does not exist; did you mean "load"?
   \u256d\u2500 bad.yml:17:33
16 \u2502     depends_on: [load]
17 \u2502     condition: \${{ task_groups['Load stage'].all().status == 'SUCCEEDED' and task_groups['load_order\u2026
   \u2502                                 ^^^^^^^^^^
   \u251c\u2500 fix: Write "load" (safe)
   \u2570\u2500 help: Write the id "load".

error[unknown-reference] Group "Publish" reads group "load_orders", which is a task and not a group
   \u256d\u2500 bad.yml:17:91
16 \u2502     depends_on: [load]
17 \u2502 \u2026 'SUCCEEDED' and task_groups['load_orders'].all().status == 'SUCCEEDED' }}
   \u2502                                ^^^^^^^^^^^
   \u2570\u2500 help: Write tasks['load_orders'].

error[unknown-reference] Task "Send count" reads task "load_order", which does not exist; did you mean "load_orders"?
   \u256d\u2500 bad.yml:24:35 in task "Send count"
23 \u2502         parameters:
24 \u2502           path: /count/\${{ tasks['load_order'].outputs['results'][0][0] }}
   \u2502                                   ^^^^^^^^^^
   \u251c\u2500 fix: Write "load_orders" (safe)
   \u2570\u2500 help: Write the id "load_orders".

error[unknown-reference] Task "Send count" reads task "count_orders", which does not exist; did you mean "load_orders"?
   \u256d\u2500 bad.yml:26:52 in task "Send count"
25 \u2502           method: POST
26 \u2502           body: '\${{ ORCHESTRA.PIPELINE_RUN_TASKS["count_orders"].OUTPUTS["results"] }}'
   \u2502                                                    ^^^^^^^^^^^^
   \u251c\u2500 fix: Write "load_orders" (check it before you apply it)
   \u2570\u2500 help: Write the id "load_orders".

4 errors in 1 pipeline (1 file)
failed: 4 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-     condition: \${{ task_groups['Load stage'].all().status == 'SUCCEEDED' and task_groups['load_orders'].all().status == 'SUCCEEDED' }}
+     condition: \${{ task_groups['load'].all().status == 'SUCCEEDED' and task_groups['load_orders'].all().status == 'SUCCEEDED' }}
\`\`\`

## Why

An expression with an unknown task or group fails when the run reaches it. This happens when a task is renamed and its references keep the old id.

## What to do

Write the id of a task or group of this pipeline.

In Orchestra, for the example above: Write the id "load".

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load stage
    tasks:
      load_orders:
        name: Load orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call load_orders()
          set_outputs: true
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ task_groups['LOAD'].all().status == 'SUCCEEDED' }}
    tasks:
      send_count:
        name: Send count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /count/\${{ tasks['LOAD_ORDERS'].outputs['results'][0][0] }}
          method: POST
          body: '\${{ tasks[inputs.task].outputs["results"] }}'
inputs:
  task:
    type: string
    default: load_orders
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-reference: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-reference -- reason\` on the line or above it.
`,
	"unknown-status": `# unknown-status

Conditions must compare with valid statuses.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ task_groups['load'].all().status in ['SUCCESS', 'succeeded', 'DONE'] }}
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh
          method: POST
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 warnings)

warning[unknown-status] Group "Publish" compares a status with "SUCCESS", which no task ever has; did you mean "SUCCEEDED"?
   \u256d\u2500 bad.yml:16:58
15 \u2502     depends_on: [load]
16 \u2502     condition: \${{ task_groups['load'].all().status in ['SUCCESS', 'succeeded', 'DONE'] }}
   \u2502                                                          ^^^^^^^
   \u251c\u2500 fix: Write "SUCCEEDED" (check it before you apply it)
   \u2570\u2500 help: Write "SUCCEEDED".

warning[unknown-status] Group "Publish" compares a status with "succeeded", which no task ever has; did you mean "SUCCEEDED"?
   \u256d\u2500 bad.yml:16:69
15 \u2502     depends_on: [load]
16 \u2502     condition: \${{ task_groups['load'].all().status in ['SUCCESS', 'succeeded', 'DONE'] }}
   \u2502                                                                     ^^^^^^^^^
   \u251c\u2500 fix: Write "SUCCEEDED" (check it before you apply it)
   \u2570\u2500 help: Write "SUCCEEDED".

warning[unknown-status] Group "Publish" compares a status with "DONE", which no task ever has
   \u256d\u2500 bad.yml:16:82
15 \u2502     depends_on: [load]
16 \u2502     condition: \${{ task_groups['load'].all().status in ['SUCCESS', 'succeeded', 'DONE'] }}
   \u2502                                                                                  ^^^^
   \u2570\u2500 help: Use one of SUCCEEDED, WARNING, FAILED, CANCELLED and SKIPPED.

3 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     condition: \${{ task_groups['load'].all().status in ['SUCCESS', 'succeeded', 'DONE'] }}
+     condition: \${{ task_groups['load'].all().status in ['SUCCEEDED', 'succeeded', 'DONE'] }}
\`\`\`

## Why

No task ever has an unknown status, so the comparison has the same result in every run, without an error.

## What to do

Use one of SUCCEEDED, WARNING, FAILED, CANCELLED and SKIPPED.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      load_orders:
        name: Load orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  publish:
    name: Publish
    depends_on: [load]
    condition: \${{ task_groups['load'].all().status in ['SUCCEEDED', 'WARNING', 'COMPLETED'] and inputs.mode == 'success' }}
    tasks:
      refresh:
        name: Refresh
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /refresh
          method: POST
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-status: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-status -- reason\` on the line or above it.
`,
	"unknown-time-zone": `# unknown-time-zone

Time zones must be names of the IANA database.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Morning
    cron: 0 6 ? * * *
    timezone: Europe/Lodnon
  - name: Evening
    cron: 0 18 ? * * *
    timezone: PST
  - name: Noon
    cron: 0 12 ? * * *
    timezone: 'europe/berlin'
sensors:
  orders_ready:
    name: Orders ready
    cron: 0 7 ? * * *
    timezone: Moon/Base
    timeout_mins: 60
    checks:
      new_orders:
        integration: SNOWFLAKE
        sensor_type: SNOWFLAKE_QUERY
        parameters:
          query: SELECT 1 FROM raw.orders WHERE loaded_on = current_date LIMIT 1
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 errors, 1 warning)

error[unknown-time-zone] Schedule "Morning" has the time zone "Europe/Lodnon", which does not exist; did you mean "Europe/London" or "Europe/Lisbon"?
   \u256d\u2500 bad.yml:16:15
15 \u2502     cron: 0 6 ? * * *
16 \u2502     timezone: Europe/Lodnon
   \u2502               ^^^^^^^^^^^^^
   \u2570\u2500 help: Write "Europe/London" or "Europe/Lisbon".

error[unknown-time-zone] Schedule "Evening" has the time zone "PST", which does not exist; did you mean "America/Los_Angeles"?
   \u256d\u2500 bad.yml:19:15
18 \u2502     cron: 0 18 ? * * *
19 \u2502     timezone: PST
   \u2502               ^^^
   \u251c\u2500 fix: Write "America/Los_Angeles" (check it before you apply it)
   \u2570\u2500 help: Write "America/Los_Angeles".

error[unknown-time-zone] Sensor "Orders ready" has the time zone "Moon/Base", which does not exist
   \u256d\u2500 bad.yml:27:15
26 \u2502     cron: 0 7 ? * * *
27 \u2502     timezone: Moon/Base
   \u2502               ^^^^^^^^^
   \u2570\u2500 help: Write a name such as Europe/London or UTC.

warning[unknown-time-zone] Schedule "Noon" has the time zone "europe/berlin", which is spelt "Europe/Berlin"
   \u256d\u2500 bad.yml:22:15
21 \u2502     cron: 0 12 ? * * *
22 \u2502     timezone: 'europe/berlin'
   \u2502               ^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write "Europe/Berlin" (safe)
   \u2570\u2500 help: Write "Europe/Berlin".

3 errors, 1 warning in 1 pipeline (1 file)
failed: 3 findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     timezone: PST
+     timezone: America/Los_Angeles
\`\`\`

## Why

The platform refuses an unknown zone, and an abbreviation does not define daylight saving time (DST).

## What to do

Write a name such as Europe/London or UTC.

In Orchestra, for the example above: Write "Europe/London" or "Europe/Lisbon".

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
schedule:
  - name: Morning
    cron: 0 6 ? * * *
    timezone: Europe/London
  - name: Noon
    cron: 0 12 ? * * *
  - name: Afternoon
    cron: 0 15 ? * * *
    timezone: US/Eastern
  - name: Evening
    cron: 0 18 ? * * *
    timezone: \${{ ENV.ZONE }}
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-time-zone: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-time-zone -- reason\` on the line or above it.
`,
	"unknown-variable": `# unknown-variable

Expressions must use declared variables of the flow.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: dues
namespace: harbour.fees
variables:
  currency: EUR
tasks:
  - id: bill
    type: io.kestra.plugin.core.log.Log
    message: "Dues in {{ vars.curency }} at {{ vars.rate }}"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[unknown-variable] Variable "curency" is used but not declared; did you mean "currency"?
  \u256d\u2500 bad.yml:8:31 in task "bill"
7 \u2502     type: io.kestra.plugin.core.log.Log
8 \u2502     message: "Dues in {{ vars.curency }} at {{ vars.rate }}"
  \u2502                               ^^^^^^^
  \u251c\u2500 fix: Write "currency" (check it before you apply it)
  \u2570\u2500 help: Write \`currency\`, or declare the variable under \`variables\`.

error[unknown-variable] Variable "rate" is used but not declared
  \u256d\u2500 bad.yml:8:53 in task "bill"
7 \u2502     type: io.kestra.plugin.core.log.Log
8 \u2502     message: "Dues in {{ vars.curency }} at {{ vars.rate }}"
  \u2502                                                     ^^^^
  \u2570\u2500 help: Declare the variable under \`variables\`, or use the name of a declared one.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     message: "Dues in {{ vars.curency }} at {{ vars.rate }}"
+     message: "Dues in {{ vars.currency }} at {{ vars.rate }}"
\`\`\`

## Why

A variable that the flow does not declare has no value. The expression fails when the task runs.

## What to do

Declare the variable under \`variables\`, or use the name of a declared one.

## Not reported

\`\`\`yaml
id: dues
namespace: harbour.fees
variables:
  currency: EUR
tasks:
  - id: bill
    type: io.kestra.plugin.core.log.Log
    message: "Dues in {{ vars.currency }} at {{ vars.rate ?? 1 }} {{ vars | keys }} {{ namespace.rate }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  unknown-variable: off
\`\`\`

For one line: \`# pipeline-review: ignore unknown-variable -- reason\` on the line or above it.
`,
	"unread-output": `# unread-output

Stored outputs should be read by a task.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      count_orders:
        name: Count orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select count(*) from orders
          set_outputs: true
  publish:
    name: Publish
    depends_on: [load]
    tasks:
      send_count:
        name: Send count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /count
          method: POST
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[unread-output] Task "Count orders" stores its outputs, but no task in this file reads them
   \u256d\u2500 bad.yml:13:11 in task "Count orders"
12 \u2502           statement: select count(*) from orders
13 \u2502           set_outputs: true
   \u2502           ^^^^^^^^^^^^^^^^^
   \u251c\u2500 fix: Write false (check it before you apply it)
   \u2570\u2500 help: Remove \`set_outputs\`, or read the outputs in a later task.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-           set_outputs: true
+           set_outputs: false
\`\`\`

## Why

Stored outputs count toward the 5 MB limit of a run, and query results in them may be data that should not leave the warehouse.

## What to do

Remove \`set_outputs\`, or read the outputs in a later task.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      count_orders:
        name: Count orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select count(*) from orders
          set_outputs: true
  publish:
    name: Publish
    depends_on: [load]
    tasks:
      send_count:
        name: Send count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /count/\${{ tasks['count_orders'].outputs['results'][0][0] }}
          method: POST
\`\`\`

## Settings

\`\`\`yaml
rules:
  unread-output: off
\`\`\`

For one line: \`# pipeline-review: ignore unread-output -- reason\` on the line or above it.
`,
	"unreadable-file": `# unreadable-file

Files must be plain UTF-8 text of reasonable size.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[unreadable-file] Control character or broken character, which YAML does not allow; delete it
  \u256d\u2500 bad.yml:8:19
7 \u2502       sync_orders:
8 \u2502         name: Sync\u27e8U+0007\u27e9 orders
  \u2502                   ^^^^^^^^
  \u2570\u2500 help: Save the file as plain UTF-8 text with ordinary line endings.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

Because of other encodings, control characters, unusual line endings and links, the platform may read something other than what a reviewer sees.

## What to do

Save the file as plain UTF-8 text with ordinary line endings.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync Bestellungen f\u00fcr \u00d6sterreich
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  unreadable-file: off
\`\`\`

For one line: \`# pipeline-review: ignore unreadable-file -- reason\` on the line or above it.
`,
	"unresolved-reference": `# unresolved-reference

References must begin with a prefix that the CLI knows.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
      host: \${HARBOUR_HOST}
resources:
  jobs:
    berths:
      name: berths
      description: Costs \${little} each night
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: \${worksapce.root_path}/load
            base_parameters:
              env: \${env.HARBOUR}
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (3 warnings)

warning[unresolved-reference] "\${HARBOUR_HOST}" stays as text: the CLI knows no "HARBOUR_HOST"
   \u256d\u2500 databricks.yml:11:13
10 \u2502       root_path: /Workspace/Shared/bundles/harbour
11 \u2502       host: \${HARBOUR_HOST}
   \u2502             ^^^^^^^^^^^^^^^
   \u2570\u2500 help: Declare a variable and write \`\${var.name}\`; its value comes from \`BUNDLE_VAR_name\` or \`--var\`.

warning[unresolved-reference] "\${worksapce.root_path}" stays as text: the CLI knows no "worksapce"; did you mean "workspace"?
   \u256d\u2500 databricks.yml:20:28 in task "load"
19 \u2502           notebook_task:
20 \u2502             notebook_path: \${worksapce.root_path}/load
   \u2502                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Declare a variable and write \`\${var.name}\`; its value comes from \`BUNDLE_VAR_name\` or \`--var\`.

warning[unresolved-reference] "\${env.HARBOUR}" stays as text: the CLI knows no "env"
   \u256d\u2500 databricks.yml:22:20 in task "load"
21 \u2502             base_parameters:
22 \u2502               env: \${env.HARBOUR}
   \u2502                    ^^^^^^^^^^^^^^
   \u2570\u2500 help: Declare a variable and write \`\${var.name}\`; its value comes from \`BUNDLE_VAR_name\` or \`--var\`.

3 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The CLI leaves any other reference as text and says nothing: the service gets the text with its dollar sign. Variables of the environment are not read.

## What to do

Declare a variable and write \`\${var.name}\`; its value comes from \`BUNDLE_VAR_name\` or \`--var\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
      host: https://harbour.example
resources:
  jobs:
    berths:
      name: berths
      description: Costs \${little} each night
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/load
\`\`\`

## Settings

\`\`\`yaml
rules:
  unresolved-reference: off
\`\`\`

For one line: \`# pipeline-review: ignore unresolved-reference -- reason\` on the line or above it.
`,
	"unset-output": `# unset-output

Tasks whose outputs are read must store them.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      count_orders:
        name: Count orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select count(*) from orders
  publish:
    name: Publish
    depends_on: [load]
    tasks:
      send_count:
        name: Send count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /count/\${{ tasks['count_orders'].outputs['results'][0][0] }}
          method: POST
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[unset-output] Task "Send count" reads outputs of task "Count orders", which does not store outputs
   \u256d\u2500 bad.yml:22:28 in task "Send count"
21 \u2502         parameters:
22 \u2502           path: /count/\${{ tasks['count_orders'].outputs['results'][0][0] }}
   \u2502                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u251c\u2500 see: bad.yml:7:7 lacks \`set_outputs: true\`
   \u2570\u2500 help: Set \`set_outputs: true\` in the parameters of the task that is read.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A task stores its outputs for later tasks only with \`set_outputs: true\`. Without it the expression has no value.

## What to do

Set \`set_outputs: true\` in the parameters of the task that is read.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      count_orders:
        name: Count orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: select count(*) from orders
          set_outputs: true
  publish:
    name: Publish
    depends_on: [load]
    tasks:
      send_count:
        name: Send count
        integration: HTTP
        integration_job: HTTP_REQUEST
        parameters:
          path: /count/\${{ tasks['count_orders'].outputs['results'][0][0] }}
          method: POST
\`\`\`

## Settings

\`\`\`yaml
rules:
  unset-output: off
\`\`\`

For one line: \`# pipeline-review: ignore unset-output -- reason\` on the line or above it.
`,
	"untested-data": `# untested-data

Data should be tested before it is published.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Sales board
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [load]
    tasks:
      run:
        name: Run the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt run
  publish:
    name: Publish
    depends_on: [model]
    tasks:
      refresh:
        name: Refresh sales
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: sales
          dataset_id: sales_board
schedule:
  - name: Nightly
    cron: 30 4 ? * * *
    timezone: Europe/Vienna
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[untested-data] Task "Refresh sales" publishes untested data: this pipeline has no test in between
   \u256d\u2500 bad.yml:27:7 in task "Refresh sales"
26 \u2502     tasks:
27 \u2502       refresh:
   \u2502       ^^^^^^^
   \u2570\u2500 help: Add a test task in between, for example \`dbt test\` or a row count, and let the publishing task depend on it.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A load that succeeds can still be missing half of the rows. Without a test in between, the wrong numbers reach dashboards and other systems.

## What to do

Add a test task in between, for example \`dbt test\` or a row count, and let the publishing task depend on it.

## Not reported

\`\`\`yaml
# Tested by dbt, by a query, by a person, by a script whose name says so; and a message about the run is no data.
version: v1
name: Sales board
pipeline:
  load:
    name: Load
    tasks:
      orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
  model:
    name: Model
    depends_on: [load]
    tasks:
      build:
        name: Build the models
        integration: DBT_CORE
        integration_job: DBT_CORE_EXECUTE
        parameters:
          commands: dbt build
  publish:
    name: Publish
    depends_on: [model]
    tasks:
      refresh:
        name: Refresh sales
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
          workspace_id: sales
          dataset_id: sales_board
  load_stock:
    name: Load stock
    tasks:
      stock:
        name: Sync stock
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: still_water
      count:
        name: Count the stock
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_TEST
        depends_on: [stock]
        parameters:
          statement: SELECT 1 FROM stock WHERE amount < 0
          error_threshold_expression: '> 0'
  publish_stock:
    name: Publish stock
    depends_on: [load_stock]
    tasks:
      refresh_stock:
        name: Refresh stock
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        parameters:
# \u2026
\`\`\`

## Settings

\`\`\`yaml
rules:
  untested-data: off
\`\`\`

For one line: \`# pipeline-review: ignore untested-data -- reason\` on the line or above it.
`,
	"unused-input": `# unused-input

Declared inputs should be used.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
inputs:
  connector:
    type: string
    default: quiet_meadow
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 note)

note[unused-input] Input "connector" is declared but never used
   \u256d\u2500 bad.yml:14:3
13 \u2502 inputs:
14 \u2502   connector:
   \u2502   ^^^^^^^^^
   \u2570\u2500 help: Use the input in an expression, or remove it and the values that triggers pass for it.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A person or trigger that sets an input expects an effect. The value of an unused input is ignored; the cause is often an incomplete rename.

## What to do

Use the input in an expression, or remove it and the values that triggers pass for it.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: \${{ inputs.connector }}
inputs:
  connector:
    type: string
    default: quiet_meadow
\`\`\`

## Settings

\`\`\`yaml
rules:
  unused-input: off
\`\`\`

For one line: \`# pipeline-review: ignore unused-input -- reason\` on the line or above it.
`,
	"value-before-execution": `# value-before-execution

Inputs, checks and schedules must read only what is known before the execution.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: berth_booking
namespace: harbour.berths
inputs:
  - id: ship
    type: STRING
    defaults: "{{ outputs.latest.value }}"
  - id: size
    type: SELECT
    values: [small, large]
    defaults: small
  - id: pilot
    type: BOOL
    defaults: true
    dependsOn:
      inputs: [ship]
      condition: "{{ inputs.size == 'large' }}"
checks:
  - condition: "{{ outputs.latest.value == 'ada' }}"
    message: The berth is taken.
tasks:
  - id: latest
    type: io.kestra.plugin.core.debug.Return
    format: "{{ inputs.ship }} {{ inputs.size }} {{ inputs.pilot ?? false }}"
triggers:
  - id: daily
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * *"
    timezone: Europe/Lisbon
    inputs:
      ship: "{{ outputs.latest.value }}"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (3 errors, 1 warning)

error[value-before-execution] An input reads "outputs", which no execution has before it starts
  \u256d\u2500 bad.yml:6:19
5 \u2502     type: STRING
6 \u2502     defaults: "{{ outputs.latest.value }}"
  \u2502                   ^^^^^^^^^^^^^^^^^^^^
  \u2570\u2500 help: Read the value in a task, or write a default after \`??\`.

error[value-before-execution] A check reads "outputs", which no execution has before it starts
   \u256d\u2500 bad.yml:18:20
17 \u2502 checks:
18 \u2502   - condition: "{{ outputs.latest.value == 'ada' }}"
   \u2502                    ^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Read the value in a task, or write a default after \`??\`.

error[value-before-execution] Schedule "daily" reads "outputs", which no execution has before it starts
   \u256d\u2500 bad.yml:30:17
29 \u2502     inputs:
30 \u2502       ship: "{{ outputs.latest.value }}"
   \u2502                 ^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Read the value in a task, or write a default after \`??\`.

warning[value-before-execution] The condition of input "pilot" reads "size", which is not among the inputs that it depends on
   \u256d\u2500 bad.yml:16:22
15 \u2502       inputs: [ship]
16 \u2502       condition: "{{ inputs.size == 'large' }}"
   \u2502                      ^^^^^^^^^^^
   \u2570\u2500 help: Add "size" to \`dependsOn.inputs\`.

3 errors, 1 warning in 1 pipeline (1 file)
failed: 3 findings at severity error or above
\`\`\`

## Why

They are rendered before the execution is created, when no task has run. The name is missing, so that no execution starts.

## What to do

Read the value in a task, or write a default after \`??\`.

## Not reported

\`\`\`yaml
id: berth_booking
namespace: harbour.berths
inputs:
  - id: ship
    type: STRING
    defaults: "{{ kv('ship') }} {{ outputs.latest.value ?? 'none' }}"
  - id: size
    type: SELECT
    values: [small, large]
    defaults: small
  - id: pilot
    type: BOOL
    defaults: true
    dependsOn:
      inputs: [size]
      condition: "{{ inputs.size == 'large' }}"
checks:
  - condition: "{{ inputs.ship == 'ada' }}"
    message: The berth is taken.
tasks:
  - id: latest
    type: io.kestra.plugin.core.debug.Return
    format: "{{ inputs.ship }} {{ inputs.size }} {{ inputs.pilot ?? false }}"
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ outputs.latest.value }}"
triggers:
  - id: daily
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * *"
    timezone: Europe/Lisbon
    inputs:
      ship: "{{ trigger.date }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  value-before-execution: off
\`\`\`

For one line: \`# pipeline-review: ignore value-before-execution -- reason\` on the line or above it.
`,
	"value-in-comment": `# value-in-comment

Values that contain # should be in quotes.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders from the shop #orders #daily
pipeline:
  load:
    name: Load
    tasks:
      sync:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
        connection: #fivetran_20931
      tell:
        name: Tell
        integration: SLACK
        integration_job: SEND_SLACK_MESSAGE
        parameters:
          channel: #orders
          text: Order #1 of the day is loaded
        depends_on: [sync]
alerts:
  - name: Failures
    statuses: [FAILED]
    custom_message: See runbook #7
    destinations:
      - integration: SLACK
        destination: #data-alerts # the team
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (4 warnings, 2 notes)

warning[value-in-comment] "channel" has no value: "#orders" is a comment
   \u256d\u2500 bad.yml:19:11 in task "Tell"
18 \u2502         parameters:
19 \u2502           channel: #orders
   \u2502           ^^^^^^^
   \u251c\u2500 fix: Write '#orders' (check it before you apply it)
   \u2570\u2500 help: Write '#orders', or \`null\` for no value.

warning[value-in-comment] "text" ends before "#1 of the day is loaded", which is a comment
   \u256d\u2500 bad.yml:20:17 in task "Tell"
19 \u2502           channel: #orders
20 \u2502           text: Order #1 of the day is loaded
   \u2502                 ^^^^^
   \u251c\u2500 fix: Write 'Order #1 of the day is loaded' (check it before you apply it)
   \u2570\u2500 help: Write 'Order #1 of the day is loaded'.

warning[value-in-comment] "custom_message" ends before "#7", which is a comment
   \u256d\u2500 bad.yml:25:21
24 \u2502     statuses: [FAILED]
25 \u2502     custom_message: See runbook #7
   \u2502                     ^^^^^^^^^^^
   \u251c\u2500 fix: Write 'See runbook #7' (check it before you apply it)
   \u2570\u2500 help: Write 'See runbook #7'.

warning[value-in-comment] "destination" has no value: "#data-alerts # the team" is a comment
   \u256d\u2500 bad.yml:28:9
27 \u2502       - integration: SLACK
28 \u2502         destination: #data-alerts # the team
   \u2502         ^^^^^^^^^^^
   \u251c\u2500 fix: Write '#data-alerts' (check it before you apply it)
   \u2570\u2500 help: Write '#data-alerts', or \`null\` for no value.

note[value-in-comment] The name of the pipeline ends before "#orders #daily", which is a comment
  \u256d\u2500 bad.yml:2:7
1 \u2502 version: v1
2 \u2502 name: Orders from the shop #orders #daily
  \u2502       ^^^^^^^^^^^^^^^^^^^^
  \u251c\u2500 fix: Write 'Orders from the shop #orders #daily' (check it before you apply it)
  \u2570\u2500 help: Write 'Orders from the shop #orders #daily'.

note[value-in-comment] "connection" has no value: "#fivetran_20931" is a comment
   \u256d\u2500 bad.yml:13:9 in task "Sync orders"
12 \u2502           connector_id: quiet_meadow
13 \u2502         connection: #fivetran_20931
   \u2502         ^^^^^^^^^^
   \u2570\u2500 help: Remove the \`#\` to keep the value, or write \`null\`.

4 warnings, 2 notes in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
- name: Orders from the shop #orders #daily
+ name: 'Orders from the shop #orders #daily'
\`\`\`

## Why

In YAML a \`#\` after a space starts a comment. \`channel: #orders\` has no value at all, and the message is not delivered.

## What to do

Put the whole value in quotes, or add a space after the \`#\` of a comment.

In Orchestra, for the example above: Write 'Orders from the shop #orders #daily'.

## Not reported

\`\`\`yaml
version: v1
name: Orders # the shop's
pipeline: #all of it
  load:
    name: Load #first
    tasks: #two
      sync:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow #production
        connection: # the default one
        tags: null #none
      tell:
        name: Tell
        integration: SLACK
        integration_job: SEND_SLACK_MESSAGE
        parameters:
          channel: "#orders"
          text: Order number#1 of the day is loaded # see above
        depends_on: [sync]
alerts:
  - name: Failures
    statuses: [FAILED]
    custom_message: |
      See runbook #7
    destinations:
      - integration: SLACK
        destination: '#data-alerts' #the team
\`\`\`

## Settings

\`\`\`yaml
rules:
  value-in-comment: off
\`\`\`

For one line: \`# pipeline-review: ignore value-in-comment -- reason\` on the line or above it.
`,
	"value-unsupported": `# value-unsupported

Values must be ones that the release of Airflow takes.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`dags.yml\`

\`\`\`yaml
tide_tables:
  start_date: 2026-01-05
  schedule: "0 4 * * *"
  catchup:
  tags: [2026]
  tasks:
    measure:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: measure
      retries: 2
      retry_exponential_backoff: 3
      start_date: "2026-02-01"
\`\`\`

\`fleet.yml\`

\`\`\`yaml
fleet_positions:
  schedule: "10 * * * *"
  start_date: 2026-05-01
  catchup: false
  max_active_runs: 1
  on_failure_callback: fleet.alerts.duty
  default_args:
    owner: fleet
  tasks:
    - task_id: fetch
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "fleet fetch"
      pool: tracker api
    - task_id: store
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "fleet store"
      outlets:
        - {__type__: airflow.datasets.Dataset, uri: "s3://fleet/positions"}
      dependencies: [fetch]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (4 warnings)

warning[value-unsupported] "catchup" of DAG "tide_tables" is null, which Airflow 2 refuses and Airflow 3 takes
  \u256d\u2500 dags.yml:4:3
3 \u2502   schedule: "0 4 * * *"
4 \u2502   catchup:
  \u2502   ^^^^^^^
  \u2570\u2500 help: Remove the key, or write its value.

warning[value-unsupported] "tags" of DAG "tide_tables" is a list with a number, which Airflow 3 refuses and Airflow 2 takes
  \u256d\u2500 dags.yml:5:3
4 \u2502   catchup:
5 \u2502   tags: [2026]
  \u2502   ^^^^
  \u2570\u2500 help: Write the tags as texts, with quotes.

warning[value-unsupported] "retry_exponential_backoff" of task "measure" is a number, which Airflow before 3.2 refuses and Airflow 3.2 takes
   \u256d\u2500 dags.yml:11:34 in task "measure"
10 \u2502       retries: 2
11 \u2502       retry_exponential_backoff: 3
   \u2502                                  ^
   \u2570\u2500 help: Write \`retry_exponential_backoff: true\`, which doubles the delay.

warning[value-unsupported] "start_date" of task "measure" is the text "2026-02-01", which Airflow 3 refuses and Airflow 2 takes
   \u256d\u2500 dags.yml:12:19 in task "measure"
11 \u2502       retry_exponential_backoff: 3
12 \u2502       start_date: "2026-02-01"
   \u2502                   ^^^^^^^^^^^^
   \u2570\u2500 help: Move \`start_date\` to the DAG or into \`default_args\`.

\u2500\u2500 fleet.yml (2 warnings)

warning[value-unsupported] Pool "tracker api" of task "fetch" has other characters than letters, digits, dashes, dots and underscores, which Airflow 2 refuses and Airflow 3 takes
   \u256d\u2500 fleet.yml:13:13 in task "fetch"
12 \u2502       bash_command: "fleet fetch"
13 \u2502       pool: tracker api
   \u2502             ^^^^^^^^^^^
   \u2570\u2500 help: Give the pool another name.

warning[value-unsupported] "airflow.datasets.Dataset" is of Airflow 2, which Airflow 3 refuses and Airflow 2 takes
   \u256d\u2500 fleet.yml:18:22 in task "store"
17 \u2502       outlets:
18 \u2502         - {__type__: airflow.datasets.Dataset, uri: "s3://fleet/positions"}
   \u2502                      ^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write a value that both versions take.

6 warnings in 2 pipelines (2 files)
passed: no findings at severity error or above
\`\`\`

## Why

A value that the release refuses keeps every DAG of the file from loading. Some values, classes and names of pools are refused by Airflow 2 only, others by Airflow 3 only.

## What to do

Write a value that both versions take.

## Not reported

\`dags.yml\`

\`\`\`yaml
tide_tables:
  start_date: 2026-01-05
  schedule: "0 4 * * *"
  catchup: false
  tags: ["2026"]
  tasks:
    measure:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: measure
      retries: 2
      retry_exponential_backoff: true
      start_date: 2026-02-01 00:00:00
\`\`\`

\`fleet.yml\`

\`\`\`yaml
fleet_positions:
  schedule: "10 * * * *"
  start_date: 2026-05-01
  catchup: false
  max_active_runs: 1
  on_failure_callback: fleet.alerts.duty
  default_args:
    owner: fleet
  tasks:
    - task_id: fetch
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "fleet fetch"
      pool: tracker_api
    - task_id: store
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "fleet store"
      outlets:
        - {__type__: airflow.sdk.Asset, uri: "s3://fleet/positions"}
      dependencies: [fetch]
\`\`\`

## Settings

\`\`\`yaml
rules:
  value-unsupported: off
\`\`\`

For one line: \`# pipeline-review: ignore value-unsupported -- reason\` on the line or above it.
`,
	"variable-not-rendered": `# variable-not-rendered

A variable that holds an expression must be rendered where it is read.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: manifests
namespace: harbour.cargo
inputs:
  - id: ship
    type: STRING
    defaults: ada
variables:
  folder: "cargo/{{ inputs.ship }}"
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ vars.folder }}/manifest.csv"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[variable-not-rendered] Variable "folder" holds an expression, which is not rendered here
   \u256d\u2500 bad.yml:12:18 in task "tell"
11 \u2502     type: io.kestra.plugin.core.log.Log
12 \u2502     message: "{{ vars.folder }}/manifest.csv"
   \u2502                  ^^^^^^^^^^^
   \u251c\u2500 fix: Write "render(vars.folder)" (check it before you apply it)
   \u2570\u2500 help: Write \`render(vars.folder)\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

The fix of the first finding (unsafe):

\`\`\`diff
-     message: "{{ vars.folder }}/manifest.csv"
+     message: "{{ render(vars.folder) }}/manifest.csv"
\`\`\`

## Why

Variables are not rendered by themselves since 0.14: the task gets the text of the expression, with its braces, and not its value.

## What to do

Write \`render(vars.NAME)\`.

## Not reported

\`\`\`yaml
id: manifests
namespace: harbour.cargo
inputs:
  - id: ship
    type: STRING
    defaults: ada
variables:
  folder: "cargo/{{ inputs.ship }}"
  bucket: harbour
  nested: "{{ vars.folder }}"
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: "{{ vars.bucket }}/{{ render(vars.folder) }}/{{ render('{{ vars.folder }}') }}/manifest.csv"
\`\`\`

## Settings

\`\`\`yaml
rules:
  variable-not-rendered: off
\`\`\`

For one line: \`# pipeline-review: ignore variable-not-rendered -- reason\` on the line or above it.
`,
	"variable-undeclared": `# variable-undeclared

Variables must be declared.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
variables:
  folder:
    default: /Workspace/Shared/harbour
  given:
    description: Comes from the deployment
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: \${var.foldr}/load
            base_parameters:
              key: \${var.given}
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 error)

error[variable-undeclared] Variable "foldr" is not declared; did you mean "folder"?
   \u256d\u2500 databricks.yml:23:28 in task "load"
22 \u2502           notebook_task:
23 \u2502             notebook_path: \${var.foldr}/load
   \u2502                            ^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Declare the variable under \`variables:\`, or write the name of one that is declared.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

The CLI refuses a reference to a variable that no file of the bundle declares.

## What to do

Declare the variable under \`variables:\`, or write the name of one that is declared.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
targets:
  dev:
    default: true
    mode: development
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/bundles/harbour
variables:
  folder:
    default: /Workspace/Shared/harbour
  given:
    description: Comes from the deployment
resources:
  jobs:
    berths:
      name: berths
      tasks:
        - task_key: load
          notebook_task:
            notebook_path: \${var.folder}/load
            base_parameters:
              key: \${var.given}
\`\`\`

## Settings

\`\`\`yaml
rules:
  variable-undeclared: off
\`\`\`

For one line: \`# pipeline-review: ignore variable-undeclared -- reason\` on the line or above it.
`,
	"variable-unused": `# variable-unused

Variables of a bundle should be used.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
variables:
  catalog:
    default: harbour
  schema:
    default: berths
resources:
  jobs:
    quays:
      name: quays of \${var.catalog}
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 note)

note[variable-unused] Nothing in the bundle uses the variable "schema"
  \u256d\u2500 databricks.yml:6:3
5 \u2502     default: harbour
6 \u2502   schema:
  \u2502   ^^^^^^
  \u2570\u2500 help: Remove the variable, or refer to it.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

A value that nothing reads looks as if it had an effect: a later change of it does nothing.

## What to do

Remove the variable, or refer to it.

## Not reported

\`databricks.yml\`

\`\`\`yaml
bundle:
  name: harbour
include:
  - jobs/*.yml
variables:
  catalog:
    default: harbour
  schema:
    default: \${var.catalog}_berths
  crane:
    default: west
\`\`\`

\`jobs/quays.yml\`

\`\`\`yaml
# \${var.crane} is kept for the next job.
resources:
  jobs:
    quays:
      name: quays of \${variables.schema.value}
      tasks:
        - task_key: go
          notebook_task:
            notebook_path: /Workspace/Shared/harbour/quays
\`\`\`

## Settings

\`\`\`yaml
rules:
  variable-unused: off
\`\`\`

For one line: \`# pipeline-review: ignore variable-unused -- reason\` on the line or above it.
`,
	"variable-without-value": `# variable-without-value

Variables of a bundle should have a value in the production target.

Note \u00b7 profile strict \u00b7 since 0.1.0

## Reported

\`\`\`yaml
bundle:
  name: harbour
variables:
  warehouse:
    description: Where queries run
targets:
  dev:
    default: true
    variables:
      warehouse: 0123456789abcdef
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Shared/.bundle/harbour
resources:
  jobs:
    quays:
      name: quays
      tasks:
        - task_key: go
          sql_task:
            warehouse_id: \${var.warehouse}
            file:
              path: /Workspace/Shared/harbour/quays.sql
\`\`\`

\`\`\`text
\u2500\u2500 databricks.yml (1 note)

note[variable-without-value] Variable "warehouse" has no value in target "prod"
  \u256d\u2500 databricks.yml:4:3
3 \u2502 variables:
4 \u2502   warehouse:
  \u2502   ^^^^^^^^^
  \u2570\u2500 help: Add a \`default\` or a value in the target, or set \`BUNDLE_VAR_warehouse\` where the bundle is deployed.

1 note in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The deployment stops unless its environment sets the value, which no review sees.

## What to do

Add a \`default\`, a \`lookup\` or a value in the target, or have the workflow set \`BUNDLE_VAR_name\`.

## Not reported

\`\`\`yaml
bundle:
  name: harbour
variables:
  warehouse:
    description: Where queries run
targets:
  dev:
    default: true
    variables:
      warehouse: 0123456789abcdef
  prod:
    mode: production
    variables:
      warehouse:
        lookup:
          warehouse: main
    workspace:
      root_path: /Workspace/Shared/.bundle/harbour
resources:
  jobs:
    quays:
      name: quays
      tasks:
        - task_key: go
          sql_task:
            warehouse_id: \${var.warehouse}
            file:
              path: /Workspace/Shared/harbour/quays.sql
\`\`\`

## Settings

\`\`\`yaml
rules:
  variable-without-value: off
\`\`\`

For one line: \`# pipeline-review: ignore variable-without-value -- reason\` on the line or above it.
`,
	"version-unset": `# version-unset

The configuration should say which release runs the flows.

Note \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`arrivals.yml\`

\`\`\`yaml
id: arrivals
namespace: harbour.berths
tasks:
  - id: list
    type: io.kestra.plugin.core.http.Request
    uri: https://berths.example.com/arrivals
\`\`\`

\`pilots.yml\`

\`\`\`yaml
id: pilots
namespace: harbour.berths
tasks:
  - id: call
    type: io.kestra.plugin.core.http.Request
    uri: https://pilots.example.com/call
triggers:
  - id: on_arrival
    type: io.kestra.plugin.core.trigger.Flow
    preconditions:
      id: arrivals
      flows:
        - namespace: harbour.berths
          flowId: arrivals
\`\`\`

\`tides.yml\`

\`\`\`yaml
id: tides
namespace: harbour.tides
tasks:
  - id: each_gauge
    type: io.kestra.plugin.core.flow.ForEach
    values: [north, south]
    tasks:
      - id: read
        type: io.kestra.plugin.core.http.Request
        uri: https://gauges.example.com/{{ taskrun.value }}
\`\`\`

\`\`\`text
\u2500\u2500 pilots.yml (1 note)

note[version-unset] The Kestra release is not configured, and 2 flows of 3 use what only some releases read: "preconditions" and "flow.ForEach"
   \u256d\u2500 pilots.yml:10:5
 9 \u2502     type: io.kestra.plugin.core.trigger.Flow
10 \u2502     preconditions:
   \u2502     ^^^^^^^^^^^^^
   \u2570\u2500 help: Add \`kestra: { version: '1.3' }\`, with your release, to the configuration of the review.

1 note in 3 pipelines (3 files)
passed: no findings at severity error or above
\`\`\`

## Why

Release 2.0 refuses much of what earlier releases need, and the other way round. While the release is not known, no finding is made about either.

## What to do

Add \`kestra: { version: '1.3' }\`, with your release, to the configuration of the review.

## Not reported

\`\`\`yaml
id: arrivals
namespace: harbour.berths
tasks:
  - id: list
    type: io.kestra.plugin.core.http.Request
    uri: https://berths.example.com/arrivals
\`\`\`

## Settings

\`\`\`yaml
rules:
  version-unset: off
\`\`\`

For one line: \`# pipeline-review: ignore version-unset -- reason\` on the line or above it.
`,
	"webhook-key-literal": `# webhook-key-literal

The key of a webhook should be a secret.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0 \u00b7 needs platform expertise

## Reported

\`\`\`yaml
id: arrivals
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
triggers:
  - id: arrival
    type: io.kestra.plugin.core.trigger.Webhook
    key: pier-nine-gate
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 warning)

warning[webhook-key-literal] The key of webhook "arrival" is written in the file
   \u256d\u2500 bad.yml:10:5
 9 \u2502     type: io.kestra.plugin.core.trigger.Webhook
10 \u2502     key: pier-nine-gate
   \u2502     ^^^
   \u2570\u2500 help: Write another key as a secret, and refer to it as \`{{ secret('NAME') }}\`.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The key is all that protects the address of the webhook: everyone who can read the repository or its history can start the flow.

## What to do

Write another key as a secret, and refer to it as \`{{ secret('NAME') }}\`.

## Not reported

\`\`\`yaml
id: arrivals
namespace: harbour.berths
tasks:
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: moored
triggers:
  - id: arrival
    type: io.kestra.plugin.core.trigger.Webhook
    key: "{{ secret('ARRIVAL_KEY') }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  webhook-key-literal: off
\`\`\`

For one line: \`# pipeline-review: ignore webhook-key-literal -- reason\` on the line or above it.
`,
	"working-directory-child": `# working-directory-child

A WorkingDirectory can hold only tasks that a worker runs.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
id: desk
namespace: harbour.berths
tasks:
  - id: desk
    type: io.kestra.plugin.core.flow.WorkingDirectory
    tasks:
      - id: choose
        type: io.kestra.plugin.core.flow.If
        condition: "{{ inputs.loud }}"
        then:
          - id: tell
            type: io.kestra.plugin.core.log.Log
            message: loud
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (1 error)

error[working-directory-child] WorkingDirectory "desk" holds "choose", of type If, which no worker runs
  \u256d\u2500 bad.yml:7:9
6 \u2502     tasks:
7 \u2502       - id: choose
  \u2502         ^^^^^^^^^^
  \u2570\u2500 help: Move the group out of the WorkingDirectory.

1 error in 1 pipeline (1 file)
failed: 1 finding at severity error or above
\`\`\`

## Why

All tasks of a WorkingDirectory run on one worker: the server refuses groups and calls of other flows in it.

## What to do

Move the group out of the WorkingDirectory.

## Not reported

\`\`\`yaml
id: desk
namespace: harbour.berths
tasks:
  - id: desk
    type: io.kestra.plugin.core.flow.WorkingDirectory
    tasks:
      - id: tell
        type: io.kestra.plugin.core.log.Log
        message: loud
\`\`\`

## Settings

\`\`\`yaml
rules:
  working-directory-child: off
\`\`\`

For one line: \`# pipeline-review: ignore working-directory-child -- reason\` on the line or above it.
`,
	"wrong-type": `# wrong-type

Values must have the type of their key.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
configuration:
  retries: "2"
  retry_delay: "00:05:00"
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[wrong-type] "retries" in the configuration must be a whole number, not the text "2"
   \u256d\u2500 bad.yml:14:12
13 \u2502 configuration:
14 \u2502   retries: "2"
   \u2502            ^^^
   \u251c\u2500 fix: Write 2 (safe)
   \u2570\u2500 help: Write 2.

error[wrong-type] "retry_delay" in the configuration must be a whole number of minutes, not the text "00:05:00"; this would be 5 minutes
   \u256d\u2500 bad.yml:15:16
14 \u2502   retries: "2"
15 \u2502   retry_delay: "00:05:00"
   \u2502                ^^^^^^^^^^
   \u251c\u2500 fix: Write 5 (safe)
   \u2570\u2500 help: Write 5.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
-   retries: "2"
+   retries: 2
\`\`\`

## Why

The platform refuses a value of another type, or interprets it differently.

## What to do

Write the value in the expected type and unit.

In Orchestra, for the example above: Write 2.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
configuration:
  retries: 2
  retry_delay: 5
\`\`\`

## Settings

\`\`\`yaml
rules:
  wrong-type: off
\`\`\`

For one line: \`# pipeline-review: ignore wrong-type -- reason\` on the line or above it.
`,
	"wrong-value": `# wrong-value

Values must be allowed for their key.

Error \u00b7 profile minimal and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
version: v2
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
configuration:
  retry_delay: 300
\`\`\`

\`\`\`text
\u2500\u2500 bad.yml (2 errors)

error[wrong-value] "version" at the top level must be "v1", not the text "v2"
  \u256d\u2500 bad.yml:1:10
1 \u2502 version: v2
  \u2502          ^^
  \u251c\u2500 fix: Write "v1" (safe)
  \u2570\u2500 help: Write v1.

error[wrong-value] "retry_delay" in the configuration is 300; at most 120 minutes are allowed, and 300 looks like seconds, which would be 5
   \u256d\u2500 bad.yml:14:16
13 \u2502 configuration:
14 \u2502   retry_delay: 300
   \u2502                ^^^
   \u251c\u2500 fix: Write 5 (check it before you apply it)
   \u2570\u2500 help: Write 5 for 5 minutes.

2 errors in 1 pipeline (1 file)
failed: 2 findings at severity error or above
\`\`\`

The fix of the first finding (safe):

\`\`\`diff
- version: v2
+ version: v1
\`\`\`

## Why

The platform refuses values outside its lists and limits.

## What to do

Use one of the allowed values.

In Orchestra, for the example above: Write v1.

## Not reported

\`\`\`yaml
version: v1
name: Orders
pipeline:
  load:
    name: Load
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: quiet_meadow
configuration:
  retry_delay: 5
\`\`\`

## Settings

\`\`\`yaml
rules:
  wrong-value: off
\`\`\`

For one line: \`# pipeline-review: ignore wrong-value -- reason\` on the line or above it.
`,
	"xcom-not-upstream": `# xcom-not-upstream

A template that pulls an XCom must name a task that is upstream.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  task_groups:
    intake: {}
  tasks:
    count:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: count-parcels
    weigh:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: weigh-parcels
      task_group_name: intake
    label:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: print-labels
      do_xcom_push: false
    report:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "report --parcels {{ ti.xcom_pull(task_ids='count') }} --weight {{ ti.xcom_pull(task_ids='weigh') }} --labels {{ ti.xcom_pull('label') }} --routes {{ ti.xcom_pull(task_ids='rout') }}"
      dependencies: [intake, label]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (4 warnings)

warning[xcom-not-upstream] Task "report" pulls the XCom of "count" but does not depend on it: the value may not exist yet
   \u256d\u2500 dags.yml:21:21 in task "report"
20 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
21 \u2502       bash_command: "report --parcels {{ ti.xcom_pull(task_ids='count') }} --weight {{ ti.xcom_pull(\u2026
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Add "count" to \`dependencies\` of task "report".

warning[xcom-not-upstream] Task "report" pulls the XCom of "label", which pushes none: its "do_xcom_push" is false
   \u256d\u2500 dags.yml:21:21 in task "report"
20 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
21 \u2502       bash_command: "report --parcels {{ ti.xcom_pull(task_ids='count') }} --weight {{ ti.xcom_pull(\u2026
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Remove \`do_xcom_push: false\` from task "label".

warning[xcom-not-upstream] Task "report" pulls the XCom of "rout", which is no task of the DAG
   \u256d\u2500 dags.yml:21:21 in task "report"
20 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
21 \u2502       bash_command: "report --parcels {{ ti.xcom_pull(task_ids='count') }} --weight {{ ti.xcom_pull(\u2026
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write the id of a task of this DAG.

warning[xcom-not-upstream] Task "report" pulls the XCom of "weigh", which Airflow knows as "intake.weigh": the template gets "None"
   \u256d\u2500 dags.yml:21:21 in task "report"
20 \u2502       operator: airflow.providers.standard.operators.bash.BashOperator
21 \u2502       bash_command: "report --parcels {{ ti.xcom_pull(task_ids='count') }} --weight {{ ti.xcom_pull(\u2026
   \u2502                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
   \u2570\u2500 help: Write "intake.weigh".

4 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

Without a dependency the template is rendered before the other task has run; an id that no task has pulls \`None\` in every run, without an error.

## What to do

Add the task to \`dependencies\`, and write its id as Airflow shows it.

## Not reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  task_groups:
    intake: {}
  tasks:
    count:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: count-parcels
    weigh:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: weigh-parcels
      task_group_name: intake
    stamp:
      operator: airflow.providers.standard.operators.python.PythonOperator
      python_callable: parcels.stamp
      do_xcom_push: false
    report:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "report {{ ti.xcom_pull(task_ids=['count', 'intake.weigh']) }} {{ ti.xcom_pull(task_ids='stamp', key='sheet') }} {{ ti.xcom_pull(dag_id='routes', task_ids='plan') }}"
      dependencies: [intake, count, stamp]
    own:
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "try {{ ti.xcom_pull(task_ids='own', key='last') }} {{ ti.xcom_pull(task_ids=params.task) }}"
\`\`\`

## Settings

\`\`\`yaml
rules:
  xcom-not-upstream: off
\`\`\`

For one line: \`# pipeline-review: ignore xcom-not-upstream -- reason\` on the line or above it.
`,
	"yaml-1-1-value": `# yaml-1-1-value

Values should not change their meaning in YAML 1.1.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: false
  default_args:
    retry_delay: 1:30
  tasks:
    load:
      operator: airflow.providers.standard.operators.python.PythonOperator
      python_callable: parcels.load
      op_kwargs: {depot: 0123, countries: [DE, NO], from: {hub: 010}}
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (4 warnings)

warning[yaml-1-1-value] "retry_delay" is 90: YAML 1.1 reads "1:30" as a number to the base 60
  \u256d\u2500 dags.yml:6:18
5 \u2502   default_args:
6 \u2502     retry_delay: 1:30
  \u2502                  ^^^^
  \u2570\u2500 help: Write \`90\`, or \`"1:30"\` for the text.

warning[yaml-1-1-value] "depot" is 83: YAML 1.1 reads "0123" as an octal number
   \u256d\u2500 dags.yml:11:26 in task "load"
10 \u2502       python_callable: parcels.load
11 \u2502       op_kwargs: {depot: 0123, countries: [DE, NO], from: {hub: 010}}
   \u2502                          ^^^^
   \u2570\u2500 help: Write \`83\`, or \`"0123"\` for the text.

warning[yaml-1-1-value] An entry of "countries" is false: YAML 1.1 reads "NO" as a truth value
   \u256d\u2500 dags.yml:11:48 in task "load"
10 \u2502       python_callable: parcels.load
11 \u2502       op_kwargs: {depot: 0123, countries: [DE, NO], from: {hub: 010}}
   \u2502                                                ^^
   \u2570\u2500 help: Write \`"NO"\`.

warning[yaml-1-1-value] "hub" is 8: YAML 1.1 reads "010" as an octal number
   \u256d\u2500 dags.yml:11:65 in task "load"
10 \u2502       python_callable: parcels.load
11 \u2502       op_kwargs: {depot: 0123, countries: [DE, NO], from: {hub: 010}}
   \u2502                                                                 ^^^
   \u2570\u2500 help: Write \`8\`, or \`"010"\` for the text.

4 warnings in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

dag-factory reads YAML 1.1: \`0123\` is the octal number 83, \`1:30\` is 90, and the country \`NO\` is false.

## What to do

Put the value in quotes.

## Not reported

\`\`\`yaml
parcels:
  schedule: "40 4 * * *"
  start_date: 2026-05-01
  catchup: no
  max_active_runs: 07
  default_args:
    retry_delay: 90
    email_on_failure: NO
    email: [depot@parcels.example]
  tasks:
    load:
      operator: airflow.providers.standard.operators.python.PythonOperator
      python_callable: parcels.load
      op_kwargs: {depot: "0123", countries: [DE, "NO"], dry_run: no, image: "a:30", at: "1:30", zero: 0, day: 0990, file_mode: 0644}
\`\`\`

## Settings

\`\`\`yaml
rules:
  yaml-1-1-value: off
\`\`\`

For one line: \`# pipeline-review: ignore yaml-1-1-value -- reason\` on the line or above it.
`,
	"zone-lost": `# zone-lost

The zone of a DAG must stand beside its start date.

Warning \u00b7 profile recommended and above \u00b7 since 0.1.0

## Reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  timezone: Europe/Oslo
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
    start_date: 2026-05-01
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

\`\`\`text
\u2500\u2500 dags.yml (1 warning)

warning[zone-lost] Zone "Europe/Oslo" of DAG "invoices" has no effect: the start date stands in "default_args", so the schedule is in UTC
  \u256d\u2500 dags.yml:4:3
3 \u2502   catchup: false
4 \u2502   timezone: Europe/Oslo
  \u2502   ^^^^^^^^
  \u2570\u2500 help: Write \`timezone\` beside \`start_date\`, and the date without an offset.

1 warning in 1 pipeline (1 file)
passed: no findings at severity error or above
\`\`\`

## Why

The zone of a cron expression is that of the start date, which is \`timezone\` beside it or else UTC; an offset in the date is thrown away.

## What to do

Write \`timezone\` beside \`start_date\`, and the date without an offset.

## Not reported

\`\`\`yaml
invoices:
  schedule: "40 4 * * *"
  catchup: false
  start_date: 2026-05-01
  timezone: Europe/Oslo
  max_active_runs: 1
  on_failure_callback: billing.alerts.duty
  default_args:
    owner: billing
  tasks:
    - task_id: collect
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices collect"
    - task_id: send
      operator: airflow.providers.standard.operators.bash.BashOperator
      bash_command: "invoices send"
      dependencies: [collect]
\`\`\`

## Settings

\`\`\`yaml
rules:
  zone-lost: off
\`\`\`

For one line: \`# pipeline-review: ignore zone-lost -- reason\` on the line or above it.
`
};
exports.pages = pages;
