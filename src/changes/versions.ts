import type { Pipeline } from '../model/pipeline.ts'
import type { Matching } from './entities/match.ts'

/** Two versions of a pipeline, and which of their parts are the same. */
export interface Versions {
  readonly before: Pipeline
  readonly after: Pipeline
  readonly matching: Matching
}
