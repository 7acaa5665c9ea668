import type { Pipeline } from '../../model/pipeline.ts'
import type { Flow } from './flow/flow.ts'
import { usesIn } from './migration/uses.ts'

/** The releases that may run a flow: from the first one on that reads it, before the first one that refuses it. Null: no bound is known. */
export interface Releases {
  readonly from: string | null
  readonly before: string | null
  /** True where the configuration says it. */
  readonly isConfigured: boolean
}

/** Which releases run the flow of a pipeline: as configured, else as its content proves. Content of both ages proves nothing. */
export function releasesOf(pipeline: Pipeline, flow: Flow): Releases {
  const version = pipeline.target?.version ?? null
  if (version !== null) return { from: version, before: null, isConfigured: true }
  const marks = marksIn(flow)
  const [isNew, isOld] = [marks.has('new'), marks.has('old')]
  return { from: isNew && !isOld ? '2.0' : null, before: isOld && !isNew ? '2.0' : null, isConfigured: false }
}

/** True where a release is the given one or a later one for certain. */
export function isFrom({ from }: Releases, release: string): boolean {
  return from !== null && compare(from, release) >= 0
}

/** True where a release is before the given one for certain. */
export function isBefore({ from, before, isConfigured }: Releases, release: string): boolean {
  if (isConfigured) return from !== null && compare(from, release) < 0
  return before !== null && compare(before, release) <= 0
}

/** Below zero where the first release is the earlier one. */
export function compare(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => text.split('.').map(Number))
  const [major = 0, minor = 0] = one ?? []
  const [otherMajor = 0, otherMinor = 0] = other ?? []
  return major - otherMajor || minor - otherMinor
}

/** What only releases before 2.0 read (`old`), or only later ones (`new`). */
function marksIn(flow: Flow): ReadonlySet<'new' | 'old'> {
  const marks = new Set<'new' | 'old'>()
  for (const { since, until, without } of usesIn(flow)) {
    if (without !== 'refused') continue
    if (until === '2.0') marks.add('old')
    if (since === '2.0') marks.add('new')
  }
  return marks
}
