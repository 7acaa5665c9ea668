import { defineRule } from '../../../engine/rule.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { lookupsIn } from '../expression/lookups.ts'
import { sitesIn } from '../expression/sites.ts'
import { flowsOf } from '../read/pipeline.ts'

/** What a trigger of this kind tells its own tasks, and what its inputs find the same in, where it is sure (`trigger.Flow`, 0.21 to 2.0). */
const meant: Readonly<Record<string, string | null>> = {
  executionId: 'execution.id',
  flowId: null,
  namespace: null,
  state: null,
  flowRevision: null,
}

export default defineRule({
  summary: 'Inputs of a Flow trigger must read the upstream execution',
  why: 'Its inputs are rendered in the execution that wakes it, where `trigger` is not yet this trigger. The name is missing, the start is dropped, and the flow never runs.',
  remedy: 'Read `execution.id` and `outputs` of the upstream execution.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/triggers/flow-trigger'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline))
      for (const { site, trigger, template } of sitesIn(flow)) {
        if (trigger?.coreType !== 'trigger.Flow' || site.path[trigger.path.length] !== 'inputs') continue
        for (const { root, steps, isGuarded, span } of lookupsIn(template).lookups) {
          const name = steps[0]?.name ?? ''
          if (root !== 'trigger' || isGuarded || !Object.hasOwn(meant, name)) continue
          const own = meant[name] ?? undefined
          const at = { path: site.path, within: span }
          const fix = own === undefined ? undefined : replacePiece(pipeline.document, at, own, 'unsafe')
          yield {
            at,
            message: `Trigger ${quoted(trigger.id ?? '')} reads ${quoted(`trigger.${name}`)} in its inputs, where it does not exist yet`,
            subject: `trigger.${name}`,
            remedy:
              own === undefined
                ? `Read \`trigger.${name}\` in the tasks of the flow instead of passing it as an input.`
                : `Write \`${own}\`.`,
            ...(fix && { fix }),
          }
        }
      }
  },
})
