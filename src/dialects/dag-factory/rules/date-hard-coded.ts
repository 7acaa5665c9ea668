import { defineRule } from '../../../engine/rule.ts'
import { startsByItself } from '../../../model/pipeline.ts'
import {
  type FixedDate,
  fixedDateInCommand,
  fixedDateInPath,
  fixedDateInSql,
  runDay,
  wholeDate,
} from '../../../rules/parts/fixed-dates.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { type MapValue, mapIn, textIn, type Value } from '../value.ts'

export default defineRule({
  summary: 'Tasks of a scheduled DAG should not use a hard-coded date',
  why: 'Each run reads or loads the same day again. The date was usually written for one backfill.',
  remedy: 'Replace it with `{{ ds }}`.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    if (!startsByItself(pipeline)) return
    for (const dag of dagsIn(pipeline))
      for (const { id, value } of tasksOf(dag))
        for (const { at, found } of datesIn(value))
          yield {
            at: { ...placeIn(dag, at), within: found.within },
            message: `Task ${quoted(id)} uses the hard-coded date ${quoted(found.date)}`,
            remedy: `Replace it with \`${templateFor(found.date)}\`.`,
            subject: found.date,
          }
  },
})

interface Found {
  readonly at: Value
  readonly found: FixedDate
}

const pathKey = /^(?:bucket_key|prefix|filepath|(?:\w+_)?(?:key|keys|path|file|filename|uri|object|objects))$/

/** The first fixed day of each argument; those of a callable only where their name says that it is the day of the run. */
function* datesIn(task: MapValue): Iterable<Found> {
  for (const [key, value] of task.entries) {
    const find =
      key === 'sql'
        ? fixedDateInSql
        : key === 'bash_command' || key === 'command'
          ? fixedDateInCommand
          : pathKey.test(key)
            ? fixedDateInPath
            : undefined
    if (find) yield* each(value, find)
    for (const [name, entry] of key === 'op_kwargs' || key === 'env' || key === 'conf' ? (mapIn(value)?.entries ?? []) : [])
      if (runDay.test(name)) yield* each(entry, wholeDate)
  }
}

function* each(value: Value, find: (text: string) => FixedDate | undefined): Iterable<Found> {
  const found = find(textIn(value) ?? '')
  if (found) yield { at: value, found }
}

/** A template that writes the date of the run in the form of a day. */
function templateFor(date: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return '{{ ds }}'
  if (/^\d{8}$/.test(date)) return '{{ ds_nodash }}'
  const form = date.startsWith('year=') ? 'year=%Y/month=%m/day=%d' : `%Y${date[4] ?? ''}%m${date[4] ?? ''}%d`
  return `{{ macros.ds_format(ds, "%Y-%m-%d", "${form}") }}`
}
