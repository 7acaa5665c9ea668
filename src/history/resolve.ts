import type { PipelineRecord } from './records.ts'

/** Which file is asked for, and what helps to find it. */
export interface PipelineQuery {
  /** `owner/name`, or an address that ends in it; null where unknown. */
  readonly repository: string | null
  /** Relative to the repository's root. */
  readonly path: string
  /** Title of the product whose workspace is asked. */
  readonly service: string
  /** From the configuration: file path to pipeline id or alias. */
  readonly mapping?: ReadonlyMap<string, string>
  /** An alias that the file itself or the caller names. */
  readonly alias?: string
  /** What a service that knows no files calls it; absent where that is not known. */
  readonly name?: string
  /** The product's word for a pipeline. */
  readonly noun?: string
}

type Way = 'mapping' | 'repository' | 'alias' | 'path' | 'name'

/** The pipeline of a file, or why there is none. */
export type Resolution =
  | {
      readonly status: 'found'
      readonly pipeline: PipelineRecord
      readonly by: Way
      /** Further pipelines of the same file: it was imported more than once. */
      readonly others: number
    }
  | { readonly status: 'not-registered'; readonly reason: string }

/** Finds the pipeline of a file among those of the workspace: by configuration, repository and path, alias, then path alone; by its name where the service knows no files. */
export function resolvePipeline(pipelines: readonly PipelineRecord[], query: PipelineQuery): Resolution {
  const path = normalPath(query.path)
  const mapped = mappedName(query.mapping, path)
  if (mapped !== undefined) {
    const hits = pipelines.filter((pipeline) => pipeline.id === mapped || pipeline.alias === mapped)
    if (hits.length === 0) return notRegistered('The configuration maps this file to a pipeline that the workspace does not have')
    return found(hits, 'mapping')
  }
  if (areKnownByName(pipelines)) return byName(pipelines, query)
  const samePath = pipelines.filter((pipeline) => normalPath(pipeline.yamlPath) === path)
  const repository = query.repository === null ? null : normalRepository(query.repository)
  const exact = samePath.filter((pipeline) => repository !== null && normalRepository(pipeline.repository ?? '') === repository)
  if (exact.length > 0) return found(exact, 'repository')
  const named = query.alias === undefined ? [] : pipelines.filter((pipeline) => pipeline.alias === query.alias)
  if (named.length > 0) return found(named, 'alias')
  const free = samePath.filter((pipeline) => repository === null || pipeline.repository === null)
  if (free.length === 1) return found(free, 'path')
  if (free.length > 1) return notRegistered('Several repositories of the workspace have a pipeline at this path')
  return notRegistered(`This file is not registered in ${query.service}`)
}

/** True for pipelines of a service that knows their names only, and no files. */
export function areKnownByName(pipelines: readonly PipelineRecord[]): boolean {
  return pipelines.length > 0 && pipelines.every(({ yamlPath }) => yamlPath === '')
}

function byName(pipelines: readonly PipelineRecord[], { name, service, noun = 'pipeline' }: PipelineQuery): Resolution {
  if (name === undefined) return notRegistered(`The name of the ${noun} in ${service} is not known before it is deployed`)
  const hits = pipelines.filter((pipeline) => pipeline.name === name)
  if (hits.length > 1) return notRegistered(`${service} has more than one ${noun} of this name`)
  return hits.length === 1 ? found(hits, 'name') : notRegistered(`${service} has no ${noun} of this name`)
}

function mappedName(mapping: ReadonlyMap<string, string> | undefined, path: string): string | undefined {
  for (const [file, name] of mapping ?? []) if (normalPath(file) === path) return name
  return undefined
}

function notRegistered(reason: string): Resolution {
  return { status: 'not-registered', reason }
}

/** Of several, one that is not paused and was changed last. */
function found(hits: readonly PipelineRecord[], by: Way): Resolution {
  const ordered = [...hits].sort(
    (a, b) => Number(a.paused) - Number(b.paused) || (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0),
  )
  return { status: 'found', pipeline: ordered[0] as PipelineRecord, by, others: hits.length - 1 }
}

function normalPath(path: string): string {
  let normal = path.replaceAll('\\', '/')
  while (normal.startsWith('./') || normal.startsWith('/')) normal = normal.slice(normal.startsWith('/') ? 1 : 2)
  return normal
}

/** `owner/name` in lower case, of a slug or of an address by https or ssh; Azure's `_git` step is dropped. */
export function normalRepository(repository: string): string {
  const text = repository.trim().toLowerCase()
  const hostAndPath = /^(?:[a-z+]{2,10}:\/\/(?:[^/@]{1,200}@)?|git@)([^/:]{1,200})(?::\d{1,5})?[/:](.*)$/s.exec(text)
  const path = hostAndPath?.[2] ?? text
  const slug = path
    .split('/')
    .filter((step) => step !== '' && step !== '_git')
    .join('/')
  return slug.endsWith('.git') ? slug.slice(0, -4) : slug
}
