import type { MovedDayLane } from '../changes/moved-day.ts'
import type { Report } from '../engine/report.ts'
import { clockText, longDayText } from '../schedule/local-time.ts'
import { zoneRelease } from '../time/zone-changes.ts'
import type { Detail } from './markdown-detail.ts'
import { joined, markdownCode, markdownMermaid, markdownText, md, type Safe } from './safe.ts'
import { ganttOfDay } from './schedule-mermaid.ts'
import { counted } from './wording.ts'

type Markdown = Safe<'markdown'>

/** Starts of one schedule that the list names. */
const mostTimes = 6

/** What starts on the day of the first run that the change moves: as a folded chart, and as a list for those who read it as a mail. */
export function movedDayBlocks({ movedDay }: Report, detail: Detail): readonly Markdown[] {
  if (!movedDay || !detail.chart || movedDay.lanes.length === 0) return []
  const { midnight, zone, lanes, rest, otherUpTo } = movedDay
  const sections = lanes.map((lane) => ({ ...lane, name: withoutTags(lane.name) }))
  const byTime = [...lanes].sort((one, other) => firstOf(one) - firstOf(other))
  return [
    md`<details>\n<summary>Schedule on the day of the first run at a new time: ${markdownText(`${longDayText(midnight)} ${zone}`)}</summary>`,
    markdownMermaid(ganttOfDay(null, midnight, sections)),
    joined<'markdown'>(byTime.map(laneItem), '\n'),
    ...(rest > 0
      ? [md`${counted(rest, 'schedule')} of that day not shown: the chart shows the moved schedules and those closest to them.`]
      : []),
    ...(zone === 'UTC' ? [] : [zoneNote(zone, otherUpTo)]),
    md`</details>`,
  ]
}

/** The release of the time zone data that the times follow, and up to which one the first run is at another time. */
function zoneNote(zone: string, otherUpTo: string | undefined): Markdown {
  const other = otherUpTo === undefined ? md`` : md`; up to ${markdownText(otherUpTo)} ${markdownText(zone)} has another time`
  return md`Time zone data ${markdownText(zoneRelease)}${other}.`
}

function laneItem({ name, isMoved, isSensor, bars }: MovedDayLane): Markdown {
  const times = bars
    .slice(0, mostTimes)
    .map((bar) => (isSensor ? `${clockText(bar.from)} to ${clockText(bar.to)}` : clockText(bar.from)))
  const more = bars.reduce((sum, bar) => sum + bar.starts, 0) - times.length
  const words = markdownText(`${times.join(', ')}${more > 0 ? ` and ${more} more` : ''}`)
  const kind = isSensor ? md` (polls in that time)` : md``
  return isMoved ? md`- **${words} ${markdownCode(name, 80)}**, moved${kind}` : md`- ${words} ${markdownCode(name, 80)}${kind}`
}

function firstOf({ bars }: MovedDayLane): number {
  return bars[0]?.from ?? 0
}

/** The room for a label in a chart is too small for tags such as `#finance`. */
function withoutTags(name: string): string {
  return name.replace(/(?<=\S) +#[^ #]+/g, '')
}
