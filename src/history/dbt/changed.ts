import type { DbtManifest, DbtNode } from './manifest.ts'

/** Why a node counts as changed: its own file, the file that describes it, a macro that it calls (through others, too), or the project's settings. */
export type ChangeReason = 'file' | 'properties' | 'macro' | 'project'

/** What changed files mean for a dbt project. */
export interface ChangedNodes {
  /** Reason by unique id, in the order of the manifest; the nearest reason where there are several. */
  readonly nodes: ReadonlyMap<string, ChangeReason>
  /** Changed files of the project that the manifest does not know: new ones, deleted ones, or it was written before them. */
  readonly unknown: readonly string[]
}

/** Files of a dbt project that say nothing about a single node, and that the manifest does not list. */
const projectFile = /^dbt_project\.ya?ml$/
const installed = /^(?:packages|dependencies|package-lock)\.ya?ml$/
const code = /\.(?:sql|py|csv|ya?ml)$/i
/** What dbt or its users keep in a project and that builds nothing. */
const aside =
  /^(?:target|logs|dbt_packages|dbt_modules|analyses|analysis|docs|\.[^/]+)\/|^(?:profiles|selectors)\.ya?ml$|(?:^|\/)\.[^/]+$/

/**
 * Nodes of changed files. `projectDirectory` is the dbt project's folder, seen from where the names of the files begin; only nodes of the project
 * itself lie there, not those of packages. Like dbt's `state:modified` with `.configs` and `.macros`, from names of files alone: a comment that
 * changed counts, too.
 */
export function nodesInFiles(manifest: DbtManifest, files: Iterable<string>, projectDirectory: string): ChangedNodes {
  const folder = projectDirectory.replace(/\/+$/, '')
  const prefix = folder === '' || folder === '.' ? '' : `${folder}/`
  const changed = new Set([...files].flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length)] : [])))
  const isOwn = (owner: string) => manifest.project === null || owner === manifest.project
  const macros = changedMacros(manifest, changed, isOwn)
  const isWhole = [...changed].some((file) => projectFile.test(file))
  const reasonOf = (node: DbtNode): ChangeReason | undefined => {
    if (isOwn(node.package) && changed.has(node.path)) return 'file'
    if (isOwn(node.package) && node.propertiesPath !== null && changed.has(node.propertiesPath)) return 'properties'
    if (node.macros.some((macro) => macros.has(macro))) return 'macro'
    return isWhole && isOwn(node.package) ? 'project' : undefined
  }
  const nodes = [...manifest.nodes.values()].flatMap((node) => {
    const reason = reasonOf(node)
    return reason ? [[node.id, reason] as const] : []
  })
  return { nodes: new Map(nodes), unknown: unknownFiles(manifest, changed, isOwn, prefix) }
}

/** Macros in changed files, and all that call one of them. */
function changedMacros(
  { macros }: DbtManifest,
  changed: ReadonlySet<string>,
  isOwn: (owner: string) => boolean,
): ReadonlySet<string> {
  const callers = new Map<string, string[]>()
  for (const [id, macro] of macros) for (const called of macro.macros) callers.set(called, [...(callers.get(called) ?? []), id])
  const found = new Set([...macros].flatMap(([id, macro]) => (isOwn(macro.package) && changed.has(macro.path) ? [id] : [])))
  for (const id of found) for (const caller of callers.get(id) ?? []) found.add(caller)
  return found
}

/** `packages.yml` says that installed code may differ: nothing of the manifest shows which. */
function unknownFiles(
  manifest: DbtManifest,
  changed: ReadonlySet<string>,
  isOwn: (owner: string) => boolean,
  prefix: string,
): readonly string[] {
  const known = new Set<string>()
  for (const { package: owner, path, propertiesPath } of manifest.nodes.values())
    if (isOwn(owner)) for (const file of [path, propertiesPath]) known.add(file ?? '')
  for (const { package: owner, path } of manifest.macros.values()) if (isOwn(owner)) known.add(path)
  const folders = new Set([...known].map((file) => file.split('/')[0] ?? ''))
  return [...changed]
    .filter(
      (file) =>
        installed.test(file) ||
        (code.test(file) &&
          !known.has(file) &&
          !projectFile.test(file) &&
          !aside.test(file) &&
          folders.has(file.split('/')[0] ?? '')),
    )
    .map((file) => prefix + file)
    .sort()
}
