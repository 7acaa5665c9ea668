import { defineBaselineRule } from '../engine/rule.ts'
import { roughDuration } from '../text/wording.ts'

export default defineBaselineRule({
  summary: 'What is promised has been kept',
  why: 'Somebody plans with the promise: a number that is missed every week is worse than none.',
  remedy: 'Shorten the longest task on the critical path, start earlier, or promise what can be kept.',
  severity: 'warning',
  since: '0.1.0',
  options: {
    percent: {
      type: 'integer',
      description: 'Share of late runs from which on it is worth a word',
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
        message: `${lateShare(promiseMiss)} took longer than the ${roughDuration(promiseMiss.seconds)} that the configuration promises`,
        subject: 'promise',
      }
    if (deadlineMiss && isOften(deadlineMiss))
      yield {
        at: { path: pipeline.namePath },
        message: `${lateShare(deadlineMiss)} ended after ${deadlineMiss.localTime} (${deadlineMiss.timeZone}), by which the configuration promises them`,
        subject: 'deadline',
      }
  },
})

function lateShare({ share, runs }: { readonly share: number; readonly runs: number }): string {
  return `${Math.round(share * 100)} % of the last ${runs} good runs`
}
