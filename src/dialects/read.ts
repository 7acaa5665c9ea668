import type { Pipeline } from '../model/pipeline.ts'
import type { Document } from '../text/document.ts'
import { claimants, type DialectReader } from './dialect.ts'
import { dialectOf, dialects } from './index.ts'

/** The pipelines among documents of any kind, in the order of their files; what is no pipeline is passed over. */
export function readPipelines(documents: readonly Document[], among: readonly DialectReader[] = dialects): readonly Pipeline[] {
  const order = new Map(documents.map(({ source }, index) => [source, index]))
  const claimantOf = claimants(documents, among)
  const owners = new Map(documents.map((document) => [document, dialectOf(document, among) ?? claimantOf(document)]))
  const pipelines = among.flatMap((dialect) =>
    dialect
      .projectsIn(documents.filter((document) => owners.get(document) === dialect))
      .flatMap((project) => dialect.read(project)),
  )
  const placeOf = ({ documents: [first] }: Pipeline) => order.get(first.source) ?? documents.length
  return pipelines.sort((a, b) => placeOf(a) - placeOf(b))
}
