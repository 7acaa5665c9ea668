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
  const answers = {
    '=': rows === count,
    '!=': rows !== count,
    '<': rows < count,
    '<=': rows <= count,
    '>': rows > count,
    '>=': rows >= count,
  }
  return answers[comparator]
}

/** Between two neighbours of these numbers no threshold of the given ones changes its answer. */
function tellingCounts(thresholds: readonly Threshold[]): readonly number[] {
  return [0, ...thresholds.flatMap(({ count }) => [count - 1, count, count + 1])].filter((rows) => rows >= 0)
}

/** True where no number of rows fulfils a threshold. */
export function neverFires(threshold: Threshold): boolean {
  return tellingCounts([threshold]).every((rows) => !fires(threshold, rows))
}

/** True where every number of rows that fulfils `narrow` fulfils `wide` too. */
export function isImplied(narrow: Threshold, wide: Threshold): boolean {
  return tellingCounts([narrow, wide]).every((rows) => !fires(narrow, rows) || fires(wide, rows))
}
