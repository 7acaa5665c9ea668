import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, type Member, tasksOf } from '../dags.ts'
import { dagsIn, placeIn, toldOnce } from '../inspect.ts'
import { argumentOf } from '../read/arguments.ts'
import { wholeIn } from '../value.ts'

export default defineRule({
  summary: 'A retry callback needs retries',
  why: '`on_retry_callback` is called before each further attempt. With 0 retries there is none, and the failure calls `on_failure_callback` only.',
  remedy: 'Set `retries`, or write `on_failure_callback`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { value, task } of idleCallbacks(dag))
        yield {
          at: placeIn(dag, value, 'key'),
          message: `${quoted('on_retry_callback')} of task ${quoted(task)} is never called: the task has 0 retries`,
          subject: 'callback',
        }
  },
})

/** One for each place where such a callback is written, where no task that has it is retried. What the server sets as retries is not known. */
const idleCallbacks = toldOnce(function* (dag) {
  const places = new Map<string, readonly Member[]>()
  for (const task of tasksOf(dag)) {
    const place = placeText(dag, task)
    if (place !== undefined) places.set(place, [...(places.get(place) ?? []), task])
  }
  for (const tasks of places.values()) {
    const [first] = tasks
    const value = first && argumentOf(dag, first, 'on_retry_callback')
    if (value && tasks.every((task) => wholeIn(argumentOf(dag, task, 'retries')) === 0)) yield { value, task: first.id }
  }
})

function placeText(dag: Dag, task: Member): string | undefined {
  const value = argumentOf(dag, task, 'on_retry_callback')
  return value && `${value.at.document.source.path} ${JSON.stringify(value.at.path)}`
}
