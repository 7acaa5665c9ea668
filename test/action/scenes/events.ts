import { describe, expect, it } from 'vitest'
import type { Permission, StandIn } from '../../github/stand-in.ts'
import { brokenPipeline, carelessPipeline, goodPipeline } from '../../run/pipelines.ts'
import { pipelineWaitingFor } from '../pipelines.ts'
import { revisionOf } from '../revision.ts'
import { headlineOf, type Run, runOnce } from '../world.ts'

const defect = revisionOf({ 'daily.yml': goodPipeline }, { 'daily.yml': brokenPipeline })
const clean = revisionOf({ 'daily.yml': brokenPipeline }, { 'daily.yml': goodPipeline })
/** One error of old, one that the change brings. */
const mixed = revisionOf(
  { 'daily.yml': pipelineWaitingFor('nobody', 'sync_ledger') },
  { 'daily.yml': pipelineWaitingFor('nobody', 'gone') },
)

const all: readonly Permission[] = ['comments', 'reviews', 'checks', 'statuses', 'read']
const writes: readonly Permission[] = ['comments', 'reviews', 'checks', 'statuses']
const checks = { 'check-run': 'true', 'commit-status': 'true' }

const deny = (denied: readonly Permission[]) => (standIn: StandIn) => {
  standIn.denied = new Set(denied)
}

describe('the exit code', () => {
  /** Under two events the pull request itself is read through the API: without that right there is nothing to judge. */
  const rows: readonly (readonly [string, 'branch' | 'fork', readonly Permission[]])[] = [
    ['pull_request', 'branch', all],
    ['pull_request', 'fork', all],
    ['pull_request_target', 'fork', writes],
    ['workflow_run', 'fork', writes],
    ['merge_group', 'branch', all],
    ['push', 'branch', all],
    ['schedule', 'branch', all],
    ['workflow_dispatch', 'branch', all],
  ]
  const table = rows.flatMap(([event, from, everything]) =>
    [[], ['comments'] as const, everything].map((denied) => [event, from, denied] as const),
  )

  it.each(table)('under %s from a %s is the same where the token lacks %j', async (event, from, denied) => {
    const { code, outputs, report } = await runOnce(defect, { event, from, inputs: { 'check-run': 'true' } }, deny(denied))
    expect([code, outputs['verdict'], outputs['errors'], report?.verdict]).toEqual([1, 'fail', '1', 'fail'])
  })

  it.each(rows)('under %s from a %s is 0 for what is clean, though the token may do nothing', async (event, from, denied) => {
    const { code, outputs } = await runOnce(clean, { event, from, inputs: checks }, deny(denied))
    expect([code, outputs['verdict'], outputs['errors']]).toEqual([0, 'pass', '0'])
  })

  const refusal = /^::error title=Pipeline Review::(?!internal error)[A-Z][^\n]+$/m

  it('under pull_request_target is a refusal where nothing may be read', async () => {
    const { code, outputs, log } = await runOnce(clean, { event: 'pull_request_target', from: 'fork' }, deny(all))
    expect([code, outputs['verdict'], log]).toEqual([2, 'broken', expect.stringMatching(refusal)])
  })

  it('under workflow_run is a refusal where nothing may be read', async () => {
    const { code, outputs, log } = await runOnce(clean, { event: 'workflow_run', from: 'fork' }, deny(all))
    expect([code, outputs['verdict'], log]).toEqual([2, 'broken', expect.stringMatching(refusal)])
  })

  it('under pull_request_target is a refusal where a changed file cannot be read', async () => {
    const { code, outputs, log } = await runOnce(clean, { event: 'pull_request_target', from: 'fork' }, (standIn) =>
      standIn.failWith(({ path }) => (path.includes('/contents/') ? { status: 403 } : undefined)),
    )
    expect([code, outputs['verdict'], log]).toEqual([2, 'broken', expect.stringMatching(refusal)])
  })

  it('under an event that is not supported is 2, with a sentence and a hint', async () => {
    const { code, outputs, log, calls } = await runOnce(defect, { event: 'issue_comment' })
    expect([code, outputs['verdict'], calls]).toEqual([2, 'broken', []])
    expect(log).toMatch(
      /^::error .*::The event "issue_comment" cannot be reviewed\. Run the workflow on one of these events: pull_request,/m,
    )
  })
})

describe('an event with the rights of the base', () => {
  it.each([
    ['pull_request_target', 'fork'],
    ['pull_request_target', 'branch'],
    ['workflow_run', 'fork'],
    ['workflow_run', 'branch'],
  ] as const)('%s reviews the pull request from a %s as data, against the base', async (event, from) => {
    const { code, report, comments, pull } = await runOnce(mixed, { event, from, inputs: checks })
    expect(code).toBe(1)
    expect(report?.findings.map(({ state }) => state).sort()).toEqual(['existing', 'new'])
    expect(comments.map(headlineOf)).toEqual(['❌ **Pipeline review failed: 1 new error in 1 pipeline (1 file)**'])
    expect(pull.checkRuns).toMatchObject([{ head_sha: mixed.head, conclusion: 'failure' }])
    expect(pull.statuses).toMatchObject([{ sha: mixed.head, state: 'failure' }])
  })

  it.each([
    ['pull_request_target', 'head'],
    ['pull_request_target', 'merge'],
    ['workflow_run', 'head'],
    ['workflow_run', 'merge'],
  ] as const)('%s refuses a checkout of the %s', async (event, checkout) => {
    const { code, outputs, log, pull } = await runOnce(clean, { event, checkout, from: 'fork', inputs: checks })
    expect([code, outputs['verdict']]).toEqual([2, 'broken'])
    // Who waits for the check must not wait for ever.
    expect(pull.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }])
    expect(pull.statuses).toMatchObject([{ state: 'error' }])
    expect(log).toContain('the code of the pull request must not be checked out')
  })
})

