import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import { type Family, isRetried, type Pipeline, type Task, writtenPath } from '../model/pipeline.ts'
import type { Remedy } from '../model/wish.ts'
import { quoted } from '../text/quote.ts'
import { count, listNames } from '../text/wording.ts'
import { isActive } from './parts/active-tasks.ts'
import { clauseOf } from './parts/advice.ts'
import { isUnsafeTwice, sendsPost } from './parts/repeatable.ts'
import { appendOf } from './parts/sql/appends.ts'
import { together } from './parts/together.ts'

export default defineRule({
  summary: 'Tasks that are not idempotent should not retry',
  why: 'A call can time out after it has done its work. The retry then sends the message, or inserts the rows, a second time.',
  remedy: 'Switch the retries of the task off.',
  severity: 'warning',
  since: '0.1.0',
  about: ['retry'],
  *check({ pipeline }) {
    const repeated = pipeline.tasks.filter((task) => isUnsafeTwice(task) && isRetried(task) && isActive(pipeline, task))
    if (repeated.length === 0) return
    const unsafe = repeated.filter((task) => task.action.facts?.idempotent === false)
    const posting = repeated.filter(sendsPost)
    const appending = repeated.filter((task) => appendOf(task) !== undefined)
    for (const task of unsafe.filter(isOwn))
      yield* ownRetries(pipeline, task, harms[task.action.facts?.family ?? 'other'] ?? doubled, {})
    for (const task of posting.filter(isOwn)) yield* ownRetries(pipeline, task, 'it sends a POST request', { severity: 'note' })
    for (const task of appending.filter(isOwn))
      yield* ownRetries(pipeline, task, `${appendOf(task)} can add its rows twice`, { isRepeatable: true })
    const [messages, others] = [unsafe.filter(isMessage), unsafe.filter((task) => !isMessage(task))]
    yield* inheritedRetries(pipeline, others, 'is not idempotent', {})
    yield* inheritedRetries(pipeline, messages, 'sends a message', { severity: 'note' })
    yield* inheritedRetries(pipeline, posting, 'sends a POST request', { severity: 'note' })
    yield* inheritedRetries(pipeline, appending, 'can add its rows twice', { severity: 'note', isRepeatable: true })
  },
})

interface Case {
  readonly severity?: 'note'
  /** True for code that can be written so that a second run does no harm. */
  readonly isRepeatable?: true
}

const harms: Partial<Record<Family, string>> = { notify: 'it sends a message', approval: 'it asks people for an answer' }
const doubled = 'a second run does its work twice'

function isOwn(task: Task): boolean {
  return task.retry.retries.origin === 'declared'
}

function isMessage(task: Task): boolean {
  return task.action.facts?.family === 'notify'
}

/** No retries, or code that can run twice where that is possible. */
function remedyFor(pipeline: Pipeline, on: readonly [Task, ...Task[]], { isRepeatable }: Case): Remedy | null {
  const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'no-retry', on })
  if (!remedy || !isRepeatable) return remedy
  const text = `Use MERGE, or DELETE the same rows and INSERT them in one transaction; or ${clauseOf(remedy)}.`
  return { ...remedy, text }
}

function* ownRetries(pipeline: Pipeline, task: Task, harm: string, kind: Case): Iterable<Problem> {
  const { at, value = 0 } = task.retry.retries
  const remedy = remedyFor(pipeline, [task], kind)
  if (!remedy) return
  const often = value === 'endless' ? 'without end' : value === 1 ? 'once' : `up to ${count(value, 'time')}`
  yield {
    at,
    message: `Task ${quoted(task.label)} retries ${often}, but ${harm}`,
    subject: 'retries',
    remedy,
    ...(kind.severity && { severity: kind.severity }),
  }
}

function* inheritedRetries(pipeline: Pipeline, unsafe: readonly Task[], reason: string, kind: Case): Iterable<Problem> {
  const tasks = unsafe.filter((task) => !isOwn(task))
  yield* together(
    tasks,
    ({ key }) => key,
    (tasks) => inherited(pipeline, tasks, reason, kind),
  )
}

function inherited(pipeline: Pipeline, tasks: readonly [Task, ...Task[]], reason: string, kind: Case): Problem | undefined {
  const [first] = tasks
  const isOne = tasks.length === 1
  const remedy = remedyFor(pipeline, tasks, kind)
  if (!remedy) return undefined
  return {
    at: { path: writtenPath(first.retry.retries) ?? first.path },
    message: `The retries of the pipeline also apply to ${listNames(tasks.map((task) => task.label))}, which ${isOne ? reason : reason.replace(/^sends/, 'send').replace(' its ', ' their ')}`,
    subject: `inherited ${reason}`,
    remedy,
    ...(kind.severity && { severity: kind.severity }),
    related: tasks.slice(0, 5).map((task) => ({ at: { path: task.path, part: 'key' as const }, message: 'would run twice' })),
  }
}
