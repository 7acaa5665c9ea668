import { platformReading, type Reading } from './platform-scalar.ts'
import type { taggedReading } from './platform-tag.ts'

/** What the platform's YAML 1.1 reader makes of a value, where that is not what the value looks like. */
export type OtherMeaning = ReturnType<typeof taggedReading> | { readonly kind: 'inexact' | 'shortened'; readonly value: number }

// The patterns of the YAML 1.2 core schema (section 10.3.2).
const coreDecimal = /^[-+]?[0-9]+$/
const coreOctal = /^0o[0-7]+$/
const coreHexadecimal = /^0x[0-9a-fA-F]+$/
const coreFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const coreUnbounded = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/

/** What a YAML 1.1 reader sees in an unquoted value, or undefined where it sees what a reader of the text sees. */
export function otherMeaningOf(text: string): OtherMeaning | undefined {
  const theirs = platformReading(text)
  switch (theirs.kind) {
    case 'null':
      return undefined
    case 'text':
      return coreNumber(text) === undefined ? undefined : theirs
    case 'truth':
      return /^(?:true|false)$/i.test(text) ? undefined : theirs
    case 'integer':
      if (!theirs.isExact) return { kind: 'inexact', value: theirs.value }
      return coreNumber(text) === theirs.value ? undefined : theirs
    case 'float':
      return coreUnbounded.test(text) || coreNumber(text) === theirs.value ? undefined : theirs
    default:
      return theirs
  }
}

/** What a YAML 1.1 reader sees in an unquoted key, or undefined where the key becomes its own text in JSON. */
export function otherKeyOf(text: string): OtherMeaning | undefined {
  const theirs = platformReading(text)
  if (theirs.kind === 'text' || (theirs.kind === 'refused' && theirs.isSign)) return undefined
  if (theirs.kind === 'integer' && /^(?:0|-?[1-9][0-9]*)$/.test(text)) return undefined
  if (theirs.kind === 'float' && String(theirs.value) === text) return undefined
  return theirs.kind === 'float' && /^-?(?:0|[1-9][0-9]{0,7})\.(?:[0-9]{0,6}[1-9]|0)$/.test(text) ? undefined : theirs
}

/** Words of keys whose values are names of versions, not amounts. */
const versionKey =
  /[a-z]Version|(?:^|[^a-zA-Z])(?:version|release|revision|runtime|python|java|node|spark|dbt|engine|image|tag|branch)s?(?:$|[^a-zA-Z])/

/** The number that is left of a version such as `3.10`, where a key says that a version is meant. */
export function shortenedVersion(text: string, key: string): OtherMeaning | undefined {
  if (!/^[0-9]{1,4}\.[0-9]{1,6}0$/.test(text) || !versionKey.test(key)) return undefined
  return { kind: 'shortened', value: Number(text) }
}

/** The number that the YAML 1.2 core schema sees, or undefined for a text. */
export function coreNumber(text: string): number | undefined {
  if (coreDecimal.test(text) || coreFloat.test(text)) return Number.parseFloat(text)
  return coreOctal.test(text) || coreHexadecimal.test(text) ? Number(text) : undefined
}

const reader = "the platform's YAML reader"

/** The sentence that tells a reader what the platform sees. */
export function sayOtherMeaning(meaning: OtherMeaning): string {
  switch (meaning.kind) {
    case 'truth':
      return `Unquoted, ${reader} takes this word for ${meaning.value}; put it in quotes if it is text, or write ${meaning.value}`
    case 'integer':
    case 'float':
      return `Unquoted, ${reader} takes this for the number ${meaning.value}; put it in quotes if it is text, or write ${meaning.value}`
    case 'shortened':
      return `Unquoted, ${reader} takes this for the number ${meaning.value}, without the last zero; put it in quotes`
    case 'inexact':
      return 'Unquoted, this is a number beyond 2^53, which JSON readers round; put it in quotes'
    case 'text':
      return `The platform's YAML reader takes this for text and not for a number; put it in quotes, or write the number in another form`
    case 'date':
      return `Unquoted, ${reader} takes this for a date and not for text; put it in quotes`
    case 'null':
      return `Unquoted, ${reader} takes this for null and not for text; put it in quotes`
    case 'bytes':
      return `The tag makes ${reader} read bytes here, which no value of a pipeline can be; remove the tag`
    case 'refused':
      return `Unquoted, ${reader} refuses this ${meaning.why}; put it in quotes`
  }
}

/** The sentence for a value with a tag, or undefined where the tag says what the value looks like. */
export function sayTagged(meaning: ReturnType<typeof taggedReading>, text: string): string | undefined {
  switch (meaning.kind) {
    case 'text':
      return undefined
    case 'date':
      return `The tag makes ${reader} read a date here, which no value of a pipeline can be; remove the tag and put the value in quotes`
    case 'null':
      return /^(?:|~|null)$/i.test(text) ? undefined : `The tag makes ${reader} read null here; remove the tag, or write null`
    case 'truth':
      return text.toLowerCase() === String(meaning.value) ? undefined : tagged(meaning.value)
    case 'integer':
    case 'float':
      return coreNumber(text) === meaning.value || coreUnbounded.test(text) ? undefined : tagged(meaning.value)
    case 'bytes':
      return sayOtherMeaning(meaning)
    case 'refused':
      return `The platform's YAML reader refuses this value ${meaning.why}; remove the tag`
  }
}

function tagged(value: number | boolean): string {
  return `The tag makes ${reader} read ${value} here; remove the tag, or write ${value}`
}

/** The value of a reading in our tree; what has no such value stays the text that is written. */
export function readValue(reading: Reading | { readonly kind: 'bytes' }, text: string): string | number | boolean | null {
  if (reading.kind === 'null') return null
  return 'value' in reading ? reading.value : text
}
