import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { mapIn } from '../value.ts'

export default defineRule({
  summary: 'A mapped task should have something to be mapped over',
  why: 'A task that is mapped over an empty list is skipped in every run, and so is what depends on it; the run still succeeds.',
  remedy: 'Add items to the list, or remove the task.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { id, value } of tasksOf(dag))
        for (const [key, source] of mapIn(value.entries.get('expand'))?.entries ?? []) {
          const isEmpty =
            (source.kind === 'list' && source.items.length === 0) || (source.kind === 'map' && source.entries.size === 0)
          if (isEmpty)
            yield {
              at: placeIn(dag, source, 'key'),
              message: `Task ${quoted(id)} is mapped over no ${quoted(key)}: it is skipped in every run`,
              subject: key,
            }
        }
  },
})
