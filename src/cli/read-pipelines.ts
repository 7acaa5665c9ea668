import { withTeamKnowledge } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import { readAnyPipelines } from '../dialects/read.ts'
import type { Base } from '../discover/base.ts'
import { readBase } from '../discover/base-documents.ts'
import { readAll } from '../discover/read-files.ts'
import { releasesAround } from '../discover/release-files.ts'
import { selectCandidates } from '../discover/select.ts'
import type { Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { rules } from '../rules/described.ts'
import type { Document } from '../text/document.ts'

/** The pipelines of files, directories and globs, with what the configuration says of them; what is no pipeline is passed over. */
export async function readPipelines(host: Host, paths: readonly string[], configPath?: string): Promise<readonly Pipeline[]> {
  return pipelinesIn(host, paths, await configOf(host, configPath))
}

/** The same under a configuration that is at hand. */
export async function pipelinesIn(host: Host, paths: readonly string[], config: Config): Promise<readonly Pipeline[]> {
  return pipelinesOf(host, config, await readAll(host, await selectCandidates(host, paths, config)))
}

/** The same, at a base too. The configuration is the present one. */
export async function readPipelinesOfChange(host: Host, base: Base, paths: readonly string[]) {
  const config = await configOf(host)
  const documents = await readAll(host, await selectCandidates(host, paths, config))
  const former = await readBase(base, paths, documents)
  return { before: await pipelinesOf(host, config, former), after: await pipelinesOf(host, config, documents) }
}

/** The configuration in force; its prefixes of credentials are known to the host from here on. */
export async function configOf(host: Host, path?: string): Promise<Config> {
  const config = await loadConfig(host, path, rules)
  host.credentials?.addPrefixes(config.secretPrefixes)
  return config
}

async function pipelinesOf(host: Host, config: Config, documents: readonly Document[]): Promise<readonly Pipeline[]> {
  for (const document of documents) host.credentials?.learnDocument(document)
  const pipelines = await readAnyPipelines(documents)
  const releasesOf = await releasesAround(
    host,
    pipelines.map(({ document, dialect }) => ({ path: document.source.path, dialect })),
  )
  return pipelines.map((pipeline) =>
    withTeamKnowledge(pipeline, config, ({ document, dialect }) => releasesOf(document.source.path, dialect)),
  )
}
