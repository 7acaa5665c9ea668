import type { Document } from '../text/document.ts'
import { dagFactory } from './dag-factory/index.ts'
import { databricks } from './databricks/index.ts'
import { type DialectReader, recognisedBy } from './dialect.ts'
import { kestra } from './kestra/index.ts'
import { orchestra } from './orchestra/index.ts'

/** Every dialect that this version reads, loaded as a whole. A review loads `entries.ts` and what its files need. */
export const dialects: readonly DialectReader[] = [orchestra, databricks, kestra, dagFactory]

/** The dialect of which a document is a pipeline, or undefined where it is none of any. */
export function dialectOf(document: Document, among: readonly DialectReader[] = dialects): DialectReader | undefined {
  return recognisedBy(document, among)
}

/** The dialect of an id. Throws for an id that no dialect has. */
export function dialectWith(id: string): DialectReader {
  const dialect = dialects.find((candidate) => candidate.id === id)
  if (!dialect) throw new Error(`no dialect ${id}`)
  return dialect
}

export { dagFactory, databricks, kestra, orchestra }
