import { withTeamKnowledge } from '../config/apply.ts'
import { loadConfig } from '../config/load.ts'
import type { Pipeline } from '../core/pipeline.ts'
import { dialects } from '../dialects/index.ts'
import { readAll } from '../discover/read-files.ts'
import { selectCandidates } from '../discover/select.ts'
import type { Host } from '../host.ts'
import { rules } from '../rules/index.ts'

/** The pipelines of files, directories and globs, with what the configuration says of them; what is no pipeline is passed over. */
export async function readPipelines(host: Host, paths: readonly string[]): Promise<readonly Pipeline[]> {
  const config = await loadConfig(host, undefined, rules)
  const documents = await readAll(host, await selectCandidates(host, paths, config))
  return documents.flatMap((document) => {
    const dialect = dialects.find((candidate) => candidate.recognises(document))
    return (dialect?.read(document) ?? []).map((pipeline) => withTeamKnowledge(pipeline, config))
  })
}
