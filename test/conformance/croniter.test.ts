import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dayMs } from '../../src/time/calendar.ts'
import { readCroniter } from '../../src/time/croniter.ts'
import { firings } from '../../src/time/firings.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

/** What croniter and Airflow's timetables make of a text; see conformance/croniter/record.py. */
interface Row {
  readonly text: string
  /** First firings from 2026 on; null where the text is refused, empty where no date is found. */
  readonly next: readonly string[] | null
  readonly zone?: string
  readonly start?: string
  /** When runs are due in two days of the zone, in UTC: those of `CronTriggerTimetable`. */
  readonly trigger?: readonly string[]
}

const path = join(import.meta.dirname, '../../conformance/croniter/recording.jsonl')
const rows: readonly Row[] = readFileSync(path, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => JSON.parse(line))
const utc = zoneOffsets('UTC', Date.UTC(2026, 0, 1), Date.UTC(2080, 0, 1))

/** By the minute: several seconds of one minute are one firing. */
function firstFirings(text: string, most: number): readonly string[] | null {
  const reading = readCroniter(text)
  if ('problems' in reading) return reading.problems.every(({ message }) => message.startsWith('It never fires')) ? [] : null
  if ('isRandom' in reading || !utc) return null
  return firings(reading.cron, utc, most).at.map((at) => new Date(at).toISOString().slice(0, 16))
}

function minutesOf(times: readonly string[] | null): readonly string[] | null {
  return times && [...new Set(times.map((time) => time.slice(0, 16)))]
}

/** The moments of two local days. */
function dueIn(zone: string, start: string, text: string): readonly string[] {
  const midnight = Date.parse(`${start}T00:00Z`)
  const offsets = zoneOffsets(zone, midnight - 2 * dayMs, midnight + 6 * dayMs)
  const reading = readCroniter(text)
  const first = offsets?.stretches.find(({ to, offsetMs }) => midnight < to + offsetMs)
  if (!offsets || !first || !('cron' in reading)) return []
  const from = midnight - first.offsetMs
  return firings(reading.cron, offsets, 30, { from, to: from + 5 * dayMs }).at.map((at) =>
    new Date(at).toISOString().slice(5, 16),
  )
}

describe('cron texts as croniter reads them', () => {
  it('are refused where it refuses them, and fire when it fires', () => {
    const differing = rows.flatMap(({ text, next }) => {
      const theirs = minutesOf(next)
      const ours = firstFirings(text, theirs?.length || 1)
      return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [`${text}: ${ours} and not ${theirs}`]
    })
    const refused = rows.filter(({ next }) => next === null).length
    expect([refused > 200, rows.length - refused > 500]).toEqual([true, true])
    expect(differing).toEqual([])
  })

  it('are due when Airflow has them due, on days on which clocks change too', () => {
    const zoned = rows.filter(({ zone }) => zone !== undefined)
    const differing = zoned.flatMap(({ text, zone = '', start = '', trigger = [] }) => {
      const ours = dueIn(zone, start, text).slice(0, trigger.length)
      return JSON.stringify(ours) === JSON.stringify(trigger) ? [] : [`${text} in ${zone}: ${ours} and not ${trigger}`]
    })
    expect(new Set(zoned.map(({ zone, start }) => `${zone} ${start}`)).size).toBe(12)
    expect(zoned.length).toBeGreaterThan(100)
    expect(differing).toEqual([])
  })
})
