import { field } from '../json-reader.ts'
import { isTest, related } from './lineage.ts'
import type { DbtManifest } from './manifest.ts'
import { methodOf } from './methods.ts'
import {
  type Criterion,
  gathered,
  type IndirectSelection,
  type Read,
  type Selection,
  selectionOfDefinition,
  selectionOfWords,
} from './selection.ts'

/** Nodes that a selection means, or why that cannot be told from the manifest. */
export type Selected =
  | { readonly known: true; readonly nodes: ReadonlySet<string> }
  | { readonly known: false; readonly reason: string }

export interface SelectionRequest {
  /** Arguments of `--select`; empty for everything. */
  readonly select: readonly string[]
  readonly exclude: readonly string[]
  /** The name behind `--selector`. */
  readonly selector?: string | undefined
  readonly indirect: IndirectSelection
}

/**
 * Resolves a selection of dbt: names, methods, `+`, `n+`, `@`, unions, intersections, exclusions, and the selectors that the manifest carries. Held
 * against dbt in `conformance/dbt`.
 */
export function selectNodes(manifest: DbtManifest, request: SelectionRequest): Selected {
  const read = readRequest(manifest, request)
  if ('reason' in read) return { known: false, reason: read.reason }
  const found = evaluate(manifest, read.selection, new Set())
  if ('reason' in found) return { known: false, reason: found.reason }
  return { known: true, nodes: filtered(found.direct, (id) => manifest.nodes.get(id)?.isEnabled === true) }
}

/** What dbt takes without `--select`. */
const everything = ['fqn:*', 'source:*', 'exposure:*', 'metric:*', 'semantic_model:*']

function readRequest(manifest: DbtManifest, { select, exclude, selector, indirect }: SelectionRequest): Read {
  const named = selector ?? (select.length + exclude.length === 0 ? defaultSelector(manifest) : undefined)
  if (named !== undefined) return selectorNamed(manifest, named, indirect)
  const chosen = selectionOfWords(select.length === 0 ? everything : select, indirect)
  return exclude.length === 0 ? chosen : gathered('difference', [chosen, selectionOfWords(exclude, indirect)], 'eager')
}

function defaultSelector({ selectors }: DbtManifest): string | undefined {
  return [...(selectors ?? [])].find(([, row]) => field(row, 'default') === true)?.[0]
}

function selectorNamed({ selectors }: DbtManifest, name: string, indirect: IndirectSelection): Read {
  const row = selectors?.get(name)
  if (row) return selectionOfDefinition(field(row, 'definition'), indirect)
  return {
    reason: selectors ? `The manifest has no selector "${name.slice(0, 60)}"` : 'The manifest does not carry selectors.yml',
  }
}

/** `direct`: what is selected. `indirect`: tests that come along once all that they test is selected. */
type Found = { readonly direct: ReadonlySet<string>; readonly indirect: ReadonlySet<string> } | { readonly reason: string }

const none: ReadonlySet<string> = new Set()

/** `within`: names of the selectors that are being resolved, so that one that names itself ends. */
function evaluate(manifest: DbtManifest, selection: Selection, within: ReadonlySet<string>): Found {
  if (selection.kind === 'criterion') return criterion(manifest, selection, within)
  const direct: ReadonlySet<string>[] = []
  const all: ReadonlySet<string>[] = []
  for (const part of selection.parts) {
    const found = evaluate(manifest, part, within)
    if ('reason' in found) return found
    direct.push(found.direct)
    all.push(new Set([...found.direct, ...found.indirect]))
  }
  const indirect = combine(selection.kind, all)
  return { direct: withIndirect(manifest, combine(selection.kind, direct), indirect, selection.indirect), indirect }
}

function combine(kind: 'union' | 'intersection' | 'difference', sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const [first = none, ...rest] = sets
  if (kind === 'union') return new Set(sets.flatMap((set) => [...set]))
  return filtered(first, (id) => rest.every((set) => set.has(id) === (kind === 'intersection')))
}

function criterion(manifest: DbtManifest, one: Criterion, within: ReadonlySet<string>): Found {
  const start = startOf(manifest, one, within)
  if ('reason' in start) return start
  const selected = new Set(start.nodes)
  const add = (ids: Iterable<string>) => {
    for (const id of ids) selected.add(id)
  }
  if (one.parents > 0) add(related(manifest, start.nodes, 'parents', one.parents))
  if (one.children > 0) add(related(manifest, start.nodes, 'children', one.children))
  if (one.childrensParents) {
    const below = new Set([...start.nodes, ...related(manifest, start.nodes, 'children')])
    add(below)
    add(related(manifest, below, 'parents'))
  }
  // A selector brings its tests itself, or leaves them out on purpose.
  if (one.indirect === 'empty' || one.method === 'selector') return { direct: selected, indirect: none }
  return withTests(manifest, selected, one.indirect)
}

function startOf(
  manifest: DbtManifest,
  { method, value, indirect }: Criterion,
  within: ReadonlySet<string>,
): { readonly nodes: ReadonlySet<string> } | { readonly reason: string } {
  if (method === 'selector') {
    if (within.has(value)) return { reason: `Selector "${value.slice(0, 60)}" names itself` }
    const read = selectorNamed(manifest, value, indirect)
    const found = 'reason' in read ? read : evaluate(manifest, read.selection, new Set([...within, value]))
    return 'reason' in found ? found : { nodes: found.direct }
  }
  const meant = methodOf(manifest, method, value)
  if ('reason' in meant) return meant
  return { nodes: new Set([...manifest.nodes.values()].flatMap((node) => (node.isEnabled && meant.test(node) ? [node.id] : []))) }
}

function withTests(manifest: DbtManifest, selected: ReadonlySet<string>, mode: IndirectSelection): Found {
  const direct = new Set(selected)
  const indirect = new Set<string>()
  const reachable = mode === 'buildable' ? buildable(manifest, selected, true) : selected
  for (const id of [...selected].flatMap((one) => manifest.children.get(one) ?? [])) {
    const node = manifest.nodes.get(id)
    if (!node?.isEnabled || !isTest(node)) continue
    if (mode === 'eager' || node.parents.every((parent) => reachable.has(parent))) direct.add(id)
    else indirect.add(id)
  }
  return { direct, indirect }
}

/** Tests that were waiting for the rest of what they test. */
function withIndirect(
  manifest: DbtManifest,
  direct: ReadonlySet<string>,
  waiting: ReadonlySet<string>,
  mode: IndirectSelection,
): ReadonlySet<string> {
  if (mode === 'eager' || mode === 'empty') return direct
  const selected = new Set(direct)
  const reachable = mode === 'buildable' ? buildable(manifest, direct, false) : selected
  for (const id of waiting) {
    const node = manifest.nodes.get(id)
    if (node && node.kind === 'test' && node.parents.every((parent) => reachable.has(parent))) selected.add(id)
  }
  return selected
}

/** What is selected and all upstream of it; with `sources`, every source as well. */
function buildable(manifest: DbtManifest, selected: ReadonlySet<string>, sources: boolean): ReadonlySet<string> {
  const every = sources ? [...manifest.nodes.values()].filter(({ kind }) => kind === 'source').map(({ id }) => id) : []
  return new Set([...selected, ...related(manifest, selected, 'parents'), ...every])
}

function filtered(nodes: ReadonlySet<string>, keep: (id: string) => boolean): Set<string> {
  return new Set([...nodes].filter(keep))
}
