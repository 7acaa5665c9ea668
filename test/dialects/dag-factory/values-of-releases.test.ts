import { describe, expect, it } from 'vitest'
import { fullReview } from '../../../src/run.ts'
import { fakeWorld } from '../../host.ts'

const rules: ReadonlySet<string> = new Set([
  'value-unsupported',
  'start-date-missing',
  'wrong-type',
  'wrong-value',
  'timetable-unsupported',
])

/** A DAG with a key on itself, in `default_args` or on its task. */
function dagWith(place: string, written: string): string {
  const [key = ''] = written.split(':')
  const usual = ['start_date: 2024-01-01', 'schedule: "0 3 * * *"', 'catchup: false'].filter(
    (line) => place !== 'dag' || !line.startsWith(`${key}:`),
  )
  const own = place === 'dag' ? [written] : place === 'args' ? [`default_args: {${written}}`] : []
  const task =
    place === 'task' ? [`      ${written}`] : place === 'mapped' ? [`      ${written}`, '      expand: {env: [{A: a}]}'] : []
  const lines = [...usual, ...own].map((line) => `  ${line}`)
  return [
    'harbour:',
    ...lines,
    '  tasks:',
    '    load:',
    '      operator: airflow.operators.bash.BashOperator',
    '      bash_command: "true"',
    ...task,
    '',
  ].join('\n')
}

async function told(place: string, written: string, version = ''): Promise<readonly string[]> {
  const config = version === '' ? {} : { 'pipeline-review.yml': `airflow:\n  version: "${version}"\n` }
  const { report } = await fullReview(fakeWorld({ 'dags/dags.yml': dagWith(place, written), ...config }).host, { paths: ['.'] })
  return report.findings.filter(({ rule }) => rules.has(rule)).map(({ severity, message }) => `${severity}: ${message}`)
}

describe('a value that one release refuses', () => {
  it.each([
    ['dag', 'catchup: null', 'null, which Airflow 2 refuses and Airflow 3 takes'],
    ['dag', 'catchup:', 'null, which Airflow 2 refuses and Airflow 3 takes'],
    ['dag', 'max_active_runs: null', 'null, which Airflow 2 refuses and Airflow 3 takes'],
    ['dag', 'default_view: 5', 'a number, which Airflow 2 refuses and Airflow 3 takes'],
    ['dag', 'default_view: calendar', 'the text "calendar", which Airflow 2 refuses and Airflow 3 takes'],
    ['dag', 'orientation: XY', 'the text "XY", which Airflow 2 refuses and Airflow 3 takes'],
    ['dag', 'sla_miss_callback: 5', 'a number, which Airflow 2 refuses and Airflow 3 takes'],
    ['dag', 'tags: [1, 2]', 'a list with a number, which Airflow 3 refuses and Airflow 2 takes'],
    ['dag', 'dag_display_name: null', 'null, which Airflow 3 refuses and Airflow 2 takes'],
    ['args', 'retry_exponential_backoff: 3', 'a number, which Airflow before 3.2 refuses and Airflow 3.2 takes'],
    ['args', 'retry_delay: null', 'null, which Airflow 2 refuses and Airflow 3 takes'],
    ['task', 'retry_exponential_backoff: 2.5', 'a fraction, which Airflow before 3.2 refuses and Airflow 3.2 takes'],
    ['task', 'start_date: "2024-01-01"', 'the text "2024-01-01", which Airflow 3 refuses and Airflow 2 takes'],
    ['task', 'start_date: 2024-01-01', 'a date, which Airflow 3 refuses and Airflow 2 takes'],
    ['task', 'priority_weight: null', 'null, which Airflow 3 refuses and Airflow 2 takes'],
    ['mapped', 'sla: {__type__: datetime.timedelta, hours: 1}', 'an object, which Airflow 2 refuses and Airflow 3 takes'],
  ])('%s %s is %s', async (place, written, said) => {
    const [key] = written.split(':')
    const owner = { dag: 'DAG "harbour"', args: '"default_args" of DAG "harbour"' }[place] ?? 'task "load"'
    expect(await told(place, written)).toEqual([`warning: "${key}" of ${owner} is ${said}`])
    const isTakenLater = /Airflow (?:2|before 3\.2) refuses/.test(said)
    expect(await told(place, written, isTakenLater ? '3.3.2' : '2.11.2')).toEqual([])
    expect(await told(place, written, isTakenLater ? '2.11.2' : '3.3.2')).toEqual([
      `error: "${key}" of ${owner} is ${said.split(', which')[0]}, which Airflow ${isTakenLater ? '2.11.2' : '3.3.2'} refuses`,
    ])
  })

  it.each([
    ['retry_policy: sometimes', '3.3'],
    ['render_template_as_native_obj: true', '3.2'],
  ])('may be any value of a key: %s', async (written, release) => {
    const key = written.split(':')[0]
    expect(await told('task', written)).toEqual([
      `warning: "${key}" of task "load" is refused by Airflow before ${release} and known to Airflow ${release}`,
    ])
    expect(await told('task', written, '3.1.0')).toEqual([`error: "${key}" of task "load" is refused by Airflow 3.1.0`])
    expect(await told('task', written, '3.3.0')).toEqual([])
  })
})

