import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver/node'
import { type Finding, ruleIdsOf } from '../engine/finding.ts'
import { applyEdits, type Edit } from '../text/fix.ts'
import { lineStartsOf, type Span } from '../text/source.ts'
import { commonEnd, commonStart } from './carried.ts'
import { type OpenFile, openOffset, spanOfRange } from './open-files.ts'
import type { Positions } from './positions.ts'

/** The kind of the action that applies every safe fix of a file, which editors can run on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.pipeline-review`

/** One fix can uncover another; more rounds than this are a sign of two fixes that undo each other. */
const mostRounds = 10

/** The findings that touch a span, suppressed ones left out. */
export function findingsAt(findings: readonly Finding[], { text }: OpenFile, { start, end }: Span): readonly Finding[] {
  const starts = lineStartsOf(text)
  return findings.filter((finding) => {
    if (finding.suppressed !== null) return false
    const span = spanOfRange(text, finding, starts)
    return span.start <= end && start <= span.end
  })
}

/** The fix of a finding, and the fixes of its parts where it has several. */
export function fixActions(finding: Finding, edit: (edits: readonly Edit[]) => CodeAction['edit']): readonly CodeAction[] {
  const offers = [finding, ...(finding.parts ?? [])].flatMap(({ fix }) => fix ?? [])
  const seen = new Set<string>()
  return offers.flatMap(({ title, safety, edits }) => {
    const key = JSON.stringify(edits)
    if (seen.has(key)) return []
    seen.add(key)
    const change = edit(edits)
    return change ? [{ title, kind: CodeActionKind.QuickFix, edit: change, ...(safety === 'safe' && { isPreferred: true }) }] : []
  })
}

/** Edits of the engine in the positions of the client. */
export function textEdits(edits: readonly Edit[], file: OpenFile, positions: Positions): TextEdit[] {
  return edits.map(({ span, text }) => ({
    range: positions.rangeOf(file.document, { start: openOffset(file, span.start), end: openOffset(file, span.end) }),
    newText: text,
  }))
}

/** The safe fixes of findings that do not touch the same text, as `check --fix` applies them in one round. */
function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = []
  for (const { fix, suppressed } of findings) {
    if (!fix || suppressed !== null || fix.safety !== 'safe') continue
    const isFree = fix.edits.every((edit) => taken.every(({ span }) => edit.span.start > span.end || span.start > edit.span.end))
    if (isFree) taken.push(...fix.edits)
  }
  return taken
}

/** Edits that do what all safe fixes do, those that they uncover included; none where there is no fix. */
export function allSafe(
  text: string,
  findings: readonly Finding[],
  reviewed: (text: string) => readonly Finding[],
): readonly Edit[] {
  const first = safeEdits(findings)
  let [now, edits] = [text, first]
  for (let round = 0; round < mostRounds && edits.length > 0; round++) {
    now = applyEdits(now, edits)
    edits = safeEdits(reviewed(now))
    if (round === 0 && edits.length === 0) return first
  }
  if (now === text) return []
  const start = commonStart(text, now)
  const end = commonEnd(text, now, start)
  return [{ span: { start, end: text.length - end }, text: now.slice(start, now.length - end) }]
}

/** The comment that suppresses a finding, on a line of its own above it; `reason` stands behind the dashes. */
export function suppression(finding: Finding, text: string, lineOf: (finding: Finding) => number, reason: string): Edit {
  const starts = lineStartsOf(text)
  const start = starts[lineOf(finding) - 1] ?? 0
  const line = text.slice(start, starts[lineOf(finding)] ?? text.length)
  const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const comment = `# pipeline-review: ignore ${ruleIdsOf(finding).join(', ')} -- ${reason}`
  return { span: { start, end: start }, text: `${indent}${comment}${lineEnd}` }
}
