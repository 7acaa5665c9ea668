import { OperationalError } from '../engine/errors.ts'
import { utcOfWall } from '../schedule/local-time.ts'
import { mostDays } from '../schedule/window.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'
import { isKnownZone } from '../time/known-zones.ts'
import { zoneOffsets } from '../time/zone.ts'
import { type OptionTable, parseAgainst } from './arguments.ts'

export const scheduleFormats = ['table', 'json', 'mermaid', 'svg', 'ics'] as const
export type ScheduleFormat = (typeof scheduleFormats)[number]

export interface ScheduleArguments {
  readonly paths: readonly string[]
  /** UTC milliseconds; undefined for now. */
  readonly from: number | undefined
  readonly days: number
  readonly format: ScheduleFormat
  readonly zone: string | undefined
  readonly output: string | undefined
  readonly config: string | undefined
  /** Path of a snapshot of run history. */
  readonly history: string | undefined
  readonly crowd: number
}

/** The options of `schedule`; the help text and the parser are both made of this table. */
export const scheduleOptions = {
  from: { type: 'string', value: 'TIME', help: 'first day or minute: 2026-11-23, 2026-11-23T06:00 or with Z (default now)' },
  days: { type: 'string', value: 'N', help: 'days of the forecast (default 7)' },
  format: { type: 'string', value: scheduleFormats.join('|'), help: 'how to print the forecast (default table)' },
  output: { type: 'string', value: 'FILE', help: 'write to a file' },
  zone: {
    type: 'string',
    value: 'ZONE',
    help: 'time zone of --from and of the images (default UTC; images: the most common zone)',
  },
  history: { type: 'string', value: 'FILE', help: 'durations from a snapshot of run history (see pipeline-review history)' },
  crowd: { type: 'string', value: 'N', help: 'number of pipelines in one minute that counts as a crowd (default 5)' },
  config: { type: 'string', value: 'FILE', help: 'configuration (default .github/pipeline-review.yml, if there)' },
} as const satisfies OptionTable

/** The arguments of `schedule`. Throws OperationalError for any that make no sense. */
export function parseScheduleArguments(args: readonly string[]): ScheduleArguments {
  const { values, positionals } = parseAgainst(scheduleOptions, args)
  const text = (name: keyof typeof scheduleOptions): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const zone = text('zone')
  const from = text('from')
  if (zone !== undefined && !isKnownZone(zone))
    throw new OperationalError(`Unknown time zone ${quoted(zone)}.`, 'For example --zone Europe/London.')
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    from: from === undefined ? undefined : timeOf(from, zone ?? 'UTC'),
    days: numberOf('days', text('days'), 7, mostDays),
    format: formatOf(text('format') ?? 'table'),
    zone,
    output: text('output'),
    config: text('config'),
    history: text('history'),
    crowd: numberOf('crowd', text('crowd'), 5, 100_000),
  }
}

const isoTime = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)?)?$/
const earliest = Date.UTC(1970, 0, 1)
const latest = Date.UTC(2190, 0, 1)

/** A day means its midnight; a time without an offset is one of the clock of the zone. */
function timeOf(text: string, zone: string): number {
  const [, day, time = '00:00', seconds = '', offset] = isoTime.exec(text) ?? []
  const wall = Date.parse(`${day}T${time}${seconds}Z`)
  const utcMs = offset === undefined ? onClock(zone, wall) : Date.parse(`${day}T${time}${seconds}${offset}`)
  const isReal = !Number.isNaN(wall) && new Date(wall).toISOString().slice(0, 10) === day
  if (!isReal || utcMs === undefined || !(utcMs >= earliest && utcMs < latest))
    throw new OperationalError(
      `--from takes a day or a time, not ${quoted(text)}.`,
      'For example --from 2026-11-23 or --from 2026-11-23T06:00Z.',
    )
  return utcMs
}

function onClock(zone: string, wall: number): number | undefined {
  if (Number.isNaN(wall)) return undefined
  const dayMs = 86_400_000
  const offsets = zoneOffsets(zone, wall - 2 * dayMs, wall + 2 * dayMs)
  return offsets && utcOfWall(offsets, wall)
}

function numberOf(name: string, text: string | undefined, usual: number, most: number): number {
  if (text === undefined) return usual
  const value = /^\d{1,6}$/.test(text) ? Number(text) : 0
  if (value < 1 || value > most)
    throw new OperationalError(
      `--${name} takes a whole number from 1 to ${most}, not ${quoted(text)}.`,
      `The default is ${usual}.`,
    )
  return value
}

function formatOf(text: string): ScheduleFormat {
  const format = scheduleFormats.find((candidate) => candidate === text)
  if (format) return format
  const [near] = closestTo(text, scheduleFormats, 1)
  throw new OperationalError(
    `Unknown schedule format ${quoted(text)}.`,
    near === undefined ? `Formats: ${scheduleFormats.join(', ')}.` : `Did you mean ${near}?`,
  )
}
