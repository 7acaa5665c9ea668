import { type NodeKey, nodeKeyOf } from '../../model/pipeline.ts'
import type { Reference, Site } from '../../model/reference.ts'
import type { Document } from '../../text/document.ts'
import type { Node, Path, Step } from '../../text/tree.ts'
import { referencesIn, soundnessOf, templateOf } from './expression/index.ts'

/** Every string of a document that holds an expression, in the order of the text, with the task or group that reads it. */
export function readSites(document: Document, nodes: ReadonlySet<NodeKey>): readonly Site[] {
  const sites: Site[] = []
  const path: Step[] = []
  const readBelow = (step: Step, node: Node, reader: NodeKey | null): void => {
    path.push(step)
    if (!isForOtherTools(path)) {
      const key = node.kind === 'map' && path.length <= 4 ? nodeKeyOf(path) : ''
      read(node, nodes.has(key) ? key : reader)
    }
    path.pop()
  }
  const read = (node: Node, reader: NodeKey | null): void => {
    if (node.kind === 'map') for (const [key, { value }] of node.entries) readBelow(key, value, reader)
    else if (node.kind === 'list') for (const [index, item] of node.items.entries()) readBelow(index, item, reader)
    else if (typeof node.value === 'string') {
      const site = siteOf(node.value, path, reader)
      if (site) sites.push(site)
    }
  }
  if (document.root) read(document.root, null)
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
  return { path: [...path], text, isCondition, reader, isReport: within === 'alerts' || within === 'anomalies' }
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
