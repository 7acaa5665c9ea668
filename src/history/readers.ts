import type { OutcomeReader } from '../model/dialect.ts'
import { redact } from './errors/redact.ts'
import {
  amountOrNull,
  decoded,
  field,
  id,
  idOrNull,
  type JsonObject,
  listAt,
  numberOrNull,
  objectAt,
  type Reader,
  ShapeError,
  secondsOrNull,
  text,
  textOrNull,
  textsOrNone,
  time,
  timeOrNull,
  truth,
} from './json-reader.ts'
import type { DbtNodeResult, DbtResults, Operation, PipelineRecord, PipelineRun, TaskRun, TriggerRecord } from './records.ts'

/** An error text that may be stored and shown: bounded, secrets masked. */
function message(object: JsonObject, key: string, place: string): string | null {
  const value = textOrNull(object, key, place)
  return value === null ? null : redact(value)
}

/** How the rows of one service spell what happened. */
export interface RowSpelling {
  outcomeOf: OutcomeReader
  /** True for the kind of a trigger that repeats another run. */
  isRestart(triggerType: string): boolean
}

/** Readers of rows, of the service or of a snapshot; reading what they returned gives the same again. */
export interface RowReaders {
  readonly pipeline: Reader<PipelineRecord>
  readonly run: Reader<PipelineRun>
  readonly taskRun: Reader<TaskRun>
  readonly operation: Reader<Operation>
}

/** The readers of rows in a spelling. */
export function rowReaders(spelling: RowSpelling): RowReaders {
  return {
    pipeline: readPipeline,
    run: runReader(spelling),
    taskRun: taskRunReader(spelling),
    operation: operationReader(spelling),
  }
}

const readPipeline: Reader<PipelineRecord> = (value, place) => {
  const row = objectAt(value, place)
  return {
    id: id(row, 'id', place),
    name: text(row, 'name', place),
    yamlPath: text(row, 'yamlPath', place),
    repository: textOrNull(row, 'repository', place),
    defaultBranch: textOrNull(row, 'defaultBranch', place),
    alias: textOrNull(row, 'alias', place),
    paused: truth(row, 'paused', place, false),
    numTasks: numberOrNull(row, 'numTasks', place),
    storageProvider: textOrNull(row, 'storageProvider', place),
    updatedAt: time(row, 'updatedAt', place),
    schedule: decoded(field(row, 'schedule')),
    sensors: decoded(field(row, 'sensors')),
    webhook: decoded(field(row, 'webhook')),
    triggerEvents: decoded(field(row, 'triggerEvents')),
  }
}

const triggerReader =
  ({ isRestart }: RowSpelling): Reader<TriggerRecord> =>
  (value, place) => {
    const row = objectAt(value, place)
    const triggerType = text(row, 'triggerType', place)
    return {
      triggerType,
      isRestart: isRestart(triggerType),
      scheduleName: textOrNull(row, 'scheduleName', place),
      sensorName: textOrNull(row, 'sensorName', place),
      pipelineRunId: textOrNull(row, 'pipelineRunId', place),
    }
  }

const runReader =
  (spelling: RowSpelling): Reader<PipelineRun> =>
  (value, place) => {
    const row = objectAt(value, place)
    const triggers = field(row, 'triggeredBy')
    return {
      id: id(row, 'id', place),
      pipelineId: id(row, 'pipelineId', place),
      envId: idOrNull(row, 'envId', place),
      envName: textOrNull(row, 'envName', place),
      runStatus: text(row, 'runStatus', place),
      outcome: spelling.outcomeOf(text(row, 'runStatus', place)),
      hasAnomalies: truth(row, 'hasAnomalies', place, false),
      triggeredBy: triggers === undefined ? [] : listAt(triggers, `${place}.triggeredBy`, triggerReader(spelling)),
      pipelineVersionNumber: numberOrNull(row, 'pipelineVersionNumber', place),
      createdAt: time(row, 'createdAt', place),
      startedAt: timeOrNull(row, 'startedAt', place),
      completedAt: timeOrNull(row, 'completedAt', place),
      branch: textOrNull(row, 'branch', place),
      commit: textOrNull(row, 'commit', place),
    }
  }

