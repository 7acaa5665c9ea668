import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { count } from '../../../text/wording.ts'
import { dagsIn } from '../inspect.ts'

export default defineWorkspaceRule({
  summary: 'A task must not need more slots than its pool has',
  why: 'The task never starts, without an error.',
  remedy: 'Write fewer `pool_slots`, or make the pool larger.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipelines, team, isReviewed }) {
    const sizes = new Map(team.pools.map(({ name, slots }) => [name, slots]))
    for (const pipeline of pipelines) {
      if (dagsIn(pipeline).length === 0 || !isReviewed(pipeline.document)) continue
      for (const { pool, label } of pipeline.tasks) {
        const size = pool && sizes.get(pool.name)
        if (!pool || size === undefined || pool.slots === null || pool.slots <= size) continue
        yield {
          document: pipeline.document,
          at: { path: pool.path },
          message: `Task ${quoted(label)} needs ${pool.slots} slots of pool ${quoted(pool.name)}, which has ${count(size, 'slot')}: it never starts`,
          subject: pool.name,
        }
      }
    }
  },
})
