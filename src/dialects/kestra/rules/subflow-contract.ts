import type { Problem } from '../../../engine/problem.ts'
import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import type { Flow, FlowTask } from '../flow/flow.ts'
import { isTrue } from '../flow/tasks.ts'
import { flowsOf } from '../read/pipeline.ts'
import { isOf, textIn } from '../read/setting.ts'

export default defineWorkspaceRule({
  summary: 'A Subflow must pass the inputs that the other flow declares',
  why: 'The execution of the other flow is not created where a required input is missing; the task fails when it is reached.',
  remedy: 'Pass the inputs that the other flow of the repository declares.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/subflows'],
  *check({ pipelines, isReviewed }) {
    const flows = pipelines.flatMap(flowsOf)
    const byId = new Map<string, Flow | null>()
    for (const flow of flows) byId.set(nameOf(flow), byId.has(nameOf(flow)) ? null : flow)
    for (const flow of flows) {
      if (!isReviewed(flow.document)) continue
      for (const task of flow.tasks) {
        const target = targetIn(task)
        const other = target === undefined ? undefined : byId.get(target)
        if (other) yield* problemsOf(flow, task, other)
      }
    }
  },
})

function nameOf({ namespace, id }: Flow): string {
  return `${namespace}.${id}`
}

/** The flow that a task starts; none for one that it names by an expression or in a fixed revision. */
function targetIn({ coreType, node }: FlowTask): string | undefined {
  if (coreType !== 'flow.Subflow' || childOf(node, 'revision')) return undefined
  const [namespace, id] = ['namespace', 'flowId'].map((key) => {
    const value = childOf(node, key)
    return value && textIn(value)
  })
  return namespace === undefined || id === undefined ? undefined : `${namespace}.${id}`
}

function* problemsOf(flow: Flow, task: FlowTask, other: Flow): Iterable<Problem> {
  const { document } = flow
  const inputs = childOf(task.node, 'inputs')
  const isGiven = flow.pluginDefaults.some((one) => isOf(task.type, one.type) && one.values?.entries.has('inputs'))
  const label = `Subflow ${quoted(task.id ?? '')}`
  if (isTrue(childOf(other.root, 'disabled')))
    yield {
      document,
      at: { path: [...task.path, 'flowId'] },
      message: `${label} starts flow ${quoted(nameOf(other))}, which is disabled`,
      remedy: 'Enable the other flow, or remove the task.',
      subject: `${task.id} disabled`,
      severity: 'warning',
    }
  if (isGiven || (inputs && inputs.kind !== 'map')) return
  const passed = inputs?.kind === 'map' ? [...inputs.entries.keys()] : []
  const isPassed = (id: string) => passed.some((key) => key === id || id.startsWith(`${key}.`) || key.startsWith(`${id}.`))
  for (const { id, isRequired, default: fallback, isDependent } of other.inputs)
    if (isRequired === true && !fallback && !isDependent && !isPassed(id))
      yield {
        document,
        at: { path: [...task.path, inputs ? 'inputs' : 'flowId'], part: 'key' },
        message: `${label} does not pass the required input ${quoted(id)} of flow ${quoted(nameOf(other))}`,
        remedy: `Write ${quoted(id)} under \`inputs\` of the task.`,
        subject: `${task.id} ${id}`,
      }
  const declared = other.inputs.map(({ id }) => id)
  for (const key of passed) {
    if (declared.some((id) => id === key || id.startsWith(`${key}.`))) continue
    const near = soleClosestTo(key, declared)
    yield {
      document,
      at: { path: [...task.path, 'inputs', key], part: 'key' },
      message: `${label} passes ${quoted(key)}, which flow ${quoted(nameOf(other))} does not declare${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
      remedy: near === undefined ? 'Remove it, or declare the input in the other flow.' : `Write ${quoted(near)}.`,
      subject: `${task.id} ${key}`,
      severity: 'warning',
    }
  }
}
