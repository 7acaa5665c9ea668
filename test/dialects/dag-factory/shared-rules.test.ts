import { describe, expect, it } from 'vitest'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { findingsIn, type Samples } from '../contract.ts'

const standard = 'airflow.providers.standard'

/** A DAG that says all that can be said: no rule speaks of what it lacks. `work` is what stands below `tasks`. */
function dag(work: string, { id = 'orders', schedule = '"20 3 * * *"', more = '', args = '' } = {}): string {
  return `${id}:
  schedule: ${schedule}
  start_date: 2026-11-01
  catchup: false
  on_failure_callback: shop.alerts.tell
${more}  default_args:
    retries: 2
    retry_delay: 300
    execution_timeout: {__type__: datetime.timedelta, minutes: 20}
${args}  tasks:
${work}`
}

const bash = (id: string, command: string, more = '') =>
  `    ${id}: {operator: ${standard}.operators.bash.BashOperator, bash_command: "${command}"${more}}\n`
const sensor = (more: string) =>
  `    wait: {operator: ${standard}.sensors.external_task.ExternalTaskSensor, external_dag_id: sales, mode: reschedule, timeout: 3600, ${more}}\n${bash('load', 'shop load', ', dependencies: [wait]')}`
const empty = (id: string) => `    ${id}: {operator: ${standard}.operators.empty.EmptyOperator, priority_weight: 2}\n`

const airbyte = (id: string, connection: string, more = '') =>
  `    ${id}: {operator: airflow.providers.airbyte.operators.airbyte.AirbyteTriggerSyncOperator, airbyte_conn_id: airbyte, connection_id: ${connection}${more}}\n`
const calls = (other: string) =>
  `    go: {operator: ${standard}.operators.trigger_dagrun.TriggerDagRunOperator, trigger_dag_id: ${other}}\n`

interface Trial {
  readonly rule: string
  readonly about: string
  /** What must be told of, and the whole sentence. */
  readonly hit: string | Samples
  readonly said: string
  /** Close to it, and right. */
  readonly silent: readonly (string | Samples)[]
}

