import { createHash } from 'node:crypto'
import { nodeKeyOf } from '../model/pipeline.ts'
import type { Forecast } from '../schedule/forecast.ts'
import type { Lane } from '../schedule/lane.ts'
import { firstFrom } from '../schedule/minutes.ts'
import { minutesOf, utcOf } from '../schedule/window.ts'
import { count } from '../text/wording.ts'
import { minuteMs } from '../time/calendar.ts'
import { icsLine, icsText, icsTime, joined, own, type Safe } from './safe.ts'
import type { ScheduleView } from './schedule-view.ts'
import { whenWords } from './schedule-words.ts'

type Lines = Safe<'ics'>

/** Most events of a file; calendar applications grow slow beyond it. */
const mostEvents = 10_000
/** With more starts a day on average a day becomes one event. */
const mostStartsADay = 24
/** How long a run of unknown duration stands in the calendar. */
const unknownMinutes = 5

interface Event {
  readonly lane: Lane
  /** Minutes after the start of the window. */
  readonly from: number
  readonly to: number
  readonly starts: number
}

/** A calendar file (RFC 5545) with every start, in UTC, and how many events were left out. */
export function scheduleIcs({ forecast, expected }: ScheduleView): { readonly text: string; readonly omitted: number } {
  const events = forecast.lanes
    .flatMap((lane) => eventsOf(lane, Math.ceil((expected(lane.pipeline)?.p50 ?? unknownMinutes * 60) / 60), forecast))
    .sort((a, b) => a.from - b.from)
  const lines = [
    icsLine('BEGIN', own`VCALENDAR`),
    icsLine('VERSION', own`2.0`),
    icsLine('PRODID', own`-//pipeline-review//schedule//EN`),
    icsLine('CALSCALE', own`GREGORIAN`),
    icsLine('X-WR-CALNAME', own`Pipeline schedule`),
    ...events.slice(0, mostEvents).map((event) => eventLines(event, forecast)),
    icsLine('END', own`VCALENDAR`),
  ]
  return { text: joined<'ics'>(lines, ''), omitted: Math.max(0, events.length - mostEvents) }
}

function eventsOf(lane: Lane, length: number, { window }: Forecast): readonly Event[] {
  const days = Math.max(1, minutesOf(window) / 1440)
  const held = lane.openMinutes ?? length
  if (lane.minutes.length / days <= mostStartsADay)
    return [...lane.minutes.subarray(0, mostEvents + 1)].map((from) => ({ lane, from, to: from + held, starts: 1 }))
  return Array.from({ length: Math.ceil(days) }, (_, day) => {
    const first = firstFrom(lane.minutes, day * 1440)
    const end = firstFrom(lane.minutes, (day + 1) * 1440)
    return { lane, from: lane.minutes[first] ?? 0, to: (lane.minutes[end - 1] ?? 0) + held, starts: end - first }
  }).filter(({ starts }) => starts > 0)
}

function eventLines({ lane, from, to, starts }: Event, { window }: Forecast): Lines {
  const at = utcOf(window, from)
  const many = starts > 1 ? ` (${count(starts, 'start')})` : ''
  const sensor = lane.openMinutes === undefined ? '' : ' (sensor window)'
  const sure = lane.certainty === 'unknown' ? ' Not before this time.' : lane.certainty === 'upper-bound' ? ' At most.' : ''
  return joined<'ics'>(
    [
      icsLine('BEGIN', own`VEVENT`),
      icsLine('UID', icsText(`${hashOf(lane, at)}@pipeline-review`)),
      icsLine('DTSTAMP', icsTime(window.from)),
      icsLine('DTSTART', icsTime(at)),
      icsLine('DTEND', icsTime(at + Math.max(1, to - from) * minuteMs)),
      icsLine('SUMMARY', icsText(`${lane.pipeline.name}${many}${sensor}`)),
      icsLine('DESCRIPTION', icsText(`${lane.label}: ${whenWords(lane)}.${sure} ${lane.pipeline.key}`, 600)),
      icsLine('TRANSP', own`TRANSPARENT`),
      icsLine('END', own`VEVENT`),
    ],
    '',
  )
}

/** The same for the same start of the same trigger in every export, so that importing twice changes nothing. */
function hashOf({ pipeline, kind, trigger, label }: Lane, at: number): string {
  const text = JSON.stringify([pipeline.key, kind, trigger ? nodeKeyOf(trigger.path) : label, at])
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
