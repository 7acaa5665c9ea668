import { field, isObject } from '../json-reader.ts'
import type { DbtManifest, DbtNode } from './manifest.ts'
import { fits, fitsPath, isPattern } from './wildcard.ts'

/** Tells whether a method of dbt's selection syntax means a node. */
export type Test = (node: DbtNode) => boolean

/** A test, or why the manifest alone cannot answer. */
export type Method = { readonly test: Test } | { readonly reason: string }

type Maker = (manifest: DbtManifest, value: string, steps: readonly string[]) => Method

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  ['fqn', (_, value) => ({ test: (node) => node.kind !== 'source' && matchesName(node, value) })],
  ['tag', (_, value) => ({ test: (node) => node.tags.some((tag) => fits(value, tag)) })],
  ['path', (manifest, value) => ({ test: pathTest(manifest, value) })],
  ['file', (_, value) => ({ test: (node) => fits(value, fileName(node)) || fits(value, stem(fileName(node))) })],
  [
    'package',
    (manifest, value) => {
      const wanted = value === 'this' && manifest.project !== null ? manifest.project : value
      return { test: (node) => fits(wanted, node.package) }
    },
  ],
  ['resource_type', (_, value) => ({ test: (node) => node.kind === value })],
  ['group', (_, value) => ({ test: (node) => hasConfig(node, true) && fitsText(value, field(node.config, 'group')) })],
  ['access', (_, value) => ({ test: (node) => node.access === value })],
  ['config', (_, value, steps) => ({ test: configTest(steps, value) })],
  ['test_name', (_, value) => ({ test: (node) => fitsText(value, node.kind === 'unit_test' ? node.name : node.testName) })],
  ['test_type', (_, value) => testTypes(value)],
  ['version', (_, value) => versions(value)],
  ['source', (_, value) => named('source', value, (node) => [node.package, node.sourceName ?? '', node.name])],
  ...['exposure', 'metric', 'semantic_model', 'saved_query', 'unit_test'].map(
    (kind) => [kind, (_: DbtManifest, value: string) => named(kind, value, (node) => [node.package, node.name])] as const,
  ),
])

/** Methods that compare with another state, another run or the warehouse. */
const needMore: ReadonlySet<string> = new Set(['state', 'result', 'source_status'])

/**
 * The test of a method such as `tag` or `config.materialized` for a value. Source: the methods of dbt 1.12 (`dbt.graph.selector_methods`), held
 * against what dbt selects in `conformance/dbt`.
 */
export function methodOf(manifest: DbtManifest, method: string, value: string): Method {
  const [name = '', ...steps] = method.split('.')
  if (needMore.has(name)) return { reason: `"${name}:" compares with another state, which the manifest does not hold` }
  const make = makers.get(name)
  if (!make || (steps.length > 0 && name !== 'config')) return { reason: `"${method.slice(0, 40)}:" is not a method of dbt` }
  return make(manifest, value, steps)
}

/** The method that dbt takes where none is written: a path or a file where it looks like one, else the name. */
export function impliedMethod(value: string): string {
  if (value.includes('/')) return 'path'
  return /\.(?:sql|py|csv)$/i.test(value) ? 'file' : 'fqn'
}

function fitsText(pattern: string, text: unknown): boolean {
  return typeof text === 'string' && text !== '' && fits(pattern, text)
}

function fileName(node: DbtNode): string {
  return node.path.slice(node.path.lastIndexOf('/') + 1)
}

function stem(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? name : name.slice(0, dot)
}

/** dbt looks for the pattern on disk: what it can find there is a file of the project or a folder above one. */
function pathTest({ nodes, macros, project }: DbtManifest, pattern: string): Test {
  const onDisk = new Set<string>()
  const put = (owner: string, path: string | null) => {
    if (path !== null && path !== '' && (project === null || owner === project))
      for (const one of withFolders(path)) onDisk.add(one)
  }
  for (const node of nodes.values()) for (const path of [node.path, node.propertiesPath]) put(node.package, path)
  for (const macro of macros.values()) put(macro.package, macro.path)
  const clean = pattern.replaceAll('\\', '/')
  const found = new Set([...onDisk].filter((path) => fitsPath(clean, path)))
  return ({ path, propertiesPath }) =>
    withFolders(path).some((one) => found.has(one)) || (propertiesPath !== null && found.has(propertiesPath))
}

