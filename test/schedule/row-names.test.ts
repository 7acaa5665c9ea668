import { describe, expect, it } from 'vitest'
import { scheduleMermaid } from '../../src/render/schedule-mermaid.ts'
import { forecast } from '../../src/schedule/forecast.ts'
import { rowNames } from '../../src/schedule/lane.ts'
import { zoneOffsets } from '../../src/time/zone.ts'
import { expected, expecting, pipelineOf } from './pipelines.ts'

const named = (name: string, cron: string) => `  - name: ${name}\n    cron: '${cron}'\n    timezone: UTC`
const window = { from: Date.UTC(2026, 10, 23), to: Date.UTC(2026, 10, 24) }
const two = `schedule:\n${named('morning', '0 6 ? * * *')}\n${named('evening', '0 18 ? * * *')}`
const one = `schedule:\n${named('noon', '0 12 ? * * *')}`

function namesOf(...pipelines: readonly ReturnType<typeof pipelineOf>[]): readonly string[] {
  return rowNames(forecast(pipelines, window).lanes)
}

describe('the rows of a schedule', () => {
  it('bear the name of the pipeline, with the trigger where there are several', () => {
    expect(namesOf(pipelineOf('orders.yml', two), pipelineOf('stock.yml', one))).toEqual([
      'orders, morning',
      'orders, evening',
      'stock',
    ])
  })

  it('of two pipelines with one name bear the file', () => {
    const stock = pipelineOf('stock.yml', one)
    expect(namesOf(stock, { ...stock, key: 'old/stock.yml' })).toEqual(['stock, old/stock.yml', 'stock, stock.yml'])
  })

  it('of two triggers with one name are told apart', () => {
    const twice = `schedule:\n${named('daily', '0 6 ? * * *')}\n${named('daily', '0 18 ? * * *')}`
    expect(new Set(namesOf(pipelineOf('orders.yml', twice))).size).toBe(2)
  })

  it('keep the trigger where the name of the pipeline is too long', () => {
    const long = { ...pipelineOf('orders.yml', two), name: 'Orders of every shop in every country of the world' }
    expect(rowNames(forecast([long], window).lanes, 40)).toEqual([
      expect.stringMatching(/^Orders of every.*…, morning$/),
      expect.stringMatching(/^Orders of every.*…, evening$/),
    ])
  })
})

describe('the chart of a day', () => {
  const zone = zoneOffsets('UTC', window.from, window.to)
  if (!zone) throw new Error('no zone')
  const chartOf = (...pipelines: readonly ReturnType<typeof pipelineOf>[]) =>
    scheduleMermaid({ forecast: forecast(pipelines, window, { expected }), collisions: [], zone, expected })

  it('has a section for each trigger', () => {
    const chart = chartOf(pipelineOf('orders.yml', two))
    expect(chart.match(/section .*/g)).toEqual(['section orders morning', 'section orders evening'])
  })

  it.each([
    [3, '06.00 :milestone, 2026-01-14 06:00, 0m'],
    [11, '06.00 :milestone, 2026-01-14 06:00, 0m'],
    [12, '06.00 :2026-01-14 06:00, 2026-01-14 06:12'],
    [2000, '06.00 :2026-01-14 06:00, 2026-01-15 00:00'],
  ])('draws a run of %i minutes as %s', (minutes, line) => {
    expect(chartOf(expecting(pipelineOf('orders.yml', two), minutes))).toContain(`    ${line}\n`)
  })

  it('shows the hours of the wall on whatever clock its reader has', () => {
    const zones = Intl.supportedValuesOf('timeZone')
    const day = new Date(Date.UTC(2026, 0, 14))
    const shifted = zones.filter((name) => {
      const around = zoneOffsets(name, day.getTime() - 36 * 3_600_000, day.getTime() + 60 * 3_600_000)
      return around === undefined || around.stretches.length > 1
    })
    expect(zones.length).toBeGreaterThan(300)
    expect(shifted).toEqual([])
  })
})
