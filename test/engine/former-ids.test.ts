import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { currentId } from '../../src/engine/rule.ts'
import { renderSarif } from '../../src/render/sarif.ts'
import { ruleHelp } from '../../src/rules/help.ts'
import { rules } from '../../src/rules/index.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const former = Object.entries(rules).flatMap(([id, { formerIds = [] }]) => formerIds.map((old) => [old, id] as const))
const text = readFileSync(join(import.meta.dirname, '../rules/depends-on-all-siblings/bad.yml'), 'utf8')

async function findingsOf(pipeline: string, config = '') {
  const files = { 'a.yml': pipeline, ...(config !== '' && { '.github/pipeline-review.yml': config }) }
  const { report, exitCode } = await review(fakeWorld(files).host, { paths: ['a.yml'], profile: 'strict' })
  return { exitCode, report, found: report.findings.filter(({ rule }) => rule === 'depends-on-all-siblings') }
}

describe('an id that a rule had once', () => {
  it('is the id of no rule, and of one rule only', () => {
    expect(former.length).toBeGreaterThan(0)
    expect(former.filter(([old]) => Object.hasOwn(rules, old))).toEqual([])
    expect(new Set(former.map(([old]) => old)).size).toBe(former.length)
    for (const [old, id] of former) expect(currentId(rules, old)).toBe(id)
    expect(currentId(rules, 'no-such-rule')).toBe('no-such-rule')
  })

  it('still suppresses', async () => {
    const { found } = await findingsOf(text)
    expect(found.length).toBeGreaterThan(0)
    const excused = await findingsOf(`# pipeline-review: ignore-file waits-for-every-sibling -- one list is enough here\n${text}`)
    expect(excused.found.map(({ suppressed }) => suppressed !== null)).toEqual(found.map(() => true))
    expect(excused.report.findings.filter(({ rule }) => rule.startsWith('suppression-'))).toEqual([])
  })

  it('still sets the rule, with its options', async () => {
    expect((await findingsOf(text, 'rules:\n  waits-for-every-sibling: off\n')).found).toEqual([])
    const graver = await findingsOf(text, 'rules:\n  waits-for-every-sibling:\n    severity: error\n    siblings: 3\n')
    expect(graver.found.map(({ severity }) => severity)).toEqual(graver.found.map(() => 'error'))
    expect([graver.exitCode, graver.found.length > 0]).toEqual([1, true])
  })

  it('is in the fingerprint, which outlives the new name, and in SARIF', async () => {
    const { found, report } = await findingsOf(text)
    const renamed = { ...rules, 'depends-on-all-siblings': { ...rules['depends-on-all-siblings'], formerIds: [] } }
    const other = await review(fakeWorld({ 'a.yml': text }).host, {
      paths: ['a.yml'],
      profile: 'strict',
      rules: renamed as typeof rules,
    })
    const prints = other.report.findings
      .filter(({ rule }) => rule === 'depends-on-all-siblings')
      .map(({ fingerprint }) => fingerprint)
    expect(prints).not.toEqual(found.map(({ fingerprint }) => fingerprint))
    const sarif = JSON.parse(renderSarif(report, { version: '1.2.3', informationUri: 'https://example.com', rules: ruleHelp() }))
    const [told] = sarif.runs[0].tool.driver.rules.filter(({ id }: { id: string }) => id === 'depends-on-all-siblings')
    expect(told.deprecatedIds).toEqual(['waits-for-every-sibling'])
  })
})
