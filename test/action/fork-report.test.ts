import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/engine/finding.ts'
import { mostReportBytes } from '../../src/engine/report.ts'
import { stateOf } from '../../src/github/marker.ts'
import { docsOf } from '../../src/project.ts'
import { renderJson } from '../../src/render/json.ts'
import { findingWith, reportWith } from '../github/finding.ts'
import { commandsIn, hiddenCharacter, hostileTexts } from '../render/hostile.ts'
import { bot, head, play, type Scene } from './scene.ts'

const path = 'from-fork/report.json'

/** The second workflow, with `text` as the report that the first one left. */
function tell(text: string, scene: Scene = {}) {
  const inputs = { 'fork-report': path, ...scene.inputs }
  return play({ event: 'workflow_run', ...scene, inputs, workspace: { [path]: text } })
}

const told = (findings: readonly Finding[], changes: object = {}) =>
  JSON.stringify({ ...JSON.parse(renderJson(reportWith(findings))), ...changes })

describe.concurrent('the report of a fork', () => {
  it('is told in one comment, as the words of a stranger, and judges nothing', async () => {
    const { code, requests, bodies, summary, outputs, standIn } = await tell(told([findingWith({ severity: 'error' })]))
    expect([code, requests]).toEqual([0, []])
    expect(bodies.length).toBe(1)
    expect(stateOf(bodies[0] ?? '')).toMatchObject({ head, run: 100 })
    const [, first, , caution] = (bodies[0] ?? '').split('\n')
    expect(first).toMatch(/^❌ \*\*Pipeline review failed: 1 error/)
    expect(caution).toMatch(/^⚠️ This is what the fork's own run reports\. It was not reviewed again here/)
    expect(summary).toContain('own run reports')
    expect(outputs).toMatchObject({ verdict: 'fail', errors: '1' })
    expect(outputs['sarif']).toBeUndefined()
    expect(standIn.calls.some(({ path: called }) => called.includes('/contents/'))).toBe(false)
  })

  it('may have ten thousand findings, each as long as they come', async () => {
    const message = 'Task "load_orders" waits for a task that does not exist. '.repeat(10)
    const many = Array.from({ length: 10_000 }, (_, index) => findingWith({ severity: 'error', message, line: index + 1 }))
    const text = told(many)
    expect(text.length).toBeGreaterThan(9_700_000)
    const { code, outputs } = await tell(text)
    expect([code, outputs['errors']]).toEqual([0, '10000'])
  })

  it('has counts, a verdict and addresses of our own making', async () => {
    const fix = { title: 'Take this', safety: 'safe' as const, edits: [{ span: { start: 0, end: 0 }, text: 'evil: true\n' }] }
    const forged = told([findingWith({ severity: 'error', fix, docs: 'https://phish.invalid/x' })], { verdict: 'pass' })
    const lying = JSON.parse(forged)
    lying.summary.errors = 0
    lying.pipelines = [
      { path: 'a.yml', name: 'A', dialect: 'orchestra', groups: 0, tasks: 1, schedules: 0, history: { status: 'all is well' } },
    ]
    const { bodies, outputs, standIn } = await tell(JSON.stringify(lying))
    expect(outputs).toMatchObject({ verdict: 'fail', errors: '1' })
    expect(bodies.join()).not.toMatch(/phish|Take this|all is well/)
    expect(bodies[0]).toContain(docsOf('retry-missing'))
    expect(standIn.pull.reviewComments).toEqual([])
  })

  it.each([
    ['is no JSON', 'version: 1'],
    ['is no object', '[]'],
    ['is empty', ''],
    ['lacks a key', told([]).replace('"notices"', '"notes"')],
    ['has a key too many', told([], { comment: '<h1>Approved</h1>' })],
    ['has an own prototype', told([]).replace('{', '{"__proto__":{},')],
    ['has a severity of its own', told([findingWith({})]).replace('"warning"', '"harmless"')],
    ['has a rule that is an address', told([findingWith({ rule: '../../evil' })])],
    [
      'has a line that is a text',
      told([findingWith({})])
        .replace('"line": 3', '"line": "3"')
        .replace('"line":3', '"line":"3"'),
    ],
    ['is of another version', told([], { version: 2 })],
    ['is too deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['is larger than 32 MiB', told([], { notices: ['x'.repeat(mostReportBytes)] })],
  ])('is refused where it %s, without a word of it', async (_name, text) => {
    const { code, bodies, written, outputs } = await tell(text)
    expect([code, bodies, outputs['verdict']]).toEqual([2, [], 'broken'])
    expect(written).toMatch(/^::error title=Pipeline Review::The report of the fork "from-fork\/report\.json" (is|cannot)/)
    expect(written.length).toBeLessThan(400)
  })

  it('is refused where it is not there, under another event, and where it would decide on a check', async () => {
    const elsewhere = await tell(told([]), { inputs: { 'fork-report': 'report.json' } })
    expect(elsewhere.written).toContain('actions/download-artifact')
    const pushed = await tell(told([]), { event: 'pull_request' })
    expect(pushed.written).toContain('is only for the event "workflow_run"')
    for (const input of ['check-run', 'commit-status', 'label']) {
      const { code, written, standIn } = await tell(told([]), { inputs: { [input]: 'true' } })
      expect(written).toContain('must not decide on a check, a status or a label')
      expect([code, standIn.pull.checkRuns, standIn.pull.statuses]).toEqual([2, [], []])
    }
    expect([elsewhere.code, pushed.code]).toEqual([2, 2])
  })

  it('is told to nobody where the pull request has moved on, and the run ends well', async () => {
    const moved = await tell(told([]), { prepare: ({ pull }) => Object.assign(pull, { head: 'c'.repeat(40) }) })
    expect([moved.code, moved.bodies]).toEqual([0, []])
    expect(moved.written).toContain('The commit of this event is no longer the head of an open pull request')
  })

  it('corrects the comment of an earlier push', async () => {
    const first = await tell(told([findingWith({ severity: 'error' })]))
    const old = first.standIn.pull.comments.map((comment) => ({
      ...comment,
      login: bot,
      body: comment.body.replace('"run":100', '"run":90'),
    }))
    const { bodies } = await tell(told([]), { prepare: ({ pull }) => pull.comments.push(...old) })
    expect(bodies.length).toBe(1)
    expect(bodies[0]).toContain('✅ **Pipeline review passed')
  })

  it.each(hostileTexts.map((text, index) => [index, text] as const))('is inert with hostile text %i', async (_index, text) => {
    const hostile = findingWith({
      severity: 'error',
      message: `Found ${text} here`,
      remedy: text,
      path: `${text}x`,
      task: text,
      suppressed: null,
    })
    const { code, bodies, written } = await tell(
      told([hostile], { notices: [text], changes: [{ path: 'x', pipeline: text, lines: [text] }] }),
    )
    expect([code, bodies.length]).toEqual([0, 1])
    expect(commandsIn(written)).toEqual([])
    expect(hiddenCharacter.test(bodies[0] ?? '')).toBe(false)
    const words = (bodies[0] ?? '')
      .split('\n')
      .slice(1)
      .join('\n')
      .replaceAll('<!-- -->', '')
      .replace(/<code>[^<]*<\/code>|<a href="https:\/\/github\.com\/pipeline-review\/[^"]*">/g, '')
    expect(words).not.toMatch(/@[a-z]|phish\.invalid|<h1|<img|<a /i)
  })
})
