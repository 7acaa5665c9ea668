import { type Evidence, type Recognition, weigh } from '../../model/recognition.ts'
import { type Document, isBroken } from '../../text/document.ts'
import { childOf, type MapNode, type Node, textOf } from '../../text/tree.ts'
import { isRootName, resourceTypes, rootKeys } from './words.ts'

/** Keys that name another kind of file outright. */
const foreignKeys: ReadonlySet<string> = new Set([
  'apiVersion',
  'kind',
  'on',
  'jobs',
  'steps',
  'stages',
  'services',
  'provider',
  'pipeline',
  'pipelines',
  'Resources',
  'AWSTemplateFormatVersion',
  'dataContractSpecification',
  'plugins',
  'functions',
  'models',
  'sources',
])

/** Longest part of a broken text that is looked at. */
const longestLook = 100_000

/**
 * Weighs what a file holds. A bundle is told by `bundle:` with a name, by a resource of a known type, or by a target that has a mode, a
 * workspace or resources (Databricks documentation, "Declarative Automation Bundles configuration").
 */
export function recogniseBundle(document: Document): Recognition {
  const { root, source } = document
  if (isBroken(document)) return weigh(evidenceOfText(source.path, source.text.slice(0, longestLook)))
  return root?.kind === 'map' ? weigh(evidenceOfTree(source.path, root)) : weigh([])
}

function evidenceOfTree(path: string, root: MapNode): readonly Evidence[] {
  const found: Evidence[] = []
  const bundle = childOf(root, 'bundle')
  if (bundle?.kind === 'map' && (textOf(childOf(bundle, 'name')) !== undefined || isRootName(path)))
    found.push({ weight: 5, words: '`bundle` with a name' })
  const resources = childOf(root, 'resources')
  if (holdsResources(resources)) found.push({ weight: isAllOurs(root) ? 4 : 2, words: '`resources` of a bundle' })
  if (holdsTargets(childOf(root, 'targets'))) found.push({ weight: isAllOurs(root) ? 4 : 2, words: '`targets` of a bundle' })
  if (found.length === 0) return []
  for (const key of root.entries.keys()) if (foreignKeys.has(key)) found.push({ weight: -3, words: `\`${key}\`` })
  return found
}

/** Keys of a bundle only, and holders of anchors. */
function isAllOurs(root: MapNode): boolean {
  return [...root.entries].every(([key]) => rootKeys.includes(key) || (!foreignKeys.has(key) && /^[.x_]/.test(key)))
}

/** A mapping of a known type that holds mappings by their keys. */
function holdsResources(node: Node | undefined): boolean {
  if (node?.kind !== 'map') return false
  return [...node.entries].some(([type, { value }]) => {
    if (!resourceTypes.includes(type) || value.kind !== 'map' || value.entries.size === 0) return false
    return [...value.entries.values()].every((entry) => entry.value.kind === 'map' || isNull(entry.value))
  })
}

function holdsTargets(node: Node | undefined): boolean {
  if (node?.kind !== 'map') return false
  return [...node.entries.values()].some(({ value }) => {
    const mode = textOf(childOf(value, 'mode'))
    if (mode === 'development' || mode === 'production' || holdsResources(childOf(value, 'resources'))) return true
    const workspace = childOf(value, 'workspace')
    return ['host', 'root_path', 'profile'].some((key) => childOf(workspace, key) !== undefined)
  })
}

function isNull(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null
}

/** A text that cannot be read is judged by its lines; one with the marks of a template is no YAML yet. */
function evidenceOfText(path: string, text: string): readonly Evidence[] {
  if (/\{\{-?\s*(?:template|if|range|end|define|\.)/.test(text)) return []
  const found: Evidence[] = []
  if (/^bundle:[ \t]*\r?\n[ \t]+(?:[a-z_]+:.*\r?\n[ \t]+){0,3}name:/m.test(text))
    found.push({ weight: isRootName(path) ? 5 : 4, words: '`bundle` with a name' })
  if (
    /^resources:[ \t]*\r?\n[ \t]+(?:jobs|pipelines):[ \t]*\r?\n[ \t]+[\w-]+:/m.test(text) &&
    /^[ \t]+(?:- )?(?:task_key|[a-z_]+_task|libraries|quartz_cron_expression):/m.test(text)
  )
    found.push({ weight: 4, words: '`resources` of a bundle' })
  if (found.length === 0) return []
  for (const [, key = ''] of text.matchAll(/^([A-Za-z]+):/gm))
    if (foreignKeys.has(key)) found.push({ weight: -3, words: `\`${key}\`` })
  return found
}
