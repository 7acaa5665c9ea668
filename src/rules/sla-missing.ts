import { defineRule } from '../engine/rule.ts'
import type { Baseline } from '../model/baseline.ts'
import { startsByItself, type Task } from '../model/pipeline.ts'
import type { Remedy } from '../model/wish.ts'
import { count, roughDuration } from '../text/wording.ts'
import { clauseOf, orElse } from './parts/advice.ts'

export default defineRule({
  summary: 'Unattended pipelines should have an SLA',
  why: 'A run that takes three times as long as usual still succeeds. Without an SLA the delay goes unnoticed until a dashboard is late.',
  remedy: 'Report runs that take too long, or set `max-duration` in the configuration of the review.',
  severity: 'note',
  since: '0.1.0',
  about: ['unattended'],
  family: 'safeguard-missing',
  *check({ pipeline, baseline }) {
    const hasExpectation = pipeline.expectations.some((expectation) => expectation.kind !== 'faster-than-baseline')
    // One task without a limit leaves the run without one.
    const hasLimit = pipeline.tasks.length > 0 && pipeline.tasks.every(isLimited)
    const isPromised = Object.values(pipeline.promises).some((promise) => promise !== null)
    if (!startsByItself(pipeline) || hasExpectation || hasLimit || isPromised) return
    const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'sla' })
    if (!remedy) return
    yield {
      at: { path: pipeline.namePath },
      message: 'The pipeline runs unattended and has no SLA: the duration of a run has no limit',
      remedy:
        (baseline && proposalFrom(baseline, remedy)) ?? orElse(remedy, 'set `max-duration` in the configuration of the review'),
      subject: 'pipeline',
      gap: { lacks: 'an SLA' },
    }
  },
})

/** An approval waits for a person, and a paused task does not run. */
function isLimited({ timeout, paused, action }: Task): boolean {
  return timeout.state !== 'unset' || paused || action.facts?.family === 'approval'
}

/** A SLA that past runs would have kept: a fifth above their p95, in steps of five minutes. Nothing where there are too few for a p95. */
function proposalFrom({ durations: { p95 }, runs, failed }: Baseline, remedy: Remedy): Remedy | undefined {
  if (p95 === null) return undefined
  const minutes = Math.max(1, Math.ceil((p95 * 1.2) / 300)) * 5
  const basis = `p95 of the last ${count(runs - failed, 'successful run')} is ${roughDuration(p95)}`
  const proposal = `Set \`max-duration: ${minutes}m\` for it in the configuration of the review: the ${basis}.`
  return { ...remedy, text: `${proposal} Or ${clauseOf(remedy)}.` }
}
