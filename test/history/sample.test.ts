import { describe, expect, it } from 'vitest'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import { answerFrom } from '../../src/history/answers.ts'
import { dagFromRun } from '../../src/history/dag-from-runs.ts'
import { type EnvironmentEvidence, evidenceOf, type PipelineEvidence } from '../../src/history/evidence.ts'
import { historyOf } from '../../src/history/history.ts'
import { taskTableOf } from '../../src/history/metrics/task-table.ts'
import { predict } from '../../src/history/prediction.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { hasSample, sampleNow, sampleRows, sampleSnapshot } from './reference.ts'

const dbt = '999ae093-9fa9-4a61-acff-9300820661a2'
const airbyte = 'e45c8297-fe82-4d69-8dc7-dce300b9526e'
const dlt = 'fea7c0ea-0900-4d41-a600-1bdb40f2cfc0'
const snowflake = '56504d03-8768-4ed3-a39b-781bc7e7ecd7'
const powerBi = '2a1919de-e48d-4933-8c0e-6a24325b9404'

function readEvidence(): PipelineEvidence {
  const snapshot = sampleSnapshot()
  const pipeline = snapshot.pipelines[0]
  if (!pipeline) throw new Error('no pipeline')
  return evidenceOf(snapshot, pipeline, { nowMs: sampleNow, days: 14 })
}

