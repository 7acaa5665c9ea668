import { describe, expect, it } from 'vitest'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { findingsIn, readSamples } from '../contract.ts'

function dagWith(tasks: string, more = ''): string {
  return `orders:\n  schedule: "20 3 * * *"\n  start_date: 2030-01-01\n${more}  tasks:\n${tasks}`
}

const bash = 'operator: airflow.providers.standard.operators.bash.BashOperator, bash_command: "true"'
const python = 'operator: airflow.providers.standard.operators.python.PythonOperator'

function errorsIn(text: string): readonly string[] {
  return findingsIn(dagFactory, { 'dags.yml': text })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message, remedy }) => `${rule}: ${message}. ${remedy}`)
}

describe('what dag-factory refuses', () => {
  it('is a relative path of a function', () => {
    expect(
      errorsIn(dagWith(`    - {task_id: load, ${python}, python_callable_name: run, python_callable_file: ./jobs/load.py}\n`)),
    ).toEqual([
      'wrong-value: "python_callable_file" of task "load" is a relative path, and dag-factory takes an absolute one only. Write the whole path, such as `python_callable_file: /opt/airflow/dags/jobs/load.py`.',
    ])
  })

  it('is a relative path of a callback, where it is read', () => {
    const callback = (key: string) => `${key}_name: tell\n  ${key}_file: tell.py\n`
    expect(errorsIn(dagWith(`    - {task_id: load, ${bash}}\n`, `  ${callback('on_failure_callback')}`))).toHaveLength(1)
    expect(errorsIn(dagWith(`    - {task_id: load, ${bash}}\n`, `  ${callback('on_retry_callback')}`))).toEqual([])
  })

  it.each(['/opt/airflow/dags/load.py', '$DAGS/load.py'])('is not the path %s', (path) => {
    expect(
      errorsIn(dagWith(`    - {task_id: load, ${python}, python_callable_name: run, python_callable_file: "${path}"}\n`)),
    ).toEqual([])
  })

  it('is `partial` without `expand` of an operator, not of a decorated task', () => {
    expect(errorsIn(dagWith(`    - {task_id: load, ${bash}, partial: {cwd: /tmp}}\n`))).toHaveLength(1)
    expect(
      errorsIn(dagWith('    - {task_id: load, decorator: airflow.sdk.task, python_callable: shop.load, partial: {day: 1}}\n')),
    ).toEqual([])
  })

  it('is no id that differs in case', () => {
    expect(errorsIn(dagWith(`    - {task_id: load, ${bash}}\n    - {task_id: Load, ${bash}}\n`))).toEqual([])
    expect(errorsIn(dagWith(`    - {task_id: load, ${bash}}\n    - {task_id: load, ${bash}}\n`))).toHaveLength(1)
  })
})

describe('a tag of YAML', () => {
  const severityOf = (tag: string) => {
    const task = `    load:\n      operator: airflow.providers.standard.operators.bash.BashOperator\n      bash_command: "true"\n      env: ${tag} [a, b]\n`
    return findingsIn(dagFactory, { 'dags.yml': dagWith(task) }).flatMap(({ rule, severity }) =>
      rule === 'invalid-yaml' ? [severity] : [],
    )
  }

  it.each(['!!python/tuple', '!!python/name:shop.load'])('%s is read by some', (tag) => {
    expect(severityOf(tag)).toEqual(['warning'])
  })

  it.each(['!join', '!and', '!or', '!joined', '!!python/object/apply:shop.load', '!!python/module:shop'])(
    '%s is refused',
    (tag) => {
      expect(severityOf(tag)).toEqual(['error'])
    },
  )
})

describe('a decorated task', () => {
  it.each(['expand', 'partial'])('waits for what it takes in `%s`', (key) => {
    const other = key === 'partial' ? ', expand: {part: [1, 2]}' : ''
    const text = dagWith(
      `    - {task_id: list, decorator: airflow.sdk.task, python_callable: shop.list}\n    - {task_id: load, decorator: airflow.sdk.task, python_callable: shop.load, ${key}: {name: +list}${other}}\n`,
    )
    const [pipeline] = readSamples(dagFactory, { 'dags.yml': text }).pipelines
    const [, load] = pipeline?.tasks ?? []
    expect(load?.dependencies.map(({ name, reason }) => [name, reason])).toEqual([['list', 'data']])
  })
})

