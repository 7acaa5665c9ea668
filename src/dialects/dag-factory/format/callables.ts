import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import type { Member } from '../dags.ts'
import { isNull, textIn, under } from '../value.ts'
import type { Say } from './say.ts'

/** Functions of which only the name or only the file is written: an operator takes neither. */
export function* halfCallables({ id, value }: Member, say: Say): Iterable<Violation> {
  for (const [key, entry] of value.entries) {
    const [, start, end] = /^(on_(?:success|failure|execute|retry|skipped)_callback)_(name|file)$/.exec(key) ?? []
    const other = end === 'name' ? 'file' : 'name'
    if (start === undefined || isNull(entry) || under(value, `${start}_${other}`) !== undefined) continue
    yield say(
      'missing-key',
      entry,
      `Task ${quoted(id)} has ${quoted(key)} and no ${quoted(`${start}_${other}`)}: the operator gets it, and does not take it`,
      `Add \`${start}_${other}\``,
      'key',
    )
  }
}

/** Functions that decorated tasks have not, and decorators that cannot be imported (dag-factory 1.1.0, `make_decorator`). */
export function* callableViolations({ id, value }: Member, say: Say): Iterable<Violation> {
  const decorator = under(value, 'decorator')
  const path = textIn(decorator)
  if (!decorator || path === undefined || under(value, 'operator') !== undefined) return
  const has = (key: string) => value.entries.has(key)
  if (!has('python_callable') && !(has('python_callable_name') && has('python_callable_file')))
    yield say(
      'missing-parameter',
      value,
      `Decorated task ${quoted(id)} has no ${quoted('python_callable')}`,
      'Add `python_callable` with the dotted path of a function, or its `python_callable_name` and `python_callable_file`',
    )
  const [, kind] = /^airflow\.(?:decorators|sdk)\.task\.(\w+)$/.exec(path) ?? []
  const now = kind === undefined ? undefined : ofKind[kind]
  if (!path.includes('.') || kind !== undefined)
    yield say(
      'wrong-value',
      decorator,
      kind === undefined
        ? `Decorator ${quoted(path)} of task ${quoted(id)} is no dotted path`
        : `Decorator ${quoted(path)} of task ${quoted(id)} cannot be imported: ${quoted(path.slice(0, path.lastIndexOf('.')))} is no module`,
      now === undefined ? 'Write the path of the decorator with its module' : `Write \`decorator: ${now}\``,
    )
}

/** Where the decorators are that Python programs reach by `@task.branch` and the like (standard provider of Airflow 2.11.2 and 3.3.2). */
const ofKind: Readonly<Record<string, string>> = {
  bash: 'airflow.providers.standard.decorators.bash.bash_task',
  branch: 'airflow.providers.standard.decorators.branch_python.branch_task',
  branch_external_python: 'airflow.providers.standard.decorators.branch_external_python.branch_external_python_task',
  branch_virtualenv: 'airflow.providers.standard.decorators.branch_virtualenv.branch_virtualenv_task',
  external_python: 'airflow.providers.standard.decorators.external_python.external_python_task',
  python: 'airflow.providers.standard.decorators.python.python_task',
  sensor: 'airflow.providers.standard.decorators.sensor.sensor_task',
  short_circuit: 'airflow.providers.standard.decorators.short_circuit.short_circuit_task',
  virtualenv: 'airflow.providers.standard.decorators.python_virtualenv.virtualenv_task',
}
