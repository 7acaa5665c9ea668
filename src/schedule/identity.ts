import type { Pipeline } from '../model/pipeline.ts'

/** How sure it is which pipeline a reference means: a known id or alias or its path; or the name of its file, an alias by custom only. */
export type Certitude = 'known' | 'file-name'

/** How an orchestrator names a pipeline. */
interface ServiceNames {
  readonly id: string
  readonly alias: string | null
}

/** What starts what is told by id and alias: those that the orchestrator tells stand in for what the configuration leaves out. */
export function withNames(pipeline: Pipeline, names: ServiceNames | null | undefined): Pipeline {
  return names ? { ...pipeline, id: pipeline.id ?? names.id, alias: pipeline.alias ?? names.alias } : pipeline
}

/** Finds the pipeline that an id, alias or path means; undefined where that is not known. */
export type Resolve = (reference: string) => { readonly pipeline: Pipeline; readonly by: Certitude } | undefined

/** The same for a reference that `writer` writes: a pipeline of its own orchestrator, else a known one of another. */
export type Resolver = (reference: string, writer: Pipeline) => ReturnType<Resolve>

/**
 * Resolves references among pipelines: by the ids and aliases that the team gives them, and by their paths. Beyond that a reference means the
 * only pipeline whose file has that name, where `-` and `_` and case count as the same. A name that two pipelines of one orchestrator have
 * means neither.
 */
export function resolverOf(pipelines: readonly Pipeline[]): Resolver {
  const byDialect = new Map<string, Pipeline[]>()
  for (const pipeline of pipelines) {
    const known = byDialect.get(pipeline.dialect.id)
    if (known) known.push(pipeline)
    else byDialect.set(pipeline.dialect.id, [pipeline])
  }
  const resolvers = new Map([...byDialect].map(([id, own]) => [id, resolveAmong(own)]))
  const amongAll = byDialect.size > 1 ? resolveAmong(pipelines) : undefined
  return (reference, { dialect }) => {
    const own = resolvers.get(dialect.id)?.(reference)
    if (own || !amongAll) return own
    const foreign = amongAll(reference)
    return foreign?.by === 'known' && foreign.pipeline.dialect.id !== dialect.id ? foreign : undefined
  }
}

function resolveAmong(pipelines: readonly Pipeline[]): Resolve {
  const given = onlyBearers(pipelines, (pipeline) => [...new Set(namesOf(pipeline))].flatMap((name) => name?.trim() || []))
  const byPath = new Map(pipelines.map((pipeline) => [pipeline.key, pipeline]))
  const byFile = onlyBearers(pipelines, ({ key }) => [fileName(key)])
  return (reference) => {
    const known = given.has(reference) ? given.get(reference) : byPath.get(reference)
    if (known) return { pipeline: known, by: 'known' }
    const alike = given.has(reference) ? undefined : byFile.get(plain(reference))
    return alike ? { pipeline: alike, by: 'file-name' } : undefined
  }
}

function namesOf({ id, alias, name, dialect }: Pipeline): readonly (string | null)[] {
  return dialect.namesAreReferences ? [id, alias, name] : [id, alias]
}

/** The pipelines by name; null for a name that several have. */
function onlyBearers(
  pipelines: readonly Pipeline[],
  namesOf: (pipeline: Pipeline) => readonly string[],
): ReadonlyMap<string, Pipeline | null> {
  const bearers = new Map<string, Pipeline | null>()
  for (const pipeline of pipelines) for (const name of namesOf(pipeline)) bearers.set(name, bearers.has(name) ? null : pipeline)
  return bearers
}

function fileName(path: string): string {
  return plain(path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml(?:#\d+)?$/i, ''))
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('-', '_')
}
