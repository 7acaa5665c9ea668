import { defineRule } from '../../../engine/rule.ts'
import { readerOf } from '../../../rules/parts/referents.ts'
import { mixesAndOr } from '../expression/index.ts'
import { conditionsOf } from './parts/conditions.ts'

export default defineRule({
  summary: 'Conditions that mix `and` with `or` should use parentheses',
  why: '`a and b or c` means `(a and b) or c`, which is often not what the author meant.',
  remedy: 'Put parentheses around the part that belongs together.',
  severity: 'note',
  since: '0.1.0',
  about: ['condition'],
  *check({ pipeline }) {
    for (const { site, ast } of conditionsOf(pipeline)) {
      const within = mixesAndOr(ast)
      if (!within) continue
      yield {
        at: { path: site.path, within },
        message: `${readerOf(pipeline, site)} mixes "and" with "or" without parentheses: "and" is evaluated first`,
        subject: 'and-or',
      }
    }
  },
})
