import type { Document, TextProblemCode } from '../document.ts'
import { lineStartsOf, type Source } from '../source.ts'
import { inspectCharacters } from './characters.ts'
import { composeText } from './compose.ts'
import { settleConflicts } from './conflict.ts'
import { faultsOf, unexplained } from './syntax.ts'
import { walkContents } from './walk.ts'

/** Reads any text as YAML, whatever is in it: the reference for the reader of the plain subset. */
export function readFullDocument(source: Source): Document {
  const { text } = source
  const lineStarts = lineStartsOf(text)
  const settled = settleConflicts(text)
  const inspected = inspectCharacters(settled.text)
  const composed = composeText(inspected.text)
  const faults = faultsOf(settled.text, lineStarts, composed)
  const walked = walkContents(inspected.text, lineStarts, composed.contents)
  const meant = walked.problems.filter(({ code, span }) => !mayFollow.has(code) || span.start < faults.derailedAt)
  const problems = [...settled.problems, ...inspected.problems, ...composed.problems, ...faults.problems, ...meant]
  if (problems.length === 0) problems.push(...unexplained(settled.text, composed.errors))
  return { source, lineStarts, root: walked.root, problems: problems.sort((a, b) => a.span.start - b.span.start) }
}

/** Where syntax is broken, keys of two mappings may fall into one and anchors may be lost. */
const mayFollow: ReadonlySet<TextProblemCode> = new Set(['syntax', 'duplicate-key', 'unknown-alias'])
