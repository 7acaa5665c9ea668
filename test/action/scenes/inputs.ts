import { describe, expect, it } from 'vitest'
import { brokenPipeline, carelessPipeline, goodPipeline } from '../../run/pipelines.ts'
import { revisionOf } from '../revision.ts'
import { runOnce } from '../world.ts'

const revisions = {
  'brings a defect': revisionOf({}, { 'daily.yml': brokenPipeline }),
  'brings warnings': revisionOf({}, { 'daily.yml': carelessPipeline }),
  'is clean': revisionOf({}, { 'daily.yml': goodPipeline }),
  'touches a file with an old defect': revisionOf(
    { 'daily.yml': brokenPipeline },
    { 'daily.yml': `# Every night.\n${brokenPipeline}` },
  ),
  'touches no pipeline': revisionOf({ 'daily.yml': brokenPipeline }, { 'notes.md': 'Hello.\n' }),
} as const

describe('a run', () => {
  it.each([
    ['never', 'brings a defect', 0],
    ['never', 'is clean', 0],
    ['on-findings', 'brings a defect', 1],
    ['on-findings', 'touches a file with an old defect', 0],
    ['on-findings', 'is clean', 0],
    ['on-change', 'is clean', 1],
    ['on-change', 'touches no pipeline', 0],
    ['always', 'is clean', 1],
    ['always', 'touches no pipeline', 1],
  ] as const)('with comment: %s, for a change that %s, leaves %i comments', async (comment, change, count) => {
    const { code, comments, pull, log } = await runOnce(revisions[change], { inputs: { comment } })
    expect([code, comments.length, pull.reviewComments]).toEqual([change === 'brings a defect' ? 1 : 0, count, []])
    expect(log).not.toContain('Note: ')
  })

  it.each([
    [{}, 'brings a defect', 1],
    [{ 'fail-on': 'never' }, 'brings a defect', 0],
    [{ 'fail-on': 'error' }, 'brings warnings', 0],
    [{ 'fail-on': 'warning' }, 'brings warnings', 1],
    [{ 'fail-on': 'warning' }, 'is clean', 0],
    [{ gate: 'new' }, 'touches a file with an old defect', 0],
    [{ gate: 'all' }, 'touches a file with an old defect', 1],
    [{ gate: 'all' }, 'touches no pipeline', 0],
    [{ paths: 'daily.yml\n' }, 'brings a defect', 1],
    [{ profile: 'minimal', 'fail-on': 'note' }, 'brings warnings', 0],
  ] as const)('with %j, for a change that %s, ends with %i', async (inputs, change, expected) => {
    const silent = { comment: 'never', 'review-comments': 'never' }
    const { code, outputs, calls } = await runOnce(revisions[change], { inputs: { ...inputs, ...silent } })
    expect([code, outputs['verdict'], calls]).toEqual([expected, expected === 0 ? 'pass' : 'fail', []])
  })

  it.each([
    ['brings a defect', 'failure'],
    ['is clean', 'success'],
    ['touches no pipeline', 'success'],
  ] as const)('writes a commit status for a change that %s', async (change, state) => {
    const { pull, writes } = await runOnce(revisions[change], { inputs: { 'commit-status': 'true', comment: 'never' } })
    expect(pull.statuses.map((status) => [status.sha, status.state])).toEqual([[revisions[change].head, state]])
    expect(writes).toEqual([`POST statuses/${revisions[change].head}`])
  })

  it.each([
    ['fail-on', 'sometimes'],
    ['comment', 'Always'],
    ['check-run', 'yes'],
    ['history-days', '0'],
    ['max-annotations', '501'],
    ['orchestra-base-url', 'http://api.example.com'],
  ])('with %s: %s ends with 2, a sentence and a hint', async (name, value) => {
    const { code, outputs, log, calls, comments } = await runOnce(revisions['is clean'], { inputs: { [name]: value } })
    expect([code, outputs, calls, comments]).toEqual([2, { verdict: 'broken' }, [], []])
    const [, line, ...rest] = log.split('\n')
    expect(line).toMatch(
      new RegExp(`^::error title=Pipeline Review::The input "${name}" cannot be used: [^.]+\\. Correct "${name}"`),
    )
    expect([rest, log.includes(`: ${value}`)]).toEqual([[''], false])
  })
})
