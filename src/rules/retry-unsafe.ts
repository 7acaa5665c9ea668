import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import { type Family, type Pipeline, type Task, writtenPath } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { nodeAt } from '../text/tree.ts'
import { count, listNames } from '../text/wording.ts'
import { isAwake } from './parts/awake.ts'
import { sendsPost } from './parts/repeatable.ts'
import { appendOf } from './parts/sql/appends.ts'
import { together } from './parts/together.ts'

export default defineRule({
  summary: 'Tasks that are not idempotent should not retry',
  why: 'A call can time out after it has done its work. The retry then sends the message, or inserts the rows, a second time.',
  remedy: 'Set `retries: 0` under `configuration:` of the task.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    const repeated = pipeline.tasks.filter((task) => (task.retry.retries.value ?? 0) > 0 && isAwake(pipeline, task))
    const unsafe = repeated.filter((task) => task.action.facts?.idempotent === false)
    const posting = repeated.filter(sendsPost)
    const appending = repeated.filter((task) => appendOf(task) !== undefined)
    for (const task of unsafe)
      if (isOwn(task)) yield ownRetries(pipeline, task, harms[task.action.facts?.family ?? 'other'] ?? doubled)
    for (const task of posting)
      if (isOwn(task)) yield { ...ownRetries(pipeline, task, 'it sends a POST request'), severity: 'note' }
    for (const task of appending)
      if (isOwn(task)) yield { ...ownRetries(pipeline, task, `${appendOf(task)} can add its rows twice`), remedy: repeatable }
    const messages = unsafe.filter((task) => task.action.facts?.family === 'notify')
    yield* inheritedRetries(
      unsafe.filter((task) => task.action.facts?.family !== 'notify'),
      'is not idempotent',
    )
    for (const problem of inheritedRetries(messages, 'sends a message')) yield { ...problem, severity: 'note' }
    for (const problem of inheritedRetries(posting, 'sends a POST request')) yield { ...problem, severity: 'note' }
    for (const problem of inheritedRetries(appending, 'can add its rows twice'))
      yield { ...problem, severity: 'note', remedy: repeatable }
  },
})

const harms: Partial<Record<Family, string>> = { notify: 'it sends a message', approval: 'it asks people for an answer' }
const doubled = 'a second run does its work twice'
const repeatable =
  'Use MERGE, or DELETE the same rows and INSERT them in one transaction; or set `retries: 0` under `configuration:` of the task.'

function isOwn(task: Task): boolean {
  return task.retry.retries.origin === 'declared'
}

function ownRetries({ document }: Pipeline, task: Task, harm: string): Problem {
  const {
    at: { path },
    value = 0,
  } = task.retry.retries
  const node = nodeAt(document.root, path)
  return {
    at: { path },
    message: `Task ${quoted(task.label)} retries ${value === 1 ? 'once' : `up to ${count(value, 'time')}`}, but ${harm}`,
    subject: 'retries',
    ...(node && { fix: { title: 'Write 0', safety: 'unsafe' as const, edits: [{ span: node.span, text: '0' }] } }),
  }
}

function* inheritedRetries(unsafe: readonly Task[], reason: string): Iterable<Problem> {
  const tasks = unsafe.filter((task) => !isOwn(task))
  yield* together(
    tasks,
    ({ key }) => key,
    (tasks) => inherited(tasks, reason),
  )
}

function inherited(tasks: readonly [Task, ...Task[]], reason: string): Problem {
  const [first] = tasks
  const isOne = tasks.length === 1
  return {
    at: { path: writtenPath(first.retry.retries) ?? first.path },
    message: `The retries of the pipeline also apply to ${listNames(tasks.map((task) => task.label))}, which ${isOne ? reason : reason.replace(/^sends/, 'send').replace(' its ', ' their ')}`,
    subject: `inherited ${reason}`,
    remedy: `Set \`retries: 0\` under \`configuration:\` of ${isOne ? 'that task' : 'those tasks'}.`,
    related: tasks.slice(0, 5).map((task) => ({ at: { path: task.path, part: 'key' as const }, message: 'would run twice' })),
  }
}
