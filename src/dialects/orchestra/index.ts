import type { Document } from '../../core/document.ts'
import { entryOf, type MapNode, type Node, textOf } from '../../core/tree.ts'
import type { Dialect } from '../dialect.ts'
import { readPipelines } from './read.ts'
import { validatePipeline } from './validate.ts'

/** Pipelines of Orchestra (getorchestra.io), `version: v1`. */
export const orchestra: Dialect = {
  id: 'orchestra',
  title: 'Orchestra',
  recognises: (document) => document.root?.kind === 'map' && isPipeline(document.root),
  resembles: (text) => /^(?:pipeline|"pipeline"|'pipeline')[ \t]{0,9}:/m.test(text),
  validate: (document: Document) => validatePipeline(document),
  read: readPipelines,
}

/** At least two of the three keys that every pipeline has, or a `pipeline` whose entries look like groups or tasks. */
function isPipeline(root: MapNode): boolean {
  const pipeline = entryOf(root, 'pipeline')?.value
  if (pipeline) return root.entries.has('version') || root.entries.has('name') || hasTaskLikeEntry(pipeline)
  return root.entries.has('version') && root.entries.has('name') && !isOtherFormat(root)
}

function hasTaskLikeEntry(pipeline: Node): boolean {
  return (
    pipeline.kind === 'map' &&
    [...pipeline.entries.values()].some(
      ({ value }) => value.kind === 'map' && (value.entries.has('tasks') || value.entries.has('integration')),
    )
  )
}

const otherRootKeys: ReadonlySet<string> = new Set([
  'schedule',
  'sensors',
  'trigger_events',
  'triggerEvents',
  'webhook',
  'configuration',
  'inputs',
  'alerts',
  'meta',
  'anomalies',
])

/**
 * `name` and `version` alone also begin a dbt project, a compose file or a package. Without `pipeline` they count as a pipeline only when
 * the version is one of ours, another of our root keys is there, or nothing else is.
 */
function isOtherFormat(root: MapNode): boolean {
  const version = entryOf(root, 'version')?.value
  const isOurVersion = /^v\d+$/i.test(textOf(version) ?? '')
  return !isOurVersion && root.entries.size > 2 && ![...root.entries.keys()].some((key) => otherRootKeys.has(key))
}
