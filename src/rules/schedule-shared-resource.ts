import { defineWorkspaceRule } from '../engine/rule.ts'
import { certainLanes } from '../schedule/certain.ts'
import type { Clash } from '../schedule/clashes.ts'
import type { Collision } from '../schedule/collisions.ts'
import type { Lane } from '../schedule/lane.ts'
import { firstFrom } from '../schedule/minutes.ts'
import { taskUses } from '../schedule/resources.ts'
import { linkedTasks } from '../schedule/trigger-graph.ts'
import { joined } from '../text/wording.ts'
import { gather } from './parts/gather.ts'
import { cronPathOf, referenceForecast, someOf, timeOfStart } from './parts/reference-forecast.ts'
import { adviserOf, resourceClashes } from './parts/slot-fix.ts'

export default defineWorkspaceRule({
  summary: 'Pipelines that use the same connector or dataset should run at different times',
  why: 'A second sync or refresh of the same connector or dataset is refused, waits, or loads the same rows again.',
  remedy: 'Move one of the schedules, or let one pipeline trigger the other when it has finished.',
  severity: 'warning',
  since: '0.1.0',
  expertise: 'ingestion',
  facts: [linkedTasks, taskUses],
  *check({ pipelines, ...surroundings }) {
    if (pipelines.length < 2) return
    const forecast = referenceForecast(pipelines)
    const clashes = resourceClashes(forecast, surroundings)
    if (clashes.length === 0) return
    const advise = adviserOf(forecast, surroundings)
    const lanesOf = certainLanes(forecast.lanes)
    for (const alike of gather(clashes, keyOf).values()) {
      const [clash, ...more] = alike
      const path = clash && cronPathOf(clash.lane)
      if (clash === undefined || path === undefined) continue
      const { lane, things, others, meeting } = clash
      const partners = [...new Set(alike.flatMap((one) => one.partners))].sort((a, b) => (a.key < b.key ? -1 : 1))
      const minute = lane.minutes[firstFrom(lane.minutes, meeting.from)] ?? meeting.from
      yield {
        document: lane.pipeline.document,
        at: { path },
        message: `${verb(meeting)} ${timeOfStart(lane, minute)}, at the same time as ${someOf(partners, Math.max(others, partners.length))}, on the same ${thingsOf(things)}`,
        subject: things.join('\n'),
        members: partners.map(({ key }) => key),
        related: [
          ...partners
            .filter((partner) => meeting.pipelines.includes(partner))
            .slice(0, 3)
            .flatMap((partner) => relatedOf(lanesOf.get(partner) ?? [], meeting)),
          ...more.slice(0, 3).flatMap(siblingOf),
        ],
        ...advise(alike.map(({ lane }) => lane)),
      }
    }
  },
})

/** Several schedules of one pipeline that meet others on the same things are one finding. */
function keyOf({ lane, things }: Clash): string {
  return JSON.stringify([lane.pipeline.key, things])
}

function siblingOf({ lane }: Clash) {
  const path = cronPathOf(lane)
  return path ? [{ document: lane.pipeline.document, at: { path }, message: 'this schedule meets others as well' }] : []
}

/** Of more things the rest is counted. */
const mostThings = 3

function thingsOf(things: readonly string[]): string {
  const rest = things.length - mostThings
  return joined(rest > 1 ? [...things.slice(0, mostThings), `${rest} more`] : things)
}

/** The lane that has a start in the meeting, else the last that started before it. */
function laneIn(lanes: readonly Lane[], { from, to }: Collision): Lane | undefined {
  const starts = (lane: Lane) => (lane.minutes[firstFrom(lane.minutes, from)] ?? Number.POSITIVE_INFINITY) < to
  return lanes.find(starts) ?? lanes.find((lane) => firstFrom(lane.minutes, from) > 0)
}

function relatedOf(lanes: readonly Lane[], meeting: Collision) {
  const lane = laneIn(lanes, meeting)
  const path = lane && cronPathOf(lane)
  if (!lane || !path) return []
  const message = verb(meeting) === 'Starts at' ? 'starts at the same minute' : 'runs at the same time'
  return [{ document: lane.pipeline.document, at: { path }, message }]
}

function verb({ from, to }: Collision): string {
  return to - from > 1 ? 'Runs from' : 'Starts at'
}
