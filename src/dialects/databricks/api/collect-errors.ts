import { redact } from '../../../history/errors/redact.ts'
import { stop } from '../../../history/http/progress.ts'
import { longestText } from '../../../history/json-reader.ts'
import type { TaskRun } from '../../../history/records.ts'
import { timeOf } from '../../../history/time.ts'
import type { Collection } from './collection.ts'
import type { FailedTask } from './task-rows.ts'

/**
 * The task runs with the error texts of their outputs, of the newest failures as far as calls allow. Texts that are kept from an earlier
 * review are not asked for again. Of an output only its error is used: traces and logs may hold data.
 */
export async function withErrors(
  collection: Collection,
  taskRuns: readonly TaskRun[],
  failed: readonly FailedTask[],
): Promise<readonly TaskRun[]> {
  const texts = keptErrors(collection)
  const attempts = new Map(failed.map(({ taskRunId, attemptId }) => [taskRunId, attemptId]))
  const due = taskRuns.filter(({ id, externalMessage }) => attempts.has(id) && externalMessage === null && !texts.has(id))
  const newest = [...due].sort((a, b) => timeOf(b.createdAt) - timeOf(a.createdAt)).slice(0, collection.options.errors)
  for (const { id } of newest) {
    if (collection.stopped) break
    const answer = await collection.client.errorOf(attempts.get(id) ?? id)
    if (answer.ok && answer.value !== null) texts.set(id, redact(answer.value.slice(0, longestText)))
    if (!answer.ok && !isWithoutOutput.has(answer.unavailable.reason)) stop(collection, 'Error messages', answer.unavailable)
  }
  return taskRuns.map((row) => ({ ...row, externalMessage: row.externalMessage ?? texts.get(row.id) ?? null }))
}

/** Some kinds of tasks have no output, and some outputs are longer than what is read. */
const isWithoutOutput: ReadonlySet<string> = new Set(['not-found', 'forbidden', 'rejected', 'too-large'])

function keptErrors({ kept }: Collection): Map<string, string> {
  return new Map(
    kept.taskRuns.flatMap(({ id, externalMessage }) => (externalMessage === null ? [] : [[id, externalMessage] as const])),
  )
}
