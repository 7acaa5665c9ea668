import type { Pipeline } from '../model/pipeline.ts'
import type { Document } from '../text/document.ts'
import { claimants, type DialectReader, recognisedBy } from './dialect.ts'
import { entries, loaded } from './entries.ts'

/** The pipelines among documents of any kind, in the order of their files; what is no pipeline is passed over. Loads the dialects that it needs. */
export async function readAnyPipelines(documents: readonly Document[]): Promise<readonly Pipeline[]> {
  return readPipelines(documents, await dialectsOf(documents))
}

/** The dialects of which there are pipelines among documents, in the order of the registry; each is loaded. */
export async function dialectsOf(documents: readonly Document[]): Promise<readonly DialectReader[]> {
  const claimantOf = claimants(documents, entries)
  const needed = new Set(documents.map((document) => recognisedBy(document, entries) ?? claimantOf(document)))
  const dialects = await loaded(entries.filter((entry) => needed.has(entry)))
  return [...dialects.values()].map(({ reader }) => reader)
}

/** The same of these dialects, which are loaded. */
export function readPipelines(documents: readonly Document[], among: readonly DialectReader[]): readonly Pipeline[] {
  const order = new Map(documents.map(({ source }, index) => [source, index]))
  const claimantOf = claimants(documents, among)
  const owners = new Map(documents.map((document) => [document, recognisedBy(document, among) ?? claimantOf(document)]))
  const pipelines = among.flatMap((dialect) =>
    dialect
      .projectsIn(documents.filter((document) => owners.get(document) === dialect))
      .flatMap((project) => dialect.read(project)),
  )
  const placeOf = ({ documents: [first] }: Pipeline) => order.get(first.source) ?? documents.length
  return pipelines.sort((a, b) => placeOf(a) - placeOf(b))
}
