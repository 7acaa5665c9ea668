import { describe, expect, it } from 'vitest'
import { stateOf, withMarker } from '../../src/github/marker.ts'
import { findingWith, reportWith } from '../github/finding.ts'
import { base, bot, head, play } from './scene.ts'

const outcomes = ['pass', 'fail', 'broken', 'operational', 'crash'] as const

describe.concurrent('a change that touches no pipeline file', () => {
  const none = { files: ['README.md', '.github/workflows/ci.yml', 'src/x.ts'] }

  it('ends green, says so, and loads no review', async () => {
    const { code, written, requests, outputs, summary } = await play({ ...none, event: 'pull_request opened' })
    expect(code).toBe(0)
    expect(written).toBe('No pipeline file changed: nothing to review.\nfiles: 1 changed YAML file: 1 passed over\n')
    expect(requests).toEqual([])
    expect(outputs).toMatchObject({ verdict: 'pass', errors: '0', report: '/tmp/x/report.json' })
    expect(summary).toBe('✅ No pipeline file changed: nothing to review.\n\n1 changed YAML file: 1 passed over.\n')
  })

  it('is one sentence where no YAML changed, and a SARIF log without results', async () => {
    const { written, summary, saved } = await play({ files: ['README.md'] })
    expect([written, summary]).toEqual([
      'No pipeline file changed: nothing to review.\n',
      '✅ No pipeline file changed: nothing to review.\n',
    ])
    const { runs } = JSON.parse(saved['report.sarif'] ?? '')
    expect(runs).toMatchObject([
      { results: [], versionControlProvenance: [{ revisionId: head }], tool: { driver: { rules: [] } } },
    ])
  })

  it('writes no comment, but corrects the one of an earlier push', async () => {
    expect((await play(none)).bodies).toEqual([])
    const old = { id: 1, login: bot, body: withMarker('❌ 3 errors', { head: base, run: 90, attempt: 1 }) }
    const { bodies, outputs } = await play({ ...none, prepare: (standIn) => standIn.pull.comments.push(old) })
    expect(bodies[0]).toContain('No pipeline file changed')
    expect(outputs['comment-url']).toContain('https://')
  })

  it('closes a check run, because it may be required', async () => {
    const { standIn } = await play({ ...none, inputs: { 'check-run': 'true' } })
    expect(standIn.pull.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'success' })
  })

  it('writes a commit status, because it may be required', async () => {
    const { standIn } = await play({ ...none, inputs: { 'commit-status': 'true' } })
    expect(standIn.pull.statuses).toEqual([
      { sha: head, state: 'success', context: 'Pipeline Review', description: 'No pipeline file changed' },
    ])
  })

  it('names the permission that a commit status needs', async () => {
    const { summary, written, code } = await play({ ...none, denied: ['statuses'], inputs: { 'commit-status': 'true' } })
    expect(code).toBe(0)
    expect(summary).toContain('The commit status could not be written')
    expect(written).toContain('statuses: write')
  })

  it('comments all the same where that is wanted always', async () => {
    expect((await play({ ...none, event: 'pull_request opened', inputs: { comment: 'always' } })).bodies.length).toBe(1)
  })
})

