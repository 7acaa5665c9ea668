import { minuteMs } from '../core/cron/calendar.ts'
import { clockText, longDayText } from '../core/schedule/local-time.ts'
import { joined, mermaid, mermaidLabel, mermaidTime, own, type Safe } from './safe.ts'
import { type Bar, busiestDay, type DayLane, dayHoursOf, lanesOfDay, type ScheduleView } from './schedule-view.ts'

type Line = Safe<'mermaid'>

/** Kept well below what Mermaid draws by default: 50,000 characters (maxTextSize). */
const mostLanes = 40
const mostBars = 300
/** What begins and ends a day where a bar goes on past it. */
const dayMs = 1440 * minuteMs

/** The busiest day of the window as a Gantt chart, one section for each pipeline. */
export function scheduleMermaid(view: ScheduleView): string {
  const day = busiestDay(dayHoursOf(view))
  const lanes = day ? lanesOfDay(view, day) : []
  const shown = withinLimit(lanes)
  const title = day ? `${longDayText(day.wall)} ${view.zone.zone}` : 'Nothing starts'
  const lines = [
    mermaid`gantt`,
    mermaid`    title ${mermaidLabel(title, 80)}`,
    own`    dateFormat YYYY-MM-DD HH:mm`,
    own`    axisFormat %H:%M`,
    own`    tickInterval 3hour`,
    own`    todayMarker off`,
    ...shown.flatMap((lane) => sectionLines(lane, (day?.wall ?? 0) + dayMs)),
    ...restLines(lanes.slice(shown.length), day?.wall ?? 0),
  ]
  return `${joined<'mermaid'>(lines, '\n')}\n`
}

function withinLimit(lanes: readonly DayLane[]): readonly DayLane[] {
  let bars = 0
  return lanes.slice(0, mostLanes).filter((lane) => {
    bars += lane.bars.length
    return bars <= mostBars
  })
}

function sectionLines({ lane, bars }: DayLane, dayEnd: number): readonly Line[] {
  const section = mermaid`    section ${mermaidLabel(lane.pipeline.name, 30)}`
  return [section, ...bars.map((bar) => barLine(bar, lane.openMinutes !== undefined, dayEnd))]
}

/** A run of unknown duration is a milestone. */
function barLine(bar: Bar, isSensor: boolean, dayEnd: number): Line {
  const words = `${clockText(bar.from).replace(':', '.')}${bar.starts > 1 ? ` and ${bar.starts - 1} more` : ''}`
  const tag = bar.collides ? own`crit, ` : isSensor ? own`active, ` : own``
  const end = Math.min(bar.to, dayEnd)
  if (end <= bar.from) return mermaid`    ${mermaidLabel(words)} :${tag}milestone, ${mermaidTime(bar.from)}, 0m`
  return mermaid`    ${mermaidLabel(words)} :${tag}${mermaidTime(bar.from)}, ${mermaidTime(end)}`
}

function restLines(rest: readonly DayLane[], wall: number): readonly Line[] {
  if (rest.length === 0) return []
  return [mermaid`    section and ${rest.length} more`, mermaid`    not drawn :milestone, ${mermaidTime(wall)}, 0m`]
}
