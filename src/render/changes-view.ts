import type { PipelineChange } from '../changes/changes.ts'
import type { Report } from '../engine/report.ts'

/** Lines of one pipeline that are shown at the same time. */
export const mostLines = 8
/** Pipelines that are shown at the same time. */
export const mostPipelines = 10

/** The changes of a report as people should meet them. */
export interface ChangesView {
  /** What people call the pipeline: its name, or its path where several have the name. */
  readonly told: readonly { readonly name: string; readonly lines: readonly string[]; readonly isNew: boolean }[]
  /** Pipelines of which only the text changed. */
  readonly unchanged: readonly string[]
}

/** Puts pipelines with nothing but a new text apart. */
export function changesView({ changes }: Pick<Report, 'changes'>): ChangesView {
  const names = new Map<string, number>()
  for (const { pipeline } of changes) names.set(pipeline, (names.get(pipeline) ?? 0) + 1)
  const nameOf = ({ pipeline, path }: PipelineChange) => (names.get(pipeline) === 1 ? pipeline : path)
  return {
    told: changes
      .filter((change) => !isUnchanged(change))
      .map((change) => ({ name: nameOf(change), lines: change.lines, isNew: isNew(change) })),
    unchanged: changes.filter(isUnchanged).map(nameOf),
  }
}

function isUnchanged({ lines, status }: PipelineChange): boolean {
  return status === undefined ? lines.every((line) => line.startsWith('No behavioural change')) : status === 'text'
}

/** A pipeline that came; one that can be read again was there. */
function isNew({ lines }: PipelineChange): boolean {
  return /^New \S+ with /.test(lines[0] ?? '')
}
