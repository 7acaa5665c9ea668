import { describe, expect, it } from 'vitest'
import { maxCronLength, parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import { wordsOf } from '../../src/dialects/orchestra/cron/words.ts'
import { daysOfMonth } from '../../src/time/days.ts'
import { randomFrom, randomSample } from './simulator.ts'

function cronOf(text: string) {
  const result = parseCron(text)
  if ('problems' in result) throw new Error(`${text}: ${result.problems.map((problem) => problem.message).join()}`)
  return result.cron
}

function problemsOf(text: string) {
  const result = parseCron(text)
  return 'problems' in result ? result.problems : []
}

/** Each problem as code and offending piece, then the suggestion of the first. */
function refusal(text: string): readonly (string | undefined)[] {
  const problems = problemsOf(text)
  const pieces = problems.map(({ code, within }) => `${code} ${text.slice(within.start, within.end)}`)
  return [...pieces, problems[0]?.suggestion]
}

describe('parseCron accepts', () => {
  it.each([
    ['0 8 ? * * *', { minutes: [0], hours: [8], days: { kind: 'every' }, lastYear: 2199 }],
    ['5,1-3,3 0 ? * * *', { minutes: [1, 2, 3, 5] }],
    ['0/20 */6 ? * * *', { minutes: [0, 20, 40], hours: [0, 6, 12, 18] }],
    ['10-30/7 22-2 ? * * *', { minutes: [10, 17, 24], hours: [0, 1, 2, 22, 23] }],
    ['0 08 ? * Mon *', { hours: [8], days: { kind: 'weekdays', weekdays: [1], last: [], nth: [] } }],
    ['0 8 ? jan-mar 1,SAT *', { months: [1, 2, 3], days: { kind: 'weekdays', weekdays: [0, 6], last: [], nth: [] } }],
    ['0 8 ? * FRI-MON *', { days: { kind: 'weekdays', weekdays: [0, 1, 5, 6], last: [], nth: [] } }],
    ['0 8 ? * L *', { days: { kind: 'weekdays', weekdays: [6], last: [], nth: [] } }],
    ['0 8 ? * fril,2 *', { days: { kind: 'weekdays', weekdays: [1], last: [5], nth: [] } }],
    ['0 8 ? * THU#5 *', { days: { kind: 'weekdays', weekdays: [], last: [], nth: [{ weekday: 4, nth: 5 }] } }],
    ['0 8 L,l-2,15w,3 * ? *', { days: { kind: 'month-days', days: [3], fromEnd: [0, 2], nearest: [15], lastWorkday: false } }],
    ['0 8 LW * ? *', { days: { kind: 'month-days', days: [], fromEnd: [], nearest: [], lastWorkday: true } }],
    ['0 8 ? * ? *', { days: { kind: 'every' } }],
    ['0 8 ? * * 2024-2028/2', { years: [2024, 2026, 2028], lastYear: 2028 }],
    ['0 8 ? * * 1980', { lastYear: 1980 }],
    ['*/59 */23 */31 */12 ? */300', { minutes: [0, 59], hours: [0, 23], months: [1], years: [1970] }],
    ['0-30/60 8-18/24 ? * * *', { minutes: [0], hours: [8] }],
    ['0 6 29 2 ? 2025-2031', { lastYear: 2028 }],
    ['\t0  8 ?\n* * *  ', { text: '0 8 ? * * *' }],
  ])('%j', (text, expected) => {
    expect(cronOf(text)).toMatchObject(expected)
  })

  it('keeps the fields in upper case', () => {
    expect(wordsOf(cronOf('0 8 ? * mon *'))).toMatchObject({ minute: '0', weekday: 'MON', year: '*' })
  })

  it('finds the days that the meaning of a text names, in every month of the calendar', () => {
    const random = randomFrom(11)
    for (let count = 0; count < 300; count++) {
      const { text } = randomSample(random)
      const matchesDay = randomDay(text)
      const result = parseCron(text)
      if ('problems' in result || matchesDay === undefined) continue
      for (let year = 2000; year < 2028; year++)
        for (let month = 1; month <= 12; month++)
          expect([text, year, month, daysOfMonth(result.cron.days, year, month)]).toEqual([
            text,
            year,
            month,
            matchesDay(year, month),
          ])
    }
  })
})

/** Days of a month for the simplest day fields, from the calendar alone; undefined for all other texts. */
function randomDay(text: string): ((year: number, month: number) => number) | undefined {
  const [, , monthDay = '', , weekday = ''] = text.split(/\s+/)
  const last = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (monthDay === 'L') return (year, month) => 2 ** (last(year, month) - 1)
  if (/^\d+$/.test(monthDay)) return (year, month) => (Number(monthDay) <= last(year, month) ? 2 ** (Number(monthDay) - 1) : 0)
  if (!/^\dL$/.test(weekday)) return undefined
  return (year, month) => {
    let day = last(year, month)
    while (new Date(Date.UTC(year, month - 1, day)).getUTCDay() !== Number(weekday[0]) - 1) day--
    return 2 ** (day - 1)
  }
}

describe('parseCron refuses', () => {
  it.each([
    ['', ['empty ', undefined]],
    [' \t', ['empty  \t', undefined]],
    ['60 * ? * * *', ['field-value 60', undefined]],
    ['0 24 ? * * *', ['field-value 24', undefined]],
    ['0 6 ? 13 * *', ['field-value 13', undefined]],
    ['0 6 0 * ? *', ['field-value 0', undefined]],
    ['0 6 32 * ? *', ['field-value 32', undefined]],
    ['0 6 ? * 8 *', ['field-value 8', undefined]],
    ['0 6 ? * * 2200', ['field-value 2200', undefined]],
    ['0 6 ? * * 2030-2026', ['field-value 2030-2026', undefined]],
    ['61 25 ? * * *', ['field-value 61', 'field-value 25', undefined]],
    ['0/0 * ? * * *', ['field-value 0/0', undefined]],
    ['0-4000000000 * ? * * *', ['field-value 0-4000000000', undefined]],
    ['1, * ? * * *', ['field-value 1,', undefined]],
    ['-5 * ? * * *', ['field-value -5', undefined]],
    ['*-5 * ? * * *', ['field-value *-5', undefined]],
    ['1e1 * ? * * *', ['field-value 1e1', undefined]],
    ['H * ? * * *', ['field-value H', undefined]],
    ['0 8 ? * 3#6 *', ['field-value 3#6', undefined]],
    ['0 8 ? * 3#1,6#3 *', ['field-value 3#1,6#3', undefined]],
    ['0 8 32W * ? *', ['field-value 32W', undefined]],
    ['0 8 L-31 * ? *', ['field-value L-31', undefined]],
    ['0 8 1-5W * ? *', ['field-value 1-5W', undefined]],
    ['0 8 ?,3 * ? *', ['field-value ?,3', undefined]],
    ['0 8 ? * ſat *', ['field-value ſat', undefined]],
    ['0 8 ? * MON\u00a0 *', ['lookalike \u00a0', '0 8 ? * MON *']],
    ['0\u00a08\u00a0?\u202f*\u3000* *', ['lookalike \u00a0', '0 8 ? * * *']],
    ['0 8 ? * MON\u2013FRI *', ['lookalike \u2013', '0 8 ? * MON-FRI *']],
    ['0 8\u201410 ? * * *', ['lookalike \u2014', '0 8-10 ? * * *']],
    ['\uff10 \uff18 \uff1f \uff0a \uff2d\uff2f\uff2e *', ['lookalike \uff10', '0 8 ? * MON *']],
    ['0 \u0668 ? * * *', ['lookalike \u0668', '0 8 ? * * *']],
    ['\u2217\u221515 8 ? * * *', ['lookalike \u2217', '*/15 8 ? * * *']],
    ['0 8 * * MON\u2013FRI', ['lookalike \u2013', '0 8 ? * MON-FRI *']],
    ['0 99\u20138 ? * * *', ['lookalike \u2013', undefined]],
    ['*/60 * ? * * *', ['field-value */60', '0 * ? * * *']],
    ['*/90 * ? * * *', ['field-value */90', undefined]],
    ['7/60 6 ? * * *', ['field-value 7/60', '7 6 ? * * *']],
    ['*/120 * ? * * *', ['field-value */120', '0 */2 ? * * *']],
    ['0,*/60 * ? * * *', ['field-value 0,*/60', undefined]],
    ['0 */24 ? * * *', ['field-value */24', '0 0 ? * * *']],
    ['0 6/24 ? * * *', ['field-value 6/24', '0 6 ? * * *']],
    ['0 */36 ? * * *', ['field-value */36', undefined]],
    ['0 6 */32 * ? *', ['field-value */32', undefined]],
    ['0 6 1 JAN/13 ? *', ['field-value JAN/13', undefined]],
    ['0 6 ? * */2 *', ['field-value */2', '0 6 ? * SUN,TUE,THU,SAT *']],
    ['0 6 ? * MON-FRI/2 *', ['field-value MON-FRI/2', '0 6 ? * MON,WED,FRI *']],
    ['0 6 ? * 2/7 *', ['field-value 2/7', '0 6 ? * MON *']],
    ['0 6 ? * * */0', ['field-value */0', undefined]],
    ['0 30 6 * * *', ['field-value 0', '30 6 ? * * *']],
    ['0 30 6 * * MON-FRI', ['field-value 0', '30 6 ? * MON-FRI *']],
    ['0 30 6 * * 1-5', ['field-value 0', undefined]],
    ['20 30 6 * * *', ['field-value 20', undefined]],
    ['0 8 ? * __proto__ *', ['field-value __proto__', undefined]],
    ['0 8 W * ? *', ['field-value W', '0 8 ? * MON-FRI *']],
    ['0 ? ? * * *', ['field-value ?', '0 * ? * * *']],
    ['? 8 ? * * *', ['field-value ?', undefined]],
    ['0 8 ? * Monday-Friday *', ['field-value Monday-Friday', '0 8 ? * MON-FRI *']],
    ['0 8 1 september ? *', ['field-value september', '0 8 1 SEP ? *']],
    ['0 8 ? * 0-4 *', ['field-value 0-4', '0 8 ? * SUN-THU *']],
    ['0 8 ? * 0,6 *', ['field-value 0,6', '0 8 ? * SUN,SAT *']],
    ['0 8 * * 0 *', ['field-value 0', 'day-fields * * 0', '0 8 ? * SUN *']],
    ['0 8 * * * *', ['day-fields * * *', '0 8 ? * * *']],
    ['0 8 1 * * *', ['day-fields 1 * *', '0 8 1 * ? *']],
    ['0 8 * * MON-FRI *', ['day-fields * * MON-FRI', '0 8 ? * MON-FRI *']],
    ['0 8 1 * MON *', ['day-fields 1 * MON', undefined]],
    ['0 6 30 2 ? *', ['never-fires 30 2', '0 6 L 2 ? *']],
    ['0 6 31 6,9 ? *', ['never-fires 31 6,9', '0 6 L 6,9 ? *']],
    ['0 6 29 FEB ? 2099', ['never-fires 29 FEB', '0 6 L FEB ? 2099']],
    ['0 6 29 2 ? 2100', ['never-fires 29 2', '0 6 L 2 ? 2100']],
    ['0 6 31W 2 ? *', ['never-fires 31W 2', undefined]],
    ['0 6 ? 2 MON#5 2027', ['never-fires 2 MON#5', undefined]],
  ])('%j', (text, expected) => {
    expect(refusal(text)).toEqual(expected)
  })

  it.each([
    ['0 8 * * 1-5', '0 8 ? * MON-FRI *'],
    ['0 8 * * *', '0 8 ? * * *'],
    [' */15 * * * * ', '*/15 * ? * * *'],
    ['0 8 * * 0', '0 8 ? * SUN *'],
    ['0 8 * * 7', '0 8 ? * SUN *'],
    ['0 8 * * 6,0', '0 8 ? * SUN,SAT *'],
    ['0 8 * * 5-7', '0 8 ? * SUN,FRI,SAT *'],
    ['0 8 * * 0-6', '0 8 ? * * *'],
    ['0 8 * * */2', '0 8 ? * SUN,TUE,THU,SAT *'],
    ['0 8 * * mon-wed', '0 8 ? * MON-WED *'],
    ['0 8 * * 1#1', '0 8 ? * 2#1 *'],
    ['0 8 * * 5L', '0 8 ? * 6L *'],
    ['0 8 1,15 * *', '0 8 1,15 * ? *'],
    ['0 8 ? * 2-6', '0 8 ? * 2-6 *'],
    ['0 8 * * 8', undefined],
    ['0 8 * * 1/2', undefined],
    ['0 25 * * 1', undefined],
    ['0 8 1 * 1', undefined],
    ['0 0 8 ? * MON-FRI *', '0 8 ? * MON-FRI *'],
    ['00 30 6 1 * ? 2026', '30 6 1 * ? 2026'],
    ['30 0 8 ? * MON-FRI *', undefined],
    ['0 8', undefined],
    ['@daily', '0 0 ? * * *'],
    ['@WEEKLY', '0 0 ? * SUN *'],
    ['@yearly', '0 0 1 1 ? *'],
    ['@reboot', undefined],
    ['rate(5 minutes)', undefined],
  ])('the wrong number of fields in %j', (text, suggestion) => {
    expect(refusal(text)).toEqual([`field-count ${text.trim()}`, suggestion])
  })

  it('Quartz with seconds first, told by the place of the question mark', () => {
    expect(refusal('0 0 8 * * ?')).toEqual(['field-value 0', '0 8 * * ? *'])
    expect(refusal('0 30 8 ? * MON')).toEqual(['field-value 0', '30 8 ? * MON *'])
    expect(refusal('15 30 8 ? * MON')).toEqual(['field-value 15', undefined])
  })

  it('the wrapping of the scheduler itself', () => {
    expect(refusal('cron(0 8 ? * * *)')).toEqual(['field-value cron(0 8 ? * * *)', '0 8 ? * * *'])
    expect(refusal('cron()')).toEqual(['field-value cron()', undefined])
  })

  it('says so of seven fields, and where both readings of six are possible', () => {
    expect(problemsOf('0 75 8 ? * * *')[0]?.message).toContain('seconds first')
    expect(problemsOf('0 0 6 * * *')[0]?.message).toContain('If the first field means seconds, write "0 6 ? * * *"')
    expect(problemsOf('5 0 6 * * *')[0]?.message).not.toContain('seconds')
  })

  it('names the character that only looks like ASCII', () => {
    expect(problemsOf('0 8 ? * MON\u2013FRI *')[0]?.message).toContain('an en dash (U+2013)')
    expect(problemsOf('0\u00a08 ? * * *')[0]?.message).toContain('a no-break space (U+00A0)')
  })

  it('says why two Unix day fields have no equivalent', () => {
    expect(problemsOf('0 8 1 * 1')[0]?.message).toContain('in Unix cron two day fields mean either of them')
  })

  it('a text that is too long, at once and without repeating it', () => {
    const [problem] = problemsOf(`${'7,'.repeat(100_000)}7 * ? * * *`)
    expect(problem).toMatchObject({ code: 'field-value', within: { start: 0 } })
    expect(problem?.message.length).toBeLessThan(100)
    expect(problemsOf(`${'7,'.repeat(119)}7 * ? * * *`)).toEqual([])
    expect(`${'7,'.repeat(119)}7 * ? * * *`).toHaveLength(maxCronLength)
  })
})

describe('parseCron with any text', () => {
  it('answers with spans inside the text and suggestions that it accepts', () => {
    const random = randomFrom(3)
    const pieces = [
      ...'0123456789*?,-/LW#@()',
      ' ',
      '  ',
      'MON',
      'jan',
      '${{',
      '0 8',
      '* *',
      '? ',
      '\u{1F600}',
      'cron(',
      '\u0000',
    ]
    for (let count = 0; count < 20_000; count++) {
      const text = Array.from({ length: Math.floor(random() * 14) }, () => pieces[Math.floor(random() * pieces.length)]).join('')
      for (const { within, suggestion, message } of problemsOf(text)) {
        expect(within.start >= 0 && within.start <= within.end && within.end <= text.length).toBe(true)
        expect(message).not.toMatch(/undefined|NaN|\.$/)
        if (suggestion !== undefined) expect(problemsOf(suggestion)).toEqual([])
      }
    }
  })
})
