import { existsSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as addFormats } from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/engine/report.ts'
import { renderGithub } from '../../src/render/github.ts'
import { renderJson } from '../../src/render/json.ts'
import { renderJunit } from '../../src/render/junit.ts'
import { commentBudgetBytes, renderMarkdown } from '../../src/render/markdown.ts'
import { markdownComment } from '../../src/render/safe.ts'
import { mostSarifBytes, renderSarif } from '../../src/render/sarif.ts'
import { renderTerminal } from '../../src/render/terminal.ts'
import { brokenReport, cleanReport, findingWith, reportOf, richReport, rules, view } from './report.ts'

const tool = { version: '1.2.3', informationUri: 'https://github.com/pipeline-review/pipeline-review', rules }
const remarks = ['Checked 3 files with 68 rules']
const markdownView = { ...view, remarks, budgetBytes: commentBudgetBytes, marker: markdownComment('pipeline-review v=1') }
const reports: Readonly<Record<string, Report>> = { rich: richReport, clean: cleanReport, broken: brokenReport }

describe.each(Object.entries(reports))('the %s report', (name, report) => {
  const file = (ending: string): string => `./expected/${name}.${ending}`

  test('as text in a terminal', async () => {
    await expect(renderTerminal(report, { ...view, remarks })).toMatchFileSnapshot(file('txt'))
  })
  test('as text with colours', async () => {
    await expect(renderTerminal(report, { ...view, color: true }).replaceAll('\u001b', '␛')).toMatchFileSnapshot(
      file('color.txt'),
    )
  })
  test('as quiet text with few findings', async () => {
    await expect(renderTerminal(report, { ...view, quiet: true, maxFindings: 1 })).toMatchFileSnapshot(file('quiet.txt'))
  })
  test('as JSON', async () => {
    await expect(renderJson(report)).toMatchFileSnapshot(file('json'))
  })
  test('as SARIF', async () => {
    await expect(renderSarif(report, tool)).toMatchFileSnapshot(file('sarif'))
  })
  test('as workflow commands', async () => {
    await expect(renderGithub(report, { ...view, remarks })).toMatchFileSnapshot(file('github.txt'))
  })
  test('as Markdown', async () => {
    await expect(renderMarkdown(report, markdownView)).toMatchFileSnapshot(file('md'))
  })
  test('as Markdown in little room', async () => {
    await expect(renderMarkdown(report, { ...markdownView, budgetBytes: 2500 })).toMatchFileSnapshot(file('small.md'))
  })
  test('as JUnit XML', async () => {
    await expect(renderJunit(report)).toMatchFileSnapshot(file('junit.xml'))
  })
})

describe('the JSON report', () => {
  const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }))
  const isValid = ajv.compile(JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')))

  test.each(Object.entries(reports))('keeps to its schema: %s', (_, report) => {
    isValid(JSON.parse(renderJson(report)))
    expect(isValid.errors).toBeNull()
  })

  test("has a place for the rules of a team's own", () => {
    isValid(JSON.parse(renderJson(reportOf([findingWith({ rule: 'data-team/no-monday-loads', severity: 'note' })]))))
    expect(isValid.errors).toBeNull()
  })

  test('could not gain, lose or change a field unnoticed', () => {
    const json = JSON.parse(renderJson(richReport))
    expect(isValid({ ...json, more: 1 })).toBe(false)
    for (const key of Object.keys(json)) {
      const { [key]: _, ...less } = json
      expect(isValid(less), key).toBe(false)
    }
    for (const key of Object.keys(json.findings[0])) {
      const { [key]: _, ...less } = json.findings[0]
      expect(isValid({ ...json, findings: [less] }), key).toBe(false)
      expect(isValid({ ...json, findings: [{ ...less, [key]: { odd: true } }] }), key).toBe(false)
    }
  })

  test('gives back hidden characters and halves of characters as they were', () => {
    const name = '\u202e\u{e0061}\ud800 ##[add-mask]x \u2028'
    const text = renderJson(reportOf([findingWith({ pipeline: name })]))
    expect(JSON.parse(text).findings[0].pipeline).toBe(name)
    expect(text).not.toMatch(/##\[|[\u202e\u2028]|\u{e0061}/u)
  })
})

const contract = new URL('../../../shared/contracts/sarif-2.1.0.schema.json', import.meta.url)

describe('the SARIF log', () => {
  test.skipIf(!existsSync(contract)).each(Object.entries(reports))('keeps to the OASIS schema: %s', (_, report) => {
    const ajv = addFormats.default(new Ajv({ strict: false, unicodeRegExp: false }))
    const isValid = ajv.compile(JSON.parse(readFileSync(contract, 'utf8')))
    isValid(JSON.parse(renderSarif(report, tool)))
    expect(isValid.errors).toBeNull()
  })

  test('describes the rule at the index that each result names', () => {
    const [run] = JSON.parse(renderSarif(richReport, tool)).runs
    expect(run.results).toHaveLength(richReport.findings.length)
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId)
  })

  test('keeps the errors, says what it left out, and stays below 8 MiB, whatever there is', () => {
    const notes = Array.from({ length: 25_005 }, () => findingWith({ severity: 'note' }))
    const text = renderSarif(reportOf([...notes, findingWith({})]), { ...tool, rules: [] })
    const [run] = JSON.parse(text).runs
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostSarifBytes)
    expect(run.results.length).toBeGreaterThan(5000)
    expect(run.results.length).toBeLessThanOrEqual(25_000)
    expect(run.results.at(-1).level).toBe('error')
    const left = 25_006 - run.results.length
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(`Left out: ${left} more findings: ${left} notes`)
  })

  test('has all of 10,000 long findings, the closer written the more there are', () => {
    const message = 'Task "load_orders" waits for a task that does not exist and '.repeat(12)
    const related = Array.from({ length: 40 }, () => findingWith({}))
    const many = Array.from({ length: 10_000 }, () => findingWith({ message, related }))
    const text = renderSarif(reportOf(many), tool)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostSarifBytes)
    expect(JSON.parse(text).runs[0].results.length).toBe(10_000)
  })

  test('says where it comes from', () => {
    const provenance = { repositoryUri: 'https://github.com/octo/pipes', revisionId: 'a'.repeat(40), branch: 'fix' }
    const [run] = JSON.parse(renderSarif(cleanReport, { ...tool, provenance })).runs
    expect(run.versionControlProvenance).toEqual([{ ...provenance, mappedTo: { uriBaseId: '%SRCROOT%' } }])
    expect(run.tool.driver.informationUri).toBe('https://github.com/pipeline-review/pipeline-review')
    expect(run.results).toEqual([])
  })
})
