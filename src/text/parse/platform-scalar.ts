import { impossibleDate, isPlatformDate } from './platform-date.ts'

/** What PyYAML's safe loader, with which the platform reads, makes of an unquoted text. */
export type Reading =
  | { readonly kind: 'text' | 'null' | 'date' }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: number; readonly isExact: boolean }
  | { readonly kind: 'float'; readonly value: number }
  /** `why` is the end of a sentence. */
  | { readonly kind: 'refused'; readonly why: string; readonly isSign?: boolean }

// The patterns of PyYAML's resolver (`yaml/resolver.py`); all of them are linear.
const truth = /^(?:yes|no|true|false|on|off)$/i
const cased = /^(?:[a-z]+|[A-Z][a-z]*|[A-Z]+)$/
const nothing = /^(?:~|null|Null|NULL)$/
const binary = /^[-+]?0b[01_]+$/
const octal = /^[-+]?0[0-7_]+$/
const decimal = /^[-+]?(?:0|[1-9][0-9_]*)$/
const hexadecimal = /^[-+]?0x[0-9a-fA-F_]+$/
const sixties = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/
const float = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/
const floatSixties = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/
const unbounded = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/

/** Python reads no more decimal digits into one integer (`sys.get_int_max_str_digits`). */
const mostDigits = 4300

/** What the platform makes of an unquoted text without a tag. */
export function platformReading(text: string): Reading {
  const first = text.charCodeAt(0)
  const isNumeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e
  if (isNumeric) return numericReading(text)
  if (text.length > 5) return { kind: 'text' }
  if (text === '' || nothing.test(text)) return { kind: 'null' }
  if (truth.test(text) && cased.test(text)) return { kind: 'truth', value: /^(?:yes|true|on)$/i.test(text) }
  return text === '=' || text === '<<' ? { kind: 'refused', why: 'sign as a value', isSign: true } : { kind: 'text' }
}

function numericReading(text: string): Reading {
  if (isPlatformDate(text)) {
    const why = impossibleDate(text)
    return why === undefined ? { kind: 'date' } : { kind: 'refused', why: `because it looks like a date and ${why}` }
  }
  if (decimal.test(text) || octal.test(text) || hexadecimal.test(text) || binary.test(text) || sixties.test(text))
    return integerReading(text)
  if (float.test(text) || floatSixties.test(text) || unbounded.test(text)) return { kind: 'float', value: floatOf(text) }
  return { kind: 'text' }
}

/** An integer as Python's constructor of PyYAML reads it: any text is possible behind a tag. */
export function integerReading(text: string): Reading {
  const isNegative = text.startsWith('-')
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '')
  const refused = { kind: 'refused', why: 'because it looks like a number and has no digits' } as const
  if (/^0[xb]?$/.test(digits)) return digits === '0' ? { kind: 'integer', value: 0, isExact: true } : refused
  if (/^[1-9]/.test(digits) && digits.split(':').some((part) => part.length > mostDigits))
    return { kind: 'refused', why: 'because it looks like a number of more than 4,300 digits' }
  if (digits.includes(':'))
    return exactly(
      isNegative,
      digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0),
    )
  const literal = /^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits
  const value = /^(?:0[xob])?[0-9a-f]+$/i.test(literal) ? Number(literal) : Number.NaN
  if (Number.isNaN(value)) return { kind: 'refused', why: 'because it is not a whole number' }
  return exactly(isNegative, value)
}

function exactly(isNegative: boolean, value: number): Reading {
  return { kind: 'integer', value: isNegative && value !== 0 ? -value : value, isExact: Number.isSafeInteger(value) }
}

/** The value of a float of YAML 1.1; NaN for other texts. */
export function floatOf(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '').toLowerCase()
  if (digits === '.inf') return sign * Number.POSITIVE_INFINITY
  return sign * digits.split(':').reduce((sum, part) => sum * 60 + (part === '.' ? Number.NaN : Number(part)), 0)
}