describe.concurrent('a change of a pipeline file', () => {
  it('is an HTML report too, where that is wanted', async () => {
    const { outputs, saved } = await play({ inputs: { 'html-report': 'true' } })
    expect(outputs['html']).toBe('/tmp/x/report.html')
    expect(saved['report.html']).toMatch(/^<!doctype html>[\s\S]*octo\/pipes/)
    expect((await play({})).outputs['html']).toBeUndefined()
  })

  it('is told in the log, the summary, the outputs, the files, and one comment', async () => {
    const { written, summary, outputs, bodies, saved } = await play({})
    expect(written).toContain('::error file=pipelines/daily.yml,line=3')
    expect(summary).toContain('Pipeline review')
    expect(outputs).toMatchObject({
      verdict: 'fail',
      errors: '1',
      warnings: '0',
      notes: '0',
      report: '/tmp/x/report.json',
      sarif: '/tmp/x/report.sarif',
      markdown: '/tmp/x/report.md',
    })
    expect(outputs['comment-url']).toContain('https://')
    expect(bodies.length).toBe(1)
    expect(stateOf(bodies[0] ?? '')).toMatchObject({ head, run: 100 })
    expect(JSON.parse(saved['report.json'] ?? '').verdict).toBe('fail')
    expect(JSON.parse(saved['report.sarif'] ?? '').version).toBe('2.1.0')
  })

  it('is reviewed with the inputs', async () => {
    const inputs = { paths: 'pipelines\n\n other ', config: 'x.yml', 'fail-on': 'warning', gate: 'all', profile: 'strict' }
    const { requests } = await play({ inputs })
    expect(requests[0]).toMatchObject({
      paths: ['pipelines', 'other'],
      config: 'x.yml',
      failOn: 'warning',
      gate: 'all',
      profile: 'strict',
      allowEmpty: true,
    })
    expect(requests[0]?.only).toEqual(new Set(['pipelines/daily.yml']))
    expect(requests[0]?.history).toBeUndefined()
  })

  it('is compared with the base through the API where the checkout lacks it', async () => {
    const { requests } = await play({ contents: { 'pipelines/daily.yml': 'old: 1\n' } })
    const before = requests[0]?.base
    expect(before?.label).toBe('main')
    expect(new TextDecoder().decode(await before?.read('pipelines/daily.yml'))).toBe('old: 1\n')
  })

  it('is a removal where the new name is none of a pipeline', async () => {
    const rename = { filename: 'pipelines/daily.txt', status: 'renamed', previous_filename: 'pipelines/daily.yml' }
    const { requests } = await play({ prepare: ({ pull }) => pull.files.push(rename) })
    expect(requests[0]?.base?.removed).toEqual(['pipelines/daily.yml'])
  })

  it('that only deletes pipelines is told', async () => {
    const changes = [{ path: 'pipelines/daily.yml', pipeline: 'Daily', lines: ['Deleted, with 1 task'] }]
    const report = { changes, summary: { ...reportWith([]).summary, files: 0 } }
    const { bodies, written } = await play({ outcome: 'pass', report })
    expect(bodies.length).toBe(1)
    expect(written).not.toContain('nothing to review')
  })

  it.each([
    ['never', {}, 0],
    ['on-findings', { outcome: 'pass' as const }, 0],
    ['on-findings', {}, 1],
    ['on-change', { outcome: 'pass' as const }, 1],
    ['on-change', { outcome: 'pass' as const, report: { summary: { ...reportWith([]).summary, files: 0 } } }, 0],
    ['always', { outcome: 'pass' as const }, 1],
  ])('is commented on by the policy "%s" %j', async (comment, scene, comments) => {
    expect((await play({ ...scene, inputs: { comment, 'review-comments': 'never' } })).bodies.length).toBe(comments)
  })

  it('is not commented on for old findings alone', async () => {
    const report = { verdict: 'pass' as const, findings: [findingWith({ state: 'existing' })] }
    expect((await play({ outcome: 'pass', report, inputs: { comment: 'on-findings' } })).bodies).toEqual([])
  })

  it('of a fork is not written to, and the log says why', async () => {
    const { standIn, written, summary, code } = await play({ event: 'pull_request fork', inputs: { 'check-run': 'true' } })
    expect(standIn.calls.filter(({ method }) => method !== 'GET')).toEqual([])
    expect(written).toContain('comes from a fork')
    expect(summary).toContain('comes from a fork')
    expect(code).toBe(1)
  })

  it('names the missing permission once, in the log and the summary', async () => {
    const { written, summary } = await play({ denied: ['comments'], inputs: { 'review-comments': 'never' } })
    expect(written.match(/pull-requests: write/g)?.length).toBe(1)
    expect(summary).toContain('pull')
    expect(summary).toContain('permission')
  })

  it('has a check run that is closed as failed where the review breaks', async () => {
    for (const outcome of ['operational', 'crash'] as const) {
      const { standIn } = await play({ outcome, inputs: { 'check-run': 'true', 'commit-status': 'true' } })
      expect(standIn.pull.statuses).toMatchObject([{ state: 'error' }])
      expect(standIn.pull.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' })
    }
  })
})

describe.concurrent('secrets', () => {
  it('are masked first, taken out of the environment, and nowhere in the output', async () => {
    const inputs = { 'orchestra-api-key': 'fake-key-123', 'history-days': '7' }
    for (const outcome of outcomes) {
      const { masked, env, written, summary, requests, outputs, saved, bodies } = await play({ outcome, inputs })
      expect(masked).toEqual(['ghs_secret', 'fake-key-123'])
      expect(env['INPUT_ORCHESTRA-API-KEY']).toBeUndefined()
      expect(env['INPUT_GITHUB-TOKEN']).toBeUndefined()
      expect(requests[0]?.history).toMatchObject({
        from: 'api',
        services: [{ dialect: 'orchestra', apiKey: 'fake-key-123' }],
        days: 7,
        repository: 'octo/pipes',
      })
      expect(JSON.stringify([written, summary, outputs, saved, bodies])).not.toMatch(/fake-key|ghs_secret/)
    }
  })
})
