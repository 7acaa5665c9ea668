import { zoneWordOf } from '../model/trigger-zone.ts'
import type { Collision } from '../schedule/collisions.ts'
import type { Lane, Untimed } from '../schedule/lane.ts'
import { duration, listNames } from '../text/wording.ts'
import { describeClock } from '../time/words.ts'

/** When a lane starts, in words. */
export function whenWords(lane: Lane): string {
  const { trigger } = lane
  const words = trigger?.clock ? describeClock(trigger.clock, zoneWordOf(trigger, lane.pipeline.dialect)) : undefined
  if (words === undefined) return lane.label
  return lane.openMinutes === undefined ? words : `${words}, polls ${pollWords(lane)}for ${duration(lane.openMinutes * 60)}`
}

/** How a pipeline starts of which no time is known, in words. */
export function untimedWords({ kind, label, reason }: Untimed): string {
  if (kind === 'webhook') return 'on demand, by a webhook'
  // A trigger without a name has its place for a label, which says nothing to a reader.
  return label.startsWith('/') ? `at an unknown time: ${reason}` : `${label}: ${reason}`
}

/** What meets, in words. */
export function collisionWords({ kind, on, pipelines, peak, times }: Collision): string {
  const names = listNames(pipelines.map(({ name }) => name))
  const often = times === 1 ? 'once' : `${times} times`
  if (kind === 'self-overlap') return `${names} overlaps with ${on}, ${often}`
  if (kind === 'crowd') return `${peak} pipelines start at ${on}, ${often}: ${names}`
  return `${peak} at the same time on ${on}, ${often}: ${names}`
}

/** `every 5 minutes `; nothing where that is not known. */
function pollWords({ pollSeconds }: Lane): string {
  if (pollSeconds === undefined) return ''
  return pollSeconds === 60 ? 'every minute ' : `every ${duration(pollSeconds)} `
}
