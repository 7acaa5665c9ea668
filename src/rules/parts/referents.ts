import type { Pipeline } from '../../model/pipeline.ts'
import type { Site } from '../../model/reference.ts'
import { quoted } from '../../text/quote.ts'
import { nodeWord } from './nodes.ts'

export { nodesById, referentsOf } from '../../model/referents.ts'

/** Who reads, for the beginning of a sentence: `Task "Load"`, or the part of the file. */
export function readerOf(pipeline: Pipeline, site: Site): string {
  const node = site.reader === null ? undefined : pipeline.nodes.get(site.reader)
  if (node) return `${nodeWord(node)} ${quoted(node.label)}`
  return site.isCondition ? 'A sensor' : 'An expression'
}
