import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { roughDuration } from '../../../text/wording.ts'
import { tasksOf } from '../dags.ts'
import { secondsOrTimedelta } from '../duration.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { isSensor } from '../operators.ts'
import { argumentOf } from '../read/arguments.ts'
import { flagIn, textIn, under } from '../value.ts'

/** Seconds that a sensor waits where nothing is written (Airflow, `sensors.default_timeout`). */
const defaultTimeout = 604_800

/** Seconds that a waiting sensor may hold a worker. */
const longest = 1_800

export default defineRule({
  summary: 'A sensor that waits for long should not hold a worker',
  why: 'In mode `poke`, the default, a sensor keeps its worker and its slot of the pool for as long as it waits. Some of them stop all other tasks.',
  remedy: 'Set `mode: reschedule`, or a short `timeout`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const task of tasksOf(dag)) {
        const operator = under(task.value, 'operator')
        if (!operator || !isSensor(textIn(operator) ?? '') || /Async$/.test(textIn(operator) ?? '')) continue
        const mode = argumentOf(dag, task, 'mode')
        const deferrable = argumentOf(dag, task, 'deferrable')
        if ((mode && textIn(mode) !== 'poke') || (deferrable && flagIn(deferrable) !== false)) continue
        const timeout = argumentOf(dag, task, 'timeout')
        const seconds = timeout ? secondsOrTimedelta(timeout) : defaultTimeout
        if (seconds === undefined || seconds <= longest) continue
        yield {
          at: placeIn(dag, task.value, 'key'),
          message: `Sensor ${quoted(task.id)} waits in mode poke for up to ${timeout ? roughDuration(seconds) : '7 days, the default'}, and holds a worker all the time`,
          subject: 'sensor',
        }
      }
  },
})
