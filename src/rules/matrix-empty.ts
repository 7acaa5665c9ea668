import { defineRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'
import { matricesOf } from './parts/matrices.ts'

export default defineRule({
  summary: 'A matrix should have items',
  why: 'A group with an empty matrix runs zero times, and the run still ends as SUCCEEDED.',
  remedy: 'Add items, or set `paused: true` on the group.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { group, input } of matricesOf(pipeline)) {
      if (input.items?.length !== 0) continue
      yield {
        at: { path: input.path, part: 'key' },
        message: `The matrix of group ${quoted(group.label)} has no items, so nothing in the group runs`,
        subject: 'matrix',
      }
    }
  },
})
