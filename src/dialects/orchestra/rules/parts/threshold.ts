import type { Pipeline, Task } from '../../../../model/pipeline.ts'
import { Memo } from '../../../../text/memo.ts'
import { type Entry, type Path, textOf } from '../../../../text/tree.ts'

export type ThresholdLevel = 'error' | 'warn'

/** A threshold of a test as it is written. */
export interface WrittenThreshold {
  readonly task: Task
  readonly level: ThresholdLevel
  readonly entry: Entry
  readonly path: Path
  /** Undefined where the text is no threshold. */
  readonly threshold: Threshold | undefined
}

/** A comparison of a number of rows with a whole number. */
export interface Threshold {
  readonly comparator: '=' | '!=' | '<' | '<=' | '>' | '>='
  readonly count: number
}

const thresholdText = /^(!=|<=|>=|=|<|>)\s{0,40}(\d{1,15})$/

/** Reads `> 10`; undefined for everything that the platform refuses. */
export function parseThreshold(text: string): Threshold | undefined {
  const [, comparator, count] = thresholdText.exec(text.trim()) ?? []
  return comparator === undefined ? undefined : { comparator: comparator as Threshold['comparator'], count: Number(count) }
}

/** The thresholds that the tests of a pipeline write out. Jobs that are not known are left out. */
export function writtenThresholds(pipeline: Pipeline): readonly WrittenThreshold[] {
  const before = known.get(pipeline)
  if (before) return before
  const tests = pipeline.tasks.filter((task) => task.action.facts?.family === 'test')
  const written = tests.flatMap((task) => levels.flatMap((level) => writtenThreshold(task, level) ?? []))
  known.set(pipeline, written)
  return written
}

const known = new Memo<Pipeline, readonly WrittenThreshold[]>()
const levels: readonly ThresholdLevel[] = ['error', 'warn']

function writtenThreshold(task: Task, level: ThresholdLevel): WrittenThreshold | undefined {
  const key = `${level}_threshold_expression`
  const entry = task.parameters?.kind === 'map' ? task.parameters.entries.get(key) : undefined
  if (entry?.value.kind !== 'scalar' || entry.value.value === null) return undefined
  const threshold = parseThreshold(textOf(entry.value) ?? '')
  return { task, level, entry, path: [...task.parametersPath, key], threshold }
}

/** True where a number of rows fulfils a threshold. */
export function fires({ comparator, count }: Threshold, rows: number): boolean {
  switch (comparator) {
    case '=':
      return rows === count
    case '!=':
      return rows !== count
    case '<':
      return rows < count
    case '<=':
      return rows <= count
    case '>':
      return rows > count
    case '>=':
      return rows >= count
  }
}

/** True where no number of rows fulfils a threshold: none, and none near its count, beyond which it has one answer. */
export function neverFires(threshold: Threshold): boolean {
  const { count } = threshold
  return ![0, Math.max(0, count - 1), count, count + 1].some((rows) => fires(threshold, rows))
}

/** True where every number of rows that fulfils `narrow` fulfils `wide` too. */
export function isImplied(narrow: Threshold, wide: Threshold): boolean {
  // Between two neighbours of these numbers neither changes its answer.
  const counts = [0, ...[narrow, wide].flatMap(({ count }) => [count - 1, count, count + 1])].filter((rows) => rows >= 0)
  return counts.every((rows) => !fires(narrow, rows) || fires(wide, rows))
}
