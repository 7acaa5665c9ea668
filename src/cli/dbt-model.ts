import type { DbtDetails } from '../history/dbt/lineage.ts'
import type { DbtNode } from '../history/dbt/manifest.ts'
import { joined, jsonText, log, logText, type Safe } from '../render/safe.ts'

type Line = Safe<'log'>

/** A task that runs a node, or of which that cannot be told. */
export interface ModelRunner {
  readonly pipeline: string
  readonly path: string
  readonly task: string
  readonly label: string
  /** Why it cannot be told; null for a task that runs it. */
  readonly reason: string | null
}

export interface ModelView {
  readonly details: DbtDetails
  readonly direction: 'parents' | 'children' | 'both'
  readonly runners: readonly ModelRunner[]
}

/** Lines shown of each list; the JSON has all. */
const mostLines = 40

/** A node of a dbt project for a terminal. */
export function modelText({ details, direction, runners }: ModelView): string {
  const { node, parents, children, tests, exposures } = details
  const sure = runners.filter((runner) => runner.reason === null)
  const unsure = runners.filter((runner) => runner.reason !== null)
  const lines = [
    log`${logText(node.kind, 40)} ${logText(node.name, 200)}`,
    ...factLines(node),
    ...(direction === 'children'
      ? []
      : section(log`parents (${parents.length} direct, ${details.upstreamCount} in all)`, parents.map(nodeLine))),
    ...(direction === 'parents'
      ? []
      : [
          ...section(log`children (${children.length} direct, ${details.downstreamCount} in all)`, children.map(nodeLine)),
          ...section(log`exposures downstream (${exposures.length})`, exposures.map(nodeLine)),
        ]),
    ...section(log`tests (${tests.length})`, tests.map(nodeLine)),
    ...section(runTitle(sure.length, unsure.length), sure.map(runnerLine)),
    ...(unsure.length === 0 ? [] : section(log`may be run by (${unsure.length})`, unsure.map(runnerLine))),
  ]
  return `${joined<'log'>(lines, '\n')}\n`
}

/** Zero is only said where it is known. */
function runTitle(sure: number, unsure: number): Line {
  return sure === 0 && unsure > 0 ? log`run by (not known)` : log`run by (${sure})`
}

function factLines(node: DbtNode): readonly Line[] {
  const facts: readonly (readonly [Line, string])[] = [
    [log`id           `, node.id],
    [log`file         `, node.path],
    [
      log`version      `,
      node.version === null ? '' : `${node.version}${String(node.version) === String(node.latestVersion) ? ' (latest)' : ''}`,
    ],
    [log`state        `, stateOf(node)],
    [log`materialized `, node.materialized ?? ''],
    [log`tags         `, node.tags.join(', ')],
    [log`description  `, node.description],
  ]
  return facts.flatMap(([name, value]) =>
    value === '' ? [] : [log`  ${name} ${logText(value.replace(/\s+/g, ' ').trim(), 300)}`],
  )
}

function stateOf({ isEnabled, isDescribed }: DbtNode): string {
  if (!isEnabled) return 'disabled in this manifest: no command runs it'
  return isDescribed ? '' : 'referenced by other nodes, but not in this manifest'
}

/** A title with lines below it, cut where there are many. */
export function section(title: Line, lines: readonly Line[]): readonly Line[] {
  const rest = lines.length > mostLines ? [log`  and ${lines.length - mostLines} more`] : []
  return [log``, title, ...lines.slice(0, mostLines), ...rest]
}

/** Kind and name of a node, as dbt selects it: `source.table`, or `model.v2` where there are versions. */
export function nodeLine(node: DbtNode): Line {
  const name = node.sourceName === null ? node.name : `${node.sourceName}.${node.name}`
  const version = node.version === null ? '' : `.v${node.version}`
  return log`  ${logText(node.kind, 40)} ${logText(name + version, 200)}`
}

/** A task, its pipeline and file, and why nothing can be told of it. */
export function runnerLine({ pipeline, label, path, reason }: ModelRunner): Line {
  const why = reason === null ? log`` : log`: ${logText(reason, 200)}`
  return log`  ${logText(label, 80)} in ${logText(pipeline, 80)} (${logText(path, 200)})${why}`
}

/** A node of a dbt project for programs. */
export function modelJson({ details, direction, runners }: ModelView): string {
  const { node, parents, children, tests, exposures, upstreamCount, downstreamCount } = details
  const { id, name, kind, path, materialized, tags, description, version, isEnabled } = node
  return jsonText({
    node: { id, name, kind, package: node.package, path, materialized, tags, description, version, isEnabled },
    ...(direction !== 'children' && { parents: parents.map(brief), upstreamCount }),
    ...(direction !== 'parents' && { children: children.map(brief), downstreamCount, exposures: exposures.map(brief) }),
    tests: tests.map(brief),
    tasks: runners.map(({ pipeline, path, task, label, reason }) => ({
      pipeline,
      path,
      task,
      name: label,
      runs: reason === null ? true : null,
      reason,
    })),
  })
}

/** A node for programs. */
export function brief({ id, name, kind }: DbtNode) {
  return { id, name, kind }
}