const trials: readonly Trial[] = [
  {
    rule: 'unknown-dependency',
    about: 'the id that Airflow shows, with the group',
    hit: dag(
      `${bash('clean', 'shop clean', ', task_group_name: staging')}${bash('load', 'shop load', ', dependencies: [staging.clean]')}`,
      {
        more: '  task_groups: {staging: {}}\n',
      },
    ),
    said: 'error 13: Task "load" depends on "staging.clean", which does not exist: runs of task "clean" have that id. Write "clean".',
    silent: [
      dag(`${bash('clean', 'shop clean', ', task_group_name: staging')}${bash('load', 'shop load', ', dependencies: [clean]')}`, {
        more: '  task_groups: {staging: {}}\n',
      }),
    ],
  },
  {
    rule: 'duplicate-task',
    about: 'two tasks that do the same work',
    hit: dag(bash('orders', 'shop load orders') + bash('items', 'shop load orders')),
    said: `warning 12: Tasks "orders" and "items" run "${standard}.operators.bash.BashOperator" with the same parameters. Remove the copy, or change its parameters.`,
    silent: [dag(empty('begin') + empty('end')), dag(bash('orders', 'shop load orders') + bash('items', 'shop load items'))],
  },
  {
    rule: 'copied-pipeline',
    about: 'DAGs of one file',
    hit: ['de', 'fr', 'it']
      .map((land) =>
        dag(
          `${empty('begin')}${bash('get', `shop get ${land}`)}${bash('stage', `shop stage ${land}`, ', dependencies: [get]')}${bash('load', `shop load ${land}`, ', dependencies: [stage]')}`,
          { id: `orders_${land}` },
        ),
      )
      .join(''),
    said: 'note 1: The DAG is nearly identical to 2 others: "orders_fr" and "orders_it". Keep one DAG, and use a param or a mapped task for what differs.',
    silent: [],
  },
  {
    rule: 'invalid-cron',
    about: 'a preset that does not exist',
    hit: dag(bash('load', 'shop load'), { schedule: '"@dayly"' }),
    said: 'error 2: Airflow has no preset "@dayly"; did you mean "@daily"?. Write "@daily".',
    silent: [dag(bash('load', 'shop load'), { schedule: '"@daily"' })],
  },
  {
    rule: 'unknown-key',
    about: 'an argument of `default_args` that no operator takes',
    hit: dag(bash('load', 'shop load'), { args: '    polo: loads\n' }),
    said: 'warning 10: "polo" in "default_args" of DAG "orders" has no effect: no operator takes it; did you mean "pool"?. Write `pool`.',
    silent: [
      dag(bash('load', 'shop load'), { args: '    pool: loads\n    team: shop\n' }),
      dag('    load: {operator: shop.operators.LoadOperator, table: orders}\n', { args: '    retry_on_status: [502]\n' }),
    ],
  },
  {
    rule: 'wrong-value',
    about: 'a misspelt state',
    hit: dag(sensor('failed_states: [faild]')),
    said: 'error 11: State "faild" of sensor "wait" does not exist; did you mean "failed"?. Write "failed".',
    silent: [dag(sensor('failed_states: [failed]'))],
  },
  {
    rule: 'wrong-value',
    about: 'a state that no run has',
    hit: dag(sensor('allowed_states: [success, skipped]')),
    said: 'error 11: Sensor "wait" waits for a run, and no run ends as "skipped": Airflow refuses the sensor. Name the task in `external_task_id`, or remove the state.',
    silent: [dag(sensor('allowed_states: [success, skipped], external_task_id: load'))],
  },
  {
    rule: 'wrong-value',
    about: 'a state in two lists',
    hit: dag(sensor('allowed_states: [success, failed], failed_states: [failed]')),
    said: 'error 11: State "failed" of sensor "wait" is in "allowed_states" and in "failed_states", which Airflow refuses. Remove it from one of the lists.',
    silent: [],
  },
  {
    rule: 'wrong-type',
    about: 'states as a text',
    hit: dag(sensor('allowed_states: success')),
    said: 'error 11: "allowed_states" of sensor "wait" is not a list. Write `allowed_states: [success]`.',
    silent: [],
  },
  {
    rule: 'cron-seconds',
    about: 'the year of Amazon EventBridge',
    hit: dag(bash('load', 'shop load'), { schedule: '"30 6 ? * 2 *"' }),
    said: 'warning 2: Cron expression "30 6 ? * 2 *" has its seconds last: it fires every second of each minute that it names. Write "30 6 ? * 2" if the last field is meant as the year, as in Amazon EventBridge.',
    silent: [dag(bash('load', 'shop load'), { schedule: '"30 6 ? * 2 *"', more: '  dag_id: orders\n' })],
  },
  {
    rule: 'catchup-unset',
    about: 'a start in the past',
    hit: dag(bash('load', 'shop load')).replace('  catchup: false\n', ''),
    said: 'warning 1: DAG "orders" starts on "2026-11-01" and has no "catchup": Airflow 2 starts 21 runs immediately, Airflow 3 none. Set `catchup: false`, or `catchup: true` where every interval must run.',
    silent: [
      dag(bash('load', 'shop load'))
        .replace('  catchup: false\n', '')
        .replace('default_args:\n', 'default_args:\n    catchup: false\n'),
    ],
  },
  {
    rule: 'setting-ignored',
    about: 'a parameter of Airflow that is not passed on',
    hit: dag(bash('load', 'shop load'), { more: '  owner_links: {shop: "https://shop.example"}\n' }),
    said: 'warning 6: "owner_links" of DAG "orders" has no effect: dag-factory 1.1.0 does not pass it on. Remove the key, or set it in the configuration of the server.',
    silent: [
      dag(bash('load', 'shop load'), { more: '  owner_links: {}\n' }),
      dag(bash('load', 'shop load'), { more: '  fail_fast: false\n' }),
    ],
  },
  {
    rule: 'invalid-expression',
    about: 'a template that is not closed',
    hit: dag(bash('load', 'shop load {{ ds }')),
    said: 'error 11: Template of task "load" opens "{{" and does not close it: Jinja refuses the text. Write `}}` behind it.',
    silent: [
      dag(bash('load', "{% if params.all %}shop load --all{% endif %} {{ ds }} {# for now #} | awk '{print $1}'")),
      dag('    load: {operator: shop.operators.LoadOperator, sql: "{{ x"}\n'),
    ],
  },
  {
    rule: 'invalid-expression',
    about: 'the length of a shell variable',
    // Airflow 2.11.2 and 3.3.2: TemplateSyntaxError "Missing end of comment tag".
    hit: dag(bash('load', 'shop load --files ${#files[@]}')),
    said: 'error 11: Template of task "load" opens "{#" and does not close it: Jinja refuses the text. Write `${{ "{#" }}` for `${#`: Jinja reads `{#` as the start of a comment.',
    silent: [],
  },
  {
    rule: 'environment-expanded-early',
    about: 'a variable of the parser',
    hit: dag(bash('load', 'shop load $SHOP_TARGET')),
    said: 'warning 11: "bash_command" of task "load" has "$SHOP_TARGET", which is replaced when the file is parsed. Read the value on the worker, in a script or through `{{ var.value.name }}`.',
    silent: [
      dag(bash('load', 'for part in a b; do shop load $part; done')),
      dag(bash('load', 'read -r day < day.txt; shop load ${day}')),
      dag(bash('load', 'day=1; shop load ${day:-2} $2')),
      dag(bash('load', 'shop load $DAY', ', env: {DAY: "{{ ds }}"}')),
    ],
  },
  {
    rule: 'shared-target',
    about: 'two syncs of one connection at the same time',
    hit: dag(airbyte('orders', 'shop-1') + airbyte('items', 'shop-1', ', retries: 1')),
    said: 'warning 12: Tasks "orders" and "items" both use AirbyteTriggerSyncOperator connection_id "shop-1" and can run at the same time. Keep one of the tasks and let the others depend on it, or let one depend on the other.',
    silent: [
      dag(airbyte('orders', 'shop-1') + airbyte('items', 'shop-2')),
      dag(airbyte('orders', 'shop-1') + airbyte('items', 'shop-1', ', retries: 1, dependencies: [orders]')),
    ],
  },
  {
    rule: 'over-serialised-groups',
    about: 'loads that do not need each other',
    hit: dag(airbyte('orders', 'shop-1') + airbyte('items', 'shop-2', ', dependencies: [orders]')),
    said: 'note 12: Task "items" waits for "orders", but they load from different sources and could run in parallel. Remove the dependency, and let the next step depend on both.',
    silent: [dag(airbyte('orders', 'shop-1') + airbyte('items', 'shop-2'))],
  },
  {
    rule: 'trigger-cycle',
    about: 'DAGs of one file that start each other',
    hit: dag(calls('items')) + dag(calls('orders'), { id: 'items', schedule: '"None"' }),
    said: 'error 11: DAGs trigger each other in a cycle: "orders" and "items". Remove one of the trigger events or calls in the cycle.',
    silent: [dag(calls('items')) + dag(bash('load', 'shop load'), { id: 'items', schedule: '"None"' })],
  },
  {
    rule: 'leaf-hides-failure',
    about: 'steps of cleaning up in a row',
    hit: dag(
      bash('load', 'shop load') +
        bash('drop', 'shop drop', ', trigger_rule: all_done, dependencies: [load]') +
        bash('free', 'shop free', ', trigger_rule: all_done, dependencies: [drop]'),
    ),
    said: 'warning 13: Task "free" is the last one and starts with "all_done": the run ends as success although "drop" failed. Add a last task with `trigger_rule: one_failed` that fails, or use the default rule.',
    silent: [dag(bash('load', 'shop load') + bash('free', 'shop free', ', dependencies: [load]'))],
  },
  {
    rule: 'duplicate-id',
    about: 'two groups of one name',
    hit: dag(bash('load', 'shop load', ', task_group_name: staging'), {
      more: '  task_groups: [{group_name: staging}, {group_name: staging}]\n',
    }),
    said: 'error 6: Task group id "staging" is already used by task group "staging". Give one of them another id, and update the references to it.',
    silent: [dag(bash('load', 'shop load', ', task_group_name: staging'), { more: '  task_groups: [{group_name: staging}]\n' })],
  },
  {
    rule: 'alert-missing',
    about: 'a callback for success only',
    hit: dag(bash('load', 'shop load')).replace('on_failure_callback', 'on_success_callback'),
    said: 'warning 1: The DAG runs unattended and has no failure callback: its callbacks cover other outcomes only. Set `on_failure_callback` on the DAG to the dotted path of a function.',
    silent: [
      dag(bash('load', 'shop load'))
        .replace('on_failure_callback: shop.alerts.tell', 'on_success_callback: shop.alerts.tell')
        .replace('retries: 2', 'email: [shop@shop.example]\n    retries: 2'),
      dag(bash('load', 'shop load'), { schedule: '"None"' }).replace('on_failure_callback', 'on_success_callback'),
    ],
  },
  {
    rule: 'schedule-rare',
    about: 'a leap day',
    hit: dag(bash('load', 'shop load'), { schedule: '"0 5 29 2 *"' }),
    said: 'note 2: Schedule "0 5 29 2 *" starts on 7 days in 28 years. Check the day, month and year fields, or start such a run manually.',
    silent: [dag(bash('load', 'shop load'), { schedule: '"0 5 1 2 *"' })],
  },
  {
    rule: 'schedule-duplicate',
    about: 'two equal expressions of a timetable',
    hit: dag(bash('load', 'shop load'), {
      schedule:
        '{__type__: airflow.timetables.trigger.MultipleCronTriggerTimetable, __args__: ["0 5 * * *", "0 5 * * *"], timezone: UTC}',
    }),
    said: 'warning 2: Schedule "0 5 * * *" starts the same run at the same times as an earlier schedule. Remove one of the schedules, or change its times, environment, branch or params.',
    silent: [
      dag(bash('load', 'shop load'), {
        schedule:
          '{__type__: airflow.timetables.trigger.MultipleCronTriggerTimetable, __args__: ["0 5 * * *", "0 17 * * *"], timezone: UTC}',
      }),
    ],
  },
  {
    rule: 'missing-parameter',
    about: 'an operator without what it needs',
    hit: dag(`    load: {operator: ${standard}.operators.bash.BashOperator, cwd: /opt/shop}\n`),
    said: 'error 11: Task "load" has no "bash_command", which BashOperator needs. Add `bash_command`.',
    silent: [dag(`    load: {operator: ${standard}.operators.bash.BashOperator, expand: {bash_command: [a, b]}}\n`)],
  },
  {
    rule: 'secret-literal',
    about: 'a password in an argument',
    hit: dag('    load: {operator: shop.operators.LoadOperator, password: "kW9!rT2#vLq8"}\n'),
    said: 'warning 11: Possible credential for "password". Revoke the credential, store the new one in the connection or in an environment variable, and refer to it.',
    silent: [
      dag('    load: {operator: shop.operators.LoadOperator, client_request_token: 3f0c2a5e-5b0e-4b1e-9a55-5ab1e0a1c7d2}\n'),
    ],
  },
]

