import type { Outcome } from '../../../model/dialect.ts'
import type { Handler } from '../../../model/pipeline.ts'
import type { Dag } from '../dags.ts'
import { flagIn, itemsOf, type MapValue, mapIn, textIn, under, type Value } from '../value.ts'
import { pathIn } from './setting.ts'

const events: readonly (readonly [string, readonly Outcome[]])[] = [
  ['on_failure_callback', ['failure', 'timeout']],
  ['on_success_callback', ['success']],
  ['on_retry_callback', []],
]

/** Who is told of the runs of a DAG, and of its tasks by its defaults. */
export function handlersOf(dag: Dag): readonly Handler[] {
  const defaults = mapIn(dag.value.entries.get('default_args'))
  return [...callbacksIn(dag, dag.value, 'pipeline', []), ...(defaults ? taskHandlersIn(dag, defaults, ['default_args']) : [])]
}

/** Callbacks of a task or of defaults for tasks, and its mails. */
export function taskHandlersIn(dag: Dag, holder: MapValue, standIn: readonly string[]): readonly Handler[] {
  return [...callbacksIn(dag, holder, 'task', standIn), ...mailIn(dag, holder, standIn)]
}

function callbacksIn(dag: Dag, holder: MapValue, scope: Handler['scope'], standIn: readonly string[]): readonly Handler[] {
  return events.flatMap(([key, outcomes]) => {
    const value = under(holder, key) ?? under(holder, `${key}_name`)
    return value ? [handlerOf(dag, value, { key, event: key, outcomes, scope, standIn, integration: 'callback' })] : []
  })
}

/** Mail goes out on failure by default, and only with an address. */
function mailIn(dag: Dag, holder: MapValue, standIn: readonly string[]): readonly Handler[] {
  const address = under(holder, 'email')
  if (!address || flagIn(under(holder, 'email_on_failure')) === false) return []
  return [
    handlerOf(dag, address, {
      key: 'email',
      event: 'email_on_failure',
      outcomes: ['failure', 'timeout'],
      scope: 'task',
      standIn,
      integration: 'email',
    }),
  ]
}

interface Told {
  readonly key: string
  /** What it is called for, as it is written. */
  readonly event: string
  readonly outcomes: readonly Outcome[]
  readonly scope: Handler['scope']
  readonly standIn: readonly string[]
  readonly integration: string
}

function handlerOf(dag: Dag, value: Value, { key, event, outcomes, scope, standIn, integration }: Told): Handler {
  const path = pathIn(dag, value, [...standIn, key])
  const address = addresses(value) ?? textIn(value) ?? textIn(under(value, 'callback')) ?? null
  // What a variable decides is told as it is written, and is no address that is known.
  const target = address ?? (value.kind === 'unknown' ? value.text : null)
  return {
    scope,
    path,
    name: '',
    namePath: path,
    outcomes,
    named: [{ text: event, path, outcomes }],
    destinations: [{ path, integration, target, address, connection: null, parameters: undefined }],
  }
}

/** Mails go to all addresses of a list; undefined for anything else. */
function addresses(value: Value): string | undefined {
  if (value.kind !== 'list') return undefined
  const texts = itemsOf(value).flatMap((item) => textIn(item) ?? [])
  return texts.length === 0 ? undefined : texts.join(', ')
}
