import { createTwoFilesPatch } from 'diff'
import { textWithoutSecrets } from '../core/describe.ts'
import { OperationalError } from '../core/errors.ts'
import type { Finding } from '../core/finding.ts'
import { applyEdits, type Fix } from '../core/fix.ts'
import { decodeText, mostFileBytes, parseDocument } from '../core/parse.ts'
import { secretsIn } from '../core/secret.ts'
import type { Host } from '../host.ts'
import { type ReviewRequest, review } from '../run.ts'
import type { FixMode } from './arguments.ts'
import { writeFile } from './write-file.ts'

/** One fix can uncover another; more rounds than this are a sign of two fixes that undo each other. */
const mostRounds = 10

/**
 * Applies the fixes of a review to the files, round by round until none is left, or prints them as a diff. Suppressed findings are left
 * alone. Nothing but the edits changes: comments, quotes, order and line ends stay.
 */
export async function fixFiles(host: Host, request: ReviewRequest, mode: FixMode): Promise<void> {
  if (request.paths.includes('-')) throw new OperationalError('Fixes cannot be applied to standard input.', 'Name the file.')
  const overlay = new Map<string, string>()
  const view: Host = { ...host, read: (path, limit) => readOver(host, overlay, path, limit) }
  const before = new Map<string, string>()
  let count = 0
  for (let round = 0; round < mostRounds; round++) {
    const { report } = await review(view, request)
    const wanted = fixesByPath(report.findings, mode)
    if (wanted.size === 0) break
    for (const [path, fixes] of wanted) {
      const text = await textOf(view, path)
      if (!before.has(path)) before.set(path, text)
      overlay.set(
        path,
        applyEdits(
          text,
          fixes.flatMap((fix) => fix.edits),
        ),
      )
      count += fixes.length
    }
  }
  const changed = [...overlay].filter(([path, text]) => text !== before.get(path)).sort(([a], [b]) => (a < b ? -1 : 1))
  if (mode.isDryRun)
    for (const [path, text] of changed)
      host.out(
        createTwoFilesPatch(`a/${path}`, `b/${path}`, printable(path, before.get(path) ?? ''), printable(path, text)).replace(
          /^=+\n/,
          '',
        ),
      )
  else for (const [path, text] of changed) await writeFile(host, 'The fixed pipeline', path, await withMark(host, path, text))
  host.err(
    `pipeline-review: ${count} ${count === 1 ? 'fix' : 'fixes'} ${mode.isDryRun ? 'shown' : 'applied'} in ${changed.length} ${changed.length === 1 ? 'file' : 'files'}\n`,
  )
}

/** A diff shows lines around each change, so credentials are masked in it as they are everywhere. */
function printable(path: string, text: string): string {
  const document = parseDocument({ path, text })
  return textWithoutSecrets(document, secretsIn(document))
}

async function readOver(
  host: Host,
  overlay: ReadonlyMap<string, string>,
  path: string,
  limit: number,
): Promise<Uint8Array | undefined> {
  const text = overlay.get(path)
  return text === undefined ? host.read(path, limit) : new TextEncoder().encode(text).subarray(0, limit + 1)
}

async function textOf(host: Host, path: string): Promise<string> {
  const bytes = await host.read(path, mostFileBytes)
  return bytes ? decodeText(path, bytes).source.text : ''
}

/** A leading byte order mark is no part of the text that edits count in; it goes back to where it was. */
async function withMark(host: Host, path: string, text: string): Promise<string> {
  const bytes = await host.read(path, 3)
  return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? `\uFEFF${text}` : text
}

/** The fixes of each file that do not touch the same text, in the order of the text. */
function fixesByPath(findings: readonly Finding[], mode: FixMode): ReadonlyMap<string, readonly Fix[]> {
  const wanted = new Map<string, Fix[]>()
  for (const { path, fix, suppressed } of findings) {
    if (!fix || suppressed !== null || (fix.safety === 'unsafe' && !mode.includesUnsafe)) continue
    const taken = wanted.get(path) ?? []
    if (taken.every((other) => !overlaps(other, fix))) wanted.set(path, [...taken, fix])
  }
  return wanted
}

function overlaps(one: Fix, other: Fix): boolean {
  return one.edits.some((a) => other.edits.some((b) => a.span.start <= b.span.end && b.span.start <= a.span.end))
}
