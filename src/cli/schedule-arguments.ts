import { OperationalError } from '../engine/errors.ts'
import { utcOfWall } from '../schedule/local-time.ts'
import { mostDays } from '../schedule/window.ts'
import { quoted } from '../text/quote.ts'
import { namesIn } from '../text/table.ts'
import { form, format, type TextKind, text, wholeNumber } from '../text-kinds.ts'
import { isKnownZone } from '../time/known-zones.ts'
import { zoneOffsets } from '../time/zone.ts'
import { config, file } from './common-options.ts'
import { option, optionWithDefault, readOptions, type ValuesOf } from './options.ts'
import { scheduleFormats } from './schedule-formats.ts'

const timeZone: TextKind<string> = {
  ...form('ZONE', isKnownZone, { complaint: 'it is no time zone' }),
  refusal: (_, given) => [`Unknown time zone ${quoted(given)}.`, 'For example --zone Europe/London.'],
}

/** The options of `schedule`. */
export const scheduleOptions = {
  from: option(text('TIME'), 'first day or minute: 2026-11-23, 2026-11-23T06:00 or with Z (default now)'),
  days: optionWithDefault(wholeNumber(1, mostDays, 14), '7', 'days of the forecast'),
  format: optionWithDefault(format('schedule format', namesIn(scheduleFormats)), 'table', 'how to print the forecast'),
  output: option(file, 'write to a file'),
  zone: option(timeZone, 'time zone of --from and of the images (default UTC; images: the most common zone)'),
  history: option(file, 'durations from a snapshot of run history (see pipeline-review history)'),
  crowd: optionWithDefault(wholeNumber(1, 100_000, 5), '5', 'number of pipelines in one minute that counts as a crowd'),
  config,
}

export interface ScheduleArguments extends Omit<ValuesOf<typeof scheduleOptions>, 'from'> {
  readonly paths: readonly string[]
  /** UTC milliseconds; undefined for now. */
  readonly from: number | undefined
}

/** The arguments of `schedule`. Throws OperationalError for any that make no sense. */
export function parseScheduleArguments(args: readonly string[]): ScheduleArguments {
  const { values, positionals } = readOptions<ValuesOf<typeof scheduleOptions>>(scheduleOptions, args)
  const { from, ...rest } = values
  return {
    ...rest,
    paths: positionals.length > 0 ? positionals : ['.'],
    from: from === undefined ? undefined : timeOf(from, rest.zone ?? 'UTC'),
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
