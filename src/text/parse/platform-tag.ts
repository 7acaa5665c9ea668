import { impossibleDate, isAnyPlatformDate } from './platform-date.ts'
import { floatOf, integerReading, platformReading, type Reading } from './platform-scalar.ts'

/** What PyYAML's safe loader makes of a scalar with a tag, its text without quotes. */
export function taggedReading(tag: string, text: string): Reading | { readonly kind: 'bytes' } {
  switch (tag.replace(/^tag:yaml\.org,2002:/, '')) {
    case '!':
      return platformReading(text)
    case 'str':
      return { kind: 'text' }
    case 'null':
      return { kind: 'null' }
    case 'bool':
      return truthReading(text)
    case 'int':
      return text === '' ? refused('it has no digits') : integerReading(text)
    case 'float':
      return floatReading(text)
    case 'timestamp':
      return dateReading(text)
    case 'binary':
      return isBase64(text) ? { kind: 'bytes' } : refused('it is not Base64')
    default:
      return refused('the tag is one of a list or a mapping')
  }
}

function refused(why: string): Reading {
  return { kind: 'refused', why: `with this tag, because ${why}` }
}

function truthReading(text: string): Reading {
  const isTruth = /^(?:yes|no|true|false|on|off)$/i.test(text)
  return isTruth ? { kind: 'truth', value: /^[yt]|^on/i.test(text) } : refused('it is neither true nor false')
}

/** Python reads `inf` and `nan` besides numbers. */
function floatReading(text: string): Reading {
  const word = /^[-+]?(inf|infinity|nan|\.nan)$/i.exec(text)?.[1]
  if (word)
    return { kind: 'float', value: /^i/i.test(word) ? (text.startsWith('-') ? -1 : 1) * Number.POSITIVE_INFINITY : Number.NaN }
  const value = /^[-+]?[\d_.:eE+-]+$|^[-+]?\.inf$/i.test(text) ? floatOf(text) : Number.NaN
  return Number.isNaN(value) ? refused('it is not a number') : { kind: 'float', value }
}

function dateReading(text: string): Reading {
  if (!isAnyPlatformDate(text)) return refused('it is not a date')
  const why = impossibleDate(text)
  return why === undefined ? { kind: 'date' } : refused(why)
}

/** As lenient as Python's `base64.decodebytes`: signs outside of the alphabet are skipped, but the padding must be there. */
function isBase64(text: string): boolean {
  if (/[^\0-\x7f]/.test(text)) return false
  const signs = text.replaceAll(/[^A-Za-z0-9+/=]/g, '')
  const data = signs.replace(/=.*$/, '').length
  const rest = data % 4
  return rest === 0 || (rest !== 1 && (signs.match(/=/g) ?? []).length >= 4 - rest)
}

/** Whether PyYAML's safe loader accepts a tag before a list or a mapping; `entries` are the numbers of entries of a list's mappings. */
export function fitsCollection(tag: string, kind: 'list' | 'map', entries: readonly (number | undefined)[]): boolean {
  switch (tag.replace(/^tag:yaml\.org,2002:/, '')) {
    case '!':
      return true
    case 'seq':
      return kind === 'list'
    case 'map':
    case 'set':
      return kind === 'map'
    case 'omap':
    case 'pairs':
      return kind === 'list' && entries.every((count) => count === 1)
    default:
      return false
  }
}
