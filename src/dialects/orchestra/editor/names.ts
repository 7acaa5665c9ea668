import { childrenOf } from '../../../model/nesting.ts'
import { nodeKeyOf, type Pipeline, type PipelineNode } from '../../../model/pipeline.ts'
import { resolverOf } from '../../../schedule/identity.ts'
import type { Cursor } from '../../../text/cursor.ts'
import type { EditorContext, Offer } from '../../editor.ts'
import { orchestraDialect } from '../dialect.ts'

/** The pipeline that an id, an alias or a path means. */
export function pipelineMeantBy(name: string, pipelines: readonly Pipeline[]): Pipeline | undefined {
  const [own] = pipelines.filter(({ dialect }) => dialect.id === orchestraDialect.id)
  return own && resolverOf(pipelines)(name, own)?.pipeline
}

/** The nodes that may be waited for at the cursor: those beside it, in the same group or at the top. */
export function neighbourOffers({ path, levels }: Cursor, { pipeline }: EditorContext): readonly Offer[] {
  const at = path.lastIndexOf('depends_on')
  const own = path[at - 1]
  const group = pipeline?.nodes.get(nodeKeyOf(path.slice(0, at - 2)))
  const beside = !pipeline ? [] : group?.kind === 'group' ? childrenOf(pipeline, group) : topOf(pipeline)
  const known = beside.filter(({ id }) => id !== own)
  if (known.length > 0) return known.map(nodeOffer)
  // The file cannot be read: the keys beside it are its neighbours all the same.
  return [...(levels[at - 1]?.keys() ?? [])].filter((id) => id !== own).map((id) => ({ label: id, kind: 'node' }))
}

function topOf(pipeline: Pipeline): readonly PipelineNode[] {
  return [...pipeline.groups, ...pipeline.tasks].filter((node) => node.parent === null)
}

/** A task or group with what it is. */
export function nodeOffer(node: PipelineNode): Offer {
  const what = node.kind === 'group' ? 'task group' : node.action.job
  return { label: node.id, kind: 'node', detail: node.label === node.id ? what : `${node.label} (${what})` }
}

/** Ids and aliases of the other pipelines, as far as the team has written them down. */
export function pipelineOffers({ pipeline, pipelines }: EditorContext): readonly Offer[] {
  return pipelines.flatMap((other) => {
    if (other.key === pipeline?.key || other.dialect.id !== orchestraDialect.id) return []
    const names = [...new Set([other.id, other.alias])].filter((name) => name !== null)
    return names.map((name): Offer => ({ label: name, kind: 'pipeline', detail: other.name }))
  })
}
