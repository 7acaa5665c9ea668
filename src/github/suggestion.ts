import type { Finding } from '../engine/finding.ts'
import { markdownCode, markdownText, md } from '../render/safe.ts'
import { applyEdits, type Edit, type Fix } from '../text/fix.ts'
import { replaceHidden } from '../text/quote.ts'
import { lineIndexAt, lineStartsOf } from '../text/source.ts'
import type { Hunk, LineRange } from './diff.ts'

/** Whole lines and what they become. An empty list of lines deletes them. */
export interface Replacement extends LineRange {
  readonly lines: readonly string[]
}

/** A comment on lines of the pull request that offers a fix. */
export interface Proposal extends LineRange {
  readonly fingerprint: string
  readonly path: string
  readonly body: string
}

/** A longer suggestion is better read as a patch. */
const mostLines = 60

/** What a fix does, in whole lines of the text; undefined where it does nothing or the text does not have such lines. */
export function replacementOf(text: string, fix: Fix): Replacement | undefined {
  const start = Math.min(...fix.edits.map((edit) => edit.span.start))
  const end = Math.max(...fix.edits.map((edit) => edit.span.end))
  if (!(start >= 0 && start <= end && end <= text.length)) return undefined
  const starts = realLines(text)
  const first = lineIndexAt(starts, start)
  const last = Math.max(first, lineIndexAt(starts, end > start ? end - 1 : start))
  return wholeLines(text, starts, fix.edits, { first, last })
}

/** Where lines begin. What follows the last line end is no line unless there is text. */
function realLines(text: string): readonly number[] {
  return lineStartsOf(text).filter((start) => start < text.length || start === 0)
}

/** A fix that removes the end of its last line joins the next one, which then belongs to it. */
function wholeLines(text: string, starts: readonly number[], edits: readonly Edit[], index: LineRange): Replacement | undefined {
  const last = Math.min(index.last, starts.length - 1)
  const from = starts[index.first] ?? 0
  const to = starts[last + 1] ?? text.length
  const local = edits.map((edit) => ({ span: { start: edit.span.start - from, end: edit.span.end - from }, text: edit.text }))
  const before = text.slice(from, to)
  const after = applyEdits(before, local)
  const isJoined = after !== '' && before.endsWith('\n') && !after.endsWith('\n') && last + 1 < starts.length
  if (isJoined) return wholeLines(text, starts, edits, { first: index.first, last: last + 1 })
  if (after === before) return undefined
  const isEnded = before.endsWith('\n')
  const content = isEnded ? after.replace(/\n$/, '') : after
  return { first: index.first + 1, last: last + 1, lines: isEnded && after === '' ? [] : content.split('\n') }
}

/** True where GitHub can take a comment on the lines: all of them inside one hunk of the new side. */
export function liesInOneHunk(range: LineRange, hunks: readonly Hunk[]): boolean {
  return hunks.some(({ shown }) => shown !== null && shown.first <= range.first && range.last <= shown.last)
}

/**
 * The proposal for a finding with a fix, or undefined where the fix cannot be offered as a suggestion: lines outside the change,
 * line ends of two kinds, characters that a reader would not see, a credential on the same lines.
 */
export function proposalFor(finding: Finding, text: string, hunks: readonly Hunk[], reviewName?: string): Proposal | undefined {
  if (!finding.fix || finding.fix.isBesideSecret || finding.suppressed !== null) return undefined
  const replacement = replacementOf(text, finding.fix)
  if (!replacement || !liesInOneHunk(replacement, hunks)) return undefined
  const { first, last } = replacement
  // A suggestion is Markdown, whose lines have no line ends of a kind: GitHub writes those of the file.
  const lines = replacement.lines.map((line) => line.replace(/\r$/, ''))
  const content = lines.join('\n')
  if (hasMixedEnds(text) || hasHidden(content) || Math.max(lines.length, last - first + 1) > mostLines) return undefined
  const { fingerprint, path } = finding
  return { fingerprint, path, first, last, body: bodyOf(finding, finding.fix, lines, reviewName) }
}

/** True where some lines end in CR LF and others in LF: whichever GitHub writes, one of them would be another. */
function hasMixedEnds(text: string): boolean {
  return text.includes('\r') && /(?:^|[^\r])\n|\r(?!\n)/.test(text)
}

/** Tabs and line ends show; whatever else is hidden in a text must not be committed with one click. */
function hasHidden(text: string): boolean {
  let isHidden = false
  replaceHidden(text.replace(/[\t\n]/g, ' '), () => {
    isHidden = true
    return ''
  })
  return isHidden
}

const opening = '<!-- pipeline-review-finding:'
const closing = ' -->'

function bodyOf(finding: Finding, fix: Fix, lines: readonly string[], reviewName: string | undefined): string {
  const care = fix.safety === 'unsafe' ? md` Check it before you apply it: it changes what the pipeline does.` : md``
  const sentence = md`**${markdownText(finding.message)}** (${markdownCode(finding.rule)})`
  const proposal = md`${markdownText(fix.title)}.${care}`
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1))
  const suggestion = [`${fence}suggestion`, ...lines, fence].join('\n')
  const owner = reviewName === undefined ? '' : ` of ${reviewName}`
  return [`${opening}${finding.fingerprint}${owner}${closing}`, sentence, '', proposal, '', suggestion].join('\n')
}

function longestRun(lines: readonly string[]): number {
  const runs = lines.flatMap((line) => line.match(/`+/g) ?? [])
  return runs.reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** The fingerprint in the first line of an inline comment of a review, or undefined where it is not exactly as that review writes it. */
export function fingerprintIn(body: string, reviewName?: string): string | undefined {
  const line = body.split('\n', 1)[0]?.trimEnd() ?? ''
  if (!line.startsWith(opening) || !line.endsWith(closing)) return undefined
  const [fingerprint = '', ...owner] = line.slice(opening.length, -closing.length).split(' of ')
  if (owner.join(' of ') !== (reviewName ?? '')) return undefined
  return /^[0-9a-f]{8,64}$/.test(fingerprint) ? fingerprint : undefined
}
