import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline, Task } from '../../../model/pipeline.ts'
import { isUnsafeTwice, isWorthRetrying } from '../../../rules/parts/repeatable.ts'
import { removeEntry } from '../../../text/edit/entry-edit.ts'
import { nodeAt, type Path } from '../../../text/tree.ts'

export default defineRule({
  summary: 'Retries should not be set to the default of 0',
  why: 'No retries is the default. Written out, 0 looks like a decision that the team made.',
  remedy: 'Remove `retries: 0`, or set the number of retries that the task should have.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  *check({ pipeline }) {
    const rootPath = [...pipeline.configurationPath, 'retries']
    const root = nodeAt(pipeline.document.root, rootPath)
    if (isZero(pipeline, rootPath)) yield told(pipeline, rootPath, 'The pipeline sets', pipeline.tasks)
    // A task's 0 switches off what the root switches on.
    if (root?.kind === 'scalar' && root.value !== null && root.value !== 0) return
    for (const task of pipeline.tasks) {
      const own = [...task.path, 'configuration', 'retries']
      // On a step that must not run twice it is a decision.
      if (isZero(pipeline, own) && !isUnsafeTwice(task)) yield told(pipeline, own, 'The task sets', [task])
    }
  },
})

function isZero({ document }: Pipeline, path: Path): boolean {
  const node = nodeAt(document.root, path)
  return node?.kind === 'scalar' && node.value === 0
}

/** Where a second attempt would help, the number has to be thought of, so there is no fix. */
function told({ document }: Pipeline, path: Path, who: string, tasks: readonly Task[]): Problem {
  const fix = tasks.some(isWorthRetrying) ? undefined : removeEntry(document, path)
  return {
    at: { path, part: 'pair' },
    message: `${who} retries to 0, which is the default`,
    subject: 'zero',
    ...(fix && { fix }),
  }
}
