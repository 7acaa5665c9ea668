import { clockText, dayText, longDayText, wallMs } from '../schedule/local-time.ts'
import { utcOf } from '../schedule/window.ts'
import { movedStartsIn, releaseFollowed } from '../schedule/zone-data.ts'
import { visible } from '../text/quote.ts'
import { count } from '../text/wording.ts'
import { cellsOf, croppedLine } from './cells.ts'
import { joined, log, logText, type Safe } from './safe.ts'
import { type DayHours, dayHoursOf, type ScheduleView } from './schedule-view.ts'
import { collisionWords, whenWords } from './schedule-words.ts'

type Line = Safe<'log'>

const mostDays = 31
const mostRows = 200
const mostCollisions = 20
const mostUntimed = 20
const widest = { pipeline: 40, trigger: 28, when: 60 } as const
const steps = '▁▂▃▄▅▆▇█'

/** The forecast for people: starts by day and hour, a table of all schedules, what meets, and what is not known. */
export function scheduleTable(view: ScheduleView): string {
  const lines = [
    ...titleLines(view),
    ...heatLines(dayHoursOf(view)),
    ...scheduleLines(view),
    ...collisionLines(view),
    ...untimedLines(view),
    ...zoneLines(view),
  ]
  return `${joined<'log'>(lines, '\n')}\n`
}

function titleLines({ forecast, zone }: ScheduleView): readonly Line[] {
  const { from, to } = forecast.window
  const time = (utcMs: number) => logText(`${longDayText(wallMs(zone, utcMs))} ${clockText(wallMs(zone, utcMs))}`)
  const pipelines = forecast.graph.pipelines.length
  return [log`${logText(count(pipelines, 'pipeline'))}, ${time(from)} to ${time(to)} (${logText(zone.zone, 40)})`, log``]
}

function heatLines(days: readonly DayHours[]): readonly Line[] {
  const most = Math.max(1, ...days.flatMap(({ hours }) => hours))
  const rows = days.slice(0, mostDays).map(({ wall, hours, total }) => {
    const cells = hours.map((starts) => (starts === 0 ? '·' : (steps[Math.ceil((starts / most) * steps.length) - 1] ?? '█')))
    return log`${logText(dayText(wall))}  ${logText(cells.join(''))}  ${logText(String(total).padStart(6))}`
  })
  const rest = days.length - rows.length
  return [
    log`By hour     0  3  6  9  12 15 18 21   starts`,
    ...rows,
    ...(rest > 0 ? [log`and ${rest} more days`] : []),
    log`· none  █ ${most} in one hour`,
    log``,
  ]
}

function scheduleLines({ forecast, zone }: ScheduleView): readonly Line[] {
  const timed = forecast.lanes.filter(({ minutes }) => minutes.length > 0)
  const rows = timed.slice(0, mostRows).map((lane) => {
    const first = wallMs(zone, utcOf(forecast.window, lane.minutes[0] ?? 0))
    return [
      shown(lane.pipeline.name, widest.pipeline),
      shown(lane.label, widest.trigger),
      shown(whenWords(lane), widest.when),
      `${dayText(first)} ${clockText(first)}`,
      String(lane.minutes.length),
      certaintyWords[lane.certainty],
    ]
  })
  if (rows.length === 0) return [log`No starts in this window.`, log``]
  const table = [['Pipeline', 'Trigger', 'When', 'First start', 'Starts', ''], ...rows]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => cellsOf(row[column] ?? ''))))
  const lines = table.map((row) =>
    logText(
      row
        .map((cell, column) => padded(cell, widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
  )
  const rest = timed.length - rows.length
  return [...lines, ...(rest > 0 ? [log`and ${logText(count(rest, 'more schedule'))}`] : []), log``]
}

const certaintyWords = { exact: '', 'upper-bound': 'at most', unknown: 'not before' } as const

function collisionLines({ collisions, forecast, zone }: ScheduleView): readonly Line[] {
  if (collisions.length === 0) return [log`No collisions.`]
  const lines = collisions.slice(0, mostCollisions).map((collision) => {
    const wall = wallMs(zone, utcOf(forecast.window, collision.from))
    return log`${logText(`${dayText(wall)} ${clockText(wall)}`)}  ${logText(collisionWords(collision), 400)}`
  })
  const rest = collisions.length - lines.length
  return [log`${logText(count(collisions.length, 'collision'))}`, ...lines, ...(rest > 0 ? [log`and ${rest} more`] : [])]
}

function untimedLines({ forecast: { untimed, truncated } }: ScheduleView): readonly Line[] {
  const limit = truncated ? [log``, log`The forecast has too many starts; the last ones are not listed.`] : []
  if (untimed.length === 0) return limit
  const lines = untimed
    .slice(0, mostUntimed)
    .map(
      ({ pipeline, kind, label, reason }) =>
        log`${logText(pipeline.key, 200)}  ${logText(`${kind} ${label}`, 100)}: ${logText(reason)}`,
    )
  const rest = untimed.length - lines.length
  return [log``, log`Not in the forecast`, ...lines, ...(rest > 0 ? [log`and ${rest} more`] : []), ...limit]
}

/** The release of the time zone data, and the starts that older ones put at another time. */
function zoneLines({ forecast, runtime }: ScheduleView): readonly Line[] {
  const here = runtime ? ` (this process has ${runtime.tz}, ICU ${runtime.icu})` : ''
  const moved = movedStartsIn(forecast).map(
    ({ zone, starts, last }) =>
      log`${logText(`${count(starts, 'start')} in ${zone}: releases up to ${last} have another time, so a platform with older data starts them then.`)}`,
  )
  return [log``, log`Time zone data ${logText(`${releaseFollowed(runtime)}${here}`, 100)}`, ...moved]
}

function shown(text: string, width: number): string {
  return croppedLine(visible(text.slice(0, 400)), width)
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - cellsOf(text)))
}
