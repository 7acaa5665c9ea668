/** Run history as it comes from the API: a hundred pipelines, a hundred runs of each, ten tasks a run. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { randomFrom } from '../src/history/random.ts'
import { pathOf } from './pipelines.ts'

const pipelines = 100
const runs = 100
const tasks = 10
const hourMs = 3_600_000

/** The time of the newest run, which a review passes as its `--now`. */
export const historyNow = '2026-11-28T12:00:00Z'

/** Writes a hundred pipelines of ten tasks and the snapshot of their runs. */
export function writeHistory(folder: string): string {
  for (let index = 0; index < pipelines; index++) write(join(folder, pathOf(index)), pipelineText(index))
  const path = join(folder, 'history.json')
  write(path, JSON.stringify(snapshot()))
  return path
}

/** Writes so many pipelines of one task, each with a daily schedule. */
export function writeSchedules(folder: string, count: number): void {
  for (let index = 0; index < count; index++) write(join(folder, pathOf(index)), pipelineText(index, 1))
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function pipelineText(index: number, tasksOfEach = tasks): string {
  const task = (at: number) =>
    `      step_${at}:\n        name: Step ${at}\n        integration: SNOWFLAKE\n        integration_job: SNOWFLAKE_RUN_QUERY\n        parameters:\n          statement: select ${at}\n        depends_on: [${at === 0 ? '' : `step_${at - 1}`}]\n`
  const body = Array.from({ length: tasksOfEach }, (_, at) => task(at)).join('')
  return `version: v1\nname: History ${index}\nschedule:\n  - name: Daily\n    cron: ${index % 60} ${index % 24} ? * * *\n    timezone: UTC\npipeline:\n  main:\n    name: Main\n    tasks:\n${body}`
}

function snapshot() {
  const random = randomFrom(7)
  const newest = Date.parse(historyNow)
  const records = Array.from({ length: pipelines }, (_, index) => recordOf(index))
  const all = records.flatMap((record, index) =>
    Array.from({ length: runs }, (_, run) => runOf(record.id, index, run, newest - run * 3 * hourMs, random)),
  )
  return {
    version: 1,
    takenAt: historyNow,
    origin: null,
    coverage: [],
    pipelines: records,
    runs: all.map(({ run }) => run),
    taskRuns: all.flatMap(({ taskRuns }) => taskRuns),
    operations: [],
    dbtResults: [],
  }
}

function recordOf(index: number) {
  const id = uuid(1, index)
  return { id, name: `History ${index}`, yamlPath: pathOf(index), repository: null, updatedAt: historyNow, numTasks: tasks }
}

function runOf(pipelineId: string, pipeline: number, index: number, begin: number, random: () => number) {
  const id = uuid(2, pipeline * runs + index)
  let at = begin
  const isFailing = random() < 0.05
  const taskRuns = Array.from({ length: tasks }, (_, task) => {
    const start = at
    at += (60 + task * 30) * 1000 * (0.8 + random() * 0.4)
    const status = isFailing && task === tasks - 1 ? 'FAILED' : 'SUCCEEDED'
    return {
      id: uuid(3, (pipeline * runs + index) * tasks + task),
      pipelineRunId: id,
      pipelineId,
      taskName: `Step ${task}`,
      taskId: `step_${task}`,
      integration: 'SNOWFLAKE',
      integrationJob: 'SNOWFLAKE_RUN_QUERY',
      status,
      message: status === 'FAILED' ? `Statement ${index} timed out after 900 seconds` : null,
      externalStatus: null,
      externalMessage: null,
      numberOfAttempts: 1,
      matrixParent: false,
      matrixParentId: null,
      createdAt: iso(start),
      startedAt: iso(start),
      completedAt: iso(at),
      dependsOn: task === 0 ? [] : [`step_${task - 1}`],
    }
  })
  const run = {
    id,
    pipelineId,
    envId: uuid(4, 1),
    envName: 'Production',
    runStatus: isFailing ? 'FAILED' : 'SUCCEEDED',
    triggeredBy: [{ triggerType: 'SCHEDULE', scheduleName: 'Daily' }],
    createdAt: iso(begin),
    startedAt: iso(begin),
    completedAt: iso(at),
    branch: 'main',
    commit: null,
  }
  return { run, taskRuns }
}

/** As the API writes times: microseconds and the offset of UTC. */
function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '123+00:00')
}

function uuid(kind: number, index: number): string {
  return `${kind}0000000-0000-4000-8000-${String(index).padStart(12, '0')}`
}
