import { defineRule } from '../../../engine/rule.ts'
import { readerOf } from '../../../rules/parts/referents.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { conditionsOf } from './parts/conditions.ts'

export default defineRule({
  summary: 'Conditions should be in ${{ }}',
  why: 'All documented conditions are written in `${{ }}`. People and tools easily mistake a bare condition for plain text.',
  remedy: 'Put `${{` before the condition and `}}` after it.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  about: ['condition'],
  *check({ pipeline }) {
    for (const { site, form } of conditionsOf(pipeline)) {
      if (form !== 'bare') continue
      const { text } = site
      const start = text.length - text.trimStart().length
      const within = { start, end: start + text.trim().length }
      const fix = replacePiece(pipeline.document, { path: site.path, within }, `\${{ ${text.trim()} }}`, 'unsafe')
      yield {
        at: { path: site.path },
        message: `${readerOf(pipeline, site)} has a condition without \${{ }}`,
        subject: 'bare',
        ...(fix && { fix }),
      }
    }
  },
})
