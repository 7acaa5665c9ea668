import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import type { Job } from '../read/bundle.ts'
import { itemsOf, type MapValue, textIn, under } from '../read/value.ts'

const duration = 'on_duration_warning_threshold_exceeded'
const backlog = 'on_streaming_backlog_exceeded'

export default defineRule({
  summary: 'Health rules and their notifications need each other',
  why: 'A health rule stops nothing and tells no one by itself; a notification of it is never sent without a rule.',
  remedy: 'Add the notification to the health rule, or the health rule to the notification.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const holders = [job.value, ...jobTasks(job).map(({ value }) => value)]
      if (holders.some(isVeiled)) continue
      for (const event of [duration, backlog]) yield* unmatched(job, holders, event)
    }
  },
})

/** True where a variable yields what would be looked at. */
function isVeiled(holder: MapValue): boolean {
  const blocks = ['health', 'email_notifications', 'webhook_notifications'].map((key) => under(holder, key))
  return blocks.some((block) => block?.kind === 'unknown') || under(holder, 'health', 'rules')?.kind === 'unknown'
}

function* unmatched(job: Job, holders: readonly MapValue[], event: string): Iterable<Problem> {
  const isOfEvent = (metric: string | undefined) => (metric === 'RUN_DURATION_SECONDS') === (event === duration)
  const rules = holders.flatMap((holder) =>
    itemsOf(under(holder, 'health', 'rules')).filter((rule) => isOfEvent(textIn(under(rule, 'metric')))),
  )
  const told = holders.flatMap((holder) =>
    ['email_notifications', 'webhook_notifications'].flatMap((key) => {
      const list = under(holder, key, event)
      return list && !(list.kind === 'list' && list.items.length === 0) ? [list] : []
    }),
  )
  const [rule] = rules
  const [list] = told
  if (rule && !list)
    yield {
      at: placeIn(job, under(rule, 'metric') ?? rule),
      message: `The health rule of job ${quoted(job.key)} tells no one: no notification has ${quoted(event)}`,
      remedy: `Add \`${event}\` with an address to \`email_notifications\`.`,
      subject: event,
    }
  if (list && !rule)
    yield {
      at: placeIn(job, list, 'key'),
      message: `The notification ${quoted(event)} of job ${quoted(job.key)} is never sent: there is no such health rule`,
      remedy: 'Add the rule to `health.rules`, or remove the notification.',
      subject: event,
    }
}
