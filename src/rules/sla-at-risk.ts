import { defineBaselineRule } from '../engine/rule.ts'
import { roughDuration } from '../text/wording.ts'

export default defineBaselineRule({
  summary: 'Pipelines should meet their SLA',
  why: 'Other teams plan with the SLA: one that is missed every week is worse than none.',
  remedy:
    'Shorten the longest task on the critical path, start earlier, or raise `max-duration` or `finish-by` to a time that the pipeline can meet.',
  severity: 'warning',
  since: '0.1.0',
  formerIds: ['promise-at-risk'],
  options: {
    percent: {
      type: 'integer',
      description: 'Share of late runs from which the rule reports',
      default: 5,
      minimum: 1,
      maximum: 100,
    },
  },
  *check({ pipeline, baseline, options }) {
    const { promiseMiss, deadlineMiss } = baseline
    const isOften = (miss: { readonly share: number; readonly runs: number }) =>
      miss.runs >= 20 && miss.share * 100 >= options.percent
    if (promiseMiss && isOften(promiseMiss))
      yield {
        at: { path: pipeline.namePath },
        message: `${lateShare(promiseMiss)} took longer than the SLA of ${roughDuration(promiseMiss.seconds)} (\`max-duration\`)`,
        subject: 'promise',
      }
    if (deadlineMiss && isOften(deadlineMiss))
      yield {
        at: { path: pipeline.namePath },
        message: `${lateShare(deadlineMiss)} ended after the deadline of ${deadlineMiss.localTime} (${deadlineMiss.timeZone}, \`finish-by\`)`,
        subject: 'deadline',
      }
  },
})

function lateShare({ share, runs }: { readonly share: number; readonly runs: number }): string {
  return `${Math.round(share * 100)} % of the last ${runs} successful runs`
}
