import type { MoveFacts } from '../render/report/facts.ts'
import { whenWords } from '../render/schedule-words.ts'
import { improverOf } from '../schedule/improvement.ts'
import type { Lane } from '../schedule/lane.ts'
import { count } from '../text/wording.ts'
import { describeCron } from '../time/words.ts'
import type { Week } from './forecast-week.ts'

/** Looking for a free time costs more than finding that there is none. */
const mostMoves = 20

/**
 * Better times for schedules that collide with others in this week, found one after the other so that all of them together meet nothing. The first
 * pipeline of a collision keeps its time.
 */
export function movesOf({ forecast, collisions, expected, pools }: Week): readonly MoveFacts[] {
  const meeting = new Set(collisions.filter(({ kind }) => kind !== 'self-overlap').flatMap(({ pipelines }) => pipelines.slice(1)))
  const lanes = forecast.lanes.filter((lane) => meeting.has(lane.pipeline) && lane.certainty === 'exact').slice(0, mostMoves)
  if (lanes.length === 0) return []
  const improver = improverOf(forecast, { expected, pools })
  return lanes.flatMap((lane) => {
    const better = improver.improve(lane)
    if (!better) return []
    improver.book(lane, better)
    return [moveFacts(lane, describeCron(better.cron, lane.offsets?.zone ?? null), better.shiftMinutes)]
  })
}

function moveFacts(lane: Lane, to: string, shift: number): MoveFacts {
  return {
    pipeline: lane.pipeline.name,
    from: whenWords(lane),
    to,
    by: `${count(Math.abs(shift), 'minute')} ${shift > 0 ? 'later' : 'earlier'}`,
  }
}
