import type { Pipeline } from '../core/pipeline.ts'
import { defineWorkspaceRule } from '../core/rule.ts'
import { type Collision, collisionsIn } from '../core/schedule/collisions.ts'
import { withEstimates } from '../core/schedule/durations.ts'
import { finishTimes } from '../core/schedule/improvement.ts'
import type { Lane } from '../core/schedule/lane.ts'
import { firstFrom } from '../core/schedule/minutes.ts'
import { poolsFrom } from '../core/schedule/resources.ts'
import { joined } from '../core/wording.ts'
import { referenceForecast, someOf, timeOfStart } from './parts/reference-forecast.ts'
import * as common from './parts/schedule-options.ts'
import { adviserOf } from './parts/slot-fix.ts'

export default defineWorkspaceRule({
  summary: 'Pipelines that work on the same thing run at different times',
  why: 'A second sync or refresh of the same connector or dataset is refused, waits, or loads the same rows again.',
  remedy: 'Move one of the schedules, or let one pipeline start the other when it has finished.',
  severity: 'warning',
  since: '0.1.0',
  expertise: 'ingestion',
  options: {
    propose: common.propose,
    estimates: common.estimates,
    pools: common.pools,
    'finish-by': common.finishBy,
  },
  *check({ pipelines, options }) {
    if (pipelines.length < 2) return
    const forecast = referenceForecast(pipelines)
    const expected = withEstimates(options.estimates)
    const pools = poolsFrom(options.pools)
    const collisions = collisionsIn(forecast, { expected, pools }).filter(({ kind }) => kind === 'thing' || kind === 'pool')
    const advise = adviserOf(forecast, { expected, pools, finishBy: finishTimes(options['finish-by']) }, options.propose)
    const lanesOf = new Map<Pipeline, Lane[]>()
    for (const lane of forecast.lanes) {
      if (lane.certainty === 'exact') lanesOf.set(lane.pipeline, [...(lanesOf.get(lane.pipeline) ?? []), lane])
    }
    for (const { pipeline, partners, things, meeting } of clashesIn(collisions)) {
      const lane = laneIn(lanesOf.get(pipeline) ?? [], meeting)
      const path = lane?.trigger?.cron.path
      if (!lane || path === undefined) continue
      const minute = lane.minutes[firstFrom(lane.minutes, meeting.from)] ?? meeting.from
      yield {
        document: pipeline.document,
        at: { path },
        message: `${verb(meeting)} ${timeOfStart(lane, minute)}, at once with ${someOf(partners, Math.max(partners.length, meeting.pipelines.length - 1))}, on the same ${joined(things)}`,
        subject: things.join('\n'),
        members: partners.map(({ key }) => key),
        related: partners.slice(0, 3).flatMap((partner) => relatedOf(lanesOf.get(partner) ?? [], meeting)),
        ...advise(lane),
      }
    }
  },
})

/** Of more that meet at once only so many are told apart. */
const mostPartners = 100

interface Clash {
  readonly pipeline: Pipeline
  readonly partners: readonly Pipeline[]
  readonly things: readonly string[]
  readonly meeting: Collision
}

/**
 * One clash for each pipeline and thing: the time at which most meet. Things that the same pipelines meet on at that time stand together.
 */
function clashesIn(collisions: readonly Collision[]): readonly Clash[] {
  const largest = new Map<string, { readonly pipeline: Pipeline; readonly collision: Collision }>()
  for (const collision of collisions) {
    for (const pipeline of collision.pipelines) {
      const key = JSON.stringify([pipeline.key, collision.on])
      const known = largest.get(key)
      if (!known || known.collision.pipelines.length < collision.pipelines.length) largest.set(key, { pipeline, collision })
    }
  }
  const clashes = new Map<string, Clash & { readonly things: string[] }>()
  for (const { pipeline, collision } of largest.values()) {
    const partners = collision.pipelines.slice(0, mostPartners).filter((partner) => partner !== pipeline)
    const key = JSON.stringify([pipeline.key, collision.from, partners.map((partner) => partner.key)])
    const known = clashes.get(key)
    if (known) known.things.push(collision.on)
    else clashes.set(key, { pipeline, partners, things: [collision.on], meeting: collision })
  }
  return [...clashes.values()]
}

/** The lane that has a start in the meeting, else the last that started before it. */
function laneIn(lanes: readonly Lane[], { from, to }: Collision): Lane | undefined {
  const starts = (lane: Lane) => (lane.minutes[firstFrom(lane.minutes, from)] ?? Number.POSITIVE_INFINITY) < to
  return lanes.find(starts) ?? lanes.find((lane) => firstFrom(lane.minutes, from) > 0)
}

function relatedOf(lanes: readonly Lane[], meeting: Collision) {
  const lane = laneIn(lanes, meeting)
  const path = lane?.trigger?.cron.path
  return lane && path
    ? [
        {
          document: lane.pipeline.document,
          at: { path },
          message: verb(meeting) === 'Starts at' ? 'starts at the same minute' : 'runs at the same time',
        },
      ]
    : []
}

function verb({ from, to }: Collision): string {
  return to - from > 1 ? 'Runs from' : 'Starts at'
}
