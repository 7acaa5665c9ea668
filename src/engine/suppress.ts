import { type Comment, commentsWith } from '../text/comment.ts'
import type { Document } from '../text/document.ts'
import { withoutCredentials } from '../text/secrets/secret.ts'
import { lineIndexAt, type Span } from '../text/source.ts'
import type { Node } from '../text/tree.ts'
import type { Finding } from './finding.ts'
import { familyOf, withMarks } from './late-finding.ts'

/** `# pipeline-review: ignore retry-missing -- reason until 2027-01-31`, as it is written. */
export interface Suppression {
  readonly span: Span
  readonly rules: readonly { readonly id: string; readonly span: Span }[]
  readonly reason: string
  /** `YYYY-MM-DD`, or null for no end. */
  readonly until: string | null
  /** Lines whose findings it covers, from 1, the last one included; the whole file for `ignore-file`. */
  readonly lines: { readonly first: number; readonly last: number }
  /** What is wrong with its spelling, or null. */
  readonly mistake: string | null
}

/** A suppression after the findings are known. */
export interface JudgedSuppression extends Suppression {
  readonly isExpired: boolean
  /** Ids that covered no finding. */
  readonly unused: readonly { readonly id: string; readonly span: Span }[]
}

const mark = 'pipeline-review:'
const opening = /^\s*pipeline-review:\s*(ignore-file|ignore)(?![a-z0-9])/
const untilPattern = /\buntil (\d{4}-\d{2}-\d{2})\s*$/
/** A hostile file must not buy time with comments: more than this are spoken of and not followed. */
const mostSuppressions = 1000
const mostRules = 50

/** The suppressions written in a document. */
export function suppressionsIn(document: Document): readonly Suppression[] {
  const comments = commentsWith(document, mark).slice(0, mostSuppressions + 1)
  if (comments.length === 0) return []
  const lines = { blocks: scalarLines(document), next: nextContentLines(document) }
  return comments.map((comment, index) => suppressionOf(document, comment, lines, index === mostSuppressions))
}

interface Lines {
  /** For each line that announces a scalar of several lines, its last line. */
  readonly blocks: ReadonlyMap<number, number>
  /** For each line the next one that is neither blank nor a comment. */
  readonly next: Int32Array
}

function suppressionOf(document: Document, comment: Comment, lines: Lines, isTooMuch: boolean): Suppression {
  const { verb, list, listStart, words } = wordsOf(comment.text)
  const until = untilPattern.exec(words)?.[1] ?? null
  const rules = rulesIn(list, comment.span.start + 1 + listStart)
  const mistake = isTooMuch
    ? `a file can have ${mostSuppressions} of them, and this is one more`
    : mistakeIn(verb, rules.length, words, until)
  return {
    span: comment.span,
    rules: rules.length > mostRules ? [] : rules,
    reason: withoutCredentials(words.replace(untilPattern, '').trim()),
    until,
    lines: verb === 'ignore-file' ? { first: 1, last: document.lineStarts.length } : coveredLines(comment, lines),
    mistake,
  }
}

/** Takes a comment apart without a pattern that could look back: verb, list of rules, and what follows the two dashes. */
function wordsOf(text: string): { verb: string; list: string; listStart: number; words: string } {
  const match = opening.exec(text)
  const listStart = match?.[0].length ?? 0
  const dashes = text.indexOf('--', listStart)
  const list = match ? text.slice(listStart, dashes === -1 ? text.length : dashes) : ''
  const isReadable = match !== null && /^(?:$|[ \t])[a-z0-9/, \t-]*$/.test(list)
  const words = dashes === -1 ? '' : text.slice(dashes + 2).trim()
  return { verb: isReadable ? (match[1] ?? '') : '', list: isReadable ? list : '', listStart, words }
}

function mistakeIn(verb: string, rules: number, words: string, until: string | null): string | null {
  if (verb === '') return 'it is not written as "ignore <rule>[, <rule>] -- reason"'
  if (rules === 0) return 'it names no rule'
  if (rules > mostRules) return `it names more than ${mostRules} rules`
  if (until !== null && !isDay(until)) return 'its date does not exist'
  return /\buntil\b/.test(words) && until === null && /\buntil \S*\d/.test(words)
    ? 'its date is not written as 2027-01-31, at the end'
    : null
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function rulesIn(list: string, start: number): Suppression['rules'] {
  return [...list.matchAll(/[a-z0-9/-]+/g)].map((word) => ({
    id: word[0],
    span: { start: start + word.index, end: start + word.index + word[0].length },
  }))
}

/** Behind a value: its line. On a line of its own: the next line that is neither blank nor a comment. A scalar is covered whole. */
function coveredLines(comment: Comment, { blocks, next }: Lines): Suppression['lines'] {
  const line = comment.isAlone ? (next[comment.line] ?? comment.line) : comment.line
  return { first: line + 1, last: Math.max(line, blocks.get(line) ?? line) + 1 }
}

function nextContentLines({ source, lineStarts }: Document): Int32Array {
  const next = new Int32Array(lineStarts.length)
  let content = lineStarts.length
  for (let line = lineStarts.length - 1; line >= 0; line--) {
    next[line] = content
    const text = source.text.slice(lineStarts[line] ?? 0, lineStarts[line + 1] ?? source.text.length).trimStart()
    if (text !== '' && !text.startsWith('#')) content = line
  }
  return next
}

/** For each line on which a scalar of several lines is announced by its key, the last line of the scalar. */
export function scalarLines({ root, lineStarts }: Pick<Document, 'root' | 'lineStarts'>): ReadonlyMap<number, number> {
  const lines = new Map<number, number>()
  const seen = new Set<Node>()
  const pending = root ? [root] : []
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (node.kind === 'list') pending.push(...node.items)
    if (node.kind !== 'map') continue
    for (const { keySpan, value } of node.entries.list) {
      if (value.kind === 'scalar')
        lines.set(lineIndexAt(lineStarts, keySpan.start), lineIndexAt(lineStarts, Math.max(value.span.start, value.span.end - 1)))
      else pending.push(value)
    }
  }
  return lines
}

/**
 * Marks the findings that suppressions cover. `today` is `YYYY-MM-DD`: a suppression counts up to and including its last day. Reasons are
 * kept; a suppression without one says so.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: string,
): { findings: readonly Finding[]; judged: readonly JudgedSuppression[] } {
  const used = new Map(suppressions.map((suppression) => [suppression, new Set<string>()]))
  const active = new Map<string, Suppression[]>()
  for (const suppression of suppressions)
    if (suppression.mistake === null && !isExpired(suppression, today))
      for (const id of new Set(suppression.rules.map((rule) => rule.id))) active.set(id, [...(active.get(id) ?? []), suppression])
  const marked = findings.map((finding) => {
    const family = familyOf(finding)
    const ids = family === undefined ? [finding.rule] : [finding.rule, family]
    const covers = ids.flatMap((id) => {
      const cover = active.get(id)?.find(({ lines }) => lines.first <= finding.line && finding.line <= lines.last)
      return cover ? [{ id, cover }] : []
    })
    for (const { id, cover } of covers) used.get(cover)?.add(id)
    const [first] = covers
    return first ? withMarks(finding, { suppressed: first.cover.reason || 'no reason given' }) : finding
  })
  const judged = suppressions.map((suppression) => ({
    ...suppression,
    isExpired: isExpired(suppression, today),
    unused: suppression.rules.filter(({ id }) => !used.get(suppression)?.has(id)),
  }))
  return { findings: marked, judged }
}

function isExpired({ until }: Suppression, today: string): boolean {
  return until !== null && until < today
}
