import { defineSuppressionRule } from '../engine/rule.ts'

export default defineSuppressionRule({
  summary: 'Suppressions should not be expired',
  why: 'The finding was to be fixed by that date; it counts again.',
  remedy: 'Fix the finding, or set a new date.',
  severity: 'warning',
  // A suppression that does not hold must be seen wherever an error can be suppressed.
  profile: 'minimal',
  since: '0.1.0',
  *check({ suppressions }) {
    for (const { isExpired, until, span } of suppressions)
      if (isExpired) yield { at: { span }, message: `The suppression expired on ${until}`, subject: until ?? '' }
  },
})
