import { existsSync, globSync, readFileSync } from 'node:fs'

const shared = new URL('../../../shared/corpus/', import.meta.url)

/** True where the collection of real files lies beside the project. */
export const hasCorpus = existsSync(shared)

/** The real pipelines, by their paths inside the collection. */
export function realFiles(): readonly { readonly path: string; readonly text: string }[] {
  if (!hasCorpus) return []
  const home = new URL('orchestra/', shared)
  return globSync('**/*.{yml,yaml}', { cwd: home })
    .sort()
    .map((path) => ({ path, text: readFileSync(new URL(path, home), 'utf8') }))
}