describe('an argument that a class has in one version', () => {
  async function toldOf(operator: string, args: string, version = ''): Promise<readonly string[]> {
    const text = `harbour:\n  start_date: 2024-01-01\n  schedule: "None"\n  tasks:\n    load: {operator: ${operator}, ${args}}\n`
    const config = version === '' ? {} : { 'pipeline-review.yml': `airflow:\n  version: "${version}"\n` }
    const { report } = await fullReview(fakeWorld({ 'dags/dags.yml': text, ...config }).host, { paths: ['.'] })
    const ids = ['value-unsupported', 'unknown-key', 'missing-parameter', 'unknown-job']
    return report.findings.filter(({ rule }) => ids.includes(rule)).map(({ severity, message }) => `${severity}: ${message}`)
  }
  const trigger = 'airflow.operators.trigger_dagrun.TriggerDagRunOperator'

  it('is told with the version that takes it', async () => {
    const old = 'trigger_dag_id: fleet, execution_date: "2024-01-01"'
    expect(await toldOf(trigger, old)).toEqual([
      'warning: "execution_date" of task "load" is refused by Airflow 3 and known to Airflow 2',
    ])
    expect(await toldOf(trigger, old, '2.11.2')).toEqual([])
    expect(await toldOf(trigger, old, '3.3.2')).toEqual(['error: "execution_date" of task "load" is refused by Airflow 3.3.2'])
    expect(await toldOf(trigger, 'trigger_dag_id: fleet, note: later', '2.11.2')).toEqual([
      'error: "note" of task "load" is refused by Airflow 2.11.2',
    ])
  })

  it.each([
    [
      trigger,
      'trigger_dag: fleet',
      ['error: TriggerDagRunOperator has no argument "trigger_dag"; did you mean "trigger_dag_id"?'],
    ],
    [
      'airflow.providers.standard.operators.weekday.BranchDayOfWeekOperator',
      'week_day: Monday, follow_task_ids_if_true: a',
      ['error: Task "load" has no "follow_task_ids_if_false", which BranchDayOfWeekOperator needs'],
    ],
    [
      'airflow.providers.standard.operators.bash.BashOperater',
      'bash_command: load',
      [
        'error: Operator "airflow.providers.standard.operators.bash.BashOperater" of task "load" does not exist; did you mean "airflow.providers.standard.operators.bash.BashOperator"?',
      ],
    ],
    [
      'airflow.providers.standard.operators.bash.BashOperator',
      'partial: {cwdd: /}, expand: {bash_command: [a]}',
      ['error: BashOperator has no argument "cwdd"; did you mean "cwd"?'],
    ],
    [
      'airflow.providers.common.sql.operators.sql.SQLTableCheckOperator',
      'table: ships, checks: {}, conn_id: db, accept_none: true',
      [],
    ],
  ])('%s with %s', async (operator, args, expected) => {
    for (const version of ['', '2.11.2', '3.3.2']) expect(await toldOf(operator, args, version)).toEqual(expected)
  })
})

describe('a value', () => {
  it.each([
    ['dag', 'description: 5', '"description" of DAG "harbour" is a number, and Airflow takes a text'],
    ['dag', 'catchup: "no"', '"catchup" of DAG "harbour" is the text "no", and Airflow takes true or false'],
    ['dag', 'on_failure_callback: page', '"on_failure_callback" of DAG "harbour" is "page", which is no dotted path'],
    ['task', 'doc_rst: 5', '"doc_rst" of task "load" is a number, and Airflow takes a text'],
    ['args', 'email: 5', '"email" of "default_args" of DAG "harbour" is a number, and Airflow takes a text or a list'],
    ['task', 'end_date: 2030-01-01', '"end_date" of task "load" is a date, and Airflow takes a date with a time, without quotes'],
    ['mapped', 'pool_slots: two', '"pool_slots" of task "load" is the text "two", and Airflow takes a whole number'],
  ])('%s %s is refused by both versions', async (place, written, message) => {
    for (const version of ['', '2.11.2', '3.3.2']) expect(await told(place, written, version)).toEqual([`error: ${message}`])
  })

  it.each([
    ['dag', 'user_defined_macros: {}'],
    ['dag', 'params: null'],
    ['dag', 'timezone: 5'],
    ['dag', 'tags: [ports]'],
    ['args', 'retry_exponential_backoff: true'],
    ['task', 'retries: "3"'],
    ['task', 'retry_delay: 60'],
    ['task', 'start_date: 2024-01-01 00:00:00'],
    ['task', 'email: [crew@example.org]'],
    ['task', 'on_failure_callback: {callback: harbour.alerts.page}'],
  ])('%s %s is taken by both', async (place, written) => {
    for (const version of ['', '2.11.2', '3.3.2']) expect(await told(place, written, version)).toEqual([])
  })
})

describe('a DAG without a start date', () => {
  it.each([
    ['', 'note: DAG "harbour" has a schedule and no "start_date", which Airflow 2 refuses and Airflow 3 takes'],
    ['2.11', 'error: DAG "harbour" has a schedule and no "start_date", which Airflow 2.11 refuses'],
    ['3.0', null],
  ])('is refused by Airflow 2: %s', async (version, said) => {
    expect(await told('dag', 'start_date: null', version)).toEqual(said === null ? [] : [said])
  })
})

it('tells of a pool in shared defaults once, at the first DAG that has it', async () => {
  const task = '{operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "true"}'
  const dag = (id: string, more: string) =>
    `${id}:\n  start_date: 2024-01-01\n  schedule: "0 3 * * *"\n  catchup: false\n${more}  tasks: {load: ${task}}\n`
  const text = `default:\n  default_args: {pool: tracker api}\n${dag('tugs', '  default_args: {pool: tracker}\n')}${dag('cranes', '')}${dag('barges', '')}`
  const { report } = await fullReview(fakeWorld({ 'dags.yml': text }).host, { paths: ['.'] })
  expect(report.findings.filter(({ rule }) => rule === 'value-unsupported').map(({ message }) => message)).toEqual([
    'Pool "tracker api" of "default_args" of DAG "cranes" has other characters than letters, digits, dashes, dots and underscores, which Airflow 2 refuses and Airflow 3 takes',
  ])
})
