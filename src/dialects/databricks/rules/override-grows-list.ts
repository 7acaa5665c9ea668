import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, placeIn } from '../inspect.ts'
import type { Job } from '../read/bundle.ts'
import { type Overlay, overlaysOf } from '../read/overlays.ts'
import { itemsOf, type ListValue, textIn, under, type Value } from '../read/value.ts'

/** Lists of a job that a target appends to, with the key that tells their entries apart; null for lists of texts. */
const lists: readonly (readonly [path: readonly string[], key: string | null])[] = [
  [['environments'], 'environment_key'],
  [['email_notifications', 'on_failure'], null],
  [['email_notifications', 'on_success'], null],
  [['email_notifications', 'on_start'], null],
  [['email_notifications', 'on_duration_warning_threshold_exceeded'], null],
  [['webhook_notifications', 'on_failure'], 'id'],
  [['webhook_notifications', 'on_success'], 'id'],
  [['webhook_notifications', 'on_start'], 'id'],
  [['health', 'rules'], 'metric'],
]

export default defineRule({
  summary: 'A target should not repeat entries of a list that it appends to',
  why: 'The CLI appends such lists and replaces nothing: an environment is defined twice, an address is told twice.',
  remedy: 'Write the list in the targets only, or only what the target adds.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) for (const overlay of overlaysOf(job)) yield* repeatedIn(job, overlay)
  },
})

function* repeatedIn(job: Job, { target, base, overlay }: Overlay): Iterable<Problem> {
  const pairs = lists.map(([path, key]) => ({
    name: path.at(-1) ?? '',
    key,
    below: under(base, ...path),
    above: under(overlay, ...path),
  }))
  const tasks = itemsOf(under(overlay, 'tasks')).flatMap((task) => {
    const id = textIn(under(task, 'task_key'))
    const same = itemsOf(under(base, 'tasks')).find((one) => id !== undefined && textIn(under(one, 'task_key')) === id)
    return [{ name: 'depends_on', key: 'task_key', below: under(same, 'depends_on'), above: under(task, 'depends_on') }]
  })
  for (const { name, key, below, above } of [...pairs, ...tasks]) {
    if (below?.kind !== 'list' || above?.kind !== 'list') continue
    const twice = repeated(below, above, key)
    if (twice.length === 0) continue
    yield {
      at: placeIn(job, above.items.find((item) => nameOf(item, key) === twice[0]) ?? above),
      message: `Target ${quoted(target)} appends to ${quoted(name)}, which then has ${twice.map(quoted).join(' and ')} twice`,
      subject: `${target} ${name}`,
      related: [{ at: placeIn(job, below, 'key'), message: 'is the list of the job' }],
    }
  }
}

function repeated(below: ListValue, above: ListValue, key: string | null): readonly string[] {
  const known = new Set(below.items.map((item) => nameOf(item, key)))
  return [...new Set(above.items.flatMap((item) => nameOf(item, key) ?? []))].filter((name) => known.has(name)).slice(0, 3)
}

function nameOf(item: Value, key: string | null): string | undefined {
  return textIn(key === null ? item : under(item, key))
}
