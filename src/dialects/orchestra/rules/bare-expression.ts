import { defineRule } from '../../../engine/rule.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { unevaluatedIn } from '../expression/unevaluated.ts'
import { expressionSubject } from './parts/expression-subject.ts'

export default defineRule({
  summary: 'Expressions should be in ${{ }}',
  why: 'Only text in `${{ }}` is evaluated. A bare expression is passed on as text, so a comparison with it is never true.',
  remedy: 'Put `${{` before the expression and `}}` after it.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { place, form, within, expression } of unevaluatedIn(pipeline)) {
      if (form !== 'bare') continue
      const fix = replacePiece(pipeline.document, { path: place.path, within }, `\${{ ${expression} }}`, 'unsafe')
      yield {
        at: { path: place.path, within },
        message: `${place.words} is an expression without \${{ }}, so it is passed on as text`,
        subject: expressionSubject(expression),
        ...(fix && { fix }),
      }
    }
  },
})
