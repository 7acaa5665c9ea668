import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { dayMs, minuteMs } from '../../src/time/calendar.ts'
import type { Cron } from '../../src/time/cron.ts'
import { readCronUtils } from '../../src/time/cron-utils.ts'
import { firings } from '../../src/time/firings.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

/** One text with what the library made of it. */
interface Recorded {
  readonly withSeconds: boolean
  readonly takesLast: boolean
  readonly text: string
  readonly verdict: string
  /** Zones with the first firings, as minutes since 1970. */
  readonly firings: readonly { readonly zone: string; readonly at: readonly number[] }[]
}

/** What was compared, and every difference in one line. */
export interface Compared {
  readonly texts: number
  readonly zones: number
  readonly taken: number
  readonly differences: readonly string[]
}

/**
 * Differences that are meant. The library takes `1-L` and fails when it looks for the next firing. Where clocks go forward by half an hour, it steps over
 * the hour of the change by whole hours and may leave out a time that exists.
 */
const halfHourZones: ReadonlySet<string> = new Set(['Australia/Lord_Howe'])

/** Compares a recording with this project's reader. */
export function compared(recording: string): Compared {
  const all = recording
    .split('\n')
    .filter((line) => /^[s-]\t/.test(line))
    .map(recordedOf)
  return {
    texts: all.length,
    zones: all.reduce((sum, one) => sum + one.firings.length, 0),
    taken: all.filter(({ verdict }) => verdict !== 'refuses').length,
    differences: all.flatMap((one) => [...differencesOf(one)]),
  }
}

function recordedOf(line: string): Recorded {
  const words = line.split('\t')
  const verdictAt = words.findIndex((word, index) => index > 2 && /^(?:takes|refuses)/.test(word))
  const starts = words.slice(3, verdictAt)
  const found = words.slice(verdictAt + 1)
  const firings = found.map((at, index) => ({ zone: starts[2 * index] ?? '', at: at === '' ? [] : at.split(',').map(Number) }))
  const [seconds, last, text = ''] = words
  return { withSeconds: seconds === 's', takesLast: last === 'l', text, verdict: words[verdictAt] ?? '', firings }
}

function* differencesOf({ text, verdict, firings: recorded, ...options }: Recorded): Generator<string> {
  const read = readCronUtils(text, options)
  const told = `${options.withSeconds ? 'six fields' : 'five fields'}${options.takesLast ? ' with L' : ''}: ${JSON.stringify(text)}`
  if ('problems' in read) {
    const never = read.problems.some(({ message }) => message.startsWith('It never fires'))
    if (never ? recorded.some(({ at }) => at.length > 0) : verdict === 'takes')
      yield `${told}: refused here (${read.problems[0]?.message}), ${verdict} there`
    return
  }
  if (verdict !== 'takes') return void (yield `${told}: taken here, ${verdict} there`)
  for (const { zone, at } of recorded) {
    const [first = 0, ...later] = at
    const ours = at.length === 0 ? [] : firstFirings(read.crons, zone, first * minuteMs, later.length)
    const isMeant = halfHourZones.has(zone) && later.every((minute) => ours.includes(minute) || minute > (ours.at(-1) ?? 0))
    if (ours.join() !== later.join() && !isMeant)
      yield `${told} in ${zone} after ${dates([first])}: ${dates(ours)} here, ${dates(later)} there`
  }
}

function dates(minutes: readonly number[]): string {
  return minutes.map((minute) => new Date(minute * minuteMs).toISOString().slice(0, 16)).join()
}

/** The first minutes after a moment, of all the schedules together. */
function firstFirings(crons: readonly Cron[], zone: string, from: number, count: number): readonly number[] {
  for (const days of [3, 45, 800, 9000, 36_500]) {
    const offsets = zoneOffsets(zone, from - 2 * 3_600_000, Math.min(from + days * dayMs, Date.UTC(2199, 0, 1)))
    if (!offsets) return []
    const window = { from: from + minuteMs, to: offsets.to }
    const found = crons.flatMap((cron) => firings(cron, offsets, count, window).at)
    const first = [...new Set(found)].sort((a, b) => a - b).slice(0, count)
    if (first.length === count) return first.map((at) => at / minuteMs)
  }
  return []
}

const [, script, file] = argv
if (script?.endsWith('compare.ts') === true && file !== undefined) {
  const { differences, ...counts } = compared(readFileSync(file, 'utf8'))
  console.log(JSON.stringify({ ...counts, differences: differences.length }))
  for (const difference of differences.slice(0, 60)) console.log(difference)
}
