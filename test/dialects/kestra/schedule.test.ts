import { describe, expect, it } from 'vitest'
import { kestra } from '../../../src/dialects/kestra/index.ts'
import { forecast } from '../../../src/schedule/forecast.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { describeClock } from '../../../src/time/words.ts'

const flow = (dates: string) => `id: regatta
namespace: harbour.events
tasks:
  - id: open
    type: io.kestra.plugin.core.http.Request
    uri: https://events.example.com/open
triggers:
  - id: race_days
    type: io.kestra.plugin.core.trigger.ScheduleOnDates
    dates: ${dates}
`

function read(dates: string) {
  return kestra.read({ documents: [parseDocument({ path: 'regatta.yml', text: flow(dates) })], variants: [] })
}

describe('a schedule on dates', () => {
  const pipelines = read('["2026-12-05T09:00:00Z", "2026-12-04T10:30:00+01:00[Europe/Madrid]", "2025-01-01T00:00:00Z"]')
  const window = { from: Date.UTC(2026, 10, 30), to: Date.UTC(2026, 11, 7) }

  it('starts at its instants within the window', () => {
    const { lanes } = forecast(pipelines, window)
    const starts = lanes.flatMap(({ minutes }) =>
      [...minutes].map((minute) => new Date(window.from + minute * 60_000).toISOString()),
    )
    expect(starts).toEqual(['2026-12-04T09:30:00.000Z', '2026-12-05T09:00:00.000Z'])
  })

  it('is told in words', () => {
    const clock = pipelines[0]?.triggers[0]?.clock
    expect(clock && describeClock(clock, 'UTC')).toBe('once at 2025-01-01 00:00, 2026-12-04 09:30 and 2026-12-05 09:00 (UTC)')
  })

  it.each(['["tomorrow"]', '["{{ vars.day }}"]', '"2026-12-05T09:00:00Z"'])('has no known clock for %s', (dates) => {
    expect(read(dates)[0]?.triggers[0]?.clock).toBeNull()
  })
})
