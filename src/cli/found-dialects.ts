import { defaultConfig } from '../config/config.ts'
import { dialectsOf } from '../dialects/read.ts'
import { readAll } from '../discover/read-files.ts'
import { selectCandidates } from '../discover/select.ts'
import type { Host } from '../host.ts'

/** An orchestrator, by its id and as people call it. */
export interface FoundDialect {
  readonly id: string
  readonly title: string
}

/** The dialects of which there are pipelines below the working directory, in the order of the registry. */
export async function foundDialects(host: Host): Promise<readonly FoundDialect[]> {
  return dialectsOf(await readAll(host, await selectCandidates(host, [], defaultConfig)))
}

/** Which orchestrators are used, as one sentence. */
export function foundLine(dialects: readonly FoundDialect[]): string {
  if (dialects.length === 0) return 'No pipeline file was found below the working directory.'
  return `Pipelines found: ${dialects.map(({ title }) => title).join(', ')}.`
}
