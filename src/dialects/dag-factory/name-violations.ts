import type { Violation } from '../../model/violation.ts'
import { quoted } from '../../text/quote.ts'
import { type Dag, groupsOf, type Member, tasksOf } from './dags.ts'
import { refusal } from './refusal.ts'
import { textIn, under } from './value.ts'

/** Names of tasks and groups that do not do what they say: an id beside the key of a mapping, and `+name` with a hyphen. */
export function* nameViolations(dag: Dag): Iterable<Violation> {
  const tasks = tasksOf(dag)
  for (const task of tasks) yield* idBesideKey(dag, task, 'task_id')
  for (const group of groupsOf(dag)) yield* idBesideKey(dag, group, 'group_name')
  const ids = new Set(tasks.map(({ id }) => id))
  for (const task of tasks) yield* textsOfTasks(dag, task, ids)
}

/** In a mapping the key is the id, and one below it is overwritten (dag-factory 1.1.0). */
function* idBesideKey(dag: Dag, { id, value, isListed }: Member, key: string): Iterable<Violation> {
  const written = under(value, key)
  const name = textIn(written)
  if (!written || isListed || name === undefined || name === id) return
  yield refusal(dag, written, {
    kind: 'wrong-value',
    message: `${quoted(key)} ${quoted(name)} has no effect: the key ${quoted(id)} is the id`,
    remedy: `Write ${quoted(name)} as the key, or remove \`${key}\``,
    severity: 'note',
  })
}

/** The result of a task is taken by `+name` of letters, digits and `_`; with a hyphen the text itself is passed (dag-factory 1.1.0). */
function* textsOfTasks(dag: Dag, { id, value }: Member, ids: ReadonlySet<string>): Iterable<Violation> {
  if (!under(value, 'decorator')) return
  for (const [key, entry] of value.entries) {
    const text = textIn(entry) ?? ''
    const source = text.slice(1)
    if (!text.startsWith('+') || !ids.has(source) || /^\w+$/.test(source)) continue
    yield refusal(dag, entry, {
      kind: 'wrong-value',
      message: `${quoted(key)} of task ${quoted(id)} is the text ${quoted(text)}, not the result of the task: dag-factory reads letters, digits and ${quoted('_')} only`,
      remedy: `Rename the task to ${quoted(source.replace(/\W/g, '_'))}`,
      severity: 'warning',
    })
  }
}
