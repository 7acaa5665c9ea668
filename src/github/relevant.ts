import type { ChangedFile } from '../discover/difference.ts'
import { mayMatter } from '../discover/matters.ts'
import { noFilesIn } from '../discover/stand-ins.ts'
import type { Host } from '../host.ts'
import type { Changes } from './changes.ts'

/** The changed files that may matter, or null where everything is under review. */
export function relevantFiles(changes: Changes, config: string | undefined): readonly ChangedFile[] | null {
  const matters = (file: ChangedFile) => mayMatter(file.path, config) || mayMatter(file.previousPath ?? '', config)
  return changes.files?.filter(matters) ?? null
}

/** The same with the submodules and links among them: they may stand where pipelines were. */
export async function touchedFiles(host: Pick<Host, 'kindOf'>, changes: Changes, config: string | undefined) {
  const relevant = relevantFiles(changes, config)
  const others = relevant && (await noFilesIn(changes.files ?? [], host))
  return relevant && [...relevant, ...(others ?? []).flatMap(({ file }) => (relevant.includes(file) ? [] : [file]))]
}
