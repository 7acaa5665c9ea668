import { describe, expect, it } from 'vitest'
import type { Base } from '../../src/discover/base.ts'
import { commentBudgetBytes, renderMarkdown } from '../../src/render/markdown.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { review } from '../../src/run.ts'
import { zoneRelease } from '../../src/time/zone-changes.ts'
import { fakeWorld } from '../host.ts'
import { hostileTexts } from '../render/hostile.ts'
import { findingWith, view } from '../render/report.ts'

const pipeline = (name: string, cron: string, zone = 'UTC') => `version: v1
name: ${JSON.stringify(name)}
schedule:
  - cron: '${cron}'
    timezone: ${zone}
pipeline:
  load:
    tasks:
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters: { connector_id: quiet_meadow }
`
type Files = Readonly<Record<string, string>>

function baseOf(before: Files, after: Files): Base {
  const paths = Object.keys(after).filter((path) => before[path] !== after[path])
  return {
    label: 'main',
    changed: new Map(paths.map((path) => [path, before[path] === undefined ? null : path])),
    removed: [],
    read: async (path) => (before[path] === undefined ? undefined : new TextEncoder().encode(before[path])),
  }
}

async function reportFor(before: Files, after: Files) {
  const { report } = await review(fakeWorld(after).host, { paths: ['.'], base: baseOf(before, after) })
  expect(report.crashed).toEqual([])
  return report
}

const others = { 'b.yml': pipeline('B', '0 9 ? * * *'), 'c.yml': pipeline('C', '0 8 ? * SUN *') }
const before = { 'a.yml': pipeline('A', '0 8 ? * * *'), ...others }
const after = { 'a.yml': pipeline('A', '45 7 ? * MON-FRI *'), ...others }
const summary = 'Schedule on the day of the first run at a new time: '

describe('the day of the first run at a new time', () => {
  it('is drawn once, folded, with what else starts on it', async () => {
    const text = renderMarkdown(await reportFor(before, after), view)
    const [, chart = ''] = text.split(summary)
    expect(text.split(summary)).toHaveLength(2)
    expect(chart.slice(0, chart.indexOf('</details>'))).toBe(`Monday 23 Nov 2026 UTC</summary>

\`\`\`mermaid
---
displayMode: compact
config:
  gantt:
    leftPadding: 84
---
gantt
    %% drawn on 14 January 2026 for every day: no time zone changes its offset near it
    dateFormat YYYY-MM-DD HH:mm
    axisFormat %H:%M
    tickInterval 3hour
    todayMarker off
    section A - moved
    07.45 :crit, milestone, 2026-01-14 07:45, 0m
    section B
    09.00 :milestone, 2026-01-14 09:00, 0m
\`\`\`

- **07:45 <code>A</code>**, moved
- 09:00 <code>B</code>

`)
  })

  it('is the day on the clock of the schedule that moves', async () => {
    const moved = { ...before, 'a.yml': pipeline('A', '30 0 ? * MON *', 'Asia/Tokyo') }
    const { movedDay } = await reportFor(before, moved)
    expect(movedDay).toMatchObject({ midnight: Date.UTC(2026, 10, 23), zone: 'Asia/Tokyo' })
    const starts = movedDay?.lanes.map(({ name, bars }) => [name, new Date(bars[0]?.from ?? 0).toISOString().slice(11, 16)])
    expect(starts).toEqual([
      ['A', '00:30'],
      ['B', '18:00'],
    ])
  })

  it('names the zone data, and the release up to which the first run is at another time', async () => {
    const inZone = async (zone: string) => {
      const [was, is] = ['0 6 ? * * *', '30 6 ? * * *'].map((cron) => ({ 'a.yml': pipeline('A', cron, zone) }))
      return renderMarkdown(await reportFor(was ?? {}, is ?? {}), view)
    }
    expect(await inZone('America/Winnipeg')).toContain(
      `\nTime zone data ${zoneRelease}; up to 2026d America/Winnipeg has another time.\n`,
    )
    expect(await inZone('Europe/London')).toContain(`\nTime zone data ${zoneRelease}.\n`)
    expect(await inZone('UTC')).not.toContain('Time zone data')
  })

  it('is absent where no schedule moves, without a base, and in quiet', async () => {
    const renamed = { ...before, 'a.yml': pipeline('Other', '0 8 ? * * *'), 'new.yml': pipeline('New', '0 7 ? * * *') }
    expect(await reportFor(before, renamed)).not.toHaveProperty('movedDay')
    expect((await review(fakeWorld(after).host, { paths: ['.'] })).report).not.toHaveProperty('movedDay')
    const never = { ...before, 'a.yml': pipeline('A', '0 8 30 2 ? *') }
    expect(await reportFor(before, never)).not.toHaveProperty('movedDay')
    const report = await reportFor(before, after)
    expect(renderMarkdown(report, { ...view, quiet: true })).not.toContain(summary)
    expect(renderTerminal(report, view)).not.toContain('gantt')
  })

  it('has room for what moves and what starts nearest to it, and counts the rest', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`p${at}.yml`, pipeline(`P${at}`, `${at} ${at % 2 ? 8 : '*'} ? * * *`)]),
    )
    const files = [
      { ...many, ...before },
      { ...many, ...after },
    ] as const
    const { movedDay } = await reportFor(...files)
    expect(movedDay?.lanes[0]).toMatchObject({ name: 'A', isMoved: true })
    expect([movedDay?.lanes.length, movedDay?.rest]).toEqual([12, 30])
    const text = renderMarkdown(await reportFor(...files), view)
    expect(text).toContain('30 schedules of that day not shown')
    expect(text.slice(text.indexOf('```mermaid'), text.indexOf('```\n\n- ')).length).toBeLessThan(8000)
    expect((await reportFor(...files)).movedDay).toEqual(movedDay)
  })
})

describe('the chart of it', () => {
  it('keeps hostile names within their line', async () => {
    const report = await reportFor(before, after)
    for (const name of hostileTexts) {
      const lanes = report.movedDay?.lanes.map((lane) => (lane.isMoved ? { ...lane, name } : lane)) ?? []
      const text = renderMarkdown({ ...report, ...(report.movedDay && { movedDay: { ...report.movedDay, lanes } }) }, view)
      const chart = text.slice(text.indexOf('```mermaid'), text.indexOf('\n```\n', text.indexOf('```mermaid')))
      expect(chart.split('\n')).toHaveLength(17)
      expect(chart.split('\n')[13]).toMatch(/^ {4}section [\p{L}\p{M}\p{N}_. …-]+ - moved$/u)
    }
  })

  it('is the first thing to go where a comment is too long', async () => {
    const report = await reportFor(before, after)
    const whole = renderMarkdown(report, view)
    const budgetBytes = new TextEncoder().encode(whole).length
    expect(renderMarkdown(report, { ...view, budgetBytes })).toBe(whole)
    const { movedDay: _, ...without } = report
    expect(renderMarkdown(report, { ...view, budgetBytes: budgetBytes - 1 })).toBe(renderMarkdown(without, view))
    const findings = Array.from({ length: 2000 }, (_, line) => findingWith({ line: line + 1, message: `Defect ${line}` }))
    const long = renderMarkdown({ ...report, findings }, { ...view, budgetBytes: commentBudgetBytes })
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(commentBudgetBytes)
    expect(long).not.toContain(summary)
  })
})
