import { recognisedBy } from '../dialects/dialect.ts'
import { entries } from '../dialects/entries.ts'
import { readCandidate } from '../discover/read-files.ts'
import type { Host } from '../host.ts'
import type { Document } from '../text/document.ts'
import type { ReviewRequest } from './request.ts'

/** Most files that are looked for beside those that are named. */
const mostBeside = 1000

/**
 * The files that files named one by one are read together with, such as defaults in the folders above them. None for a comparison: its base is
 * read by the same paths.
 */
export async function readBeside(
  host: Host,
  { base, paths }: Pick<ReviewRequest, 'base' | 'paths'>,
  documents: readonly Document[],
): Promise<readonly Document[]> {
  if (base || paths.includes('.')) return []
  const present = new Set(documents.map(({ source }) => source.path))
  const wanted = new Set(
    documents.flatMap((document) => recognisedBy(document, entries)?.readBeside?.(document.source.path) ?? []),
  )
  const missing = [...wanted].filter((path) => !present.has(path)).sort()
  const read: Document[] = []
  for (const path of missing.slice(0, mostBeside)) {
    const kind = await host.kindOf(path)
    if (kind === 'file') read.push(await readCandidate(host, { path, kind, isNamed: false }))
  }
  return read
}
