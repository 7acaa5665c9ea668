import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Finding, severities } from '../../src/engine/finding.ts'
import { renderGithub } from '../../src/render/github.ts'
import { renderMarkdown } from '../../src/render/markdown.ts'
import { markdownComment } from '../../src/render/safe.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { quoted } from '../../src/text/quote.ts'
import { hostileTexts } from './hostile.ts'
import { findingWith, reportOf, view } from './report.ts'

type Counts = Record<'error' | 'warning' | 'note', number>

/** Up to 10,000 findings over some rules and files. */
const crowd = fc.record({
  size: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 10_000 })),
  rules: fc.integer({ min: 1, max: 60 }),
  name: fc.constantFrom(...hostileTexts),
  stride: fc.integer({ min: 1, max: 1000 }),
})

type Crowd = typeof crowd extends fc.Arbitrary<infer Value> ? Value : never

function findingsOf({ size, rules, name, stride }: Crowd): readonly Finding[] {
  return Array.from({ length: size }, (_, index) =>
    findingWith({
      severity: severities[(index * stride) % 3] ?? 'note',
      rule: `rule-${index % rules}`,
      path: `pipelines/${name.slice(0, 20)}${index % 7}.yml`,
      line: index + 1,
      message: `Task ${quoted(name)} waits for nobody`,
      suppressed: index % 11 === 10 ? 'known' : null,
      frame: [{ line: index + 1, text: name }],
    }),
  )
}

function countsOf(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity, suppressed } of findings) if (suppressed === null) counts[severity] += 1
  return counts
}

/** Adds `2 errors, 1 note`. */
function addTally(counts: Counts, list: string): void {
  for (const [, count, severity] of list.matchAll(/(\d+) (error|warning|note)/g))
    counts[severity as keyof Counts] += Number(count)
}

/** Adds what a text says it left out, for instance `3 more findings: 2 errors, 1 note`. */
function addMore(counts: Counts, text: string): void {
  for (const [, list] of text.matchAll(/\d+ more findings?: ((?:\d+ (?:error|warning|note)s?(?:, )?)+)/g))
    addTally(counts, list ?? '')
}

/** Places named behind the sentences of a fold, and those that it only counts. */
function placesIn(folded: string): number {
  const items = folded.match(/^- (?:🔴|🟠|🔵) .*$/gmu) ?? []
  return items.reduce((sum, item) => {
    const named = item.match(/&#58;\d+<\/code>(?=, | and \d+ more locations$|$)/g)?.length ?? 0
    return sum + named + Number(/ and (\d+) more locations$/.exec(item)?.[1] ?? 0)
  }, 0)
}

function addMatches(counts: Counts, text: string, pattern: RegExp, names: Readonly<Record<string, keyof Counts>>): void {
  for (const [, word] of text.matchAll(pattern)) counts[names[word ?? ''] ?? 'note'] += 1
}

const words = { error: 'error', warning: 'warning', note: 'note', notice: 'note' } as const
const dots = { '🔴': 'error', '🟠': 'warning', '🔵': 'note' } as const
const zero = (): Counts => ({ error: 0, warning: 0, note: 0 })

describe('however many findings there are', () => {
  test('Markdown keeps its budget, closes its tags and loses no finding', () => {
    void fc.assert(
      fc.property(crowd, fc.integer({ min: 1000, max: 60_000 }), (crowded, budgetBytes) => {
        const findings = findingsOf(crowded)
        const markdown = renderMarkdown(reportOf(findings), {
          ...view,
          budgetBytes,
          marker: markdownComment('pipeline-review v=1'),
        })
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(budgetBytes)
        for (const tag of ['details', 'summary', 'code', 'pre', 'a', 'sub']) {
          expect(markdown.match(new RegExp(`<${tag}[ >]`, 'g'))?.length).toBe(
            markdown.match(new RegExp(`</${tag}>`, 'g'))?.length,
          )
        }
        const wanted = countsOf(findings)
        if (markdown.trimEnd().split('\n').length === 2) return
        const open = zero()
        addMatches(open, markdown, /^(🔴|🟠|🔵) \*\*/gmu, dots)
        addMore(open, markdown.replace(/<\/summary>[\s\S]*?<\/details>/g, ''))
        expect(open).toEqual(wanted)
        const folds = [...markdown.matchAll(/more findings?: [^\n]*<\/summary>([\s\S]*?)<\/details>/g)]
        if (folds.length === 0) return
        const folded = folds.map(([, text]) => text).join('\n')
        const inside = zero()
        addMatches(inside, markdown, /^(🔴|🟠|🔵) \*\*/gmu, dots)
        const listed = zero()
        for (const [, list] of folded.matchAll(/^\*\*<a .*<\/a>\*\* (.*)$/gm)) addTally(listed, list ?? '')
        expect(placesIn(folded)).toBe(listed.error + listed.warning + listed.note)
        for (const severity of severities) inside[severity] += listed[severity]
        addMore(inside, folded)
        expect(inside).toEqual(wanted)
      }),
      { numRuns: 60, seed: 7 },
    )
  })

  test('Markdown uses its budget to the last byte and not one more', () => {
    const report = reportOf(findingsOf({ size: 30, rules: 3, name: 'ü'.repeat(50), stride: 1 }))
    const whole = renderMarkdown(report, view)
    const bytes = Buffer.byteLength(whole)
    expect(bytes).toBeGreaterThan(whole.length)
    expect(renderMarkdown(report, { ...view, budgetBytes: bytes })).toBe(whole)
    expect(Buffer.byteLength(renderMarkdown(report, { ...view, budgetBytes: bytes - 1 }))).toBeLessThan(bytes)
  })

  test('the terminal shows or counts each one', () => {
    void fc.assert(
      fc.property(crowd, fc.integer({ min: 0, max: 300 }), (crowded, maxFindings) => {
        const findings = findingsOf(crowded)
        const text = renderTerminal(reportOf(findings), { ...view, maxFindings })
        const counts = zero()
        addMatches(counts, text, /^(error|warning|note)\[/gm, words)
        addMore(counts, text.replace(/^suppressed .*$/gm, ''))
        expect(counts).toEqual(countsOf(findings))
      }),
      { numRuns: 30, seed: 7 },
    )
  })

  test('the log has at most ten annotations of each level and a line or a count for the others', () => {
    void fc.assert(
      fc.property(crowd, fc.integer({ min: 0, max: 300 }), (crowded, maxFindings) => {
        const findings = findingsOf(crowded)
        const text = renderGithub(reportOf(findings), { ...view, maxFindings })
        const shown = zero()
        addMatches(shown, text, /^::(error|warning|notice) /gm, words)
        for (const severity of severities) expect(shown[severity]).toBeLessThanOrEqual(10)
        const counts = zero()
        addMatches(counts, text, /^::(error|warning|notice) file=/gm, words)
        addMore(
          counts,
          text
            .split('\n')
            .filter((line) => line.startsWith('::notice title=Pipeline Review::'))
            .join('\n'),
        )
        expect(counts).toEqual(countsOf(findings))
        const lines = zero()
        addMatches(lines, text, /^::(error|warning|notice) file=/gm, words)
        addMatches(lines, text, /^(error|warning|note) rule/gm, words)
        addMore(
          lines,
          text
            .split('\n')
            .filter((line) => line.startsWith('and '))
            .join('\n'),
        )
        expect(lines).toEqual(countsOf(findings))
      }),
      { numRuns: 30, seed: 7 },
    )
  })
})
