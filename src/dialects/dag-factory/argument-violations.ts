import type { Violation } from '../../model/violation.ts'
import { soleClosestTo } from '../../text/closest.ts'
import { quoted } from '../../text/quote.ts'
import { type Dag, type Member, tasksOf } from './dags.ts'
import { dagKeys, onlyOnDag, removedKeys } from './keys.ts'
import { baseArguments, classesOf, ownKeys, type Signature, signatureOf } from './operator-arguments.ts'
import { argumentOf } from './read/arguments.ts'
import { refusal } from './refusal.ts'
import { itemsOf, type MapValue, mapIn, textIn, under, type Value } from './value.ts'

/** Arguments that the class of a task does not take, and those that it needs. Classes of Airflow and of its small providers are known. */
export function* argumentViolations(dag: Dag, task: Member): Iterable<Violation> {
  const operator = under(task.value, 'operator')
  const path = textIn(operator)
  if (!operator || path === undefined) return
  const known = signatureOf(path)
  if (!known) {
    yield* misspelt(dag, task, operator, path)
    return
  }
  const name = path.slice(path.lastIndexOf('.') + 1)
  const meant = new Set<string>()
  const mapping = ['partial', 'expand'].flatMap((key) => mapIn(under(task.value, key)) ?? [])
  for (const holder of [task.value, ...mapping]) yield* unknownIn(dag, holder, { name, known, meant })
  yield* callableTwice(dag, task)
  // A misspelt one is told once.
  for (const needed of known.needs)
    if (!meant.has(needed) && !hasArgument(dag, task, needed))
      yield refusal(dag, task.value, {
        kind: 'missing-parameter',
        message: `Task ${quoted(task.id)} has no ${quoted(needed)}, which ${name} needs`,
        remedy: `Add \`${needed}\``,
      })
}

interface Taken {
  readonly name: string
  readonly known: Signature
  /** Arguments that a misspelt one stands for. */
  readonly meant: Set<string>
}

function* unknownIn(dag: Dag, { entries }: MapValue, { name, known, meant }: Taken): Iterable<Violation> {
  const taken = [...known.takes, ...baseArguments, ...ownKeys]
  for (const [key, value] of entries) {
    // A rule of its own tells of keys of 0.x.
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
}

/** A class of the same module with a similar name; releases may have new ones. */
function* misspelt(dag: Dag, { id }: Member, operator: Value, path: string): Iterable<Violation> {
  const near = soleClosestTo(path, classesOf(path.slice(0, path.lastIndexOf('.'))))
  if (near === undefined) return
  yield refusal(dag, operator, {
    kind: 'unknown-job',
    message: `Operator ${quoted(path)} of task ${quoted(id)} does not exist; did you mean ${quoted(near)}?`,
    remedy: `Write \`${near}\``,
  })
}

/** Where the path of a function is written, its name and file are passed on to the operator, which does not take them. */
function* callableTwice(dag: Dag, { id, value }: Member): Iterable<Violation> {
  const beside = under(value, 'python_callable_file') ?? under(value, 'python_callable_name')
  if (!beside || under(value, 'python_callable') === undefined) return
  yield refusal(dag, beside, {
    kind: 'unknown-key',
    part: 'key',
    message: `Task ${quoted(id)} has ${quoted('python_callable')} and the name or file of another function: no DAG of the file loads`,
    remedy: 'Remove one of the two',
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
