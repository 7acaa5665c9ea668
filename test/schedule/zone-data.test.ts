import { expect, it, test } from 'vitest'
import { schedule } from '../../src/cli/schedule.ts'
import { guardedHost } from '../../src/guarded-host.ts'
import { releaseFollowed } from '../../src/schedule/zone-data.ts'
import { zoneRelease } from '../../src/time/zone-changes.ts'
import { fakeWorld } from '../host.ts'

test.each([
  [undefined, zoneRelease],
  ['2025c', zoneRelease],
  [zoneRelease, zoneRelease],
  ['2099a', '2099a'],
  ['unknown', zoneRelease],
])('of a runtime with %s and our data the forecast follows %s', (tz, followed) => {
  expect(releaseFollowed(tz === undefined ? undefined : { tz, icu: '78.3' })).toBe(followed)
})

const pipeline = `version: v1
name: Grain
schedule:
  - {name: Early, cron: '30 6 ? * * *', timezone: America/Winnipeg}
  - {name: Late, cron: '30 20 ? * * *', timezone: Europe/London}
pipeline:
  load:
    tasks:
      prices: {integration: HTTP, integration_job: HTTP_REQUEST, parameters: {url: 'https://grain.example', method: GET}}
`

async function forecastOf(format: string, runtime?: { tz: string; icu: string }): Promise<string> {
  const world = fakeWorld({ 'a.yml': pipeline })
  const host = { ...world.host, ...(runtime && { zoneData: runtime }) }
  await schedule(guardedHost(host), ['a.yml', '--from', '2026-10-31T06:00Z', '--days', '2', '--format', format])
  return world.out()
}

it('marks the starts on which releases disagree, and no other', async () => {
  const { timeZoneData, firings } = JSON.parse(await forecastOf('json', { tz: '2025c', icu: '78.2' }))
  expect(timeZoneData).toEqual({ release: zoneRelease, runtime: { tz: '2025c', icu: '78.2' } })
  const marked = firings.map(({ trigger, at, otherUpTo }: Record<string, string>) => [trigger, at, otherUpTo])
  expect(marked).toEqual([
    ['Early', '2026-10-31T11:30:00Z', undefined],
    ['Late', '2026-10-31T20:30:00Z', undefined],
    ['Early', '2026-11-01T11:30:00Z', '2026d'],
    ['Late', '2026-11-01T20:30:00Z', undefined],
  ])
})

it('names the release in the table, and that of the runtime where it is known', async () => {
  expect(await forecastOf('table')).toContain(
    `\nTime zone data ${zoneRelease}\n1 start in America/Winnipeg: releases up to 2026d have another time`,
  )
  expect(await forecastOf('table', { tz: '2026c', icu: '78.3' })).toContain(
    `\nTime zone data ${zoneRelease} (this process has 2026c, ICU 78.3)\n`,
  )
})
