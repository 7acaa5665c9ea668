import { defineRule } from '../engine/rule.ts'
import { type Pipeline, runLimit } from '../model/pipeline.ts'
import { type Expected, expectedOf } from '../schedule/durations.ts'
import { lanesByLimit, type SelfOverlap, selfOverlap } from '../schedule/self-overlap.ts'
import { count, duration } from '../text/wording.ts'
import { clauseOf } from './parts/advice.ts'
import { cronPathOf, referenceForecast } from './parts/reference-forecast.ts'

export default defineRule({
  summary: 'Runs should end before the next scheduled start',
  why: 'Without a limit two runs write the same tables at the same time. With a limit the late run is skipped without an alert.',
  remedy: 'Start less often, make the runs shorter, or limit the concurrent runs.',
  severity: 'warning',
  since: '0.1.0',
  about: ['trigger'],
  *check({ pipeline, baseline }) {
    const expected = expectedOf(pipeline, baseline)
    if (!expected || pipeline.runPolicy.scheduleWaitsForItself) return
    const lanes = referenceForecast([pipeline]).lanes.filter(({ certainty }) => certainty === 'exact')
    const limit = runLimit(pipeline.runPolicy) ?? 0
    const wish = limit > 0 ? null : pipeline.dialect.remedyFor(pipeline, { kind: 'run-limit', runs: 1 })
    for (const together of lanesByLimit(lanes)) {
      const overlap = selfOverlap(together, expected, limit)
      const path = together[0] && cronPathOf(together[0])
      if (!overlap || path === undefined) continue
      yield {
        at: { path },
        message: `Runs start ${distance(overlap)} and take about ${duration(Math.round(expected.p95))}${source(expected)}: ${outcome(pipeline, overlap)}`,
        remedy: `Start less often, make the runs shorter${limit > 0 ? ', or raise the limit' : wish ? `, or ${clauseOf(wish)}` : ''}.`,
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
function outcome({ runPolicy }: Pipeline, { late, starts, peak }: SelfOverlap): string {
  const atOnce = `up to ${peak} run at the same time`
  const limit = runLimit(runPolicy)
  const consequence = consequences[runPolicy.onLimit]
  if (limit === undefined) return `${atOnce}, or some ${consequence} where the limit is lower`
  if (limit === null) return atOnce
  return `with a limit of ${count(limit, 'run')}, ${late} of ${starts} starts in four weeks ${consequence}`
}

const consequences: Readonly<Record<Pipeline['runPolicy']['onLimit'], string>> = {
  queue: 'wait',
  skip: 'are skipped',
  'cancel-running': 'cancel the run before',
  fail: 'fail',
}
