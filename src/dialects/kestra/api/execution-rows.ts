import { field, type JsonObject, objectAt, type Reader, ShapeError } from '../../../history/json-reader.ts'
import type { PipelineRun, TaskRun } from '../../../history/records.ts'
import { momentIn, objectIn, objectsIn, shown, textIn } from './answers.ts'
import { always, historyOf, passesIn, type Stretch, within } from './histories.ts'
import { replayTrigger, restartTrigger, rows } from './rows.ts'
import { outcomeOf } from './states.ts'
import { type FailedTask, taskRowsOf } from './task-rows.ts'

/** An execution, or one restart of it, with what its tasks did. */
export interface RunRows {
  readonly run: PipelineRun
  readonly taskRuns: readonly TaskRun[]
  /** Task runs whose logs tell why they failed. */
  readonly failed: readonly FailedTask[]
}

const kindsOfRuns: ReadonlySet<string | null> = new Set([null, 'NORMAL'])
const labelsOfTests: ReadonlySet<string | null> = new Set(['system.test', 'system.simulatedExecution'])

/** True for a run of the flow: no test, no turn of a loop, and none that a retry has replaced by a new execution. */
export function isRun(execution: JsonObject): boolean {
  const isTest = objectsIn(execution, 'labels').some((label) => labelsOfTests.has(textIn(label, 'key')))
  return kindsOfRuns.has(textIn(execution, 'kind')) && !isTest && textIn(objectIn(execution, 'state'), 'current') !== 'RETRIED'
}

/** The flow of an execution, as the id of a pipeline. */
export function flowOf(execution: JsonObject): string {
  return `${textIn(execution, 'namespace') ?? ''}.${textIn(execution, 'flowId') ?? ''}`
}

/** The rows of an execution: the first going over its tasks, and each restart as a run of its own. Empty for one without a start. */
export function runRowsOf(execution: JsonObject, place: string): readonly RunRows[] {
  const history = historyOf(execution)
  return passesIn(history).flatMap((stretch, index) => rowsOfPass(execution, stretch, index, place))
}

/** Reads an execution and checks that rows can be made of it. */
export const readExecution: Reader<JsonObject> = (value, place) => {
  const execution = objectAt(value, place)
  if (textIn(execution, 'id') === null) throw new ShapeError(`${place}.id`, 'an identifier')
  runRowsOf(execution, place)
  return execution
}

function rowsOfPass(execution: JsonObject, stretch: Stretch, index: number, place: string): readonly RunRows[] {
  const states = within(historyOf(execution), stretch)
  const [first, last] = [states[0], states.at(-1)]
  if (!first || !last) return []
  const executionId = textIn(execution, 'id') ?? ''
  const runId = index === 0 ? executionId : `${executionId}.restart-${index}`
  const pipelineId = flowOf(execution)
  // A retried task turns the execution over to RETRYING; what the last state of a pass is says how it ended.
  const status =
    outcomeOf(last.word) === null && stretch.to === always.to
      ? (textIn(objectIn(execution, 'state'), 'current') ?? last.word)
      : last.word
  const tasks = objectsIn(execution, 'taskRunList')
  const taskRows = taskRowsOf(tasks, { runId, executionId, pipelineId, stretch, place })
  const row = {
    id: runId,
    pipelineId,
    runStatus: status,
    triggeredBy: [index === 0 ? triggerOf(execution) : { triggerType: restartTrigger, pipelineRunId: executionId }],
    pipelineVersionNumber: field(execution, 'flowRevision'),
    createdAt: shown(first.at),
    startedAt: shown(states.find(({ word }) => word === 'RUNNING')?.at ?? null),
    completedAt: outcomeOf(status) === null ? null : shown(endOf(execution, last.at, stretch)),
  }
  return [{ run: rows.run(row, place), ...taskRows }]
}

/** When the execution ended; a pass before a restart ends with its own last state. */
function endOf(execution: JsonObject, last: number, { to }: Stretch): number {
  return to === always.to ? (momentIn(objectIn(execution, 'state'), 'endDate') ?? last) : last
}

/** What started an execution: its trigger by the last part of its type, a flow that calls it, or a person or program. */
function triggerOf(execution: JsonObject): Readonly<Record<string, unknown>> {
  const originalId = textIn(execution, 'originalId')
  if (originalId !== null && originalId !== textIn(execution, 'id'))
    return { triggerType: replayTrigger, pipelineRunId: originalId }
  const trigger = objectIn(execution, 'trigger')
  const parent = textIn(execution, 'parentId')
  const type = textIn(trigger, 'type')?.split('.').at(-1)
  if (parent !== null) return { triggerType: 'SUBFLOW', pipelineRunId: parent }
  if (type === undefined) return { triggerType: 'MANUAL' }
  const name = textIn(trigger, 'id')
  if (type === 'Flow') return { triggerType: 'FLOW', pipelineRunId: textIn(objectIn(trigger, 'variables'), 'executionId') }
  return type.startsWith('Schedule')
    ? { triggerType: 'SCHEDULE', scheduleName: name }
    : { triggerType: type.toUpperCase(), sensorName: name }
}
