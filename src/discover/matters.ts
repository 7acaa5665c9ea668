const yamlName = /\.ya?ml$/i
const configName = /(?:^|\/)pipeline-review\.ya?ml$/

/** True for a file that is a configuration by its name or by the wish of the caller. */
export function isConfig(path: string, config: string | undefined): boolean {
  return path === config || configName.test(path)
}

/**
 * True for a file that may be a pipeline or our configuration, by its name alone. Paths are those of the repository. Workflows of GitHub are
 * the YAML that most repositories have, and never pipelines.
 */
export function mayMatter(path: string, config: string | undefined): boolean {
  if (isConfig(path, config)) return true
  return yamlName.test(path) && !path.startsWith('.github/workflows/')
}
