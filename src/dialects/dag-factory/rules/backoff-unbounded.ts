import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { roughDuration } from '../../../text/wording.ts'
import { backoffOf, lastDelayOf } from '../backoff.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn, toldOnce } from '../inspect.ts'

/** Retries, and seconds of the last delay, from which a limit is asked for. */
const manyRetries = 5
const longDelay = 6 * 3600

export default defineRule({
  summary: 'Exponential backoff should have a longest delay',
  why: 'Each delay is twice the one before, and up to as much again is added by chance: the last retries come long after anyone waits for them.',
  remedy: 'Set `max_retry_delay`.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { value, task, retries, last } of longBackoffs(dag)) {
        const [least, most] = last
        yield {
          at: placeIn(dag, value, 'key'),
          message: `Retry ${retries} of task ${quoted(task)} waits ${least === most ? roughDuration(least) : `${roughDuration(least)} to ${roughDuration(most)}`}, and ${quoted('max_retry_delay')} is not set`,
          subject: 'backoff',
        }
      }
  },
})

const longBackoffs = toldOnce(function* (dag) {
  const told = new Set<string>()
  for (const task of tasksOf(dag)) {
    const backoff = backoffOf(dag, task)
    if (!backoff || backoff.hasLimit || backoff.factor <= 1 || !backoff.retries || backoff.delay === 0) continue
    const last = lastDelayOf(backoff)
    const place = JSON.stringify(backoff.value.at.path)
    if ((backoff.retries < manyRetries && last[1] < longDelay) || told.has(place)) continue
    told.add(place)
    yield { value: backoff.value, task: task.id, retries: backoff.retries, last }
  }
})
