import { globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Samples } from '../contract.ts'

const home = join(import.meta.dirname, '../../corpus/databricks')

/** Our own sound bundles, by the folders that they lie in. */
export const bundles: ReadonlyMap<string, Samples> = new Map(
  readdirSync(home)
    .sort()
    .map((name) => [name, filesIn(join(home, name))]),
)

/** The YAML files below a folder by their paths. */
export function filesIn(folder: string): Samples {
  const paths = globSync('**/*.{yml,yaml}', { cwd: folder }).map((path) => path.replaceAll('\\', '/'))
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}
