import { defineRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'
import { clauseOf } from './parts/advice.ts'
import { matricesOf } from './parts/matrices.ts'

export default defineRule({
  summary: 'A matrix should have items',
  why: 'A group with an empty matrix runs zero times, and the run still succeeds.',
  remedy: 'Add items, or pause the group.',
  severity: 'warning',
  since: '0.1.0',
  about: ['fan-out'],
  *check({ pipeline }) {
    for (const { group, input } of matricesOf(pipeline)) {
      if (input.items?.length !== 0) continue
      const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'pause', on: group })
      yield {
        at: { path: input.path, part: 'key' },
        message: `The matrix of group ${quoted(group.label)} has no items, so nothing in the group runs`,
        subject: 'matrix',
        remedy: remedy ? `Add items, or ${clauseOf(remedy)}.` : 'Add items.',
      }
    }
  },
})
