import { type Comment, commentsWith } from './comment.ts'
import type { Document } from './document.ts'
import type { Finding } from './finding.ts'
import { lineIndexAt, type Span } from './source.ts'
import type { Node } from './tree.ts'

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
const pattern = /^\s*pipeline-review:\s*(ignore|ignore-file)(?:\s+([a-z0-9/, \t-]*?))?\s*(?:--\s*(.*))?$/
const untilPattern = /\buntil (\d{4}-\d{2}-\d{2})\s*$/

/** The suppressions written in a document. */
export function suppressionsIn(document: Document): readonly Suppression[] {
  const comments = commentsWith(document, mark)
  if (comments.length === 0) return []
  const blocks = scalarLines(document)
  return comments.map((comment) => suppressionOf(document, comment, blocks))
}

function suppressionOf(document: Document, comment: Comment, blocks: ReadonlyMap<number, number>): Suppression {
  const match = pattern.exec(comment.text)
  const [, verb = '', list = '', words = ''] = match ?? []
  const until = untilPattern.exec(words)?.[1] ?? null
  const rules = rulesIn(comment, list)
  return {
    span: comment.span,
    rules,
    reason: words.replace(untilPattern, '').trim(),
    until,
    lines: verb === 'ignore-file' ? { first: 1, last: document.lineStarts.length } : coveredLines(document, comment, blocks),
    mistake: mistakeIn(match !== null, rules.length, words, until),
  }
}

function mistakeIn(isReadable: boolean, rules: number, words: string, until: string | null): string | null {
  if (!isReadable) return 'it is not written as "ignore <rule>[, <rule>] -- reason"'
  if (rules === 0) return 'it names no rule'
  if (until !== null && Number.isNaN(Date.parse(`${until}T00:00:00Z`))) return 'its date is none'
  return /\buntil\b/.test(words) && until === null && /\buntil \S*\d/.test(words)
    ? 'its date is not written as 2027-01-31, at the end'
    : null
}

function rulesIn(comment: Comment, list: string): Suppression['rules'] {
  const from = comment.span.start + 1 + comment.text.indexOf(list, comment.text.indexOf('ignore') + 6)
  return [...list.matchAll(/[a-z0-9/-]+/g)].map((word) => ({
    id: word[0],
    span: { start: from + word.index, end: from + word.index + word[0].length },
  }))
}

/** Behind a value: its line. On a line of its own: the next line that is neither blank nor a comment. A scalar is covered whole. */
function coveredLines(
  { source, lineStarts }: Document,
  comment: Comment,
  blocks: ReadonlyMap<number, number>,
): Suppression['lines'] {
  let line = comment.line
  const textOf = (index: number) => source.text.slice(lineStarts[index] ?? 0, lineStarts[index + 1] ?? source.text.length).trim()
  if (comment.isAlone)
    do line++
    while (line < lineStarts.length && (textOf(line) === '' || textOf(line).startsWith('#')))
  return { first: line + 1, last: Math.max(line, blocks.get(line) ?? line) + 1 }
}

/** For each line on which a scalar of several lines is announced by its key, the last line of the scalar. */
function scalarLines({ root, lineStarts }: Document): ReadonlyMap<number, number> {
  const lines = new Map<number, number>()
  const seen = new Set<Node>()
  const pending = root ? [root] : []
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (node.kind === 'list') pending.push(...node.items)
    if (node.kind !== 'map') continue
    for (const { keySpan, value } of node.entries.values()) {
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
  const active = suppressions.filter((suppression) => suppression.mistake === null && !isExpired(suppression, today))
  const marked = findings.map((finding) => {
    const cover = active.find(
      ({ rules, lines }) =>
        lines.first <= finding.line && finding.line <= lines.last && rules.some(({ id }) => id === finding.rule),
    )
    if (!cover) return finding
    used.get(cover)?.add(finding.rule)
    return { ...finding, suppressed: cover.reason || 'no reason given' }
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