describe('a comparison', () => {
  const statesAfter = async (run: Run, prepare?: (standIn: StandIn) => unknown) => {
    const { code, report, calls } = await runOnce(mixed, run, prepare)
    const states = report?.findings.map(({ state }) => state).sort()
    return { code, states, notices: report?.notices, asked: calls.map(({ path }) => path.split('/').slice(4).join('/')) }
  }
  const both = ['existing', 'new']

  it.each(['merge_group', 'push'])('under %s is with the commit before', async (event) => {
    expect(await statesAfter({ event })).toEqual({ code: 1, states: both, notices: [], asked: [] })
    expect(await statesAfter({ event, isShallow: true })).toEqual({ code: 1, states: both, notices: [], asked: [] })
  })

  it.each([
    ['a push of a new branch', { event: 'push', payload: { before: '0'.repeat(40) } }],
    ['a schedule', { event: 'schedule' }],
    ['a start by hand', { event: 'workflow_dispatch' }],
  ])('is with nothing for %s: all is reviewed', async (_name, run) => {
    const { code, states, notices, asked } = await statesAfter(run)
    expect({ code, notices, asked }).toEqual({ code: 1, notices: [], asked: [] })
    expect(new Set(states)).not.toContain('existing')
    expect(states?.length).toBe(2)
  })

  it('in a shallow clone is with the commit that is fetched', async () => {
    const { code, states, notices } = await statesAfter({ isShallow: true })
    expect({ code, states, notices }).toEqual({ code: 1, states: both, notices: [] })
  })

  it('in a shallow clone of the head tells that it is not exact', async () => {
    const { code, states, notices } = await statesAfter({ isShallow: true, checkout: 'head' })
    expect({ code, states }).toEqual({ code: 1, states: both })
    expect(notices).toEqual([expect.stringContaining('the clone is too shallow')])
  })

  it('where nothing can be fetched is with what GitHub has', async () => {
    const { code, states, notices, asked } = await statesAfter({ isShallow: true, canFetch: false })
    expect({ code, states }).toEqual({ code: 1, states: both })
    expect(notices).toEqual([expect.stringContaining('The base commit is not in the checkout')])
    expect(asked.slice(0, 3)).toEqual(['pulls/7/files', 'pulls/7', 'contents/daily.yml'])
  })

  it('where nobody has the base is none: all findings count, and it says so', async () => {
    const { code, states, notices } = await statesAfter({ isShallow: true, canFetch: false }, deny(all))
    expect({ code, count: states?.length }).toEqual({ code: 1, count: 2 })
    expect(states).not.toContain('existing')
    expect(notices).toEqual([expect.stringContaining('No base found')])
  })

  const off = revisionOf(
    { 'daily.yml': goodPipeline },
    { 'daily.yml': brokenPipeline, 'pipeline-review.yml': 'rules:\n  unknown-dependency: off\n' },
  )

  it('decides on the configuration: that of the base as GitHub has it', async () => {
    const { code, outputs } = await runOnce(off, { isShallow: true, canFetch: false })
    expect([code, outputs['verdict']]).toEqual([1, 'fail'])
  })

  it('decides on the configuration under pull_request_target, too', async () => {
    const { code, log } = await runOnce(off, { event: 'pull_request_target', from: 'fork' })
    expect(code).toBe(1)
    expect(log).toContain('the review uses the configuration of the base')
  })

  it('decides on the configuration that the change takes away', async () => {
    const files = { 'daily.yml': goodPipeline, 'pipeline-review.yml': 'fail-on: warning\n' }
    const gone = revisionOf(files, { 'daily.yml': carelessPipeline, 'pipeline-review.yml': null })
    expect((await runOnce(gone)).code).toBe(1)
  })

  it.each<[string, (standIn: StandIn) => unknown]>([
    ['nobody lists the files', deny(all)],
    [
      'the change has more files than GitHub lists',
      ({ pull }) =>
        pull.files.push(...Array.from({ length: 3000 }, (_, index) => ({ filename: `${index}.md`, status: 'added' }))),
    ],
  ])('never leaves the configuration of the change to decide on itself: %s', async (_name, prepare) => {
    const { code } = await runOnce(off, { isShallow: true, canFetch: false }, prepare)
    expect(code).not.toBe(0)
  })

  it.each(['pull_request', 'merge_group', 'push'])('under %s needs the commit of the event', async (event) => {
    const { code } = await runOnce(defect, { event, checkout: 'base' })
    expect(code).not.toBe(0)
  })

  it('needs the changed files in the workspace', async () => {
    const { code, outputs, log } = await runOnce(clean, { checkout: 'none' })
    expect([code, outputs['verdict']]).toEqual([2, 'broken'])
    expect(log).toContain('The workspace is empty. Run actions/checkout before this action.')
  })
})
