import type { Document } from '../../text/document.ts'
import type { Project } from '../dialect.ts'
import { dagKeys, ignoredParameters, onlyOnTask } from './keys.ts'
import { isDefaultsName, recogniseDags } from './recognise.ts'

/** The files of defaults that lie in the folder of a DAG file or above it. */
export function claimedBy(documents: readonly Document[]): ReadonlySet<Document> {
  const byFolder = defaultsByFolder(documents)
  if (byFolder.size === 0) return new Set()
  const files = documents.filter((document) => recogniseDags(document).verdict === 'is')
  return new Set(files.flatMap((document) => chainOf(document, byFolder)))
}

/** Where files of defaults lie for a DAG file: in its folder and in those above. */
export function defaultsAbove(path: string): readonly string[] {
  const paths: string[] = []
  for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
    paths.push(`${folder}defaults.yml`, `${folder}defaults.yaml`)
    if (folder === '') return paths
  }
}

/** Each DAG file with its chain of defaults, the closest first; a file of defaults that none reads stands alone. */
export function projectsIn(documents: readonly Document[]): readonly Project[] {
  const byFolder = defaultsByFolder(documents)
  const isDefaults = new Set(byFolder.values())
  const projects = documents
    .filter((document) => !isDefaults.has(document))
    .map((document): Project => ({ documents: [document, ...chainOf(document, byFolder)], variants: [] }))
  const readers = readersIn(projects)
  for (const project of projects) sharers.set(project, readers)
  const taken = new Set(projects.flatMap((project) => project.documents))
  return [...projects, ...documents.filter((one) => !taken.has(one)).map((one): Project => ({ documents: [one], variants: [] }))]
}

/** For each project, who reads each file of defaults of those that were put together with it. */
const sharers = new WeakMap<Project, ReadonlyMap<Document, readonly Project[]>>()

function readersIn(projects: readonly Project[]): ReadonlyMap<Document, readonly Project[]> {
  const readers = new Map<Document, Project[]>()
  for (const project of projects)
    for (const document of project.documents.slice(1)) {
      const known = readers.get(document)
      if (known) known.push(project)
      else readers.set(document, [project])
    }
  return readers
}

/** The projects that read a file of defaults, in their order; undefined for a file that only its own project reads. */
export function readersOf(project: Project, document: Document): readonly Project[] | undefined {
  return sharers.get(project)?.get(document)
}

/** `defaults.yml` goes before `defaults.yaml`. */
function defaultsByFolder(documents: readonly Document[]): ReadonlyMap<string, Document> {
  const byFolder = new Map<string, Document>()
  for (const document of documents) {
    const { path } = document.source
    if (!isDefaultsName(path) || !holdsDefaults(document)) continue
    const folder = folderOf(path)
    if (!byFolder.has(folder) || path.endsWith('.yml')) byFolder.set(folder, document)
  }
  return byFolder
}

/**
 * A mapping with defaults of tasks, with the block `default` of DAG files, which has no effect there, or of keys that a DAG or a task may
 * have and nothing else: dag-factory reads every file of the name.
 */
function holdsDefaults({ root }: Document): boolean {
  if (root?.kind !== 'map' || root.entries.size === 0) return false
  const isKnown = (key: string) => dagKeys.has(key) || onlyOnTask.has(key) || ignoredParameters.has(key)
  return (
    ['default_args', 'default'].some((key) => root.entries.get(key)?.value.kind === 'map') ||
    [...root.entries.keys()].every(isKnown)
  )
}

function chainOf(document: Document, byFolder: ReadonlyMap<string, Document>): readonly Document[] {
  const chain: Document[] = []
  let folder = folderOf(document.source.path)
  for (;;) {
    const found = byFolder.get(folder)
    if (found && found !== document) chain.push(found)
    if (folder === '') return chain
    folder = folderOf(folder.slice(0, -1))
  }
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
