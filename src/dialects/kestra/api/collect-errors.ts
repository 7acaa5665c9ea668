import { redact } from '../../../history/errors/redact.ts'
import { stop } from '../../../history/http/progress.ts'
import { type JsonObject, longestText } from '../../../history/json-reader.ts'
import type { TaskRun } from '../../../history/records.ts'
import { timeOf } from '../../../history/time.ts'
import { momentIn, textIn } from './answers.ts'
import type { Collection } from './collection.ts'
import type { FailedTask } from './task-rows.ts'

/**
 * The task runs with the first error that their last attempt logged, of the newest failures as far as calls allow: logs are the only place of a message. Texts
 * that are kept from an earlier review are not asked for again. Nothing else of the logs is used: they may hold data.
 */
export async function withErrors(
  collection: Collection,
  taskRuns: readonly TaskRun[],
  failed: readonly FailedTask[],
): Promise<readonly TaskRun[]> {
  const texts = keptErrors(collection)
  const byRow = new Map(failed.map((task) => [task.rowId, task]))
  const due = taskRuns.filter(({ id }) => byRow.has(id) && !texts.has(id))
  const newest = [...due].sort((a, b) => timeOf(b.createdAt) - timeOf(a.createdAt)).slice(0, collection.options.errors)
  for (const { id } of newest) {
    const task = byRow.get(id)
    if (collection.stopped || !task) break
    const answer = await collection.client.errorsOf(task.executionId, task.taskRunId)
    const text = answer.ok ? firstError(answer.value, task.since) : null
    if (text !== null) texts.set(id, redact(text.slice(0, longestText)))
    if (!answer.ok && !isWithoutLogs.has(answer.unavailable.reason)) stop(collection, 'Error messages', answer.unavailable)
  }
  return taskRuns.map((row) => ({ ...row, externalMessage: row.externalMessage ?? texts.get(row.id) ?? null }))
}

/** Logs are purged, may be closed to a user, and may be longer than what is read. */
const isWithoutLogs: ReadonlySet<string> = new Set(['not-found', 'forbidden', 'rejected', 'too-large'])

/** The first of the last attempt; of all attempts where clocks of workers differ. */
function firstError(logs: readonly JsonObject[], since: number): string | null {
  const errors = logs.flatMap((entry) => {
    const [message, at] = [textIn(entry, 'message'), momentIn(entry, 'timestamp')]
    return textIn(entry, 'level') === 'ERROR' && message !== null ? [{ message, at: at ?? 0 }] : []
  })
  errors.sort((a, b) => a.at - b.at)
  return (errors.find(({ at }) => at >= since) ?? errors.at(-1))?.message ?? null
}

function keptErrors({ kept }: Collection): Map<string, string> {
  return new Map(
    kept.taskRuns.flatMap(({ id, externalMessage }) => (externalMessage === null ? [] : [[id, externalMessage] as const])),
  )
}
