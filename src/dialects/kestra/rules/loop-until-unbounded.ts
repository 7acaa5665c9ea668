import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { flowsOf } from '../read/pipeline.ts'
import { isBefore, isFrom, releasesOf } from '../release.ts'

export default defineRule({
  summary: 'A LoopUntil must have a bound',
  why: 'From 0.23 on it repeats without end while its condition stays false. The execution never ends, and no failure is reported.',
  remedy: 'Set `maxIterations` or `maxDuration` under `checkFrequency`, and `failOnMaxReached: true`.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/migration-guide/v0.23.0'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      const releases = releasesOf(pipeline, flow)
      if (isBefore(releases, '0.23')) continue
      for (const { coreType, node, path, id, isDisabled } of flow.tasks) {
        if (coreType !== 'flow.LoopUntil' || isDisabled) continue
        const frequency = childOf(node, 'checkFrequency')
        const isGiven = flow.pluginDefaults.some(({ values }) => values?.entries.has('checkFrequency'))
        if (isGiven || ['maxIterations', 'maxDuration'].some((key) => childOf(frequency, key))) continue
        if (frequency !== undefined && frequency.kind !== 'map') continue
        yield {
          at: { path: [...path, 'type'] },
          message: `LoopUntil ${quoted(id ?? '')} has neither "maxIterations" nor "maxDuration": ${isFrom(releases, '0.23') ? 'it' : 'from release 0.23 on it'} repeats without end while its condition is false`,
          subject: id ?? '',
        }
      }
    }
  },
})
