import { describe, expect, it } from 'vitest'
import { cronLanguage } from '../../src/dialects/orchestra/cron/language.ts'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import { clockOver } from '../../src/schedule/clock-starts.ts'
import { forecast } from '../../src/schedule/forecast.ts'
import { improverOf } from '../../src/schedule/improvement.ts'
import { movesOntoOthers, nobodyElseStarts } from '../../src/schedule/proposal.ts'
import { minutesOf, referenceWindow } from '../../src/schedule/window.ts'
import type { ClockLanguage } from '../../src/time/clock.ts'
import type { Cron } from '../../src/time/cron.ts'
import { cronUtilsLanguage, readCronUtils } from '../../src/time/cron-utils.ts'
import { croniterLanguage, readCroniter } from '../../src/time/croniter.ts'
import { readUnixCron, unixLanguage } from '../../src/time/unix.ts'
import { randomFrom } from '../time/simulator.ts'
import { cronOf, pipelineOf } from './pipelines.ts'

const languages: Readonly<Record<string, readonly [ClockLanguage, (text: string) => Cron | undefined, days: readonly string[]]>> =
  {
    quartz: [
      cronLanguage,
      (text) => {
        const read = parseCron(text)
        return 'cron' in read ? read.cron : undefined
      },
      ['? * * *', '? * MON-FRI *', '? * SUN *', '29 * ? *'],
    ],
    unix: [
      unixLanguage,
      (text) => {
        const read = readUnixCron(text)
        return 'cron' in read ? read.cron : undefined
      },
      ['* * *', '* * 1-5', '* * 0', '29 * *'],
    ],
    'cron-utils': [
      cronUtilsLanguage,
      (text) => {
        const read = readCronUtils(text)
        return 'crons' in read ? read.crons[0] : undefined
      },
      ['* * *', '* * 1-5', '* * 0', '29 * *'],
    ],
    croniter: [
      croniterLanguage,
      (text) => {
        const read = readCroniter(text)
        return 'cron' in read ? read.cron : undefined
      },
      ['* * *', '* * 1-5', '* * 0', '29 * *'],
    ],
  }

describe.each(Object.entries(languages))('moves that are ruled out in %s', (name, [language, read, days]) => {
  it('fail when they are written out, in zones that change their clocks, too', () => {
    const random = randomFrom([...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0))
    const whole = (most: number) => Math.floor(random() * most)
    const pick = <T>(items: readonly T[]): T => items[whole(items.length)] as T
    const clock = clockOver(referenceWindow)
    let ruledOut = 0
    for (let round = 0; round < 120; round++) {
      const zone = pick(['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Africa/Casablanca'])
      const text = `${pick(['0', '5', '30', '55'])} ${pick(['0', '1', '2', '3', '8', '*', '*/2', '1-4', '23'])} ${pick(days)}`
      const excluded = pick([[], ['2026-03-08'], ['2026-03-16']])
      const cron = read(text)
      const offsets = clock.offsetsOf(zone)
      if (!cron || !offsets) throw new Error(text)
      const own = clock.minutesOf(cron, zone, excluded)
      const counts = new Uint32Array(minutesOf(referenceWindow))
      for (const minute of own) counts[minute] = 1 + whole(2)
      const others = whole(800)
      for (let other = 0; other < others; other++) counts[whole(counts.length / 5) * 5] = 1
      const [isRuledOut, isFree] = [movesOntoOthers(counts, own, cron, referenceWindow, offsets), nobodyElseStarts(counts, own)]
      for (let shift = -180; shift <= 180; shift += 5) {
        const shifted = shift === 0 ? null : language.shifted(text, shift)
        if (!shifted || !isRuledOut(shift)) continue
        ruledOut++
        expect(isFree(clock.minutesOf(shifted.cron, zone, excluded), shift), `${text} in ${zone} by ${shift}`).toBe(false)
      }
    }
    expect(ruledOut).toBeGreaterThan(500)
  })
})

it('are told before a text is written: one for each place that is found', () => {
  const read: string[] = []
  const pipelines = Array.from({ length: 20 }, (_, index) => pipelineOf(`p${index}.yml`, cronOf('UTC', '0 8 ? * * *')))
  const known = forecast(
    pipelines.map((pipeline) => ({
      ...pipeline,
      dialect: {
        ...pipeline.dialect,
        clock: { ...cronLanguage, shifted: (text, minutes) => noted(cronLanguage.shifted(text, minutes)) },
      },
    })),
    referenceWindow,
  )
  const { improve, book } = improverOf(known)
  for (const lane of known.lanes) {
    const better = improve(lane)
    if (better) book(lane, better)
  }
  expect(read).toHaveLength(new Set(read).size)
  expect(read).toHaveLength(20)

  function noted(shifted: ReturnType<ClockLanguage['shifted']>) {
    if (shifted) read.push(shifted.text)
    return shifted
  }
})
