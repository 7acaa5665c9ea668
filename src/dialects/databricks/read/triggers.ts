import type { Trigger, TriggerKind } from '../../../model/pipeline.ts'
import type { Clock } from '../../../time/clock.ts'
import { readQuartz } from '../../../time/quartz.ts'
import type { Job } from './bundle.ts'
import { absent, pathIn, textSetting } from './setting.ts'
import { itemsOf, type MapValue, textIn, under, wholeIn } from './value.ts'

/** One way in which a job starts, as the files write it. */
export interface Start {
  /** `schedule`, `trigger`, `continuous`, or the index in `triggers`. */
  readonly keys: readonly (string | number)[]
  readonly value: MapValue
  readonly isPaused: boolean
}

/** The ways in which a job starts; a development target pauses those whose status is not set, but not the list `triggers`. */
export function startsOf(job: Job): readonly Start[] {
  const single = ['schedule', 'trigger', 'continuous'].flatMap((key) => {
    const value = under(job.value, key)
    return value?.kind === 'map' ? [{ keys: [key], value, isPaused: isPaused(job, value, true) }] : []
  })
  const listed = itemsOf(under(job.value, 'triggers')).flatMap((value, index) =>
    value.kind === 'map' ? [{ keys: ['triggers', index], value, isPaused: isPaused(job, value, false) }] : [],
  )
  return [...single, ...listed]
}

function isPaused({ bundle }: Job, value: MapValue, isReachedByPresets: boolean): boolean {
  const status = value.entries.get('pause_status')
  if (status !== undefined && textIn(status) !== undefined) return textIn(status) === 'PAUSED'
  if (status?.kind === 'unknown' || !isReachedByPresets) return false
  const preset = textIn(under(bundle.presets, 'trigger_pause_status'))
  return preset === undefined ? bundle.mode === 'development' : preset === 'PAUSED'
}

/** The triggers of a job that are paused, or those that are not. */
export function triggersOf(job: Job, arePaused = false): readonly Trigger[] {
  return startsOf(job)
    .filter(({ isPaused }) => isPaused === arePaused)
    .map((start) => triggerOf(job, start))
}

/** One start as a trigger of the model, paused or not. */
export function triggerOf(job: Job, { keys, value }: Start): Trigger {
  const holder = keys[0] === 'triggers' ? (mapIn(value, 'schedule') ?? value) : value
  const cron = textSetting(job, holder, 'quartz_cron_expression')
  const path = pathIn(job, value, keys)
  return {
    kind: kindOf(value, holder, keys),
    path,
    name: '',
    namePath: path,
    cron,
    clock: clockOf(value, cron.value, keys),
    timeZone: textSetting(job, holder, 'timezone_id'),
    environments: [],
    environmentsPath: absent(job, value, 'targets').at.path,
    branch: null,
    excludeDates: [],
    passes: [],
    sensor: null,
    upstream: null,
    handlers: [],
  }
}

function mapIn(value: MapValue, key: string): MapValue | undefined {
  const child = under(value, key)
  return child?.kind === 'map' ? child : undefined
}

const arrivals = ['file_arrival', 'table_update', 'model'] as const

function kindOf(value: MapValue, holder: MapValue, [key]: Start['keys']): TriggerKind {
  if (key === 'continuous' || holder.entries.has('quartz_cron_expression')) return 'cron'
  return arrivals.some((arrival) => value.entries.has(arrival)) ? 'sensor' : 'cron'
}

const secondsOf: Readonly<Record<string, number>> = { MINUTES: 60, HOURS: 3600, DAYS: 86_400, WEEKS: 604_800 }

/** An interval counts from a moment that the service chooses. */
function clockOf(value: MapValue, text: string | undefined, [key]: Start['keys']): Clock | null {
  if (key === 'continuous' || mapIn(value, 'continuous')) return { isContinuous: true }
  if (text !== undefined) return readQuartz(text)
  const periodic = mapIn(value, 'periodic')
  const interval = wholeIn(under(periodic, 'interval'))
  const seconds = secondsOf[textIn(under(periodic, 'unit')) ?? '']
  return interval === undefined || interval < 1 || seconds === undefined
    ? null
    : { interval: { seconds: interval * seconds, from: null } }
}
