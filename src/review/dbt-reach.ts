import { isBuilt, related } from '../history/dbt/lineage.ts'
import type { DbtManifest } from '../history/dbt/manifest.ts'
import type { Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { dbtTasks } from '../rules/parts/dbt.ts'
import type { DbtReach } from '../schedule/blast-radius.ts'
import type { Reach } from '../schedule/reach.ts'
import { withoutSecrets } from '../text/secrets/secret.ts'
import { type DbtSelection, selectionsOf } from './dbt-selections.ts'

/** Models of dbt that are listed. */
const mostModels = 200

/** What dbt builds in the tasks of each reach and all that hangs on it, where a manifest lies here. It is read only where one of them runs dbt. */
export async function dbtReaches(host: Host, reaches: readonly Reach[]): Promise<readonly (DbtReach | null)[]> {
  const all = reaches.map((reach) => pipelinesOf(reach))
  const tasks = reaches.map((reach) => new Set(reach.all.map(({ task }) => task)))
  const runsDbt = all.some((pipelines, at) =>
    pipelines.some((pipeline) => dbtTasks(pipeline).some(({ task }) => tasks[at]?.has(task))),
  )
  const { manifestAtHand } = await import('../history/dbt/at-hand.ts')
  const atHand = runsDbt ? await manifestAtHand(host) : undefined
  if (!atHand) return []
  const { manifest, project } = atHand
  return all.map((pipelines, at) => {
    const selections = selectionsOf(pipelines, manifest, project).filter(({ task }) => tasks[at]?.has(task))
    return selections.length === 0 ? null : reachIn(manifest, selections)
  })
}

/** What dbt builds in each pipeline that runs it and all that hangs on it, by the key of the pipeline; nothing where no manifest lies here. */
export async function dbtOfEach(host: Host, pipelines: readonly Pipeline[]): Promise<ReadonlyMap<string, DbtReach>> {
  const running = pipelines.filter((pipeline) => dbtTasks(pipeline).length > 0)
  if (running.length === 0) return new Map()
  const { manifestAtHand } = await import('../history/dbt/at-hand.ts')
  const atHand = await manifestAtHand(host)
  if (!atHand) return new Map()
  const { manifest, project } = atHand
  return new Map(
    running.flatMap((pipeline) => {
      const selections = selectionsOf([pipeline], manifest, project)
      return selections.length === 0 ? [] : [[pipeline.key, reachIn(manifest, selections)] as const]
    }),
  )
}

function pipelinesOf({ all }: Reach): readonly Pipeline[] {
  return [...new Set(all.map(({ pipeline }) => pipeline))]
}

function reachIn(manifest: DbtManifest, selections: readonly DbtSelection[]): DbtReach {
  const run = new Set(selections.flatMap(({ selected }) => (selected.known ? [...selected.nodes] : [])))
  const nodes = [...new Set([...run, ...related(manifest, run, 'children')])].flatMap((id) => manifest.nodes.get(id) ?? [])
  const models = nodes.filter(isBuilt).map(({ id }) => id)
  return {
    models: models.sort().slice(0, mostModels).map(withoutSecrets),
    exposures: nodes.flatMap(({ kind, id }) => (kind === 'exposure' ? [withoutSecrets(id)] : [])).sort(),
    unknown: selections.flatMap(({ pipeline, task, selected }) =>
      selected.known ? [] : [{ path: pipeline.document.source.path, task: withoutSecrets(task.id), reason: selected.reason }],
    ),
    omittedModels: Math.max(0, models.length - mostModels),
  }
}
