import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import { isKnownZone } from '../../../time/known-zones.ts'
import type { Dag } from '../dags.ts'
import { relativeSeconds } from '../dates.ts'
import { timedeltaIn, typeIn } from '../duration.ts'
import { eventDatesIn } from '../read/schedule.ts'
import { isNull, type MapValue, mapIn, textIn, under, type Value } from '../value.ts'
import { holdersIn } from './holders.ts'
import { typeOf } from './kinds.ts'
import { objectViolations } from './objects.ts'
import type { Say } from './say.ts'
import { macroViolations, scheduleShape } from './shapes.ts'

const weightRules: ReadonlySet<string> = new Set(['downstream', 'upstream', 'absolute'])

/** Values that are refused on any version, although their type is right. */
export function* valueViolations(dag: Dag, say: Say): Iterable<Violation> {
  const { value, own, id } = dag
  const written = own.entries.get('default_args')
  if (written && isNull(written))
    yield say(
      'wrong-type',
      written,
      `${quoted('default_args')} of DAG ${quoted(id)} has no value`,
      'Remove the key, or write a mapping',
      'key',
    )
  const defaults = value.entries.get('default_args')
  const isEmpty = defaults?.kind === 'list' && defaults.items.length === 0
  if (defaults && !isEmpty && !['mapping', 'object', 'unknown', 'null'].includes(typeOf(defaults)))
    yield say(
      'wrong-type',
      defaults,
      `${quoted('default_args')} of DAG ${quoted(id)} is no mapping`,
      'Write a mapping of arguments',
    )
  yield* zoneViolations(dag, say)
  yield* objectViolations(dag, say)
  yield* lengthViolations(dag, under(value, 'schedule'), say)
  yield* timetableOfDag(dag, under(value, 'schedule'), say)
  yield* scheduleShape(dag, say)
  yield* macroViolations(under(value, 'user_defined_macros'), id, say)
  const limit = under(value, 'dagrun_timeout')
  if (limit && (timedeltaIn(limit) ?? 0) < 0)
    yield say('wrong-value', limit, `${quoted('dagrun_timeout')} of DAG ${quoted(id)} is negative`, 'Write a positive duration')
  const timetable = under(value, 'timetable')
  if (timetable && under(value, 'schedule') !== undefined)
    yield say(
      'wrong-value',
      timetable,
      `DAG ${quoted(id)} has both ${quoted('schedule')} and ${quoted('timetable')}`,
      'Remove one of the two',
      'key',
    )
  for (const { place, value: holder, owner } of holdersIn(dag)) if (place !== 'dag') yield* argumentValues(holder, owner, say)
}

function* argumentValues(holder: MapValue, owner: string, say: Say): Iterable<Violation> {
  const rule = under(holder, 'weight_rule')
  const name = textIn(rule)
  if (rule && name !== undefined && !name.includes('.') && !weightRules.has(name))
    yield say(
      'wrong-value',
      rule,
      `Weight rule ${quoted(name)} of ${owner} does not exist`,
      `Write one of ${[...weightRules].join(', ')}`,
    )
  const delta = under(holder, 'execution_delta')
  const distance = textIn(delta)
  if (delta && distance !== undefined && relativeSeconds(distance) === null)
    yield say(
      'wrong-value',
      delta,
      `${quoted('execution_delta')} ${quoted(distance)} of ${owner} is refused: hours, minutes, seconds or days are taken only`,
      'Write a text such as "2 hours"',
    )
}

/** The zone dates the dates beside it, whether or not there is a schedule. */
function* zoneViolations({ value, id }: Dag, say: Say): Iterable<Violation> {
  const hasClock = under(value, 'schedule') !== undefined || under(value, 'schedule_interval') !== undefined
  for (const holder of [value, mapIn(value.entries.get('default_args'))]) {
    const zone = holder?.entries.get('timezone')
    const name = textIn(zone)
    const isUsed = ['start_date', 'end_date'].some((key) => under(holder, key) !== undefined)
    if (zone && isUsed && (isNull(zone) || name === ''))
      yield say(
        'wrong-type',
        zone,
        `Time zone of DAG ${quoted(id)} has no value`,
        'Remove the key, or write `timezone: UTC`',
        'key',
      )
    if (zone && isUsed && ['list', 'mapping', 'object'].includes(typeOf(zone)))
      yield say(
        'wrong-type',
        zone,
        `${quoted('timezone')} of DAG ${quoted(id)} is no text, and dag-factory takes the name of a zone only`,
        'Write a name of the IANA database, such as Europe/Berlin',
      )
    // A rule of its own tells of the zone of a schedule.
    if (!zone || name === undefined || !isUsed || hasClock || isKnownZone(name) || /^[+-]?\d/.test(name)) continue
    yield say(
      'wrong-value',
      zone,
      `Time zone ${quoted(name)} of DAG ${quoted(id)} does not exist`,
      'Write a name of the IANA database, such as Europe/Berlin',
    )
  }
}

/** An interval that is none. */
function* lengthViolations({ id }: Dag, schedule: Value | undefined, say: Say): Iterable<Violation> {
  if (schedule && (timedeltaIn(schedule) ?? 1) <= 0)
    yield say(
      'wrong-value',
      schedule,
      `The schedule of DAG ${quoted(id)} is an interval of no length`,
      'Write a positive duration',
    )
}

function* timetableOfDag({ id }: Dag, schedule: Value | undefined, say: Say): Iterable<Violation> {
  const object = mapIn(schedule)
  const type = typeIn(schedule)
  if (!object || type === undefined) return
  yield* timetableViolations(id, object, type, say)
  if (!/^airflow\..*EventsTimetable$/.test(type)) return
  for (const date of eventDatesIn(object))
    if (date.kind === 'scalar')
      yield say(
        'wrong-value',
        date,
        `The event date ${quoted(textIn(date) ?? '')} of the schedule of DAG ${quoted(id)} is no object, and the timetable compares it with dates`,
        'Write `{__type__: pendulum.datetime, year: 2026, month: 12, day: 24}`',
      )
}

/** One class has two names for its expression; the events of the SDK cannot be stored (Airflow 3.3.2, recorded). */
function* timetableViolations(id: string, object: MapValue, type: string, say: Say): Iterable<Violation> {
  const isOfSdk = type.startsWith('airflow.sdk.')
  const [wrong, right] = isOfSdk ? ['cron', 'expression'] : ['expression', 'cron']
  const written = /(?:CronTrigger|CronDataInterval)Timetable$/.test(type) ? object.entries.get(wrong) : undefined
  if (written && !type.includes('Multiple'))
    yield say(
      'unknown-key',
      written,
      `${quoted(type)} of the schedule of DAG ${quoted(id)} takes no ${quoted(wrong)}`,
      `Write \`${right}\``,
      'key',
    )
  if (isOfSdk && type.endsWith('EventsTimetable'))
    yield say(
      'wrong-value',
      object,
      `The schedule of DAG ${quoted(id)} is ${quoted(type)}, which Airflow 3.3.2 fails to store`,
      'Write `airflow.timetables.events.EventsTimetable`',
    )
}
