import { defaultConfig } from '../config/config.ts'
import { claimants, type DialectReader, recognisedBy } from '../dialects/dialect.ts'
import { entries, loaded } from '../dialects/entries.ts'
import { readAll } from '../discover/read-files.ts'
import { selectCandidates } from '../discover/select.ts'
import type { Host } from '../host.ts'

/** The dialects of which there are pipelines below the working directory, in the order of the registry. */
export async function foundDialects(host: Host): Promise<readonly DialectReader[]> {
  const documents = await readAll(host, await selectCandidates(host, [], defaultConfig))
  const claimantOf = claimants(documents, entries)
  const found = new Set(documents.map((document) => recognisedBy(document, entries) ?? claimantOf(document)))
  return [...(await loaded(entries.filter((entry) => found.has(entry)))).values()].map(({ reader }) => reader)
}

/** Which orchestrators are used, as one sentence. */
export function foundLine(dialects: readonly { readonly title: string }[]): string {
  if (dialects.length === 0) return 'No pipeline file was found below the working directory.'
  return `Pipelines found: ${dialects.map(({ title }) => title).join(', ')}.`
}
