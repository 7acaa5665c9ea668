import type { PipelineRun, TaskRun } from '../../../history/records.ts'
import { timeOf } from '../../../history/time.ts'
import type { Client } from '../api/client.ts'
import type { FailedTask } from './rehearsal.ts'

/** Failed tasks whose operations are read, one call each. */
const mostAsked = 3
const hourMs = 3_600_000

/** The tasks that failed, in the order of time, with the text of the platform that did the work; the task's own text where it has none. */
export async function failuresOf(client: Client, run: PipelineRun, tasks: readonly TaskRun[]): Promise<readonly FailedTask[]> {
  const failed = tasks
    .filter((task) => task.outcome === 'failure' && !task.matrixParent)
    .sort((a, b) => timeOf(a.completedAt ?? a.createdAt) - timeOf(b.completedAt ?? b.createdAt))
  const failures: FailedTask[] = []
  for (const [index, task] of failed.entries()) {
    const text = index < mostAsked ? await textOfOperation(client, run, task) : null
    const own = task.externalMessage ?? task.message
    failures.push({ task: task.taskId, name: task.taskName || task.taskId, text: text ?? own })
  }
  return failures
}

async function textOfOperation(client: Client, run: PipelineRun, task: TaskRun): Promise<string | null> {
  const from = timeOf(run.createdAt) - hourMs
  const to = timeOf(run.completedAt ?? run.createdAt) + hourMs
  const window = { from: new Date(from).toISOString(), to: new Date(to).toISOString() }
  const page = await client.operations(window, { status: 'FAILED', taskRunId: task.id }, 1)
  return page.ok ? (page.value.results.find(({ message }) => message !== null)?.message ?? null) : null
}
