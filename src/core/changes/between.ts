import type { PipelineChange } from '../changes.ts'
import { messageOf } from '../errors.ts'
import type { Subject } from '../lint.ts'
import type { Crash } from '../report.ts'

/** What the change does to each pipeline; nothing without a base. A fault of ours is recorded in `crashed`, as for a rule. */
export async function changesBetween(
  before: readonly Subject[] | undefined,
  after: readonly Subject[],
  view: { readonly now: Date; readonly secretPrefixes: readonly string[] },
  crashed: Crash[],
): Promise<readonly PipelineChange[]> {
  if (!before) return []
  try {
    const { changesOf } = await import('../changes.ts')
    return changesOf(before, after, { ...view, now: view.now.getTime() })
  } catch (error) {
    crashed.push({ subject: 'changes', path: null, message: messageOf(error) })
    return []
  }
}
