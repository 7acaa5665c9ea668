import { describe, expect, it } from 'vitest'
import type { Config } from '../../../src/config/config.ts'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { findingsIn, readSamples, type Samples } from '../contract.ts'

const std = 'airflow.providers.standard'
const bash = `operator: ${std}.operators.bash.BashOperator`

interface Shape {
  readonly start?: string
  readonly schedule?: string
  readonly catchup?: boolean
  readonly more?: string
  readonly tasks?: string
}

/** A DAG as 0.x wants it: with the start date in `default_args`, and the old name of its schedule. */
const old = (text: string) =>
  text
    .replace('  start_date: 2026-11-01\n', '  default_args: {start_date: 2026-11-01}\n')
    .replace('  schedule:', '  schedule_interval:')

/** A DAG of one task from line 1 on; `more` are lines of the DAG from line 5 on. */
function dag({ start = '2026-11-01', schedule = '"20 3 * * *"', catchup = true, more = '', tasks = '' }: Shape = {}): string {
  return [
    'parcels:',
    `  start_date: ${start}`,
    `  schedule: ${schedule}`,
    ...(catchup ? ['  catchup: false'] : []),
    ...(more === '' ? [] : [more]),
    '  tasks:',
    tasks === '' ? `    weigh: {${bash}, bash_command: weigh}` : tasks,
    '',
  ].join('\n')
}

const two = (more: string) => `    weigh: {${bash}, bash_command: weigh}\n    send: {${bash}, bash_command: send, ${more}}`
const inGroup = (member: string) =>
  `    weigh: {${member}, task_group_name: intake}\n    send: {${bash}, bash_command: send, dependencies: [weigh]}`
const waiting = (more: string) =>
  `    wait: {operator: ${std}.sensors.external_task.ExternalTaskSensor, external_dag_id: routes, mode: reschedule, failed_states: [failed], ${more}}\n    send: {${bash}, bash_command: send, dependencies: [wait]}`

interface Trap {
  /** What memory gets wrong. */
  readonly about: string
  readonly files: string | Samples
  readonly airflow?: '2' | '3'
  readonly factory?: '0.23' | '1.1'
  /** `severity rule line`, of all but notes about what a DAG leaves to its server; none where the file is right. */
  readonly told?: readonly string[]
}

