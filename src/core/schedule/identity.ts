import type { Pipeline } from '../pipeline.ts'
import { namedValue } from './durations.ts'

/** How sure it is which pipeline a reference means: a known id or alias or its path; or the name of its file, an alias by custom only. */
export type Certitude = 'known' | 'file-name'

/** Finds the pipeline that an id, alias or path means; undefined where that is not known. */
export type Resolve = (reference: string) => { readonly pipeline: Pipeline; readonly by: Certitude } | undefined

/**
 * Resolves references among pipelines. `ids` maps ids and aliases to paths. Beyond that a reference means the pipeline of that path, or the
 * only one whose file bears that name, where `-` and `_` and case count as the same.
 */
export function resolverOf(pipelines: readonly Pipeline[], ids: ReadonlyMap<string, string> = new Map()): Resolve {
  const byPath = new Map(pipelines.map((pipeline) => [pipeline.key, pipeline]))
  const byFile = new Map<string, Pipeline | null>()
  for (const pipeline of pipelines) {
    const name = fileName(pipeline.key)
    byFile.set(name, byFile.has(name) ? null : pipeline)
  }
  return (reference) => {
    const known = byPath.get(ids.get(reference) ?? reference)
    if (known) return { pipeline: known, by: 'known' }
    const alike = ids.has(reference) ? undefined : byFile.get(plain(reference))
    return alike ? { pipeline: alike, by: 'file-name' } : undefined
  }
}

/** Ids and aliases from entries such as `b40f1af4-…=orchestra/core.yml`; what cannot be read counts for nothing. */
export function idsFrom(entries: readonly string[]): ReadonlyMap<string, string> {
  const pairs = entries.flatMap((entry) => namedValue(entry) ?? [])
  return new Map(pairs.map(({ name, value }) => [name, value]))
}

function fileName(path: string): string {
  return plain(path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml(?:#\d+)?$/i, ''))
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('-', '_')
}
