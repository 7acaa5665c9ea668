import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import { isKnownZone, nearestZones } from '../../src/time/known-zones.ts'
import { zoneOffsets } from '../../src/time/zone.ts'
import { zoneNames } from '../../src/time/zone-names.ts'

const hourMs = 3_600_000

describe('zoneOffsets', () => {
  it('finds both changes of a year to the minute', () => {
    const stretches = zoneOffsets('Europe/London', Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1))?.stretches
    expect(stretches?.map(({ from, offsetMs }) => [new Date(from).toISOString(), offsetMs / hourMs])).toEqual([
      ['2025-12-30T00:00:00.000Z', 0],
      ['2026-03-29T01:00:00.000Z', 1],
      ['2026-10-25T01:00:00.000Z', 0],
    ])
  })

  it('knows offsets that are no whole hours and a day that was left out', () => {
    const [chatham] = zoneOffsets('Pacific/Chatham', Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2))?.stretches ?? []
    expect(chatham?.offsetMs).toBe(13.75 * hourMs)
    const apia = zoneOffsets('Pacific/Apia', Date.UTC(2011, 11, 28), Date.UTC(2012, 0, 1))?.stretches
    expect(apia?.map(({ offsetMs }) => offsetMs / hourMs)).toEqual([-10, 14])
  })

  it('sees a change that is undone six weeks later', () => {
    const stretches = zoneOffsets('Africa/Casablanca', Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1))?.stretches
    expect(stretches?.map(({ offsetMs }) => offsetMs / hourMs)).toEqual([1, 0, 1])
  })

  it('covers the window without gaps, whatever is asked for', () => {
    for (const [from, to] of [
      [0, 1],
      [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      [Date.UTC(2026, 5, 1), Date.UTC(2026, 0, 1)],
    ] as const) {
      const stretches = zoneOffsets('America/New_York', from, to)?.stretches ?? []
      for (const [index, stretch] of stretches.entries()) if (index > 0) expect(stretch.from).toBe(stretches[index - 1]?.to)
    }
  })

  it('has nothing to say of a zone that does not exist', () => {
    expect(zoneOffsets('Moon/Base', 0, hourMs)).toBeUndefined()
  })

  it('has offsets for every listed name', () => {
    expect([...zoneNames].filter((zone) => zoneOffsets(zone, Date.UTC(2026, 0, 1), Date.UTC(2026, 0, 2)) === undefined)).toEqual(
      [],
    )
    expect(zoneNames.size).toBeGreaterThan(590)
  })
})

describe('isKnownZone', () => {
  it.each([
    'UTC',
    'GMT',
    'Zulu',
    'US/Eastern',
    'EST5EDT',
    'EST',
    'Etc/GMT+5',
    'Asia/Kolkata',
    'Asia/Calcutta',
    'Europe/Kyiv',
    'Europe/Kiev',
    'America/Argentina/Salta',
    'America/Coyhaique',
  ])('knows %s', (zone) => {
    expect(isKnownZone(zone)).toBe(true)
  })

  it.each([
    '',
    '+01:00',
    'UTC-3',
    'PST',
    'BST',
    'europe/london',
    'Europe/London ',
    'Europe',
    'Factory',
    'localtime',
    'posix/UTC',
    'toString',
    '__proto__',
    '../zone',
    'Moon/Base',
    'y'.repeat(50_000),
  ])('does not know %.20j', (zone) => {
    expect(isKnownZone(zone)).toBe(false)
  })
})

describe('nearestZones', () => {
  it.each([
    ['London', ['Europe/London']],
    ['Europe/Londn', ['Europe/London']],
    ['europe/london', ['Europe/London']],
    ['Europe/Paris ', ['Europe/Paris']],
    ['America/New York', ['America/New_York']],
    ['Asia/Calcuta', ['Asia/Calcutta']],
    ['utc', ['UTC']],
    ['PST', ['America/Los_Angeles']],
    ['Eastern Standard Time', ['America/New_York']],
    ['UTC-3', ['Etc/GMT+3']],
    ['+01:00', ['Etc/GMT-1']],
    ['GMT+25', []],
    ['Moon/Base', []],
    ['toString', []],
    ['', []],
    ['y'.repeat(50_000), []],
  ])('for %.30j', (name, expected) => {
    expect(nearestZones(name)).toEqual(expected)
  })

  it('proposes known names only, at most three', () => {
    for (const name of ['IST', 'CEST', 'AEST', 'CST', 'EEST', 'Knox', 'America/Indianapolis', 'GMT+1', 'Asia/Xa']) {
      expect(nearestZones(name).length).toBeLessThanOrEqual(3)
      expect(nearestZones(name).filter((zone) => !isKnownZone(zone))).toEqual([])
    }
  })
})

const patterns = new URL('../../../shared/corpus/hostile/patterns.json', import.meta.url)

describe.skipIf(!existsSync(patterns))('hostile texts', () => {
  type Text = string | { readonly parts: readonly (readonly [string, number])[] }
  const textOf = (text: Text): string =>
    typeof text === 'string' ? text : text.parts.map(([piece, times]) => piece.repeat(times)).join('')

  it('are each answered at once', () => {
    const { crons, zones }: { crons: readonly Text[]; zones: readonly Text[] } = JSON.parse(readFileSync(patterns, 'utf8'))
    for (const cron of crons.map(textOf)) {
      const result = parseCron(cron)
      expect('cron' in result ? result.cron.lastYear < 2000 : result.problems.length > 0).toBe(true)
    }
    for (const zone of zones.map(textOf)) {
      expect(isKnownZone(zone)).toBe(false)
      expect(nearestZones(zone).length).toBeLessThanOrEqual(3)
    }
  })
})
