import type { DbtNode } from '../history/dbt/manifest.ts'
import type { DbtSelection } from '../review/dbt-selections.ts'
import type { ModelRunner } from './dbt-model.ts'

/** Those that run the node, and those of which that cannot be told. */
export function runnersOf(selections: readonly DbtSelection[], node: DbtNode): readonly ModelRunner[] {
  return selections.flatMap((selection) => {
    const { selected } = selection
    const isIdle = !node.isEnabled || (selected.known && !selected.nodes.has(node.id))
    return isIdle ? [] : [runnerOf(selection)]
  })
}

/** The task in words for people and programs. */
export function runnerOf({ pipeline, task, selected }: DbtSelection): ModelRunner {
  const reason = selected.known ? null : selected.reason
  return { pipeline: pipeline.name, path: pipeline.document.source.path, task: task.id, label: task.label, reason }
}
