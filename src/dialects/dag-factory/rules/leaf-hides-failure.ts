import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline, Task } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn } from '../inspect.ts'

/** Rules under which a task starts although one before it failed. */
const hiding: ReadonlySet<string> = new Set(['all_done', 'always', 'one_success', 'one_done', 'all_done_min_one_success'])

/** Operators that tell people, or do nothing that can fail. */
const harmless = /(?:Email|Slack\w*|Notif\w*|Teams\w*|PagerDuty\w*)Operator$/

export default defineRule({
  summary: 'The last task of a DAG should not hide a failure',
  why: 'The state of a run is that of its last tasks. Where the last one starts whatever happened before, the run ends as success although a task failed.',
  remedy: 'Add a last task with `trigger_rule: one_failed` that fails, or use the default rule.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    if (dagsIn(pipeline).length === 0 || pipeline.gaps.has('nodes') || pipeline.groups.length > 0) return
    const followed = new Set(pipeline.tasks.flatMap(({ dependencies }) => dependencies.map(({ on }) => on)))
    const leaves = pipeline.tasks.filter(({ key }) => !followed.has(key))
    if (leaves.some(({ condition }) => condition.value === 'one_failed')) return
    for (const leaf of leaves) {
      const rule = leaf.condition.value ?? ''
      const before = upstreamOf(pipeline, leaf)
      if (!hiding.has(rule) || before.length === 0 || harmless.test(leaf.action.job)) continue
      yield {
        at: leaf.condition.at,
        message: `Task ${quoted(leaf.label)} is the last one and starts with ${quoted(rule)}: the run ends as success although ${quoted(before[0]?.label ?? '')} failed`,
        subject: 'leaf',
      }
    }
  },
})

function upstreamOf({ nodes }: Pipeline, { dependencies }: Task): readonly Task[] {
  return dependencies.flatMap(({ on }) => {
    const node = on === null ? undefined : nodes.get(on)
    return node?.kind === 'task' ? [node] : []
  })
}
