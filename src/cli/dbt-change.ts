import type { Base } from '../discover/base.ts'
import { type ChangeReason, nodesInFiles } from '../history/dbt/changed.ts'
import { byId, isBuilt, type Stale, staleAfter } from '../history/dbt/lineage.ts'
import type { DbtManifest, DbtNode } from '../history/dbt/manifest.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { joined, jsonText, log, logText } from '../render/safe.ts'
import { type DbtSelection, selectionsOf } from '../review/dbt-selections.ts'
import { brief, type ModelRunner, nodeLine, runnerLine, section } from './dbt-model.ts'
import { runnerOf } from './dbt-runners.ts'

/** What a change does to the data of a dbt project. */
export interface DbtChange extends Stale {
  /** What people call the base. */
  readonly since: string
  /** Models, seeds, snapshots and functions that differ, and why. */
  readonly changed: readonly { readonly node: DbtNode; readonly reason: ChangeReason }[]
  /** Changed files of the project that the manifest does not know: what they change cannot be told. */
  readonly unknownFiles: readonly string[]
  /** Those that a task ran at the base, and none runs now. */
  readonly noLongerRun: readonly DbtNode[]
  /** Tasks of which it cannot be told what they run. */
  readonly unknown: readonly ModelRunner[]
}

/** The pipelines of both sides of a change. */
export interface PipelinesOfChange {
  readonly before: readonly Pipeline[]
  readonly after: readonly Pipeline[]
}

/** The models that a change of files and of tasks leaves stale. `project` is the directory of the dbt project, null where unknown. */
export function dbtChangeOf(base: Base, pipelines: PipelinesOfChange, manifest: DbtManifest, project: string | null): DbtChange {
  const now = selectionsOf(pipelines.after, manifest, project)
  const runNow = nodesOf(now)
  const dropped = [...nodesOf(selectionsOf(pipelines.before, manifest, project))].filter((id) => !runNow.has(id))
  const edited = nodesInFiles(manifest, base.changed.keys(), project ?? '')
  const changed = builtOf(manifest, edited.nodes.keys())
  const noLongerRun = builtOf(manifest, dropped)
  const touched = new Set([...changed, ...noLongerRun].map((node) => node.id))
  return {
    since: base.label,
    changed: changed.map((node) => ({ node, reason: edited.nodes.get(node.id) ?? 'file' })),
    unknownFiles: edited.unknown,
    noLongerRun,
    ...staleAfter(manifest, touched, runNow),
    unknown: now.flatMap((selection) => (selection.selected.known ? [] : [runnerOf(selection)])),
  }
}

function nodesOf(selections: readonly DbtSelection[]): ReadonlySet<string> {
  return new Set(selections.flatMap(({ selected }) => (selected.known ? [...selected.nodes] : [])))
}

function builtOf(manifest: DbtManifest, ids: Iterable<string>): readonly DbtNode[] {
  return [...ids]
    .flatMap((id) => manifest.nodes.get(id) ?? [])
    .filter(isBuilt)
    .sort(byId)
}

/** A change of a dbt project for a terminal. */
export function changeText({ since, changed, unknownFiles, noLongerRun, nodes, exposures, unknown }: DbtChange): string {
  const lines = [
    log`since ${logText(since, 200)}`,
    ...section(changedTitle(changed.length, unknownFiles.length), changed.map(changedLine)),
    ...(unknownFiles.length === 0
      ? []
      : section(
          log`changed files that the manifest does not know (${unknownFiles.length}): run dbt parse again`,
          unknownFiles.map(fileLine),
        )),
    ...section(log`no longer run by a task here (${noLongerRun.length})`, noLongerRun.map(nodeLine)),
    ...section(log`stale: changed or downstream, and not run by a task here (${nodes.length})`, nodes.map(nodeLine)),
    ...section(log`exposures that read them (${exposures.length})`, exposures.map(nodeLine)),
    ...(unknown.length === 0 || nodes.length === 0
      ? []
      : section(log`may run some of them (${unknown.length})`, unknown.map(runnerLine))),
  ]
  return `${joined<'log'>(lines, '\n')}\n`
}

/** Zero is only said where it is known. */
function changedTitle(known: number, unknown: number) {
  return known === 0 && unknown > 0 ? log`changed (not known)` : log`changed (${known})`
}

const becauseOf: Readonly<Record<ChangeReason, string>> = {
  file: '',
  properties: ': its properties file',
  macro: ': a macro that it calls',
  project: ': dbt_project.yml',
}

function changedLine({ node, reason }: DbtChange['changed'][number]) {
  return log`${nodeLine(node)}${logText(becauseOf[reason], 40)}`
}

function fileLine(path: string) {
  return log`  ${logText(path, 200)}`
}

/** A change of a dbt project for programs. */
export function changeJson({ since, changed, unknownFiles, noLongerRun, nodes, exposures, unknown }: DbtChange): string {
  return jsonText({
    since,
    changed: changed.map(({ node, reason }) => ({ ...brief(node), reason })),
    unknownFiles,
    noLongerRun: noLongerRun.map(brief),
    stale: nodes.map(brief),
    exposures: exposures.map(brief),
    unknownTasks: unknown.map(({ pipeline, path, task, label, reason }) => ({ pipeline, path, task, name: label, reason })),
  })
}
