import { defineRule } from '../engine/rule.ts'
import type { Pipeline, Task } from '../model/pipeline.ts'
import { insertBelow } from '../text/edit/entry-edit.ts'
import { nodeAt, type Path } from '../text/tree.ts'
import { count, listNames } from '../text/wording.ts'
import { gather } from './parts/gather.ts'
import { together } from './parts/together.ts'

/** Minutes that the fix writes. */
const usualDelay = '5'

export default defineRule({
  summary: 'Retries should have a delay',
  why: 'An outage or a rate limit rarely ends within a second: without a delay, all attempts fail in quick succession.',
  remedy: 'Set `retry_delay` (minutes, at most 120) next to `retries`.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    const byPlace = gather(pipeline.tasks.filter(triesAtOnce), (task) => JSON.stringify(task.retry.retries.at.path))
    for (const tasks of byPlace.values()) {
      const [first] = tasks
      if (!first) continue
      const {
        at: { path },
        value = 0,
      } = first.retry.retries
      const fix = saysNothing(pipeline, path) ? insertBelow(pipeline.document, path, 'retry_delay', usualDelay) : undefined
      yield* together(
        tasks,
        ({ key }) => key,
        (tasks) => ({
          at: { path },
          message: `${count(value, 'retry', 'retries')} without a delay, for ${whom(pipeline, tasks)}`,
          subject: 'delay',
          ...(fix && { fix }),
        }),
      )
    }
  },
})

function triesAtOnce({ retry: { retries, delay }, paused }: Task): boolean {
  return (retries.value ?? 0) > 0 && delay.state !== 'unknown' && (delay.value ?? 0) === 0 && !paused
}

function saysNothing({ document }: Pipeline, path: Path): boolean {
  const block = nodeAt(document.root, path.slice(0, -1))
  return block?.kind === 'map' && !block.entries.has('retry_delay') && path[path.length - 1] === 'retries'
}

function whom(pipeline: Pipeline, tasks: readonly Task[]): string {
  if (tasks.length > 1 && tasks.length === pipeline.tasks.length) return `all ${tasks.length} tasks`
  return listNames(tasks.map((task) => task.label))
}
