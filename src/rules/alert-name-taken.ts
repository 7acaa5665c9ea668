import { defineRule } from '../engine/rule.ts'
import type { Handler } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { alertScopes } from './parts/alerts.ts'

export default defineRule({
  summary: 'Alerts that stand side by side have different names',
  why: 'Names of alerts are unique where they stand. Of two with one name it is not known which is kept, and messages cannot be told apart.',
  remedy: 'Give each alert a name of its own, or merge them.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const handlers of alertScopes(pipeline)) {
      const seen = new Map<string, Handler>()
      for (const handler of handlers) {
        const first = seen.get(handler.name)
        if (!first) seen.set(handler.name, handler)
        else if (handler.name !== '')
          yield {
            at: { path: [...handler.path, 'name'] },
            message: `Two alerts beside each other bear the name ${quoted(handler.name)}`,
            subject: 'name',
            related: [{ at: { path: [...first.path, 'name'] }, message: 'first used here' }],
          }
      }
    }
  },
})
