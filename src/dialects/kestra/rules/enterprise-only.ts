import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type MapNode, type Path } from '../../../text/tree.ts'
import { flowsOf } from '../read/pipeline.ts'

/** Keys that only the Enterprise edition takes (`WorkerGroupValidator`, 0.21; documentation of quotas and policies, 2.0). */
const ofFlow = ['workerGroup', 'workerSelector', 'quotas', 'policyRefs']
const ofElement = ['workerGroup', 'workerSelector', 'policyRefs']

export default defineRule({
  summary: 'The open-source edition must get no keys of the Enterprise edition',
  why: 'A server of the open-source edition refuses to save the flow.',
  remedy: 'Remove the key, or set `kestra: { edition: enterprise }` in the configuration of the review.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/enterprise'],
  *check({ pipeline }) {
    if (pipeline.target?.edition !== 'open-source') return
    for (const { root, tasks, triggers } of flowsOf(pipeline)) {
      const holders: readonly { readonly node: MapNode; readonly path: Path; readonly keys: readonly string[] }[] = [
        { node: root, path: [], keys: ofFlow },
        ...[...tasks, ...triggers].map(({ node, path }) => ({ node, path, keys: ofElement })),
      ]
      for (const { node, path, keys } of holders)
        for (const key of keys) {
          if (!childOf(node, key)) continue
          yield {
            at: { path: [...path, key], part: 'key' },
            message: `${quoted(key)} is for the Enterprise edition: the open-source edition refuses the flow`,
            subject: `${path.join('/')} ${key}`,
          }
        }
    }
  },
})
