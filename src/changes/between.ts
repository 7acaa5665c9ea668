import { messageOf } from '../engine/errors.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { Crash, Report } from '../engine/report.ts'

/** What the change does to each pipeline; nothing without a base. A fault of ours is recorded in `crashed`, as for a rule. */
export async function changesBetween(
  before: readonly Subject[] | undefined,
  after: readonly Subject[],
  given: { readonly now: Date; readonly secretPrefixes: readonly string[] },
  crashed: Crash[],
): Promise<Pick<Report, 'changes' | 'movedDay'>> {
  if (!before) return { changes: [] }
  try {
    const { changesOf } = await import('./changes.ts')
    const { movedDayOf } = await import('./moved-day.ts')
    const view = { ...given, now: given.now.getTime() }
    const movedDay = movedDayOf(pipelinesOf(before), pipelinesOf(after), view)
    return { changes: changesOf(before, after, view), ...(movedDay && { movedDay }) }
  } catch (error) {
    crashed.push({ subject: 'changes', path: null, message: messageOf(error) })
    return { changes: [] }
  }
}

function pipelinesOf(subjects: readonly Subject[]) {
  return subjects.flatMap(({ pipelines }) => pipelines)
}
