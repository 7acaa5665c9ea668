import { readText } from '../text/decode.ts'
import type { Document } from '../text/document.ts'
import type { Base } from './base.ts'
import { isPipelineName, lieWithin } from './files.ts'
import { standardInput } from './read-files.ts'

/**
 * The documents of the base under their present names; files that did not change are shared with the head. Standard input, files outside the
 * working tree, and files that were not under review where they lay have no base: all that is found in them is new. A file that has left
 * the paths under review counts as removed.
 */
export async function readBase(
  base: Base,
  paths: readonly string[],
  documents: readonly Document[],
  wasReviewed: (name: string) => boolean = () => true,
): Promise<readonly Document[]> {
  const before: Document[] = []
  const add = async (path: string, name: string) => {
    const bytes = await base.read(name)
    if (bytes) before.push(await readText(path, bytes))
  }
  for (const document of documents) {
    const { path } = document.source
    const isInTree = !path.startsWith('/') && !(path === standardInput && paths.includes('-'))
    if (isInTree && !base.changed.has(path)) before.push(document)
    const name = isInTree ? base.changed.get(path) : undefined
    if (typeof name === 'string' && isPipelineName(name) && wasReviewed(name)) await add(path, name)
  }
  const present = new Set(documents.map((document) => document.source.path))
  const left = [...base.changed].flatMap(([path, name]) => (name !== null && name !== path && !present.has(path) ? [name] : []))
  for (const path of lieWithin(paths, [...base.removed, ...left]))
    if (isPipelineName(path) && wasReviewed(path)) await add(path, path)
  return before
}
