import type { DbtNode } from './manifest.ts'
import { fits, fitsPath } from './wildcard.ts'

type Method = (node: DbtNode, value: string) => boolean

/** Methods of dbt's selection syntax that a manifest alone can answer. */
const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['fqn', matchesName],
  ['tag', (node, value) => node.tags.some((tag) => fits(value, tag))],
  ['path', (node, value) => node.path !== '' && fitsPath(value, node.path)],
  ['file', (node, value) => fits(value, fileName(node)) || fits(value, stem(fileName(node)))],
  ['source', matchesSource],
  ['exposure', (node, value) => node.kind === 'exposure' && matchesName(node, value)],
  ['metric', (node, value) => node.kind === 'metric' && matchesName(node, value)],
  ['unit_test', (node, value) => node.kind === 'unit_test' && matchesName(node, value)],
  ['package', (node, value) => fits(value, node.package)],
  ['resource_type', (node, value) => node.kind === value],
  ['config.materialized', (node, value) => node.materialized === value],
  ['config.tags', (node, value) => node.tags.includes(value)],
])

/** The test of a method, or undefined for one that needs more than a manifest (`state:`, `result:`) or is not known here. */
export function methodNamed(name: string): Method | undefined {
  return methods.get(name)
}

/** The method that dbt takes where none is written: a path or file where it looks like one, else the name. */
export function impliedMethod(value: string): string {
  if (value.includes('/')) return 'path'
  return /\.(?:sql|py|csv)$/.test(value) ? 'file' : 'fqn'
}

function fileName(node: DbtNode): string {
  return node.path.slice(node.path.lastIndexOf('/') + 1)
}

function stem(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot === -1 ? name : name.slice(0, dot)
}

/** The node's own name, or leading segments of its full name with or without the package. */
function matchesName(node: DbtNode, value: string): boolean {
  if (fits(value, node.name)) return true
  const wanted = value.split('.')
  const full = node.fqn.flatMap((segment) => segment.split('.'))
  return startsWith(full, wanted) || startsWith(full.slice(1), wanted)
}

function startsWith(segments: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length <= segments.length && wanted.every((want, at) => fits(want, segments[at] ?? ''))
}

/** `source`, `source.table` or `package.source.table`. */
function matchesSource(node: DbtNode, value: string): boolean {
  if (node.kind !== 'source') return false
  const wanted = value.split('.')
  const full = [node.package, node.sourceName ?? '', node.name]
  const tail = wanted.length === 3 ? full : full.slice(1)
  return wanted.length <= tail.length && wanted.every((want, at) => fits(want, tail[at] ?? ''))
}
