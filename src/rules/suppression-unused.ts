import { defineSuppressionRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'

export default defineSuppressionRule({
  summary: 'Suppressions should match a finding',
  why: 'An unused suppression hides the next finding on that line.',
  remedy: 'Remove the rule from the comment, or the whole comment.',
  severity: 'note',
  since: '0.1.0',
  *check({ suppressions, asked }) {
    for (const { mistake, isExpired, unused } of suppressions) {
      if (mistake !== null || isExpired) continue
      for (const { id, span } of unused)
        if (asked.includes(id))
          yield { at: { span }, message: `Unused suppression: no finding of ${quoted(id)} on this line`, subject: id }
    }
  },
})
