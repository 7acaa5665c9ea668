import type { Collision } from '../schedule/collisions.ts'
import { startsInOrder } from '../schedule/forecast.ts'
import type { Lane } from '../schedule/lane.ts'
import { utcOf } from '../schedule/window.ts'
import { disagreementOn, releaseFollowed } from '../schedule/zone-data.ts'
import type { TimeWindow } from '../time/firings.ts'
import { jsonText } from './safe.ts'
import type { ScheduleView } from './schedule-view.ts'

/** Most firings and collisions in one document; `omitted` counts the rest. */
const mostFirings = 1_000_000
const mostCollisions = 10_000
/** Lines that are handed over at the same time. */
const linesAtOnce = 10_000

/** The forecast as JSON, in pieces: `schemas/schedule.schema.json` says what is in it. */
export function* scheduleJson({ forecast, collisions, runtime }: ScheduleView): Generator<string> {
  const { window, lanes, untimed } = forecast
  const total = lanes.reduce((sum, { minutes }) => sum + minutes.length, 0)
  yield `{\n  "version": 1,\n  "from": ${encoded(isoMinute(window.from))},\n  "to": ${encoded(isoMinute(window.to))},\n`
  yield `  "timeZoneData": ${encoded({ release: releaseFollowed(runtime), runtime: runtime ?? null })},\n`
  yield '  "firings": ['
  yield* listed(firingLines(forecast))
  yield '],\n  "collisions": ['
  yield* listed(collisions.slice(0, mostCollisions).map((collision) => encoded(collisionOf(collision, window))))
  yield '],\n  "unknown": ['
  yield* listed(
    untimed.map(({ pipeline, kind, label, reason }) =>
      encoded({ path: pipeline.key, pipeline: pipeline.name, trigger: label, kind, reason }),
    ),
  )
  const omitted = {
    firings: Math.max(0, total - mostFirings),
    collisions: Math.max(0, collisions.length - mostCollisions),
    moreFirings: forecast.truncated,
  }
  yield `],\n  "omitted": ${encoded(omitted)}\n}\n`
}

/** What stands before and after the time is the same for all firings of a lane, and is encoded once. */
function* firingLines(forecast: ScheduleView['forecast']): Generator<string> {
  const frames = new Map<Lane, readonly [before: string, after: string]>()
  for (const { lane, minute } of startsInOrder(forecast, mostFirings)) {
    const [before, after] = frames.get(lane) ?? frameOf(lane)
    if (!frames.has(lane)) frames.set(lane, [before, after])
    const at = utcOf(forecast.window, minute)
    const until = lane.openMinutes === undefined ? '' : `,"until":"${isoMinute(at + lane.openMinutes * 60_000)}"`
    const change = disagreementOn(lane, at)
    const moved = change ? `,"otherUpTo":${encoded(change.last)}` : ''
    yield `${before}"at":"${isoMinute(at)}"${until}${moved}${after}`
  }
}

function frameOf(lane: Lane): readonly [before: string, after: string] {
  const head = encoded({ path: lane.pipeline.key, pipeline: lane.pipeline.name, trigger: lane.label, kind: lane.kind })
  const { certainty, environments, branch, pollSeconds } = lane
  const tail = encoded({ certainty, environments, branch, ...(pollSeconds !== undefined && { pollSeconds }) })
  return [`${head.slice(0, -1)},`, `,${tail.slice(1)}`]
}

function collisionOf({ kind, on, pipelines, from, to, times, peak }: Collision, window: TimeWindow) {
  return {
    kind,
    on,
    pipelines: pipelines.map(({ key }) => key),
    at: isoMinute(utcOf(window, from)),
    until: isoMinute(utcOf(window, to)),
    times,
    peak,
  }
}

/** One element a line. */
function* listed(lines: Iterable<string>): Generator<string> {
  let block: string[] = []
  let isFirst = true
  for (const line of lines) {
    block.push(`${isFirst ? '' : ','}\n    ${line}`)
    isFirst = false
    if (block.length < linesAtOnce) continue
    yield block.join('')
    block = []
  }
  if (!isFirst) yield `${block.join('')}\n  `
}

/** On one line: a line break of the indented text stands outside of strings, where it means nothing. */
function encoded(value: unknown): string {
  return jsonText(value).replace(/\n\s*/g, '')
}

/** `2026-11-23T08:00:00Z`. */
function isoMinute(utcMs: number): string {
  return `${new Date(utcMs).toISOString().slice(0, 19)}Z`
}
