import type { Pipeline } from '../../model/pipeline.ts'
import type { Reference } from '../../model/reference.ts'

const known = new WeakMap<Pipeline, readonly Reference[]>()

/** The references of expressions that could be read without a fault. */
export function soundReferences(pipeline: Pipeline): readonly Reference[] {
  const references = known.get(pipeline) ?? pipeline.references.filter(({ isSound }) => isSound)
  known.set(pipeline, references)
  return references
}
