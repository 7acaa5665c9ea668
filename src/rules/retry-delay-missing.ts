import { defineRule } from '../engine/rule.ts'
import { isRetried, type Pipeline, type Task } from '../model/pipeline.ts'
import { count, listNames } from '../text/wording.ts'
import { gather } from './parts/gather.ts'
import { together } from './parts/together.ts'

/** Seconds that the fix writes. */
const usualDelay = 300

export default defineRule({
  summary: 'Retries should have a delay',
  why: 'An outage or a rate limit rarely ends within a second: without a delay, all attempts fail in quick succession.',
  remedy: 'Set a delay between the attempts.',
  severity: 'note',
  since: '0.1.0',
  about: ['retry'],
  *check({ pipeline }) {
    const byPlace = gather(pipeline.tasks.filter(triesAtOnce), (task) => JSON.stringify(task.retry.retries.at.path))
    for (const tasks of byPlace.values()) {
      const [first] = tasks
      if (!first) continue
      const {
        at: { path },
        value = 0,
      } = first.retry.retries
      const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'retry-delay', on: first, seconds: usualDelay })
      if (!remedy) return
      yield* together(
        tasks,
        ({ key }) => key,
        (tasks) => ({
          at: { path },
          message: `${value === 'endless' ? 'Endless retries' : count(value, 'retry', 'retries')} without a delay, for ${whom(pipeline, tasks)}`,
          subject: 'delay',
          remedy,
        }),
      )
    }
  },
})

function triesAtOnce(task: Task): boolean {
  const { delay } = task.retry
  return isRetried(task) && delay.state !== 'unknown' && (delay.value ?? 0) === 0 && !task.paused
}

function whom(pipeline: Pipeline, tasks: readonly Task[]): string {
  if (tasks.length > 1 && tasks.length === pipeline.tasks.length) return `all ${tasks.length} tasks`
  return listNames(tasks.map((task) => task.label))
}
