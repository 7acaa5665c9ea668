import type { ChangedFile } from '../discover/difference.ts'
import { mayMatter } from '../discover/matters.ts'
import type { Changes } from './changes.ts'

/** The changed files that may matter, or null where everything is under review. */
export function relevantFiles(changes: Changes, config: string | undefined): readonly ChangedFile[] | null {
  const matters = (file: ChangedFile) => mayMatter(file.path, config) || mayMatter(file.previousPath ?? '', config)
  return changes.files?.filter(matters) ?? null
}
