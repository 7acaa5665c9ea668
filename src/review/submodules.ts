import { fixedPartOf, selects } from '../discover/glob.ts'
import { submoduleDocument } from '../discover/read-files.ts'
import type { Host } from '../host.ts'
import type { Document } from '../text/document.ts'
import { plainPath } from '../text/plain-path.ts'
import type { ReviewRequest } from './request.ts'

export interface Submodules {
  /** Those that are not checked out and stand where pipelines should be. */
  readonly unread: readonly Document[]
  /** Those whose files lie in the working tree: what is below them is part of the change. */
  readonly present: readonly string[]
}

export interface Places {
  /** Patterns and folders that say where pipelines are. */
  readonly selectors: readonly string[]
  /** Paths of pipelines, of the head and of the base. */
  pipelinePaths(): readonly string[]
}

/** The submodules that a change touches: git lists them as files, and on disk they are folders. */
export async function touchedSubmodules(host: Host, { only, base }: ReviewRequest, places: Places): Promise<Submodules> {
  const touched = new Set([...(only ?? []), ...(base?.changed.keys() ?? [])])
  const unread: Document[] = []
  const present: string[] = []
  for (const path of [...touched].sort()) {
    if (!isPathOf(path) || (await host.kindOf(path)) !== 'directory') continue
    const entries = (await host.list(path)) ?? []
    if (entries.length > 0) present.push(path)
    else if (isPlaceOfPipelines(path, places)) unread.push(submoduleDocument(path))
  }
  return { unread, present }
}

/** A name with a YAML ending is looked at as any other file. */
function isPathOf(path: string): boolean {
  return !/\.ya?ml$/i.test(path) && !path.startsWith('/') && !path.startsWith('../')
}

/** True where a selector means the folder, what is above or below it, where it replaces pipelines, or where it is named as a folder of them. */
function isPlaceOfPipelines(path: string, { selectors, pipelinePaths }: Places): boolean {
  const isMeant = (selector: string) => {
    const start = fixedPartOf(plainPath(selector))
    return start !== '.' && (selects(selector, path) || selects(start, path) || start.startsWith(`${path}/`) || start === path)
  }
  const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('/') + 1)
  const homes = pipelinePaths().map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))))
  return (
    selectors.some(isMeant) ||
    homes.some((home) => home === path || home.startsWith(`${path}/`) || (home !== '' && nameOf(home) === nameOf(path)))
  )
}
