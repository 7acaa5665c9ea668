import { type Document, isBroken } from '../../../text/document.ts'
import { childOf, type Path } from '../../../text/tree.ts'
import type { Project } from '../../dialect.ts'
import { isPlainPath, resolvedPattern } from '../include.ts'
import { isRoot, patternsOf } from '../project.ts'
import { resolved } from './resolve.ts'
import { type Budget, freshBudget, type MapValue, merged, mergedByKey, textIn, under, type Value, valueFrom } from './value.ts'

/** The files of a bundle as one target has them. */
export interface Bundle {
  readonly project: Project
  /** Null where the bundle has no targets, or where they are not known. */
  readonly target: string | null
  readonly mode: 'development' | 'production' | null
  /** True where the root and all that it includes could be read, so that what is not there is missing. */
  readonly isComplete: boolean
  readonly variables: ReadonlyMap<string, Variable>
  readonly presets: Value | undefined
  /** Who runs and who may see the jobs that do not say so themselves. */
  readonly runAs: Value | undefined
  readonly permissions: Value | undefined
  /** `mode` of the target, as it is written. */
  readonly modeValue: Value | undefined
  /** The name of the bundle, its workspace and all else that `${bundle…}` and `${workspace…}` look up. */
  readonly facts: Value | undefined
  /** Resources by type and key before references are resolved. */
  readonly resources: Value | undefined
  readonly budget: Budget
}

export interface Variable {
  readonly name: string
  /** What the target or else the root gives it; undefined where a lookup or the deployment does. */
  readonly value: Value | undefined
  /** True where neither the files nor a lookup give it a value. */
  readonly isRequired: boolean
}

/** Puts the files of a project together for one of its targets. */
export function readBundle(project: Project, variant: string | undefined): Bundle {
  const target = variant ?? project.variants[0] ?? null
  const budget = freshBudget()
  const { documents } = project
  const partOf = (key: string) => mergedOf(documents, [key], budget)
  const overlayOf = (key: string) =>
    target === null
      ? undefined
      : merged(
          mergedOf(documents, ['environments', target, key], budget, true),
          mergedOf(documents, ['targets', target, key], budget, true),
        )
  const both = (key: string) => merged(partOf(key), overlayOf(key))
  const mode = textIn(overlayOf('mode'))
  const [root] = documents
  const entries = new Map<string, Value>()
  for (const key of ['bundle', 'workspace']) {
    const value = both(key)
    if (value) entries.set(key, value)
  }
  return {
    project,
    target,
    mode: mode === 'development' || mode === 'production' ? mode : null,
    isComplete: isRoot(root) && documents.every((document) => !isBroken(document)) && !definesElsewhere(documents),
    variables: variablesOf(partOf('variables'), overlayOf('variables')),
    presets: both('presets'),
    runAs: overlayOf('run_as') ?? partOf('run_as'),
    permissions: both('permissions'),
    modeValue: overlayOf('mode'),
    facts: { kind: 'map', at: { document: root, path: [] }, layer: 'base', entries },
    resources: both('resources'),
    budget,
  }
}

/** Resources in Python, and includes that no file here answers. */
function definesElsewhere(documents: readonly [Document, ...Document[]]): boolean {
  const [root] = documents
  const isInPython =
    childOf(root.root, 'python') !== undefined || childOf(childOf(root.root, 'experimental'), 'python') !== undefined
  const folder = root.source.path.slice(0, root.source.path.lastIndexOf('/') + 1)
  const isAbsent = (pattern: string) => {
    const path = resolvedPattern(folder, pattern)
    return path === null || (isPlainPath(pattern) && !documents.some(({ source }) => source.path === path))
  }
  return isInPython || patternsOf(root).some(isAbsent)
}

function mergedOf(documents: readonly Document[], path: Path, budget: Budget, isOverlay = false): Value | undefined {
  let whole: Value | undefined
  for (const document of documents) {
    let node = document.root
    for (const step of path) node = childOf(node, step)
    if (node) whole = merged(whole, valueFrom(node, { document, path }, isOverlay ? 'target' : 'base', budget))
  }
  return whole
}

/** Ways in which a target writes the definition of a variable; any other mapping is its value. */
const definitions: readonly string[] = [
  'default',
  'lookup',
  'default,type',
  'default,description',
  'default,description,type',
  'description,lookup',
]

function variablesOf(declared: Value | undefined, overlay: Value | undefined): ReadonlyMap<string, Variable> {
  const variables = new Map<string, Variable>()
  if (declared?.kind !== 'map') return variables
  for (const [name, definition] of declared.entries) {
    const value = under(overlay, name)
    const holder = value ?? definition
    const own = value ? assignedIn(value) : defaultIn(definition)
    const isRequired = own === undefined && holder.kind !== 'unknown' && under(holder, 'lookup') === undefined
    variables.set(name, { name, value: own, isRequired })
  }
  return variables
}

function assignedIn(value: Value): Value | undefined {
  if (value.kind !== 'map' || !definitions.includes([...value.entries.keys()].sort().join())) return value
  return defaultIn(value)
}

function defaultIn(definition: Value): Value | undefined {
  if (definition.kind !== 'map') return undefined
  return definition.entries.has('lookup') ? undefined : definition.entries.get('default')
}

/** A job of a bundle. */
export interface Job {
  readonly key: string
  readonly bundle: Bundle
  /** With its target, its references and its lists by key put together. */
  readonly value: MapValue
  /** The file that defines it, and where. */
  readonly document: Document
  readonly path: Path
}

/** The jobs of a bundle, in the order of the files. */
export function jobsOf(bundle: Bundle): readonly Job[] {
  const jobs = under(bundle.resources, 'jobs')
  if (jobs?.kind !== 'map') return []
  return [...jobs.entries].flatMap(([key, raw]) => {
    const value = resolved(raw, bundle)
    if (value.kind !== 'map') return []
    return [{ key, bundle, value: withMergedLists(value), document: raw.at.document, path: raw.at.path }]
  })
}

const keyOfList = [
  ['tasks', 'task_key'],
  ['job_clusters', 'job_cluster_key'],
  ['parameters', 'name'],
] as const

function withMergedLists(job: MapValue): MapValue {
  const entries = new Map(job.entries)
  for (const [list, key] of keyOfList) {
    const value = mergedByKey(entries.get(list), key)
    if (value) entries.set(list, value)
  }
  return { ...job, entries }
}

/** A job with its target and before its references are resolved. */
export function rawJobOf({ bundle, key }: Job): Value | undefined {
  return under(bundle.resources, 'jobs', key)
}
