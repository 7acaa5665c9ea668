import { defineRule } from '../engine/rule.ts'
import { duration } from '../text/wording.ts'
import { orElse } from './parts/advice.ts'
import { measuredTriggers, shortestInterval, triggerWord } from './parts/triggers.ts'

export default defineRule({
  summary: 'Sensor windows should be shorter than their schedule interval',
  why: 'If a window is still open when the next one opens, the sensor can start two runs for the same data.',
  remedy: 'Close the window sooner, or open it less often.',
  severity: 'warning',
  since: '0.1.0',
  about: ['clock', 'sensor'],
  *check({ pipeline }) {
    for (const { trigger, result } of measuredTriggers(pipeline)) {
      if (!trigger.sensor) continue
      const {
        value: window,
        at: { path },
      } = trigger.sensor.window
      if (window === undefined || !('cron' in result)) continue
      const interval = shortestInterval(result.cron)
      if (interval === undefined || window < interval) continue
      const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'shorten-window', of: trigger, seconds: interval })
      if (!remedy) return
      yield {
        at: { path },
        message: `${triggerWord(trigger)} keeps its window open for ${duration(window)}, but the next one opens after ${window === interval ? 'the same time' : duration(interval)}`,
        subject: 'window',
        // Real sensors have a window of just the interval; whether the last poll of one meets the first of the next is not documented.
        ...(window === interval && { severity: 'note' as const }),
        remedy: orElse(remedy, 'open the window less often'),
      }
    }
  },
})
