import { randomFrom, shuffle } from '../../src/history/random.ts'
import { operationStatuses, operationTypes, runStatuses, taskRunStatuses } from './enums.ts'
import { enumIn, enumsIn, listIn, numberIn, uuidIn, uuidsIn, windowIn } from './query.ts'
import type { StandInOptions } from './server.ts'
import { type Row, type StandInWorld, textOf } from './world.ts'

type Query = URLSearchParams

/** `GET /pipeline_runs`. */
export function listRuns(world: StandInWorld, query: Query, options: StandInOptions): unknown {
  const statuses = enumsIn(query, 'status', runStatuses)
  const wanted = {
    pipelineId: uuidsIn(query, 'pipeline_ids'),
    id: uuidsIn(query, 'pipeline_run_ids'),
    envId: uuidsIn(query, 'environments'),
  }
  const rows = inWindow(world, world.runs, 'createdAt', query, options)
  return page(
    rows.filter((row) => fits(row, { ...wanted, runStatus: statuses })),
    'createdAt',
    query,
    options,
    100,
    50,
  )
}

/** `GET /task_runs`; it has no filter by run, and ignores one. */
export function listTaskRuns(world: StandInWorld, query: Query, options: StandInOptions): unknown {
  const status = enumsIn(query, 'status', taskRunStatuses)
  const wanted = {
    pipelineId: uuidsIn(query, 'pipeline_ids'),
    id: uuidsIn(query, 'task_run_ids'),
    integration: listIn(query, 'integration'),
  }
  const rows = inWindow(world, world.taskRuns, 'createdAt', query, options)
  return page(
    rows.filter((row) => fits(row, { ...wanted, status })),
    'createdAt',
    query,
    options,
    100,
    50,
  )
}

/** `GET /operations`: one status, one integration, one task run. */
export function listOperations(world: StandInWorld, query: Query, options: StandInOptions): unknown {
  const one = (value: string | undefined | null) => (value ? new Set([value]) : undefined)
  const taskRunId = query.get('task_run_id')
  const wanted = {
    operationStatus: one(enumIn(query, 'status', operationStatuses)),
    operationType: enumsIn(query, 'operation_type', operationTypes),
    integration: one(query.get('integration')),
    externalId: one(query.get('external_id')),
    taskRunId: taskRunId ? one(uuidIn(['query', 'task_run_id'], taskRunId)) : undefined,
  }
  const rows = inWindow(world, world.operations, 'insertedAt', query, options)
  return page(
    rows.filter((row) => fits(row, wanted)),
    'insertedAt',
    query,
    options,
    100,
    50,
  )
}

/** `GET /pipeline_runs/{id}/task_runs`: no window, smaller pages. */
export function listTaskRunsOf(world: StandInWorld, runId: string, query: Query, options: StandInOptions): unknown {
  const rows = world.taskRuns.filter((row) => row['pipelineRunId'] === runId)
  return page(rows, 'createdAt', query, options, 50, 10)
}

function fits(row: Row, wanted: Readonly<Record<string, ReadonlySet<string> | undefined>>): boolean {
  return Object.entries(wanted).every(([key, values]) => values === undefined || values.has(textOf(row, key)))
}

function inWindow(world: StandInWorld, rows: readonly Row[], key: string, query: Query, options: StandInOptions): Row[] {
  const { defaultHours = 24, onBadWindow = 400 } = options
  const { from, to } = windowIn(query, { nowMs: world.nowMs, defaultHours, onBadWindow })
  return rows.filter((row) => {
    const time = Date.parse(textOf(row, key))
    return time >= from && time < to
  })
}

function page(all: Row[], key: string, query: Query, options: StandInOptions, most: number, fallback: number): unknown {
  const number = numberIn(query, 'page', 1, 1_000_000)
  const size = numberIn(query, 'page_size', fallback, most)
  const rows = ordered(all, key, options)
  // As if a row were added before each further page is read: its first row was the last of the page before.
  const start = (number - 1) * size - (options.repeatRows ? number - 1 : 0)
  return { page: number, pageSize: size, total: all.length, results: rows.slice(start, start + size) }
}

function ordered(all: readonly Row[], key: string, options: StandInOptions): Row[] {
  const rows = [...all].sort(
    (a, b) => Date.parse(textOf(b, key)) - Date.parse(textOf(a, key)) || (textOf(a, 'id') < textOf(b, 'id') ? 1 : -1),
  )
  if (!options.shuffleRows) return rows
  const order = rows.map((_, index) => index)
  shuffle(order, randomFrom(rows.length))
  return order.map((index) => rows[index] as Row)
}
