import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { examples, type Row, withAgent } from './client.ts'

const history: Row = JSON.parse(readFileSync(join(examples, '.pipeline-review/history.json'), 'utf8'))
const week = { from: '2026-11-14T21:00:00Z', to: '2026-11-21T21:00:00Z' }
const month = { from: '2026-10-22T21:00:00Z', to: '2026-11-21T21:00:00Z' }

const at = (text: string): number => new Date(text).getTime()
const isIn = ({ from, to }: typeof week, text: string): boolean => at(text) >= at(from) && at(text) < at(to)
const idOf = (path: string): string => history.pipelines.find((row: Row) => row.yamlPath === `orchestra/${path}.yml`).id
const runs = (window: typeof week, path?: string): Row[] =>
  history.runs.filter((row: Row) => isIn(window, row.createdAt) && (path === undefined || row.pipelineId === idOf(path)))
const taskRuns = (window: typeof week): Row[] => history.taskRuns.filter((row: Row) => isIn(window, row.createdAt))
const operations = (window: typeof week): Row[] => history.operations.filter((row: Row) => isIn(window, row.insertedAt))
const count = (rows: readonly Row[], status: string): number =>
  rows.filter((row) => [row.runStatus, row.status, row.operationStatus].includes(status)).length
const seconds = (row: Row): number => (at(row.completedAt) - at(row.startedAt)) / 1000
const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
const settlement = 'finance/payments-settlement'
const settlementRuns = runs(month, settlement)
const lastFailed = settlementRuns.filter((row) => row.runStatus === 'FAILED').sort((a, b) => at(b.createdAt) - at(a.createdAt))[0]
const adSpend = runs(month, 'marketing/ad-spend')

