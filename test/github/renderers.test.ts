import { describe, expect, it } from 'vitest'
import { renderers } from '../../src/github/renderers.ts'
import { findingWith, reportWith } from './finding.ts'

const many = (count: number) =>
  reportWith(
    Array.from({ length: count }, (_, index) => findingWith({ line: index + 1, message: `Task ${index} is not tried again` })),
  )
const inComment = '(more in the job summary, all in the JSON report)'
const inSummary = '(all in the JSON report)'

describe('findings without room', () => {
  it.each([
    [20, false, false],
    [2000, true, false],
    [8000, true, true],
  ])('of %i are where the text says', (count, isCommentCut, isSummaryCut) => {
    const report = many(count)
    expect(renderers.comment(report).includes(inComment)).toBe(isCommentCut)
    const summary = renderers.summary(report)
    expect(summary.includes(inSummary)).toBe(isSummaryCut)
    expect(/^and \d+ more findings/m.test(summary)).toBe(isSummaryCut)
    expect(JSON.parse(renderers.json(report)).findings.length).toBe(count)
  })

  it('are all in the log that the last annotation points to', () => {
    const log = renderers.annotations(many(8000))
    expect(log).toContain('(all of them are in the log of the step)')
    expect(log.match(/^(::warning file=|warning retry-missing at )/gm)?.length).toBe(8000)
  })
})
