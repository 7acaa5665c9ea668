import { createTwoFilesPatch } from 'diff'
import { OperationalError } from '../engine/errors.ts'
import type { Finding } from '../engine/finding.ts'
import { familyOf } from '../engine/late-finding.ts'
import { compareText } from '../engine/make-finding.ts'
import { currentId } from '../engine/rule.ts'
import type { GuardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import { log as logLine, logText, own, type Safe } from '../render/safe.ts'
import { rules } from '../rules/described.ts'
import { type ReviewRequest, reviewToShow } from '../run.ts'
import { closestTo } from '../text/closest.ts'
import { applyEdits, type Fix } from '../text/fix.ts'
import { decodeText, mostFileBytes, parseDocument } from '../text/parse.ts'
import { quoted } from '../text/quote.ts'
import { hiddenIn, textWithoutSecrets } from '../text/secrets/hidden.ts'
import { count } from '../text/wording.ts'
import type { FixMode } from './arguments.ts'
import { writeExactly } from './write-file.ts'

/** One fix can uncover another; more rounds than this are a sign of two fixes that undo each other. */
const mostRounds = 10

/**
 * Applies the fixes of a review to the files, round by round until none is left, or prints them as a diff. Suppressed findings are left
 * alone. Nothing but the edits changes: comments, quotes, order and line ends stay.
 */
export async function fixFiles(host: GuardedHost, request: ReviewRequest, asked: FixMode): Promise<void> {
  const mode = { ...asked, only: asked.only.map((id) => currentId(rules, id)) }
  refuseUnknown(mode.only)
  if (request.paths.includes('-'))
    throw new OperationalError('Fixes cannot be applied to standard input.', 'Pass the file as a path.')
  const overlay = new Map<string, string>()
  const originals = new Map<string, Uint8Array>()
  const view: Host = { ...host, read: (path, limit) => readOver(host, originals, overlay, path, limit) }
  const before = new Map<string, string>()
  const log: Applied[] = []
  for (let round = 0; round < mostRounds; round++) {
    const { report } = await reviewToShow(view, request)
    const wanted = fixesByPath(report.findings, mode)
    if (wanted.size === 0) break
    for (const [path, fixes] of wanted) {
      const text = await textOf(view, path)
      if (!before.has(path)) before.set(path, text)
      const edits = fixes.flatMap(({ fix }) => fix.edits)
      overlay.set(path, applyEdits(text, edits))
      log.push(...fixes)
    }
  }
  const changed = [...overlay].filter(([path, text]) => text !== before.get(path)).sort(([a], [b]) => (a < b ? -1 : 1))
  if (mode.isDryRun)
    for (const [path, text] of changed)
      host.out(
        createTwoFilesPatch(
          `a/${path}`,
          `b/${path}`,
          printable(host, path, before.get(path) ?? ''),
          printable(host, path, text),
        ).replace(/^=+\n/, ''),
      )
  const kept = mode.isDryRun ? [] : await writeAll(host, changed, originals)
  for (const path of kept)
    host.err(`pipeline-review: ${quoted(path)} was changed by another program and was not fixed: run the fix again.\n`)
  const done = log.filter(({ path }) => !kept.includes(path))
  const verb = mode.isDryRun ? 'shown' : 'applied'
  host.err(`pipeline-review: ${count(done.length, 'fix', 'fixes')} ${verb} in ${count(changed.length - kept.length, 'file')}\n`)
  for (const line of linesOf(done)) host.err(`  ${line}\n`)
}

/** A fix, the rule that offers it, and the line of the finding as it was then. */
interface Applied {
  readonly path: string
  readonly line: number
  readonly rule: string
  readonly fix: Fix
}

/** What was changed where, in the order of the files. */
function linesOf(log: readonly Applied[]): readonly Safe<'log'>[] {
  const sorted = [...log].sort((a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.rule, b.rule))
  return sorted.map(({ path, line, rule, fix }) => {
    const care = fix.safety === 'unsafe' ? own` (unsafe)` : own``
    return logLine`${logText(path, 300)}:${line} ${logText(rule, 100)}: ${logText(fix.title, 300)}${care}`
  })
}

/** Throws OperationalError for an id that no rule has: a slip would fix nothing and say so as if all were well. */
function refuseUnknown(ids: readonly string[]): void {
  for (const id of ids) {
    if (Object.hasOwn(rules, id)) continue
    const [near] = closestTo(id, Object.keys(rules), 1)
    throw new OperationalError(
      `No rule with a fix is named ${quoted(id)}.`,
      near === undefined ? 'List the rules with pipeline-review rules.' : `Did you mean --only ${near}?`,
    )
  }
}

/** Writes the fixed files and answers those that someone else has saved since they were read: that save wins. */
async function writeAll(
  host: GuardedHost,
  changed: readonly (readonly [path: string, text: string])[],
  originals: ReadonlyMap<string, Uint8Array>,
): Promise<readonly string[]> {
  const kept: string[] = []
  for (const [path, text] of changed) {
    const was = originals.get(path)
    if (!(await writeExactly(host, 'The fixed pipeline', path, withMark(was, text), was))) kept.push(path)
  }
  return kept
}

/** A diff shows lines around each change, so credentials are masked in it as they are everywhere. */
function printable({ credentials }: GuardedHost, path: string, text: string): string {
  const document = parseDocument({ path, text })
  return textWithoutSecrets(document, hiddenIn(document, credentials.prefixes()))
}

/** Every round looks at the bytes of the first one, whatever is saved meanwhile. */
async function readOver(
  host: Host,
  originals: Map<string, Uint8Array>,
  overlay: ReadonlyMap<string, string>,
  path: string,
  limit: number,
): Promise<Uint8Array | undefined> {
  const text = overlay.get(path)
  if (text !== undefined) return new TextEncoder().encode(text).subarray(0, limit + 1)
  const known = originals.get(path)
  if (known && known.length <= limit) return known
  const bytes = await host.read(path, limit)
  if (bytes && bytes.length <= limit) originals.set(path, bytes)
  return bytes
}

async function textOf(host: Host, path: string): Promise<string> {
  const bytes = await host.read(path, mostFileBytes)
  return bytes ? decodeText(path, bytes).source.text : ''
}

/** A leading byte order mark is no part of the text that edits count in; it goes back to where it was. */
function withMark(bytes: Uint8Array | undefined, text: string): string {
  return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? `\uFEFF${text}` : text
}

/** The fixes of each file that do not touch the same text, in the order of the text. */
function fixesByPath(findings: readonly Finding[], mode: FixMode): ReadonlyMap<string, readonly Applied[]> {
  const wanted = new Map<string, Applied[]>()
  for (const applied of findings.flatMap((finding) => offeredBy(finding, mode))) {
    const taken = wanted.get(applied.path) ?? []
    if (taken.every(({ fix }) => !overlaps(fix, applied.fix))) wanted.set(applied.path, [...taken, applied])
  }
  return wanted
}

/** The fix of a finding; of a finding with parts, where only some of their rules are meant, the fixes of those. */
function offeredBy(finding: Finding, { includesUnsafe, only }: FixMode): readonly Applied[] {
  const { path, line, rule, suppressed, parts = [] } = finding
  const isAll = only.length === 0 || only.includes(rule) || only.includes(familyOf(finding) ?? rule)
  const offers = isAll ? [finding] : parts.filter((part) => only.includes(part.rule))
  return offers.flatMap((offer) => {
    const { fix } = offer
    const isWanted = fix !== null && suppressed === null && (fix.safety === 'safe' || includesUnsafe)
    return isWanted ? [{ path, line, rule: offer.rule, fix }] : []
  })
}

function overlaps(one: Fix, other: Fix): boolean {
  return one.edits.some((a) => other.edits.some((b) => a.span.start <= b.span.end && b.span.start <= a.span.end))
}
