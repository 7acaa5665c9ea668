import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { removedKeys } from '../keys.ts'
import { type MapValue, mapIn, type Value } from '../value.ts'

/** What becomes of the settings that 1.x drops. */
const lost: Readonly<Record<string, string>> = {
  dagrun_timeout_sec: 'the run has no limit',
  retry_delay_sec: 'the delay is the one of the server, 300 seconds by default',
  sla_secs: 'there is no SLA',
  execution_timeout_secs: 'attempts have no limit of this file',
  execution_delta_secs: 'the sensor looks for a run of the same date',
}

export default defineRule({
  summary: 'Keys of dag-factory 0.x must not be used with 1.x',
  why: 'Version 1.0 dropped them: `schedule_interval` and old keys of a task are refused, so that no DAG of the file loads, and old keys of a DAG or of `default_args` vanish without a message.',
  remedy: 'Write the key of version 1.x, with a `datetime.timedelta` in place of seconds.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://github.com/astronomer/dag-factory/blob/main/docs/migration_guide.md'],
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      yield* keysIn(dag, dag.value, `DAG ${quoted(dag.id)}`, false)
      const defaults = mapIn(dag.value.entries.get('default_args'))
      if (defaults) yield* keysIn(dag, defaults, `${quoted('default_args')} of DAG ${quoted(dag.id)}`, false)
      for (const { id, value } of tasksOf(dag)) yield* keysIn(dag, value, `Task ${quoted(id)}`, true)
    }
  },
})

function* keysIn(dag: Dag, holder: MapValue, owner: string, isTask: boolean): Iterable<Problem> {
  for (const [key, value] of holder.entries) {
    const now = removedKeys[key]
    // A file that has both spellings loads with either version.
    if (now === undefined || holder.entries.has(now)) continue
    const isRefused = isTask || key === 'schedule_interval'
    yield {
      at: placeIn(dag, value, 'key'),
      message: isRefused
        ? `${owner} has ${quoted(key)}, which dag-factory 1.x refuses: no DAG of the file loads`
        : `${owner} has ${quoted(key)}, which dag-factory 1.x drops: ${lost[key] ?? 'it has no effect'}`,
      remedy: remedyFor(now, value),
      ...(isRefused ? {} : { severity: 'warning' as const }),
      subject: `${owner} ${key}`,
    }
  }
}

function remedyFor(now: string, value: Value): string {
  const written = value.kind === 'scalar' ? value.value : null
  if (now === 'execution_delta' && typeof written === 'number') return `With 1.x write \`execution_delta: "${written} seconds"\`.`
  if (typeof written === 'number' && now !== 'schedule')
    return `With 1.x write \`${now}: {__type__: datetime.timedelta, seconds: ${written}}\`.`
  return `With 1.x write \`${now}\`.`
}
