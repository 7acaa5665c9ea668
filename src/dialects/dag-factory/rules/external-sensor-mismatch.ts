import { defineWorkspaceRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { type Clock, clockOver } from '../../../schedule/clock-starts.ts'
import { quoted } from '../../../text/quote.ts'
import { roughDuration } from '../../../text/wording.ts'
import { dagsById, distanceOf, externalSensorsIn } from '../external-sensors.ts'
import { placeIn } from '../inspect.ts'
import { under } from '../value.ts'

/** A year and more of starts, so that every month is in it. */
const window = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 1, 5) }

/** More starts than a schedule of every five minutes has. */
const mostStarts = 120_000

export default defineWorkspaceRule({
  summary: 'An external task sensor must look for dates that the other DAG has',
  why: 'The sensor waits for a run with the same logical date as its own, less `execution_delta`. Where the other DAG never has that date, it waits until its timeout.',
  remedy: 'Set `execution_delta` to the distance between the two schedules, or give both the same schedule.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipelines, isReviewed }) {
    const sensors = [...externalSensorsIn(pipelines)]
    if (sensors.length === 0) return
    const byId = dagsById(pipelines)
    const clock = clockOver(window)
    for (const { pipeline, dag, task, named, dagId } of sensors) {
      const other = byId.get(dagId)
      const seconds = distanceOf(task)
      if (!other || other === pipeline || seconds === undefined || !isReviewed(dag.document)) continue
      const [own, theirs] = [datesOf(clock, pipeline), datesOf(clock, other)]
      if (!own || !theirs) continue
      const dates = new Set(theirs)
      const wanted = own.filter((minute) => minute * 60 >= seconds).map((minute) => minute - seconds / 60)
      if (wanted.length === 0 || wanted.some((minute) => dates.has(minute))) continue
      const distance = commonDistance(own, theirs)
      const written = under(task.value, 'execution_delta') ?? under(task.value, 'execution_delta_secs')
      yield {
        document: dag.document,
        at: placeIn(dag, written ?? named),
        message: `Sensor ${quoted(task.id)} looks for a run of ${quoted(dagId)} with ${seconds === 0 ? 'the date of its own run' : `a date ${roughDuration(seconds)} before that of its own run`}, and no run has one: it waits until its timeout`,
        ...(distance !== null && { remedy: remedyFor(distance, written !== undefined) }),
        subject: 'sensor',
      }
    }
  },
})

/** The minutes of the dates that the runs of a DAG have; undefined where they are not known. A date is the time of the schedule in each Airflow. */
function datesOf(clock: Clock, { triggers }: Pipeline): readonly number[] | undefined {
  const [trigger, ...others] = triggers
  if (!trigger || others.length > 0) return undefined
  const { period: _, ...always } = trigger
  const starts = clock.startsOf(always)
  if (!starts || 'reason' in starts || starts.truncated || starts.mayBeFewer) return undefined
  return starts.minutes.length === 0 || starts.minutes.length > mostStarts ? undefined : [...starts.minutes]
}

/** Minutes from the last date of the other DAG to each own one, where it is always the same; null where it differs. */
function commonDistance(own: readonly number[], theirs: readonly number[]): number | null {
  let at = -1
  let found: number | null = null
  for (const minute of own) {
    while ((theirs[at + 1] ?? Number.POSITIVE_INFINITY) <= minute) at++
    const last = theirs[at]
    if (last === undefined) continue
    found ??= minute - last
    if (found !== minute - last) return null
  }
  return found
}

function remedyFor(minutes: number, isWritten: boolean): string {
  if (minutes === 0) return 'Remove `execution_delta`.'
  const text =
    minutes % 1440 === 0 ? `${minutes / 1440} days` : minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`
  return `${isWritten ? 'Write' : 'Add'} \`execution_delta: "${text}"\`.`
}
