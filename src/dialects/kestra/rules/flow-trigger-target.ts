import type { Problem } from '../../../engine/problem.ts'
import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { type Checkout, checkoutOf, nameOf, unknownIn } from '../contracts/checkout.ts'
import { lookupsIn } from '../expression/lookups.ts'
import { sitesIn } from '../expression/sites.ts'
import type { Flow, FlowTrigger } from '../flow/flow.ts'
import { namedFlowsOf } from '../read/upstreams.ts'

export default defineWorkspaceRule({
  summary: 'A Flow trigger must listen to flows that exist and read outputs that they declare',
  why: 'The server does not check whom a trigger listens to: with a wrong name the flow never starts, and with a wrong output it fails.',
  remedy: 'Write the namespace and the id of the other flow as its file has them.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/triggers/flow-trigger'],
  *check({ pipelines, isReviewed }) {
    const checkout = checkoutOf(pipelines)
    for (const flow of checkout.flows) {
      if (!isReviewed(flow.document)) continue
      for (const trigger of flow.triggers)
        if (trigger.coreType === 'trigger.Flow' && !trigger.isDisabled) yield* targetProblems(checkout, flow, trigger)
      yield* outputProblems(checkout, flow)
    }
  },
})

function* targetProblems(checkout: Checkout, flow: Flow, trigger: FlowTrigger): Iterable<Problem> {
  const label = `Trigger ${quoted(trigger.id ?? '')}`
  for (const target of namedFlowsOf(trigger)) {
    const at = { path: [...target.entry.path, 'flowId'] }
    const base = { document: flow.document, at, subject: `${trigger.id} ${nameOf(target)}` }
    if (nameOf(target) === nameOf(flow)) {
      yield {
        ...base,
        message: `${label} listens to its own flow, whose executions never start it`,
        remedy: 'Name another flow, or remove the entry.',
      }
      continue
    }
    const unknown = unknownIn(checkout, target)
    if (!unknown) continue
    const { near } = unknown
    const hint =
      near === undefined
        ? `: the other flows of namespace ${quoted(target.namespace)} are in the repository`
        : `; did you mean ${quoted(near)}?`
    yield {
      ...base,
      message: `${label} listens to flow ${quoted(nameOf(target))}, which is not in the repository${hint}`,
      ...(near !== undefined && { remedy: `Write ${quoted(near)}.` }),
      severity: near === undefined ? 'note' : 'warning',
    }
  }
}

/** `trigger.outputs` of a flow that only one other flow of the checkout starts. */
function* outputProblems({ byName }: Checkout, flow: Flow): Iterable<Problem> {
  const [trigger, ...others] = flow.triggers.filter(({ isDisabled }) => !isDisabled)
  const [target, ...more] = trigger?.coreType === 'trigger.Flow' ? namedFlowsOf(trigger) : []
  const upstream = target && byName.get(nameOf(target))
  if (!upstream || others.length > 0 || more.length > 0) return
  const declared = [...upstream.outputs.keys()]
  for (const { site, place, template } of sitesIn(flow)) {
    if (place === 'default' || place === 'variable') continue
    for (const { root, steps, isGuarded } of lookupsIn(template).lookups) {
      const [first, output, nested] = steps
      if (root !== 'trigger' || first?.name !== 'outputs' || output?.name == null || isGuarded) continue
      if (declared.some((id) => id === output.name || id.startsWith(`${output.name}.`)) || output.name === upstream.id) continue
      const near = soleClosestTo(output.name, declared)
      const at = { path: site.path, within: output.span }
      const fix = near === undefined ? undefined : replacePiece(flow.document, at, near, 'unsafe')
      yield {
        document: flow.document,
        at,
        message: `Flow ${quoted(nameOf(upstream))}, which starts this flow, declares no output ${quoted(output.name)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
        subject: `output ${output.name} ${nested?.name ?? ''}`,
        remedy: near === undefined ? 'Declare it under `outputs` of the other flow.' : `Write \`${near}\`.`,
        ...(fix && { fix }),
      }
    }
  }
}
