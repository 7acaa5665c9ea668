import { instantOf } from '../../../time/zone.ts'
import type { Dag } from '../dags.ts'
import { dateIn } from '../dates.ts'
import { relativedeltaIn, timedeltaIn, typeIn } from '../duration.ts'
import { isNull, itemsOf, type MapValue, mapIn, textIn, under, type Value } from '../value.ts'

/** What `schedule` of a DAG says. */
export type Schedule =
  /** Nothing, or null: every day in Airflow 2, never in Airflow 3. */
  | { readonly kind: 'unset'; readonly isNull: boolean }
  | { readonly kind: 'none' }
  | {
      readonly kind: 'cron'
      readonly text: string
      readonly value: Value
      readonly zone: Value | undefined
      readonly isTimetable: boolean
    }
  | { readonly kind: 'once' | 'continuous' | 'other' | 'unknown'; readonly value: Value }
  /** Updates of assets; `assets` says which. */
  | { readonly kind: 'data'; readonly value: Value; readonly assets: Value }
  | { readonly kind: 'interval'; readonly seconds: number; readonly value: Value }
  /** Dates that are listed, in UTC milliseconds; null where one of them is not known. */
  | { readonly kind: 'events'; readonly instants: readonly number[] | null; readonly value: Value }

type CronSchedule = Extract<Schedule, { readonly kind: 'cron' }>

/** Timetables of Airflow 2 and 3, and those of the SDK of Airflow 3. */
const cronTimetables =
  /^airflow\.(?:timetables\.(?:trigger|interval)|sdk(?:\.definitions\.timetables\.\w+)?)\.(?:(?:Multiple)?CronTriggerTimetable|CronDataIntervalTimetable|CronPartitionTimetable)$/
const deltaTimetables =
  /^airflow\.(?:timetables\.(?:trigger|interval)|sdk(?:\.definitions\.timetables\.\w+)?)\.(?:DeltaTriggerTimetable|DeltaDataIntervalTimetable)$/
const eventTimetables = /^airflow\.(?:timetables\.events|sdk(?:\.definitions\.timetables\.\w+)?)\.EventsTimetable$/

/** Timetables that start on assets, too. */
const mixedTimetables =
  /^airflow\.(?:timetables\.(?:assets|datasets)|sdk(?:\.definitions\.timetables\.\w+)?)\.(?:Asset|Dataset)OrTimeSchedule$/

/** Reads the schedule, the first one where there are several. */
export function scheduleOf(dag: Dag): Schedule {
  return schedulesOf(dag)[0]
}

/** Reads the schedule; `schedule_interval` of 0.x stands in for it, and `timetable`, which Airflow 2 takes. */
export function schedulesOf({ value: dag }: Dag): readonly [Schedule, ...Schedule[]] {
  const value = dag.entries.get('schedule') ?? dag.entries.get('schedule_interval')
  const timetable = under(dag, 'timetable')
  if (value === undefined && timetable)
    return timetable.kind === 'map' ? objectSchedules(timetable) : [{ kind: 'unknown', value: dag }]
  if (value?.kind === 'map') return objectSchedules(value)
  return [plainSchedule(value)]
}

function plainSchedule(value: Exclude<Value, MapValue> | undefined): Schedule {
  if (value === undefined || isNull(value)) return { kind: 'unset', isNull: value !== undefined }
  if (value.kind === 'unknown') return { kind: 'unknown', value }
  if (value.kind === 'list') return { kind: 'data', value, assets: value }
  const text = textIn(value) ?? ''
  const name = text.trim().toLowerCase()
  if (name === 'none') return { kind: 'none' }
  if (text === '@once') return { kind: 'once', value }
  if (text === '@continuous') return { kind: 'continuous', value }
  return typeof value.value === 'string'
    ? { kind: 'cron', text, value, zone: undefined, isTimetable: false }
    : { kind: 'other', value }
}

function objectSchedules(value: MapValue): readonly [Schedule, ...Schedule[]] {
  const type = typeIn(value) ?? ''
  if (cronTimetables.test(type)) {
    const [first, ...others] = cronsIn(value)
    return first ? [first, ...others] : [{ kind: 'other', value }]
  }
  const [, simple] = /^airflow\.timetables\.simple\.(Null|Once|Continuous)Timetable$/.exec(type) ?? []
  if (simple !== undefined)
    return [simple === 'Null' ? { kind: 'none' } : { kind: simple === 'Once' ? 'once' : 'continuous', value }]
  const inner = mapIn(under(value, 'timetable'))
  const assets = under(value, 'assets') ?? under(value, 'datasets')
  const isEmpty = assets?.kind === 'list' && assets.items.length === 0
  const data = assets && !isEmpty && ({ kind: 'data', value: assets, assets } as const)
  if (mixedTimetables.test(type) && inner) return data ? [...objectSchedules(inner), data] : objectSchedules(inner)
  if (/\.(?:PartitionedAsset|AssetTriggered)Timetable$/.test(type) && data) return [data]
  const own = objectSchedule(value, type)
  // A mapping of 1.1.0 may have both.
  return own.kind === 'data' && inner && under(value, 'datasets') ? [own, ...objectSchedules(inner)] : [own]
}

function objectSchedule(value: MapValue, type: string): Schedule {
  const delta = deltaTimetables.test(type) ? (under(value, 'delta') ?? itemsOf(under(value, '__args__'))[0]) : value
  const seconds = timedeltaIn(delta) ?? relativedeltaIn(delta)
  if (seconds !== undefined && seconds > 0) return { kind: 'interval', seconds, value }
  if (eventTimetables.test(type)) return { kind: 'events', instants: instantsIn(value), value }
  const isData =
    ['datasets', 'assets', '__and__', '__or__'].some((key) => value.entries.has(key)) ||
    /\.(?:Asset|Dataset)\w*$/.test(type) ||
    type === 'builtins.list'
  return isData ? { kind: 'data', value, assets: value } : { kind: 'other', value }
}

/** The dates that an events timetable takes; the first argument by position. */
export function eventDatesIn(value: MapValue): readonly Value[] {
  const dates = under(value, 'event_dates') ?? itemsOf(under(value, '__args__'))[0]
  return itemsOf(typeIn(dates) === 'builtins.list' ? under(dates, 'items') : dates)
}

function instantsIn(value: MapValue): readonly number[] | null {
  const instants = eventDatesIn(value).map((date) => {
    const read = mapIn(date) && dateIn(date)
    const zone = under(date, 'tz') === undefined ? 'UTC' : textIn(under(date, 'tz'))
    return read?.kind === 'fixed' && zone !== undefined ? (instantOf(read.localTime, zone) ?? null) : null
  })
  const known = instants.filter((instant) => instant !== null)
  return known.length < instants.length ? null : [...new Set(known)].sort((a, b) => a - b)
}

/** The expressions of a timetable: one, or several of which each starts runs. */
function* cronsIn(value: MapValue): Iterable<CronSchedule> {
  const given = itemsOf(under(value, '__args__'))
  const isSeveral = typeIn(value)?.endsWith('MultipleCronTriggerTimetable') === true
  const cron = under(value, 'cron') ?? under(value, 'expression')
  for (const written of cron ? [cron] : isSeveral ? given : given.slice(0, 1)) {
    const text = textIn(written)
    if (text !== undefined) yield { kind: 'cron', text, value: written, zone: under(value, 'timezone'), isTimetable: true }
  }
}
