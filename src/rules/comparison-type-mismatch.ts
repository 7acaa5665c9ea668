import { type CompareOperator, type Expression, referenceOf, unwrap, walk } from '../core/expression/index.ts'
import type { Pipeline } from '../core/pipeline.ts'
import { quoted } from '../core/quote.ts'
import type { Site } from '../core/reference.ts'
import { defineRule } from '../core/rule.ts'
import type { Span } from '../core/source.ts'
import { replacePiece } from './parts/piece-edit.ts'

type Type = 'boolean' | 'number' | 'text'

interface Mismatch {
  readonly word: 'Input' | 'Variable'
  readonly name: string
  readonly type: Type
  readonly literal: Literal
}

interface Literal {
  readonly type: Type
  /** As it is written. */
  readonly text: string
  readonly span: Span
  /** The same value as a literal of another type; undefined where there is none. */
  readonly as: Readonly<Partial<Record<Type, string>>>
}

export default defineRule({
  summary: 'Expressions should compare inputs with values of their own type',
  why: "A boolean never equals the text `'true'`, and a text never equals the number 5: the condition has the same answer in every run.",
  remedy: 'Write `True` or `False` for booleans and digits without quotes for numbers; put texts in quotes.',
  severity: 'warning',
  since: '0.1.0',
  dialects: ['orchestra'],
  *check({ pipeline }) {
    const types = typesOf(pipeline)
    for (const site of pipeline.sites) {
      for (const root of rootsOf(site)) {
        for (const { word, name, type, literal } of mismatchesIn(site, root, types)) {
          const right = literal.as[type]
          const fix = right && replacePiece(pipeline.document, { path: site.path, within: literal.span }, right, 'unsafe')
          yield {
            at: { path: site.path, within: literal.span },
            message: `${word} ${quoted(name)} is a ${type}, and the expression compares it with the ${literal.type} ${quoted(literal.text)}`,
            subject: `${word} ${name} ${literal.text}`,
            ...(right && { remedy: `Write \`${right}\`.` }),
            ...(type === 'text' && { severity: 'note' as const }),
            ...(fix && { fix }),
          }
        }
      }
    }
  },
})

function typesOf({ parameters }: Pipeline): ReadonlyMap<string, Type> {
  const types: Readonly<Record<string, Type>> = { boolean: 'boolean', number: 'number', string: 'text' }
  return new Map(parameters.flatMap(({ name, type }) => (types[type] ? [[name.toLowerCase(), types[type]]] : [])))
}

/** The expressions of a site that could be read without a fault. */
function rootsOf({ template, condition }: Site): readonly Expression[] {
  if (template.problems.length > 0) return []
  const parts = template.parts.flatMap((part) => (part.kind === 'expression' ? [part.ast] : []))
  return parts.length === 0 && condition?.ast && condition.problems.length === 0 ? [condition.ast] : parts
}

function* mismatchesIn(site: Site, root: Expression, types: ReadonlyMap<string, Type>): Iterable<Mismatch> {
  for (const node of walk(root)) {
    if (node.kind !== 'compare') continue
    let left = node.first
    for (const { operator, operand } of node.rest) {
      yield* mismatchesBetween(site, left, operator, operand, types)
      left = operand
    }
  }
}

function* mismatchesBetween(
  site: Site,
  left: Expression,
  operator: CompareOperator,
  right: Expression,
  types: ReadonlyMap<string, Type>,
): Iterable<Mismatch> {
  const isSided = operator === 'in' || operator === 'not in'
  const own = operandOf(left, types)
  const found = own ?? (isSided ? undefined : operandOf(right, types))
  if (!found) return
  const { word, name, type } = found
  const other = unwrap(own ? right : left)
  const items = isSided ? (other.kind === 'list' ? other.items.map(unwrap) : []) : [other]
  const literals = items.map((item) => literalOf(site, item))
  // In a list one literal of the right type is enough for the condition to make sense.
  if (literals.some((literal) => literal === undefined || agree(type, literal.type))) return
  for (const literal of literals.slice(0, 1)) if (literal) yield { word, name, type, literal }
}

/** 1 and 0 equal True and False. */
function agree(type: Type, other: Type): boolean {
  return type === other || (type !== 'text' && other !== 'text')
}

/** An input of a known type, or a variable of the environment, which is a text; undefined for members of either. */
function operandOf(node: Expression, types: ReadonlyMap<string, Type>): Omit<Mismatch, 'literal'> | undefined {
  const reference = referenceOf(unwrap(node))
  if (!reference?.name || reference.path.length > 0) return undefined
  if (reference.context === 'env') return { word: 'Variable', name: reference.name, type: 'text' }
  const type = reference.context === 'input' ? types.get(reference.name.toLowerCase()) : undefined
  return type && { word: 'Input', name: reference.name, type }
}

function literalOf({ template }: Site, node: Expression): Literal | undefined {
  const written = { text: template.text.slice(node.span.start, node.span.end), span: node.span }
  if (node.kind === 'string') return { type: 'text', text: node.value, span: node.span, as: valuesOf(node.value.trim()) }
  if (node.kind === 'number') return { type: 'number', ...written, as: { text: `'${written.text}'` } }
  if (node.kind !== 'constant' || node.value === null) return undefined
  return { type: 'boolean', ...written, as: { text: `'${String(node.value)}'` } }
}

function valuesOf(text: string): Literal['as'] {
  if (/^true$/i.test(text)) return { boolean: 'True' }
  if (/^false$/i.test(text)) return { boolean: 'False' }
  return /^\d{1,15}(?:\.\d{1,10})?$/.test(text) ? { number: text } : {}
}
