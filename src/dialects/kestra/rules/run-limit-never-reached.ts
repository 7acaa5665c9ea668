import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { triggerGraphOf } from '../../../schedule/trigger-graph.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { nameIn } from '../flow/tasks.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineWorkspaceRule({
  summary: 'CANCEL and FAIL of a run limit act only between different triggers',
  why: 'A schedule waits for its own last execution. With nothing else that starts the flow, the limit is never reached: late starts pile up and run one after another.',
  remedy: 'Remove `concurrency`, and bound the executions with `timeout` on the tasks.',
  severity: 'note',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/concurrency'],
  *check({ pipelines, isReviewed }) {
    const own = pipelines.filter((pipeline) => flowsOf(pipeline).length > 0)
    const { links } = triggerGraphOf(own)
    for (const [index, pipeline] of own.entries()) {
      const { triggers, runPolicy } = pipeline
      const isSole = triggers.length === 1 && triggers[0]?.kind === 'cron' && runPolicy.scheduleWaitsForItself
      if (!isReviewed(pipeline.document) || !isSole || links.some(({ to }) => to === index)) continue
      for (const { root } of flowsOf(pipeline)) {
        const behaviour = nameIn(childOf(root, 'concurrency'), 'behavior')
        if (behaviour !== 'CANCEL' && behaviour !== 'FAIL') continue
        yield {
          document: pipeline.document,
          at: { path: ['concurrency', 'behavior'] },
          message: `${quoted(behaviour)} acts on no scheduled run: schedule ${quoted(triggers[0]?.name ?? '')} waits for its own last execution`,
          subject: 'behavior',
        }
      }
    }
  },
})
