import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import { moreFindings, mostOfRule, mostText, withinBudget } from '../../src/engine/finding-budget.ts'
import { findingWith } from '../github/finding.ts'

const many = (count: number, more: Partial<Finding>) =>
  Array.from({ length: count }, (_, index) =>
    findingWith({ severity: 'warning', rule: 'a', path: 'a.yml', line: index + 1, ...more }),
  )
const all = () => true

describe('the findings of a file', () => {
  it('are all listed within the budget, in their order', () => {
    const findings = [...many(mostOfRule, {}), ...many(mostOfRule, { rule: 'b' }), ...many(mostOfRule, { path: 'b.yml' })]
    expect(withinBudget(findings, [], all)).toEqual({ findings, skipped: [] })
  })

  it('beyond it are counted', () => {
    const { findings, skipped } = withinBudget(
      many(mostOfRule + 5, {}),
      [moreFindings('a.yml', 'a', 7), moreFindings('b.yml', 'a', 1)],
      all,
    )
    expect(findings).toHaveLength(mostOfRule)
    expect(skipped).toEqual([moreFindings('b.yml', 'a', 1), moreFindings('a.yml', 'a', 12)])
  })

  it('that decide are listed, wherever they stand', () => {
    const error = findingWith({ severity: 'error', rule: 'a', path: 'a.yml', line: 9999 })
    const old = withinBudget([...many(mostOfRule + 5, {}), error], [], all)
    expect(old.findings).toContain(error)
    const fresh = findingWith({ severity: 'note', rule: 'a', path: 'a.yml', line: 9999 })
    expect(withinBudget([...many(mostOfRule + 5, {}), fresh], [], (finding) => finding === fresh).findings).toContain(fresh)
  })

  it('have a budget of text, in which each rule has a word', () => {
    const long = many(300, { message: 'x'.repeat(mostText / 100) })
    const other = findingWith({ severity: 'note', rule: 'b', path: 'a.yml' })
    const { findings, skipped } = withinBudget([...long, other], [], all)
    expect(findings.length).toBeLessThan(102)
    expect(findings).toContain(other)
    expect(skipped).toEqual([moreFindings('a.yml', 'a', 300 - (findings.length - 1))])
  })
})
