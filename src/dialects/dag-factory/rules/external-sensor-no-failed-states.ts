import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import type { Dag, Member } from '../dags.ts'
import { secondsOrTimedelta } from '../duration.ts'
import { externalSensorsIn } from '../external-sensors.ts'
import { placeIn } from '../inspect.ts'
import { argumentOf } from '../read/arguments.ts'

/** Seconds that a sensor may wait for a run that has failed. */
const longest = 3_600

export default defineRule({
  summary: 'An external task sensor should name the states in which it fails',
  why: 'Without `failed_states` a sensor waits for a run that has failed until its own timeout, 7 days by default.',
  remedy: 'Set `failed_states: [failed]`.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { dag, task, named, dagId } of externalSensorsIn([pipeline])) {
      const timeout = argumentOf(dag, task, 'timeout')
      const seconds = timeout && secondsOrTimedelta(timeout)
      if (argumentOf(dag, task, 'failed_states') || (timeout && (seconds === undefined || seconds <= longest))) continue
      yield {
        at: placeIn(dag, named),
        message: `Sensor ${quoted(task.id)} has no ${quoted('failed_states')}: if ${quoted(dagId)} fails, it waits until its timeout`,
        // Without a task the sensor looks at a run, which has no other state of failure.
        ...(waitsForTask(dag, task) && { remedy: 'Set `failed_states: [failed, upstream_failed]`.' }),
        subject: 'sensor',
      }
    }
  },
})

function waitsForTask(dag: Dag, task: Member): boolean {
  return ['external_task_id', 'external_task_ids', 'external_task_group_id'].some(
    (key) => argumentOf(dag, task, key) !== undefined,
  )
}
