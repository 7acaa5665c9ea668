import type { Document } from '../../../../src/text/document.ts'
import { readFullDocument } from '../../../../src/text/parse/full-reader.ts'
import { readPlainDocument } from '../../../../src/text/parse/plain/document.ts'

/** What one text says of the two readers. */
export type Outcome = 'same' | 'handed over' | { readonly difference: string }

/** Reads a text with both readers and compares all fields of the document and of every node. */
export function compareReaders(text: string): Outcome {
  const source = { path: 'a.yml', text }
  const plain = readPlainDocument(source)
  if (plain === undefined) return 'handed over'
  const difference = differenceOf(own(readFullDocument(source)), own(plain), { path: '', twins: new Map() })
  return difference === undefined ? 'same' : { difference }
}

function own({ source, lineStarts, root, problems, ...rest }: Document): unknown {
  return { ...rest, source, lineStarts, problems, root }
}

interface Comparing {
  readonly path: string
  /** The nodes of one that were compared with those of the other: what is one node here must be one there. */
  readonly twins: Map<object, object>
}

/** The first place at which two values differ, undefined where they do not. Fields and entries must have the same order. */
function differenceOf(full: unknown, plain: unknown, comparing: Comparing): string | undefined {
  const { path, twins } = comparing
  if (Object.is(full, plain)) return undefined
  if (typeof full !== 'object' || typeof plain !== 'object' || full === null || plain === null)
    return `${path}: ${shown(full)}, but ${shown(plain)}`
  if ('kind' in full) {
    const isNew = !twins.has(full) && !twins.has(plain)
    if (!isNew)
      return twins.get(full) === plain && twins.get(plain) === full ? undefined : `${path}: another node of the same text`
    twins.set(full, plain).set(plain, full)
  }
  const [one, other] = [partsOf(full), partsOf(plain)]
  const keys = one.map(([key]) => key).join()
  if (keys !== other.map(([key]) => key).join()) return `${path}: ${shown(keys)}, but ${shown(other.map(([key]) => key).join())}`
  for (const [index, [key, value]] of one.entries()) {
    const difference = differenceOf(value, other[index]?.[1], { path: `${path}/${key}`, twins })
    if (difference !== undefined) return difference
  }
  return undefined
}

function partsOf(value: object): readonly (readonly [string, unknown])[] {
  return value instanceof Map ? [...value] : Object.entries(value)
}

function shown(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : typeof value === 'string' ? JSON.stringify(value) : String(value)
}
