import { defineSuppressionRule } from '../engine/rule.ts'
import { joined } from '../text/wording.ts'

export default defineSuppressionRule({
  summary: 'Suppressions should give a reason',
  why: 'Without a reason, no one can tell a year later whether the suppression is still needed.',
  remedy: 'Add the reason behind two dashes: `-- the upstream API cannot be retried`.',
  severity: 'warning',
  profile: 'strict',
  since: '0.1.0',
  *check({ suppressions }) {
    for (const { mistake, reason, rules, span } of suppressions) {
      if (mistake !== null || reason !== '') continue
      const ids = rules.map(({ id }) => id)
      yield { at: { span }, message: `The suppression of ${joined(ids.slice(0, 3))} gives no reason`, subject: ids.join(' ') }
    }
  },
})
