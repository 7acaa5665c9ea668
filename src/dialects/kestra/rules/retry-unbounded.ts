import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type MapNode, type Path } from '../../../text/tree.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineRule({
  summary: 'A retry must have a bound',
  why: 'Without a number of attempts and without a duration a task that keeps failing is retried without end: the execution never ends, and no failure is reported.',
  remedy: 'Set `maxAttempts` or `maxDuration` on the retry.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/retries'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      const holders = [
        { node: flow.root, path: [], label: `Flow ${quoted(flow.id ?? '')}`, task: null },
        ...flow.tasks.map((task) => ({ ...task, label: `Task ${quoted(task.id ?? '')}`, task })),
      ]
      for (const { node, path, label } of holders) {
        const retry = unbounded(node)
        if (!retry || flow.pluginDefaults.some(({ values }) => values?.entries.has('retry'))) continue
        const at: Path = [...path, 'retry']
        yield {
          at: { path: at, part: 'key' },
          message: `${label} retries without end: its retry has neither "maxAttempts" nor "maxDuration"`,
          subject: label,
        }
      }
    }
  },
})

const bounds = ['maxAttempts', 'maxAttempt', 'maxDuration']

function unbounded(node: MapNode): MapNode | undefined {
  const retry = childOf(node, 'retry')
  return retry?.kind === 'map' && retry.entries.has('type') && bounds.every((key) => !retry.entries.has(key)) ? retry : undefined
}
