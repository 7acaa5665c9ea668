import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import { isKnownZone } from '../../../time/known-zones.ts'
import { type Dag, groupsOf, tasksOf } from '../dags.ts'
import { relativeSeconds } from '../dates.ts'
import { timedeltaIn, typeIn } from '../duration.ts'
import { eventDatesIn } from '../read/schedule.ts'
import { isNull, type MapValue, mapIn, textIn, under, type Value } from '../value.ts'
import type { Say } from './say.ts'

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
  yield* zoneViolations(dag, say)
  yield* objectViolations(dag, under(value, 'schedule'), say)
  const timetable = under(value, 'timetable')
  if (timetable && under(value, 'schedule') !== undefined)
    yield say(
      'wrong-value',
      timetable,
      `DAG ${quoted(id)} has both ${quoted('schedule')} and ${quoted('timetable')}`,
      'Remove one of the two',
      'key',
    )
  for (const [holder, owner] of holdersIn(dag)) yield* argumentValues(holder, owner, say)
}

function* holdersIn(dag: Dag): Iterable<readonly [MapValue, string]> {
  const defaults = mapIn(dag.value.entries.get('default_args'))
  if (defaults) yield [defaults, `${quoted('default_args')} of DAG ${quoted(dag.id)}`]
  for (const { id, value } of groupsOf(dag)) {
    const own = mapIn(value.entries.get('default_args'))
    if (own) yield [own, `${quoted('default_args')} of task group ${quoted(id)}`]
  }
  for (const { id, value } of tasksOf(dag)) yield [value, `task ${quoted(id)}`]
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

/** Objects of the schedule that cannot be made. */
function* objectViolations({ id }: Dag, schedule: Value | undefined, say: Say): Iterable<Violation> {
  const object = mapIn(schedule)
  const type = typeIn(schedule)
  if (!object || type === undefined) return
  yield* timetableViolations(id, object, type, say)
  if (/^airflow\..*EventsTimetable$/.test(type))
    for (const date of eventDatesIn(object))
      if (date.kind === 'scalar')
        yield say(
          'wrong-value',
          date,
          `The event date ${quoted(textIn(date) ?? '')} of the schedule of DAG ${quoted(id)} is no object, and the timetable compares it with dates`,
          'Write `{__type__: pendulum.datetime, year: 2026, month: 12, day: 24}`',
        )
  if (type === 'datetime.timedelta') {
    const wrong = [...object.entries].find(
      ([key]) => !/^(?:__type__|__args__|weeks|days|hours|minutes|seconds|milliseconds|microseconds)$/.test(key),
    )
    if (wrong)
      yield say(
        'wrong-value',
        wrong[1],
        `A timedelta has no ${quoted(wrong[0])}`,
        'Write one of weeks, days, hours, minutes, seconds',
        'key',
      )
    else if ((timedeltaIn(object) ?? 1) <= 0)
      yield say(
        'wrong-value',
        object,
        `The schedule of DAG ${quoted(id)} is an interval of no length`,
        'Write a positive duration',
      )
  }
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
