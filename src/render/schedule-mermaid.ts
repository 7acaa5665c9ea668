import { type Bar, type DayLane, lanesOfDay } from '../schedule/day-lanes.ts'
import { rowNames } from '../schedule/lane.ts'
import { clockText, longDayText } from '../schedule/local-time.ts'
import { minuteMs } from '../time/calendar.ts'
import { joined, mermaid, mermaidLabel, mermaidTime, own, type Safe } from './safe.ts'
import { busiestDay, dayHoursOf, type ScheduleView } from './schedule-view.ts'

type Line = Safe<'mermaid'>

/** Kept well below what Mermaid draws by default: 50,000 characters (maxTextSize). */
const mostLanes = 40
const mostBars = 300
/** Of a section, in UTF-16 units: what stands beside the chart. */
const longestName = 44
/** A bar that is shorter is too narrow to be seen on a day of some 800 pixels: it is drawn as a point. */
const shortestBarMs = 12 * minuteMs
/** What begins and ends a day where a bar continues past it. */
const dayMs = 1440 * minuteMs
/**
 * The day on which every chart is drawn, whatever day it tells of: Mermaid reads times on the clock of the reader, and no zone of the time zone
 * data (2026c) has a change near this day that would move a bar. The axis shows hours only.
 */
const drawnDay = Date.UTC(2026, 0, 14)

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
  const names = rowNames(
    shown.map(({ lane }) => lane),
    longestName,
  )
  const sections = shown.map(({ lane, bars }, row) => ({
    name: names[row] ?? '',
    isSensor: lane.openMinutes !== undefined,
    bars,
  }))
  const rest = restLines(lanes.slice(shown.length))
  return `${joined<'mermaid'>([ganttOfDay(title, day?.wall ?? 0, sections), ...rest], '\n')}\n`
}

/** Pixels of one letter of a section's name. */
const letterWidth = 6

/** A schedule that starts often takes one row, beside its name and not upon it. */
function settingLines(labels: readonly string[]): readonly Line[] {
  const longest = Math.max(10, ...labels.map((label) => label.length))
  const padding = mermaid`    leftPadding: ${24 + letterWidth * longest}`
  return [mermaid`---`, mermaid`displayMode: compact`, mermaid`config:`, mermaid`  gantt:`, padding, mermaid`---`]
}

/** The Gantt chart of the day that begins at a midnight on the wall; without a title where one stands above it already. */
export function ganttOfDay(title: string | null, midnight: number, sections: readonly GanttSection[]): Safe<'mermaid'> {
  const rows = distinctLabels(sections)
  const lines = [
    ...settingLines(rows.map(({ label, section }) => `${label}${section.isMoved ? ' - moved' : ''}`)),
    mermaid`gantt`,
    mermaid`    %% drawn on 14 January 2026 for every day: no time zone changes its offset near it`,
    ...(title === null ? [] : [mermaid`    title ${mermaidLabel(title, 80)}`]),
    own`    dateFormat YYYY-MM-DD HH:mm`,
    own`    axisFormat %H:%M`,
    own`    tickInterval 3hour`,
    own`    todayMarker off`,
    ...rows.flatMap(({ section, label }) => sectionLines(section, label, midnight)),
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

/** Mermaid draws sections of one name as one: a later one has its number. */
function distinctLabels(sections: readonly GanttSection[]): readonly { readonly section: GanttSection; readonly label: Line }[] {
  const seen = new Map<string, number>()
  return sections.map((section) => {
    const label = mermaidLabel(section.name, longestName)
    const number = (seen.get(label) ?? 0) + 1
    seen.set(label, number)
    return { section, label: number === 1 ? label : mermaid`${label} ${number}` }
  })
}

function sectionLines({ isSensor, isMoved = false, bars }: GanttSection, label: Line, midnight: number): readonly Line[] {
  const section = mermaid`    section ${label}${isMoved ? own` - moved` : own``}`
  return [section, ...bars.map((bar) => barLine(bar, { isSensor, isMoved }, midnight))]
}

/** A run of unknown duration, or a short one, is a milestone. */
function barLine(bar: Bar, { isSensor, isMoved }: Pick<GanttSection, 'isSensor' | 'isMoved'>, midnight: number): Line {
  const words = `${clockText(bar.from).replace(':', '.')}${bar.starts > 1 ? ` and ${bar.starts - 1} more` : ''}`
  const tag = bar.collides || isMoved ? own`crit, ` : isSensor ? own`active, ` : own``
  const from = bar.from - midnight + drawnDay
  const end = Math.min(bar.to - midnight, dayMs) + drawnDay
  if (end - from < shortestBarMs) return mermaid`    ${mermaidLabel(words)} :${tag}milestone, ${mermaidTime(from)}, 0m`
  return mermaid`    ${mermaidLabel(words)} :${tag}${mermaidTime(from)}, ${mermaidTime(end)}`
}

function restLines(rest: readonly DayLane[]): readonly Line[] {
  if (rest.length === 0) return []
  return [mermaid`    section and ${rest.length} more`, mermaid`    not drawn :milestone, ${mermaidTime(drawnDay)}, 0m`]
}
