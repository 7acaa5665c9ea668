import { defineRule } from '../engine/rule.ts'
import { replacePiece } from '../text/edit/piece-edit.ts'
import { conditionsOf } from './parts/conditions.ts'
import { readerOf } from './parts/referents.ts'

export default defineRule({
  summary: 'A condition stands in ${{ }}',
  why: 'Every documented condition is written in `${{ }}`. A bare one is easily taken for plain text, by people and by tools.',
  remedy: 'Put `${{` before the condition and `}}` behind it.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  dialects: ['orchestra'],
  *check({ pipeline }) {
    for (const { site, form } of conditionsOf(pipeline)) {
      if (form !== 'bare') continue
      const { text } = site.template
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
