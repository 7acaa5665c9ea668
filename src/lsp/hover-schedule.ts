import type { Pipeline, Trigger } from '../model/pipeline.ts'
import { zoneWordOf } from '../model/trigger-zone.ts'
import { clockText, longDayText, wallMs } from '../schedule/local-time.ts'
import { dayMs } from '../time/calendar.ts'
import { nextFiring } from '../time/next-firing.ts'
import { describeClock } from '../time/words.ts'
import { zoneOffsets } from '../time/zone.ts'

/** How many firings are told. */
const firingsTold = 3

/** The schedule at a path in words, with its next starts. Empty where no clock stands there. */
export function scheduleWords({ triggers, dialect }: Pipeline, path: readonly unknown[], nowMs: number): readonly string[] {
  const trigger = triggers.find(({ cron }) => JSON.stringify(cron.at.path) === JSON.stringify(path))
  if (!trigger?.clock) return []
  const zone = trigger.timeZone.value ?? 'UTC'
  const called = zoneWordOf(trigger, dialect)
  const words = describeClock(trigger.clock, called)
  return words === undefined ? [] : [capitalised(words), ...nextWords(trigger, { zone, called }, nowMs)]
}

/** A zone, and how people call it. */
interface CalledZone {
  readonly zone: string
  readonly called: string
}

function nextWords({ clock }: Trigger, where: CalledZone, nowMs: number): readonly string[] {
  if (!clock || !('cron' in clock)) return []
  const lines: string[] = []
  for (let from = nowMs; lines.length < firingsTold; ) {
    const at = nextFiring(clock.cron, where.zone, from)
    if (at === undefined) break
    lines.push(`Next: ${timeIn(where, at)}`)
    from = at + 60_000
  }
  return lines
}

function timeIn({ zone, called }: CalledZone, at: number): string {
  const offsets = zoneOffsets(zone, at - dayMs, at + dayMs)
  const wall = offsets ? wallMs(offsets, at) : at
  return `${longDayText(wall)}, ${clockText(wall)} (${offsets ? called : 'UTC'})`
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
