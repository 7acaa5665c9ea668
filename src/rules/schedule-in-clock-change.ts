import { defineRule } from '../core/rule.ts'
import { type ChangedStart, changedStarts, startsAtNight } from '../core/schedule/clock-change.ts'
import { zonesOver } from '../core/schedule/clock-starts.ts'
import { clockText } from '../core/schedule/local-time.ts'
import { referenceYear } from '../core/schedule/window.ts'
import { mostMeasured, timedTriggers, triggerWord } from './parts/triggers.ts'

/** A zone is worked out once for all pipelines. */
const offsetsOf = zonesOver(referenceYear)

export default defineRule({
  summary: 'No run depends on an hour that a clock change takes or doubles',
  why: 'A start at a time that the night of a clock change leaves out does not happen, and the data of that day is missing.',
  remedy: 'Start outside of the hour of the clock change, or write the schedule in UTC.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { trigger, path, result } of timedTriggers(pipeline).slice(0, mostMeasured)) {
      if (!('cron' in result) || !startsAtNight(result.cron)) continue
      const offsets = trigger.timeZone.value === undefined ? undefined : offsetsOf(trigger.timeZone.value)
      if (!offsets) continue
      const changed = changedStarts(result.cron, offsets, referenceYear)
      if (changed.length === 0) continue
      yield {
        at: { path },
        message: `${triggerWord(trigger)} in ${offsets.zone}: ${changed.map(sentence).join('; ')}`,
        subject: changed.map(({ kind }) => kind).join(),
      }
    }
  },
})

function sentence({ kind, wall }: ChangedStart): string {
  const time = clockText(wall)
  return kind === 'skipped'
    ? `${time} does not exist on the day that the clocks go forward, and that start is skipped`
    : `${time} comes twice on the day that the clocks go back, and it starts at the first`
}
