import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Document } from '../../../text/document.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import type { Fix } from '../../../text/fix.ts'
import { quoted } from '../../../text/quote.ts'
import { entryOf, nodeAt } from '../../../text/tree.ts'
import type { Use } from '../migration/use.ts'
import { usesIn } from '../migration/uses.ts'
import { flowsOf } from '../read/pipeline.ts'
import { compare, releasesOf } from '../release.ts'

export default defineRule({
  summary: 'Flows must use what the configured release reads',
  why: 'The server refuses a flow with a key or a type that its release does not have, and an expression with a function that it does not have fails when the task runs.',
  remedy: 'Write what the release has in its place.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/migration-guide/v2.0.0'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      const { from: release, isConfigured } = releasesOf(pipeline, flow)
      if (release === null || !isConfigured) yield* mixedAges(usesIn(flow))
      else for (const use of usesIn(flow)) yield* againstRelease(pipeline.document, use, release)
    }
  },
})

/** What a configured release does not read. */
function* againstRelease(document: Document, use: Use, release: string): Iterable<Problem> {
  const said = saidOf(use, release)
  if (said === undefined) return
  const fix = fixOf(document, use)
  yield {
    ...placeOf(use),
    message: `${quoted(use.name)} ${said.fact}: ${consequences[use.without](release)}`,
    ...(use.instead !== undefined && said.isReplaced && { remedy: `Use ${use.instead} instead.`, ...(fix && { fix }) }),
    ...(said.isMild && { severity: 'warning' as const }),
  }
}

function saidOf({ since, until, without, isDoubtful }: Use, release: string) {
  const isMild = without === 'no-plugin'
  if (until !== undefined && compare(release, until) >= 0) return { fact: `is gone from ${until} on`, isReplaced: true, isMild }
  if (since !== undefined && compare(release, since) < 0)
    return { fact: `came with ${since}`, isReplaced: isDoubtful === true, isMild }
  const isFirst = isDoubtful === true && since !== undefined && compare(release, since) === 0
  return isFirst ? { fact: `is no key of a task in ${since}.0`, isReplaced: true, isMild: true } : undefined
}

const consequences: Readonly<Record<Use['without'], (release: string) => string>> = {
  refused: (release) => `the configured release ${release} refuses it`,
  fails: (release) => `the expression fails in the configured release ${release}`,
  'no-plugin': (release) => `the plug-ins of the configured release ${release} do not have it`,
}

/** A flow of both ages, which no release reads. */
function* mixedAges(uses: readonly Use[]): Iterable<Problem> {
  const certain = uses.filter(({ without, isDoubtful }) => without === 'refused' && isDoubtful !== true)
  const old = certain.find(({ until }) => until === '2.0')
  const later = certain.find(({ since }) => since === '2.0')
  if (!old || !later) return
  yield {
    ...placeOf(old),
    message: `${quoted(old.name)} is gone from 2.0 on, but ${quoted(later.name)} came with 2.0: no release reads the flow`,
    related: [{ at: placeOf(later).at, message: 'came with 2.0' }],
    ...(old.instead !== undefined && { remedy: `Use ${old.instead} instead.` }),
  }
}

function placeOf({ name, path, part, within }: Use) {
  return { at: within ? { path, within } : { path, part }, subject: name }
}

/** A fix for what has only another name. */
function fixOf(document: Document, { path, part, within, renamed }: Use): Fix | undefined {
  if (renamed === undefined) return undefined
  if (within) return replacePiece(document, { path, within }, renamed, 'unsafe')
  if (part === 'value') return replaceScalar(document, path, renamed)
  const entry = entryOf(nodeAt(document.root, path.slice(0, -1)), String(path.at(-1)))
  if (!entry || entry.merged || document.source.text.slice(entry.keySpan.start, entry.keySpan.end) !== entry.key) return undefined
  return { title: `Write ${quoted(renamed)}`, safety: 'safe', edits: [{ span: entry.keySpan, text: renamed }] }
}
