import type { Document } from '../text/document.ts'
import type { Dialect } from './dialect.ts'
import { orchestra } from './orchestra/index.ts'

/** Every dialect that this version reads. */
export const dialects: readonly Dialect[] = [orchestra]

/** The dialect of which a document is a pipeline, or undefined where it is none of any. */
export function dialectOf(document: Document, among: readonly Dialect[] = dialects): Dialect | undefined {
  return among.find((dialect) => dialect.recognise(document).verdict === 'is')
}
