import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import type { Job } from '../read/bundle.ts'
import { placeOf } from '../read/setting.ts'
import { tasksIn } from '../read/sites.ts'
import { flagIn, itemsOf, type MapValue, textIn, under, type Value } from '../read/value.ts'

/** Most webhooks of one event, and most commands of a dbt task (Databricks SDK for Go 0.175, `jobs.WebhookNotifications`, `jobs.DbtTask`). */
const mostWebhooks = 3
const mostCommands = 10

/** What the service refuses of values that each are fine, once the target has been applied. */
export function* combinationViolations(job: Job): Iterable<Violation> {
  yield* webhookViolations(job, job.value)
  for (const task of allTasks(job)) {
    yield* outcomeViolations(job, task)
    yield* webhookViolations(job, task)
    yield* sqlViolations(job, task)
    yield* dbtViolations(job, task)
    yield* conditionViolations(job, task)
  }
}

function allTasks(job: Job): readonly MapValue[] {
  return tasksIn(job).flatMap((task) => {
    const inner = under(task, 'for_each_task', 'task')
    return inner?.kind === 'map' ? [task, inner] : [task]
  })
}

function* outcomeViolations(job: Job, task: MapValue): Iterable<Violation> {
  const conditions = new Set(
    tasksIn(job).flatMap((one) => (under(one, 'condition_task') ? (textIn(under(one, 'task_key')) ?? []) : [])),
  )
  for (const entry of itemsOf(under(task, 'depends_on'))) {
    const outcome = under(entry, 'outcome')
    const [text, on] = [textIn(outcome), textIn(under(entry, 'task_key'))]
    if (!outcome || text === undefined || on === undefined) continue
    const word = flagIn(outcome)
    if (text !== 'true' && text !== 'false')
      yield wrong(job, outcome, `"outcome" is ${quoted(text)}, but a condition is "true" or "false"`, `Write "${word ?? 'true'}"`)
    else if (!conditions.has(on) && tasksIn(job).some((one) => textIn(under(one, 'task_key')) === on))
      yield {
        ...wrong(
          job,
          outcome,
          `"outcome" of ${quoted(on)}, which is no condition_task`,
          'Remove "outcome", or name a condition_task',
        ),
        severity: 'warning',
      }
  }
}

function* webhookViolations(job: Job, holder: MapValue): Iterable<Violation> {
  const events = under(holder, 'webhook_notifications')
  if (events?.kind !== 'map') return
  for (const [event, list] of events.entries) {
    const items = itemsOf(list)
    if (items.length > mostWebhooks)
      yield wrong(
        job,
        list,
        `${quoted(event)} has ${items.length} webhooks, more than ${mostWebhooks}`,
        `Keep ${mostWebhooks} at most`,
      )
    for (const item of items) {
      const id = under(item, 'id')
      const text = textIn(id) ?? ''
      if (id && /[:/@\s]/.test(text))
        yield wrong(
          job,
          id,
          `"id" of a webhook is ${quoted(text)}, not the id of a notification destination`,
          'Write the id of a notification destination of the workspace',
        )
    }
  }
}

const sqlKinds = ['query', 'file', 'alert', 'dashboard'] as const

function* sqlViolations(job: Job, task: MapValue): Iterable<Violation> {
  const body = under(task, 'sql_task')
  if (body?.kind !== 'map') return
  const found = sqlKinds.filter((kind) => under(body, kind) !== undefined)
  if (found.length === 1) return
  const has = found.length === 0 ? 'none' : found.map(quoted).join(' and ')
  yield wrong(
    job,
    body,
    `"sql_task" needs exactly one of "query", "file", "alert" and "dashboard", and has ${has}`,
    'Write exactly one of them',
    'key',
  )
}

function* dbtViolations(job: Job, task: MapValue): Iterable<Violation> {
  const commands = under(task, 'dbt_task', 'commands')
  const items = itemsOf(commands)
  if (commands && items.length > mostCommands)
    yield wrong(job, commands, `"commands" has ${items.length} commands, more than ${mostCommands}`, 'Move some to another task')
  for (const item of items) {
    const text = textIn(item)
    if (text === undefined || text.includes('{{')) continue
    if (!/^\s*dbt(?:\s|$)/.test(text))
      yield wrong(
        job,
        item,
        `The command ${quoted(text)} does not begin with "dbt"`,
        'Write a command of dbt, such as `dbt build`',
      )
    else if (/;|&&|\|/.test(text.replaceAll(/'[^']*'|"[^"]*"/g, '')))
      yield wrong(
        job,
        item,
        `The command ${quoted(text)} chains commands, and no shell reads it`,
        'Write each command as an entry of its own',
      )
  }
}

/** Operands that no run changes: the outcome is always the same. Of a comparison of numbers both must be numbers. */
function* conditionViolations(job: Job, task: MapValue): Iterable<Violation> {
  const condition = under(task, 'condition_task')
  const [left, right] = [under(condition, 'left'), under(condition, 'right')]
  const [one, other] = [textIn(left), textIn(right)]
  const op = textIn(under(condition, 'op')) ?? ''
  if (!left || !right) return
  if (op.startsWith('GREATER') || op.startsWith('LESS'))
    for (const operand of [left, right]) {
      const text = textIn(operand)
      if (text !== undefined && !text.includes('{{') && !isNumber(text))
        yield wrong(
          job,
          operand,
          `${quoted(op)} compares numbers, and ${quoted(text)} is none`,
          'Write a number, or compare texts with "EQUAL_TO"',
        )
    }
  // What a target or a variable decides may differ in another target.
  const isFixed = [left, right].every((value) => value.kind === 'scalar' && value.layer === 'base' && value.node !== undefined)
  if (!isFixed || one === undefined || other === undefined || one.includes('{{') || other.includes('{{')) return
  yield {
    ...wrong(
      job,
      left,
      `The condition compares two fixed values, ${quoted(one)} and ${quoted(other)}`,
      'Compare a value of the run, such as `{{job.parameters.name}}`',
    ),
    severity: 'warning',
  }
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text))
}

function wrong(job: Job, value: Value, message: string, remedy: string, part?: 'key'): Violation {
  return { kind: 'wrong-value', at: placeOf(value.at, job.bundle.project.documents[0], part), message, remedy }
}
