import { nodesOfCommands } from '../history/dbt/commands.ts'
import type { DbtManifest } from '../history/dbt/manifest.ts'
import type { Selected } from '../history/dbt/select.ts'
import type { Pipeline, Task } from '../model/pipeline.ts'
import { dbtTasks } from '../rules/parts/dbt.ts'

/** A dbt task, and the nodes that it runs where that can be told. */
export interface DbtSelection {
  readonly pipeline: Pipeline
  readonly task: Task
  readonly selected: Selected
}

/** What the dbt tasks of pipelines run. `project` is the directory of the dbt project, null where unknown; tasks of others are left out. */
export function selectionsOf(
  pipelines: readonly Pipeline[],
  manifest: DbtManifest,
  project: string | null,
): readonly DbtSelection[] {
  return pipelines.flatMap((pipeline) =>
    dbtTasks(pipeline).flatMap(({ task, text }) =>
      mayBeIn(task, project) ? [{ pipeline, task, selected: nodesOfCommands(manifest, text) }] : [],
    ),
  )
}

/** False for a task that names another dbt project. The directory in a file counts from the root of its repository. */
function mayBeIn(task: Task, project: string | null): boolean {
  const named = task.code.find(({ kind }) => kind === 'dbt')?.directory?.replace(/^\.\/|\/+$/g, '')
  if (named === undefined || named.includes('${') || project === null || project === '.') return true
  return project === named || project.endsWith(`/${named}`) || named.endsWith(`/${project}`)
}
