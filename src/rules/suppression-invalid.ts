import { defineSuppressionRule } from '../engine/rule.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'

export default defineSuppressionRule({
  summary: 'Every suppression can be read and names rules that exist',
  why: 'A suppression with a misspelt rule suppresses nothing, and the finding is still there without an apparent reason.',
  remedy: 'Write `# pipeline-review: ignore <rule>[, <rule>] -- reason`, on the line of the finding or above it.',
  severity: 'warning',
  profile: 'minimal',
  since: '0.1.0',
  *check({ suppressions, known }) {
    for (const { mistake, span, rules } of suppressions) {
      if (mistake !== null) yield { at: { span }, message: `The suppression cannot be read: ${mistake}`, subject: mistake }
      for (const { id, span } of rules) {
        if (known.includes(id)) continue
        const [near] = closestTo(id, known, 1)
        yield {
          at: { span },
          message: `There is no rule ${quoted(id)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
          subject: id,
        }
      }
    }
  },
})