const traps: readonly Trap[] = [
  // Files
  {
    about: 'defaults.yml goes before the block default',
    files: {
      'defaults.yml': 'schedule: "10 5 * * *"\n',
      'dags.yml': `default: {schedule: "0 2 * * *"}\n${dag().replace(/ {2}schedule.*\n/, '')}`,
    },
    told: ['warning default-overridden 1'],
  },
  { about: 'tags without a value', files: dag({ more: '  tags:' }), told: ['error wrong-type 5'] },
  {
    about: 'defaults.yml is no DAG of the user',
    files: { 'defaults.yml': 'default_args: {owner: parcels}\n', 'dags.yml': dag() },
  },
  { about: 'a root key that is a text', files: `version: "1"\n${dag()}`, told: ['error root-key-becomes-dag 1'] },
  {
    about: 'a block for an anchor',
    files: `base: &base {owner: parcels}\n${dag({ more: '  default_args: {<<: *base}' })}`,
    told: ['warning root-key-becomes-dag 1'],
  },
  {
    about: 'a text of YAML 1.1 that is true',
    files: dag({ more: '  description: on' }),
    airflow: '3',
    told: ['error wrong-type 5'],
  },
  {
    about: 'numbers of YAML 1.1',
    files: dag({ more: '  max_active_runs: 010\n  default_args: {retries: 08, retry_delay: 1:30}' }),
    told: ['warning yaml-1-1-value 5', 'warning yaml-1-1-value 6'],
  },
  {
    about: 'a key that is there twice',
    files: dag({ tasks: `    weigh: {${bash}, bash_command: weigh, bash_command: send}` }),
    told: ['error duplicate-key 6'],
  },
  { about: 'a preset without quotes', files: dag({ schedule: '@daily' }), told: ['error invalid-yaml 3'] },
  {
    about: 'a variable of the shell',
    files: dag({ tasks: `    weigh: {${bash}, bash_command: "weigh $HOME"}` }),
    told: ['warning environment-expanded-early 6'],
  },
  {
    about: 'the key items beside anything but a list object',
    files: dag({
      tasks: `    weigh: {operator: ${std}.operators.python.PythonOperator, python_callable: parcels.weigh, op_kwargs: {items: [1, 2]}}`,
    }),
  },
  { about: 'tasks as a mapping', files: dag({ tasks: two('dependencies: [weigh]') }) },

  // Graph
  {
    about: 'the id with the group in dependencies',
    files: dag({
      more: '  task_groups: {intake: {}}',
      tasks: inGroup(`${bash}, bash_command: weigh`).replace('[weigh]', '[intake.weigh]'),
    }),
    told: ['error unknown-dependency 8'],
  },
  { about: 'dependencies as a text', files: dag({ tasks: two('dependencies: weigh') }), told: ['error wrong-type 7'] },
  {
    about: 'a group name where there are no groups',
    files: dag({ tasks: two('task_group_name: intake') }),
    told: ['warning unknown-group 7'],
  },
  {
    about: 'a group name that no group has',
    files: dag({ more: '  task_groups: {outgo: {}}', tasks: two('task_group_name: intake') }),
    told: ['error unknown-group 8'],
  },
  {
    about: 'a group without prefix and a dependency on its member',
    files: dag({ more: '  task_groups: {intake: {prefix_group_id: false}}', tasks: inGroup(`${bash}, bash_command: weigh`) }),
    told: ['error group-prefix-breaks-dependency 7'],
  },
  {
    about: 'a decorated member of a group',
    files: dag({
      more: '  task_groups: {intake: {}}',
      tasks: inGroup('decorator: airflow.sdk.task, python_callable: parcels.weigh'),
    }),
    told: ['error group-prefix-breaks-dependency 7'],
  },
  {
    about: 'an empty group between two tasks',
    files: dag({ more: '  task_groups: {intake: {dependencies: [weigh]}}', tasks: two('dependencies: [intake]') }),
    told: ['error empty-group-loses-order 5'],
  },
  {
    about: 'a cycle through a group',
    files: dag({
      more: '  task_groups: {intake: {dependencies: [send]}}',
      tasks: `    weigh: {${bash}, bash_command: weigh, task_group_name: intake}\n    send: {${bash}, bash_command: send, dependencies: [intake]}`,
    }),
    told: ['error dependency-cycle 5'],
  },
  {
    about: 'groups that lie in each other',
    files: dag({ more: '  task_groups: {a: {parent_group_name: b}, b: {parent_group_name: a}}' }),
    told: ['error group-nesting-cycle 5'],
  },
  {
    about: 'a result that is taken before its task is built',
    files: dag({
      tasks:
        '    send: {decorator: airflow.sdk.task, python_callable: parcels.send, rows: +weigh}\n    weigh: {decorator: airflow.sdk.task, python_callable: parcels.weigh}',
    }),
    told: ['error expand-source-not-upstream 6'],
  },
  {
    about: 'a result of a task with a hyphen',
    files: dag({
      tasks:
        '    all-rows: {decorator: airflow.sdk.task, python_callable: parcels.rows}\n    send: {decorator: airflow.sdk.task, python_callable: parcels.send, rows: +all-rows, dependencies: [all-rows]}',
    }),
    told: ['warning wrong-value 7'],
  },
  {
    about: 'lists of tasks do not merge',
    files: `default:\n  tasks:\n    - {task_id: weigh, ${bash}, bash_command: weigh}\n${dag({ tasks: '    - {task_id: weigh, bash_command: weigh-all}' })}`,
    told: ['error missing-key 8'],
  },
  {
    about: 'mappings of tasks merge',
    files: `default:\n  tasks:\n    weigh: {${bash}, bash_command: weigh}\n${dag({ tasks: '    weigh: {bash_command: weigh-all}' })}`,
  },
  {
    about: 'task_id below the key of a task',
    files: dag({
      tasks: `    weigh: {task_id: weigh_parcels, ${bash}, bash_command: weigh}\n    send: {task_id: send, ${bash}, bash_command: send, dependencies: [weigh]}`,
    }),
    told: ['note wrong-value 6'],
  },
  {
    about: 'a group and a task of one name',
    files: dag({ more: '  task_groups: {weigh: {}}', tasks: two('task_group_name: weigh') }),
    told: ['error duplicate-id 7'],
  },

  // Settings
  {
    about: 'one slip in three places',
    files: dag({
      more: '  catchupp: true\n  default_args: {retriess: 2}',
      tasks: `    weigh: {${bash}, bash_command: weigh, retriess: 3}`,
    }),
    told: ['error unknown-key 5', 'warning unknown-key 6', 'error unknown-key 8'],
  },
  {
    about: 'keys that 1.x drops',
    files: dag({ more: '  dagrun_timeout_sec: 600\n  default_args: {retry_delay_sec: 60, retries: 1}' }),
    factory: '1.1',
    told: ['warning removed-key 5', 'warning removed-key 6'],
  },
  {
    about: 'the same with 0.x',
    files: old(dag({ more: '  dagrun_timeout_sec: 600\n  on_failure_callback: parcels.tell' })),
    factory: '0.23',
  },
  {
    about: 'schedule_interval with 1.x on Airflow 2',
    files: dag().replace('schedule:', 'schedule_interval:'),
    factory: '1.1',
    airflow: '2',
    told: ['error removed-key 3'],
  },
  {
    about: 'schedule_interval with 0.x',
    files: old(dag()),
    factory: '0.23',
    airflow: '2',
  },
  {
    about: 'seconds for durations',
    files: dag({
      more: '  default_args: {retries: 1, retry_delay: 60}',
      tasks: `    weigh: {${bash}, bash_command: weigh, execution_timeout: 60}`,
    }),
    told: ['error wrong-type 7'],
  },
  {
    about: 'seconds for the limit of a run',
    files: dag({ more: '  dagrun_timeout: 60' }),
    airflow: '3',
    told: ['error wrong-type 5'],
  },
  {
    about: 'execution_delta as an object',
    files: dag({ tasks: waiting('execution_delta: {__type__: datetime.timedelta, hours: 2}') }),
    told: ['error wrong-type 6'],
  },
  { about: 'execution_delta as a text', files: dag({ tasks: waiting('execution_delta: "2 hours"') }) },
  {
    about: 'keys of the DAG in default_args',
    files: dag({ catchup: false, more: '  default_args: {catchup: false, max_active_runs: 1}' }),
    told: ['warning key-in-wrong-place 4', 'warning key-in-wrong-place 4'],
  },
  {
    about: 'a schedule in default_args',
    files: dag({ schedule: '"None"', more: '  default_args: {schedule: "20 3 * * *"}' }).replace('  schedule: "None"\n', ''),
    airflow: '3',
    told: ['error key-in-wrong-place 4'],
  },
  {
    about: 'a parameter that is not passed on',
    files: dag({ more: '  max_consecutive_failed_dag_runs: 3' }),
    told: ['warning setting-ignored 5'],
  },
  {
    about: 'on_execute_callback of the DAG',
    files: dag({ more: '  on_execute_callback: parcels.tell' }),
    told: ['warning key-in-wrong-place 5'],
  },
  {
    about: 'a list of callbacks',
    files: dag({ more: '  on_failure_callback: [parcels.tell, parcels.page]' }),
    factory: '1.1',
    told: ['error wrong-type 5'],
  },
  {
    about: 'concurrency goes before max_active_tasks',
    files: `default: {concurrency: 1}\n${dag({ more: '  max_active_tasks: 8' })}`,
    told: ['warning setting-ignored 6'],
  },
  { about: 'tags as a text', files: dag({ more: '  tags: nightly' }), told: ['error wrong-type 5'] },
  {
    about: 'a callback of the run and the same of each task',
    files: dag({ more: '  on_failure_callback: parcels.tell\n  default_args: {on_failure_callback: parcels.tell}' }),
  },
  {
    about: 'a back-off that doubles for a day',
    files: dag({ more: '  default_args: {retries: 8, retry_delay: 600, retry_exponential_backoff: true}' }),
    told: ['note backoff-unbounded 5'],
  },
  {
    about: 'mails to no one',
    files: dag({ more: '  default_args: {email_on_failure: true}' }),
    told: ['warning mail-without-address 5'],
  },
  { about: 'no mails to no one', files: dag({ more: '  default_args: {email_on_failure: false}' }) },
  {
    about: 'a run that reaches its limit calls back the DAG only',
    files: dag({
      more: '  dagrun_timeout: {__type__: datetime.timedelta, hours: 1}\n  default_args: {on_failure_callback: parcels.tell}',
    }),
    told: ['warning run-timeout-untold 5'],
  },
  { about: 'a pool that only the server knows', files: dag({ more: '  default_args: {pool: scales}' }) },
  {
    about: 'resources of a pod as a plain mapping',
    files: old(
      dag({
        tasks:
          '    weigh: {operator: airflow.providers.cncf.kubernetes.operators.pod.KubernetesPodOperator, name: weigh, image: "scale:1", container_resources: {limits: {cpu: 1}}}',
      }),
    ),
    factory: '0.23',
  },

  // Time
  { about: 'no schedule on Airflow 2', files: dag({ schedule: 'null' }), airflow: '2', told: ['error schedule-unset 3'] },
  { about: 'no schedule on Airflow 3', files: dag({ schedule: 'null' }), airflow: '3' },
  { about: 'no schedule on some Airflow', files: dag({ schedule: 'null' }), told: ['warning schedule-unset 3'] },
  { about: 'None as a text', files: dag({ schedule: '" nOne "' }), airflow: '2' },
  { about: 'a zone beside the start date', files: dag({ more: '  timezone: Europe/Berlin' }) },
  { about: 'an offset in a date', files: dag({ start: '"2026-11-01T00:00:00+02:00"' }), told: ['warning zone-lost 2'] },
  {
    about: 'a zone of the DAG beside a start date of the tasks',
    files: dag({ more: '  timezone: Europe/Berlin\n  default_args: {start_date: 2026-11-01}' }).replace(
      '  start_date: 2026-11-01\n',
      '',
    ),
    told: ['warning zone-lost 4'],
  },
  { about: 'a relative date', files: dag({ start: '"2 days 3 hours"' }), told: ['warning moving-start-date 2'] },
  { about: 'a relative date of weeks', files: dag({ start: '"1 week"' }), told: ['error wrong-value 2'] },
  ...['now', '12:30', '05:00'].map((start) => ({
    about: `the date ${start}`,
    files: dag({ start: `"${start}"` }),
    told: ['warning moving-start-date 2'],
  })),
  // Refused by dag-factory 1.1.0 on Airflow 2.11.2 and 3.3.2: "Invalid relative time: 12".
  { about: 'an hour alone', files: dag({ start: '"12"' }), told: ['error wrong-value 2'] },
  { about: 'a cron expression of Quartz', files: dag({ schedule: '"0 0 3 * * *"' }), told: ['warning cron-seconds 3'] },
  { about: 'both fields of days', files: dag({ schedule: '"0 3 */2 * MON"' }), told: ['note cron-day-or 3'] },
  { about: 'a day that no month has', files: dag({ schedule: '"0 3 30 2 *"' }), told: ['error cron-never-fires 3'] },
  { about: 'L behind a weekday', files: dag({ schedule: '"0 3 * * 5L"' }), told: ['error invalid-cron 3'] },
  { about: 'L before a weekday', files: dag({ schedule: '"0 3 * * L5"' }) },
  { about: 'a full name of a weekday', files: dag({ schedule: '"0 3 * * MONDAY"' }), told: ['error invalid-cron 3'] },
  {
    about: 'relativedelta that sets an hour',
    files: dag({ schedule: '{__type__: dateutil.relativedelta.relativedelta, hour: 18}' }),
    told: ['warning wrong-value 3'],
  },
  { about: '@continuous without a limit of one run', files: dag({ schedule: '"@continuous"' }), told: ['error wrong-value 3'] },
  { about: '@continuous with it', files: dag({ schedule: '"@continuous"', more: '  max_active_runs: 1' }) },
  {
    about: 'datasets on Airflow 3',
    files: dag({ schedule: '{datasets: ["s3://parcels/a"]}' }),
    airflow: '3',
    told: ['error asset-schedule-unsupported 3'],
  },
  { about: 'datasets on Airflow 2', files: dag({ schedule: '{datasets: ["s3://parcels/a"]}' }), airflow: '2' },
  {
    about: 'a list of URIs on Airflow 2',
    files: dag({ schedule: '["s3://parcels/a"]' }),
    airflow: '2',
    told: ['error asset-schedule-unsupported 3'],
  },
  {
    about: 'the schedule of the documentation',
    files: dag({ schedule: '{type: cron, value: "20 3 * * *"}' }),
    told: ['error wrong-value 3'],
  },
  {
    about: 'timetable on Airflow 3',
    files: dag().replace(
      'schedule: "20 3 * * *"',
      'timetable: {__type__: airflow.timetables.trigger.CronTriggerTimetable, cron: "20 3 * * *", timezone: UTC}',
    ),
    airflow: '3',
    told: ['error timetable-unsupported 3'],
  },
  {
    about: 'a timetable of cron without its zone',
    files: dag({ schedule: '{__type__: airflow.timetables.trigger.CronTriggerTimetable, cron: "20 3 * * *"}' }),
    told: ['error missing-key 3'],
  },
  { about: 'catchup on Airflow 2', files: dag({ catchup: false }), airflow: '2', told: ['warning catchup-unset 1'] },
  { about: 'catchup on Airflow 3', files: dag({ catchup: false }), airflow: '3' },

  // Paths
  {
    about: 'a short path of Airflow 2',
    files: dag({ tasks: '    weigh: {operator: airflow.operators.bash.BashOperator, bash_command: weigh}' }),
    airflow: '3',
  },
  {
    about: 'a path of Airflow 1',
    files: dag({ tasks: '    weigh: {operator: airflow.operators.bash_operator.BashOperator, bash_command: weigh}' }),
    airflow: '3',
    told: ['error operator-moved 6'],
  },
  {
    about: 'a path of Airflow 1 on Airflow 2',
    files: dag({ tasks: '    weigh: {operator: airflow.operators.bash_operator.BashOperator, bash_command: weigh}' }),
    airflow: '2',
  },
]

