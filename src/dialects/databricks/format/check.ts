import type { Violation } from '../../../model/violation.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { isUnset, type MapNode, type Node, type Path, type ScalarNode } from '../../../text/tree.ts'
import { referencesIn } from '../read/reference.ts'
import { bounds, fields, idleKeys, type Shape } from './fields.ts'

/** Counts what may still be looked at, so that aliases of aliases end. */
export interface Purse {
  left: number
  /** Mappings that were looked at, each as what: an alias is told at its anchor, and once. */
  readonly seen: Map<Node, string>
}

/** What is wrong with the keys and values of an object, in the order of the text. */
export function* objectViolations(name: string, node: Node, path: Path, purse: Purse): Iterable<Violation> {
  const known = fields[name]
  if (!known || purse.left-- <= 0) return
  if (node.kind !== 'map' || purse.seen.get(node) === name) return
  purse.seen.set(node, name)
  for (const [key, { value }] of node.entries) {
    const field = known[key]
    if (!field) yield* unknownKey(name, node, key, path)
    else yield* valueViolations(field, value, [...path, key], `${name} ${key}`, purse)
  }
}

/** A key that the CLI drops. One that is close to a key of the format is a misspelling; a newer version of the product may know others. */
function* unknownKey(name: string, node: MapNode, key: string, path: Path): Iterable<Violation> {
  if (idleKeys[name]?.includes(key)) return
  const known = Object.keys(fields[name] ?? {})
  const near = soleClosestTo(
    key,
    known.filter((candidate) => !node.entries.has(candidate)),
  )
  const entry = node.entries.get(key)
  yield {
    kind: 'unknown-key',
    at: { path: [...path, key], part: 'key' },
    message: `Unknown key ${quoted(key)}, which the CLI drops${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    remedy: near === undefined ? 'Remove the key, or write one that the format has' : `Write ${quoted(near)}`,
    ...(near === undefined && { severity: 'warning' as const }),
    ...(near !== undefined &&
      entry &&
      !entry.merged && {
        fix: { title: `Write ${quoted(near)}`, safety: 'unsafe' as const, edits: [{ span: entry.keySpan, text: near }] },
      }),
  }
}

/** What is wrong with a value, and with what lies in it. An empty value is as good as none. */
export function* valueViolations(shape: Shape, node: Node, path: Path, name: string, purse: Purse): Iterable<Violation> {
  if (purse.left-- <= 0 || isUnset(node) || isReference(node)) return
  const wanted = shape.object !== undefined || shape.map !== undefined ? 'map' : shape.list ? 'list' : 'scalar'
  if (node.kind !== wanted) yield wrongKind(wanted, shape, node, path)
  else if (node.kind === 'scalar') yield* scalarViolations(shape, node, path, name)
  else if (node.kind === 'list')
    for (const [index, item] of node.items.entries())
      yield* valueViolations(shape.list ?? {}, item, [...path, index], name, purse)
  else if (shape.object !== undefined) yield* objectViolations(shape.object, node, path, purse)
  else for (const [key, { value }] of node.entries) yield* valueViolations(shape.map ?? {}, value, [...path, key], name, purse)
}

/** A text with references has the value that they come to. */
function isReference(node: Node): boolean {
  return (
    node.kind === 'scalar' && typeof node.value === 'string' && (referencesIn(node.value).length > 0 || node.value.includes('{{'))
  )
}

const kindWords = { map: 'a mapping', list: 'a list', scalar: 'a single value' } as const

function wrongKind(wanted: 'map' | 'list' | 'scalar', shape: Shape, node: Node, path: Path): Violation {
  const word = wanted === 'scalar' ? typeWord(shape) : kindWords[wanted]
  return {
    kind: 'wrong-type',
    at: { path },
    message: `${nameOf(path)} must be ${word}, not ${kindWords[node.kind]}: the CLI drops the value`,
    remedy: `Write ${word}`,
  }
}

/** The nearest key, since an index says nothing to a reader. */
function nameOf(path: Path): string {
  return quoted(String(path.findLast((step) => typeof step === 'string') ?? ''))
}

function typeWord({ type, enum: values }: Shape): string {
  if (values) return 'a text'
  return (
    { string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false' }[type ?? ''] ?? 'a single value'
  )
}

function* scalarViolations(shape: Shape, { value, style }: ScalarNode, path: Path, name: string): Iterable<Violation> {
  const text = String(value)
  if (text === '' && style !== 'plain') return
  if (shape.enum) {
    if (
      !shape.enum.includes(text) &&
      !(isOfAnyCase(name) && shape.enum.some((word) => word.toLowerCase() === text.toLowerCase()))
    )
      yield wrongWord(shape.enum, text, path)
  } else if (!fits(shape.type, text, value)) {
    yield {
      kind: 'wrong-type',
      at: { path },
      message: `${nameOf(path)} must be ${typeWord(shape)}, not ${quoted(text)}: the CLI drops the value`,
      remedy: `Write ${typeWord(shape)}`,
    }
  } else yield* outOfBounds(name, text, path)
}

/** The service takes the name of a Git provider in any case (Terraform provider for Databricks, `databricks_job`). */
function isOfAnyCase(name: string): boolean {
  return name === 'GitSource git_provider'
}

/** The types that the CLI takes, with the texts that it turns into them. */
function fits(type: string | undefined, text: string, value: ScalarNode['value']): boolean {
  if (type === 'integer')
    return (typeof value === 'number' && Number.isInteger(value)) || /^[-+]?(?:[\d_]+|0[xob][\da-f_]+)$/i.test(text)
  if (type === 'number') return typeof value === 'number' || /^[-+]?[\d_]*\.?\d+(?:e[-+]?\d+)?$/i.test(text)
  return type !== 'boolean' || typeof value === 'boolean' || /^(?:true|false|y|yes|on|n|no|off)$/i.test(text)
}

function wrongWord(values: readonly string[], text: string, path: Path): Violation {
  const near = soleClosestTo(text, values) ?? values.find((value) => value.toLowerCase() === text.toLowerCase())
  const all = values.length > 8 ? '' : `: ${values.join(', ')}`
  return {
    kind: 'wrong-value',
    at: { path },
    message: `${nameOf(path)} is ${quoted(text)}, which is none of its values${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    remedy: near === undefined ? `Write one of the values${all}` : `Write ${quoted(near)}`,
  }
}

function* outOfBounds(name: string, text: string, path: Path): Iterable<Violation> {
  const [least, greatest] = bounds[name] ?? []
  const number = Number(text.replaceAll('_', ''))
  if (least === undefined || greatest === undefined || (number >= least && number <= greatest)) return
  // The service may be more lenient about waits than its documentation is.
  const isWait = name.endsWith('wait_after_last_change_seconds')
  const limit = number < least ? `at least ${least}` : `at most ${greatest}`
  yield {
    kind: 'wrong-value',
    at: { path },
    message: `${nameOf(path)} must be ${limit}, not ${number}`,
    remedy: `Write ${limit.replace('at', 'a number of at')}`,
    ...(isWait && { severity: 'warning' as const }),
  }
}
