import { defineSuppressionRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'

export default defineSuppressionRule({
  summary: 'Every suppression covers a finding',
  why: 'A suppression that outlives its finding hides the next one at that place.',
  remedy: 'Remove the rule from the comment, or the whole comment.',
  severity: 'note',
  since: '0.1.0',
  *check({ suppressions, asked }) {
    for (const { mistake, isExpired, unused } of suppressions) {
      if (mistake !== null || isExpired) continue
      for (const { id, span } of unused)
        if (asked.includes(id))
          yield { at: { span }, message: `Nothing is left here that ${quoted(id)} would report`, subject: id }
    }
  },
})
