import { field, isObject, type JsonObject } from '../json-reader.ts'
import { impliedMethod } from './methods.ts'

/**
 * Which tests come along with what they test: `eager` those of any selected node, `cautious` those of selected nodes only, `buildable` those whose
 * other nodes lie upstream of selected ones.
 */
export const indirectSelections = ['eager', 'cautious', 'buildable', 'empty'] as const
export type IndirectSelection = (typeof indirectSelections)[number]

/** One criterion: a method with a value, and how far to go from what it finds. */
export interface Criterion {
  readonly kind: 'criterion'
  /** `fqn`, `tag`, `config.materialized`, ... */
  readonly method: string
  readonly value: string
  /** Steps up and down; 0 for none, infinity for all. */
  readonly parents: number
  readonly children: number
  /** `@`: all that hangs on it, and all that those need. */
  readonly childrensParents: boolean
  readonly indirect: IndirectSelection
}

/** A selection of nodes. `difference`: the first without the others. */
export type Selection =
  | Criterion
  | {
      readonly kind: 'union' | 'intersection' | 'difference'
      readonly parts: readonly Selection[]
      readonly indirect: IndirectSelection
    }

/** A selection, or why it cannot be read. */
export type Read = { readonly selection: Selection } | { readonly reason: string }

const criterionShape = /^(@?)(?:(\d{0,4})(\+))?(?:([\w.]+):)?([\s\S]*?)(?:(\+)(\d{0,4}))?$/

/** Reads what stands behind `--select` and `--exclude`. A space is a union, a comma an intersection. */
export function selectionOfWords(words: readonly string[], indirect: IndirectSelection): Read {
  const parts = words.flatMap((word) => word.split(/\s+/)).filter((word) => word !== '')
  return unionOf(
    parts.map((part) =>
      gathered(
        'intersection',
        part.split(',').map((piece) => criterionOf(piece, indirect)),
        indirect,
      ),
    ),
    indirect,
  )
}

function criterionOf(text: string, indirect: IndirectSelection): Read {
  const [, at = '', up = '', plus, method, value = '', down, steps = ''] = criterionShape.exec(text.slice(0, 1000)) ?? []
  if (value === '' || value.includes('{{') || value.includes('$')) return { reason: 'The selection cannot be read' }
  const depth = (sign: string | undefined, digits: string) =>
    sign ? (digits === '' ? Number.POSITIVE_INFINITY : Number(digits)) : 0
  return {
    selection: {
      kind: 'criterion',
      method: method ?? impliedMethod(value),
      value,
      parents: depth(plus, up),
      children: depth(down, steps),
      childrensParents: at !== '',
      indirect,
    },
  }
}

/** Reads a definition of `selectors.yml`, as the manifest keeps it. `byDefault`: the mode of the command line. */
export function selectionOfDefinition(definition: unknown, byDefault: IndirectSelection): Read {
  if (typeof definition === 'string') return criterionOf(definition, byDefault)
  if (!isObject(definition)) return { reason: 'The selector cannot be read' }
  for (const kind of ['union', 'intersection'] as const) {
    const items = field(definition, kind)
    if (items !== undefined) return combined(kind, items, byDefault)
  }
  const base = criterionOfDefinition(definition, byDefault)
  return without(
    base,
    [field(definition, 'exclude')].filter((one) => one !== undefined),
    byDefault,
  )
}

function combined(kind: 'union' | 'intersection', items: unknown, byDefault: IndirectSelection): Read {
  if (!Array.isArray(items)) return { reason: 'The selector cannot be read' }
  const isExclusion = (item: unknown): item is JsonObject =>
    isObject(item) && Object.keys(item).length === 1 && field(item, 'exclude') !== undefined
  const parts = items.filter((item) => !isExclusion(item)).map((item) => selectionOfDefinition(item, byDefault))
  return without(
    gathered(kind, parts, 'eager'),
    items.filter(isExclusion).map((item) => field(item, 'exclude')),
    byDefault,
  )
}

function without(base: Read, exclusions: readonly unknown[], byDefault: IndirectSelection): Read {
  if (exclusions.length === 0) return base
  const left = exclusions.flat().map((item) => selectionOfDefinition(item, byDefault))
  return gathered('difference', [base, ...left], 'eager')
}

function criterionOfDefinition(definition: JsonObject, byDefault: IndirectSelection): Read {
  const [only] = Object.entries(definition)
  const [method, value] =
    field(definition, 'method') === undefined ? (only ?? []) : [field(definition, 'method'), field(definition, 'value')]
  if (typeof method !== 'string' || (typeof value !== 'string' && typeof value !== 'number'))
    return { reason: 'The selector cannot be read' }
  const depth = (key: string) => {
    const steps = Number(field(definition, `${key}_depth`) ?? Number.POSITIVE_INFINITY)
    return field(definition, key) === true ? steps : 0
  }
  return {
    selection: {
      kind: 'criterion',
      method,
      value: String(value),
      parents: depth('parents'),
      children: depth('children'),
      childrensParents: field(definition, 'childrens_parents') === true,
      indirect: indirectSelections.find((mode) => mode === field(definition, 'indirect_selection')) ?? byDefault,
    },
  }
}

function unionOf(parts: readonly Read[], indirect: IndirectSelection): Read {
  return gathered('union', parts, indirect)
}

/** Parts as one selection, or the first reason why one cannot be read. */
export function gathered(
  kind: 'union' | 'intersection' | 'difference',
  parts: readonly Read[],
  indirect: IndirectSelection,
): Read {
  const read: Selection[] = []
  for (const part of parts) {
    if ('reason' in part) return part
    read.push(part.selection)
  }
  return { selection: { kind, parts: read, indirect } }
}
