import { field, isObject, type JsonObject, objectAt, type Reader, ShapeError, textsOrNone } from '../json-reader.ts'
import { available, type Outcome, unavailable } from '../unavailable.ts'

/** One node of a dbt project: a model, seed, snapshot, function, test, source, exposure and so on. */
export interface DbtNode {
  /** Its unique id, such as `model.shop.orders`. */
  readonly id: string
  readonly name: string
  /** `model`, `seed`, `snapshot`, `function`, `test`, `source`, `exposure`, ... as dbt says. */
  readonly kind: string
  readonly package: string
  /** Relative to its dbt project, with `/` whatever system wrote the manifest; empty where unknown. */
  readonly path: string
  /** The file that describes it (`schema.yml`), relative to its dbt project; null where none does. */
  readonly propertiesPath: string | null
  /** Package, folders, name: what `fqn:` selects by. A version is the last step. */
  readonly fqn: readonly string[]
  readonly tags: readonly string[]
  readonly description: string
  readonly materialized: string | null
  /** Of a versioned model. */
  readonly version: string | number | null
  readonly latestVersion: string | number | null
  /** Of a model: `public`, `protected` (dbt's default) or `private`. */
  readonly access: string | null
  /** Of a generic test: the name of the test that it applies, such as `not_null`. */
  readonly testName: string | null
  /** What `config.*` selects by, as the manifest has it. */
  readonly config: JsonObject
  /** Of a source: the name before the dot. */
  readonly sourceName: string | null
  readonly isEnabled: boolean
  /** False for a node that others depend on and that the manifest does not describe. */
  readonly isDescribed: boolean
  /** Unique ids, in the manifest's order; ids that the manifest does not describe are kept. */
  readonly parents: readonly string[]
  /** Unique ids of the macros that it calls itself. */
  readonly macros: readonly string[]
}

/** A macro of a dbt project. */
export interface DbtMacro {
  readonly package: string
  readonly path: string
  readonly macros: readonly string[]
}

export interface DbtManifest {
  readonly project: string | null
  readonly nodes: ReadonlyMap<string, DbtNode>
  readonly children: ReadonlyMap<string, readonly string[]>
  readonly macros: ReadonlyMap<string, DbtMacro>
  /** Definitions of `selectors.yml` by name; undefined for a manifest that does not carry them. */
  readonly selectors: ReadonlyMap<string, JsonObject> | undefined
}

/** Parts of the manifest that hold nodes. */
const parts = ['nodes', 'sources', 'exposures', 'metrics', 'semantic_models', 'saved_queries', 'unit_tests', 'functions'] as const

/** Reads dbt's `manifest.json` (schema versions 9 to 12; unknown keys are ignored). */
export function parseManifest(text: string): Outcome<DbtManifest> {
  try {
    return available(manifestReader(JSON.parse(text), 'manifest'))
  } catch (error) {
    return unavailable('bad-file', error instanceof ShapeError ? error.message : 'the manifest is not JSON')
  }
}

/** The same of its parsed JSON. Throws a `ShapeError`. */
export const manifestReader: Reader<DbtManifest> = (value, place) => readManifest(objectAt(value, place))

function readManifest(file: JsonObject): DbtManifest {
  if (field(file, 'nodes') === undefined) throw new ShapeError('the file', 'a manifest of dbt: it has no nodes')
  const nodes = new Map<string, DbtNode>()
  for (const part of parts)
    for (const [id, row] of rowsOf(file, part)) nodes.set(id, readNode(id, objectAt(row, `manifest.${part}`)))
  // A name may be disabled in one place and enabled in another, for instance where a project replaces a model of a package.
  for (const [id, rows] of rowsOf(file, 'disabled'))
    for (const row of Array.isArray(rows) ? rows.slice(0, 1) : [])
      if (!nodes.has(id)) nodes.set(id, { ...readNode(id, objectAt(row, 'manifest.disabled')), isEnabled: false })
  addUndescribed(nodes)
  const metadata = field(file, 'metadata')
  const project = isObject(metadata) ? field(metadata, 'project_name') : undefined
  return {
    project: typeof project === 'string' ? project : null,
    nodes,
    children: childrenOf(nodes),
    macros: new Map(rowsOf(file, 'macros').map(([id, row]) => [id, readMacro(id, objectAt(row, 'manifest.macros'))])),
    selectors: field(file, 'selectors') === undefined ? undefined : selectorsOf(file),
  }
}

