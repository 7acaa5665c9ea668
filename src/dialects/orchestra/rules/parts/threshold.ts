import type { Pipeline, Task } from '../../../../model/pipeline.ts'
import { Memo } from '../../../../text/memo.ts'
import { oncePerText } from '../../../../text/once-per-text.ts'
import { type Entry, type Path, textOf } from '../../../../text/tree.ts'

export type ThresholdLevel = 'error' | 'warn'

/** A threshold of a test as it is written. */
export interface WrittenThreshold {
  readonly task: Task
  readonly level: ThresholdLevel
  readonly entry: Entry
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
export const parseThreshold = oncePerText(readThreshold)

function readThreshold(text: string): Threshold | undefined {
  const [, comparator, count] = thresholdText.exec(text.trim()) ?? []
  return comparator === undefined ? undefined : { comparator: comparator as Threshold['comparator'], count: Number(count) }
}

/** The thresholds that the tests of a pipeline write out. Jobs that are not known are left out. */
export function writtenThresholds(pipeline: Pipeline): readonly WrittenThreshold[] {
  const before = known.get(pipeline)
  if (before) return before
  const written: WrittenThreshold[] = []
  for (const task of pipeline.tasks) {
    if (task.action.facts?.family !== 'test') continue
    for (const level of levels) {
      const threshold = writtenThreshold(task, level)
      if (threshold) written.push(threshold)
    }
  }
  known.set(pipeline, written)
  return written
}

/** Where a threshold is written. */
export function thresholdPath({ task, entry }: WrittenThreshold): Path {
  return [...task.parametersPath, entry.key]
}

const known = new Memo<Pipeline, readonly WrittenThreshold[]>()
const levels: readonly ThresholdLevel[] = ['error', 'warn']
const keys = { error: 'error_threshold_expression', warn: 'warn_threshold_expression' } as const

function writtenThreshold(task: Task, level: ThresholdLevel): WrittenThreshold | undefined {
  const entry = task.parameters?.kind === 'map' ? task.parameters.entries.get(keys[level]) : undefined
  if (entry?.value.kind !== 'scalar' || entry.value.value === null) return undefined
  return { task, level, entry, threshold: parseThreshold(textOf(entry.value) ?? '') }
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
  return !(
    fires(threshold, 0) ||
    fires(threshold, Math.max(0, count - 1)) ||
    fires(threshold, count) ||
    fires(threshold, count + 1)
  )
}

/** True where every number of rows that fulfils `narrow` fulfils `wide` too. */
export function isImplied(narrow: Threshold, wide: Threshold): boolean {
  // Between two neighbours of these numbers neither changes its answer.
  const counts = [0, ...[narrow, wide].flatMap(({ count }) => [count - 1, count, count + 1])].filter((rows) => rows >= 0)
  return counts.every((rows) => !fires(narrow, rows) || fires(wide, rows))
}
