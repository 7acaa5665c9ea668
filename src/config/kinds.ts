import { versionPattern } from '../engine/version.ts'
import { closestTo } from '../text/closest.ts'
import { textOf } from '../text/tree.ts'
import { isKnownZone } from '../time/known-zones.ts'
import { itemsIn, type Reader, refuse } from './reader.ts'

/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>

/** What a value of the configuration can be: how it is read, and the schema that tells editors the same. */
export interface Kind<T> {
  /** Undefined for a value of another kind, after a complaint. */
  read(reader: Reader): T | undefined
  readonly schema: Schema
}

const mostCharacters = 500

/** A text that is not empty. */
export const text: Kind<string> = {
  read: (reader) => {
    const value = textOf(reader.node)
    return value !== undefined && value !== '' && [...value].length <= mostCharacters
      ? value
      : refuse(reader, `A text of at most ${mostCharacters} characters is expected here`)
  },
  schema: { type: 'string', minLength: 1, maxLength: mostCharacters },
}

/** A list of texts; a single text counts as a list of one. */
export const texts: Kind<readonly string[]> = {
  read: (reader) => {
    if (textOf(reader.node) !== undefined) return [text.read(reader) ?? []].flat()
    return itemsIn(reader).flatMap((item) => text.read(item) ?? [])
  },
  schema: { anyOf: [text.schema, { type: ['array', 'null'], items: text.schema }] },
}

/** The same for a key that is required: the schema refuses an empty list, the reader leaves it to the key. */
export const someTexts: Kind<readonly string[]> = {
  ...texts,
  schema: { anyOf: [text.schema, { type: 'array', minItems: 1, items: text.schema }] },
}

/** One of a few texts. Readers of YAML 1.1 make `false` of `off`, which is taken where that is a choice. */
export function choice<const T extends string>(choices: readonly T[]): Kind<T> {
  const off = choices.find((candidate) => candidate === 'off')
  return {
    read: (reader) => {
      const { node } = reader
      const value = node?.kind === 'scalar' && node.value === false ? off : textOf(node)
      const known = choices.find((candidate) => candidate === value)
      if (known !== undefined) return known
      const [near] = value === undefined ? [] : closestTo(value, choices, 1)
      const list = choices.map((candidate) => `"${candidate}"`).join(', ')
      return refuse(reader, `One of ${list} is expected here${near === undefined ? '' : `; did you mean "${near}"?`}`)
    },
    schema: { enum: off === undefined ? choices : [...choices, false] },
  }
}

/** A whole number in a range. */
export function wholeNumber(minimum: number, maximum: number): Kind<number> {
  return {
    read: (reader) => {
      const value = scalarIn(reader)
      const isInRange = typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum
      return isInRange ? value : refuse(reader, `A whole number from ${minimum} to ${maximum} is expected here`)
    },
    schema: { type: 'integer', minimum, maximum },
  }
}

export const anyNumber: Kind<number> = {
  read: (reader) => {
    const value = scalarIn(reader)
    return typeof value === 'number' && Number.isFinite(value) ? value : refuse(reader, 'A number is expected here')
  },
  schema: { type: 'number' },
}

export const truth: Kind<boolean> = {
  read: (reader) => {
    const value = scalarIn(reader)
    return typeof value === 'boolean' ? value : refuse(reader, '"true" or "false" is expected here')
  },
  schema: { type: 'boolean' },
}

function scalarIn({ node }: Reader): string | number | boolean | null | undefined {
  return node?.kind === 'scalar' ? node.value : undefined
}

/** A text of a fixed form. */
export function patterned(pattern: RegExp, complaint: string): Kind<string> {
  return {
    read: (reader) => {
      const value = textOf(reader.node)
      return value !== undefined && pattern.test(value) ? value : refuse(reader, complaint)
    },
    schema: { type: 'string', pattern: pattern.source },
  }
}

/** A version such as `1.4.0`. */
export const release = patterned(versionPattern, 'A version such as "1.4.0" is expected here')

/** A time of the day such as `07:30`. */
export const timeOfDay = patterned(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'A time such as "07:30" is expected here, in quotes')

/** The name of a time zone. Editors know that it is a text. */
export const timeZone: Kind<string> = {
  read: (reader) => {
    const value = text.read(reader)
    if (value === undefined || isKnownZone(value)) return value
    return refuse(reader, 'The name of a time zone is expected here, for example "Europe/London"')
  },
  schema: text.schema,
}

const lengthOfTime = /^(?=.*[1-9])(?:(\d{1,3})d)?(?:(\d{1,4})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?$/
const written = patterned(lengthOfTime, 'A duration such as "45m" or "1h30m" is expected here')

/** A duration such as `45m`, `1h30m` or `90s`, in seconds. */
export const duration: Kind<number> = {
  read: (reader) => {
    const value = written.read(reader)
    if (value === undefined) return undefined
    const [, days = 0, hours = 0, minutes = 0, seconds = 0] = lengthOfTime.exec(value) ?? []
    return Number(days) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  },
  schema: written.schema,
}