function told(rule: string, files: string | Samples): readonly string[] {
  return findingsIn(dagFactory, typeof files === 'string' ? { 'dags.yml': files } : files, { config: { profile: 'recommended' } })
    .filter((finding) => finding.rule === rule)
    .map(({ severity, line, message, remedy }) => `${severity} ${line}: ${message}. ${remedy}`)
}

describe.each(trials)('$rule: $about', ({ rule, hit, said, silent }) => {
  it('is told', () => {
    expect(told(rule, hit)).toEqual([said])
  })

  it.each(silent.map((files) => [files]))('is not told of what is right', (files) => {
    expect(told(rule, files)).toEqual([])
  })
})

/** Rules about what a DAG does not have; the others of that list are rules of Orchestra alone. */
const notForDags =
  `airflow-macro alert-name-taken bare-condition branch-pinned condition-always-false condition-mixes-and-or condition-not-upstream
  connection-failing connection-literal connection-missing connection-suffix-missing environment-missing environment-pinned group-name-taken
  group-unnamed invalid-exclude-date invalid-threshold job-mismatch matrix-duplicate-id matrix-id-missing matrix-value-unused missing-dollar
  paused-comparison paused-task python-command-unsupported sensor-alert-missing sensor-prefix-missing sensor-query-unbounded test-always-fails
  threshold-never-fires threshold-unset threshold-warning-unreachable undeclared-output-mapping unknown-environment unknown-matrix-name
  unread-output`.split(/\s+/)

