import type { Baseline } from '../../model/baseline.ts'
import type { MatchedPipeline } from './versions.ts'

/**
 * Run history by the ids that tasks have now: runs so far knew a task by the id that it had at the base. `baselines` is by the key of a
 * pipeline.
 */
export function followRenames(
  baselines: ReadonlyMap<string, Baseline>,
  matched: readonly MatchedPipeline[],
): ReadonlyMap<string, Baseline> {
  const moved = matched.flatMap((pipeline) => {
    const baseline = baselines.get(pipeline.after.key)
    return baseline ? [[pipeline.after.key, renamed(baseline, pipeline)] as const] : []
  })
  return new Map([...baselines, ...moved])
}

function renamed(baseline: Baseline, { after, before, former }: MatchedPipeline): Baseline {
  const pairs = after.tasks.map(({ id, key }) => {
    const partner = former.get(key)
    return { id, was: partner && partner.pipeline === before ? partner.entity.id : undefined }
  })
  const ids = new Map(pairs.flatMap(({ id, was }) => (was === undefined ? [] : [[was, id] as const])))
  const taken = new Set(ids.keys())
  const known = pairs.flatMap(({ id, was }) => {
    const past = baseline.tasks.get(was ?? id) ?? baseline.tasks.get(id)
    return past && (was !== undefined || !taken.has(id)) ? [[id, past] as const] : []
  })
  const others = [...baseline.tasks].filter(([id]) => !taken.has(id))
  return {
    ...baseline,
    tasks: new Map([...others, ...known]),
    slowdowns: baseline.slowdowns.map((slowdown) => ({
      ...slowdown,
      task: slowdown.task === null ? null : (ids.get(slowdown.task) ?? slowdown.task),
    })),
  }
}
