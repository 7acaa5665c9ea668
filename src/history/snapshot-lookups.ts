import { OperationalError } from '../engine/errors.ts'
import { quoted } from '../text/quote.ts'
import type { Listed, Lookups, TimeBounds } from './lookups.ts'
import type { Snapshot } from './snapshot.ts'
import { showTime, timeOf } from './time.ts'

/** Answers out of a snapshot, without a request. */
export function snapshotLookups(snapshot: Snapshot): Lookups {
  const whole = <T>(rows: readonly T[]): Listed<T> => ({ rows, missing: null })
  const ofPipelines = <T extends { readonly pipelineId: string }>(rows: readonly T[], ids: readonly string[]) =>
    ids.length === 0 ? rows : rows.filter(({ pipelineId }) => ids.includes(pipelineId))
  const run = async (id: string) => snapshot.runs.find((row) => row.id === id) ?? refuse(`The snapshot has no run ${quoted(id)}.`)
  return {
    source: 'snapshot',
    covered: coverageOf(snapshot),
    calls: () => 0,
    pipelines: async () => snapshot.pipelines,
    runs: async (bounds, ids) => whole(within(ofPipelines(snapshot.runs, ids), bounds, (row) => row.createdAt)),
    taskRuns: async (bounds, ids) => whole(within(ofPipelines(snapshot.taskRuns, ids), bounds, (row) => row.createdAt)),
    operations: async (bounds, taskRunId) =>
      whole(
        within(snapshot.operations, bounds, (row) => row.insertedAt).filter(
          (row) => taskRunId === undefined || row.taskRunId === taskRunId,
        ),
      ),
    run,
    taskRunsOf: async (runId) => whole(snapshot.taskRuns.filter(({ pipelineRunId }) => pipelineRunId === runId)),
    operationsOf: async ({ id }) => whole(snapshot.operations.filter(({ pipelineRunId }) => pipelineRunId === id)),
    artifacts: async (_, taskRunId) => (resultsOf(snapshot, taskRunId) ? [resultsFile] : []),
    artifact: async (_, taskRunId, file, read) => {
      const results = file === resultsFile ? resultsOf(snapshot, taskRunId) : undefined
      if (!results) return refuse(`The snapshot has no ${quoted(file)} of task run ${quoted(taskRunId)}.`)
      return read({ results: results.nodes.map(asDbtSpells) }, file)
    },
  }
}

const resultsFile = 'run_results.json'

function resultsOf({ dbtResults }: Snapshot, taskRunId: string) {
  return dbtResults.find((row) => row.taskRunId === taskRunId)
}

function asDbtSpells(node: Snapshot['dbtResults'][number]['nodes'][number]) {
  return { ...node, unique_id: node.uniqueId, execution_time: node.executionSeconds }
}

function within<T>(rows: readonly T[], { fromMs, toMs }: TimeBounds, timeIn: (row: T) => string): readonly T[] {
  return rows.filter((row) => timeOf(timeIn(row)) >= fromMs && timeOf(timeIn(row)) < toMs)
}

function coverageOf({ coverage }: Snapshot): Lookups['covered'] {
  if (coverage.length === 0) return null
  const [from, to] = [coverage.map((row) => timeOf(row.from)), coverage.map((row) => timeOf(row.to))]
  return { from: showTime(Math.min(...from)), to: showTime(Math.max(...to)) }
}

function refuse(message: string): never {
  throw new OperationalError(message, 'A snapshot keeps runs, task runs, operations and dbt results; ask the service for more.')
}
