import { childOf, type Node } from '../../../text/tree.ts'
import { secondsOf } from '../duration.ts'
import type { FlowInput } from './flow.ts'
import { isTrue, nameIn, namesIn, wordOf } from './tasks.ts'

/** Says why an input does not take a value that is written out, as the end of a sentence; undefined for one that it may take. */
export function refusalOf(input: FlowInput, value: Node): string | undefined {
  if (value.kind === 'scalar' && (value.value === null || /\{[{%#]/.test(String(value.value)))) return undefined
  const read = Object.hasOwn(readers, input.type) ? readers[input.type] : undefined
  return read?.(value, input)
}

type Reader = (value: Node, input: FlowInput) => string | undefined

/** How the engine reads a value of each type (`FlowInputOutput.parseType`, 0.23); types that take any text are left out. */
const readers: Readonly<Record<string, Reader>> = {
  INT: (value, input) => (matches(value, /^[-+]?\d{1,10}$/) ? bounds(value, input) : 'which is no whole number'),
  FLOAT: (value, input) =>
    matches(value, /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?[fFdD]?$/) ? bounds(value, input) : 'which is no number',
  BOOL: (value) => (matches(value, /^(?:true|false)$/i) ? undefined : 'which counts as false: only "true" is true'),
  DATE: (value) => (matches(value, /^\d{4}-\d\d-\d\d$/) ? undefined : 'which is no date such as 2026-11-30'),
  TIME: (value) => (matches(value, /^\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?$/) ? undefined : 'which is no time such as 06:30:00'),
  DURATION: (value) =>
    value.kind === 'scalar' && secondsOf(String(value.value)) !== undefined ? undefined : 'which is no duration such as PT15M',
  SELECT: (value, input) => {
    const values = optionsOf(input)
    const word = wordOf(value)
    return values === null || word === null || values.includes(word)
      ? undefined
      : `which is none of its values: ${values.join(', ')}`
  },
  JSON: (value) => (value.kind === 'scalar' && !isJson(String(value.value)) ? 'which is no JSON' : undefined),
  ARRAY: (value) => (value.kind === 'list' || matches(value, /^\s*\[/) ? undefined : 'which is no list'),
}

function matches(value: Node, pattern: RegExp): boolean {
  const word = wordOf(value)
  return word !== null && word.length < 100 && pattern.test(word.trim())
}

function bounds(value: Node, { node }: FlowInput): string | undefined {
  const number = Number(wordOf(value))
  const [min, max] = ['min', 'max'].map((key) => nameIn(node, key)).map((text) => (text === null ? Number.NaN : Number(text)))
  if (min !== undefined && number < min) return `which is below its minimum of ${min}`
  return max !== undefined && number > max ? `which is above its maximum of ${max}` : undefined
}

/** The values of an input that takes no others; null where it may take more. */
function optionsOf({ node }: FlowInput): readonly string[] | null {
  const values = childOf(node, 'values')
  if (values?.kind !== 'list' || isTrue(childOf(node, 'allowCustomValue')) || childOf(node, 'expression')) return null
  return namesIn(values, []).map(({ name }) => name)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
