import { allMatches } from '../all-matches.ts'
import { Later } from '../later.ts'
import { issuedKinds, issuedMarks, signsInside } from './issued-marks.ts'
import { issuedStarts } from './issued-starts.ts'
import { type Look, lookForStarts, mayMatch, traceOf } from './traces.ts'

const sourceOf = (marks: readonly (readonly [string, string])[]) =>
  `(?<![A-Za-z0-9])(?:${marks.map(([prefix, body]) => `(${prefix})(?:${body})`).join('|')})`
/** One pass over a text for all of them. What stands before must not be part of the word. */
export const issuedPattern = new Later(() => new RegExp(sourceOf(issuedMarks), 'g'))
const trace = traceOf(signsInside.map((sign) => sign.toLowerCase()))
for (const starts of issuedStarts) lookForStarts(starts)
/** The marks that begin with the same three characters: all others need not be tried there. */
const marksByStart = new Later(() => {
  const byStart = new Map<string, number[]>()
  for (const [index, starts] of issuedStarts.entries()) for (const start of starts) addTo(byStart, start, index)
  return byStart
})

function addTo(byStart: Map<string, number[]>, start: string, index: number): void {
  const marks = byStart.get(start)
  if (marks) marks.push(index)
  else byStart.set(start, [index])
}

export interface Issued {
  readonly start: number
  readonly end: number
  readonly kind: string
  /** What follows the mark. */
  readonly body: string
}

/** Every credential of a text that has the prefix of its issuer, in the order of the text. */
export function issuedIn(look: Look): Issued[] {
  const { text, starts } = look
  const isAnywhere = mayMatch(look, trace)
  if (!isAnywhere && starts.length === 0) return []
  if (!isAnywhere) return matchesAt(text, starts)
  return allMatches(text, issuedPattern.value).map((match) =>
    issuedAt(
      match,
      match.findIndex((group, index) => index > 0 && group !== undefined),
    ),
  )
}

/** What a match is, whose mark is in one of its groups. */
function issuedAt(match: RegExpExecArray, group: number, mark = group - 1): Issued {
  const { 0: text, index: start } = match
  return { start, end: start + text.length, kind: issuedKinds[mark] ?? 'a credential', body: text.slice(match[group]?.length) }
}

/** The same matches, looked for only where a word begins like one of them. */
function matchesAt(text: string, starts: readonly number[]): Issued[] {
  const found: Issued[] = []
  let free = 0
  for (const start of starts) {
    if (start < free) continue
    const issued = firstAt(text, start)
    if (!issued) continue
    found.push(issued)
    free = issued.end
  }
  return found
}

function firstAt(text: string, start: number): Issued | undefined {
  for (const mark of marksByStart.value.get(text.slice(start, start + 3)) ?? []) {
    const pattern = patternOf(mark)
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match) return issuedAt(match, 1, mark)
  }
  return undefined
}

const patterns = new Map<number, RegExp>()

/** The pattern of one mark, made when it is first needed: that of all of them takes a millisecond. */
function patternOf(mark: number): RegExp {
  const pattern = patterns.get(mark) ?? new RegExp(sourceOf(issuedMarks.slice(mark, mark + 1)), 'y')
  patterns.set(mark, pattern)
  return pattern
}
