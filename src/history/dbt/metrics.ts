import type { DurationSummary } from '../../model/history.ts'
import { durationSummary } from '../metrics/durations.ts'
import { median, rounded } from '../metrics/quantile.ts'
import { groupBy } from '../multimap.ts'
import type { DbtResults, Operation } from '../records.ts'
import { type NodeOutcome, outcomeOf } from './statuses.ts'

/** One dbt node over several runs. */
export interface DbtNodeHistory {
  /** Its unique id, such as `model.shop.orders`. */
  readonly node: string
  readonly runs: number
  readonly failed: number
  readonly warned: number
  /** Of executions: a node that was skipped, reused or had nothing to do is none. */
  readonly medianSeconds: number
  readonly durationSeconds: DurationSummary
}

interface Execution {
  readonly node: string
  readonly taskRunId: string
  readonly outcome: Exclude<NodeOutcome, 'none'>
  readonly seconds: number
}

/** History of the nodes of dbt, from operations and, for task runs that have none, from `run_results.json`; slowest first. */
export function dbtNodes(operations: readonly Operation[], results: readonly DbtResults[]): DbtNodeHistory[] {
  const fromOperations = operations.flatMap(executionOf)
  // Operations of failures alone would make every node of that task look as if it always failed.
  const complete = new Set([...groupBy(fromOperations, (row) => row.taskRunId)].filter(isWhole).map(([taskRunId]) => taskRunId))
  const fromResults = results.filter((row) => !complete.has(row.taskRunId)).flatMap(executionsOf)
  const all = [...fromOperations.filter((row) => complete.has(row.taskRunId)), ...fromResults]
  const nodes = [...groupBy(all, (row) => row.node)].map(([node, rows]) => nodeHistory(node, rows))
  return nodes.sort((a, b) => b.medianSeconds - a.medianSeconds || (a.node < b.node ? -1 : 1))
}

function isWhole([, rows]: readonly [string, readonly Execution[]]): boolean {
  return rows.some((row) => row.outcome === 'passed')
}

function executionOf(operation: Operation): Execution[] {
  const isDbt = operation.integration?.startsWith('DBT') === true && operation.taskRunId !== null
  const outcome = outcomeOf(operation.operationStatus)
  if (!isDbt || outcome === 'none') return []
  return [
    {
      node: operation.externalId,
      taskRunId: operation.taskRunId ?? '',
      outcome,
      seconds: operation.operationDuration ?? 0,
    },
  ]
}

function executionsOf(results: DbtResults): Execution[] {
  return results.nodes.flatMap(({ uniqueId, status, executionSeconds }) => {
    const outcome = outcomeOf(status)
    return outcome === 'none' ? [] : [{ node: uniqueId, taskRunId: results.taskRunId, outcome, seconds: executionSeconds }]
  })
}

function nodeHistory(node: string, rows: readonly Execution[]): DbtNodeHistory {
  const count = (outcome: Execution['outcome']) => rows.filter((row) => row.outcome === outcome).length
  const seconds = rows.map((row) => row.seconds)
  return {
    node,
    runs: rows.length,
    failed: count('failed'),
    warned: count('warned'),
    medianSeconds: rounded(median(seconds) ?? 0),
    durationSeconds: durationSummary(seconds),
  }
}

/** Tests that failed or warned, most often first. */
export function problemTests(nodes: readonly DbtNodeHistory[]): DbtNodeHistory[] {
  const tests = nodes.filter((row) => /^(?:test|unit_test)\./.test(row.node) && row.failed + row.warned > 0)
  return tests.sort((a, b) => b.failed - a.failed || b.warned - a.warned || (a.node < b.node ? -1 : 1))
}
