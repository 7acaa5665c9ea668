import { describe, expect, it } from 'vitest'
import { openCheck } from '../../src/github/check.ts'
import { checkNotes } from '../../src/github/publish.ts'
import { statusOn } from '../../src/github/status.ts'
import { findingWith, reportWith } from './finding.ts'
import { head, onStage } from './stage.ts'

describe.concurrent('the check run', () => {
  const request = {
    at: { owner: 'octo', repo: 'pipes' },
    headSha: head,
    mostAnnotations: 120,
    externalId: '100-1',
    name: 'Pipeline Review',
  }
  const many = (count: number) =>
    reportWith(Array.from({ length: count }, (_, index) => findingWith({ line: index + 1, endLine: index + 1 + (index % 2) })))

  it.each([0, 1, 50, 51, 120])('takes %i annotations in groups of fifty, and is closed', (count) =>
    onStage(async ({ pull, client, calls }) => {
      const check = await openCheck(client(), request)
      expect(pull.checkRuns[0]).toMatchObject({ status: 'in_progress', head_sha: head })
      expect(await check.close(many(count), 'summary')).toEqual({ outcome: 'done', annotations: count, left: 0 })
      expect(pull.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' })
      expect(pull.checkRuns[0]?.annotations.length).toBe(count)
      expect(calls('PATCH')).toBe(Math.max(1, Math.ceil(count / 50)))
    }),
  )

  it('counts what has no room', () =>
    onStage(async ({ client }) => {
      const check = await openCheck(client(), request)
      const outcome = await check.close(many(121), 'summary')
      expect(outcome).toEqual({ outcome: 'done', annotations: 120, left: 1 })
      expect(checkNotes('The check run', outcome).join()).toContain('1 findings')
    }))

  it.each([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['broken', 'failure'],
  ] as const)('of a verdict "%s" concludes with %s', (verdict, conclusion) =>
    onStage(async ({ pull, client }) => {
      const check = await openCheck(client(), request)
      await check.close(reportWith([], verdict), 'summary')
      expect(pull.checkRuns[0]?.conclusion).toBe(conclusion)
    }),
  )

  it('is a failure where the review broke', () =>
    onStage(async ({ pull, client }) => {
      const check = await openCheck(client(), request)
      await check.fail('internal error')
      expect(pull.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' })
    }))

  it('keeps its conclusion once it is closed', () =>
    onStage(async ({ pull, client }) => {
      const check = await openCheck(client(), request)
      await check.close(reportWith([], 'pass'), 'summary')
      await check.fail('the run was stopped')
      expect(pull.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'success' })
    }))

  it('is closed even where annotations are refused', () =>
    onStage(async ({ standIn, pull, client }) => {
      standIn.fault = ({ method }, nth) => (method === 'PATCH' && nth === 0 ? { status: 422 } : undefined)
      const check = await openCheck(client(), request)
      expect(await check.close(many(60), 'summary')).toMatchObject({ outcome: 'failed' })
      expect(pull.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure' })
    }))

  it('keeps its conclusion where annotations are refused', () =>
    onStage(async ({ standIn, pull, client }) => {
      standIn.fault = ({ method }, nth) => (method === 'PATCH' && nth === 0 ? { status: 422 } : undefined)
      const check = await openCheck(client(), request)
      await check.close(reportWith([findingWith({ severity: 'note' })], 'pass'), 'summary')
      await check.fail('the run was stopped')
      expect(pull.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'success' })
    }))

  it('is found again where the answer to its creation is lost, and is that of this attempt', () =>
    onStage(async ({ standIn, pull, client }) => {
      const earlier = await openCheck(client(), { ...request, externalId: '99-1' })
      standIn.fault = ({ method }, nth) => (method === 'POST' && nth === 1 ? 'lost' : undefined)
      const check = await openCheck(client(), request)
      await check.close(reportWith([], 'pass'), 'summary')
      expect(pull.checkRuns.map(({ external_id, status }) => [external_id, status])).toEqual([
        ['99-1', 'in_progress'],
        ['100-1', 'completed'],
      ])
      await earlier.fail('over')
    }))

  it('that is closed although the answer is lost keeps its annotations, and nobody is told otherwise', () =>
    onStage(async ({ standIn, pull, client }) => {
      const check = await openCheck(client(), request)
      standIn.fault = ({ method }, nth) => (method === 'PATCH' && nth === 1 ? 'lost' : undefined)
      expect(await check.close(many(60), 'the summary')).toEqual({ outcome: 'done', annotations: 60, left: 0 })
      expect(pull.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'failure', summary: 'the summary' })
      expect(pull.checkRuns[0]?.annotations.length).toBe(60)
    }))

  it('names the permission where it is missing', () =>
    onStage(async ({ standIn, client }) => {
      standIn.denied = new Set(['checks'])
      const check = await openCheck(client(), request)
      expect(checkNotes('The check run', await check.close(many(1), 'summary')).join()).toContain('checks: write')
    }))
})

describe.concurrent('the commit status', () => {
  const request = { at: { owner: 'octo', repo: 'pipes' }, headSha: head, name: 'Pipeline Review' }

  it('is written though an answer is lost, and not after it has been written', () =>
    onStage(async ({ standIn, pull, client }) => {
      standIn.fault = ({ method }, nth) => (method === 'POST' && nth === 0 ? 'lost' : undefined)
      const status = statusOn(client(), request)
      expect(await status.close(reportWith([], 'pass'), '')).toMatchObject({ outcome: 'done' })
      await status.fail('over')
      expect(new Set(pull.statuses.map(({ state }) => state))).toEqual(new Set(['success']))
    }))

  it('is written however much there is to say', () =>
    onStage(async ({ pull, client }) => {
      const many = (severity: 'error' | 'warning' | 'note', state: 'new' | 'existing') =>
        Array.from({ length: 100 }, () => findingWith({ severity, state }))
      const findings = (['error', 'warning', 'note'] as const).flatMap((severity) => [
        ...many(severity, 'new'),
        ...many(severity, 'existing'),
      ])
      const made = reportWith(findings)
      const summary = { ...made.summary, files: 1234, pipelines: 1234, suppressed: 4321 }
      const report = { ...made, summary, comparison: { base: 'main', gate: 'new' as const, fixed: [] } }
      expect(await statusOn(client(), request).close(report, '')).toMatchObject({ outcome: 'done' })
      expect(pull.statuses[0]?.description).toMatch(/^100 new errors, 100 new warnings, 100 new notes in .*…$/)
    }))
})