describe('where memory goes wrong', () => {
  it.each(traps)('$about', ({ files, airflow, factory, told = [] }) => {
    const config: Partial<Config> = {
      profile: 'recommended',
      airflow: { version: airflow ?? null, libraryVersion: factory ?? null, edition: null, timeZone: null },
    }
    const found = findingsIn(dagFactory, typeof files === 'string' ? { 'dags.yml': files } : files, { config })
    expect(
      found
        .filter(({ rule }) => rule !== 'safeguards-left-to-server')
        .map(({ severity, rule, line }) => `${severity} ${rule} ${line}`),
    ).toEqual(told)
  })
})

describe('a list of assets', () => {
  it('means all of them', () => {
    const found = findingsIn(dagFactory, { 'dags.yml': dag({ schedule: '["s3://parcels/a", "s3://parcels/b"]' }) })
    expect(found.filter(({ rule }) => rule === 'asset-list-means-all').map(({ message }) => message)).toEqual([
      'DAG "parcels" starts when both assets of its schedule have been updated',
    ])
  })
})

describe('a mapping of params', () => {
  it('replaces that of defaults.yml, and is laid over that of the block', () => {
    const files = {
      'defaults.yml': 'params: {far: 1, near: 1}\n',
      'dags.yml': `default: {params: {block: 1}}\n${dag({ more: '  params: {near: 2}' })}`,
    }
    const [parcels] = readSamples(dagFactory, files).pipelines
    expect(parcels?.parameters.map(({ name }) => name).sort()).toEqual(['block', 'near'])
  })
})
