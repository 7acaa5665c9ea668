import { defineRule } from '../engine/rule.ts'
import type { Baseline } from '../model/baseline.ts'
import { type Pipeline, startsByItself, type Task } from '../model/pipeline.ts'
import { count, listNames } from '../text/wording.ts'
import { isUnsafeTwice, isWorthRetrying } from './parts/repeatable.ts'
import { shareOf } from './parts/share.ts'
import { together } from './parts/together.ts'

export default defineRule({
  summary: 'Tasks of unattended pipelines that call external systems should retry',
  why: 'A dropped connection or a rate limit at 3 a.m. fails the run, and all downstream tasks are skipped until someone reruns it.',
  remedy: 'Let the tasks that can safely run twice retry, with a delay.',
  severity: 'note',
  since: '0.1.0',
  family: 'safeguard-missing',
  options: {
    retries: { type: 'integer', description: 'Number of retries that the fix sets', default: 2, minimum: 1, maximum: 20 },
    'delay-minutes': {
      type: 'integer',
      description: 'Delay between attempts that the fix sets',
      default: 5,
      minimum: 0,
      maximum: 120,
    },
  },
  *check({ pipeline, baseline, options }) {
    const isUnattended = startsByItself(pipeline)
    // A person who starts a run sees it fail. Only where the author has thought of retries is one without them a slip.
    if (!isUnattended && pipeline.tasks.every((task) => task.retry.retries.state === 'unset')) return
    const certain = pipeline.tasks.filter((task) => lacksRetries(task) && !isProven(baseline, task))
    const bare = certain.length > 0 || !isUnattended ? certain : undecided(pipeline).filter((task) => !isProven(baseline, task))
    yield* together(
      bare,
      ({ key }) => key,
      (bare) => {
        const on = certain.length === 0 ? 'repeatable-tasks' : mayRepeatAll(pipeline) ? 'pipeline' : 'some-tasks'
        const attempts = { retries: options.retries, delaySeconds: options['delay-minutes'] * 60 }
        const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'retry', on, ...attempts })
        if (!remedy) return undefined
        const isAll = bare.length === pipeline.tasks.length
        return {
          at: { path: pipeline.namePath },
          message:
            isAll && bare.length > 1
              ? `None of the ${bare.length} tasks has retries${isUnattended ? ', and the pipeline runs unattended' : ''}`
              : `${count(bare.length, 'task')} without retries: ${listNames(bare.map((task) => task.label))}`,
          subject: 'pipeline',
          remedy,
          ...(isUnattended && { gap: { lacks: 'retries', share: shareOf(pipeline, bare) } }),
          related: bare.slice(0, 5).map((task) => ({ at: { path: task.path, part: 'key' as const }, message: 'has no retries' })),
        }
      },
    )
  },
})

/** Defaults at the root reach every task, also those that must not run twice. */
function mayRepeatAll(pipeline: Pipeline): boolean {
  return pipeline.tasks.every((task) => !isUnsafeTwice(task) || task.retry.retries.origin === 'declared')
}

/** A task that has run often and never failed is left alone. */
function isProven(baseline: Baseline | null, task: Task): boolean {
  const past = baseline?.tasks.get(task.id)
  return past !== undefined && past.runs >= 10 && past.failed === 0 && (past.retriedShare ?? 0) === 0
}

/** Steps that must not run twice are left alone, and so is what another task's retry would cover. */
function lacksRetries(task: Task): boolean {
  return isWorthRetrying(task) && task.retry.retries.state === 'unset'
}

/** Tasks of which it is not known whether a second run does harm. They count where no one has thought of retries at all. */
function undecided({ tasks }: Pipeline): readonly Task[] {
  if (tasks.some((task) => task.retry.retries.state !== 'unset')) return []
  return tasks.filter((task) => task.action.facts?.crossesNetwork === true && !isUnsafeTwice(task) && !task.paused)
}
