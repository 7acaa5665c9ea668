import type { Path } from '../text/tree.ts'
import type { NodeKey } from './pipeline.ts'

/** A SLA about duration whose miss is reported: an SLA in the wide sense. */
export interface Expectation {
  readonly kind: 'slower-than-baseline' | 'faster-than-baseline' | 'other'
  readonly scope: 'pipeline' | 'task'
  /** The task that it watches; null for the whole run. */
  readonly on: NodeKey | null
  readonly path: Path
}
