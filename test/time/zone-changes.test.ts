import { describe, expect, it, test } from 'vitest'
import { zoneOffsets } from '../../src/time/zone.ts'
import data from '../../src/time/zone-changes.json' with { type: 'json' }
import { hasZoneChanges, newestOffset, zoneChangeAt, zoneRelease } from '../../src/time/zone-changes.ts'

const hour = 3_600_000

function hoursAt(zone: string, text: string): number | undefined {
  const at = Date.parse(text)
  const { stretches = [] } = zoneOffsets(zone, at, at + hour) ?? {}
  return (stretches.find(({ from, to }) => at >= from && at < to)?.offsetMs ?? Number.NaN) / hour
}

// These hold whatever data the runtime of this test has: 2025c in Node 20, 2026c in Node 24.
test.each([
  ['America/Vancouver', '2026-12-01T12:00Z', -7],
  ['America/Vancouver', '2026-02-01T12:00Z', -8],
  ['America/Vancouver', '2031-01-15T12:00Z', -7],
  ['America/Winnipeg', '2026-12-01T12:00Z', -5],
  ['Canada/Central', '2027-07-01T12:00Z', -5],
  ['America/Inuvik', '2027-01-01T12:00Z', -6],
  ['America/Havana', '2026-12-01T12:00Z', -4],
  ['America/Havana', '2027-12-01T12:00Z', -5],
  ['Africa/Casablanca', '2026-12-01T12:00Z', 0],
  ['Europe/Chisinau', '2027-03-28T00:30Z', 2],
  ['Europe/Chisinau', '2027-03-28T01:00Z', 3],
  ['Europe/London', '2026-12-01T12:00Z', 0],
])('%s at %s is %d hours from UTC by the newest release', (zone, at, hours) => {
  expect(hoursAt(zone, at)).toBe(hours)
})

describe('a time on which releases disagree', () => {
  const at = Date.parse('2026-12-01T12:00Z')

  it('is told with the last release that has the older offset; a time on which they agree is not', () => {
    expect(zoneChangeAt('America/Winnipeg', at)).toMatchObject({ is: -300, was: -360, last: '2026d' })
    expect(zoneChangeAt('America/Winnipeg', Date.parse('2027-07-01T12:00Z'))).toBeUndefined()
    expect(zoneChangeAt('Europe/London', at)).toBeUndefined()
    expect([hasZoneChanges('America/Winnipeg'), hasZoneChanges('Europe/London')]).toEqual([true, false])
  })

  it('follows the newest release over an older runtime, and a runtime that is newer still', () => {
    expect(newestOffset('America/Winnipeg', at, -6 * hour)).toBe(-5 * hour)
    expect(newestOffset('America/Winnipeg', at, -5 * hour)).toBe(-5 * hour)
    expect(newestOffset('America/Winnipeg', at, -4 * hour)).toBe(-4 * hour)
    expect(newestOffset('Europe/London', at, -4 * hour)).toBe(-4 * hour)
  })
})

test('the recording names its releases, and its rows are in order and differ', () => {
  expect(data.release).toBe(zoneRelease)
  expect([...data.older].sort()).toEqual(data.older)
  expect(data.older.every((release) => /^\d{4}[a-z]$/.test(release) && release < zoneRelease)).toBe(true)
  for (const rows of Object.values(data.zones)) {
    expect(rows.every(({ from, to, is, was }) => from < to && is !== was)).toBe(true)
    expect(rows.every(({ from }, index) => from >= (rows[index - 1]?.from ?? 0))).toBe(true)
  }
})
