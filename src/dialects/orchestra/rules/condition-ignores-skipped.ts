import { defineRule } from '../../../engine/rule.ts'
import { tasksIn } from '../../../model/nesting.ts'
import type { NodeKey, Pipeline, PipelineNode } from '../../../model/pipeline.ts'
import type { Reference } from '../../../model/reference.ts'
import { readerOf, referentsOf } from '../../../rules/parts/referents.ts'
import { isAnyUpstream } from '../../../rules/parts/upstream.ts'
import { quoted } from '../../../text/quote.ts'
import { acceptedStatuses, type Expression } from '../expression/index.ts'
import { branchesOf, referencesByCondition } from './parts/branches.ts'

export default defineRule({
  summary: 'Conditions on a task that may be skipped should handle SKIPPED',
  why: 'A condition that requires SUCCEEDED from a branch that was skipped on purpose skips every task after it, without a failure and without an alert.',
  remedy: "Write `in ['SUCCEEDED', 'SKIPPED']` if a skipped branch is acceptable.",
  severity: 'warning',
  since: '0.1.0',
  about: ['condition', 'node-reference'],
  *check(context) {
    const { pipeline, graph } = context
    const branches = branchesOf(pipeline, graph)
    if (branches.size === 0) return
    for (const [{ site, ast }, references] of referencesByCondition(pipeline)) {
      const reader = site.reader === null ? undefined : pipeline.nodes.get(site.reader)
      if (!reader || reader.paused) continue
      for (const reference of references) {
        const targets = referentsOf(pipeline, reference)
        const [target] = targets
        const guard = target && guardOf(pipeline, branches, target, reference)
        if (!guard || !demandsSuccess(ast, reference) || isAnyUpstream(context, targets, reader) !== true) continue
        yield {
          at: { path: site.path, within: reference.span },
          message: `${readerOf(pipeline, site)} is skipped whenever ${quoted(target.label)} is${guard.isPart ? ` partly skipped (${quoted(guard.node.label)} has a condition)` : ''}: its condition does not accept SKIPPED`,
          subject: [reference.context, target.key],
          ...((guard.isPart || isOnlyBranch(reader) || asksForMore(references)) && { severity: 'note' as const }),
          related: [{ at: { path: [...guard.node.path, 'condition'] }, message: 'may skip it' }],
        }
      }
    }
  },
})

function demandsSuccess(ast: Expression, reference: Reference): boolean {
  const accepted = acceptedStatuses(ast, reference)
  return accepted?.has('SUCCEEDED') === true && !accepted.has('SKIPPED')
}

/** With one thing to wait for, being skipped with it is what would happen anyway. */
function isOnlyBranch(reader: PipelineNode): boolean {
  return reader.dependencies.length < 2
}

/** A condition on inputs or variables may well hold in just those runs in which the branch runs. */
function asksForMore(references: readonly Reference[]): boolean {
  return references.some(({ member }) => member !== 'status')
}

/** Whose condition can skip `target` or, where all members must have succeeded, one of its members. */
function guardOf(
  pipeline: Pipeline,
  branches: ReadonlyMap<NodeKey, PipelineNode>,
  target: PipelineNode,
  { quantifier }: Reference,
): { readonly node: PipelineNode; readonly isPart: boolean } | undefined {
  const whole = branches.get(target.key)
  if (whole) return { node: whole, isPart: false }
  if (target.kind === 'task' || quantifier !== 'all') return undefined
  const member = tasksIn(pipeline, target).find(({ key }) => branches.has(key))
  return member && { node: branches.get(member.key) ?? member, isPart: true }
}
