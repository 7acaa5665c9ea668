import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn } from '../inspect.ts'

export default defineWorkspaceRule({
  summary: 'Pools must be among those that the configuration lists',
  why: 'A task in a pool that does not exist waits forever, without an error.',
  remedy: 'Write the name of a pool, or add the pool with its slots to `pools` of the configuration.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipelines, team, isReviewed }) {
    const known = ['default_pool', ...team.pools.map(({ name }) => name)]
    // Pools that only have members say nothing about those of the server.
    if (team.pools.every(({ members }) => members.length > 0)) return
    for (const pipeline of pipelines) {
      if (dagsIn(pipeline).length === 0 || !isReviewed(pipeline.document)) continue
      const told = new Set<string>()
      for (const { pool, label } of pipeline.tasks) {
        if (!pool || known.includes(pool.name) || told.has(pool.name)) continue
        told.add(pool.name)
        const near = soleClosestTo(pool.name, known)
        yield {
          document: pipeline.document,
          at: { path: pool.path },
          message: `Task ${quoted(label)} is in pool ${quoted(pool.name)}, which the configuration does not list${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
          subject: pool.name,
        }
      }
    }
  },
})
