import type { Dag } from '../../src/dialects/dag-factory/dags.ts'
import { dateIn } from '../../src/dialects/dag-factory/dates.ts'
import { scheduleOf, startOf } from '../../src/dialects/dag-factory/read/triggers.ts'
import type { Pipeline } from '../../src/model/pipeline.ts'
import type { Clock } from '../../src/time/clock.ts'
import { firings, intervalStarts, type TimeWindow } from '../../src/time/firings.ts'
import { nextFiring } from '../../src/time/next-firing.ts'
import { instantOf, zoneOffsets } from '../../src/time/zone.ts'
import type { RecordedDag } from './compare.ts'

/** Runs are those after this moment, on whose noon the files were read. */
export const reference = Date.UTC(2026, 10, 30)
const end = Date.UTC(2045, 0, 1)

/** How the start and the next runs differ from those of Airflow. */
export function firingDifferences(recorded: RecordedDag, pipeline: Pipeline, dag: Dag, airflow: 2 | 3): readonly string[] {
  return [...startDifferences(recorded, dag), ...nextDifferences(recorded, pipeline, dag, airflow)]
}

/** The start is compared as the local time that is written. */
function startDifferences({ start, zone, tasks }: RecordedDag, dag: Dag): readonly string[] {
  const written = startOf(dag)
  const date = dateIn(written?.value)
  // Tasks have the date of the defaults; without tasks nothing has it.
  if (!written || (written.holder !== dag.value && Object.keys(tasks).length === 0))
    return start === null ? [] : [`has no start, in Airflow ${start}`]
  const moved = date.kind === 'moving' ? (date.secondsBack ?? Number.NaN) * 1000 : 0
  const ours = date.kind === 'fixed' ? date.localTime : date.kind === 'moving' ? startOfDay(zone) - moved : Number.NaN
  if (Number.isNaN(ours)) return []
  const text = new Date(ours).toISOString().slice(0, 19)
  return start?.slice(0, 19) === text ? [] : [`starts at ${text}, in Airflow at ${start}`]
}

function startOfDay(zone: unknown): number {
  const noon = reference + 12 * 3_600_000
  const offset = zoneOffsets(String(zone), noon, noon + 1)?.stretches.at(-1)?.offsetMs ?? 0
  return Math.floor((noon + offset) / 86_400_000) * 86_400_000
}

function nextDifferences(
  { next, zone, start, end: last, timetable }: RecordedDag,
  pipeline: Pipeline,
  dag: Dag,
  airflow: 2 | 3,
): readonly string[] {
  // Without a schedule, Airflow 2 runs it every day: that is what the rule about it says.
  if (scheduleOf(dag).kind === 'unset' && airflow === 2) return isDaily(next) ? [] : [`is not daily, in Airflow ${next}`]
  const [trigger] = pipeline.triggers
  const clock = trigger?.clock
  if (typeof next === 'string') return clock && 'problems' in clock ? [] : neverDifferences(next, clock)
  if (!trigger || !clock || !('cron' in clock || 'interval' in clock || 'instants' in clock))
    return next.length === 0 ? [] : [`never runs, in Airflow ${next[0]}`]
  // An interval from a start that moves has no fixed runs.
  if ('interval' in clock && clock.interval.from === null) return []
  if (trigger.timeZone.state === 'unknown' && scheduleOf(dag).kind === 'cron') return []
  const [first, until] = [start, last].map((time) =>
    typeof time === 'string' ? (instantOf(Date.parse(`${time}Z`), String(zone)) ?? undefined) : undefined,
  )
  const minutes = [...new Set(next.map((time) => time.slice(0, 16)))]
  // A run is after the moment of reading, maybe by seconds.
  const isAtOnce = minutes[0] === new Date(reference).toISOString().slice(0, 16)
  const from = Math.max(reference + (isAtOnce ? 0 : 60_000), first ?? 0)
  const ours = nextRunsOf(pipeline, String(zone), next.length + 2, { from, to: end })
  if (!ours) return [`no zone ${trigger.timeZone.value}`]
  const runs = /DataInterval/.test(timetable)
    ? atEnds(ours, beginning(clock, trigger.timeZone.value ?? String(zone), first), until)
    : ours.filter((at) => at <= (until ?? end))
  const found = runs
    .slice(0, next.length === 10 ? minutes.length : undefined)
    .map((at) => new Date(at).toISOString().slice(0, 16))
  return found.join() === minutes.join() ? [] : [`next runs ${found}, in Airflow ${minutes}`]
}

/** The first moment of a clock since the start. */
function beginning(clock: Clock, zone: string, first: number | undefined): number | undefined {
  return first === undefined ? undefined : nextRuns(clock, zone, 1, { from: first, to: end })?.[0]
}

/** Runs at the ends of intervals, which begin at the moment before: the first is one later, and so is the last. */
function atEnds(at: readonly number[], first = 0, until = end): readonly number[] {
  const begun = first > reference ? at.slice(1) : at
  return begun.filter((_, index) => (at[at.length - begun.length + index - 1] ?? reference) <= until)
}

function neverDifferences(error: string, clock: Clock | null | undefined): readonly string[] {
  const isNever = clock && 'cron' in clock && nextFiring(clock.cron, 'UTC', reference) === undefined
  return isNever ? [] : [`has a next run, in Airflow ${error}`]
}

/** The runs of all triggers of a DAG; several at the same minute are one. */
function nextRunsOf({ triggers }: Pipeline, zone: string, count: number, window: TimeWindow): readonly number[] | null {
  const timed = triggers.filter(({ clock }) => clock !== null)
  const all = timed.flatMap(({ clock, timeZone }) => {
    const runs = clock && nextRuns(clock, timeZone.value ?? zone, count, window)
    return runs ? [runs] : []
  })
  return all.length < timed.length ? null : [...new Set(all.flat())].sort((a, b) => a - b).slice(0, count)
}

function nextRuns(clock: Clock, zone: string, count: number, window: TimeWindow): readonly number[] | null {
  if ('interval' in clock) {
    const { seconds, from } = clock.interval
    return from === null ? [] : intervalStarts({ seconds, from }, count, window).at
  }
  if ('instants' in clock) return clock.instants.filter((at) => at >= window.from && at < window.to).slice(0, count)
  const offsets = zoneOffsets(zone, window.from, window.to)
  return offsets && 'cron' in clock ? firings(clock.cron, offsets, count, { from: window.from, to: offsets.to }).at : null
}

function isDaily(next: RecordedDag['next']): boolean {
  return (
    typeof next !== 'string' &&
    next.every((time, index) => index === 0 || Date.parse(time) - Date.parse(next[index - 1] ?? '') === 86_400_000)
  )
}
