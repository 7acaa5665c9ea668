import { expect } from 'vitest'
import type { Report } from '../../src/engine/report.ts'
import { type Row, type StandInWorld, textOf, uuidOf } from '../stand-in/world.ts'

const dayMs = 86_400_000

/** A quantile by linear interpolation, written down apart from the code under test. */
function plainQuantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const place = p * (sorted.length - 1)
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0]
  return low + (high - low) * (place - Math.floor(place))
}

const secondsOf = (row: Row) => (Date.parse(textOf(row, 'completedAt')) - Date.parse(textOf(row, 'startedAt'))) / 1000
const statusOf = (row: Row) => textOf(row, 'runStatus')

/** The rows of one pipeline that a review of so many days counts. */
function rowsOf(world: StandInWorld, number: number, days: number): { runs: Row[]; taskRuns: Row[] } {
  const isOurs = (row: Row) => row['pipelineId'] === uuidOf('pipeline', number)
  const runs = world.runs.filter((row) => isOurs(row) && Date.parse(textOf(row, 'createdAt')) >= world.nowMs - days * dayMs)
  const ids = new Set(runs.map((run) => run['id']))
  return { runs, taskRuns: world.taskRuns.filter((row) => ids.has(row['pipelineRunId'])) }
}

/** Compares what a report says of an invented pipeline with numbers worked out here from the rows of its world. */
export function expectNumbers(report: Pick<Report, 'pipelines'>, world: StandInWorld, number: number, days: number): void {
  const { runs, taskRuns } = rowsOf(world, number, days)
  const told = report.pipelines.find(({ name }) => name === `Shop ${number}`)?.history
  const [environment] = told?.environments ?? []
  const counted = (status: string) => runs.filter((run) => statusOf(run) === status).length
  expect(environment).toMatchObject({ runs: runs.length, succeeded: counted('SUCCEEDED'), failed: counted('FAILED') })
  const good = runs.filter((run) => statusOf(run) === 'SUCCEEDED').map(secondsOf)
  expect(environment?.durationSeconds.p50).toBeCloseTo(plainQuantile(good, 0.5), 2)
  if (good.length >= 20) expect(environment?.durationSeconds.p95).toBeCloseTo(plainQuantile(good, 0.95), 2)
  for (const id of ['land_orders', 'model', 'publish']) {
    const rows = taskRuns.filter((row) => row['taskId'] === id && row['startedAt'] !== null)
    const failed = rows.filter((row) => row['status'] === 'FAILED')
    const task = environment?.tasks.find((one) => one.task === id)
    expect(task, id).toMatchObject({ runs: rows.length, failed: failed.length })
    const seconds = rows.filter((row) => row['status'] === 'SUCCEEDED').map(secondsOf)
    expect(task?.durationSeconds.p50, id).toBeCloseTo(plainQuantile(seconds, 0.5), 2)
  }
  const failures = taskRuns.filter((row) => row['status'] === 'FAILED')
  expect(environment?.errors.reduce((sum, { count }) => sum + count, 0)).toBe(failures.length)
}
