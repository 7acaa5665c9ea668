import { defineBaselineRule } from '../engine/rule.ts'
import type { TaskBaseline } from '../model/baseline.ts'
import { isRetried, type Task } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'

export default defineBaselineRule({
  summary: 'Tasks whose reruns succeed should retry automatically',
  why: 'The failures were temporary: each one cost a failed run and a manual rerun.',
  remedy: 'Let the task retry, with a delay.',
  severity: 'warning',
  since: '0.1.0',
  options: {
    failures: {
      type: 'integer',
      description: 'Number of failed runs from which the rule reports',
      default: 2,
      minimum: 1,
      maximum: 100,
    },
  },
  *check({ pipeline, baseline, options }) {
    for (const task of pipeline.tasks) {
      const past = baseline.tasks.get(task.id)
      if (!past || isSettled(task) || past.failurePoint < options.failures || past.rerunsPassed === 0) continue
      const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'retry', on: task, retries: 2, delaySeconds: 300 })
      if (!remedy) return
      yield { at: { path: task.path, part: 'key' }, message: evidenceOf(past, baseline.runs, task), remedy, subject: 'retries' }
    }
  },
})

/** True for a task that retries, may retry, or must not. */
function isSettled(task: Task): boolean {
  return task.retry.retries.state === 'unknown' || isRetried(task) || task.action.facts?.idempotent === false
}

function evidenceOf(past: TaskBaseline, runs: number, task: Task): string {
  const again = past.rerunsPassed + past.rerunsFailed
  return `${past.failurePoint} of the last ${count(runs, 'run')} failed at ${quoted(task.label)}, and reruns succeeded ${past.rerunsPassed} of ${again} times`
}
