import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sentenceOf } from '../../src/changes/change.ts'
import { changesOf } from '../../src/changes/changes.ts'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import { parseDocument } from '../../src/text/parse.ts'

const now = Date.UTC(2026, 10, 22, 12)
const base = readFileSync(join(import.meta.dirname, 'fixtures/port-traffic.yml'), 'utf8')

function fileOf(text: string) {
  const document = parseDocument({ path: 'port-traffic.yml', text })
  return { document, pipelines: orchestra.read({ documents: [document], variants: [] }) }
}

/** One edit of the file, and every change that is told: its class and its sentence. None for an edit that changes nothing. */
const pairs: readonly (readonly [name: string, edit: (text: string) => string, told: readonly string[]])[] = [
  [
    'name',
    (t) => t.replace('Port traffic', '"Port traffic #ais"'),
    ['cosmetic | Pipeline: name was "Port traffic", now "Port traffic #ais"'],
  ],
  [
    'cron',
    (t) => t.replace('0 2 ? * * *', '30 3 ? * MON-FRI *'),
    [
      'stopped-work | Schedule "Night": was at 02:00 every day, now at 03:30 on weekdays (Europe/Oslo); first run Monday 23 November 03:30',
    ],
  ],
  [
    'cron more',
    (t) => t.replace('0 2 ? * * *', '0 2/6 ? * * *'),
    [
      'wider-reach | Schedule "Night": was at 02:00 every day, now every 6 hours from 02:00 to 20:00 (Europe/Oslo); first run Sunday 22 November 14:00',
    ],
  ],
  [
    'cron year',
    (t) => t.replace('0 2 ? * * *', '0 2 29 2 ? *'),
    [
      'stopped-work | Schedule "Night": was at 02:00 every day, now at 02:00 on the 29th of the month in February (Europe/Oslo); first run Tuesday 29 February 2028 02:00',
    ],
  ],
  ['cron spelling', (t) => t.replace('0 2 ? * * *', '0 02 * * ? *'), []],
  [
    'zone',
    (t) => t.replace('Europe/Oslo', 'UTC'),
    [
      'behaviour | Schedule "Night": was at 02:00 every day (Europe/Oslo), now at 02:00 every day (UTC); first run Monday 23 November 02:00',
    ],
  ],
  [
    'environment',
    (t) => t.replace('environment: production', 'environment: staging'),
    ['wider-reach | Schedule "Night": environment was "production", now "staging"'],
  ],
  [
    'branch',
    (t) => t.replace('branch: main', 'branch: hotfix'),
    ['wider-reach | Schedule "Night": branch was "main", now "hotfix"'],
  ],
  ['no branch', (t) => t.replace('    branch: main\n', ''), ['wider-reach | Schedule "Night": branch was "main", now not set']],
  [
    'run input value',
    (t) => t.replace('day: yesterday', 'day: tomorrow'),
    ['behaviour | Schedule "Night": passed input "day" was "yesterday", now "tomorrow"'],
  ],
  [
    'run input new',
    (t) => t.replace('day: yesterday,', 'day: yesterday, port: oslo,'),
    ['behaviour | Schedule "Night": passed input "port" added: "oslo"'],
  ],
  [
    'run input gone',
    (t) => t.replace(', depth: 2 }', ' }'),
    ['behaviour | Schedule "Night": passed input "depth" removed, was 2'],
  ],
  [
    'exclude',
    (t) => t.replace('    branch: main\n', '    branch: main\n    exclude: [2026-12-24, 2026-12-25]\n'),
    ['stopped-work | Schedule "Night": excluded dates were none, now "2026-12-24", "2026-12-25"'],
  ],
  [
    'schedule name',
    (t) => t.replace('name: Night', 'name: Nightly'),
    ['cosmetic | Schedule "Nightly": name was "Night", now "Nightly"'],
  ],
  [
    'second schedule',
    (t) => t.replace('sensors:', '  - { cron: "0 14 ? * * *", environment: production }\nsensors:'),
    ['wider-reach | Schedule added: at 14:00 every day (UTC), in "production"; first run Sunday 22 November 14:00'],
  ],
  [
    'schedule gone',
    (t) => t.replace(/schedule:[\s\S]*?sensors:/, 'sensors:'),
    [
      'stopped-work | Schedule "Night" removed: was at 02:00 every day (Europe/Oslo), in "production", on branch "main", passing "day", "depth"',
    ],
  ],
  [
    'sensor window',
    (t) => t.replace('timeout_mins: 60', 'timeout_mins: 30'),
    ['stopped-work | Sensor "Files of the day": window was 1 hour, now 30 minutes'],
  ],
  [
    'sensor poll',
    (t) => t.replace('timeout_mins: 60', 'timeout_mins: 60\n    frequency_secs: 300'),
    ['behaviour | Sensor "Files of the day": polling interval was 1 minute, now 5 minutes'],
  ],
  ['sensor poll default', (t) => t.replace('timeout_mins: 60', 'timeout_mins: 60\n    frequency_secs: 60'), []],
  [
    'sensor condition',
    (t) => t.replace('timeout_mins: 60', 'timeout_mins: 60\n    condition: ${{ outputs.files }}'),
    ['behaviour | Sensor "Files of the day": setting "condition" was not set, now "${{ outputs.files }}"'],
  ],
  [
    'check param',
    (t) => t.replace('prefix: ships/', 'prefix: vessels/'),
    ['behaviour | Sensor "Files of the day": parameter "prefix" of check "ships" was "ships/", now "vessels/"'],
  ],
  [
    'check gone',
    (t) => t.replace(/ {6}ships:[\s\S]*? {4}alerts:/, '    alerts:'),
    ['weaker-safety | Sensor "Files of the day": check "ships" ("AWS_S3_FILE") removed'],
  ],
  [
    'sensor alert gone',
    (t) => t.replace(/ {4}alerts:\n {6}- \{ name: No files.*\n/, ''),
    ['silence | Sensor "Files of the day": alert "No files" removed (on "FAILED", to "SLACK" "#harbour")'],
  ],
  [
    'sensor gone',
    (t) => t.replace(/sensors:[\s\S]*?trigger_events:/, 'trigger_events:'),
    ['stopped-work | Sensor "Files of the day" removed: its window opened at 05:00 every day (Europe/Oslo)'],
  ],
  [
    'event statuses',
    (t) => t.replace('statuses: [SUCCEEDED] }', 'statuses: [SUCCEEDED, FAILED] }'),
    ['wider-reach | Starts after runs of "tides" that end as "FAILED", "SUCCEEDED", was "SUCCEEDED"'],
  ],
  [
    'event other',
    (t) => t.replace('pipeline_id: tides', 'pipeline_id: moon'),
    [
      'wider-reach | Starts after runs of "moon" that end as "SUCCEEDED", no longer after runs of "tides" that end as "SUCCEEDED"',
    ],
  ],
  [
    'event default statuses',
    (t) => t.replace(', statuses: [SUCCEEDED] }', ', statuses: [WARNING, SUCCEEDED] }'),
    ['wider-reach | Starts after runs of "tides" that end as "SUCCEEDED", "WARNING", was "SUCCEEDED"'],
  ],
  ['webhook off', (t) => t.replace('enabled: true', 'enabled: false'), ['stopped-work | Can no longer be started by a webhook']],
  [
    'webhook input',
    (t) => t.replace('run_inputs: { day: today } }', 'run_inputs: { day: monday } }'),
    ['behaviour | Webhook: passed input "day" was "today", now "monday"'],
  ],
  [
    'default retries',
    (t) => t.replace('retries: 2', 'retries: 0'),
    [
      'weaker-safety | Tasks "Merge positions", "Positions are on the globe", "Build marts" and "Post summary": retries were 2, now 0',
    ],
  ],
  [
    'default delay',
    (t) => t.replace('retry_delay: 5', 'retry_delay: 10'),
    [
      'behaviour | Tasks "Pull positions", "Merge positions", "Positions are on the globe", "Build marts" and "Post summary": time between attempts was 5 minutes, now 10 minutes',
    ],
  ],
  [
    'default timeout gone',
    (t) => t.replace('  timeout: 3600\n', ''),
    [
      'weaker-safety | Tasks "Pull positions", "Merge positions", "Positions are on the globe", "Build marts" and "Post summary": timeout was 1 hour, now not set',
    ],
  ],
  [
    'timeout text',
    (t) => t.replace('timeout: 3600', 'timeout: "01:00:00"'),
    [
      'behaviour | Tasks "Pull positions", "Merge positions", "Positions are on the globe", "Build marts" and "Post summary": timeout was 1 hour, now "01:00:00"',
    ],
  ],
  [
    'limit gone',
    (t) => t.replace('  concurrency: { max_active: 1 }\n', ''),
    ['weaker-safety | Pipeline: concurrency limit was 1, now not set'],
  ],
  [
    'limit 0',
    (t) => t.replace('max_active: 1', 'max_active: 0'),
    ['weaker-safety | Pipeline: concurrency limit was 1, now none'],
  ],
  [
    'input default',
    (t) => t.replace('default: today', 'default: yesterday'),
    ['behaviour | Input "day": default was "today", now "yesterday"'],
  ],
  [
    'input type',
    (t) => t.replace('type: number', 'type: string'),
    ['behaviour | Input "depth": type was "number", now "string"'],
  ],
  [
    'input option',
    (t) => t.replace('options: [1, 2]', 'options: [1, 2, 3]'),
    ['behaviour | Input "depth": setting "options": 3 added'],
  ],
  ['input gone', (t) => t.replace(/ {2}depth: .*\n/, ''), ['behaviour | Input "depth" removed (number, default 1)']],
  [
    'input new',
    (t) => t.replace('  depth:', '  ship: { type: string }\n  depth:'),
    ['stopped-work | Input "ship" added (string, no default), and it is required'],
  ],
  [
    'matrix more',
    (t) => t.replace('[oslo, bergen, stavanger]', '[oslo, bergen, stavanger, tromso]'),
    ['wider-reach | Group "Extract": matrix "port": "tromso" added (3 items before, 4 now)'],
  ],
  [
    'matrix less',
    (t) => t.replace('[oslo, bergen, stavanger]', '[oslo, bergen]'),
    ['stopped-work | Group "Extract": matrix "port": "stavanger" removed (3 items before, 2 now)'],
  ],
  ['matrix order', (t) => t.replace('[oslo, bergen, stavanger]', '[bergen, oslo, stavanger]'), []],
  [
    'matrix expr',
    (t) => t.replace('[oslo, bergen, stavanger]', '${{ inputs.ports }}'),
    ['behaviour | Group "Extract": matrix "port" was "[oslo, bergen, stavanger]", now "${{ inputs.ports }}"'],
  ],
  [
    'matrix gone',
    (t) => t.replace(/ {4}matrix:[\s\S]*? {4}tasks:/, '    tasks:'),
    ['stopped-work | Group "Extract": no longer has a matrix, was "port" with 3 items ("oslo", "bergen" and "stavanger")'],
  ],
  [
    'parallel',
    (t) => t.replace('max_parallel: 2', 'max_parallel: 8'),
    ['weaker-safety | Group "Extract": concurrency limit of the matrix was 2, now 8'],
  ],
  [
    'sequential',
    (t) => t.replace('max_parallel: 2', 'max_parallel: 2\n      sequential: true'),
    ['behaviour | Group "Extract": the matrix runs one after the other now'],
  ],
  [
    'continue',
    (t) => t.replace('max_parallel: 2', 'max_parallel: 2\n      continue_on_error: true'),
    ['weaker-safety | Group "Extract": a failed item no longer stops the others of the matrix'],
  ],
  [
    'connection',
    (t) => t.replace('python_prod_11111', 'python_dev_44444'),
    ['wider-reach | Task "Pull positions": connection was "python_prod_11111", now "python_dev_44444"'],
  ],
  [
    'tags',
    (t) => t.replace('[ais, daily]', '[daily, ais, slow]'),
    ['cosmetic | Task "Pull positions": tags were "ais", "daily", now "ais", "daily", "slow"'],
  ],
  [
    'command',
    (t) => t.replace('harbour.pull', 'harbour.pull_all'),
    [
      'wider-reach | Task "Pull positions": parameter "command" was "python -m harbour.pull --port ${{ MATRIX.port }}", now "python -m harbour.pull_all --port ${{ MATRIX.port }}"',
    ],
  ],
  [
    'env json',
    (t) => t.replace('"LEVEL": "info"', '"LEVEL": "debug"'),
    ['behaviour | Task "Pull positions": parameter "environment_variables.LEVEL" was "info", now "debug"'],
  ],
  [
    'env json new',
    (t) => t.replace('"LEVEL": "info"', '"LEVEL": "info", "TRACE": "1"'),
    ['behaviour | Task "Pull positions": parameter "environment_variables.TRACE" was not set, now "1"'],
  ],
  [
    'env json space',
    (t) => t.replace('"LEVEL": "info"', '"LEVEL":"info"'),
    ['cosmetic | Task "Pull positions": parameter "environment_variables" (JSON) has other white space or another order of keys'],
  ],
  [
    'outputs',
    (t) => t.replace('set_outputs: true', 'set_outputs: false'),
    ['behaviour | Task "Pull positions": no longer stores its outputs'],
  ],
  [
    'own retries',
    (t) => t.replace('configuration: { retries: 3 }', 'configuration: { retries: 1, timeout: 600 }'),
    [
      'weaker-safety | Task "Pull positions": retries were 3, now 1',
      'safer | Task "Pull positions": timeout was 1 hour, now 10 minutes',
    ],
  ],
  [
    'metadata',
    (t) => t.replace('snow_22222', 'snow_55555'),
    ['behaviour | Task "Pull positions": setting "operation_metadata.snow.connection" was "snow_22222", now "snow_55555"'],
  ],
  [
    'task alert statuses',
    (t) => t.replace('[FAILED, WARNING]', '[FAILED]'),
    ['silence | Task "Pull positions": statuses of alert "Pull failed" were "FAILED", "WARNING", now "FAILED"'],
  ],
  [
    'condition',
    (t) => t.replace('inputs.depth > 0', 'inputs.depth > 1'),
    ['behaviour | Group "Model": condition was "${{ inputs.depth > 0 }}", now "${{ inputs.depth > 1 }}"'],
  ],
  [
    'condition gone',
    (t) => t.replace(/ {4}condition: .*\n/, ''),
    ['wider-reach | Group "Model": condition was "${{ inputs.depth > 0 }}", now none'],
  ],
  [
    'sql line',
    (t) => t.replace('on p.mmsi = l.mmsi', 'on p.mmsi = l.mmsi and p.day = l.day'),
    [
      'behaviour | Task "Merge positions": parameter "statement" (SQL), line 3 of 5 was "on p.mmsi = l.mmsi", now "on p.mmsi = l.mmsi and p.day = l.day"',
    ],
  ],
  [
    'sql lines',
    (t) =>
      t.replace(
        '            when not matched then insert (mmsi, seen) values (l.mmsi, l.seen)\n',
        '            when not matched then insert (mmsi, seen)\n              values (l.mmsi, l.seen)\n            ;\n',
      ),
    [
      'behaviour | Task "Merge positions": parameter "statement" (SQL), 1 line from line 5 on replaced by 3, first was "when not matched then insert (mmsi, seen) values (l.mmsi, l.seen)", now "when not matched then insert (mmsi, seen)"',
    ],
  ],
  [
    'sql add',
    (t) => t.replace('            on p.mmsi', '            -- by ship\n            on p.mmsi'),
    ['behaviour | Task "Merge positions": parameter "statement" (SQL), 1 line added after line 2: "-- by ship"'],
  ],
  [
    'sql case',
    (t) => t.replace('merge into harbour.positions', 'MERGE INTO harbour.positions'),
    [
      'behaviour | Task "Merge positions": parameter "statement" (SQL), line 1 of 5 was "merge into harbour.positions as p", now "MERGE INTO harbour.positions as p"',
    ],
  ],
  [
    'sql short',
    (t) => t.replace('abs(lat) > 90', 'abs(lat) > 89'),
    [
      'behaviour | Task "Positions are on the globe": parameter "statement" (SQL) was "select mmsi from harbour.positions where abs(lat) > 90", now "select mmsi from harbour.positions where abs(lat) > 89"',
    ],
  ],
  [
    'threshold',
    (t) => t.replace("'> 10'", "'> 100'"),
    ['behaviour | Task "Positions are on the globe": parameter "error_threshold_expression" was "> 10", now "> 100"'],
  ],
  [
    'threshold default',
    (t) =>
      t.replace(
        "error_threshold_expression: '> 10'",
        "error_threshold_expression: '> 10'\n          warn_threshold_expression: '> 0'",
      ),
    [],
  ],
  [
    'dbt',
    (t) => t.replace('dbt deps; dbt build --select tag:port', 'dbt deps; dbt build --select tag:port --full-refresh'),
    [
      'behaviour | Task "Build marts": parameter "commands" (dbt commands) was "dbt deps; dbt build --select tag:port", now "dbt deps; dbt build --select tag:port --full-refresh"',
    ],
  ],
  [
    'dbt added',
    (t) => t.replace('dbt deps; dbt build --select tag:port', 'dbt deps; dbt seed; dbt build --select tag:port'),
    [
      'behaviour | Task "Build marts": parameter "commands" (dbt commands) was "dbt deps; dbt build --select tag:port", now "dbt deps; dbt seed; dbt build --select tag:port"',
    ],
  ],
  [
    'header',
    (t) => t.replace('accept: json', 'accept: xml'),
    ['behaviour | Task "Build marts": parameter "headers.accept" was "json", now "xml"'],
  ],
  [
    'header new',
    (t) => t.replace('accept: json,', 'accept: json, x-team: port,'),
    ['behaviour | Task "Build marts": parameter "headers.x-team" was not set, now "port"'],
  ],
  [
    'headers gone',
    (t) => t.replace(/ {10}headers: .*\n/, ''),
    ['behaviour | Task "Build marts": parameter "headers" was "{accept: json, trace: on}", now not set'],
  ],
  [
    'step',
    (t) => t.replace('run: two', 'run: three'),
    ['behaviour | Task "Build marts": parameter "steps[1].run" was "two", now "three"'],
  ],
  [
    'step new',
    (t) => t.replace('{ id: b, run: two }', '{ id: b, run: two }, { id: c, run: three }'),
    ['behaviour | Task "Build marts": parameter "steps": "{id: c, run: three}" added'],
  ],
  [
    'step order',
    (t) => t.replace('[{ id: a, run: one }, { id: b, run: two }]', '[{ id: b, run: two }, { id: a, run: one }]'),
    [
      'behaviour | Task "Build marts": order of parameter "steps" was "[{id: a, run: one}, {id: b, run: two}]", now "[{id: b, run: two}, {id: a, run: one}]"',
    ],
  ],
  [
    'body',
    (t) => t.replace('"level": 1', '"level": 2'),
    ['behaviour | Task "Post summary": parameter "body.level" was 1, now 2'],
  ],
  [
    'url',
    (t) => t.replace('hooks.port.example/in', 'hooks.port.example/out'),
    [
      'behaviour | Task "Post summary": parameter "url" was "https://hooks.port.example/in", now "https://hooks.port.example/out"',
    ],
  ],
  [
    'depends',
    (t) => t.replace('depends_on: [check]', 'depends_on: [merge]'),
    ['weaker-safety | Task "Build marts": waits for "Merge positions" now, no longer for "Positions are on the globe"'],
  ],
  [
    'depends both',
    (t) => t.replace('depends_on: [check]', 'depends_on: [check, merge]'),
    ['behaviour | Task "Build marts": waits for "Merge positions" now'],
  ],
  [
    'depends gone',
    (t) => t.replace('        depends_on: [check]\n', ''),
    ['weaker-safety | Task "Build marts": no longer waits for "Positions are on the globe"'],
  ],
  ['depends scalar', (t) => t.replace('depends_on: [check]', 'depends_on: check'), []],
  [
    'task gone',
    (t) => t.replace(/ {6}check:\n[\s\S]*? {6}build:/, '      build:').replace('depends_on: [check]', 'depends_on: [merge]'),
    [
      'weaker-safety | Task "Positions are on the globe" removed from group "Model" ("SNOWFLAKE_RUN_TEST")',
      'behaviour | Task "Build marts": waits for "Merge positions" now',
    ],
  ],
  [
    'task new',
    (t) =>
      t.replace(
        '      check:\n',
        '      snap:\n        name: Snapshot\n        integration: DBT_CORE\n        integration_job: DBT_CORE_EXECUTE\n        depends_on: [merge]\n        parameters: { commands: dbt snapshot }\n      check:\n',
      ),
    ['wider-reach | Task "Snapshot" added to group "Model" ("DBT_CORE_EXECUTE"), waits for "Merge positions"'],
  ],
  [
    'group gone',
    (t) => t.replace(/ {2}tell:\n[\s\S]*?anomalies:/, 'anomalies:'),
    ['stopped-work | Group "Tell" removed with task "Post summary" ("HTTP_REQUEST")'],
  ],
  [
    'task moved',
    (t) => {
      const m = / {6}build:\n[\s\S]*?(?= {2}tell:)/.exec(t)?.[0] ?? ''
      return t
        .replace(m, '')
        .replace('      post:\n', `${m}      post:\n`)
        .replace(
          'depends_on: [check]\n        parameters:\n          commands',
          'depends_on: []\n        parameters:\n          commands',
        )
    },
    [
      'behaviour | Task "Build marts" moved from group "Model" to group "Tell"',
      'behaviour | Task "Build marts": no longer waits for "Positions are on the globe"',
    ],
  ],
  [
    'group renamed',
    (t) => t.replace('  extract:\n', '  load:\n').replace('[extract]', '[load]'),
    ['cosmetic | Group "Extract": has another id: was "extract", now "load"'],
  ],
  [
    'task id and name',
    (t) =>
      t
        .replace('      merge:\n        name: Merge positions', '      upsert:\n        name: Upsert positions')
        .replace('depends_on: [merge]', 'depends_on: [upsert]'),
    [
      'cosmetic | Task "Merge positions": name was "Merge positions", now "Upsert positions"',
      'cosmetic | Task "Merge positions": has another id: was "merge", now "upsert"',
    ],
  ],
  [
    'job',
    (t) => t.replace('integration_job: HTTP_REQUEST', 'integration_job: HTTP_CALL'),
    ['behaviour | Task "Post summary": job was "HTTP HTTP_REQUEST", now "HTTP HTTP_CALL"'],
  ],
  [
    'paused',
    (t) => t.replace('name: Post summary\n', 'name: Post summary\n        paused: true\n'),
    ['stopped-work | Task "Post summary": is paused now'],
  ],
  ['paused default', (t) => t.replace('name: Post summary\n', 'name: Post summary\n        paused: false\n'), []],
  [
    'warn',
    (t) => t.replace('name: Post summary\n', 'name: Post summary\n        treat_failure_as_warning: true\n'),
    ['silence | Task "Post summary": a failure is only a warning now'],
  ],
  [
    'unknown key',
    (t) => t.replace('name: Post summary\n', 'name: Post summary\n        priority: 3\n'),
    ['behaviour | Task "Post summary": setting "priority" was not set, now 3'],
  ],
  [
    'anomaly',
    (t) => t.replace('percentage_above_baseline: 50', 'percentage_above_baseline: 80'),
    ['behaviour | Alert on slow runs of the pipeline: setting "percentage_above_baseline" was 50, now 80'],
  ],
  [
    'anomaly gone',
    (t) => t.replace(/anomalies:[\s\S]*?alerts:/, 'alerts:'),
    [
      'silence | Alert on slow runs of the pipeline removed ("{type: pipeline_duration_above_baseline, percentage_above_baseline: 50, destina…")',
    ],
  ],
  [
    'alert gone',
    (t) => t.replace(/alerts:\n {2}- \{ name: Run failed.*\n/, ''),
    ['silence | Pipeline: alert "Run failed" removed (on "CANCELLED", "FAILED", to "SLACK" "#harbour", "PAGER_DUTY" "pd_33333")'],
  ],
  [
    'alert status',
    (t) => t.replace('[FAILED, CANCELLED]', '[FAILED]'),
    ['silence | Pipeline: statuses of alert "Run failed" were "CANCELLED", "FAILED", now "FAILED"'],
  ],
  ['alert order', (t) => t.replace('[FAILED, CANCELLED]', '[CANCELLED, FAILED]'), []],
  [
    'alert destination',
    (t) => t.replace(', { integration: PAGER_DUTY, connection_id: pd_33333 }', ''),
    ['silence | Pipeline: destination "PAGER_DUTY" "pd_33333" of alert "Run failed" removed'],
  ],
  [
    'alert channel',
    (t) => t.replace(/(Run failed.*destination: ')#harbour/, '$1#port'),
    ['silence | Pipeline: destination of alert "Run failed" was "SLACK" "#harbour", now "SLACK" "#port"'],
  ],
  [
    'alert message',
    (t) => t.replace('name: Run failed,', 'name: Run failed, custom_message: call me,'),
    ['behaviour | Pipeline: setting "custom_message" of alert "Run failed" was not set, now "call me"'],
  ],
  [
    'alert new',
    (t) =>
      t.replace(
        'alerts:\n  - { name: Run',
        'alerts:\n  - { name: All good, statuses: [SUCCEEDED], destinations: [{ integration: EMAIL, destination: b@port.example }] }\n  - { name: Run',
      ),
    ['safer | Pipeline: alert "All good" added (on "SUCCEEDED", to "EMAIL" "b@port.example")'],
  ],
  ['meta', (t) => t.replace('owner: ann', 'owner: ben'), ['cosmetic | Pipeline: note "meta.owner" was "ann", now "ben"']],
  ['camel', (t) => t.replace('depends_on: [extract]', 'dependsOn: [extract]'), []],
  [
    'misspelt',
    (t) => t.replace('retry_delay: 5', 'retry_dealy: 5'),
    ['behaviour | Pipeline: key "configuration.retry_delay" was "retry_delay", now "retry_dealy"'],
  ],
  [
    'misspelt and new',
    (t) => t.replace('name: Post summary', 'name: Post summary\n        treat_failure_as_warnings: true'),
    [
      'silence | Task "Post summary": a failure is only a warning now',
      'behaviour | Task "Post summary": key "treat_failure_as_warning" is written "treat_failure_as_warnings"',
    ],
  ],
  [
    'empty sections',
    (t) =>
      t
        .replace('webhook:', 'x: []\nwebhook:')
        .replace('x: []\n', '')
        .replace('name: Post summary\n', 'name: Post summary\n        tags: []\n        alerts: null\n        meta: {}\n'),
    [],
  ],
  [
    'split group',
    (t) =>
      t
        .replace('      build:\n', '  marts:\n    name: Marts\n    depends_on: [model]\n    tasks:\n      build:\n')
        .replace(
          '        depends_on: [check]\n        parameters:\n          commands',
          '        parameters:\n          commands',
        )
        .replace('depends_on: [model]\n    tasks:\n      post', 'depends_on: [marts]\n    tasks:\n      post'),
    [
      'cosmetic | Group "Marts" added, waits for "Model"',
      'behaviour | Task "Build marts" moved from group "Model" to group "Marts"',
      'behaviour | Group "Tell": waits for "Marts" now, no longer for "Model"',
      'behaviour | Task "Build marts": no longer waits for "Positions are on the globe"',
    ],
  ],
  [
    'override',
    (t) =>
      t.replace(
        'parameters: { url: https://hooks',
        'configuration: { retries: 5, retry_delay: 1 }\n        parameters: { url: https://hooks',
      ),
    [
      'safer | Task "Post summary": retries were 2, now 5',
      'behaviour | Task "Post summary": time between attempts was 5 minutes, now 1 minute',
    ],
  ],
  [
    'override same as default',
    (t) =>
      t.replace('parameters: { url: https://hooks', 'configuration: { retries: 2 }\n        parameters: { url: https://hooks'),
    [],
  ],
  [
    'alert to task',
    (t) =>
      t
        .replace(/alerts:\n {2}- \{ name: Run failed.*\n/, '')
        .replace(
          '        parameters: { url',
          "        alerts:\n          - { name: Run failed, statuses: [FAILED, CANCELLED], destinations: [{ integration: SLACK, destination: '#harbour' }] }\n        parameters: { url",
        ),
    [
      'safer | Task "Post summary": alert "Run failed" added (on "CANCELLED", "FAILED", to "SLACK" "#harbour")',
      'silence | Pipeline: alert "Run failed" removed (on "CANCELLED", "FAILED", to "SLACK" "#harbour", "PAGER_DUTY" "pd_33333")',
    ],
  ],
  [
    'two swapped ids',
    (t) =>
      t
        .replace('      check:\n', '      X:\n')
        .replace('      build:\n', '      check:\n')
        .replace('      X:\n', '      build:\n')
        .replace('[check]', '[build]'),
    [
      'cosmetic | Task "Positions are on the globe": has another id: was "check", now "build"',
      'cosmetic | Task "Build marts": has another id: was "build", now "check"',
    ],
  ],
  [
    'duplicate task',
    (t) =>
      t.replace(
        '  tell:\n',
        '      build2:\n        name: Build marts\n        integration: DBT_CORE\n        integration_job: DBT_CORE_EXECUTE\n        depends_on: [check]\n        parameters: { commands: dbt build --select tag:other, package_manager: UV }\n  tell:\n',
      ),
    [
      'wider-reach | Task "Build marts" (id "build2") added to group "Model" ("DBT_CORE_EXECUTE"), waits for "Positions are on the globe"',
    ],
  ],
  [
    'second alert destination moved',
    (t) =>
      t.replace(
        "destinations: [{ integration: SLACK, destination: '#harbour' }, { integration: PAGER_DUTY, connection_id: pd_33333 }] }",
        "destinations: [{ integration: PAGER_DUTY, connection_id: pd_33333 }] }\n  - { name: Info, statuses: [SUCCEEDED], destinations: [{ integration: SLACK, destination: '#harbour' }] }",
      ),
    [
      'safer | Pipeline: alert "Info" added (on "SUCCEEDED", to "SLACK" "#harbour")',
      'silence | Pipeline: destination "SLACK" "#harbour" of alert "Run failed" removed',
    ],
  ],
  [
    'sensor to schedule',
    (t) =>
      t
        .replace(/sensors:[\s\S]*?trigger_events:/, 'trigger_events:')
        .replace('schedule:\n', 'schedule:\n  - { name: Early, cron: "0 5 ? * * *", timezone: Europe/Oslo }\n'),
    [
      'wider-reach | Schedule "Early" added: at 05:00 every day (Europe/Oslo); first run Monday 23 November 05:00',
      'stopped-work | Sensor "Files of the day" removed: its window opened at 05:00 every day (Europe/Oslo)',
    ],
  ],
  [
    'long sql rewritten',
    (t) =>
      t.replace(
        / {10}statement: \|\n[\s\S]*? {6}check:/,
        '          statement: |\n            insert into harbour.positions\n            select mmsi, seen from harbour.landing\n      check:',
      ),
    [
      'behaviour | Task "Merge positions": parameter "statement" (SQL), 5 lines from line 1 on replaced by 2, first was "merge into harbour.positions as p", now "insert into harbour.positions"',
    ],
  ],
  [
    'all retries and timeout',
    (t) =>
      t.replace('retries: 2', 'retries: 3').replace('timeout: 3600', 'timeout: 7200').replace('retry_delay: 5', 'retry_delay: 1'),
    [
      'behaviour | Tasks "Pull positions", "Merge positions", "Positions are on the globe", "Build marts" and "Post summary": time between attempts was 5 minutes, now 1 minute',
      'weaker-safety | Tasks "Pull positions", "Merge positions", "Positions are on the globe", "Build marts" and "Post summary": timeout was 1 hour, now 2 hours',
      'safer | Tasks "Merge positions", "Positions are on the globe", "Build marts" and "Post summary": retries were 2, now 3',
    ],
  ],
  [
    'python inline',
    (t) =>
      t
        .replace('source: GIT', 'source: INLINE')
        .replace(/ {10}command: .*\n/, '          code: |\n            import os\n            print(os.environ["PORT"])\n'),
    [
      'behaviour | Task "Pull positions": parameter "source" was "GIT", now "INLINE"',
      'behaviour | Task "Pull positions": parameter "command" was "python -m harbour.pull --port ${{ MATRIX.port }}", now not set',
      'behaviour | Task "Pull positions": parameter "code" was not set, now "import os print(os.environ[\'PORT\'])"',
    ],
  ],
  [
    'list of one',
    (t) =>
      t
        .replace('environment: production', 'environment: [production]')
        .replace('statuses: [SUCCEEDED] }', 'statuses: SUCCEEDED }'),
    [],
  ],
  [
    'unknown dep',
    (t) => t.replace('depends_on: [extract]', 'depends_on: [extrct]'),
    ['weaker-safety | Group "Model": waits for "extrct" (not there) now, no longer for "Extract"'],
  ],
  [
    'env connection',
    (t) => t.replace('connection: python_prod_11111', 'connection: ${{ ENV.PYTHON }}'),
    [
      'wider-reach | Task "Pull positions": connection was "python_prod_11111", now taken from the environment, "${{ ENV.PYTHON }}"',
    ],
  ],
  [
    'connection gone',
    (t) => t.replace('        connection: python_prod_11111\n', ''),
    ['wider-reach | Task "Pull positions": connection was "python_prod_11111", now not set'],
  ],
  [
    'name and cron of schedule',
    (t) => t.replace('name: Night', 'name: Morning').replace('0 2 ? * * *', '0 8 ? * * *'),
    [
      'behaviour | Schedule "Morning": was at 02:00 every day, now at 08:00 every day (Europe/Oslo); first run Monday 23 November 08:00',
      'cosmetic | Schedule "Morning": name was "Night", now "Morning"',
    ],
  ],
  [
    'schedule replaced by 2',
    (t) =>
      t.replace(
        / {2}- name: Night[\s\S]*?sensors:/,
        '  - { name: A, cron: "0 1 ? * * *", timezone: Europe/Oslo, environment: production }\n  - { name: B, cron: "0 13 ? * * *", timezone: Europe/Oslo, environment: production }\nsensors:',
      ),
    [
      'behaviour | Schedule "A": was at 02:00 every day, now at 01:00 every day (Europe/Oslo); first run Monday 23 November 01:00',
      'wider-reach | Schedule "A": branch was "main", now not set',
      'cosmetic | Schedule "A": name was "Night", now "A"',
      'behaviour | Schedule "A": passed input "day" removed, was "yesterday"',
      'behaviour | Schedule "A": passed input "depth" removed, was 2',
      'wider-reach | Schedule "B" added: at 13:00 every day (Europe/Oslo), in "production"; first run Sunday 22 November 13:00',
    ],
  ],
  [
    'group condition added',
    (t) =>
      t.replace(
        '    name: Tell\n',
        "    name: Tell\n    condition: ${{ task_groups['model'].all().status in ['SUCCEEDED','SKIPPED'] }}\n",
      ),
    [
      "stopped-work | Group \"Tell\": condition was none, now \"${{ task_groups['model'].all().status in ['SUCCEEDED','SKIPPED'] }}\"",
    ],
  ],
  [
    'task standalone',
    (t) =>
      t.replace(
        '  tell:\n',
        '  ping:\n    name: Ping\n    integration: HTTP\n    integration_job: HTTP_REQUEST\n    parameters: { url: https://x.example }\n  tell:\n',
      ),
    ['wider-reach | Task "Ping" added ("HTTP_REQUEST")'],
  ],
]

describe('an edit is told once, with its values and its class', () => {
  it.each(pairs)('%s', (_, edit, told) => {
    const text = edit(base)
    expect(text).not.toBe(base)
    const [difference] = changesOf([fileOf(base)], [fileOf(text)], { now })
    expect(difference?.changes.map((change) => `${change.risk} | ${sentenceOf(change)}`)).toEqual(told)
    expect(difference?.lines.length).toBeGreaterThan(0)
  })

  it.each(pairs.filter(([, , told]) => told.length === 1))('%s, taken back, is one change as well', (_, edit) => {
    const [difference] = changesOf([fileOf(edit(base))], [fileOf(base)], { now })
    expect(difference?.changes).toHaveLength(1)
  })
})
