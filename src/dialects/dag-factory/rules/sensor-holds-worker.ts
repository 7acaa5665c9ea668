import { defineRule } from '../../../engine/rule.ts'
import { together } from '../../../rules/parts/together.ts'
import { listNames, roughDuration } from '../../../text/wording.ts'
import { type Dag, type Member, tasksOf } from '../dags.ts'
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
    const keys = new Map(pipeline.tasks.map(({ id, key }) => [id, key]))
    for (const dag of dagsIn(pipeline))
      yield* together(
        tasksOf(dag).flatMap((task) => holdOf(dag, task)),
        ({ task }) => keys.get(task.id) ?? task.id,
        (holds) => tell(dag, holds),
      )
  },
})

/** A sensor that may hold its worker for so many seconds. */
interface Hold {
  readonly task: Member
  readonly seconds: number
  readonly isDefault: boolean
}

function holdOf(dag: Dag, task: Member): readonly Hold[] {
  const operator = textIn(under(task.value, 'operator')) ?? ''
  if (!isSensor(operator) || /Async$/.test(operator)) return []
  const mode = argumentOf(dag, task, 'mode')
  const deferrable = argumentOf(dag, task, 'deferrable')
  if ((mode && textIn(mode) !== 'poke') || (deferrable && flagIn(deferrable) !== false)) return []
  const timeout = argumentOf(dag, task, 'timeout')
  const seconds = timeout ? secondsOrTimedelta(timeout) : defaultTimeout
  return seconds === undefined || seconds <= longest ? [] : [{ task, seconds, isDefault: !timeout }]
}

function tell(dag: Dag, holds: readonly [Hold, ...Hold[]]) {
  const [first, ...others] = holds
  const most = holds.reduce((a, b) => (b.seconds > a.seconds ? b : a))
  const time = `${most.seconds === defaultTimeout ? '7 days' : roughDuration(most.seconds)}${most.isDefault ? ', the default' : ''}`
  const who = listNames(holds.map(({ task }) => task.id))
  return {
    at: placeIn(dag, first.task.value, 'key'),
    message:
      others.length === 0
        ? `Sensor ${who} waits in mode poke for up to ${time}, and holds a worker all the time`
        : `Sensors ${who} wait in mode poke for up to ${time}, and each holds a worker all the time`,
    subject: 'sensor',
    related: others
      .slice(0, 5)
      .map(({ task }) => ({ at: placeIn(dag, task.value, 'key' as const), message: 'holds a worker, too' })),
  }
}
