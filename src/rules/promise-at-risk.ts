import { defineBaselineRule } from '../core/rule.ts'
import { roughDuration } from '../core/wording.ts'

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
    const { promiseMiss: miss } = baseline
    if (!miss || miss.runs < 20 || miss.share * 100 < options.percent) return
    yield {
      at: { path: pipeline.namePath },
      message: `${Math.round(miss.share * 100)} % of the last ${miss.runs} good runs took longer than the ${roughDuration(miss.seconds)} that the configuration promises`,
      subject: 'promise',
    }
  },
})
