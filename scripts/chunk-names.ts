import { relative } from 'node:path'

/** What the bundler knows of a chunk before it has a name. */
export interface UnnamedChunk {
  readonly name: string
  /** The module that is imported by way of this chunk. */
  readonly facadeModuleId: string | null
  /** Its modules, in the order in which they run. */
  readonly moduleIds: readonly string[]
}

/**
 * The file of a chunk, from the path of its module below `src` (`render/json.js`) or from its package (`packages/ignore/index.js`), so that no two
 * chunks ask for one name and a change elsewhere renames none. A chunk that only hands on what another one holds is `render/json.entry.js`; a
 * group keeps its own name.
 */
export function chunkFile({ name, facadeModuleId, moduleIds }: UnnamedChunk, source: string, groups: readonly string[]): string {
  if (facadeModuleId === null && groups.includes(name)) return `${name}.js`
  const module = facadeModuleId ?? moduleIds.at(-1)
  if (module === undefined || module.startsWith('\0')) return `${name}.js`
  return `${pathOf(module, source)}${moduleIds.length === 0 ? '.entry' : ''}.js`
}

function pathOf(module: string, source: string): string {
  const bare = module.replaceAll('\\', '/').replace(/\.[^./]+$/, '')
  const [, inPackage] = /.*\/node_modules\/(.+)$/.exec(bare) ?? []
  return inPackage === undefined ? relative(source, bare).replaceAll('\\', '/') : `packages/${inPackage}`
}
