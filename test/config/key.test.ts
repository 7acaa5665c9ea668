import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../scripts/config-schema.ts'
import { keyTable } from '../../scripts/key-tables.ts'
import { defaultsOf, extendValues, key, keyWithDefault, listKey, readKeys } from '../../src/config/key.ts'
import { fileKeys } from '../../src/config/keys.ts'
import { choice, texts, wholeNumber } from '../../src/config/kinds.ts'
import { type ConfigProblem, readerOf } from '../../src/config/parse.ts'
import { parseDocument } from '../../src/text/parse.ts'

/** The keys of the file and a few that do not exist. */
const keys = {
  ...fileKeys,
  reviewDays: keyWithDefault(wholeNumber(1, 9), 3, 'Days on which the team reviews'),
  tone: key(choice(['terse', 'kind']), 'How findings are worded'),
  guests: listKey(texts, 'People who are welcome'),
}

function read(text: string) {
  const problems: ConfigProblem[] = []
  const values = readKeys(keys, readerOf(parseDocument({ path: 'c.yml', text }), {}, problems))
  return { values, said: problems.map(({ line, column, message }) => `${line}:${column} ${message}`) }
}

describe('one entry in the table of keys is enough', () => {
  it('for a type and a value', () => {
    const { values, said } = read('profile: strict\nreview-days: 5\ntone: kind\nguests: [ada]\n')
    const days: number = values.reviewDays
    const tone: 'terse' | 'kind' | undefined = values.tone
    expect({ days, tone, guests: values.guests, profile: values.profile, said }).toEqual({
      days: 5,
      tone: 'kind',
      guests: ['ada'],
      profile: 'strict',
      said: [],
    })
  })

  it('for a default', () => {
    const { values } = read('')
    expect(values).toEqual(defaultsOf(keys))
    expect({ days: values.reviewDays, tone: values.tone, guests: values.guests }).toEqual({
      days: 3,
      tone: undefined,
      guests: [],
    })
  })

  it.each([
    ['review-days: 10', '1:14 A whole number from 1 to 9 is expected here'],
    ['tone: kin', '1:7 One of "terse", "kind" is expected here; did you mean "kind"?'],
    ['reviewdays: 3', '1:1 Unknown key "reviewdays"; did you mean "review-days"?'],
  ])('for messages about mistakes: %j', (text, message) => {
    expect(read(text).said).toEqual([message])
  })

  it('for the schema', () => {
    const isValid = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(configSchema({}, keys))
    expect(
      [{ 'review-days': 9, tone: 'kind', guests: 'ada' }, { 'review-days': 0 }, { reviewDays: 3 }].map((it) => isValid(it)),
    ).toEqual([true, false, false])
  })

  it('for the page about the configuration', () => {
    expect(keyTable(keys)).toContain('| `review-days` | Days on which the team reviews |\n')
  })

  it('for a configuration that builds on another one', () => {
    const extended = (lower: string, upper: string) =>
      extendValues<ReturnType<typeof read>['values']>(keys, read(lower).values, read(upper).values)
    expect(extended('review-days: 5\nguests: [ada]', 'tone: kind\nguests: [bob]')).toMatchObject({
      reviewDays: 5,
      tone: 'kind',
      guests: ['ada', 'bob'],
    })
    expect(extended('review-days: 5', 'review-days: 7').reviewDays).toBe(7)
  })
})
