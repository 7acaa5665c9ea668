import { type Pipeline, startsByItself, type Task } from '../core/pipeline.ts'
import { defineRule } from '../core/rule.ts'
import { count, listNames } from '../core/wording.ts'
import { insertBelowRoot } from './parts/insert-edit.ts'

export default defineRule({
  summary: 'Tasks that cross a network are tried again before they fail',
  why: 'A dropped connection or a rate limit at 3 a.m. fails the run, and everything after it is skipped until a person starts it again.',
  remedy: 'Set `retries` and `retry_delay` (minutes) under `configuration:` at the root, or on the task.',
  severity: 'warning',
  since: '0.1.0',
  options: {
    retries: { type: 'integer', description: 'Retries that the fix sets', default: 2, minimum: 1, maximum: 20 },
    'delay-minutes': {
      type: 'integer',
      description: 'Delay between attempts that the fix sets',
      default: 5,
      minimum: 0,
      maximum: 120,
    },
  },
  *check({ pipeline, options }) {
    const bare = pipeline.tasks.filter(lacksRetries)
    if (bare.length === 0) return
    const isAlone = startsByItself(pipeline)
    const settings = { retries: options.retries, retry_delay: options['delay-minutes'] }
    const fix = mayRepeatAll(pipeline)
      ? insertBelowRoot(pipeline.document, 'configuration', settings, 'Retry every task of the pipeline')
      : undefined
    const who = bare.length === pipeline.tasks.length && bare.length > 1 ? `None of the ${bare.length} tasks` : undefined
    yield {
      at: { path: pipeline.namePath },
      message: who
        ? `${who} is tried again after a failure${isAlone ? ', and nobody watches when it starts' : ''}`
        : `${count(bare.length, 'task')} without retries: ${listNames(bare.map((task) => task.label))}`,
      subject: 'pipeline',
      members: bare.map((task) => task.id),
      ...(fix && { fix }),
      ...(!isAlone && { severity: 'note' as const }),
      related: bare.slice(0, 5).map((task) => ({ at: { path: task.path, part: 'key' as const }, message: 'is not tried again' })),
    }
  },
})

/** Defaults at the root reach every task, also those that must not run twice. */
function mayRepeatAll(pipeline: Pipeline): boolean {
  return pipeline.tasks.every((task) => task.action.facts?.idempotent !== false || task.retry.retries.origin === 'declared')
}

/** Steps that must not run twice are left alone, and so is what another task's retry would cover. */
function lacksRetries(task: Task): boolean {
  const { facts } = task.action
  return facts?.crossesNetwork === true && facts.idempotent === true && !task.paused && task.retry.retries.state === 'unset'
}
