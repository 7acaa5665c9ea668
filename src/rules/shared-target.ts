import { defineRule, type PipelineContext } from '../engine/rule.ts'
import { type Claim, claimsOf } from '../model/exclusive.ts'
import { quoted } from '../text/quote.ts'
import { conditionsOf, isActive } from './parts/active-tasks.ts'
import { gather } from './parts/gather.ts'
import { firstUnordered } from './parts/unordered.ts'

export default defineRule({
  summary: 'Tasks of a run should not use the same connector or dataset at the same time',
  why: 'The second sync or refresh of the same object is refused, queued or loads the same rows again.',
  remedy: 'Keep one of the tasks and let the others depend on it, or let one depend on the other.',
  severity: 'warning',
  since: '0.1.0',
  about: ['claim'],
  expertise: 'ingestion',
  *check(context) {
    const { pipeline } = context
    const claims = claimsOf(pipeline).filter(({ task }) => isActive(pipeline, task))
    for (const [key, rivals] of gather(claims, (claim) => claim.key)) if (rivals.length > 1) yield* clashOf(context, key, rivals)
  },
})

function* clashOf(context: PipelineContext, key: string, rivals: readonly Claim[]) {
  const pair = firstUnordered(
    context,
    rivals.map(({ task }) => task),
  )
  if (!pair || conditionsOf(context.pipeline, pair[0]) !== conditionsOf(context.pipeline, pair[1])) return
  const [first, second] = rivals.filter(({ task }) => pair.includes(task))
  if (!first || !second) return
  yield {
    at: { path: second.path },
    message: `Tasks ${quoted(first.task.label)} and ${quoted(second.task.label)} both use ${second.words} and can run at the same time`,
    subject: key,
    related: [{ at: { path: first.path }, message: 'is also used here' }],
  }
}
