import { stop } from '../../../history/http/progress.ts'
import { field, type JsonObject } from '../../../history/json-reader.ts'
import { available, type Outcome } from '../../../history/unavailable.ts'
import { count } from '../../../text/wording.ts'
import { momentIn, nextOf, objectsIn, spanIn } from './answers.ts'
import type { Client } from './client.ts'
import type { Collection } from './collection.ts'
import { isOfOneJob } from './jobs.ts'
import { hasRepeatedTask } from './run-rows.ts'

/** Pages of the tasks of one run: the service allows a thousand tasks. */
const mostPages = 12
/** Calls kept back for error texts. */
const reservedCalls = 10

/**
 * Reads, newest first, the runs that the list does not tell whole: those with more than a hundred tasks, and those in which a task ran several
 * times, by retries or in a repair. A run whose tasks are not all known is kept without any: it would be taken for one of fewer tasks.
 */
export async function collectDetails(collection: Collection): Promise<void> {
  const partial = [...collection.runs].filter(
    ([, run]) => isPartial(run) || (momentIn(run, 'end_time') !== null && hasRepeatedTask(run)),
  )
  partial.sort(([, a], [, b]) => spanIn(b, 'start_time') - spanIn(a, 'start_time'))
  let unread = 0
  for (const [index, [id, run]] of partial.entries()) {
    const { stopped, options, client } = collection
    const isAllowed = stopped === null && index < options.details && client.transport.budget.callsLeft > reservedCalls
    const whole = isAllowed ? await wholeIn(collection, id) : null
    if (whole) collection.runs.set(id, whole)
    else {
      unread++
      if (isPartial(run)) collection.runs.set(id, { ...run, tasks: [] })
    }
  }
  if (unread > 0) collection.missing.push(`Repairs, and tasks beyond the first hundred, of ${count(unread, 'run')} are not known`)
}

/** True for a run with more than a hundred tasks, of which a list has the first ones. */
export function isPartial(run: JsonObject): boolean {
  return field(run, 'has_more') === true
}

async function wholeIn(collection: Collection, id: string): Promise<JsonObject | null> {
  const answer = await readWhole(collection.client, id)
  if (answer.ok) return answer.value
  if (!isOfOneJob(answer.unavailable)) stop(collection, 'Details of some runs', answer.unavailable)
  return null
}

/** A run with its repairs and all of its tasks; null for one whose pages do not end. */
export async function readWhole(client: Client, id: string): Promise<Outcome<JsonObject | null>> {
  const pages: JsonObject[] = []
  let token: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const answer = await client.run(id, token)
    if (!answer.ok) return answer
    pages.push(answer.value)
    const next = nextOf(answer.value)
    if (next === null || next === token) return available(joined(pages))
    token = next
  }
  return available(null)
}

/** The pages of a run as one: each has all of it but the lists, of which it has a part. */
function joined(pages: readonly JsonObject[]): JsonObject {
  const all = (key: string) => pages.flatMap((page) => objectsIn(page, key))
  return { ...pages[0], tasks: all('tasks'), repair_history: all('repair_history') }
}
