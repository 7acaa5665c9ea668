import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { type Pipeline, startsByItself } from '../../../model/pipeline.ts'
import { hears, isOnFailure, triggerGraphOf } from '../../../schedule/trigger-graph.ts'
import { factsOf } from '../facts.ts'
import { type Flow, type FlowTask, scopeOf } from '../flow/flow.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineWorkspaceRule({
  summary: 'Unattended flows should have a failure alert',
  why: 'No one watches a scheduled execution. Without `errors` or a flow that listens to its failures, a failure stays unnoticed until someone misses the data.',
  remedy: 'Add a task that sends a message to `errors` of the flow, or a flow with a Flow trigger on FAILED for its namespace.',
  severity: 'note',
  since: '0.1.0',
  family: 'safeguard-missing',
  sources: ['https://kestra.io/docs/workflow-components/errors'],
  *check({ pipelines, isReviewed }) {
    const all = pipelines.filter((pipeline) => flowsOf(pipeline).length > 0)
    const graph = triggerGraphOf(all)
    const events = [...graph.links.filter(({ kind }) => kind === 'event')]
    for (const [index, pipeline] of all.entries()) {
      if (!isReviewed(pipeline.document) || !startsByItself(pipeline) || !flowsOf(pipeline).every(isSilent)) continue
      const isHeard =
        events.some((link) => link.from === index && hearsOfFailure(link.trigger)) ||
        graph.listeners.some((listener) => hearsOfFailure(listener.trigger) && hears(graph, listener, pipeline))
      if (isHeard || pipeline.triggers.some((trigger) => trigger.upstream && isOnFailure({ ...none, trigger }))) continue
      yield {
        document: pipeline.document,
        at: { path: pipeline.namePath },
        message: 'The flow runs unattended and has no failure alert: no flow of the repository listens to its failures either',
        subject: 'flow',
        gap: { lacks: 'a failure alert' },
        remedy: {
          text: 'Add a task that sends a message to `errors` of the flow.',
          gap: { under: 'errors', add: ['a task that sends a message'] },
        },
      }
    }
  },
})

const none = { kind: 'event' as const, writer: 0, path: [], name: '' }

function hearsOfFailure(trigger: Pipeline['triggers'][number] | undefined): boolean {
  return trigger?.upstream?.outcomes.includes('failure') ?? false
}

/** True for a flow that does work which may fail, and handles no end of it. */
function isSilent({ tasks }: Flow): boolean {
  const isHandled = tasks.some((task) => !task.isDisabled && scopeOf(task) !== 'tasks')
  return !isHandled && tasks.some((task) => !task.isDisabled && mayFail(task))
}

/** Tasks of the engine itself, such as Log and Return, and messages are not worth an alert. */
function mayFail({ coreType, type }: FlowTask): boolean {
  if (coreType !== null) return /^(?:http\.|flow\.Subflow$|flow\.ForEachItem$)/.test(coreType)
  return factsOf(type)?.family !== 'notify'
}
