import type { Transport } from '../../../history/http/request.ts'
import type { PipelineRun } from '../../../history/records.ts'
import type { UnavailableReason } from '../../../history/unavailable.ts'
import { runStatus } from '../api/actions.ts'

/** Between two looks at a run: the API takes 50 requests a minute in all. */
export const pollMs = 15_000

/** Faults that may be over at the next look. */
const passing: ReadonlySet<UnavailableReason> = new Set(['network', 'timeout', 'server-error', 'rate-limited'])

/** What came of watching a run. */
export type Followed =
  | { readonly end: 'over'; readonly run: PipelineRun }
  | { readonly end: 'overdue' }
  | { readonly end: 'stopped' }
  | { readonly end: 'lost'; readonly reason: string }

/** Watches a run until it is over, the deadline has passed, or the caller is stopped. */
export async function follow(transport: Transport, runId: string, isStopped: () => boolean): Promise<Followed> {
  let former: string | undefined
  for (;;) {
    if (isStopped()) return { end: 'stopped' }
    if (!(await transport.budget.wait(pollMs))) return { end: 'overdue' }
    if (isStopped()) return { end: 'stopped' }
    const answer = await runStatus(transport, runId)
    if (!answer.ok) {
      const { reason, text } = answer.unavailable
      if (reason === 'deadline' || reason === 'budget') return { end: 'overdue' }
      if (!passing.has(reason)) return { end: 'lost', reason: text }
      continue
    }
    const run = answer.value.value
    if (isOver(run, former)) return { end: 'over', run }
    former = run.runStatus
  }
}

/**
 * The first look after a start can show the end of the run before, with nothing completed: such an end counts only when the next look
 * shows the same.
 */
function isOver({ runStatus, outcome, completedAt }: PipelineRun, former: string | undefined): boolean {
  return outcome !== null && (completedAt !== null || runStatus === former)
}
