import type { Pipeline, Task } from '../core/pipeline.ts'
import { entryOf, textOf } from '../core/tree.ts'
import { nodesOfCommands } from '../history/dbt/commands.ts'
import type { DbtManifest, DbtNode } from '../history/dbt/manifest.ts'
import { dbtTasks } from '../rules/parts/dbt.ts'
import type { ModelRunner } from './dbt-model.ts'

/** Values for the code of the project; they choose no nodes, and often hold an expression. */
const values = /--vars[= ]\s{0,9}(?:'[^']{0,9999}'|"[^"]{0,9999}")/g

/** Tasks that run the node, and those of which that cannot be told. `project` is the directory of the dbt project, null where unknown. */
export function runnersOf(
  pipelines: readonly Pipeline[],
  manifest: DbtManifest,
  node: DbtNode,
  project: string | null,
): readonly ModelRunner[] {
  return pipelines.flatMap((pipeline) =>
    dbtTasks(pipeline).flatMap(({ task, text }) => {
      if (!mayBeIn(task, project)) return []
      const selected = nodesOfCommands(manifest, text.replace(values, ''))
      if (selected.known && !selected.nodes.has(node.id)) return []
      const reason = selected.known ? null : selected.reason
      return [{ pipeline: pipeline.name, path: pipeline.document.source.path, task: task.id, label: task.label, reason }]
    }),
  )
}

/** False for a task that names another dbt project. The directory in a file counts from the root of its repository. */
function mayBeIn(task: Task, project: string | null): boolean {
  const named = textOf(entryOf(task.parameters, 'project_dir')?.value)?.replace(/^\.\/|\/+$/g, '')
  if (named === undefined || named.includes('${') || project === null || project === '.') return true
  return project === named || project.endsWith(`/${named}`) || named.endsWith(`/${project}`)
}
