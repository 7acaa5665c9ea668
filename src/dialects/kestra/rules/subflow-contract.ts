import type { Problem } from '../../../engine/problem.ts'
import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type Node } from '../../../text/tree.ts'
import { type FlowName, targetIn } from '../contracts/calls.ts'
import { type Checkout, checkoutOf, nameOf, unknownIn } from '../contracts/checkout.ts'
import type { Flow, FlowTask } from '../flow/flow.ts'
import { refusalOf } from '../flow/input-values.ts'
import { isTrue, wordOf } from '../flow/tasks.ts'
import { isOf } from '../read/setting.ts'

export default defineWorkspaceRule({
  summary: 'A Subflow must start a flow that exists and pass the inputs that it declares',
  why: 'The execution of the other flow is not created where the flow or a required input is missing; the task fails when it is reached.',
  remedy: 'Pass the inputs that the other flow of the repository declares.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/subflows'],
  *check({ pipelines, isReviewed }) {
    const checkout = checkoutOf(pipelines)
    for (const flow of checkout.flows) {
      if (!isReviewed(flow.document)) continue
      for (const task of flow.tasks) {
        const target = targetIn(task)
        const other = target && checkout.byName.get(nameOf(target))
        if (other) yield* problemsOf(flow, task, other)
        else if (target) yield* unknownFlow(checkout, flow, task, target)
      }
    }
  },
})

function* unknownFlow(checkout: Checkout, { document }: Flow, task: FlowTask, target: FlowName): Iterable<Problem> {
  const unknown = unknownIn(checkout, target)
  if (!unknown) return
  const { near } = unknown
  const path = [...task.path, 'flowId']
  const fix = near === undefined ? undefined : replaceScalar(document, path, near)
  const which =
    near === undefined
      ? `: the other flows of namespace ${quoted(target.namespace)} are in the repository`
      : `; did you mean ${quoted(near)}?`
  yield {
    document,
    at: { path },
    message: `${labelOf(task)} starts flow ${quoted(nameOf(target))}, which is not in the repository${which}`,
    remedy: near === undefined ? 'Write the id of a flow that exists, or add the flow.' : `Write ${quoted(near)}.`,
    subject: `${task.id} unknown`,
    severity: near === undefined ? 'note' : 'warning',
    ...(fix && { fix: { ...fix, safety: 'unsafe' as const } }),
  }
}

function labelOf({ coreType, id }: FlowTask): string {
  return `${coreType?.split('.').at(-1)} ${quoted(id ?? '')}`
}

function* problemsOf(flow: Flow, task: FlowTask, other: Flow): Iterable<Problem> {
  const { document } = flow
  if (isTrue(childOf(other.root, 'disabled')))
    yield {
      document,
      at: { path: [...task.path, 'flowId'] },
      message: `${labelOf(task)} starts flow ${quoted(nameOf(other))}, which is disabled`,
      remedy: 'Enable the other flow, or remove the task.',
      subject: `${task.id} disabled`,
      severity: 'warning',
    }
  const inputs = childOf(task.node, 'inputs')
  const isGiven = flow.pluginDefaults.some((one) => isOf(task.type, one.type) && one.values?.entries.has('inputs'))
  if (isGiven || (inputs && inputs.kind !== 'map')) return
  const passed = inputs?.kind === 'map' ? [...inputs.entries.keys()] : []
  yield* missingInputs(flow, task, other, passed)
  yield* undeclaredInputs(flow, task, other, passed)
  for (const input of other.inputs) {
    const value = childOf(inputs, input.id)
    const refusal = value && refusalOf(input, value)
    if (!value || refusal === undefined) continue
    yield {
      document,
      at: { path: [...task.path, 'inputs', input.id] },
      message: `${labelOf(task)} passes ${shownValue(value)} to input ${quoted(input.id)} of type ${input.type}, ${refusal}`,
      remedy: 'Pass a value that the input takes.',
      subject: `${task.id} ${input.id} value`,
      ...(input.type === 'BOOL' && { severity: 'warning' as const }),
    }
  }
}

function shownValue(value: Node): string {
  const word = wordOf(value)
  return word === null ? 'a value' : quoted(word)
}

function* missingInputs({ document }: Flow, task: FlowTask, other: Flow, passed: readonly string[]): Iterable<Problem> {
  const isPassed = (id: string) => passed.some((key) => key === id || id.startsWith(`${key}.`) || key.startsWith(`${id}.`))
  for (const { id, isRequired, default: fallback, isDependent } of other.inputs)
    if (isRequired === true && !fallback && !isDependent && !isPassed(id))
      yield {
        document,
        at: { path: [...task.path, childOf(task.node, 'inputs') ? 'inputs' : 'flowId'], part: 'key' },
        message: `${labelOf(task)} does not pass the required input ${quoted(id)} of flow ${quoted(nameOf(other))}`,
        remedy: `Write ${quoted(id)} under \`inputs\` of the task.`,
        subject: `${task.id} ${id}`,
      }
}

function* undeclaredInputs({ document }: Flow, task: FlowTask, other: Flow, passed: readonly string[]): Iterable<Problem> {
  const declared = other.inputs.map(({ id }) => id)
  for (const key of passed) {
    if (declared.some((id) => id === key || id.startsWith(`${key}.`))) continue
    const near = soleClosestTo(key, declared)
    yield {
      document,
      at: { path: [...task.path, 'inputs', key], part: 'key' },
      message: `${labelOf(task)} passes ${quoted(key)}, which flow ${quoted(nameOf(other))} does not declare${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
      remedy: near === undefined ? 'Remove it, or declare the input in the other flow.' : `Write ${quoted(near)}.`,
      subject: `${task.id} ${key}`,
      severity: 'warning',
    }
  }
}
