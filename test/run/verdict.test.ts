import { describe, expect, it } from 'vitest'
import type { Severity } from '../../src/engine/finding.ts'
import { defineDocumentRule, defineRule, defineWorkspaceRule } from '../../src/engine/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { type ReviewRequest, review } from '../../src/run.ts'
import { type FakeEntry, fakeWorld } from '../host.ts'
import { brokenPipeline, carelessPipeline, goodPipeline } from './pipelines.ts'

const about = { summary: 'A test speaks', why: 'It is one.', remedy: 'None.', since: '0.1.0' } as const

async function run(entries: Readonly<Record<string, FakeEntry>>, request: Partial<ReviewRequest> = {}) {
  const { report, exitCode } = await review(fakeWorld(entries).host, { paths: ['.'], ...request })
  return { ...report, exitCode }
}

describe('the verdict', () => {
  const texts = { good: goodPipeline, careless: carelessPipeline, broken: brokenPipeline }
  const levels: readonly (readonly [Severity | 'never', keyof typeof texts, number])[] = [
    ['error', 'good', 0],
    ['note', 'good', 0],
    ['error', 'careless', 0],
    ['warning', 'careless', 1],
    ['note', 'careless', 1],
    ['never', 'broken', 0],
    ['error', 'broken', 1],
    ['note', 'broken', 1],
  ]
  it.each(levels)('with --fail-on %s of the %s pipeline is %i', async (failOn, kind, exitCode) => {
    const text = texts[kind]
    const result = await run({ 'a.yml': text }, { failOn })
    expect(result).toMatchObject({ exitCode, verdict: exitCode === 0 ? 'pass' : 'fail', threshold: failOn })
  })

  it('takes its threshold from the configuration where none is asked for', async () => {
    const files = { 'a.yml': carelessPipeline, '.github/pipeline-review.yml': 'fail-on: warning\n' }
    expect((await run(files)).exitCode).toBe(1)
    expect((await run(files, { failOn: 'error' })).exitCode).toBe(0)
  })

  it('follows severities, profiles and overrides of the configuration', async () => {
    const withConfig = (config: string) => run({ 'prod/a.yml': brokenPipeline, 'pipeline-review.yml': config })
    expect((await withConfig('rules:\n  unknown-dependency: note\n')).exitCode).toBe(0)
    expect((await withConfig('rules:\n  unknown-dependency: off\n')).findings).toEqual([])
    expect((await withConfig('overrides:\n  - paths: [prod/**]\n    rules:\n      unknown-dependency: off\n')).exitCode).toBe(0)
    expect((await withConfig('overrides:\n  - paths: [dev/**]\n    rules:\n      unknown-dependency: off\n')).exitCode).toBe(1)
  })

  it('counts what it reviewed', async () => {
    const { summary, pipelines } = await run({ 'a.yml': goodPipeline, 'b/c.yml': carelessPipeline, 'd.yml': brokenPipeline })
    expect(summary).toMatchObject({ files: 3, pipelines: 3, tasks: 3, errors: 1, suppressed: 0 })
    expect(pipelines.map(({ path, name, tasks, schedules }) => [path, name, tasks, schedules])).toEqual([
      ['a.yml', 'Nightly ledger', 1, 0],
      ['b/c.yml', 'Hourly export', 1, 1],
      ['d.yml', 'Nightly ledger', 1, 0],
    ])
  })

  it('speaks of some paths only where that is asked for, and workspace rules still see all', async () => {
    const seen: number[] = []
    const count = defineWorkspaceRule({
      ...about,
      severity: 'warning',
      *check({ pipelines }) {
        seen.push(pipelines.length)
        for (const { document } of pipelines) yield { at: { path: [] }, message: 'Seen', document }
      },
    })
    const result = await run(
      { 'a.yml': brokenPipeline, 'b.yml': goodPipeline },
      { only: new Set(['b.yml']), rules: { ...rules, count } },
    )
    expect(seen).toEqual([2])
    expect(result.findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['b.yml count'])
    expect(result).toMatchObject({ exitCode: 0, summary: { files: 1 } })
  })
})

describe('a fault of a rule', () => {
  const crashing = defineRule({
    ...about,
    severity: 'note',
    *check({ pipeline }) {
      yield { at: { path: ['name'] }, message: 'Said before the fault' }
      if (pipeline.document.source.path === 'b.yml') throw new Error('cannot read\nthe second line')
    },
  })

  it('is recorded with its file; every other finding is kept; the run ends 3', async () => {
    const files = { 'a.yml': brokenPipeline, 'b.yml': brokenPipeline, 'c.yml': brokenPipeline }
    const result = await run(files, { rules: { crashing, ...rules } })
    expect(result.crashed).toEqual([{ subject: 'crashing', path: 'b.yml', message: 'cannot read' }])
    expect(result).toMatchObject({ exitCode: 3, verdict: 'broken', summary: { errors: 3, notes: 3 } })
  })

  it('ends 3 even where nothing can fail', async () => {
    expect((await run({ 'b.yml': goodPipeline }, { rules: { crashing }, failOn: 'never' })).exitCode).toBe(3)
  })

  it('that throws no error object is recorded too', async () => {
    const rule = defineDocumentRule({
      ...about,
      severity: 'note',
      check: () => {
        throw 'a text'
      },
    })
    expect((await run({ 'a.yml': goodPipeline }, { rules: { rule } })).crashed).toEqual([
      { subject: 'rule', path: 'a.yml', message: 'a text' },
    ])
  })

  it('in a rule about the whole workspace names no file', async () => {
    const rule = defineWorkspaceRule({
      ...about,
      severity: 'note',
      check: () => {
        throw new Error('lost')
      },
    })
    expect((await run({ 'a.yml': goodPipeline }, { rules: { rule } })).crashed).toEqual([
      { subject: 'rule', path: null, message: 'lost' },
    ])
  })

  it('that speaks without end is cut, and the rest is counted', async () => {
    const rule = defineRule({
      ...about,
      severity: 'note',
      *check() {
        for (let at = 0; at < 11_500; at++) yield { at: { path: ['name'] }, message: `Number ${at}` }
      },
    })
    const { findings, skipped } = await run({ 'a.yml': goodPipeline }, { rules: { rule } })
    expect(findings).toHaveLength(1000)
    expect(skipped).toContainEqual({
      subject: 'a.yml',
      reason: '10500 more findings of rule are not listed',
      more: { rule: 'rule', count: 10_500 },
    })
  })
})

describe('notices', () => {
  it('are part of the report', async () => {
    expect((await run({ 'a.yml': goodPipeline }, { notices: ['Half of the history is missing.'] })).notices).toEqual([
      'Half of the history is missing.',
    ])
  })
})
