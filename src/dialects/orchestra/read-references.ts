import { type NodeKey, nodeKeyOf } from '../../model/pipeline.ts'
import type { Reference, Site } from '../../model/reference.ts'
import type { Document } from '../../text/document.ts'
import type { Node, Path } from '../../text/tree.ts'
import { referencesIn, soundnessOf, templateOf } from './expression/index.ts'

/** Every string of a document that holds an expression, in the order of the text, with the task or group that reads it. */
export function readSites(document: Document, nodes: ReadonlySet<NodeKey>): readonly Site[] {
  const sites: Site[] = []
  const pending: { node: Node; path: Path; reader: NodeKey | null }[] = document.root
    ? [{ node: document.root, path: [], reader: null }]
    : []
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, path, reader } = next
    if (node.kind === 'scalar') {
      const site = typeof node.value === 'string' ? siteOf(node.value, path, reader) : undefined
      if (site) sites.push(site)
      continue
    }
    const steps =
      node.kind === 'map'
        ? [...node.entries].map(([key, entry]) => [key, entry.value] as const)
        : node.items.map((item, index) => [index, item] as const)
    for (const [step, child] of steps.reverse()) {
      const below = [...path, step]
      if (isForOtherTools(below)) continue
      const key = below.length <= 4 ? nodeKeyOf(below) : ''
      pending.push({ node: child, path: below, reader: nodes.has(key) ? key : reader })
    }
  }
  return sites
}

/** `meta` of the pipeline, a group or a task: the product does not evaluate it. */
function isForOtherTools(path: Path): boolean {
  if (path[path.length - 1] !== 'meta') return false
  return path.length === 1 || (path[0] === 'pipeline' && (path.length === 3 || (path.length === 5 && path[2] === 'tasks')))
}

function siteOf(text: string, path: Path, reader: NodeKey | null): Site | undefined {
  const isCondition =
    path[path.length - 1] === 'condition' &&
    (reader !== null ? nodeKeyOf(path.slice(0, -1)) === reader : path[0] === 'sensors' && path.length === 3)
  if (!isCondition && !text.includes('{{')) return undefined
  const within = reader === null ? undefined : path[reader.split('/').length - 1]
  return { path, text, isCondition, reader, isReport: within === 'alerts' || within === 'anomalies' }
}

/** The names that sites look up. */
export function readReferences(sites: readonly Site[]): readonly Reference[] {
  return sites.flatMap((site) => {
    const template = templateOf(site)
    const isSoundAt = soundnessOf(template)
    return referencesIn(template).map(({ context, name, quantifier, member, path, span, nameSpan }) => {
      const asks = askedBy(member)
      return { context, name, quantifier, member, asks, path, span, nameSpan, site, isSound: isSoundAt(span.start) }
    })
  })
}

function askedBy(member: string | null): Reference['asks'] {
  if (member === 'outputs' || member === 'status') return member
  return member === 'run_parameters' ? 'parameters' : 'other'
}