describe.skipIf(!hasSample)('the story in the sample history', () => {
  const evidence = hasSample ? readEvidence() : ({} as PipelineEvidence)
  const production = evidence.environments?.[0] as EnvironmentEvidence
  const taskNamed = (task: string) => production.tasks.find((row) => row.task === task)
  const errorWith = (text: string) => production.errors.find((error) => error.text.includes(text))

  it('counts neither the restart, nor the branch run, nor the run under way', () => {
    expect(evidence.excluded).toEqual({
      'not over': 1,
      'other branch': 1,
      restart: 1,
      'too old': 0,
      'beyond the newest 100': 0,
    })
    expect(production).toMatchObject({ name: 'Production', runs: 36, succeeded: 31, warning: 3, failed: 5, cancelled: 0 })
    expect(evidence.environments[1]).toMatchObject({ name: 'Staging', runs: 0, cancelled: 1, failed: 0 })
  })

  it('finds that Airbyte is limited by its source, on the 10th and the 19th', () => {
    expect(errorWith('quota exceeded')).toMatchObject({ kind: 'rate-limit', count: 2, tasks: [airbyte] })
    expect(errorWith('quota exceeded')?.firstSeen).toMatch(/^2026-08-10/)
    expect(errorWith('quota exceeded')?.lastSeen).toMatch(/^2026-08-19/)
    expect(taskNamed(airbyte)?.maxAttempts).toBe(3)
  })

  it('finds the statement timeout of the 11th, and no skipped node or task as an error', () => {
    expect(errorWith('warehouse timeout')).toMatchObject({ kind: 'statement-timeout', count: 1, tasks: [dbt] })
    expect(production.errors.some((error) => error.tasks.includes(powerBi))).toBe(false)
    expect(taskNamed(powerBi)).toMatchObject({ failed: 0, failurePoint: 0 })
  })

  it('finds the test that warned on the 12th and the one that failed on the 17th, by name', () => {
    expect(errorWith('not_null_oil_data_clean__pk')).toMatchObject({ kind: 'data-test', count: 1 })
    expect(errorWith('unique_snowflake_orders__pk')).toMatchObject({ kind: 'data-test', count: 1, tasks: [dbt] })
  })

  it('finds the overlap of both sensors on the 12th', () => {
    expect(evidence.overlaps.mostAtOnce).toBe(2)
    expect(evidence.overlaps.runs).toBe(4)
  })

  it('makes one cluster of both privilege errors', () => {
    expect(errorWith('Insufficient privileges')).toMatchObject({ kind: 'permission', count: 2, tasks: [snowflake] })
    expect(errorWith('Insufficient privileges')?.firstSeen).toMatch(/^2026-08-13/)
    expect(errorWith('Insufficient privileges')?.lastSeen).toMatch(/^2026-08-14/)
    expect(taskNamed(snowflake)?.failurePoint).toBe(2)
  })

  it('sees three attempts of Power BI on the 15th', () => {
    expect(taskNamed(powerBi)).toMatchObject({ maxAttempts: 3, retriedShare: 0.0323 })
  })

  it('finds the killed child of the matrix, counted as one failure of its task', () => {
    expect(errorWith('exit code 137')).toMatchObject({ kind: 'capacity', count: 1, tasks: [dlt] })
    expect(taskNamed(dlt)).toMatchObject({ runs: 36, failed: 1, failurePoint: 1 })
    expect(taskNamed(dlt)?.seconds).toHaveLength(36 * 3 - 1)
  })

  it('finds that the failure of the 17th passed when started again', () => {
    const rerun = production.reruns.find(({ failed }) => failed.createdAt.startsWith('2026-08-17'))
    expect(rerun).toMatchObject({ task: dbt, passed: true })
    expect(rerun?.next.triggeredBy[0]?.triggerType).toBe('RESTART_FROM_FAILED')
  })

  it('finds that dbt is slower by a quarter since the 17th, and nothing else', () => {
    expect(production.trend?.direction).toBe('slower')
    expect(production.trend?.tasks.map((row) => row.task)).toEqual([dbt])
    const change = production.trend?.tasks[0]
    expect(change?.since).toMatch(/^2026-08-17/)
    expect(change?.ratio).toBeGreaterThan(1.15)
    expect(change?.ratio).toBeLessThan(1.35)
    expect(change?.commit).toMatch(/^b110f31/)
  })

  it('calls the slow run of the 20th an outlier, with its delay', () => {
    expect(production.outliers).toHaveLength(1)
    expect(production.outliers[0]?.createdAt).toMatch(/^2026-08-20T00:00/)
    expect(production.outliers[0]).toMatchObject({
      isFlagged: true,
      seconds: expect.closeTo(678, 0),
      queueSeconds: expect.closeTo(44.1, 0),
    })
  })

  it('names the run that stands out in the report', () => {
    const snapshot = sampleSnapshot()
    const text =
      'version: v1\nname: P\npipeline:\n  g:\n    tasks:\n      t: { integration: HTTP, integration_job: HTTP_REQUEST }\n'
    const [plain] = orchestra.read({ documents: [parseDocument({ path: 'p.yml', text })], variants: [] })
    if (!plain) throw new Error('no pipeline')
    const pipeline = { ...plain, id: snapshot.pipelines[0]?.id ?? null }
    const question = { repository: null, nowMs: sampleNow, days: 14 }
    const answers = answerFrom(
      { snapshot, calls: 0, missing: [] },
      [{ pipeline, before: pipeline, repositoryPath: 'p.yml' }],
      question,
    )
    expect(answers.get(pipeline.key)?.history.prediction?.notes).toContain(
      '1 of 36 runs stands out, last on 2026-08-20 with 11 minutes',
    )
  })

  it('finds the critical path', () => {
    expect(production.criticalPath?.path).toEqual([airbyte, dbt, powerBi])
  })

  it('finds the slowest nodes of dbt and its problem tests', () => {
    expect(production.dbtNodes[0]?.node).toBe('model.snowflake_airflow_dbt.snowflake_orders_clean')
    expect(production.dbtNodes.filter((row) => row.node.startsWith('test.') && row.failed + row.warned > 0)).toHaveLength(2)
  })

  it('has exactly the documented fields in the report', () => {
    const history = historyOf(evidence, { calls: 11 })
    expect(Object.keys(history)).toEqual(['status', 'reason', 'calls', 'from', 'to', 'environments', 'prediction'])
    expect(Object.keys(history.environments[0] ?? {})).toEqual(
      'name runs succeeded warning failed cancelled durationSeconds queueSeconds tasks errors trend'.split(' '),
    )
    expect(Object.keys(history.environments[0]?.tasks[0] ?? {})).toEqual(
      'task runs failed fanOut durationSeconds retriedShare criticalShare'.split(' '),
    )
    expect(Object.keys(history.environments[0]?.errors[0] ?? {})).toEqual('kind text count firstSeen lastSeen tasks'.split(' '))
    expect(history).toMatchObject({ status: 'ok', reason: null, calls: 11 })
    expect(history.environments[1]?.durationSeconds).toEqual({ p50: null, p95: null, max: null })
  })
})

