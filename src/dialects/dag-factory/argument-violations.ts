import type { Violation } from '../../model/violation.ts'
import { soleClosestTo } from '../../text/closest.ts'
import { quoted } from '../../text/quote.ts'
import { type Dag, type Member, tasksOf } from './dags.ts'
import { dagKeys, onlyOnDag, removedKeys } from './keys.ts'
import { baseArguments, ownKeys, signatureOf } from './operator-arguments.ts'
import { argumentOf } from './read/arguments.ts'
import { refusal } from './refusal.ts'
import { itemsOf, type MapValue, textIn, under } from './value.ts'

/** Arguments that the class of a task does not take, and the one that it needs. Only classes of Airflow itself are known. */
export function* argumentViolations(dag: Dag, task: Member): Iterable<Violation> {
  const path = textIn(under(task.value, 'operator')) ?? ''
  const known = signatureOf(path)
  if (!known) return
  const name = path.slice(path.lastIndexOf('.') + 1)
  const taken = [...known.takes, ...baseArguments, ...ownKeys]
  const meant = new Set<string>()
  for (const [key, value] of task.value.entries) {
    if (taken.includes(key) || Object.hasOwn(removedKeys, key)) continue
    const near = soleClosestTo(key, taken)
    if (near !== undefined) meant.add(near)
    yield refusal(dag, value, {
      kind: 'unknown-key',
      part: 'key',
      message: `${name} has no argument ${quoted(key)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
      remedy: near === undefined ? 'Remove it: no DAG of the file loads' : `Write \`${near}\``,
    })
  }
  // A misspelt one is told once.
  if (known.needs !== null && !meant.has(known.needs) && !hasArgument(dag, task, known.needs))
    yield refusal(dag, task.value, {
      kind: 'missing-parameter',
      message: `Task ${quoted(task.id)} has no ${quoted(known.needs)}, which ${name} needs`,
      remedy: `Add \`${known.needs}\``,
    })
}

/** From the task, its mapping, its defaults, or a variable of Airflow. */
function hasArgument(dag: Dag, task: Member, name: string): boolean {
  const { value } = task
  const given = [argumentOf(dag, task, name), ...['partial', 'expand'].map((key) => under(value, key, name))]
  const others = [`${name}_name`, `${name}_file`].some((key) => value.entries.has(key))
  const read = itemsOf(under(value, 'variables_as_arguments')).some((item) => textIn(under(item, 'attribute')) === name)
  return given.some((one) => one !== undefined) || value.entries.has(name) || others || read
}

/** Names in `default_args` that are those of an argument but for some letters. Airflow drops a name that no operator takes, without a message. */
export function* nearArguments(dag: Dag, { entries }: MapValue): Iterable<Violation> {
  const taken = new Set([...baseArguments, ...ownKeys, ...dagKeys, ...onlyOnDag, ...tasksOf(dag).flatMap(takenBy)])
  for (const [key, value] of entries) {
    if (taken.has(key) || key.startsWith('_')) continue
    const near = soleClosestTo(key, baseArguments)
    if (near === undefined || entries.has(near)) continue
    yield refusal(dag, value, {
      kind: 'unknown-key',
      part: 'key',
      message: `${quoted(key)} in ${quoted('default_args')} of DAG ${quoted(dag.id)} has no effect: no operator takes it; did you mean ${quoted(near)}?`,
      remedy: `Write \`${near}\``,
      severity: 'warning',
    })
  }
}

/** What the class of a task takes beside the arguments of all; of a class that is not known, what the task itself is given. */
function takenBy({ value }: Member): readonly string[] {
  return [...(signatureOf(textIn(under(value, 'operator')) ?? '')?.takes ?? value.entries.keys())]
}
