import { defineSuppressionRule } from '../core/rule.ts'

export default defineSuppressionRule({
  summary: 'No suppression is past its date',
  why: 'Somebody promised to mend the place by that day; the finding counts again.',
  remedy: 'Mend the finding, or agree on a new date.',
  severity: 'warning',
  since: '0.1.0',
  *check({ suppressions }) {
    for (const { isExpired, until, span } of suppressions)
      if (isExpired) yield { at: { span }, message: `The suppression ended on ${until}`, subject: until ?? '' }
  },
})
