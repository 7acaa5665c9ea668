import { closestTo } from './text/closest.ts'
import { quoted } from './text/quote.ts'

/** What a text from outside can mean: of an input of the action, of an option of the command line. */
export interface TextKind<T> {
  /** Undefined for a text that it does not take. */
  parse(text: string): T | undefined
  /** How usage lines call the value. */
  readonly placeholder: string
  /** Why an input is refused, after its name: a clause that never repeats the text, which may be secret. */
  readonly complaint: string
  /** Smallest and largest, of a number. */
  readonly range?: readonly [smallest: number, largest: number]
  /** What is said of a wrong value of an option; `fallback` is its default, where it has one. */
  refusal(option: string, text: string, fallback?: string): readonly [message: string, hint: string]
}

function refusalOf(expected: string, example: string): TextKind<unknown>['refusal'] {
  return (option, text) => [`${option} takes ${expected}, not ${quoted(text)}.`, `For example ${option} ${example}.`]
}

/** Any text; also the path of a file, the name of a branch and so on. */
export function text(placeholder: string): TextKind<string> {
  return { parse: (given) => given, placeholder, complaint: 'it is no text', refusal: refusalOf('a text', placeholder) }
}

/** A text of a form. `expected` names it in messages about an option, `complaint` in those about an input. */
export function form(
  placeholder: string,
  isRight: (given: string) => boolean,
  {
    complaint,
    expected = placeholder,
    example = placeholder,
  }: Record<'complaint', string> & Partial<Record<'expected' | 'example', string>>,
): TextKind<string> {
  return { parse: (given) => (isRight(given) ? given : undefined), placeholder, complaint, refusal: refusalOf(expected, example) }
}

/** One of a few words. */
export function choice<const T extends string>(choices: readonly [T, ...T[]]): TextKind<T> {
  return {
    parse: (given) => choices.find((candidate) => candidate === given),
    placeholder: choices.join('|'),
    complaint: `it must be ${alternatives(choices)}`,
    refusal: refusalOf(choices.join(', '), choices[0]),
  }
}

/** One of the formats of a table. `noun` says of what. */
export function format<T extends string>(noun: string, names: readonly T[]): TextKind<T> {
  return {
    parse: (given) => names.find((candidate) => candidate === given),
    placeholder: names.join('|'),
    complaint: `it must be ${alternatives(names)}`,
    refusal: (_, given) => {
      const [near] = closestTo(given, names, 1)
      return [`Unknown ${noun} ${quoted(given)}.`, near === undefined ? `Formats: ${names.join(', ')}.` : `Did you mean ${near}?`]
    },
  }
}

const mostNumber = 999_999_999

/** A whole number in a range, without sign or exponent. */
export function wholeNumber(smallest: number, largest = mostNumber, example = largest, placeholder = 'N'): TextKind<number> {
  const range = largest === mostNumber ? 'a whole number' : `a whole number from ${smallest} to ${largest}`
  const refuse = refusalOf(range, String(example))
  return {
    parse: (given) => {
      const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN
      return number >= smallest && number <= largest ? number : undefined
    },
    placeholder,
    complaint: `it is not ${range}`,
    range: [smallest, largest],
    refusal: (option, given, fallback) => {
      const [message, hint] = refuse(option, given)
      return [message, fallback === undefined ? hint : `The default is ${fallback}.`]
    },
  }
}

/** The three spellings that `@actions/core` takes for a YAML boolean. */
export const truth: TextKind<boolean> = {
  parse: (given) => {
    if (['true', 'True', 'TRUE'].includes(given)) return true
    return ['false', 'False', 'FALSE'].includes(given) ? false : undefined
  },
  placeholder: 'true|false',
  complaint: 'it is neither true nor false',
  refusal: refusalOf('true or false', 'true'),
}

/** A text on each line. */
export const lines: TextKind<readonly string[]> = {
  ...text('LINES'),
  parse: (given) => given.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
}

/** `a, b or c`. */
function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}
