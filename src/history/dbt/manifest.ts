import { field, isObject, type JsonObject, objectAt, ShapeError, textsOrNone } from '../shape.ts'
import { available, type Outcome, unavailable } from '../unavailable.ts'

/** One node of a dbt project: a model, seed, snapshot, test, source, exposure and so on. */
export interface DbtNode {
  /** Its unique id, such as `model.shop.orders`. */
  readonly id: string
  readonly name: string
  /** `model`, `seed`, `snapshot`, `test`, `source`, `exposure`, ... as dbt says. */
  readonly kind: string
  readonly package: string
  /** Relative to the dbt project; empty where unknown. */
  readonly path: string
  /** Package, folders, name: what `fqn:` selects by. */
  readonly fqn: readonly string[]
  readonly tags: readonly string[]
  readonly description: string
  readonly materialized: string | null
  /** Of a source: the name before the dot. */
  readonly sourceName: string | null
  readonly isEnabled: boolean
  /** Unique ids, in the manifest's order; ids that the manifest does not describe are kept. */
  readonly parents: readonly string[]
}

export interface DbtManifest {
  readonly project: string | null
  readonly nodes: ReadonlyMap<string, DbtNode>
  readonly children: ReadonlyMap<string, readonly string[]>
}

/** Parts of the manifest that hold nodes. */
const parts = ['nodes', 'sources', 'exposures', 'metrics', 'semantic_models', 'saved_queries', 'unit_tests'] as const

/** Reads dbt's `manifest.json` (schema versions 9 to 12; unknown keys are ignored). */
export function parseManifest(text: string): Outcome<DbtManifest> {
  try {
    const file = objectAt(JSON.parse(text), 'manifest')
    if (field(file, 'nodes') === undefined) throw new ShapeError('the file', 'a manifest of dbt: it has no nodes')
    const nodes = new Map<string, DbtNode>()
    for (const part of parts) {
      for (const [id, value] of Object.entries(objectAt(field(file, part) ?? {}, `manifest.${part}`))) {
        nodes.set(id, readNode(id, objectAt(value, `manifest.${part}`)))
      }
    }
    addUndescribed(nodes)
    const metadata = field(file, 'metadata')
    const project = isObject(metadata) ? field(metadata, 'project_name') : undefined
    return available({ project: typeof project === 'string' ? project : null, nodes, children: childrenOf(nodes) })
  } catch (error) {
    return unavailable('bad-file', error instanceof ShapeError ? error.message : 'the manifest is no JSON')
  }
}

function readNode(id: string, row: JsonObject): DbtNode {
  const word = (key: string) => {
    const value = field(row, key)
    return typeof value === 'string' ? value : ''
  }
  const config = field(row, 'config')
  const settings = isObject(config) ? config : {}
  const pieces = id.split('.')
  const kind = word('resource_type') || (pieces[0] ?? '')
  const name = word('name') || (pieces.at(-1) ?? id)
  const path = word('original_file_path')
  const fqn = textsOrNone(row, 'fqn', 'manifest')
  const packageName = word('package_name') || (pieces[1] ?? '')
  const materialized = field(settings, 'materialized')
  return {
    id,
    name,
    kind,
    package: packageName,
    path,
    fqn: fqn.length > 0 ? fqn : [packageName, ...path.split('/').slice(1, -1), name],
    tags: tagsOf(row, settings),
    description: word('description'),
    materialized: typeof materialized === 'string' ? materialized : null,
    sourceName: kind === 'source' ? word('source_name') || (pieces[2] ?? null) : null,
    isEnabled: field(settings, 'enabled') !== false,
    parents: parentsOf(row),
  }
}

/** A tag may be written as one text or as a list, on the node or in its configuration. */
function tagsOf(row: JsonObject, settings: JsonObject): string[] {
  const values = [field(row, 'tags'), field(settings, 'tags')].flat()
  return [...new Set(values.filter((tag) => typeof tag === 'string'))]
}

function parentsOf(row: JsonObject): string[] {
  const dependsOn = field(row, 'depends_on')
  return isObject(dependsOn) ? [...new Set(textsOrNone(dependsOn, 'nodes', 'manifest.depends_on'))] : []
}

/** Abridged manifests leave nodes out that others depend on: they exist all the same. */
function addUndescribed(nodes: Map<string, DbtNode>): void {
  const mentioned = new Set([...nodes.values()].flatMap((node) => node.parents))
  for (const id of mentioned) if (!nodes.has(id)) nodes.set(id, readNode(id, {}))
}

function childrenOf(nodes: ReadonlyMap<string, DbtNode>): Map<string, string[]> {
  const children = new Map<string, string[]>([...nodes.keys()].map((id) => [id, []]))
  for (const node of nodes.values()) for (const parent of node.parents) children.get(parent)?.push(node.id)
  return children
}