/** A path and the folders above it. */
function withFolders(path: string): readonly string[] {
  const steps = path.split('/')
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'))
}

/**
 * The node's own name, or leading steps of its full name with or without the package. The name of a versioned model means all its versions;
 * `orders.v2` and `orders_v2` mean one.
 */
function matchesName(node: DbtNode, value: string): boolean {
  return matchesSteps(node, node.fqn, value) || matchesSteps(node, node.fqn.slice(1), value)
}

function matchesSteps(node: DbtNode, fqn: readonly string[], value: string): boolean {
  const isVersioned = node.kind === 'model' && node.version !== null
  const own = fqn.at(isVersioned ? -2 : -1) ?? ''
  const wanted = value.split('.')
  if (own === value || (isVersioned && fqn.slice(-2).join('_') === wanted.slice(-2).join('_'))) return true
  const steps = fqn.flatMap((step) => step.split('.'))
  if (wanted.length > steps.length) return false
  const open = wanted.findIndex(isPattern)
  const fixed = open === -1 ? wanted : wanted.slice(0, open)
  if (!fixed.every((want, at) => want === steps[at])) return false
  if (open === -1) return true
  if (fits(wanted.slice(open).join('.'), steps.slice(open).join('.'))) return true
  return wanted.length === 1 && fits(value, own)
}

/** What has a configuration that dbt selects by: all but exposures, metrics, semantic models, saved queries, unit tests and functions. */
function hasConfig({ kind }: DbtNode, withMetrics = false): boolean {
  if (kind === 'metric') return withMetrics
  return !['exposure', 'semantic_model', 'saved_query', 'unit_test', 'function'].includes(kind)
}

/** A text equals as it is, `true` and `false` in any case; of a list one item has to. Numbers equal no text, as in dbt. */
function configTest(steps: readonly string[], value: string): Test {
  const lower = value.toLowerCase()
  const isMeant = (found: unknown) =>
    typeof found === 'boolean'
      ? String(found) === lower
      : found === value || (isSeverity && String(found).toLowerCase() === lower)
  const isSeverity = steps.join('.') === 'severity'
  return (node) => {
    if (!hasConfig(node)) return false
    let found: unknown = node.config
    for (const step of steps) found = isObject(found) ? field(found, step) : undefined
    return Array.isArray(found) ? found.some(isMeant) : found !== undefined && isMeant(found)
  }
}

function testTypes(value: string): Method {
  const isGeneric = (node: DbtNode) => node.kind === 'test' && node.testName !== null
  const isSingular = (node: DbtNode) => node.kind === 'test' && node.testName === null
  if (value === 'generic' || value === 'schema') return { test: isGeneric }
  if (value === 'singular') return { test: isSingular }
  if (value === 'data') return { test: (node) => node.kind === 'test' }
  if (value === 'unit') return { test: (node) => node.kind === 'unit_test' }
  return { reason: `"${value.slice(0, 40)}" is not a type of test` }
}

function versions(value: string): Method {
  const compared = ({ kind, version, latestVersion }: DbtNode) =>
    kind !== 'model' || version === null || latestVersion === null ? undefined : compareVersions(version, latestVersion)
  if (value === 'latest') return { test: (node) => compared(node) === 0 }
  if (value === 'prerelease') return { test: (node) => (compared(node) ?? 0) > 0 }
  if (value === 'old') return { test: (node) => (compared(node) ?? 0) < 0 }
  if (value === 'none') return { test: (node) => node.kind === 'model' && node.version === null }
  return { reason: `"${value.slice(0, 40)}" is not a kind of version` }
}

/** Numbers by size where both are numbers, else as texts. */
export function compareVersions(one: string | number, other: string | number): number {
  const [a, b] = [Number(one), Number(other)]
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b
  return String(one) < String(other) ? -1 : String(one) > String(other) ? 1 : 0
}

/** The last steps of a name: `source`, `source.table` or `package.source.table`; `name` or `package.name`. */
function named(kind: string, value: string, stepsOf: (node: DbtNode) => readonly string[]): Method {
  const wanted = value.split('.')
  const most = kind === 'source' ? 3 : 2
  if (wanted.length > most) return { reason: `"${kind}:" takes at most ${most} names` }
  return {
    test: (node) => {
      if (node.kind !== kind) return false
      const steps = stepsOf(node)
      const from = wanted.length === most ? 0 : 1
      return wanted.every((want, at) => fits(want, steps[from + at] ?? ''))
    },
  }
}
