import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import { firings } from '../../src/time/firings.ts'
import { readQuartz } from '../../src/time/quartz.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

interface Recording {
  /** Texts that Quartz 2.3.2 and 2.5.2 read differently; conformance/quartz says of each which reading is followed. */
  readonly quartzVersionsDiffer: readonly string[]
  /** The text, whether aws-cron-expression-validator accepts it, and the first firings in UTC of Quartz; null where it refuses the text. */
  readonly texts: readonly (readonly [text: string, isValid: boolean, firings: readonly string[] | null])[]
}

const path = join(import.meta.dirname, '../../conformance/cron/recording.json')
const { texts, quartzVersionsDiffer }: Recording = JSON.parse(readFileSync(path, 'utf8'))
const offsets = zoneOffsets('UTC', Date.UTC(2026, 0, 1), Date.UTC(2199, 0, 1))

/** Texts that a peer refuses and we accept. */
const accepted: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/\b001\b|^0 6 \? \* 01 \*$/, 'the validator takes no leading zeros here, Quartz does: nobody is misled by them'],
  [/15W,20|L,15|L-3/, 'forms of Quartz that the table of the scheduler leaves open'],
  [/^0 6 \? \* \? \*$/, 'whether two question marks are refused is not documented by the platform'],
  [/ 2199\/\d+$/, 'Quartz ends a hundred years from now; the scheduler names 2199 as its last year'],
]

/** Texts that a peer accepts and we refuse. */
const refused: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/\/\d+/, 'a step that one of the two refuses: zero, beyond the limit of Quartz, or in the day-of-week field'],
  [/\*\*|\/5|1,,2|1\.5|1-5W|5-( |$)|[#,]|\bA\b|\*\/( |$)|-5| -|L/, 'forms that Quartz reads by chance and the validator refuses'],
  [
    / (?:0?01|1969)$|january|^0 6 \? \* \*$/,
    'years out of range, long names and five fields: Quartz reads them by chance and the validator refuses',
  ],
  [/ \d{4}-\d{4}$/, 'a range of years that runs backwards: Quartz refuses it'],
  [/^0 6 30 2 \? \*$/, 'a date that no year has'],
]

const reasonFor = (text: string, reasons: readonly (readonly [RegExp, string])[]) =>
  reasons.find(([pattern]) => pattern.test(text))?.[1]

describe('cron texts', () => {
  it('are refused where the peers refuse them, but for the reasons above', () => {
    const unexplained: string[] = []
    for (const [text, isValid, quartz] of texts) {
      const weAccept = 'cron' in parseCron(text)
      const bothAccept = isValid && quartz !== null
      const eitherAccepts = isValid || quartz !== null
      if (weAccept && !bothAccept && reasonFor(text, accepted) === undefined) unexplained.push(`we accept ${text}`)
      if (!weAccept && eitherAccepts && reasonFor(text, refused) === undefined) unexplained.push(`we refuse ${text}`)
    }
    expect(texts.length).toBeGreaterThan(1000)
    expect(unexplained).toEqual([])
  })

  it('fire when Quartz fires', () => {
    const differing: string[] = []
    let compared = 0
    for (const [text, isValid, quartz] of texts) {
      const result = parseCron(text)
      if (!('cron' in result) || !isValid || quartz === null || !offsets || / 2199\//.test(text)) continue
      const ours = firings(result.cron, offsets, 5).at.map((at) => new Date(at).toISOString().slice(0, 16))
      compared++
      if (ours.join() !== quartz.join()) differing.push(`${text}: ${ours.join()} and not ${quartz.join()}`)
    }
    expect(compared).toBeGreaterThan(500)
    expect(differing).toEqual([])
  })

  it.each(accepted)('%s is a reason that the recording needs', (pattern) => {
    expect(texts.some(([text, isValid, quartz]) => pattern.test(text) && (!isValid || quartz === null))).toBe(true)
  })
})

describe('cron texts with seconds first', () => {
  it('fire when Quartz fires, and are refused where it refuses them', () => {
    const unexplained: string[] = []
    let compared = 0
    for (const [text, , quartz] of texts) {
      if (quartzVersionsDiffer.includes(text)) continue
      const result = readQuartz(`0 ${text}`)
      const isExplained = [...accepted, ...refused].some(([pattern]) => pattern.test(text))
      if ('cron' in result !== (quartz !== null) && !isExplained)
        unexplained.push(`we ${'cron' in result ? 'accept' : 'refuse'} ${text}`)
      if (!('cron' in result) || quartz === null || !offsets || / 2199\//.test(text)) continue
      const ours = firings(result.cron, offsets, 5).at.map((at) => new Date(at).toISOString().slice(0, 16))
      compared++
      if (ours.join() !== quartz.join()) unexplained.push(`${text}: ${ours.join()} and not ${quartz.join()}`)
    }
    expect(compared).toBeGreaterThan(500)
    expect(unexplained).toEqual([])
  })
})
