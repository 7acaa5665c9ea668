import type { Period, Setting, Trigger, TriggerKind } from '../../../model/pipeline.ts'
import type { Path } from '../../../text/tree.ts'
import type { Clock } from '../../../time/clock.ts'
import { readCroniter } from '../../../time/croniter.ts'
import { instantOf } from '../../../time/zone.ts'
import type { Dag } from '../dags.ts'
import { dateIn, type WrittenDate } from '../dates.ts'
import { type MapValue, mapIn, placeOf, textIn, under, type Value } from '../value.ts'
import { conditionIn } from './assets.ts'
import { type Schedule, schedulesOf } from './schedule.ts'
import { pathIn, placeOfKey } from './setting.ts'

export { scheduleOf } from './schedule.ts'

/** What Airflow itself knows as a preset, beside those of croniter. */
const presets: Readonly<Record<string, string>> = { '@quarterly': '0 0 1 */3 *' }

/** The clock of a cron expression; null for one that is drawn at random. */
export function clockOf(text: string): Clock | null {
  const reading = readCroniter(presets[text] ?? text)
  return 'isRandom' in reading ? null : reading
}

/** The way in which a DAG starts, where it has a schedule. */
export function triggersOf(dag: Dag): readonly Trigger[] {
  const schedules = schedulesOf(dag)
  return schedules.flatMap((schedule) => triggerOf(dag, schedule, schedules.length > 1))
}

function triggerOf(dag: Dag, schedule: Schedule, isOneOfSeveral: boolean): readonly Trigger[] {
  if (schedule.kind === 'unset' || schedule.kind === 'none') return []
  const path = pathIn(dag, dag.value.entries.get('schedule') ?? schedule.value, ['schedule'])
  const kind: TriggerKind = schedule.kind === 'data' ? 'data' : 'cron'
  const cron: Setting<string> =
    schedule.kind === 'cron'
      ? {
          at: placeOf(schedule.value, dag.document),
          state: 'set',
          value: schedule.text,
          origin: schedule.value.layer === 'dag' ? 'declared' : 'inherited',
        }
      : { at: { path }, state: 'unset', origin: 'product-default' }
  return [
    {
      ...emptyTrigger(isOneOfSeveral ? pathIn(dag, schedule.value, ['schedule']) : path),
      kind,
      ...(schedule.kind === 'data' && { data: conditionIn(dag, schedule.assets) }),
      cron,
      clock: scheduleClock(dag, schedule),
      timeZone: zoneOf(dag, schedule),
      period: periodOf(dag, dateIn(startOf(dag)?.value)),
    },
  ]
}

/** A schedule of which nothing is known but its place. */
export function emptyTrigger(path: Path): Trigger {
  return {
    kind: 'cron',
    path,
    name: '',
    namePath: path,
    cron: { at: { path }, state: 'unset', origin: 'product-default' },
    clock: null,
    timeZone: { at: { path }, state: 'unknown', origin: 'product-default' },
    environments: [],
    environmentsPath: path,
    branch: null,
    excludeDates: [],
    passes: [],
    sensor: null,
    upstream: null,
    handlers: [],
  }
}

/** What the schedule of a DAG says as a clock; null for anything else. */
export function scheduleClock(dag: Dag, schedule: Schedule): Clock | null {
  if (schedule.kind === 'cron') return clockOf(schedule.text)
  if (schedule.kind === 'continuous') return { isContinuous: true }
  if (schedule.kind === 'events') return schedule.instants && { instants: schedule.instants }
  if (schedule.kind !== 'interval') return null
  const start = dateIn(startOf(dag)?.value)
  const zone = zoneOf(dag, schedule).value
  const from = start.kind === 'fixed' && zone !== undefined ? instantOf(start.localTime, zone) : null
  return { interval: { seconds: schedule.seconds, from } }
}

/** The date from which a DAG runs, and the zone that dates it: each place has its own (dag-factory 1.1.0). */
export function startOf({ value }: Dag): { readonly value: Value; readonly holder: MapValue } | undefined {
  for (const holder of [value, mapIn(value.entries.get('default_args'))]) {
    const start = under(holder, 'start_date')
    if (start && holder) return { value: start, holder }
  }
  return undefined
}

/** The zone of a cron expression is that of the start date, which is the `timezone` beside it, else UTC; without a date the server decides. */
export function zoneOf(dag: Dag, schedule: Schedule): Setting<string> {
  if (schedule.kind === 'cron' && schedule.isTimetable) {
    const text = textIn(schedule.zone)
    const at = placeOf(schedule.zone ?? schedule.value, dag.document)
    return text === undefined
      ? { at, state: 'unknown', origin: 'declared' }
      : { at, state: 'set', value: text, origin: 'declared' }
  }
  if (schedule.kind === 'events')
    return { at: placeOf(schedule.value, dag.document), state: 'set', value: 'UTC', origin: 'product-default' }
  const start = startOf(dag)
  const holder = start?.holder ?? dag.value
  const at = placeOfKey(dag.document, holder, 'timezone')
  const written = under(holder, 'timezone')
  if (!start) return { at, state: 'unknown', origin: 'product-default' }
  if (!written) return { at, state: 'set', value: 'UTC', origin: 'product-default' }
  // A number is an offset, which no name of a zone stands for.
  const text = written.kind === 'scalar' && typeof written.value === 'number' ? undefined : textIn(written)
  return { at, origin: 'declared', ...(text === undefined ? { state: 'unknown' } : { state: 'set', value: text }) }
}

/** From the start date to the end date; `catchup: true` starts a run for each interval since then, once the DAG is switched on. */
export function periodOf({ value }: Dag, start: WrittenDate): Period {
  const [catchup, end] = [
    value.entries.get('catchup'),
    dateIn(under(value, 'end_date') ?? under(mapIn(value.entries.get('default_args')), 'end_date')),
  ]
  const catchesUp = catchup?.kind === 'scalar' && catchup.value === true
  return {
    from: start.kind === 'fixed' ? start.localTime : null,
    until: end.kind === 'fixed' ? end.localTime : null,
    catchesUp,
  }
}