/** A question of a person, what an agent calls for it, and the number that the file itself gives. */
const questions: readonly (readonly [
  question: string,
  tool: string,
  given: Row,
  found: (answer: Row) => unknown,
  expected: unknown,
])[] = [
  ['How many pipelines are registered?', 'list_registered_pipelines', {}, (a) => a.total, history.pipelines.length],
  ['How many runs were there in 30 days?', 'list_pipeline_runs', month, (a) => a.total, runs(month).length],
  ['How many runs were there last week?', 'list_pipeline_runs', week, (a) => a.total, runs(week).length],
  ['How many of them failed?', 'list_pipeline_runs', { ...week, status: 'failure' }, (a) => a.total, count(runs(week), 'FAILED')],
  [
    'How many succeeded?',
    'list_pipeline_runs',
    week,
    (a) => a.byStatus.find((one: Row) => one.name === 'SUCCEEDED').count,
    count(runs(week), 'SUCCEEDED'),
  ],
  [
    'How often did payments settlement fail?',
    'list_pipeline_runs',
    { ...month, pipeline: `orchestra/${settlement}.yml`, status: 'FAILED' },
    (a) => a.total,
    count(settlementRuns, 'FAILED'),
  ],
  [
    'How many runs of the core models ended with a warning?',
    'list_pipeline_runs',
    { ...month, pipeline: 'Core models', status: 'warning' },
    (a) => a.total,
    count(runs(month, 'platform/core-models'), 'WARNING'),
  ],
  [
    'When did payments settlement last fail?',
    'list_pipeline_runs',
    { ...month, pipeline: `orchestra/${settlement}.yml`, status: 'FAILED', limit: 1 },
    (a) => a.runs[0].createdAt,
    lastFailed.createdAt,
  ],
  [
    'How long did that run take?',
    'get_pipeline_run',
    { runId: lastFailed.id },
    (a) => a.run.durationSeconds,
    seconds(lastFailed),
  ],
  [
    'Which task of it failed?',
    'get_pipeline_run',
    { runId: lastFailed.id },
    (a) => a.taskRuns.filter((row: Row) => row.outcome === 'failure').map((row: Row) => row.task),
    history.taskRuns
      .filter((row: Row) => row.pipelineRunId === lastFailed.id && row.status === 'FAILED')
      .map((row: Row) => row.taskId),
  ],
  [
    'What was the real error?',
    'get_pipeline_run',
    { runId: lastFailed.id },
    (a) => a.problems.map((row: Row) => row.message),
    history.operations.filter((row: Row) => row.pipelineRunId === lastFailed.id).map((row: Row) => row.message),
  ],
  [
    'How many tasks did it not reach?',
    'get_pipeline_run',
    { runId: lastFailed.id },
    (a) => a.taskRuns.filter((row: Row) => row.outcome === 'skipped').length,
    history.taskRuns.filter((row: Row) => row.pipelineRunId === lastFailed.id && row.status === 'SKIPPED').length,
  ],
  [
    'How many task runs failed last week?',
    'list_task_runs',
    { ...week, status: 'FAILED' },
    (a) => a.total,
    count(taskRuns(week), 'FAILED'),
  ],
  [
    'How many were skipped?',
    'list_task_runs',
    week,
    (a) => a.byStatus.find((one: Row) => one.name === 'SKIPPED').count,
    count(taskRuns(week), 'SKIPPED'),
  ],
  [
    'How often did the task dbt_settlement run?',
    'list_task_runs',
    { ...month, task: 'dbt_settlement' },
    (a) => a.total,
    taskRuns(month).filter((row) => row.taskId === 'dbt_settlement').length,
  ],
  [
    'How many Fivetran task runs were there?',
    'list_task_runs',
    { ...month, integration: 'FIVETRAN' },
    (a) => a.total,
    taskRuns(month).filter((row) => row.integration === 'FIVETRAN').length,
  ],
  [
    'How many operations failed last week?',
    'list_operations',
    { ...week, status: 'FAILED' },
    (a) => a.total,
    count(operations(week), 'FAILED'),
  ],
  [
    'How often was a sync already running?',
    'list_operations',
    { ...month, limit: 200 },
    (a) => a.operations.filter((row: Row) => /already running/.test(row.message)).length,
    operations(month).filter((row) => /already running/.test(row.message)).length,
  ],
  [
    'How many runs of ad spend were restarts?',
    'list_pipeline_runs',
    { ...month, pipeline: 'orchestra/marketing/ad-spend.yml' },
    (a) => a.runs.filter((row: Row) => row.isRestart).length,
    adSpend.filter((row) => row.triggeredBy.some((one: Row) => one.triggerType.startsWith('RESTART_'))).length,
  ],
  [
    'Which was the slowest run of ad spend?',
    'list_pipeline_runs',
    { ...month, pipeline: 'orchestra/marketing/ad-spend.yml' },
    (a) => Math.max(...a.runs.map((row: Row) => row.durationSeconds)),
    Math.max(...adSpend.map(seconds)),
  ],
  [
    'How long does daily revenue usually take?',
    'run_history',
    { paths: ['orchestra/finance/daily-revenue.yml'] },
    (a) => a.pipelines[0].environments[0].durationSeconds.p50,
    median(
      runs(month, 'finance/daily-revenue')
        .filter((row) => row.runStatus === 'SUCCEEDED')
        .map(seconds),
    ),
  ],
  [
    'How many of its runs failed?',
    'run_history',
    { paths: ['orchestra/finance/daily-revenue.yml'] },
    (a) => a.pipelines[0].environments[0].failed,
    count(runs(month, 'finance/daily-revenue'), 'FAILED'),
  ],
]

it('twenty questions are answered from the sample history with the numbers that the file itself gives', async () => {
  expect(questions.length).toBeGreaterThanOrEqual(20)
  await withAgent({}, async ({ ask }) => {
    const answered: unknown[] = []
    for (const [question, tool, given, found] of questions) answered.push([question, found(await ask(tool, given))])
    expect(answered).toEqual(questions.map(([question, , , , expected]) => [question, expected]))
    expect(lastFailed.runStatus).toBe('FAILED')
  })
})

it('a list that is cut is read on to its end without a gap or a repetition', async () => {
  await withAgent({}, async ({ ask }) => {
    const seen: string[] = []
    for (let more = 1; more > 0; ) {
      const answer = await ask('list_task_runs', { ...month, limit: 200, offset: seen.length })
      seen.push(...answer.taskRuns.map((row: Row) => row.id))
      more = answer.more
      expect(answer.total).toBe(seen.length + more)
    }
    expect(new Set(seen)).toEqual(new Set(taskRuns(month).map((row) => row.id)))
    expect(seen).toHaveLength(taskRuns(month).length)
  })
})