type Row = Record<string, unknown>

/** One row for each run: of a fan-out from the first start to the last end, and good only as a whole. */
function wholes(rows: readonly Row[]): readonly Row[] {
  const runs = new Map<unknown, Row[]>()
  for (const row of rows) runs.set(row['pipelineRunId'], [...(runs.get(row['pipelineRunId']) ?? []), row])
  return [...runs.values()].map((all) => ({
    ...(all.find((row) => row['status'] === 'FAILED') ?? all[0]),
    startedAt: all.map((row) => String(row['startedAt'])).sort()[0],
    completedAt: all
      .map((row) => String(row['completedAt']))
      .sort()
      .at(-1),
  }))
}

/** The same numbers once more, straight from the files. */
function plainly(rows: readonly Row[], from: string, to: string): { p50: number; p95: number; max: number } {
  const seconds = rows.map((row) => (Date.parse(String(row[to])) - Date.parse(String(row[from]))) / 1000).sort((a, b) => a - b)
  const at = (p: number) => {
    const position = (seconds.length - 1) * p
    const low = seconds[Math.floor(position)] ?? 0
    return low + ((seconds[Math.ceil(position)] ?? 0) - low) * (position % 1)
  }
  return { p50: at(0.5), p95: at(0.95), max: Math.max(...seconds) }
}

