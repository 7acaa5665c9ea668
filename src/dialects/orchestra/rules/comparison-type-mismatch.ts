import { defineRule } from '../../../engine/rule.ts'
import { nodeKeyOf, type Pipeline } from '../../../model/pipeline.ts'
import type { Site } from '../../../model/reference.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import type { Span } from '../../../text/source.ts'
import { type CompareOperator, conditionOf, type Expression, referenceOf, templateOf, unwrap, walk } from '../expression/index.ts'

type Type = 'boolean' | 'number' | 'text'

interface Mismatch {
  readonly word: 'Input' | 'Variable'
  readonly name: string
  /** Key of the input, or the name of the variable. */
  readonly key: string
  readonly type: Type
  readonly literal: Literal
}

/** Of inputs, by name in lower case. */
type Types = ReadonlyMap<string, { readonly type: Type; readonly key: string }>

interface Literal {
  readonly type: Type
  /** As it is written. */
  readonly text: string
  readonly span: Span
  /** The same value as a literal of another type; undefined where there is none. */
  readonly as: Readonly<Partial<Record<Type, string>>>
}

export default defineRule({
  summary: 'Expressions should compare inputs with values of the same type',
  why: "A boolean never equals the text `'true'`, and a text never equals the number 5: the condition has the same result in every run.",
  remedy: 'Write `True` or `False` for booleans and digits without quotes for numbers; put texts in quotes.',
  severity: 'warning',
  since: '0.1.0',
  about: ['reference'],
  *check({ pipeline }) {
    let types: Types | undefined
    for (const site of pipeline.sites) {
      if (!mayCompare.test(site.text)) continue
      types ??= typesOf(pipeline)
      for (const root of rootsOf(site)) {
        for (const { word, name, key, type, literal } of mismatchesIn(site, root, types)) {
          const right = literal.as[type]
          const fix = right && replacePiece(pipeline.document, { path: site.path, within: literal.span }, right, 'unsafe')
          yield {
            at: { path: site.path, within: literal.span },
            message: `${word} ${quoted(name)} is a ${type}, and the expression compares it with the ${literal.type} ${quoted(literal.text)}`,
            subject: [key, `literal ${literal.text}`],
            ...(right && { remedy: `Write \`${right}\`.` }),
            ...(type === 'text' && { severity: 'note' as const }),
            ...(fix && { fix }),
          }
        }
      }
    }
  },
})

/** What every text with a comparison has. */
const mayCompare = /[=<>]|\b(?:in|is)\b/

function typesOf({ parameters }: Pipeline): Types {
  const types: Readonly<Record<string, Type>> = { boolean: 'boolean', number: 'number', string: 'text' }
  return new Map(
    parameters.flatMap(({ name, path, type: written }) => {
      const type = types[written]
      return type ? [[name.toLowerCase(), { type, key: nodeKeyOf(path) }] as const] : []
    }),
  )
}

/** The expressions of a site that could be read without a fault. */
function rootsOf(site: Site): readonly Expression[] {
  const template = templateOf(site)
  if (template.problems.length > 0) return []
  const parts: Expression[] = []
  for (const part of template.parts) if (part.kind === 'expression') parts.push(part.ast)
  const condition = parts.length === 0 ? conditionOf(site) : undefined
  return condition?.ast && condition.problems.length === 0 ? [condition.ast] : parts
}

function* mismatchesIn(site: Site, root: Expression, types: Types): Iterable<Mismatch> {
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
  types: Types,
): Iterable<Mismatch> {
  const isSided = operator === 'in' || operator === 'not in'
  const own = operandOf(left, types)
  const found = own ?? (isSided ? undefined : operandOf(right, types))
  if (!found) return
  const { type } = found
  const other = unwrap(own ? right : left)
  const items = isSided ? (other.kind === 'list' ? other.items.map(unwrap) : []) : [other]
  const literals = items.map((item) => literalOf(site, item))
  // In a list one literal of the right type is enough for the condition to make sense.
  if (literals.some((literal) => literal === undefined || agree(type, literal.type))) return
  for (const literal of literals.slice(0, 1)) if (literal) yield { ...found, literal }
}

/** 1 and 0 equal True and False. */
function agree(type: Type, other: Type): boolean {
  return type === other || (type !== 'text' && other !== 'text')
}

/** An input of a known type, or a variable of the environment, which is a text; undefined for members of either. */
function operandOf(node: Expression, types: Types): Omit<Mismatch, 'literal'> | undefined {
  const reference = referenceOf(unwrap(node))
  if (!reference?.name || reference.path.length > 0) return undefined
  if (reference.context === 'env')
    return { word: 'Variable', name: reference.name, key: `variable ${reference.name}`, type: 'text' }
  const input = reference.context === 'input' ? types.get(reference.name.toLowerCase()) : undefined
  return input && { word: 'Input', name: reference.name, ...input }
}

function literalOf({ text }: Site, node: Expression): Literal | undefined {
  const written = { text: text.slice(node.span.start, node.span.end), span: node.span }
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
