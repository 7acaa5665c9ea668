import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { withGroups } from '../../../model/nesting.ts'
import type { Handler, Pipeline, Task } from '../../../model/pipeline.ts'
import { alertWord } from '../../../rules/parts/alerts.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { type Node, nodeAt, textOf } from '../../../text/tree.ts'

export default defineRule({
  summary: 'Alerts must cover an outcome that can occur',
  why: 'An alert on an outcome that never occurs is never sent, and the team believes that it is covered.',
  remedy: 'Use the status that the task really ends with.',
  severity: 'warning',
  since: '0.1.0',
  about: ['handler'],
  *check({ pipeline }) {
    for (const task of pipeline.tasks) {
      if (task.paused) continue
      for (const handler of task.handlers) {
        if (task.onFailure === 'warn') yield* failedNever(pipeline, task, handler)
        if (runsAlways(pipeline, task)) yield* skippedNever(pipeline, task, handler)
      }
    }
  },
})

/** Where a warning is told as well, the second status does no harm. */
function* failedNever(pipeline: Pipeline, task: Task, handler: Handler): Iterable<Problem> {
  if (handler.outcomes.includes('warning')) return
  const path = statusPath(pipeline, handler, 'FAILED')
  if (!path) return
  const fix = replaceScalar(pipeline.document, path, 'WARNING')
  yield {
    at: { path },
    message: `${alertWord(handler)} covers FAILED, but with treat_failure_as_warning a failure of task ${quoted(task.label)} ends as WARNING`,
    subject: 'FAILED',
    remedy: 'Write WARNING instead of FAILED.',
    ...(fix && { fix: { ...fix, safety: 'unsafe' as const } }),
  }
}

/** Beside other outcomes the status does no harm. */
function* skippedNever(pipeline: Pipeline, task: Task, handler: Handler): Iterable<Problem> {
  const path = statusPath(pipeline, handler, 'SKIPPED')
  if (!path || handler.named.some(({ text }) => text !== 'SKIPPED')) return
  yield {
    at: { path },
    message: `${alertWord(handler)} covers SKIPPED, but task ${quoted(task.label)} has no condition and no dependency, so it always runs`,
    subject: 'SKIPPED',
    remedy: 'Remove SKIPPED, or give the task the condition that was meant.',
  }
}

/** True for a task that nothing can skip: no condition and nothing upstream, for it and the groups around it. */
function runsAlways(pipeline: Pipeline, task: Task): boolean {
  return withGroups(pipeline, task).every(
    (node) => node.dependencies.length === 0 && node.condition.state === 'unset' && !node.paused,
  )
}

function statusPath({ document }: Pipeline, { path }: Handler, status: string) {
  const statuses = nodeAt(document.root, [...path, 'statuses'])
  const items: readonly Node[] = statuses?.kind === 'list' ? statuses.items : []
  const index = items.findIndex((item) => textOf(item) === status)
  return index === -1 ? undefined : [...path, 'statuses', index]
}
