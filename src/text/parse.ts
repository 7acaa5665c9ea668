import { type Document, type TextProblem, type TextProblemCode, unreadableDocument } from './document.ts'
import { decodeBytes } from './parse/bytes.ts'
import { inspectCharacters } from './parse/characters.ts'
import { composeText } from './parse/compose.ts'
import { settleConflicts } from './parse/conflict.ts'
import { limits } from './parse/limits.ts'
import { faultsOf, unexplained } from './parse/syntax.ts'
import { walkContents } from './parse/walk.ts'
import { lineStartsOf, type Source } from './source.ts'

export { spanWithin } from './parse/scalar-position.ts'

/** Size in bytes above which no file is read. */
export const mostFileBytes = limits.bytes

/** Reads a file's bytes: strict UTF-8, at most 1 MiB, without its leading byte order mark. Never throws: what is wrong is in `problems`. */
export function decodeText(path: string, bytes: Uint8Array): Document {
  const decoded = decodeBytes(bytes)
  if ('problem' in decoded) return unreadableDocument({ path, text: '' }, decoded.problem, glimpseOf(bytes))
  const document = parseDocument({ path, text: decoded.text })
  return decoded.text.startsWith('\ufeff') ? { ...document, problems: [secondMark, ...document.problems] } : document
}

const secondMark: TextProblem = {
  code: 'hidden-character',
  message: "Second byte order mark, which the platform's YAML reader takes as part of the first key; delete it",
  span: { start: 0, end: 1 },
}

/** Without zero bytes, text of two or four bytes a character reads as ASCII where it is. */
function glimpseOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, limits.bytes)).replaceAll('\0', '')
}

/**
 * Reads a YAML text within fixed budgets (`parse/limits.ts`). Never throws: what is wrong is in `problems`, in the order of the
 * text, and the tree holds what could be read.
 */
export function parseDocument(source: Source): Document {
  const { text } = source
  if (text.length > limits.bytes) return unreadableDocument(source, tooLarge)
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

const tooLarge: TextProblem = {
  code: 'too-large',
  message: 'The text is larger than 1 MiB; split it or remove what is generated',
  span: { start: 0, end: 0 },
}

/** Where syntax is broken, keys of two mappings may fall into one and anchors may be lost. */
const mayFollow: ReadonlySet<TextProblemCode> = new Set(['syntax', 'duplicate-key', 'unknown-alias'])
