import type { Pipeline } from '../../model/pipeline.ts'
import type { Reference } from '../../model/reference.ts'
import { Memo } from '../../text/memo.ts'

const known = new Memo<Pipeline, readonly Reference[]>()

/** The references of expressions that could be read without a fault. */
export function soundReferences(pipeline: Pipeline): readonly Reference[] {
  const references = known.get(pipeline) ?? pipeline.references.filter(({ isSound }) => isSound)
  known.set(pipeline, references)
  return references
}
