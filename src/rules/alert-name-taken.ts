import { defineRule } from '../engine/rule.ts'
import type { Handler } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { alertScopes } from './parts/alerts.ts'

export default defineRule({
  summary: 'Alerts of one task, group or pipeline must have different names',
  why: 'The platform expects unique alert names. Of two alerts with the same name only one may be kept, and their messages look alike.',
  remedy: 'Give each alert its own name, or merge them.',
  severity: 'warning',
  since: '0.1.0',
  about: ['handler'],
  *check({ pipeline }) {
    for (const handlers of alertScopes(pipeline)) {
      const seen = new Map<string, Handler>()
      for (const handler of handlers) {
        const first = seen.get(handler.name)
        if (!first) seen.set(handler.name, handler)
        else if (handler.name !== '')
          yield {
            at: { path: handler.namePath },
            message: `Two alerts in one list are named ${quoted(handler.name)}`,
            subject: 'name',
            related: [{ at: { path: first.namePath }, message: 'first used here' }],
          }
      }
    }
  },
})
