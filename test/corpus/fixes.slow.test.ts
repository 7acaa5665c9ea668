import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import { review } from '../../src/run.ts'
import { applyEdits } from '../../src/text/fix.ts'
import { decodeText, parseDocument } from '../../src/text/parse.ts'
import { misspelt } from '../dialects/orchestra/mutations.ts'
import { fakeWorld } from '../host.ts'
import { hasCorpus, realFiles } from './real-files.ts'

async function findingsIn(path: string, text: string): Promise<readonly Finding[]> {
  const { report } = await review(fakeWorld({ [path]: text }).host, { paths: [path], profile: 'strict' })
  expect(report.crashed).toEqual([])
  return report.findings
}

/** What a reader must be told about a text, without where. */
function problemsIn(text: string): readonly string[] {
  return parseDocument({ path: 'a.yml', text }).problems.map(({ code }) => code)
}

/** How often a finding of this rule and these words is in the list: one defect can stand in several places. */
function times(findings: readonly Finding[], { rule, message }: Finding): number {
  return findings.filter((other) => other.rule === rule && other.message === message).length
}

async function expectWorks(path: string, text: string, findings: readonly Finding[], finding: Finding): Promise<void> {
  const { fix } = finding
  if (!fix) return
  const ordered = [...fix.edits].sort((a, b) => a.span.start - b.span.start)
  const name = `${path}:${finding.line} ${finding.rule}: ${fix.title}`
  for (const [index, { span }] of ordered.entries()) {
    expect(span.start, name).toBeGreaterThanOrEqual(ordered[index - 1]?.span.end ?? 0)
    expect(span.end, name).toBeGreaterThanOrEqual(span.start)
    expect(span.end, name).toBeLessThanOrEqual(text.length)
  }
  const fixed = applyEdits(text, fix.edits)
  expect(fixed, name).not.toBe(text)
  const [before, after] = [problemsIn(text), problemsIn(fixed)]
  expect(
    after.filter((code) => !before.includes(code)),
    name,
  ).toEqual([])
  expect(after.length, name).toBeLessThanOrEqual(before.length)
  const again = await findingsIn(path, fixed)
  expect(times(again, finding), name).toBeLessThan(times(findings, finding))
  const errors = (list: readonly Finding[]) => list.filter(({ severity }) => severity === 'error').length
  expect(errors(again), name).toBeLessThanOrEqual(errors(findings))
}

/** Every misspelling of real keys would be many thousands: one file in each repository of files, each eleventh key. */
function mutants(): readonly { path: string; text: string }[] {
  return realFiles().flatMap(({ path, text }, index) =>
    index % 9 === 0 ? [...misspelt(text)].filter((_, at) => at % 11 === 0).map((mutant) => ({ path, text: mutant.text })) : [],
  )
}

describe.skipIf(!hasCorpus)('a fix alone removes its finding, still parses, and brings no error', () => {
  it('in every real file', async () => {
    let fixes = 0
    for (const { path, text } of realFiles()) {
      const decoded = decodeText(path, new TextEncoder().encode(text)).source.text
      const findings = await findingsIn(path, text)
      for (const finding of findings) await expectWorks(path, decoded, findings, finding)
      fixes += findings.filter(({ fix }) => fix).length
    }
    expect(fixes).toBeGreaterThan(20)
  })

  it('in real files with misspelt keys', async () => {
    let fixes = 0
    for (const { path, text } of mutants()) {
      const findings = await findingsIn(path, text)
      for (const finding of findings.filter(({ fix }) => fix?.safety === 'safe')) {
        fixes++
        await expectWorks(path, text, findings, finding)
      }
    }
    expect(fixes).toBeGreaterThan(50)
  })
})
