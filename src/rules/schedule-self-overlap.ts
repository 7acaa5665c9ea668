import { defineRule } from '../engine/rule.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { type Expected, expectedOf } from '../schedule/durations.ts'
import { lanesByLimit, type SelfOverlap, selfOverlap } from '../schedule/self-overlap.ts'
import { count, duration } from '../text/wording.ts'
import { referenceForecast } from './parts/reference-forecast.ts'

export default defineRule({
  summary: 'Runs should end before the next scheduled start',
  why: 'Without a limit two runs write the same tables at the same time. With a limit the late run is skipped without an alert.',
  remedy: 'Start less often, make the runs shorter, or limit the runs with `configuration.concurrency.max_active`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline, baseline }) {
    const expected = expectedOf(pipeline, baseline)
    if (!expected) return
    const lanes = referenceForecast([pipeline]).lanes.filter(({ certainty }) => certainty === 'exact')
    const { value: limit = 0 } = pipeline.runPolicy.maxConcurrentRuns
    for (const together of lanesByLimit(lanes)) {
      const overlap = selfOverlap(together, expected, limit)
      const path = together[0]?.trigger?.cron.at.path
      if (!overlap || path === undefined) continue
      yield {
        at: { path },
        message: `Runs start ${distance(overlap)} and take about ${duration(Math.round(expected.p95))}${source(expected)}: ${outcome(pipeline, overlap)}`,
        ...(limit > 0 && { remedy: 'Start less often, make the runs shorter, or raise the limit' }),
        subject: together.map(({ trigger }) => trigger?.cron.value).join('\n'),
      }
      return
    }
  },
})

function distance({ shortest }: SelfOverlap): string {
  return shortest === 0 ? 'at the same minute' : `${duration(shortest * 60)} apart`
}

function source({ n }: Expected): string {
  return n === 0 ? ' (estimate)' : ` (${count(n, 'run')})`
}

/** A limit that is a template leaves open which of the two happens. */
function outcome({ runPolicy: { maxConcurrentRuns: limit, onLimit } }: Pipeline, { late, starts, peak }: SelfOverlap): string {
  const atOnce = `up to ${peak} run at the same time`
  if (limit.state === 'unknown')
    return `${atOnce}, or some ${onLimit === 'skip' ? 'are skipped' : 'wait'} where the limit is lower`
  if (!limit.value) return atOnce
  const share = `${late} of ${starts} starts in four weeks`
  return `with a limit of ${count(limit.value, 'run')}, ${share} ${onLimit === 'skip' ? 'are SKIPPED' : 'have to wait'}`
}
