import type { Problem } from '../../../engine/problem.ts'
import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { targetIn } from '../contracts/calls.ts'
import { checkoutOf, nameOf } from '../contracts/checkout.ts'
import { type Lookup, lookupsIn } from '../expression/lookups.ts'
import { type FlowSite, sitesIn } from '../expression/sites.ts'
import { type Flow, type FlowTask, ownersOf } from '../flow/flow.ts'
import { wordOf } from '../flow/tasks.ts'
import { loops } from '../types.ts'

export default defineWorkspaceRule({
  summary: 'Outputs of a Subflow must be declared by the other flow',
  why: 'A Subflow yields the outputs that the other flow declares, and none where it does not wait. The engine checks neither: the expression fails when the task runs.',
  remedy: 'Read an output that the other flow declares under `outputs`.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/subflows'],
  *check({ pipelines, isReviewed }) {
    const { flows, byName } = checkoutOf(pipelines)
    for (const flow of flows) {
      if (!isReviewed(flow.document)) continue
      for (const site of sitesIn(flow))
        for (const lookup of lookupsIn(site.template).lookups) {
          const call = callIn(flow, lookup)
          const target = call && targetIn(call)
          if (!call || !target) continue
          const other = byName.get(nameOf(target)) ?? undefined
          yield* problemsOf(flow, { site, lookup, call, other })
        }
    }
  },
})

interface Read {
  readonly site: FlowSite
  readonly lookup: Lookup
  readonly call: FlowTask
  /** The flow that the task starts, where it is in the checkout. */
  readonly other: Flow | undefined
}

/** The Subflow whose outputs a text reads; outputs of a loop lie under the values of the loop. */
function callIn({ tasks, taskById }: Flow, { root, steps, isGuarded }: Lookup): FlowTask | undefined {
  const name = root === 'outputs' && !isGuarded ? steps[0]?.name : undefined
  const call = name == null || steps.length < 2 ? undefined : taskById.get(name)
  const isSole = tasks.filter(({ id }) => id === name).length === 1
  const isLooped = call && ownersOf(call).some(({ coreType }) => loops.has(coreType ?? ''))
  return isSole && call?.coreType === 'flow.Subflow' && !isLooped ? call : undefined
}

function* problemsOf(flow: Flow, { site: { site }, lookup, call, other }: Read): Iterable<Problem> {
  const [, member, output] = lookup.steps
  if (member?.name == null) return
  const label = `Subflow ${quoted(call.id ?? '')}`
  const base = { document: flow.document, subject: `${call.id} ${member.name} ${output?.name ?? ''}` }
  const isWaiting = wordOf(childOf(call.node, 'wait')) !== 'false'
  if (!isWaiting && (member.name === 'outputs' || member.name === 'state')) {
    yield {
      ...base,
      at: { path: site.path, within: lookup.span },
      message: `${label} does not wait for the other flow, so it has no ${quoted(member.name)}`,
      remedy: 'Remove `wait: false`, or do not read what the other flow yields.',
      related: [{ at: { path: [...call.path, 'wait'] }, message: 'does not wait', document: flow.document }],
    }
    return
  }
  if (!other || childOf(call.node, 'outputs')) return
  const declared = [...other.outputs.keys()]
  if (member.name !== 'outputs') {
    if (!declared.includes(member.name)) return
    const at = { path: site.path, within: member.span }
    const fix = member.isMember ? replacePiece(flow.document, at, `outputs.${member.name}`, 'unsafe') : undefined
    yield {
      ...base,
      at,
      message: `${label} has the outputs of the other flow under "outputs": ${quoted(member.name)} is not there`,
      remedy: `Write \`outputs.${call.id}.outputs.${member.name}\`.`,
      ...(fix && { fix }),
    }
    return
  }
  if (output?.name == null || isDeclared(declared, lookup)) return
  const near = soleClosestTo(output.name, declared)
  const at = { path: site.path, within: output.span }
  const fix = near === undefined ? undefined : replacePiece(flow.document, at, near, 'unsafe')
  yield {
    ...base,
    at,
    message: `Flow ${quoted(nameOf(other))}, which ${label} starts, declares no output ${quoted(output.name)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    remedy: near === undefined ? `Declare the output under \`outputs\` of the other flow.` : `Write \`${near}\`.`,
    ...(fix && { fix }),
  }
}

/** Ids of outputs may hold dots. */
function isDeclared(declared: readonly string[], { steps }: Lookup): boolean {
  const names = steps.slice(2).map(({ name }) => name ?? '')
  return names.some((_, index) => declared.includes(names.slice(0, index + 1).join('.')))
}
