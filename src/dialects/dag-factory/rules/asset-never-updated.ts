import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { assetsIn, type Pipeline } from '../../../model/pipeline.ts'
import { linkedTasks } from '../../../schedule/trigger-graph.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn } from '../inspect.ts'

export default defineWorkspaceRule({
  summary: 'A DAG must wait for an asset that some task updates',
  why: 'Airflow knows assets by their URI. Where the one that a DAG waits for is written otherwise than the one that a task updates, the DAG never starts, without an error.',
  remedy: 'Write the same URI in `schedule` and in `outlets`.',
  severity: 'warning',
  since: '0.1.0',
  facts: [linkedTasks],
  *check({ pipelines, isReviewed }) {
    const own = pipelines.filter((pipeline) => dagsIn(pipeline).length > 0)
    const awaited = new Map(own.map((pipeline) => [pipeline, awaitedBy(pipeline)]))
    const wanted = new Set([...awaited.values()].flatMap((assets) => assets.map(({ key }) => key)))
    if (wanted.size === 0) return
    const updated = new Map(own.flatMap((one) => linkedTasks(one).updates.map(({ asset }) => [asset.key, asset.name] as const)))
    // Another repository may update any asset: only two that both lack their partner are one by mistake.
    const free = [...updated.keys()].filter((key) => !wanted.has(key))
    if (free.length === 0) return
    for (const [pipeline, assets] of awaited)
      for (const { key, name, path } of assets) {
        const near = updated.has(key) || !isReviewed(pipeline.document) ? undefined : soleClosestTo(key, free)
        if (near === undefined) continue
        yield {
          document: pipeline.document,
          at: { path },
          message: `DAG ${quoted(pipeline.name)} waits for ${quoted(name)}, which no task of these files updates; did you mean ${quoted(updated.get(near) ?? near)}?`,
          subject: key,
        }
      }
  },
})

function awaitedBy({ triggers }: Pipeline) {
  const assets = triggers.flatMap(({ data }) => (data ? assetsIn(data) : []))
  return [...new Map(assets.map((asset) => [asset.key, asset])).values()]
}
