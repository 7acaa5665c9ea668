import { defineSuppressionRule } from '../engine/rule.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'

export default defineSuppressionRule({
  summary: 'Suppressions must be valid and refer to existing rules',
  why: 'A suppression with a misspelled rule has no effect, and the finding is still reported.',
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
          message: `No rule is named ${quoted(id)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
          subject: id,
        }
      }
    }
  },
})
