import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configOf, type FixtureCase, fixtureCases, reviewCase, shownText } from '../scripts/fixture.ts'
import { rules } from '../src/rules/index.ts'
import { applyEdits } from '../src/text/fix.ts'
import { parseDocument } from '../src/text/parse.ts'

const home = join(import.meta.dirname, 'rules')

describe.each(Object.entries(rules))('rule %s', (id, rule) => {
  const directory = join(home, id)
  const cases = existsSync(directory) ? fixtureCases(directory) : []
  const config = existsSync(directory) ? configOf(directory) : ''

  it('has a bad and a good fixture', () => {
    expect(cases.some((fixture) => fixture.isBad)).toBe(true)
    expect(cases.some((fixture) => !fixture.isBad)).toBe(true)
  })

  it.each(cases.filter((fixture) => !fixture.isBad))('is silent on $name', (fixture) => {
    const report = reviewCase(id, rule, fixture, config, rules)
    expect(report.crashed).toEqual([])
    expect(report.findings.map((finding) => finding.message)).toEqual([])
  })

  describe.each(cases.filter((fixture) => fixture.isBad))('on $name', (fixture) => {
    const report = reviewCase(id, rule, fixture, config, rules)

    it('reports what the file beside it says', async () => {
      expect(report.crashed).toEqual([])
      expect(report.findings.length).toBeGreaterThan(0)
      await expect(shownText(report)).toMatchFileSnapshot(join(directory, `${fixture.name}.txt`))
    })

    it('points inside the text, with distinct fingerprints', () => {
      const texts = new Map(fixture.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes).split('\n')]))
      for (const { path, line, column, endLine, endColumn } of report.findings) {
        const lines = texts.get(path) ?? []
        expect(line).toBeLessThanOrEqual(Math.max(1, lines.length))
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
        expect(endLine > line || endColumn >= column).toBe(true)
      }
      const prints = report.findings.map((finding) => finding.fingerprint)
      expect(new Set(prints).size).toBe(prints.length)
    })

    it('offers fixes that remove their finding, still parse, and do nothing the second time', () => {
      for (const finding of report.findings) expectFixWorks(fixture, finding)
    })
  })

  function expectFixWorks(fixture: FixtureCase, finding: ReturnType<typeof reviewCase>['findings'][number]): void {
    const { fix } = finding
    if (!fix) return
    const files = fixture.files.map(({ path, bytes }) => {
      const text = new TextDecoder().decode(bytes)
      return { path, bytes: new TextEncoder().encode(path === finding.path ? applyEdits(text, fix.edits) : text) }
    })
    const fixed = files.find(({ path }) => path === finding.path)
    const text = new TextDecoder().decode(fixed?.bytes)
    expect(parseDocument({ path: 'fixed.yml', text }).problems.filter(({ code }) => code === 'syntax')).toEqual([])
    const again = reviewCase(id, rule, { ...fixture, files }, config, rules)
    expect(again.findings.map(({ fingerprint }) => fingerprint)).not.toContain(finding.fingerprint)
  }
})

it('every fixture folder belongs to a rule', () => {
  expect(readdirSync(home).filter((name) => !Object.hasOwn(rules, name) && !name.includes('.'))).toEqual([])
})
