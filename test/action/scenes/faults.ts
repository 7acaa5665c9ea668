import { describe, expect, it } from 'vitest'
import type { Call, Fault, StandIn } from '../../github/stand-in.ts'
import { brokenPipeline, goodPipeline } from '../../run/pipelines.ts'
import { pipelineWaitingFor } from '../pipelines.ts'
import { type Revision, revisionOf } from '../revision.ts'
import type { Stop } from '../runner.ts'
import { headlineOf, onPull, type Run, runOnce } from '../world.ts'

/** One error with a fix, so that there is a suggestion to write. */
const defect = revisionOf({}, { 'daily.yml': pipelineWaitingFor('sync_ledgr', 'sync_ledger') })
const clean = revisionOf({}, { 'daily.yml': goodPipeline })
const headline = '❌ **Pipeline review failed: 1 new error in 1 pipeline (1 file)**'
const checks = { 'check-run': 'true', 'commit-status': 'true' }

type When = (call: Call, nth: number) => boolean

const isWrite: When = ({ method }) => method !== 'GET'
const always: When = () => true
const isFirstComment: When = ({ method, path }, nth) => method === 'POST' && path.endsWith('/issues/7/comments') && nth === 0

const faultOn = (when: When, fault: Fault) => (standIn: StandIn) =>
  standIn.failWith((call, nth) => (when(call, nth) ? fault : undefined))

describe('a run', () => {
  it.each([
    ['the creation of the comment hangs', 'hang'],
    ['the answer to the creation of the comment is lost', 'lost'],
    ['the creation of the comment ends in a reset', 'reset'],
    ['the answer to the creation of the comment is no JSON', 'html'],
    ['the creation of the comment is answered with 502', { status: 502 }],
  ] as const)('leaves one comment where %s', async (_name, fault) => {
    const inputs = { 'review-comments': 'never' }
    const { code, comments, log, calls } = await runOnce(defect, { inputs }, faultOn(isFirstComment, fault))
    expect([code, comments.map(headlineOf)]).toEqual([1, [headline]])
    expect(log).not.toContain('Note: ')
    expect(calls.filter((call) => isFirstComment(call, 0)).length).toBe(fault === 'lost' ? 1 : 2)
  })

  it.each([
    ['every write is answered with 403', isWrite, { status: 403 }, 'lacks the permission "pull-requests: write"'],
    ['every write is answered with 404', isWrite, { status: 404 }, 'lacks the permission "pull-requests: write"'],
    ['every write is answered with 422', isWrite, { status: 422 }, 'The comment could not be written'],
    ['every write is answered with 500', isWrite, { status: 500 }, 'The comment could not be written'],
    ['every write is answered with HTML', isWrite, 'html', 'The comment could not be written'],
    ['every write ends in a reset', isWrite, 'reset', 'The comment could not be written'],
    ['nothing can be asked', always, { status: 401 }, 'lacks the permission "pull-requests: write"'],
    [
      'the limit of requests is used up',
      always,
      { status: 403, message: 'API rate limit exceeded' },
      'The comment could not be written',
    ],
    ['GitHub is down', always, { status: 503 }, 'The comment could not be written'],
  ] as const)('comes to the same verdict where %s', async (_name, when, fault, note) => {
    const { code, outputs, log, summary, report, comments, pull, calls } = await runOnce(
      defect,
      { inputs: checks },
      faultOn(when, fault),
    )
    expect([code, outputs['verdict'], outputs['errors'], report?.verdict]).toEqual([1, 'fail', '1', 'fail'])
    expect([comments, pull.reviewComments, pull.checkRuns, pull.statuses]).toEqual([[], [], [], []])
    expect(summary).toContain(headline)
    expect(log).toContain('::error file=daily.yml')
    expect(log.match(/^Note: [^\n]+/gm)?.join('\n')).toContain(note)
    expect(calls.length).toBeLessThan(30)
  })

  it.each([
    ['every write is answered with 500', isWrite, { status: 500 }],
    ['every connection ends in a reset', always, 'reset'],
  ] as const)('stays green where %s', async (_name, when, fault) => {
    const { code, outputs } = await runOnce(clean, {}, faultOn(when, fault))
    expect([code, outputs['verdict']]).toEqual([0, 'pass'])
  })

  it('on a runner that takes no file and no output comes to the same verdict, and comments', async () => {
    const env = { RUNNER_TEMP: '/gone/temp', GITHUB_OUTPUT: '/gone/outputs', GITHUB_STEP_SUMMARY: '/gone/summary' }
    const { code, comments, log, written } = await runOnce(defect, { env })
    expect([code, comments.map(headlineOf), written]).toEqual([1, [headline], {}])
    expect(log).toContain('Note: the runner refused an output')
  })

  it('closes its check with the right conclusion where an annotation is refused', async () => {
    const { code, pull, log } = await runOnce(defect, { inputs: { 'check-run': 'true', comment: 'never' } }, (standIn) =>
      standIn.failWith(({ method }, nth) => (method === 'PATCH' && nth === 0 ? { status: 422 } : undefined)),
    )
    expect(code).toBe(1)
    expect(pull.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure', annotations: [] }])
    expect(log).toContain('Note: The check run could not be written')
  })

  it('leaves no check open where the answer to its creation is lost', async () => {
    const { pull } = await runOnce(defect, { inputs: { 'check-run': 'true', comment: 'never' } }, (standIn) =>
      standIn.failWith(({ method, path }, nth) =>
        method === 'POST' && path.endsWith('/check-runs') && nth === 0 ? 'lost' : undefined,
      ),
    )
    expect(pull.checkRuns.filter(({ status }) => status !== 'completed')).toEqual([])
  })

  /** Plays a run that is told to stop as soon as it asks for the path, which is never answered. */
  const stoppedAt = (part: string, signal: Parameters<Stop>[0], revision: Revision, run: Run) =>
    onPull(revision, async ({ run: play, standIn }) => {
      let stop: Stop = () => {}
      standIn.failWith(({ path }) => {
        if (!path.includes(part)) return undefined
        stop(signal)
        return 'hang'
      })
      const told = await play({ ...run, inputs: checks, started: (handed) => (stop = handed) })
      const { checkRuns, statuses } = standIn.pull
      return { ...told, check: [checkRuns[0]?.status, checkRuns[0]?.conclusion], states: statuses.map(({ state }) => state) }
    })

  it.each(['SIGINT', 'SIGTERM'] as const)('that %s stops before the verdict closes its check as failed', async (signal) => {
    const revision = revisionOf({ 'daily.yml': brokenPipeline }, { 'daily.yml': goodPipeline })
    const { code, check, states, comments } = await stoppedAt('/contents/', signal, revision, {
      isShallow: true,
      canFetch: false,
    })
    expect({ code, check, states, comments }).toEqual({
      code: 3,
      check: ['completed', 'failure'],
      states: ['error'],
      comments: [],
    })
  })

  it.each([
    ['fails', defect, 1, 'failure'],
    ['passes', clean, 143, 'success'],
  ] as const)('that is stopped after a verdict that %s leaves its check as it is', async (_name, revision, expected, state) => {
    const { code, check, states, comments } = await stoppedAt('/issues/7/comments', 'SIGTERM', revision, {})
    expect({ code, check, states, comments }).toEqual({
      code: expected,
      check: ['completed', state],
      states: [state],
      comments: [],
    })
  })
})
