import { groupBy } from '../multimap.ts'
import type { Operation } from '../records.ts'
import { timeOf } from '../time.ts'
import { median, rounded, roundedOrNull } from './quantile.ts'

/** What the operations of runs cost, where the platform says so. */
export interface Spend {
  /** Runs with at least one number. */
  readonly runs: number
  readonly creditsPerRun: number | null
  readonly costPerRun: number | null
  /** Null where there are several or none. */
  readonly currency: string | null
}

/** Medians over the runs of the sums of their operations; null where no operation holds a number. */
export function spendOf(operations: readonly Operation[]): Spend {
  const byRun = [...groupBy(operations, (operation) => operation.pipelineRunId).values()]
  const credits = byRun.flatMap((rows) => sumOf(rows.map((row) => row.credits)) ?? [])
  const costs = byRun.flatMap((rows) => sumOf(rows.map((row) => row.cost)) ?? [])
  const currencies = new Set(operations.flatMap((operation) => operation.currency ?? []))
  return {
    runs: Math.max(credits.length, costs.length),
    creditsPerRun: roundedOrNull(median(credits), 6),
    costPerRun: roundedOrNull(median(costs), 6),
    currency: currencies.size === 1 ? ([...currencies][0] ?? null) : null,
  }
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

/** Rows that one object received. */
export interface RowCount {
  readonly object: string
  readonly runs: number
  readonly median: number
  readonly latest: number
  /** `latest` over the median of the earlier ones; null where that is zero or missing. */
  readonly latestRatio: number | null
}

/** Rows by object, from successful operations that hold a number; those that deviate most come first. */
export function rowCounts(operations: readonly Operation[]): RowCount[] {
  const counted = operations.filter((row) => row.rowsAffected !== null && row.outcome === 'success')
  const rows = [...groupBy(counted, (row) => row.externalId)].map(([object, all]) => rowCountOf(object, all))
  return rows.sort((a, b) => deviation(b) - deviation(a) || (a.object < b.object ? -1 : 1))
}

function rowCountOf(object: string, operations: readonly Operation[]): RowCount {
  const ordered = [...operations].sort((a, b) => timeOf(a.insertedAt) - timeOf(b.insertedAt))
  const counts = ordered.map((row) => row.rowsAffected ?? 0)
  const latest = counts.at(-1) ?? 0
  const earlier = median(counts.slice(0, -1))
  const latestRatio = earlier ? rounded(latest / earlier) : null
  return { object, runs: counts.length, median: median(counts) ?? 0, latest, latestRatio }
}

function deviation(row: RowCount): number {
  if (row.latestRatio === null) return 0
  return row.latestRatio === 0 ? Number.MAX_VALUE : Math.abs(Math.log(row.latestRatio))
}
