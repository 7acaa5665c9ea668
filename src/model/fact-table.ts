import type { Pipeline } from './pipeline.ts'

/** What is known of pipelines, in one row for each: a `WeakMap` for each fact would cost a place in each, and a look at it whenever memory is swept. */
const rows = new WeakMap<Pipeline, unknown[]>()
let columns = 0

/** What one fact knows of pipelines. It holds none of them. */
export class FactTable<T extends object> {
  readonly #column = columns++

  get(pipeline: Pipeline): T | undefined {
    const value = rows.get(pipeline)?.[this.#column]
    return isOf(this, value) ? value : undefined
  }

  set(pipeline: Pipeline, value: T): void {
    const row = rows.get(pipeline)
    if (row) row[this.#column] = value
    else rows.set(pipeline, rowWith(this.#column, value))
  }
}

function rowWith(column: number, value: object): unknown[] {
  const row = new Array<unknown>(columns).fill(undefined)
  row[column] = value
  return row
}

/** Invariant: what stands in the column of a table was put there by it. */
function isOf<T extends object>(_table: FactTable<T>, value: unknown): value is T {
  return value !== undefined
}
