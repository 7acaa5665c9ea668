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
