/** A row as the API gives it. */
export type Row = Record<string, unknown>

/** Everything that the server knows. Rows can be added while it runs. */
export interface StandInWorld {
  /** The server's clock, in milliseconds; it stands still unless a test moves it. */
  nowMs: number
  readonly pipelines: Row[]
  readonly runs: Row[]
  readonly taskRuns: Row[]
  readonly operations: Row[]
  readonly environments: Row[]
  readonly connections: Row[]
  /** By pipeline id. */
  readonly definitions: Map<string, unknown>
  /** By task run id, then by name. */
  readonly logs: Map<string, Map<string, string>>
  readonly artifacts: Map<string, Map<string, string>>
}

export function emptyWorld(nowMs: number): StandInWorld {
  return {
    nowMs,
    pipelines: [],
    runs: [],
    taskRuns: [],
    operations: [],
    environments: [],
    connections: [],
    definitions: new Map(),
    logs: new Map(),
    artifacts: new Map(),
  }
}

/** The value of a field as text; empty where it is none. */
export function textOf(row: Row, key: string): string {
  const value = row[key]
  return typeof value === 'string' ? value : ''
}

/** A UUID made of a label and a number: readable in failures, and the same in every run. */
export function uuidOf(label: string, number: number): string {
  const hex = (value: number, length: number) => value.toString(16).padStart(length, '0').slice(-length)
  const first = [...label].reduce((sum, character) => (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0, 7)
  return `${hex(first, 8)}-0000-4000-8000-${hex(number, 12)}`
}
