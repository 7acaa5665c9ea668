import { oncePerText } from '../../../text/once-per-text.ts'
import type { Expression } from './ast.ts'
import { barePlaceholders } from './bare.ts'
import { parseExpression } from './parse.ts'
import { checked, type ExpressionPart, parseTemplate, type Template, type TemplatePart } from './template.ts'

/** A condition. `ast` is the whole of it, or undefined where text and expressions are mixed. */
export interface Condition extends Template {
  /** `wrapped`: one `${{ … }}`; `bare`: an expression without them; `mixed`: text and expressions; `empty`: blanks only. */
  readonly form: 'wrapped' | 'bare' | 'mixed' | 'empty'
  readonly ast: Expression | undefined
}

/** Reads the text of a condition, which may stand in `${{ … }}` or not. Blanks around it do not matter. */
export const parseCondition = oncePerText(readCondition)

function readCondition(text: string): Condition {
  const template = parseTemplate(text)
  if (text.trim() === '') return { ...template, form: 'empty', ast: undefined }
  const expressions = template.parts.filter((part) => part.kind === 'expression')
  const [only] = expressions
  if (!only) return barePlaceholders(text).length > 0 ? { ...template, form: 'mixed', ast: undefined } : bareCondition(text)
  const isWhole = expressions.length === 1 && template.parts.every((part) => part === only || isBlank(text, part))
  return isWhole ? { ...template, form: 'wrapped', ast: only.ast } : { ...template, form: 'mixed', ast: undefined }
}

function isBlank(text: string, part: TemplatePart): boolean {
  return text.slice(part.span.start, part.span.end).trim() === ''
}

function bareCondition(text: string): Condition {
  const start = text.length - text.trimStart().length
  const inner = { start, end: start + text.trim().length }
  const { ast, problems } = parseExpression(text, inner)
  const part: ExpressionPart = { kind: 'expression', span: { start: 0, end: text.length }, inner, closed: true, ast }
  return { text, parts: [part], problems: checked(text, ast, problems), form: 'bare', ast }
}