describe.skipIf(!hasSample)('numbers of the sample history, computed independently', () => {
  const evidence = hasSample ? readEvidence() : ({} as PipelineEvidence)
  const production = evidence.environments?.[0] as EnvironmentEvidence
  const raw = hasSample ? sampleRows('pipeline_runs') : []
  const usual = raw.filter(
    (row) =>
      row['branch'] === 'main' &&
      row['envName'] === 'Production' &&
      row['runStatus'] !== 'RUNNING' &&
      !JSON.stringify(row['triggeredBy']).includes('RESTART'),
  )
  const good = (row: Row, key: string) => row[key] === 'SUCCEEDED' || row[key] === 'WARNING'

  it('agrees on the durations and delays of runs', () => {
    const expected = plainly(
      usual.filter((row) => good(row, 'runStatus')),
      'startedAt',
      'completedAt',
    )
    expect(production.durationSeconds.p50).toBeCloseTo(expected.p50, 2)
    expect(production.durationSeconds.p95).toBeCloseTo(expected.p95, 2)
    expect(production.durationSeconds.max).toBeCloseTo(expected.max, 2)
    const queue = plainly(usual, 'createdAt', 'startedAt')
    expect(production.queueSeconds.p50).toBeCloseTo(queue.p50, 2)
    expect(production.queueSeconds.max).toBeCloseTo(queue.max, 2)
  })

  it.each([dbt, airbyte, dlt, snowflake, powerBi])('agrees on task %s', (task) => {
    const ids = new Set(usual.map((row) => row['id']))
    const rows = sampleRows('task_runs').filter(
      (row) => ids.has(row['pipelineRunId']) && row['taskId'] === task && row['matrixParent'] === false,
    )
    const expected = plainly(
      wholes(rows).filter((row) => good(row, 'status')),
      'startedAt',
      'completedAt',
    )
    const found = production.tasks.find((row) => row.task === task)
    expect(found?.durationSeconds.p50).toBeCloseTo(expected.p50, 2)
    expect(found?.durationSeconds.p95).toBeCloseTo(expected.p95, 2)
    expect(found?.durationSeconds.max).toBeCloseTo(expected.max, 2)
    const started = rows.filter((row) => row['startedAt'] !== null)
    expect(found?.runs).toBe(new Set(started.map((row) => row['pipelineRunId'])).size)
    expect(found?.failed).toBe(new Set(rows.filter((row) => row['status'] === 'FAILED').map((row) => row['pipelineRunId'])).size)
  })

  it('agrees on the success rate and its interval', () => {
    expect(production.successRate?.value).toBeCloseTo(31 / 36, 10)
    // Wilson's interval for 31 of 36, from its textbook form.
    const [p, n, z] = [31 / 36, 36, 1.959964]
    const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))
    const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n)
    expect(production.successRate?.low).toBeCloseTo(middle - half, 6)
    expect(production.successRate?.high).toBeCloseTo(middle + half, 6)
  })

  it("predicts today's runs from themselves, and a gain where Power BI no longer waits", () => {
    const table = taskTableOf(sampleSnapshot().taskRuns)
    const newest = usual
      .filter((row) => row['runStatus'] === 'SUCCEEDED')
      .sort((a, b) => (String(a['createdAt']) < String(b['createdAt']) ? 1 : -1))[0]
    const dag = dagFromRun(table.get(String(newest?.['id'])) ?? new Map())
    if (!dag) throw new Error('no graph')
    const apart = { ...dag, edges: dag.edges.filter(([, to]) => to !== powerBi) }
    const prediction = predict({
      environment: 'Production',
      samples: production.samples,
      before: dag,
      after: apart,
      slaSeconds: 420,
    })
    expect(prediction?.before.p50?.value).toBeCloseTo(production.durationSeconds.p50 ?? 0, 0)
    expect(prediction?.before.p95?.value).toBeCloseTo(production.durationSeconds.p95 ?? 0, 0)
    expect(prediction?.after.p50?.value).toBeLessThan((prediction?.before.p50?.value ?? 0) - 50)
    expect(prediction?.after.slaMiss?.value).toBeLessThan(prediction?.before.slaMiss?.value ?? 0)
    expect(prediction?.before.failing).toMatchObject({ value: expect.closeTo(5 / 36, 3), n: 36 })
    expect(prediction?.shorten[0]?.task).toBe(dbt)
  })

  it('gives nothing to gain from what only waits for others', () => {
    const table = taskTableOf(sampleSnapshot().taskRuns)
    const newest = usual
      .filter((row) => row['runStatus'] === 'SUCCEEDED')
      .sort((a, b) => (String(a['createdAt']) < String(b['createdAt']) ? 1 : -1))[0]
    const dag = dagFromRun(table.get(String(newest?.['id'])) ?? new Map())
    if (!dag) throw new Error('no graph')
    const waits = { ...dag, nodes: dag.nodes.map((node) => ({ ...node, onlyWaits: node.task === dbt })) }
    const gains = (after: typeof dag) =>
      predict({ environment: 'Production', samples: production.samples, before: dag, after, slaSeconds: null })
    const about = (after: typeof dag) => [
      gains(after)?.shorten.filter(({ task }) => task === dbt).length,
      gains(after)?.parallelise.filter(({ after: above }) => above === dbt).length,
    ]
    expect(about(dag)).toEqual([1, 1])
    expect(about(waits)).toEqual([0, 0])
    expect(gains(waits)?.after).toEqual(gains(dag)?.after)
  })

  it('predicts failures of a timeout that most runs exceed, and says why there is no p95', () => {
    const table = taskTableOf(sampleSnapshot().taskRuns)
    const newest = usual
      .filter((row) => row['runStatus'] === 'SUCCEEDED')
      .sort((a, b) => (String(a['createdAt']) < String(b['createdAt']) ? 1 : -1))[0]
    const dag = dagFromRun(table.get(String(newest?.['id'])) ?? new Map())
    if (!dag) throw new Error('no graph')
    const times = production.samples.flatMap((sample) => sample.tasks.get(dbt)?.seconds ?? []).sort((a, b) => a - b)
    const limit = times[Math.floor(times.length / 4)] ?? 0
    const nodes = dag.nodes.map((node) => (node.task === dbt ? { ...node, timeoutSeconds: limit } : node))
    const asked = { environment: 'Production', samples: production.samples, before: dag, slaSeconds: null }
    const prediction = predict({ ...asked, after: { ...dag, nodes } })
    expect(prediction?.before.failing?.value).toBeLessThan(0.2)
    expect(prediction?.after.failing?.value).toBeGreaterThan(0.6)
    expect(prediction?.notes.join()).toMatch(/^Only \d+ of 36 past runs succeed in the simulation: no 95th percentile$/)
  })
})
