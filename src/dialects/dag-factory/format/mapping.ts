import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import type { Member } from '../dags.ts'
import { baseArguments } from '../operator-arguments.ts'
import { sourcesIn } from '../read/nodes.ts'
import { isNull, mapIn, textIn, under, type Value } from '../value.ts'
import type { Say } from './say.ts'

/** Names and files of functions that dag-factory reads of a task itself and not of `partial`. */
const readBefore = /^on_(?:execute|success|failure|retry|skipped)_callback_(?:name|file)$/

/** What a mapped operator cannot have (dag-factory 1.1.0, `make_task`; Airflow 2.11.2 and 3.3.2 alike). */
export function* mappingViolations(task: Member, say: Say): Iterable<Violation> {
  const { value } = task
  const expand = mapIn(under(value, 'expand'))
  if (!expand || expand.entries.size === 0 || under(value, 'operator') === undefined) return
  const partial = mapIn(under(value, 'partial'))
  const owner = `task ${quoted(task.id)}`
  for (const [key, entry] of expand.entries) {
    if (baseArguments.has(key))
      yield say(
        'wrong-value',
        entry,
        `${quoted('expand')} of ${owner} maps over ${quoted(key)}, and Airflow maps over arguments of the operator itself only`,
        `Write one \`${key}\` on the task`,
        'key',
      )
    else if (value.entries.has(key) || partial?.entries.has(key))
      yield say(
        'wrong-value',
        entry,
        `Argument ${quoted(key)} of ${owner} is both mapped over and given`,
        `Remove \`${key}\` from the task or from \`expand\``,
        'key',
      )
    else yield* plainText(task, key, entry, say)
  }
  if (!partial) return
  yield* givenTwice(task, [...partial.entries].at(-1), say)
  for (const [key, entry] of partial.entries)
    if (readBefore.test(key))
      yield say(
        'unknown-key',
        entry,
        `${quoted('partial')} of ${owner} has ${quoted(key)}, which dag-factory reads of the task itself only`,
        'Move it from `partial` to the task',
        'key',
      )
}

/** A text that is the result of no task; a rule tells of the wrong names among those that look like one. */
function* plainText({ id, value }: Member, key: string, entry: Value, say: Say): Iterable<Violation> {
  const text = textIn(entry)
  if (entry.kind !== 'scalar' || typeof entry.value !== 'string' || text === undefined) return
  if (/\.output|XcomArg/.test(text) || sourcesIn(value).some((source) => source.value === entry)) return
  yield say(
    'wrong-type',
    entry,
    `Argument ${quoted(key)} in ${quoted('expand')} of task ${quoted(id)} is the text ${quoted(text)}`,
    'Write a list, a mapping or the output of a task',
  )
}

/** dag-factory 1.1.0 looks at the last key of `partial` alone; of the others the value of `partial` counts. */
function* givenTwice({ id, value }: Member, last: readonly [string, Value] | undefined, say: Say): Iterable<Violation> {
  const [key, entry] = last ?? []
  if (key === undefined || !entry || !value.entries.has(key) || isNull(value.entries.get(key))) return
  yield say(
    'wrong-value',
    entry,
    `Argument ${quoted(key)} of task ${quoted(id)} is both in ${quoted('partial')} and beside it`,
    `Remove one of the two \`${key}\``,
    'key',
  )
}