const taskRunReader =
  ({ outcomeOf }: RowSpelling): Reader<TaskRun> =>
  (value, place) => {
    const row = objectAt(value, place)
    const setupSeconds = secondsOrNull(row, 'setupSeconds', place)
    return {
      id: id(row, 'id', place),
      pipelineRunId: id(row, 'pipelineRunId', place),
      pipelineId: id(row, 'pipelineId', place),
      taskName: text(row, 'taskName', place),
      taskId: text(row, 'taskId', place),
      integration: text(row, 'integration', place),
      integrationJob: text(row, 'integrationJob', place),
      status: text(row, 'status', place),
      outcome: outcomeOf(text(row, 'status', place)),
      message: message(row, 'message', place),
      externalStatus: message(row, 'externalStatus', place),
      externalMessage: message(row, 'externalMessage', place),
      numberOfAttempts: numberOrNull(row, 'numberOfAttempts', place),
      matrixParent: truth(row, 'matrixParent', place, false),
      matrixParentId: idOrNull(row, 'matrixParentId', place),
      createdAt: time(row, 'createdAt', place),
      startedAt: timeOrNull(row, 'startedAt', place),
      completedAt: timeOrNull(row, 'completedAt', place),
      dependsOn: textsOrNone(row, 'dependsOn', place),
      ...(setupSeconds !== null && { setupSeconds }),
    }
  }

const operationReader =
  ({ outcomeOf }: RowSpelling): Reader<Operation> =>
  (value, place) => {
    const row = objectAt(value, place)
    return {
      id: id(row, 'id', place),
      pipelineRunId: id(row, 'pipelineRunId', place),
      taskRunId: idOrNull(row, 'taskRunId', place),
      insertedAt: time(row, 'insertedAt', place),
      message: message(row, 'message', place),
      operationName: message(row, 'operationName', place),
      operationStatus: text(row, 'operationStatus', place),
      outcome: outcomeOf(text(row, 'operationStatus', place)),
      operationType: text(row, 'operationType', place),
      externalStatus: message(row, 'externalStatus', place),
      externalDetail: message(row, 'externalDetail', place),
      externalId: text(row, 'externalId', place),
      integration: textOrNull(row, 'integration', place),
      operationDuration: numberOrNull(row, 'operationDuration', place),
      rowsAffected: numberOrNull(row, 'rowsAffected', place),
      credits: amountOrNull(row, 'credits', place),
      cost: amountOrNull(row, 'finalCostAmount', place) ?? amountOrNull(row, 'cost', place),
      currency: textOrNull(row, 'finalCostCurrency', place) ?? textOrNull(row, 'currency', place),
    }
  }

const readNodeResult: Reader<DbtNodeResult> = (value, place) => {
  const row = objectAt(value, place)
  const seconds = secondsOrNull(row, 'executionSeconds', place)
  if (seconds === null) throw new ShapeError(`${place}.executionSeconds`, 'a number')
  return {
    uniqueId: text(row, 'uniqueId', place),
    status: text(row, 'status', place),
    executionSeconds: seconds,
    failures: numberOrNull(row, 'failures', place),
    message: message(row, 'message', place),
  }
}

/** Reads the dbt results of a snapshot. */
export const readDbtResults: Reader<DbtResults> = (value, place) => {
  const row = objectAt(value, place)
  return {
    pipelineId: id(row, 'pipelineId', place),
    pipelineRunId: id(row, 'pipelineRunId', place),
    taskRunId: id(row, 'taskRunId', place),
    taskId: text(row, 'taskId', place),
    completedAt: time(row, 'completedAt', place),
    nodes: listAt(field(row, 'nodes'), `${place}.nodes`, readNodeResult),
  }
}
