import type { DeadlineMiss } from '../model/baseline.ts'
import type { Promises } from '../model/pipeline.ts'
import { minuteOfDay, startOfDay, utcOfWall, wallMs } from '../schedule/local-time.ts'
import { dayMs, minuteMs } from '../time/calendar.ts'
import { type ZoneOffsets, zoneOffsets } from '../time/zone.ts'
import type { RunSample } from './samples.ts'

interface Ending {
  readonly createdMs: number
  readonly completedMs: number
}

/**
 * Share of good runs that ended after the deadline: the first one at or after their creation. Null without a deadline, where the zone is
 * unknown, and where more than one run in ten shares its deadline with another: no one says then which of them the SLA is about.
 */
export function deadlineMissOf(samples: readonly RunSample[], finishBy: Promises['finishBy']): DeadlineMiss | null {
  const endings = samples.flatMap((sample) => endingOf(sample) ?? [])
  if (!finishBy || endings.length === 0) return null
  const created = endings.map(({ createdMs }) => createdMs)
  const offsets = zoneOffsets(finishBy.timeZone, Math.min(...created) - dayMs, Math.max(...created) + 3 * dayMs)
  if (!offsets) return null
  const deadlines = endings.map(({ createdMs }) => deadlineAfter(offsets, createdMs, minuteOfDay(finishBy.localTime)))
  if (new Set(deadlines).size < endings.length * 0.9) return null
  const late = endings.filter(({ completedMs }, at) => completedMs > (deadlines[at] ?? Number.POSITIVE_INFINITY))
  return { share: late.length / endings.length, runs: endings.length, ...finishBy }
}

function endingOf({ succeeded, createdAt, completedAt }: RunSample): Ending | null {
  const createdMs = Date.parse(createdAt)
  const completedMs = Date.parse(completedAt ?? '')
  return succeeded && Number.isFinite(createdMs) && Number.isFinite(completedMs) ? { createdMs, completedMs } : null
}

/** In UTC milliseconds; undefined beyond the offsets. */
function deadlineAfter(offsets: ZoneOffsets, createdMs: number, minute: number): number | undefined {
  const wall = wallMs(offsets, createdMs)
  const today = startOfDay(wall) + minute * minuteMs
  return utcOfWall(offsets, today < wall ? today + dayMs : today)
}
