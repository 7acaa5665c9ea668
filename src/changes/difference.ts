import type { BlastRadius } from '../schedule/blast-radius.ts'
import type { PipelineDifference, PipelineStatus } from './changes.ts'
import { type Risk, risks } from './risk.ts'

/** All differences between two states, as every format tells them. */
export interface Difference {
  /** What people call the two states. */
  readonly base: string
  readonly head: string
  /** Pipelines of either state. */
  readonly compared: number
  /** Those that differ, sorted by path; the changes of each with the gravest first. */
  readonly pipelines: readonly FileDifference[]
  /** What depends on what differs, pipeline by pipeline. */
  readonly blastRadius: readonly BlastRadius[]
}

export interface FileDifference extends PipelineDifference {
  /** Its path in the first state, where that is another one. */
  readonly previousPath: string | null
}

/** The gravest class of a pipeline's changes; null where only its text differs. */
export function gravestOf({ changes }: Pick<PipelineDifference, 'changes'>): Risk | null {
  return risks.find((risk) => changes.some((change) => change.risk === risk)) ?? null
}

/** The changes, gravest first; of equals in the order in which they are told. */
export function byGravity<T extends { readonly risk: Risk }>(changes: readonly T[]): readonly T[] {
  return risks.flatMap((risk) => changes.filter((change) => change.risk === risk))
}

/** How many changes each class has; classes without one are 0. */
export function countRisks(pipelines: readonly Pick<PipelineDifference, 'changes'>[]): Readonly<Record<Risk, number>> {
  const all = pipelines.flatMap(({ changes }) => changes)
  const counts = risks.map((risk) => [risk, all.filter((change) => change.risk === risk).length] as const)
  return Object.fromEntries(counts) as Record<Risk, number>
}

/** Pipelines by what became of them. */
export function countStatuses(
  pipelines: readonly Pick<PipelineDifference, 'status'>[],
): Readonly<Record<PipelineStatus, number>> {
  const count = (status: PipelineStatus) => pipelines.filter((one) => one.status === status).length
  return {
    added: count('added'),
    removed: count('removed'),
    changed: count('changed'),
    text: count('text'),
    unreadable: count('unreadable'),
  }
}
