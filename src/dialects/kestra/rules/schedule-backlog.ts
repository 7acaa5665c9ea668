import { defineRule } from '../../../engine/rule.ts'
import type { Trigger } from '../../../model/pipeline.ts'
import { expectedOf } from '../../../schedule/durations.ts'
import { quoted } from '../../../text/quote.ts'
import { count, duration } from '../../../text/wording.ts'
import { intervals } from '../../../time/intervals.ts'
import { nameIn } from '../flow/tasks.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineRule({
  summary: 'Runs must be shorter than the time between two starts of their schedule',
  why: 'A schedule waits for its own last execution and then makes up for each start that was missed, one after another. The runs get later and later.',
  remedy: 'Start less often, or make the runs shorter.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/triggers/schedule-trigger'],
  *check({ pipeline, baseline }) {
    const expected = expectedOf(pipeline, baseline)
    if (!expected || flowsOf(pipeline).length === 0) return
    for (const trigger of pipeline.triggers) {
      const seconds = distanceOf(trigger)
      if (seconds === undefined || expected.p50 <= seconds || mayOverlap(flowsOf(pipeline), trigger)) continue
      const source = expected.n === 0 ? 'estimate' : count(expected.n, 'run')
      yield {
        at: trigger.cron.at,
        message: `Schedule ${quoted(trigger.name)} starts every ${duration(seconds).replace(/^1 /, '')}, but runs take about ${duration(Math.round(expected.p50))} (${source}): each start waits for the run before it, and the delay grows`,
        subject: trigger.name,
        ...(expected.n === 0 && { severity: 'note' as const }),
      }
    }
  },
})

/** Seconds that usually lie between two starts. */
function distanceOf({ kind, clock }: Trigger): number | undefined {
  const typical = kind === 'cron' && clock && 'cron' in clock ? intervals(clock.cron)?.typicalMinutes : undefined
  return typical === undefined ? undefined : typical * 60
}

function mayOverlap(flows: ReturnType<typeof flowsOf>, { path }: Trigger): boolean {
  return flows.some(({ triggers }) =>
    triggers.some((one) => one.path.join() === path.join() && nameIn(one.node, 'allowConcurrent') === 'true'),
  )
}
