import { baseSince } from '../discover/change.ts'
import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import { manifestsHere, projectOf } from '../history/dbt/at-hand.ts'
import { detailsOf, isTest, nodesNamed } from '../history/dbt/lineage.ts'
import { type DbtManifest, type DbtNode, parseManifest } from '../history/dbt/manifest.ts'
import type { Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { selectionsOf } from '../review/dbt-selections.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'
import { listNames } from '../text/wording.ts'
import { changeJson, changeText, dbtChangeOf } from './dbt-change.ts'
import { modelJson, modelText } from './dbt-model.ts'
import { runnersOf } from './dbt-runners.ts'
import { dbtOptions } from './history-options.ts'
import { readOptions } from './options.ts'
import { readPipelines, readPipelinesOfChange } from './read-pipelines.ts'

/** Largest manifest: 256 MiB. */
const mostManifestBytes = 256 * 1024 * 1024

/**
 * `pipeline-review dbt <model>`: details of a node of the dbt project, its neighbours, and the tasks that run it.
 * `pipeline-review dbt --since <ref>`: the models that a change leaves stale.
 */
export async function dbt(host: Host, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(dbtOptions, args)
  const [name] = positionals
  const { since, direction, format } = values
  if (positionals.length + (since === undefined ? 0 : 1) !== 1)
    throw new OperationalError('dbt takes the name of one model, or --since.', 'For example pipeline-review dbt orders.')
  const { manifest, project } = await manifestOf(host, values.manifest)
  if (since !== undefined) {
    const base = await baseSince(host, since)
    const change = dbtChangeOf(base, await readPipelinesOfChange(host, base, ['.']), manifest, project)
    host.out(format === 'json' ? changeJson(change) : changeText(change))
  } else {
    const pipelines = await readPipelines(host, ['.'])
    const view = { ...modelOf(pipelines, manifest, project, name ?? ''), direction }
    host.out(format === 'json' ? modelJson(view) : modelText(view))
  }
  return exitCodes.pass
}

/** The manifest of a path, or the one that is here, and the directory of its project. Throws OperationalError. */
export async function manifestOf(host: Host, named: string | undefined) {
  const path = named ?? (await findManifest(host))
  return { manifest: await readManifest(host, path), project: projectOf(path) }
}

/** The one manifest in the working directory or one level below. Throws OperationalError where there is none, or several. */
async function findManifest(host: Host): Promise<string> {
  const found = await manifestsHere(host)
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  if (found.length > 1)
    throw new OperationalError(`There are ${found.length} manifests: ${listNames(found)}.`, 'Pass one with --manifest FILE.')
  throw new OperationalError('No dbt manifest found here.', 'Run dbt parse in the project, or pass one with --manifest FILE.')
}

async function readManifest(host: Host, path: string): Promise<DbtManifest> {
  const bytes = await host.read(path, mostManifestBytes)
  if (!bytes) throw new OperationalError(`The manifest ${quoted(path)} cannot be read.`, 'Run dbt parse to create one.')
  if (bytes.length > mostManifestBytes)
    throw new OperationalError(`The manifest ${quoted(path)} is larger than 256 MiB.`, 'Use the manifest of a smaller project.')
  const text = new TextDecoder().decode(bytes)
  host.credentials?.learn(text)
  const parsed = parseManifest(text)
  if (!parsed.ok)
    throw new OperationalError(`${quoted(path)} is not a dbt manifest.`, 'Run dbt parse to create target/manifest.json.')
  return parsed.value
}

/** A node of a manifest by its name, and the tasks of the pipelines that run it. Throws OperationalError. */
export function modelOf(pipelines: readonly Pipeline[], manifest: DbtManifest, project: string | null, name: string) {
  const node = nodeNamed(manifest, name)
  return { details: detailsOf(manifest, node), runners: runnersOf(selectionsOf(pipelines, manifest, project), node) }
}

function nodeNamed(manifest: DbtManifest, name: string): DbtNode {
  const named = nodesNamed(manifest, name)
  // A model is often called like the source that it reads.
  const models = named.filter(({ kind }) => kind === 'model')
  const nodes = models.length > 0 ? models : named
  const [node] = nodes
  if (node && nodes.length === 1) return node
  const ids = nodes.map(({ id }) => id)
  if (node) throw new OperationalError(`${nodes.length} nodes are named ${quoted(name)}.`, `Use one of ${listNames(ids, 10)}.`)
  const names = new Set([...manifest.nodes.values()].flatMap((one) => (isTest(one) ? [] : [one.name])))
  const near = closestTo(name, names)
  throw new OperationalError(
    `The manifest has no model ${quoted(name)}.`,
    near.length === 0
      ? 'Use the dbt name; a source is named source.table.'
      : `Did you mean ${near.map((one) => quoted(one)).join(', ')}?`,
  )
}