function rowsOf(file: JsonObject, part: string): readonly (readonly [string, unknown])[] {
  return Object.entries(objectAt(field(file, part) ?? {}, `manifest.${part}`))
}

function selectorsOf(file: JsonObject): ReadonlyMap<string, JsonObject> {
  return new Map(rowsOf(file, 'selectors').flatMap(([name, row]) => (isObject(row) ? [[name, row] as const] : [])))
}

function wordAt(row: JsonObject, key: string): string {
  const value = field(row, key)
  return typeof value === 'string' ? value : ''
}

/** A path of the manifest; dbt on Windows writes backslashes. */
function pathAt(row: JsonObject, key: string): string {
  return wordAt(row, key).replaceAll('\\', '/')
}

function readNode(id: string, row: JsonObject): DbtNode {
  const config = field(row, 'config')
  const settings = isObject(config) ? config : {}
  const pieces = id.split('.')
  const kind = wordAt(row, 'resource_type') || (pieces[0] ?? '')
  const name = wordAt(row, 'name') || (pieces.at(-1) ?? id)
  const path = pathAt(row, 'original_file_path')
  const fqn = textsOrNone(row, 'fqn', 'manifest')
  const packageName = wordAt(row, 'package_name') || (pieces[1] ?? '')
  return {
    id,
    name,
    kind,
    package: packageName,
    path,
    propertiesPath: /^[^:]*:\/\/(.+)$/.exec(pathAt(row, 'patch_path'))?.[1] ?? null,
    fqn: fqn.length > 0 ? fqn : [packageName, ...path.split('/').slice(1, -1), name],
    tags: tagsOf(row, settings),
    description: wordAt(row, 'description'),
    materialized: wordAt(settings, 'materialized') || null,
    version: versionAt(row, 'version'),
    latestVersion: versionAt(row, 'latest_version'),
    access: kind === 'model' ? wordAt(row, 'access') || wordAt(settings, 'access') || 'protected' : null,
    testName: testNameOf(row),
    config: settings,
    sourceName: kind === 'source' ? wordAt(row, 'source_name') || (pieces[2] ?? null) : null,
    isEnabled: field(settings, 'enabled') !== false,
    isDescribed: Object.keys(row).length > 0,
    parents: idsIn(row, 'nodes'),
    macros: idsIn(row, 'macros'),
  }
}

function readMacro(id: string, row: JsonObject): DbtMacro {
  return {
    package: wordAt(row, 'package_name') || (id.split('.')[1] ?? ''),
    path: pathAt(row, 'original_file_path'),
    macros: idsIn(row, 'macros'),
  }
}

function versionAt(row: JsonObject, key: string): string | number | null {
  const value = field(row, key)
  return typeof value === 'string' || typeof value === 'number' ? value : null
}

function testNameOf(row: JsonObject): string | null {
  const metadata = field(row, 'test_metadata')
  return isObject(metadata) ? wordAt(metadata, 'name') || null : null
}

/** A tag may be written as one text or as a list, on the node or in its configuration. */
function tagsOf(row: JsonObject, settings: JsonObject): string[] {
  const values = [field(row, 'tags'), field(settings, 'tags')].flat()
  return [...new Set(values.filter((tag) => typeof tag === 'string'))]
}

function idsIn(row: JsonObject, what: 'nodes' | 'macros'): string[] {
  const dependsOn = field(row, 'depends_on')
  return isObject(dependsOn) ? [...new Set(textsOrNone(dependsOn, what, 'manifest.depends_on'))] : []
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
