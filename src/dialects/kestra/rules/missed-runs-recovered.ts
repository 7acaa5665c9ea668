import { defineRule } from '../../../engine/rule.ts'
import { isUnsafeTwice } from '../../../rules/parts/repeatable.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { duration, listNames } from '../../../text/wording.ts'
import { intervals } from '../../../time/intervals.ts'
import { flowsOf } from '../read/pipeline.ts'

/** Minutes between two starts up to which an outage leaves many behind. */
const dense = 15

export default defineRule({
  summary: 'Dense schedules of steps that must not pile up should say what becomes of missed starts',
  why: 'After an outage, the server makes up for every start that was missed, one after another. Messages are sent and rows are added once for each of them.',
  remedy: 'Set `recoverMissedSchedules: LAST` or `NONE` on the schedule.',
  severity: 'note',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/triggers/schedule-trigger'],
  *check({ pipeline }) {
    const unsafe = pipeline.tasks.filter((task) => isUnsafeTwice(task))
    if (unsafe.length === 0) return
    for (const { triggers } of flowsOf(pipeline))
      for (const { node, path, coreType, isDisabled } of triggers) {
        const trigger = pipeline.triggers.find((one) => one.path.join() === path.join())
        const clock = trigger?.kind === 'cron' ? trigger.clock : null
        const minutes = clock && 'cron' in clock ? intervals(clock.cron)?.typicalMinutes : undefined
        if (coreType !== 'trigger.Schedule' || isDisabled || minutes === undefined || minutes > dense || !trigger) continue
        if (childOf(node, 'recoverMissedSchedules')) continue
        yield {
          at: trigger.cron.at,
          message: `Schedule ${quoted(trigger.name)} starts every ${duration(minutes * 60).replace(/^1 /, '')}, and after an outage all missed starts are made up for: ${listNames(unsafe.map(({ label }) => label))} would run for each of them`,
          subject: trigger.name,
        }
      }
  },
})