describe('what Airflow refuses, and what has no effect', () => {
  const task = `    - {task_id: load, ${bash}}\n`
  const first = (text: string) => errorsIn(text)[0]?.replace(/\. .*$/s, '')

  it.each([
    [
      '  catchupp: false\n',
      'unknown-key: DAG "orders" has the unknown key "catchupp", which has no effect; did you mean "catchup"?',
    ],
    [
      '  template_searchpath: sql\n',
      'wrong-value: "template_searchpath" of DAG "orders" is a relative path, and dag-factory takes an absolute one only',
    ],
    [
      '  params: {day: {__type__: airflow.models.param.Param, type: string}}\n',
      'wrong-value: Param "day" of DAG "orders" has no default, which Airflow refuses for a DAG with a schedule',
    ],
    [
      '  task_groups: {staging: {tootip: x}}\n',
      'unknown-key: Task group "staging" has the unknown key "tootip"; did you mean "tooltip"?',
    ],
  ])('tells %s', (more, message) => {
    expect(first(dagWith(task, more))).toBe(message)
  })

  it.each([
    ['  max_active_runs: 1\n  catchup: false\n  owner: shop\n'],
    ['  template_searchpath: [/opt/airflow/sql]\n'],
    ['  template_searchpath: $SQL_HOME/sql\n'],
    ['  params: {day: {__type__: airflow.models.param.Param, type: ["null", string]}, other: 3}\n'],
    ['  params: {day: {__type__: airflow.models.param.Param, default: monday}}\n'],
    ['  task_groups: {staging: {tooltip: x, prefix_group_id: true}}\n'],
  ])('is silent on %s', (more) => {
    expect(errorsIn(dagWith(task, more))).toEqual([])
  })

  it.each([
    ['60', 'wrong-type: Schedule of DAG "orders" is "60", which Airflow refuses'],
    [
      '{type: cron, value: "0 5 * * *"}',
      'wrong-value: Schedule of DAG "orders" is a mapping of "type" and "value", which dag-factory does not read and Airflow refuses',
    ],
    [
      '{__type__: airflow.timetables.trigger.CronTriggerTimetable, cron: "0 3 * * *"}',
      'missing-key: CronTriggerTimetable of DAG "orders" has no "timezone", which it needs',
    ],
    [
      '"@continuous"',
      'wrong-value: DAG "orders" is continuous and has no "max_active_runs", whose default is 16: Airflow takes 1 only',
    ],
  ])('tells the schedule %s', (schedule, message) => {
    expect(first(dagWith(task).replace('"20 3 * * *"', schedule))).toBe(message)
  })

  it('takes a continuous DAG with one run', () => {
    expect(errorsIn(dagWith(task, '  max_active_runs: 1\n').replace('"20 3 * * *"', '"@continuous"'))).toEqual([])
  })

  it('tells an id with a blank', () => {
    expect(first(dagWith(task).replace('orders:', 'all orders:'))).toContain('DAG id "all orders" has other characters')
    expect(errorsIn(dagWith(task).replace('orders:', 'órdenes.v2-x_1:'))).toEqual([])
  })

  const sensor = 'operator: airflow.providers.standard.sensors.filesystem.FileSensor, filepath: /data/in'
  it.each([
    [`${bash}, comand: x`, 'unknown-key: BashOperator has no argument "comand"'],
    [`${bash}, retires: 3`, 'unknown-key: BashOperator has no argument "retires"; did you mean "retries"?'],
    [
      'operator: airflow.operators.bash.BashOperator',
      'missing-parameter: Task "load" has no "bash_command", which BashOperator needs',
    ],
    [`${bash}, retries: three`, 'wrong-type: "retries" of task "load" is the text "three", and Airflow takes a whole number'],
    [
      `${bash}, priority_weight: high`,
      'wrong-type: "priority_weight" of task "load" is the text "high", and Airflow takes a whole number',
    ],
    [`${sensor}, mode: wait`, 'wrong-value: Mode "wait" of sensor "load" does not exist'],
    [`${sensor}, poke_interval: -5`, 'wrong-value: "poke_interval" of sensor "load" is -5, and Airflow takes no negative number'],
  ])('tells the task %s', (keys, message) => {
    expect(first(dagWith(`    - {task_id: load, ${keys}}\n`))).toBe(message)
  })

  it('tells a misspelt argument that the operator needs once', () => {
    const task = '    - {task_id: load, operator: airflow.operators.bash.BashOperator, bash_comand: x}\n'
    expect(errorsIn(dagWith(task))).toEqual([expect.stringContaining('did you mean "bash_command"?')])
  })

  it.each([
    'operator: shop.operators.BashOperator, comand: x',
    'operator: airflow.providers.cncf.kubernetes.operators.pod.KubernetesPodOperator, image: x',
    'operator: airflow.operators.bash.BashOperator, expand: {bash_command: [a, b]}',
    'operator: airflow.operators.bash.BashOperator, variables_as_arguments: [{variable: command, attribute: bash_command}]',
    `${python}, python_callable_name: run, python_callable_file: /opt/load.py, retries: "3"`,
    `${bash}, retries: $RETRIES, env: {A: b}, on_failure_callback_name: tell, on_failure_callback_file: /opt/tell.py`,
    `${sensor}, mode: reschedule, poke_interval: 5`,
  ])('is silent on the task %s', (keys) => {
    expect(errorsIn(dagWith(`    - {task_id: load, ${keys}}\n`))).toEqual([])
  })
})

describe('a file of defaults', () => {
  const warningsIn = (defaults: string) =>
    findingsIn(dagFactory, {
      'dags/defaults.yml': defaults,
      'dags/sales/orders.yml': dagWith(`    - {task_id: load, ${bash}}\n`),
    })
      .filter(({ rule }) => rule === 'unknown-key')
      .map(({ path, severity, message, remedy }) => `${path} ${severity}: ${message}. ${remedy}`)

  it('has the block of DAG files to no effect', () => {
    expect(warningsIn('default:\n  default_args:\n    retries: 2\n')).toEqual([
      'dags/defaults.yml warning: Block "default" of "dags/defaults.yml" has no effect: keys of this file are read at its root. Move what stands below `default` to the root of the file.',
    ])
  })

  it('has an unknown key, which is none of a DAG', () => {
    expect(warningsIn('default_args: {retries: 2}\nrunbook_page: sales\n')).toEqual([
      'dags/defaults.yml warning: File "dags/defaults.yml" has the unknown key "runbook_page", which has no effect. Remove it.',
    ])
  })

  it('has nothing to tell where its keys stand at the root', () => {
    expect(warningsIn('default_args: {retries: 2}\ncatchup: false\n')).toEqual([])
  })
})
