import type { YAMLParseError } from 'yaml'
import type { TextProblem } from '../document.ts'
import { lineIndexAt, type Span } from '../source.ts'
import type { Composed } from './compose.ts'
import { fallback, sentenceOf } from './error-messages.ts'
import { limits } from './limits.ts'
import { quoteFix, signMessage, valueOnLine } from './quote-value.ts'
import type { Slip } from './watch.ts'

/** What is wrong with the form of a text. */
export interface Faults {
  readonly problems: readonly TextProblem[]
  /** Offset from which the tree need not be what the author meant. */
  readonly derailedAt: number
}

/**
 * What is wrong with the form of a text, in our own words. One slip makes a YAML reader stumble over the lines after it: of
 * defects on one line or on neighbouring lines only the first is told, and only the first few of all.
 */
export function faultsOf(text: string, lineStarts: readonly number[], { errors, fixed, slips }: Composed): Faults {
  const lostAt = Math.min(
    ...slips.filter((slip) => slip.derails).map(({ problem }) => problem.span.start),
    Number.POSITIVE_INFINITY,
  )
  const own = problemsOf(text, errors).filter(({ span }) => span.start < lostAt)
  const others = [...own, ...problemsOf(text, fixed)].map((problem) => ({ problem, reach: problem.span.end }))
  const all = [...slips, ...others].sort((a, b) => a.problem.span.start - b.problem.span.start)
  const derailedAt = Math.min(lostAt, own[0]?.span.start ?? Number.POSITIVE_INFINITY)
  return { problems: withoutConsequences(lineStarts, all).slice(0, limits.syntaxProblems), derailedAt }
}

function withoutConsequences(
  lineStarts: readonly number[],
  slips: readonly Pick<Slip, 'problem' | 'reach'>[],
): readonly TextProblem[] {
  let reached = -2
  const problems: TextProblem[] = []
  for (const { problem, reach } of slips) {
    if (lineIndexAt(lineStarts, problem.span.start) > reached + 1) problems.push(problem)
    reached = Math.max(reached, lineIndexAt(lineStarts, reach))
  }
  return problems
}

/** A problem for errors that nothing else has told of, so that no error of the library is ever lost. Keys of other types are none. */
export function unexplained(text: string, errors: readonly YAMLParseError[]): readonly TextProblem[] {
  const error = errors.find(({ code }) => code !== 'NON_STRING_KEY')
  return error ? [{ code: 'syntax', message: fallback, span: onLine(text, error.pos, false) }] : []
}

function problemsOf(text: string, errors: readonly YAMLParseError[]): readonly TextProblem[] {
  return errors.slice(0, limits.problems).flatMap((error) => problemOf(text, error))
}

function problemOf(text: string, error: YAMLParseError): readonly TextProblem[] {
  const found = sentenceOf(error, text)
  if (!found) return []
  const span = onLine(text, error.pos, found.toLineEnd)
  const value = valueOnLine(text, span.start)
  const sign = value && signMessage(text.slice(value.start, value.end))
  if (!value || (!sign && !/put the (?:whole )?value in quotes$/.test(found.message)))
    return [{ code: found.code, message: found.message, span }]
  return [{ code: found.code, message: sign ?? found.message, span, fix: quoteFix(text, value) }]
}

/** The part of an error's range that lies on its first line, without blanks at its start; or all the rest of that line. */
function onLine(text: string, [from, to]: readonly [number, number], toLineEnd: boolean): Span {
  let start = Math.max(0, Math.min(from, text.length))
  while (text[start] === ' ') start++
  const lineFeed = text.indexOf('\n', start)
  const rest = text.slice(start, lineFeed === -1 ? text.length : lineFeed).trimEnd()
  const lineEnd = start + rest.length
  return { start, end: toLineEnd ? lineEnd : Math.min(lineEnd, Math.max(start + 1, to)) }
}
