import type { ChangedFile } from '../discover/name-status.ts'
import type { Changes } from './changes.ts'

const yamlName = /\.ya?ml$/i
const configName = /(?:^|\/)pipeline-review\.ya?ml$/

/** True for a file that is a configuration by its name or by the wish of the workflow. */
export function isConfig(path: string, config: string | undefined): boolean {
  return path === config || configName.test(path)
}

/**
 * True for a file that may be a pipeline or our configuration, by its name alone. Workflows of GitHub are the YAML that most
 * repositories have, and never pipelines.
 */
export function mayMatter(path: string, config: string | undefined): boolean {
  if (isConfig(path, config)) return true
  return yamlName.test(path) && !path.startsWith('.github/workflows/')
}

/** The changed files that may matter, or null where everything is under review. */
export function relevantFiles(changes: Changes, config: string | undefined): readonly ChangedFile[] | null {
  const matters = (file: ChangedFile) => mayMatter(file.path, config) || mayMatter(file.previousPath ?? '', config)
  return changes.files?.filter(matters) ?? null
}
