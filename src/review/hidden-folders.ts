import { fixedPartOf, selects } from '../discover/glob.ts'
import { standInDocument } from '../discover/read-files.ts'
import type { StandIn } from '../discover/stand-ins.ts'
import type { Host } from '../host.ts'
import type { Document } from '../text/document.ts'
import { plainPath } from '../text/plain-path.ts'

export interface HiddenFolders {
  /** Submodules that are not checked out, and links, that stand where pipelines should be. */
  readonly unread: readonly Document[]
  /** Submodules whose files lie in the working tree: what is below them is part of the change. */
  readonly present: readonly string[]
}

export interface Places {
  /** Patterns and folders that say where pipelines are. */
  readonly selectors: readonly string[]
  /** Paths of pipelines, of the head and of the base, as far as they matter for such a path. */
  pipelinesNear(path: string): Promise<readonly string[]>
}

/** What becomes of the submodules and links of a change. */
export async function hiddenFolders(host: Host, standIns: readonly StandIn[], places: Places): Promise<HiddenFolders> {
  const unread: Document[] = []
  const present: string[] = []
  for (const { path, kind } of [...standIns].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    if (path.startsWith('../')) continue
    const entries = kind === 'submodule' ? ((await host.list(path)) ?? []) : []
    if (entries.length > 0) present.push(path)
    else if (await isPlaceOfPipelines(path, places)) unread.push(standInDocument(path, kind))
  }
  return { unread, present }
}

/** True where a selector means the folder, what is above or below it, where it replaces pipelines, or where it is named as a folder of them. */
async function isPlaceOfPipelines(path: string, { selectors, pipelinesNear }: Places): Promise<boolean> {
  const isMeant = (selector: string) => {
    const start = fixedPartOf(plainPath(selector))
    return start !== '.' && (selects(selector, path) || selects(start, path) || start.startsWith(`${path}/`) || start === path)
  }
  if (selectors.some(isMeant)) return true
  const nameOf = (folder: string) => folder.slice(folder.lastIndexOf('/') + 1)
  const homes = (await pipelinesNear(path)).map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/'))))
  return homes.some((home) => home === path || home.startsWith(`${path}/`) || (home !== '' && nameOf(home) === nameOf(path)))
}
