import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import type { Dag } from '../dags.ts'
import { typeIn } from '../duration.ts'
import { isNull, itemsOf, textIn, under, type Value } from '../value.ts'
import { typeOf } from './kinds.ts'
import type { Say } from './say.ts'

/** Schedules of a shape that neither version takes (dag-factory 1.1.0, `configure_schedule`). */
export function* scheduleShape({ value, id }: Dag, say: Say): Iterable<Violation> {
  const timetable = under(value, 'timetable')
  if (timetable?.kind === 'scalar')
    yield say(
      'wrong-type',
      timetable,
      `${quoted('timetable')} of DAG ${quoted(id)} is no object`,
      'Write the timetable as an object with `__type__`',
    )
  const schedule = under(value, 'schedule')
  const sets = under(schedule, 'datasets')
  if (sets && ['whole', 'fraction', 'flag'].includes(typeOf(sets)))
    yield say('wrong-type', sets, `${quoted('datasets')} of the schedule of DAG ${quoted(id)} is no list`, 'Write a list of URIs')
  if (sets?.kind === 'list' && sets.items.length === 0)
    yield say(
      'wrong-value',
      sets,
      `${quoted('datasets')} of the schedule of DAG ${quoted(id)} is empty`,
      'Write the URIs of data sets',
    )
  for (const item of itemsOf(schedule)) yield* itemViolations(item, id, say)
}

function* itemViolations(item: Value, id: string, say: Say): Iterable<Violation> {
  const isOld = /^airflow\.datasets\.\w+$/.test(typeIn(item) ?? '')
  if (!isOld && !['whole', 'fraction', 'flag', 'date'].includes(typeOf(item))) return
  yield say(
    'wrong-type',
    item,
    isOld
      ? `Schedule of DAG ${quoted(id)} is a list with a Dataset object, which dag-factory 1.1.0 does not read and Airflow 3 does not have`
      : `Schedule of DAG ${quoted(id)} is a list with ${quoted(textIn(item) ?? '')}, which is neither a URI nor an asset`,
    isOld ? 'Write the URIs as texts below `datasets`' : 'Write the URI of an asset, in quotes',
  )
}

/** Macros are paths of functions, also in mappings of them (`_resolve_user_defined_macros`). */
export function* macroViolations(macros: Value | undefined, id: string, say: Say): Iterable<Violation> {
  if (macros?.kind !== 'map' || typeIn(macros) !== undefined) return
  for (const [name, value] of macros.entries) {
    if (value.kind === 'map') yield* macroViolations(value, id, say)
    if (isNull(value) || typeOf(value) !== 'text' || textIn(value)?.includes('.') === true) continue
    yield say(
      'wrong-value',
      value,
      `Macro ${quoted(name)} of DAG ${quoted(id)} is ${quoted(textIn(value) ?? '')}, which is no dotted path`,
      'Write the path of a function with its module',
    )
  }
}