describe('what DAGs do not have', () => {
  it('is not told of', () => {
    const texts = trials
      .flatMap(({ hit, silent }) => [hit, ...silent])
      .flatMap((files) => (typeof files === 'string' ? [files] : []))
    const rules = new Set(texts.flatMap((text) => findingsIn(dagFactory, { 'dags.yml': text }).map(({ rule }) => rule)))
    expect(notForDags.filter((rule) => rules.has(rule))).toEqual([])
    expect(rules.size).toBeGreaterThan(20)
  })
})

describe('a setting of a file of defaults', () => {
  const defaults = `dagrun_timeout: {__type__: datetime.timedelta, hours: 2}\ndefault_args:\n  start_date: 2026-11-01\n`
  const file = (id: string, more = '') => `${id}:\n  schedule: "20 3 * * *"\n${more}  tasks:\n${bash('load', `shop load ${id}`)}`

  it('is told once, of the first DAG that it harms', () => {
    const files = {
      'defaults.yml': defaults,
      'a.yml': file('a', '  on_failure_callback: shop.alerts.tell\n'),
      'b.yml': file('b'),
      'c.yml': file('c'),
    }
    const found = findingsIn(dagFactory, files).filter(({ rule }) => rule === 'run-timeout-untold')
    expect(found.map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([
      'defaults.yml:1 DAG "b" has no "on_failure_callback" of its own: no one is notified of a run that reaches its limit of 2 hours',
    ])
  })

  it('is told once of the DAGs of a file', () => {
    const block = `default:\n  default_args: {start_date: "2 days"}\n${file('a')}${file('b')}`
    const found = findingsIn(dagFactory, { 'dags.yml': block }).filter(({ rule }) => rule === 'moving-start-date')
    expect(found.map(({ line }) => line)).toEqual([2])
  })
})
