import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { type LookupStep, lookupsIn } from '../expression/lookups.ts'
import { sitesIn } from '../expression/sites.ts'
import { type Flow, type FlowTask, ownersOf } from '../flow/flow.ts'
import { wordOf } from '../flow/tasks.ts'
import { itemsIn } from '../read/fan-out.ts'
import { flowsOf } from '../read/pipeline.ts'

/** Loops that keep the outputs of each turn under its value; those of `flow.Loop` lie in executions of their own. */
const keyed: ReadonlySet<string> = new Set(['flow.ForEach', 'flow.EachSequential', 'flow.EachParallel'])

/** Outputs of common tasks: a name that no one gives to a value of a loop. */
const outputs: ReadonlySet<string> = new Set([
  'value',
  'values',
  'vars',
  'uri',
  'uris',
  'body',
  'code',
  'headers',
  'outputFiles',
  'exitCode',
])

export default defineRule({
  summary: 'Outputs of a task in a loop must be read by the value of the loop',
  why: 'The engine keeps the outputs of each turn under its value. Without the value the name is missing, and the expression fails when the task runs.',
  remedy: 'Write the value of the loop in brackets after the id of the task.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/outputs'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline))
      for (const { site, task: reader, template } of sitesIn(flow)) {
        for (const { root, steps, isGuarded, span } of lookupsIn(template).lookups) {
          const [first, second] = steps
          if (root !== 'outputs' || isGuarded || first?.name == null || !second) continue
          const target = soleTask(flow, first.name)
          const loop = target && ownersOf(target).find(({ coreType }) => keyed.has(coreType ?? ''))
          if (!loop || !isOutput(second, loop)) continue
          const access = `outputs.${first.name}[taskrun.value].${second.name}`
          yield {
            at: { path: site.path, within: span },
            message: `Task ${quoted(first.name)} is in loop ${quoted(loop.id ?? '')}: its outputs have no ${quoted(second.name ?? '')} without a value of the loop`,
            subject: first.name,
            ...(reader?.list.owner === loop && first.isMember && { remedy: `Write \`${access}\`.` }),
            related: [{ at: { path: loop.path, part: 'key' as const }, message: 'is the loop' }],
          }
        }
      }
  },
})

function soleTask({ tasks, taskById }: Flow, name: string): FlowTask | undefined {
  return tasks.filter(({ id }) => id === name).length === 1 ? taskById.get(name) : undefined
}

/** True for a step that names an output and surely no value of the loop. */
function isOutput({ name, isMember }: LookupStep, { node }: FlowTask): boolean {
  if (name === null || !isMember || !outputs.has(name)) return false
  const values = childOf(node, 'values') ?? childOf(node, 'value')
  return !(values && itemsIn(values))?.some((item) => wordOf(item) === name)
}
