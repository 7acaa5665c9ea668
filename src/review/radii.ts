import type { Touched } from '../changes/reach/touched.ts'
import type { Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'
import type { BlastRadius } from '../schedule/blast-radius.ts'
import type { ExpectedSeconds } from '../schedule/durations.ts'
import { radiusOfReach, reachOfStart, reachWorldOf } from '../schedule/radii.ts'
import { dbtReaches } from './dbt-reach.ts'

/** Most pipelines of one change that are followed; a change of more is a migration that is not read pipeline by pipeline. */
export const mostFollowed = 100

/** What else is known of the pipelines: `now` in UTC milliseconds, and how long runs take. */
interface Known {
  readonly now: number
  readonly expected: ExpectedSeconds
}

/** What depends on what a change touches; `after` are all pipelines as they are after it. A dbt manifest is read where one lies here. */
export async function radiiOf(
  host: Host,
  touched: readonly Touched[],
  after: readonly Pipeline[],
  { now, expected }: Known,
): Promise<readonly BlastRadius[]> {
  const gone = touched.filter(({ kind }) => kind === 'deleted').map(({ pipeline }) => pipeline)
  const world = reachWorldOf([...after, ...gone], now, expected)
  const reaches = touched.map((one) => reachOfStart(world, one))
  const dbt = await dbtReaches(host, reaches)
  return touched.flatMap((one, index) => {
    const reach = reaches[index]
    return reach ? [radiusOfReach(world, one, reach, dbt[index] ?? null)] : []
  })
}
