import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { dayMs, minuteMs } from '../../src/time/calendar.ts'
import type { Cron } from '../../src/time/cron.ts'
import { firings } from '../../src/time/firings.ts'
import { readQuartz } from '../../src/time/quartz.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

/** What was compared, and every difference in one line. */
export interface Compared {
  readonly texts: number
  readonly zones: number
  readonly taken: number
  readonly differences: readonly string[]
}

/** The recording ends here: later rules of zones differ between releases. */
const last = Date.UTC(2030, 0, 1)
const most = 4

/** Compares a recording with this project's reader: with the first version where that takes a text, else with the second. */
export function compared(recording: string): Compared {
  const counts = { texts: 0, zones: 0, taken: 0 }
  const differences: string[] = []
  for (const line of recording.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue
    const [head = '', second] = line.split('\t|\t')
    const words = head.split('\t')
    const at = words.findIndex((word, index) => index > 0 && (word === 'takes' || word === 'refuses'))
    const recorded = words[at] === 'takes' || second === undefined ? words.slice(at) : second.split('\t')
    counts.texts++
    if (recorded[0] === 'takes') counts.taken++
    const [text = '', ...starts] = words.slice(0, at)
    counts.zones += starts.length / 2
    differences.push(...differencesOf(text, starts, recorded))
  }
  return { ...counts, differences }
}

function* differencesOf(text: string, starts: readonly string[], [verdict, ...found]: readonly string[]): Generator<string> {
  const read = readQuartz(text)
  if ('problems' in read) {
    const never = read.problems.every(({ message }) => message.startsWith('It never fires'))
    if (never ? found.some((minutes) => minutes !== '') : verdict === 'takes')
      yield `${text}: refused here (${read.problems[0]?.message}), ${verdict} there`
    return
  }
  if (verdict !== 'takes') return void (yield `${text}: taken here, ${verdict} there`)
  for (const [index, minutes] of found.entries()) {
    const [zone = '', start = ''] = starts.slice(2 * index)
    const ours = firstFirings(read.cron, zone, Number(start) * minuteMs, minutes === '' ? 1 : most).join()
    if (ours !== minutes && !isMeant(zone, Number(start) * minuteMs))
      yield `${text} in ${zone} after ${dates(start)}: ${dates(ours)} here, ${dates(minutes)} there`
  }
}

/**
 * Differences that are meant. Quartz loses an hour of which the clocks skip a part. And it never fires in the first coming of a repeated hour, but a search
 * that begins there does not see the second coming of the minutes before: a scheduler never begins one there.
 */
function isMeant(zone: string, start: number): boolean {
  if (zone === 'Australia/Lord_Howe' || zone === 'Pacific/Chatham') return true
  const stretches = zoneOffsets(zone, start - dayMs, start + dayMs)?.stretches ?? []
  return stretches.some(({ to, offsetMs }, index) => {
    const repeated = offsetMs - (stretches[index + 1]?.offsetMs ?? offsetMs)
    return repeated > 0 && start < to && start >= to - repeated - minuteMs
  })
}

function dates(minutes: string): string {
  return minutes === ''
    ? 'never'
    : minutes
        .split(',')
        .map((at) => new Date(Number(at) * minuteMs).toISOString().slice(0, 16))
        .join()
}

/** The first minutes after a moment. */
function firstFirings(cron: Cron, zone: string, from: number, count: number): readonly number[] {
  for (const days of [3, 45, 1800]) {
    const to = Math.min(from + days * dayMs, last)
    const offsets = zoneOffsets(zone, from - dayMs, to + dayMs)
    if (!offsets) return []
    const { at } = firings(cron, offsets, count, { from: from + minuteMs, to })
    if (at.length === count || to === last) return at.map((ms) => ms / minuteMs)
  }
  return []
}

const [, script, file] = argv
if (script?.endsWith('compare.ts') === true && file !== undefined) {
  const { differences, ...counts } = compared(readFileSync(file, 'utf8'))
  console.log(JSON.stringify({ ...counts, differences: differences.length }))
  for (const difference of differences.slice(0, 60)) console.log(difference)
}
