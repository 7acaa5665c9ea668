import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type Backoff, backoffOf } from '../backoff.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn, toldOnce } from '../inspect.ts'

export default defineRule({
  summary: 'Exponential backoff needs retries and a delay to grow',
  why: 'Without retries, without a delay or with the factor 1 the setting does nothing, and the task looks protected.',
  remedy: 'Set `retries` and `retry_delay`, or remove `retry_exponential_backoff`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { value, task, retries, reason } of idleBackoffs(dag))
        yield {
          at: placeIn(dag, value, 'key'),
          message: `${quoted('retry_exponential_backoff')} of task ${quoted(task)} has no effect: ${reason}`,
          ...(retries === null && { severity: 'note' as const }),
          ...(reason === growsNot && { remedy: 'Write `true` or a factor above 1, or remove it.' }),
          subject: 'backoff',
        }
  },
})

const idleBackoffs = toldOnce(function* (dag) {
  const told = new Set<string>()
  for (const task of tasksOf(dag)) {
    const backoff = backoffOf(dag, task)
    const reason = backoff && reasonOf(backoff)
    const place = backoff && JSON.stringify(backoff.value.at.path)
    if (!backoff || !reason || place === null || told.has(place)) continue
    told.add(place)
    yield { value: backoff.value, task: task.id, retries: backoff.retries, reason }
  }
})

const growsNot = 'the factor 1 lets no delay grow'

function reasonOf({ retries, delay, factor }: Backoff): string | null {
  if (retries === 0) return 'it has 0 retries'
  if (delay === 0) return 'its delay is 0'
  if (factor === 1) return growsNot
  return retries === null ? 'no retries are set, and the default of the server is 0' : null
}
