import type { Violation } from '../engine/problem.ts'
import type { Dialect } from '../model/dialect.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { Recognition } from '../model/recognition.ts'
import type { Document } from '../text/document.ts'

/** What makes one orchestrator's files readable: the table of contents of its folder. */
export interface DialectReader extends Dialect {
  /** Weighs what a file holds: whether it is a pipeline of this dialect, only resembles one, or is none. Also of a text that cannot be read. */
  recognise(document: Document): Recognition
  /** Breaches of the format, one per defect. */
  validate(document: Document): readonly Violation[]
  /** The pipelines in a document. Reads what is there; what is broken is left out. */
  read(document: Document): readonly Pipeline[]
}
