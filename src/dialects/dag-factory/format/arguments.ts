import type { Violation } from '../../../model/violation.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import type { Member } from '../dags.ts'
import { removedKeys } from '../keys.ts'
import { type MapValue, mapIn, textIn, under } from '../value.ts'
import operators from './operators.json' with { type: 'json' }
import type { Say } from './say.ts'

/** Arguments by the path of a class, those of every operator left out (standard provider of Airflow 2.11.2 and 3.3.2, either of them). */
const known: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(operators.own))
const ofEvery: ReadonlySet<string> = new Set(operators.every)

/** Keys of a task that dag-factory 1.1.0 reads itself. */
const ofFactory: ReadonlySet<string> = new Set(
  'operator dependencies task_group_name parent_group_name expand partial task_id variables_as_arguments execution_delta execution_date_fn'.split(
    ' ',
  ),
)
/** Such keys come in pairs, or stand for an argument. */
const named = /^(?:python_callable|execution_date_fn|on_(?:success|failure|execute|retry|skipped)_callback)_(?:name|file)$/

/** Arguments that a class of the standard provider does not take: no DAG of the file loads. */
export function* argumentViolations({ id, value, isListed }: Member, say: Say): Iterable<Violation> {
  const operator = under(value, 'operator')
  const path = textIn(operator)
  if (!operator || path === undefined) return
  const taken = known.get(path)
  if (!taken) {
    const inside = [...known.keys()].find((other) => other.startsWith(`${path}.`))
    if (inside !== undefined)
      yield say(
        'unknown-job',
        operator,
        `Operator ${quoted(path)} of task ${quoted(id)} is a module and no class`,
        `Write the class with it, such as \`${inside}\``,
      )
    const near = misspelt(path)
    if (near !== undefined)
      yield say(
        'unknown-job',
        operator,
        `Operator ${quoted(path)} of task ${quoted(id)} does not exist; did you mean ${quoted(near)}?`,
        `Write \`${near}\``,
      )
    return
  }
  yield* callableTwice({ id, value, isListed }, say)
  for (const holder of [mapIn(under(value, 'partial')), mapIn(under(value, 'expand'))])
    if (holder) yield* unknownIn(holder, taken, `${path.slice(path.lastIndexOf('.') + 1)} of task ${quoted(id)}`, say)
}

/** Where the path of a function is written, its name and file are passed on to the operator, which does not take them. */
function* callableTwice({ id, value }: Member, say: Say): Iterable<Violation> {
  const beside = under(value, 'python_callable_file') ?? under(value, 'python_callable_name')
  if (!beside || under(value, 'python_callable') === undefined) return
  yield say(
    'unknown-key',
    beside,
    `Task ${quoted(id)} has ${quoted('python_callable')} and the name or file of another function: no DAG of the file loads`,
    'Remove one of the two',
    'key',
  )
}

function* unknownIn({ entries }: MapValue, taken: readonly string[], owner: string, say: Say): Iterable<Violation> {
  for (const [key, entry] of entries) {
    // A rule of its own tells of keys of 0.x.
    if (taken.includes(key) || ofEvery.has(key) || ofFactory.has(key) || named.test(key) || Object.hasOwn(removedKeys, key))
      continue
    const near = soleClosestTo(key, [...taken, ...ofEvery])
    yield say(
      'unknown-key',
      entry,
      `${owner} does not take ${quoted(key)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
      near === undefined ? 'Remove the key: no DAG of the file loads with it' : `Write \`${near}\``,
      'key',
    )
  }
}

/** A class of the same module with a similar name; releases may have new ones. */
function misspelt(path: string): string | undefined {
  const module = path.slice(0, path.lastIndexOf('.') + 1)
  return soleClosestTo(
    path,
    [...known.keys()].filter((other) => other.startsWith(module) && !other.slice(module.length).includes('.')),
  )
}
