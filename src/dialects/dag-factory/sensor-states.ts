import type { Violation } from '../../model/violation.ts'
import { soleClosestTo } from '../../text/closest.ts'
import { quoted } from '../../text/quote.ts'
import type { Dag, Member } from './dags.ts'
import { argumentOf, operatorOf } from './read/arguments.ts'
import { refusal } from './refusal.ts'
import { itemsOf, textIn, type Value } from './value.ts'

/** States of a run and of a task (Airflow 2.11.2 and 3.3.2 together, `State.dag_states` and `State.task_states`). */
const runStates = ['success', 'failed', 'running', 'queued']
const taskStates = [
  ...runStates,
  'skipped',
  'upstream_failed',
  'removed',
  'scheduled',
  'restarting',
  'up_for_retry',
  'up_for_reschedule',
  'deferred',
  'awaiting_input',
  'shutdown',
]

const lists = ['allowed_states', 'skipped_states', 'failed_states'] as const
const ofTasks = ['external_task_id', 'external_task_ids', 'external_task_group_id']

/** States that `ExternalTaskSensor` refuses when the file is loaded: unknown ones, those that a run does not have, and one in two lists. */
export function* stateViolations(dag: Dag, task: Member): Iterable<Violation> {
  if (!/^airflow\..*\.ExternalTaskSensor$/.test(operatorOf(task))) return
  const isOfTask = ofTasks.some((key) => argumentOf(dag, task, key) !== undefined)
  const seen = new Map<string, string>()
  for (const list of lists) {
    const value = argumentOf(dag, task, list)
    if (value?.kind === 'scalar')
      yield refusal(dag, value, {
        kind: 'wrong-type',
        message: `${quoted(list)} of sensor ${quoted(task.id)} is not a list`,
        remedy: `Write \`${list}: [${textIn(value) ?? ''}]\``,
      })
    for (const item of itemsOf(value)) yield* problemsOf(dag, item, { list, isOfTask, seen, sensor: task.id })
  }
}

interface Reading {
  readonly list: string
  readonly sensor: string
  readonly isOfTask: boolean
  /** The list that has each state so far. */
  readonly seen: Map<string, string>
}

function* problemsOf(dag: Dag, item: Value, { list, isOfTask, seen, sensor }: Reading): Iterable<Violation> {
  const state = textIn(item)
  if (state === undefined || state.includes('{{')) return
  const other = seen.get(state)
  seen.set(state, list)
  const known = isOfTask ? taskStates : runStates
  if (!known.includes(state)) yield refusal(dag, item, unknown(state, sensor, known))
  else if (other !== undefined && other !== list)
    yield refusal(dag, item, {
      kind: 'wrong-value',
      message: `State ${quoted(state)} of sensor ${quoted(sensor)} is in ${quoted(other)} and in ${quoted(list)}, which Airflow refuses`,
      remedy: 'Remove it from one of the lists',
    })
}

function unknown(state: string, sensor: string, known: readonly string[]) {
  const kind = 'wrong-value' as const
  const near = soleClosestTo(state, known)
  if (near !== undefined)
    return {
      kind,
      message: `State ${quoted(state)} of sensor ${quoted(sensor)} does not exist; did you mean ${quoted(near)}?`,
      remedy: `Write ${quoted(near)}`,
    }
  if (taskStates.includes(state))
    return {
      kind,
      message: `Sensor ${quoted(sensor)} waits for a run, and no run ends as ${quoted(state)}: Airflow refuses the sensor`,
      remedy: 'Name the task in `external_task_id`, or remove the state',
    }
  return {
    kind,
    message: `State ${quoted(state)} of sensor ${quoted(sensor)} does not exist`,
    remedy: 'Write the state of a run or a task, such as "failed"',
  }
}
