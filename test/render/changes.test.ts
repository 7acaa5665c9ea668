import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { PipelineChange } from '../../src/changes/changes.ts'
import { renderJson } from '../../src/render/json.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { findingWith, reportOf, view } from './report.ts'

const changes: readonly PipelineChange[] = [
  {
    path: 'a.yml',
    pipeline: 'Daily load',
    lines: ['Schedule: was at 08:00 every day, now at 07:45 on weekdays (Europe/London)'],
  },
  { path: 'b.yml', pipeline: 'Mail', lines: ['1 task added: "Send <b>@all</b>"', 'Input "day" added'] },
  { path: 'c.yml', pipeline: 'Stock', lines: ['No behavioural change: only comments, order or formatting'] },
  { path: 'd.yml', pipeline: 'Long', lines: Array.from({ length: 12 }, (_, at) => `Task "t${at}": tags changed`) },
]
const comparison = { base: 'main', gate: 'new', fixed: [] } as const
const report = reportOf([findingWith({})], { changes, comparison })

describe('what a change does', () => {
  it('stands right below the first line of a comment that nothing fails', () => {
    const passing = { ...report, threshold: 'never' as const }
    const [first, second, third] = renderMarkdown(passing, view).split('\n\n')
    expect(first).toContain('**Pipeline review')
    expect(second).toBe('**What changes**')
    expect(third?.split('\n').slice(0, 4)).toEqual([
      '- <code>Daily load</code>: Schedule: was at 08:00 every day, now at 07:45 on weekdays (Europe/London)',
      '- <code>Mail</code>',
      expect.stringMatching(/^ {2}- 1 task added: <code>Send &#60;b&#62;&#64;/),
      '  - Input <code>day</code> added',
    ])
    expect(third).toContain('- No behavioural change: <code>Stock</code>')
  })

  it('is folded beyond eight lines, and counted', () => {
    const text = renderMarkdown(report, view)
    const [open = '', folded = ''] = text.split('<summary>4 more changes in 1 pipeline</summary>')
    expect(open.match(/tags changed/g)).toHaveLength(8)
    expect(folded.match(/tags changed/g)).toHaveLength(4)
  })

  it('leaves the findings in sight, however many pipelines it touches', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      path: `p${at}.yml`,
      pipeline: `P${at}`,
      lines: ['One', 'Two', 'Three'],
    }))
    const [open = '', folded = ''] = renderMarkdown(reportOf([], { changes: many, comparison }), view).split('<details>')
    expect(open.match(/One|Two|Three/g)).toHaveLength(14)
    expect(folded).toContain('<summary>46 more changes in 16 pipelines</summary>')
    expect(folded.split('</details>')[0]?.match(/One|Two|Three/g)).toHaveLength(46)
  })

  it('names many new pipelines in one line, and folds what they do', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      path: `p${at}.yml`,
      pipeline: `P${at}`,
      lines: ['New pipeline with 1 task', 'Starts'],
    }))
    const [open = '', folded = ''] = renderMarkdown(reportOf([], { changes: [...many, ...changes], comparison }), view).split(
      '<details>',
    )
    expect(open).toContain('- 12 new pipelines: <code>P0</code>, <code>P1</code>')
    expect(open).toContain('<code>P9</code> and 2 more\n')
    expect(open).not.toContain('New pipeline with')
    expect(folded.match(/New pipeline with 1 task/g)).toHaveLength(12)
  })

  it('stays within the budget of a comment, whatever changes', () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({
      path: `p${at}.yml`,
      pipeline: `P${at}`,
      lines: Array.from({ length: 100 }, () => `Task "${'<'.repeat(70)}": tags changed`),
    }))
    const text = renderMarkdown(reportOf([], { changes: many, comparison }), { ...view, budgetBytes: 60_000 })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
    expect(text).toMatch(/<summary>499986 more changes in 5000 pipelines<\/summary>[\s\S]*\nand \d{6} more\n/)
    expect(renderTerminal(reportOf([], { changes: many, comparison }), view).split('\n').length).toBeLessThan(150)
  })

  it('is told in a terminal, but not where only the findings are wanted', () => {
    expect(renderTerminal(report, view)).toContain(
      '── what changes\n\nDaily load: Schedule: was at 08:00 every day, now at 07:45 on weekdays (Europe/London)\nMail\n  - 1 task added: "Send <b>@all</b>"\n',
    )
    expect(renderTerminal(report, view)).toContain('  and 4 more\nNo behavioural change: Stock\n')
    for (const render of [renderTerminal, renderMarkdown])
      expect(render(report, { ...view, quiet: true })).not.toMatch(/what changes/i)
  })

  it('calls pipelines of one name by their paths', () => {
    const twins = changes.slice(0, 2).map((change) => ({ ...change, pipeline: 'Twin' }))
    expect(renderTerminal(reportOf([], { changes: twins, comparison }), view)).toContain('\na.yml: Schedule')
  })

  it('is whole in JSON, and fits the schema', () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8'))
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { uri: true } }).compile(schema)
    const json = JSON.parse(renderJson(report))
    expect(json.changes).toEqual(changes)
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...json, changes: [{ path: 'a.yml', pipeline: 'A', lines: [] }] })).toBe(false)
  })

  it('is not mentioned where nothing is compared', () => {
    expect(renderMarkdown(reportOf([findingWith({})]), view)).not.toContain('What changes')
    expect(renderTerminal(reportOf([findingWith({})]), view)).not.toContain('what changes')
  })
})
