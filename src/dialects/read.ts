import type { Pipeline } from '../model/pipeline.ts'
import type { Document } from '../text/document.ts'
import type { DialectReader } from './dialect.ts'
import { dialects } from './index.ts'

/** The pipelines among documents of any kind, in the order of their files; what is no pipeline is passed over. */
export function readPipelines(documents: readonly Document[], among: readonly DialectReader[] = dialects): readonly Pipeline[] {
  const order = new Map(documents.map(({ source }, index) => [source, index]))
  const pipelines = among.flatMap((dialect) =>
    dialect.projectsIn(documentsOf(dialect, documents)).flatMap((project) => dialect.read(project)),
  )
  const placeOf = ({ documents: [first] }: Pipeline) => order.get(first.source) ?? documents.length
  return pipelines.sort((a, b) => placeOf(a) - placeOf(b))
}

/** The documents that a dialect recognises, and those that they include. */
function documentsOf(dialect: DialectReader, documents: readonly Document[]): readonly Document[] {
  const claimed = dialect.claims?.(documents)
  return documents.filter((document) => claimed?.has(document) || dialect.recognise(document).verdict === 'is')
}
