import type { Document } from '../core/document.ts'
import { decodeText } from '../core/parse.ts'
import type { Base } from './base.ts'
import { lieWithin } from './files.ts'
import { standardInput } from './read-files.ts'

/**
 * The documents of the base under their present names; files that did not change are shared with the head. Standard input and files
 * outside the working tree have no base: all that is found in them is new.
 */
export async function readBase(
  base: Base,
  paths: readonly string[],
  documents: readonly Document[],
): Promise<readonly Document[]> {
  const before: Document[] = []
  const add = async (path: string, name: string) => {
    const bytes = await base.read(name)
    if (bytes) before.push(decodeText(path, bytes))
  }
  for (const document of documents) {
    const { path } = document.source
    const isInTree = !path.startsWith('/') && !(path === standardInput && paths.includes('-'))
    if (isInTree && !base.changed.has(path)) before.push(document)
    const name = isInTree ? base.changed.get(path) : undefined
    if (typeof name === 'string') await add(path, name)
  }
  for (const path of lieWithin(paths, base.removed)) if (/\.ya?ml$/i.test(path)) await add(path, path)
  return before
}
