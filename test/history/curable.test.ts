import { describe, expect, it } from 'vitest'
import { classify } from '../../src/history/errors/classify.ts'
import { evidenceOf } from '../../src/history/evidence.ts'
import { ruleBaseline } from '../../src/history/rule-baseline.ts'
import { emptySnapshot } from '../../src/history/snapshot.ts'
import { promisesNothing } from '../../src/model/pipeline.ts'
import { now, pipeline, run, taskRunOf } from './rows.ts'

/** Twelve runs of which the first six failed with one error and passed on the same commit afterwards. */
function baselineWith(message: string) {
  const runs = Array.from({ length: 24 }, (_, at) => ({
    ...run(at / 4, { id: `r${at}` }),
    commit: `c${Math.floor(at / 2)}`,
    outcome: at >= 12 && at % 2 === 1 ? ('failure' as const) : ('success' as const),
  }))
  const taskRuns = runs.map((one) => ({
    ...taskRunOf(one),
    outcome: one.outcome,
    externalMessage: one.outcome === 'failure' ? message : null,
  }))
  const snapshot = { ...emptySnapshot('2026-08-20T00:00:00Z', null), pipelines: [pipeline()], runs, taskRuns }
  const evidence = evidenceOf(snapshot, pipeline(), { nowMs: now })
  return [...(ruleBaseline(evidence, promisesNothing)?.tasks.values() ?? [])][0]
}

describe('what another attempt can cure', () => {
  it.each<readonly [string, boolean]>([
    ['Connection reset by peer', true],
    ['HTTP 429 Too Many Requests', true],
    ['Got 3 results, configured to fail if != 0', false],
    ['Statement reached its statement or warehouse timeout of 600 second(s) and was canceled.', false],
    ['canceling statement due to statement timeout', false],
  ])('%s: %s', (message, isCurable) => {
    const task = baselineWith(message)
    expect(task?.failed).toBe(6)
    expect((task?.failurePoint ?? 0) > 0).toBe(isCurable)
    expect((task?.rerunsPassed ?? 0) > 0).toBe(isCurable)
  })

  it.each<readonly [string, string]>([
    ['Statement reached its statement or warehouse timeout of 600 second(s) and was canceled.', 'statement-timeout'],
    ['canceling statement due to statement timeout', 'statement-timeout'],
    ['Read timed out', 'timeout'],
    ['Lock wait timeout exceeded: lock timeout', 'resource-conflict'],
  ])('%s is of kind %s', (text, kind) => {
    expect(classify({ text, status: null })).toBe(kind)
  })
})
