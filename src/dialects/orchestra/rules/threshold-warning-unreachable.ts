import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline, Task } from '../../../model/pipeline.ts'
import { gather } from '../../../rules/parts/gather.ts'
import { together } from '../../../rules/parts/together.ts'
import { quoted } from '../../../text/quote.ts'
import { count, listNames } from '../../../text/wording.ts'
import {
  isImplied,
  neverFires,
  parseThreshold,
  thresholdPath,
  type WrittenThreshold,
  writtenThresholds,
} from './parts/threshold.ts'

/** Both thresholds of a SQL test where the file is silent. */
const defaultThreshold = '> 0'
/** The one job with thresholds that have no default. */
const withoutDefault = 'DATA_RECONCILIATION_MANUAL_QUERY'

interface Pair {
  readonly task: Task
  readonly warn: WrittenThreshold
  readonly warnText: string
  readonly errorText: string
  readonly isDefault: boolean
}

export default defineRule({
  summary: 'Warning thresholds must be reachable',
  why: 'The error threshold takes precedence: if it fires on every row count that should warn, the test fails and never warns.',
  remedy: 'Set the warning threshold below the error threshold, or remove it.',
  severity: 'warning',
  since: '0.1.0',
  about: ['test'],
  *check({ pipeline }) {
    const hidden = hiddenWarnings(pipeline)
    const equal = hidden.filter(({ warnText, errorText }) => warnText === errorText)
    for (const pair of hidden) if (pair.warnText !== pair.errorText) yield implied(pair)
    yield* together(equal, ({ task }) => task.key, sameTexts)
  },
})

function hiddenWarnings(pipeline: Pipeline): readonly Pair[] {
  const written = writtenThresholds(pipeline)
  if (!written.some(({ level }) => level === 'warn')) return none
  const byTask = gather(written, ({ task }) => task.key)
  return [...byTask.values()].flatMap((thresholds) => {
    const task = thresholds[0]?.task
    const warn = thresholds.find(({ level }) => level === 'warn')
    const error = thresholds.find(({ level }) => level === 'error')
    const errorText = error ? error.entry.value : task?.action.job === withoutDefault ? undefined : defaultThreshold
    const text = typeof errorText === 'string' ? errorText : textIn(errorText)
    const wide = text === undefined ? undefined : parseThreshold(text)
    if (!task || !warn?.threshold || !wide || task.paused || neverFires(warn.threshold) || !isImplied(warn.threshold, wide))
      return []
    return [{ task, warn, warnText: shown(warn.threshold), errorText: shown(wide), isDefault: !error }]
  })
}

const none: readonly Pair[] = []

function shown({ comparator, count: rows }: { readonly comparator: string; readonly count: number }): string {
  return `${comparator} ${rows}`
}

function textIn(node: WrittenThreshold['entry']['value'] | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

function implied({ task, warn, warnText, errorText, isDefault }: Pair): Problem {
  const origin = isDefault ? ', the default,' : ''
  return {
    at: { path: thresholdPath(warn) },
    message: `The warning ${quoted(warnText)} of test ${quoted(task.label)} never fires: the error threshold ${quoted(errorText)}${origin} fires on the same row counts`,
    subject: 'warn',
    ...(isDefault && { remedy: 'Add an error threshold above the warning threshold.' }),
  }
}

function sameTexts(equal: readonly [Pair, ...Pair[]]): Problem {
  const [first] = equal
  const isOne = equal.length === 1
  const who = isOne
    ? `Test ${quoted(first.task.label)}`
    : `${count(equal.length, 'test')} (${listNames(equal.map(({ task }) => task.label))})`
  return {
    at: { path: thresholdPath(first.warn) },
    message: `${who} can fail but never warn: ${isOne ? 'its two thresholds' : 'both thresholds'} are the same`,
    subject: 'same',
    severity: 'note',
    related: equal.slice(1, 6).map(({ warn }) => ({ at: { path: thresholdPath(warn) }, message: 'the same here' })),
  }
}
