import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsOf, systemKeys } from '../dags.ts'
import { dagsIn } from '../inspect.ts'

export default defineRule({
  summary: 'Every key at the root is a DAG',
  why: 'dag-factory reads each root key but `default` and `task_groups` as a DAG. A text or a list there stops the whole file from loading.',
  remedy: 'Remove the key, or move it below `default`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const { root } = dag.document
      if (root?.kind !== 'map' || dagsOf(dag.project).find(({ value }) => value.entries.has('tasks')) !== dag) continue
      for (const [key, { value }] of root.entries) {
        if (systemKeys.has(key)) continue
        if (value.kind !== 'map')
          yield {
            at: { path: [key], part: 'key' },
            message: `Root key ${quoted(key)} is read as a DAG and is no mapping: no DAG of the file loads`,
            subject: key,
          }
        else {
          const other = dagsOf(dag.project).find(({ id }) => id === key)
          if (other && !other.value.entries.has('tasks') && !other.value.entries.has('schedule'))
            yield {
              at: { path: [key], part: 'key' },
              message: `Root key ${quoted(key)} becomes a DAG without tasks`,
              severity: 'warning',
              subject: key,
            }
        }
      }
    }
  },
})
