import { isTest, related } from './lineage.ts'
import type { DbtManifest } from './manifest.ts'
import { impliedMethod, methodNamed } from './methods.ts'

/** Nodes that a selection means, or why that cannot be told from the manifest. */
export type Selected =
  | { readonly known: true; readonly nodes: ReadonlySet<string> }
  | { readonly known: false; readonly reason: string }

/** Which tests come along with what they test: `eager` those that touch a selected node, `cautious` those that touch only such. */
export type IndirectSelection = 'eager' | 'cautious' | 'empty'

export interface SelectionRequest {
  /** Arguments of `--select`; empty for everything. A space is a union, a comma an intersection. */
  readonly select: readonly string[]
  readonly exclude: readonly string[]
  readonly indirect: IndirectSelection
}

/** Resolves a selection of dbt: names, methods, `+`, `n+`, `@`, unions, intersections and exclusions. */
export function selectNodes(manifest: DbtManifest, request: SelectionRequest): Selected {
  const chosen = request.select.length === 0 ? everything(manifest) : union(manifest, request.select, request.indirect)
  if (!chosen.known || request.exclude.length === 0) return chosen
  const left = union(manifest, request.exclude, request.indirect)
  return left.known ? { known: true, nodes: filtered(chosen.nodes, (id) => !left.nodes.has(id)) } : left
}

function everything(manifest: DbtManifest): Selected {
  return { known: true, nodes: new Set([...manifest.nodes.values()].flatMap((node) => (node.isEnabled ? [node.id] : []))) }
}

function union(manifest: DbtManifest, terms: readonly string[], indirect: IndirectSelection): Selected {
  const nodes = new Set<string>()
  for (const term of terms.flatMap((text) => text.split(/\s+/)).filter((text) => text !== '')) {
    const one = intersection(manifest, term, indirect)
    if (!one.known) return one
    for (const id of one.nodes) nodes.add(id)
  }
  return { known: true, nodes }
}

function intersection(manifest: DbtManifest, term: string, indirect: IndirectSelection): Selected {
  let nodes: ReadonlySet<string> | undefined
  for (const atom of term.split(',')) {
    const one = atomOf(manifest, atom)
    if (!one.known) return one
    const whole = withTests(manifest, one.nodes, indirect)
    nodes = nodes ? filtered(nodes, (id) => whole.has(id)) : whole
  }
  return { known: true, nodes: nodes ?? new Set() }
}

function withTests(manifest: DbtManifest, nodes: ReadonlySet<string>, indirect: IndirectSelection): ReadonlySet<string> {
  if (indirect === 'empty') return nodes
  const tests = [...nodes]
    .flatMap((id) => manifest.children.get(id) ?? [])
    .filter((id) => {
      const node = manifest.nodes.get(id)
      if (!node?.isEnabled || !isTest(node)) return false
      return indirect === 'eager' || node.parents.every((parent) => nodes.has(parent))
    })
  return tests.length === 0 ? nodes : new Set([...nodes, ...tests])
}

const atomShape = /^(@?)(?:(\d{0,4})(\+))?(.*?)(?:(\+)(\d{0,4}))?$/s

function atomOf(manifest: DbtManifest, atom: string): Selected {
  const match = atomShape.exec(atom.slice(0, 1000))
  const [, at = '', upSteps = '', up, body = '', down, downSteps = ''] = match ?? []
  const colon = body.indexOf(':')
  const method = colon === -1 ? impliedMethod(body) : body.slice(0, colon)
  const test = methodNamed(method)
  if (!test) return { known: false, reason: `The selection method "${method.slice(0, 40)}" needs more than the manifest` }
  if (body === '' || body.includes('[') || body.includes('$')) return { known: false, reason: 'The selection cannot be read' }
  const value = body.slice(colon + 1)
  const start = [...manifest.nodes.values()].flatMap((node) => (node.isEnabled && test(node, value) ? [node.id] : []))
  const nodes = new Set(start)
  const add = (ids: Iterable<string>) => {
    for (const id of ids) nodes.add(id)
  }
  if (up) add(related(manifest, start, 'parents', stepsOf(upSteps)))
  if (down || at !== '') add(related(manifest, start, 'children', at === '' ? stepsOf(downSteps) : undefined))
  // `@` also takes everything that the children need.
  if (at !== '') add(related(manifest, nodes, 'parents'))
  return { known: true, nodes }
}

function stepsOf(digits: string): number {
  return digits === '' ? Number.POSITIVE_INFINITY : Number(digits)
}

function filtered(nodes: ReadonlySet<string>, keep: (id: string) => boolean): Set<string> {
  return new Set([...nodes].filter(keep))
}
