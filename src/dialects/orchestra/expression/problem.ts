import type { Span } from '../../../text/source.ts'

export type TemplateProblemCode =
  /** `${{` without its `}}`. */
  | 'unclosed'
  /** Nothing between `${{` and `}}`. */
  | 'empty'
  /** A bracket without its partner. */
  | 'unbalanced'
  /** A text without its closing quote, or in quotes that are none. */
  | 'quote'
  /** An operator of another language. */
  | 'operator'
  /** A value or an operator is missing, or a character has no meaning. */
  | 'syntax'
  /** Brackets or signs nest deeper than `maxDepth`. */
  | 'too-deep'
  /** More parts than are read. */
  | 'too-long'
  | 'unknown-context'
  | 'unknown-member'
  | 'unknown-function'
  /** `{{ inputs.x }}`: sent as it stands, because the dollar sign is missing. */
  | 'missing-dollar'

/** A defect of one expression. There is at most one for each defect. */
export interface TemplateProblem {
  readonly code: TemplateProblemCode
  /** One sentence with the names it is about, each shown at most 80 characters long; no full stop, no Markdown. */
  readonly message: string
  /** Indices into the text that was parsed. */
  readonly within: Span
  /** A text to put in the place of `within`, where one is likely to be meant. */
  readonly suggestion?: string
}

const longestShown = 80

/** A piece of the user's text as a message may show it: on one line, in quotes, at most 80 characters, inner double quotes as single ones. */
export function shown(text: string): string {
  const characters = Array.from(
    text
      .slice(0, longestShown * 2)
      // Line breaks and control characters would break the sentence apart, marks of direction would turn it around.
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
      .replaceAll('"', "'"),
  )
  if (characters.length <= longestShown && text.length <= longestShown * 2) return `"${characters.join('')}"`
  return `"${characters.slice(0, longestShown - 1).join('')}…"`
}

/** Collects the problems of one expression. After `fail` it is deaf: what follows the first broken place is guesswork. */
export interface ProblemList {
  readonly problems: readonly TemplateProblem[]
  readonly failed: boolean
  /** A defect that parsing can recover from. */
  report(problem: TemplateProblem): void
  /** A defect after which the structure is unsure. */
  fail(problem: TemplateProblem): void
}

// More say nothing new about one expression.
const mostReported = 16

/** An empty list of problems. */
export function problemList(): ProblemList {
  const problems: TemplateProblem[] = []
  let failed = false
  const report = (problem: TemplateProblem): void => {
    if (!failed && problems.length < mostReported) problems.push(problem)
  }
  const fail = (problem: TemplateProblem): void => {
    report(problem)
    failed = true
  }
  return {
    problems,
    get failed() {
      return failed
    },
    report,
    fail,
  }
}

/** A problem whose place can be overwritten by `suggestion`. */
export function replaced(code: TemplateProblemCode, message: string, within: Span, suggestion: string): TemplateProblem {
  return { code, message, within, suggestion }
}
