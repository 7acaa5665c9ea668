import type { Document } from '../../text/document.ts'
import { childOf, type MapNode, textOf } from '../../text/tree.ts'
import type { Project } from '../dialect.ts'
import { isIncluded, isPlainPath, resolvedPattern } from './include.ts'
import { recogniseBundle } from './recognise.ts'
import { isRootName, rootKeys } from './words.ts'

/** The documents that roots include and that hold something of a bundle. */
export function claimedBy(documents: readonly Document[]): ReadonlySet<Document> {
  const find = finderIn(documents)
  return new Set(documents.filter(isRoot).flatMap((root) => includedBy(root, find)))
}

/** Each root with its includes; files that no root includes stand alone. */
export function projectsIn(documents: readonly Document[]): readonly Project[] {
  const find = finderIn(documents)
  const bundles = documents.filter(isRoot).map((root): Project => {
    const own: readonly [Document, ...Document[]] = [root, ...includedBy(root, find)]
    return { documents: own, variants: targetsOf(own) }
  })
  const taken = new Set(bundles.flatMap((project) => project.documents))
  const left = documents.filter((document) => !taken.has(document))
  for (const { documents: own } of bundles) if (!surroundings.has(own[0])) surroundings.set(own[0], { own, left })
  const alone = left.map((document): Project => ({ documents: [document], variants: targetsOf([document]) }))
  return [...bundles, ...alone]
}

/** The files of a bundle, and those around it that no bundle includes. */
interface Surroundings {
  readonly own: readonly Document[]
  readonly left: readonly Document[]
}

const surroundings = new WeakMap<Document, Surroundings>()

/** What lies around the root of a bundle, as it was when its files were put together first. */
export function surroundingsOf(root: Document): Surroundings {
  return surroundings.get(root) ?? { own: [root], left: [] }
}

/** True for the file that a bundle begins with. */
export function isRoot(document: Document): boolean {
  return isRootName(document.source.path) && recogniseBundle(document).verdict === 'is'
}

/** What `include` of the root names, in the order in which it is read: by pattern, then by name. */
function includedBy(root: Document, find: Finder): readonly Document[] {
  const folder = root.source.path.slice(0, root.source.path.lastIndexOf('/') + 1)
  const found = new Set<Document>()
  for (const pattern of patternsOf(root)) {
    const resolved = resolvedPattern(folder, pattern)
    if (resolved !== null) for (const document of find(resolved)) if (!isRootOf(document, folder)) found.add(document)
  }
  return [...found]
}

function isRootOf({ source: { path } }: Document, folder: string): boolean {
  return path.startsWith(folder) && isRootName(path) && !path.slice(folder.length).includes('/')
}

/** The patterns of `include` as they are written. */
export function patternsOf({ root }: Document): readonly string[] {
  const list = childOf(root, 'include')
  return list?.kind === 'list' ? list.items.flatMap((item) => textOf(item) ?? []) : []
}

type Finder = (pattern: string) => readonly Document[]

/** Looks files up by a pattern from the root of the repository, in the order of their names. */
function finderIn(documents: readonly Document[]): Finder {
  let byFolder: Map<string, Document[]> | undefined
  return (pattern) => {
    byFolder ??= foldersOf(documents)
    const folder = folderOf(pattern)
    const among = isPlainPath(folder)
      ? [byFolder.get(folder) ?? []]
      : [...byFolder].filter(([name]) => depth(name) === depth(folder)).map(([, own]) => own)
    const matching = among.flat().filter(({ source }) => isIncluded(pattern, source.path))
    return matching.sort((a, b) => (a.source.path < b.source.path ? -1 : 1))
  }
}

function foldersOf(documents: readonly Document[]): Map<string, Document[]> {
  const folders = new Map<string, Document[]>()
  for (const document of documents) {
    if (!mayBePart(document)) continue
    const folder = folderOf(document.source.path)
    const own = folders.get(folder)
    if (own) own.push(document)
    else folders.set(folder, [document])
  }
  return folders
}

/** A file that shows something of a bundle, or that cannot be read. */
function mayBePart({ root, problems }: Document): boolean {
  if (root === undefined) return problems.length > 0
  return root.kind === 'map' && rootKeys.some((key) => root.entries.has(key))
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function depth(folder: string): number {
  return folder.split('/').length
}

/** The targets of some documents: the one that a review speaks of first, the others as they are written. */
function targetsOf(documents: readonly Document[]): readonly string[] {
  const targets = new Map<string, TargetFacts>()
  for (const { root } of documents)
    for (const key of ['environments', 'targets']) {
      const node = childOf(root, key)
      if (node?.kind === 'map') for (const name of node.entries.keys()) targets.set(name, factsOf(node, name, targets.get(name)))
    }
  const names = [...targets.keys()]
  return names.sort((a, b) => rank(a, targets.get(a)) - rank(b, targets.get(b)))
}

interface TargetFacts {
  readonly isProduction: boolean
  readonly isDefault: boolean
}

function factsOf(targets: MapNode, name: string, before: TargetFacts | undefined): TargetFacts {
  const target = childOf(targets, name)
  const flag = childOf(target, 'default')
  return {
    isProduction: textOf(childOf(target, 'mode')) === 'production' || before?.isProduction === true,
    isDefault: (flag?.kind === 'scalar' && flag.value === true) || before?.isDefault === true,
  }
}

/** The production target first: by its mode and its name, then by one of the two, then the default target. */
function rank(name: string, facts: TargetFacts | undefined): number {
  const isNamed = /^(?:prod|production|prd|live)$/i.test(name)
  if (facts?.isProduction) return isNamed ? 0 : 1
  if (isNamed) return 2
  return facts?.isDefault ? 3 : 4
}

const deciding = new WeakMap<Project, readonly Document[]>()

/** The root of a project and its other files that decide on jobs of any file: targets, variables, presets. */
export function decidersIn(project: Project): readonly Document[] {
  const [root, ...others] = project.documents
  const keys = ['targets', 'environments', 'variables', 'presets']
  const known = deciding.get(project) ?? [root, ...others.filter((other) => keys.some((key) => childOf(other.root, key)))]
  deciding.set(project, known)
  return known
}
