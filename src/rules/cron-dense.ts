import { defineRule } from '../engine/rule.ts'
import { count } from '../text/wording.ts'
import type { Cron } from '../time/cron.ts'
import { isEveryMinute, rhythmInWords, startsPerDay } from '../time/rhythm.ts'
import { measuredTriggers, shortestInterval, triggerWord } from './parts/triggers.ts'

/** A schedule that starts fewer times a day is not one that polls. */
const fewestStarts = 12

export default defineRule({
  summary: 'Pipelines that wait for data should use a sensor',
  why: 'A schedule that starts every few minutes creates many runs that find no new data, and hides the runs that do.',
  remedy: 'Use a sensor that starts a run when new data is there, or start less often.',
  severity: 'note',
  since: '0.1.0',
  about: ['clock'],
  options: {
    minutes: {
      type: 'integer',
      description: 'Report schedules that start more often than once in this number of minutes',
      default: 10,
      minimum: 2,
      maximum: 60,
    },
  },
  *check({ pipeline, options }) {
    for (const { trigger, path, result, text } of measuredTriggers(pipeline)) {
      if (
        trigger.kind !== 'cron' ||
        !('cron' in result) ||
        isSlip(result.cron) ||
        isUneven(result.cron, pipeline.dialect.clock?.stepOf(text, 'minute'))
      )
        continue
      const { cron } = result
      const starts = startsPerDay(cron)
      const seconds = starts < fewestStarts ? undefined : shortestInterval(cron)
      if (seconds === undefined || seconds >= options.minutes * 60) continue
      yield {
        at: { path },
        message: `${triggerWord(trigger)} starts ${rhythm(cron)}, ${count(starts, 'start')} a day`,
        subject: cron.text,
      }
    }
  },
})

/** Every minute of some hours is the slip that `cron-every-minute` reports. */
function isSlip(cron: Cron): boolean {
  return isEveryMinute(cron) && cron.hours.length < 24
}

/** `cron-step-uneven` speaks of the minutes first: what they are meant to be is not certain. */
function isUneven({ hours }: Cron, step: number | null = null): boolean {
  return step !== null && 60 % step !== 0 && hours.length > 1
}

/** `2 starts an hour` follows the verb with a colon. */
function rhythm(cron: Cron): string {
  const words = rhythmInWords(cron)
  return /^\d/.test(words) ? `often: ${words}` : words
}
