import { describe, expect, it } from 'vitest'
import { openCheck } from '../../src/github/check.ts'
import { checkNotes } from '../../src/github/publish.ts'
import { findingWith, reportWith } from './finding.ts'
import { head, onStage } from './stage.ts'

describe.concurrent('the check run', () => {
  const request = { at: { owner: 'octo', repo: 'pipes' }, headSha: head, mostAnnotations: 120 }
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

  it('names the permission where it is missing', () =>
    onStage(async ({ standIn, client }) => {
      standIn.denied = new Set(['checks'])
      const check = await openCheck(client(), request)
      expect(checkNotes('The check run', await check.close(many(1), 'summary')).join()).toContain('checks: write')
    }))
})
