import type { Violation } from '../../../model/violation.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import type { Node, Path, ScalarNode } from '../../../text/tree.ts'
import { isoDuration, secondsOf } from '../duration.ts'
import { wordsOf } from './catalogue.ts'

const kindWords = { map: 'a mapping', list: 'a list', scalar: 'a single value' } as const

/** A value of another form than the key has. */
export function wrongKind(wanted: 'map' | 'list' | 'scalar', node: Node, path: Path): Violation {
  const found = node.kind === 'scalar' ? quoted(String(node.value)) : kindWords[node.kind]
  return {
    kind: 'wrong-type',
    at: { path },
    message: `${subjectOf(path)} must be ${kindWords[wanted]}, not ${found}`,
    remedy:
      wanted === 'list' && node.kind === 'scalar' && !found.includes('{')
        ? `Write \`[${node.value}]\``
        : `Write ${kindWords[wanted]}`,
  }
}

/** The nearest key, since an index says nothing to a reader. */
function nameOf(path: Path): string {
  return quoted(String(path.findLast((step) => typeof step === 'string') ?? ''))
}

/** The key, or one of the entries below it. */
function subjectOf(path: Path): string {
  return `${typeof path.at(-1) === 'number' ? 'An entry of ' : ''}${nameOf(path)}`
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A word that is none of those that a key knows. */
export function wrongWord(what: string, words: readonly string[], text: string, path: Path): Violation {
  const near = words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? soleClosestTo(text, words)
  const all = words.length > 8 ? '' : `: ${words.join(', ')}`
  return {
    kind: 'wrong-value',
    at: { path },
    message: `${what} is ${quoted(text)}, which is none of its values${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    remedy: near === undefined ? `Write one of the values${all}` : `Write ${quoted(near)}`,
  }
}

/** What is wrong with a single value of a shape; that of a rendered one only fails when the task runs. */
export function* scalarViolations(shape: string, node: Node, path: Path): Iterable<Violation> {
  const isRendered = shape.startsWith('rendered:')
  const plain = isRendered ? shape.slice('rendered:'.length) : shape
  if (node.kind !== 'scalar') {
    if (!isRendered)
      yield {
        ...wrongKind('scalar', node, path),
        message: `${subjectOf(path)} must be ${words(plain)}, not ${kindWords[node.kind]}`,
      }
    return
  }
  const text = String(node.value)
  if (isRendered && (text.trim() === '' || /\{\{|\{%/.test(text))) return
  if (plain.startsWith('enum:')) yield* wordViolations(plain.slice('enum:'.length), node, text, path)
  else if (!fits(plain, node, text)) yield misfit(plain, text, path)
}

/** As Jackson turns the values of YAML 1.1 into those of Java. */
function fits(shape: string, { value, style }: ScalarNode, text: string): boolean {
  const isPlain = style === 'plain'
  if (shape === 'text' || text.trim() === '') return true
  if (shape === 'flag')
    return (
      typeof value === 'boolean' ||
      /^(?:true|True|TRUE|false|False|FALSE)$/.test(text.trim()) ||
      (isPlain && (/^(?:yes|no|on|off)$/i.test(text) || Number.isInteger(value)))
    )
  if (shape === 'duration')
    return typeof value === 'number' || /^-?\d+(?:\.\d+)?$/.test(text.trim()) || secondsOf(text.trim()) !== undefined
  if (shape === 'number') return typeof value === 'number' || Number.isFinite(Number(text))
  return isWhole(shape, value, text, isPlain)
}

/** The greatest number of an Integer of Java. */
const greatest = 2 ** 31 - 1

function isWhole(shape: string, value: ScalarNode['value'], text: string, isPlain: boolean): boolean {
  const number = typeof value === 'number' ? value : Number(isPlain ? text.replaceAll('_', '') : text)
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\s*[-+]?[\d_]+\s*$/.test(text))
  return isNumber && Number.isFinite(number) && (shape === 'long' || Math.abs(number) <= greatest + 1)
}

function* wordViolations(name: string, { value, style }: ScalarNode, text: string, path: Path): Iterable<Violation> {
  const all = Object.keys(wordsOf(name))
  // A number is the place of a word in the list.
  const isPlace = (typeof value === 'number' || style !== 'plain') && /^\d+$/.test(text) && Number(text) < all.length
  if (!all.includes(text.trim()) && !isPlace) yield wrongWord(subjectOf(path), all, text, path)
}

function words(shape: string): string {
  const known: Readonly<Record<string, string>> = {
    text: 'a text',
    flag: 'true or false',
    int: 'a whole number',
    long: 'a whole number',
    number: 'a number',
    duration: 'an ISO 8601 duration',
  }
  return known[shape] ?? 'a single word'
}

function misfit(shape: string, text: string, path: Path): Violation {
  const isExpression = text.includes('{{')
  const better = shape === 'duration' ? durationMeant(text) : undefined
  const remedy =
    better === undefined
      ? `Write ${shape === 'duration' ? 'one such as `PT30M` or `P1D`' : words(shape)}`
      : `Write ${quoted(better)}`
  return {
    kind: shape === 'duration' ? 'wrong-value' : 'wrong-type',
    at: { path },
    message: `${subjectOf(path)} must be ${words(shape)}, not ${isExpression ? 'an expression, which the server does not render here' : quoted(text)}`,
    remedy: isExpression ? `Write ${words(shape)} itself` : remedy,
  }
}

const units: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3600,
  hour: 3600,
  hr: 3600,
  d: 86_400,
  day: 86_400,
  w: 604_800,
  week: 604_800,
}

/** The duration that `1h`, `30 seconds`, `P1W` or `PT1D` means; undefined for other texts. */
function durationMeant(text: string): string | undefined {
  const match = /^P?T?\s*(\d{1,6}(?:\.\d{1,3})?)\s*([a-z]+?)s?$/i.exec(text.trim())
  const unit = match?.[2]?.toLowerCase()
  const size = unit === undefined ? undefined : units[unit]
  // Months are no fixed span of time.
  if (size === undefined || /^P\d+M$/i.test(text)) return undefined
  return isoDuration(Math.round(Number(match?.[1]) * size))
}
