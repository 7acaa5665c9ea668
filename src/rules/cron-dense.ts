import { defineRule } from '../core/rule.ts'
import { duration } from '../core/wording.ts'
import { mostMeasured, shortestInterval, timedTriggers, triggerWord } from './parts/triggers.ts'

/** A schedule that starts fewer times a day is not one that polls. */
const fewestStarts = 12

export default defineRule({
  summary: 'A pipeline that waits for something waits with a sensor',
  why: 'A schedule that starts every few minutes makes many runs that find nothing to do, and hides the ones that do.',
  remedy: 'Use a sensor that looks for the new data and starts a run when it is there, or start less often.',
  severity: 'note',
  since: '0.1.0',
  options: {
    minutes: {
      type: 'integer',
      description: 'Schedules that start more often than every so many minutes are reported',
      default: 10,
      minimum: 2,
      maximum: 60,
    },
  },
  *check({ pipeline, options }) {
    for (const { trigger, path, result } of timedTriggers(pipeline).slice(0, mostMeasured)) {
      if (trigger.kind !== 'cron' || !('cron' in result)) continue
      const { cron } = result
      const starts = cron.minutes.length * cron.hours.length
      const seconds = starts < fewestStarts ? undefined : shortestInterval(cron)
      if (seconds === undefined || seconds >= options.minutes * 60) continue
      yield {
        at: { path },
        message: `${triggerWord(trigger)} starts a run every ${duration(seconds)}, ${starts} times a day`,
        subject: cron.text,
      }
    }
  },
})
