import { defineRule } from '../engine/rule.ts'
import { type ChangedStart, changedStarts, mayMeetChange } from '../schedule/clock-change.ts'
import { zonesOver } from '../schedule/clock-starts.ts'
import { clockText, fullDayText } from '../schedule/local-time.ts'
import { comingYear } from '../schedule/window.ts'
import { joined } from '../text/wording.ts'
import type { Cron } from '../time/cron.ts'
import { measuredTriggers, triggerWord } from './parts/triggers.ts'

/** A zone is worked out once for all pipelines of a day. */
let known = { today: '', window: comingYear('1970-01-01'), offsetsOf: zonesOver(comingYear('1970-01-01')) }

function yearFrom(today: string): typeof known {
  if (known.today !== today) known = { today, window: comingYear(today), offsetsOf: zonesOver(comingYear(today)) }
  return known
}

export default defineRule({
  summary: 'Schedules should avoid the hour of a daylight saving time (DST) change',
  why: 'When DST begins, one hour does not exist. A start in that hour is skipped, and the data of that day is missing.',
  remedy: 'Start outside of the hour of the DST change, or write the schedule in UTC.',
  severity: 'note',
  since: '0.1.0',
  about: ['clock'],
  formerIds: ['schedule-in-clock-change'],
  *check({ pipeline, today }) {
    const { window, offsetsOf } = yearFrom(today)
    for (const { trigger, path, result } of measuredTriggers(pipeline)) {
      if (!('cron' in result) || !mayMeetChange(result.cron)) continue
      const offsets = trigger.timeZone.value === undefined ? undefined : offsetsOf(trigger.timeZone.value)
      if (!offsets) continue
      const changed = changedStarts(result.cron, offsets, window)
      if (changed.length === 0) continue
      yield {
        at: { path },
        message: `${triggerWord(trigger)} in ${offsets.zone}: ${changed.map((change) => sentence(change, result.cron)).join('; ')}`,
        subject: changed.map(({ kind }) => kind).join(),
      }
    }
  },
})

function sentence(change: ChangedStart, cron: Cron): string {
  const { kind, walls, isWholeDay } = change
  const isOne = walls.length === 1
  const times = timesIn(walls)
  if (kind === 'doubled') {
    const outcome = isOne ? 'the run starts at the first' : 'runs start in the first of the two hours'
    return `${times} ${isOne ? 'occurs' : 'occur'} twice ${dayOf(change)}, and ${outcome}`
  }
  const skipped = isOne ? 'that start is skipped' : 'those starts are skipped'
  const lost = isWholeDay ? `no run starts ${isWeekly(cron) ? 'in that week' : 'on that day'}` : skipped
  return `${times} ${isOne ? 'does' : 'do'} not exist ${dayOf(change)}, so ${lost}`
}

const mostTimes = 4

function timesIn(walls: readonly number[]): string {
  const times = walls.map(clockText)
  return times.length > mostTimes ? `${times.length} starts from ${times[0]} to ${times.at(-1)}` : joined(times)
}

/** The next such day of the coming year. */
function dayOf({ kind, walls }: ChangedStart): string {
  return `on the day that DST ${kind === 'skipped' ? 'begins' : 'ends'} (${fullDayText(walls[0] ?? 0, '')})`
}

/** True for one day of every week. */
function isWeekly({ days }: Cron): boolean {
  return days.kind === 'weekdays' && days.weekdays.length === 1 && days.last.length === 0 && days.nth.length === 0
}
