/** What the platform's YAML 1.1 reader makes of an unquoted text, where YAML 1.2 makes something else of it. */
export type OtherMeaning =
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text' | 'date' | 'refused' }

// The patterns of PyYAML's safe loader (`yaml/resolver.py`); all of them are linear on the bounded texts they are given.
const truth = /^(?:yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/
const binary = /^[-+]?0b[01_]+$/
const octal = /^[-+]?0[0-7_]+$/
const decimal = /^[-+]?(?:0|[1-9][0-9_]*)$/
const hexadecimal = /^[-+]?0x[0-9a-fA-F_]+$/
const sixties = /^[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+$/
const float = /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?)$/
const floatSixties = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/
const unbounded = /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/
const date = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/
const time =
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/
// The patterns of the YAML 1.2 core schema (section 10.3.2).
const coreDecimal = /^[-+]?[0-9]+$/
const coreOctal = /^0o[0-7]+$/
const coreHexadecimal = /^0x[0-9a-fA-F]+$/
const coreFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/

/** No text beyond this length (UTF-16 units) is looked at: nobody writes such numbers. */
const longest = 200

/** What a YAML 1.1 reader sees in an unquoted text, or undefined where both readers agree. */
export function otherMeaningOf(text: string, isKey: boolean): OtherMeaning | undefined {
  const first = text.charCodeAt(0)
  const isNumeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e
  if (isNumeric) return text.length > longest ? undefined : otherNumberOf(text)
  if (text.length > 3) return undefined
  if (truth.test(text)) return { kind: 'truth', value: /^(?:yes|on)$/i.test(text) }
  return !isKey && (text === '=' || text === '<<') ? { kind: 'refused' } : undefined
}

function otherNumberOf(text: string): OtherMeaning | undefined {
  if (unbounded.test(text)) return undefined
  if (date.test(text) || time.test(text)) return { kind: 'date' }
  const theirs = platformNumber(text)
  const ours = coreNumber(text)
  if (theirs === ours) return undefined
  return theirs === undefined ? { kind: 'text' } : { kind: 'number', value: theirs }
}

/** The number that the YAML 1.2 core schema sees, or undefined for a text. */
function coreNumber(text: string): number | undefined {
  if (coreDecimal.test(text) || coreFloat.test(text)) return Number.parseFloat(text)
  return coreOctal.test(text) || coreHexadecimal.test(text) ? Number(text) : undefined
}

function platformNumber(text: string): number | undefined {
  const sign = text.startsWith('-') ? -1 : 1
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '')
  if (decimal.test(text) || float.test(text)) return sign * (digits === '.' ? Number.NaN : Number.parseFloat(digits))
  if (octal.test(text)) return sign * Number(`0o${digits}`)
  if (hexadecimal.test(text) || binary.test(text)) return sign * Number(digits)
  if (!sixties.test(text) && !floatSixties.test(text)) return undefined
  return sign * digits.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

/** The sentence that tells a reader what the platform sees. */
export function sayOtherMeaning(meaning: OtherMeaning): string {
  switch (meaning.kind) {
    case 'truth':
      return `Unquoted, the platform's YAML reader takes this word for ${meaning.value}; put it in quotes if it is text, or write ${meaning.value}`
    case 'number':
      return `Unquoted, the platform's YAML reader takes this for the number ${meaning.value}; put it in quotes if it is text, or write ${meaning.value}`
    case 'text':
      return "The platform's YAML reader takes this for text and not for a number; put it in quotes, or write the number in another form"
    case 'date':
      return "Unquoted, the platform's YAML reader takes this for a date and not for text; put it in quotes"
    case 'refused':
      return "Unquoted, the platform's YAML reader refuses this sign as a value; put it in quotes"
  }
}
