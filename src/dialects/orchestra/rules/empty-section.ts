import { defineRule } from '../../../engine/rule.ts'
import { nodeKeyOf } from '../../../model/pipeline.ts'
import { count, joined } from '../../../text/wording.ts'
import { emptyEntries } from './parts/empty-entries.ts'

export default defineRule({
  summary: 'Empty sections should be removed',
  why: 'Lines such as `tags: []` have no effect, make every diff longer and hide the settings that matter.',
  remedy: 'Remove the empty sections; a missing section means the same.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  *check({ pipeline }) {
    const entries = emptyEntries(pipeline)
    const [first, ...others] = entries
    if (!first) return
    const keys = [...new Set(entries.map(({ path }) => String(path[path.length - 1])))]
    yield {
      at: { path: first.path, part: 'pair' },
      message: `${count(entries.length, 'empty section')}: ${joined(keys)}`,
      subject: 'sections',
      members: entries.map(({ path }) => nodeKeyOf(path)),
      related: others.slice(0, 5).map(({ path }) => ({ at: { path, part: 'pair' as const }, message: 'is empty too' })),
      fix: {
        title: `Remove ${count(entries.length, 'empty line')}`,
        safety: 'safe',
        edits: entries.map(({ line }) => ({ span: line, text: '' })),
      },
    }
  },
})
