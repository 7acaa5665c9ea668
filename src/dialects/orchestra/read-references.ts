import { type NodeKey, nodeKeyOf } from '../../model/pipeline.ts'
import type { Reference, Site } from '../../model/reference.ts'
import type { Document } from '../../text/document.ts'
import { isOneIn, offsetsOf } from '../../text/offsets.ts'
import { oncePerText } from '../../text/once-per-text.ts'
import type { Node, Path, Step } from '../../text/tree.ts'
import { parseCondition, parseTemplate, referencesIn, soundnessOf, type Template } from './expression/index.ts'

/** What every site has in the text of its file. */
const marks = ['{{', 'condition']

/**
 * Every string of a document that holds an expression, in the order of the text, with the task or group that reads it. `isAsWritten`: keys have the
 * names that they have in the text.
 */
export function readSites(document: Document, nodes: Keys, isAsWritten: boolean): readonly Site[] {
  const { text } = document.source
  // Escapes may make the marks of an expression; a node of an alias is written elsewhere.
  const isTelling = isAsWritten && !text.includes('\\') && !text.includes('&')
  const walk: Walk = { nodes, offsets: isTelling ? offsetsOf(text, marks) : undefined, path: [], sites: [] }
  if (document.root) visit(walk, document.root, null, 0)
  return walk.sites
}

/** Keys of the nodes of a pipeline. */
type Keys = Pick<ReadonlySet<NodeKey>, 'has'>

interface Walk {
  readonly nodes: Keys
  /** Where sites may be; undefined where that cannot be told. */
  readonly offsets: readonly number[] | undefined
  readonly path: Step[]
  readonly sites: Site[]
}

/** `depth`: how long the path of the reader is. */
function visit(walk: Walk, node: Node, reader: NodeKey | null, depth: number): void {
  if (node.kind === 'scalar') {
    const site = typeof node.value === 'string' ? siteOf(node.value, walk.path, reader, depth) : undefined
    if (site) walk.sites.push(site)
  } else if (node.kind === 'map') for (const { key, value } of node.entries.list) visitBelow(walk, key, value, reader, depth)
  else for (let at = 0; at < node.items.length; at++) visitBelow(walk, at, node.items[at], reader, depth)
}

function visitBelow(walk: Walk, step: Step, node: Node | undefined, reader: NodeKey | null, depth: number): void {
  if (!node || !(step === 'condition' || isTouched(walk, node))) return
  const { path, nodes } = walk
  path.push(step)
  if (!isForOtherTools(path)) {
    const key = node.kind === 'map' && isPlaceOfNode(path) ? nodeKeyOf(path) : ''
    if (key !== '' && nodes.has(key)) visit(walk, node, key, path.length)
    else visit(walk, node, reader, depth)
  }
  path.pop()
}

/** Where groups and tasks stand. */
function isPlaceOfNode(path: Path): boolean {
  return path[0] === 'pipeline' && (path.length === 2 || (path.length === 4 && path[2] === 'tasks'))
}

/** Whether a site may be at or below a node. */
function isTouched({ offsets }: Walk, { span }: Node): boolean {
  return offsets === undefined || isOneIn(offsets, span.start, span.end)
}

/** `meta` of the pipeline, a group or a task: the product does not evaluate it. */
function isForOtherTools(path: Path): boolean {
  if (path[path.length - 1] !== 'meta') return false
  return path.length === 1 || (path[0] === 'pipeline' && (path.length === 3 || (path.length === 5 && path[2] === 'tasks')))
}

function siteOf(text: string, path: Path, reader: NodeKey | null, depth: number): Site | undefined {
  const isCondition =
    path[path.length - 1] === 'condition' &&
    (reader !== null ? path.length === depth + 1 : path[0] === 'sensors' && path.length === 3)
  if (!isCondition && !text.includes('{{')) return undefined
  const within = reader === null ? undefined : path[depth]
  return { path: [...path], text, isCondition, reader, isReport: within === 'alerts' || within === 'anomalies' }
}

/** The names that sites look up. */
export function readReferences(sites: readonly Site[]): readonly Reference[] {
  const references: Reference[] = []
  for (const site of sites)
    for (const name of site.isCondition ? namesInCondition(site.text) : namesInText(site.text)) references.push({ ...name, site })
  return references
}

/** A name that a text looks up, wherever the text stands. */
type Name = Omit<Reference, 'site'>

const namesInText = oncePerText((text) => namesIn(parseTemplate(text)))
const namesInCondition = oncePerText((text) => namesIn(parseCondition(text)))

function namesIn(template: Template): readonly Name[] {
  const isSoundAt = soundnessOf(template)
  return referencesIn(template).map(({ context, name, quantifier, member, path, span, nameSpan }) => {
    const asks = askedBy(member)
    return { context, name, quantifier, member, asks, path, span, nameSpan, isSound: isSoundAt(span.start) }
  })
}

function askedBy(member: string | null): Reference['asks'] {
  if (member === 'outputs' || member === 'status') return member
  return member === 'run_parameters' ? 'parameters' : 'other'
}
