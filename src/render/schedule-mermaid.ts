import { type Bar, type DayLane, lanesOfDay } from '../schedule/day-lanes.ts'
import { clockText, longDayText } from '../schedule/local-time.ts'
import { minuteMs } from '../time/calendar.ts'
import { joined, mermaid, mermaidLabel, mermaidTime, own, type Safe } from './safe.ts'
import { busiestDay, dayHoursOf, type ScheduleView } from './schedule-view.ts'

type Line = Safe<'mermaid'>

/** Kept well below what Mermaid draws by default: 50,000 characters (maxTextSize). */
const mostLanes = 40
const mostBars = 300
/** What begins and ends a day where a bar continues past it. */
const dayMs = 1440 * minuteMs

/** One section of a chart; the name is a stranger's. */
export interface GanttSection {
  readonly name: string
  readonly isSensor: boolean
  /** True where it stands out as what the change moves. */
  readonly isMoved?: boolean
  readonly bars: readonly Bar[]
}

/** The busiest day of the window as a Gantt chart, one section for each pipeline. */
export function scheduleMermaid(view: ScheduleView): string {
  const day = busiestDay(dayHoursOf(view))
  const lanes = day ? lanesOfDay(view, day.wall) : []
  const shown = withinLimit(lanes)
  const title = day ? `${longDayText(day.wall)} ${view.zone.zone}` : 'No starts'
  const sections = shown.map(({ lane, bars }) => ({
    name: lane.pipeline.name,
    isSensor: lane.openMinutes !== undefined,
    bars,
  }))
  const rest = restLines(lanes.slice(shown.length), day?.wall ?? 0)
  return `${joined<'mermaid'>([ganttOfDay(title, day?.wall ?? 0, sections), ...rest], '\n')}\n`
}

/** A schedule that starts often takes one row then, beside its name and not upon it. */
const compact = [own`---`, own`displayMode: compact`, own`config:`, own`  gantt:`, own`    leftPadding: 170`, own`---`]

/** The Gantt chart of the day that begins at a midnight on the wall; without a title where one stands above it already. */
export function ganttOfDay(title: string | null, midnight: number, sections: readonly GanttSection[]): Safe<'mermaid'> {
  const lines = [
    ...(title === null ? compact : []),
    mermaid`gantt`,
    ...(title === null ? [] : [mermaid`    title ${mermaidLabel(title, 80)}`]),
    own`    dateFormat YYYY-MM-DD HH:mm`,
    own`    axisFormat %H:%M`,
    own`    tickInterval 3hour`,
    own`    todayMarker off`,
    ...sections.flatMap((section) => sectionLines(section, midnight + dayMs)),
  ]
  return joined<'mermaid'>(lines, '\n')
}

function withinLimit(lanes: readonly DayLane[]): readonly DayLane[] {
  let bars = 0
  return lanes.slice(0, mostLanes).filter((lane) => {
    bars += lane.bars.length
    return bars <= mostBars
  })
}

function sectionLines({ name, isSensor, isMoved = false, bars }: GanttSection, dayEnd: number): readonly Line[] {
  const section = mermaid`    section ${mermaidLabel(name, 30)}${isMoved ? own` - moved` : own``}`
  return [section, ...bars.map((bar) => barLine(bar, { isSensor, isMoved }, dayEnd))]
}

/** A run of unknown duration is a milestone. */
function barLine(bar: Bar, { isSensor, isMoved }: Pick<GanttSection, 'isSensor' | 'isMoved'>, dayEnd: number): Line {
  const words = `${clockText(bar.from).replace(':', '.')}${bar.starts > 1 ? ` and ${bar.starts - 1} more` : ''}`
  const tag = bar.collides || isMoved ? own`crit, ` : isSensor ? own`active, ` : own``
  const end = Math.min(bar.to, dayEnd)
  if (end <= bar.from) return mermaid`    ${mermaidLabel(words)} :${tag}milestone, ${mermaidTime(bar.from)}, 0m`
  return mermaid`    ${mermaidLabel(words)} :${tag}${mermaidTime(bar.from)}, ${mermaidTime(end)}`
}

function restLines(rest: readonly DayLane[], wall: number): readonly Line[] {
  if (rest.length === 0) return []
  return [mermaid`    section and ${rest.length} more`, mermaid`    not drawn :milestone, ${mermaidTime(wall)}, 0m`]
}
