import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, isEmptyCollection, isUnset } from '../../../text/tree.ts'
import { flowsOf } from '../read/pipeline.ts'

const filters = ['conditions', 'preconditions', 'dependsOn', 'when']

export default defineRule({
  summary: 'A Flow trigger must say which flows it listens to',
  why: 'Without conditions, preconditions or dependsOn the flow starts after each execution of every flow of the instance. A list of states is no filter.',
  remedy: 'Name the flows under `preconditions` (up to 1.3) or `dependsOn` (from 2.0).',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/triggers/flow-trigger'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline))
      for (const { coreType, node, path, id, isDisabled } of flow.triggers) {
        if (coreType !== 'trigger.Flow' || isDisabled) continue
        const isFiltered = filters.some((key) => !isUnset(childOf(node, key)) && !isEmptyCollection(childOf(node, key)))
        if (isFiltered || flow.pluginDefaults.length > 0) continue
        yield {
          at: { path },
          message: `Trigger ${quoted(id ?? '')} starts the flow after every execution of every other flow of the instance`,
          subject: id ?? '',
        }
      }
  },
})
