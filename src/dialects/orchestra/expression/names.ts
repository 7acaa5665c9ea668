import { soleClosestTo } from '../../../text/closest.ts'
import type { Span } from '../../../text/source.ts'
import { type ChainExpression, type ChainStep, childrenOf, type Expression, type NameExpression, unwrap } from './ast.ts'
import { replaced, shown, type TemplateProblem } from './problem.ts'
import { type ExpressionReference, referenceOf } from './references.ts'
import {
  constantMistakes,
  contextMistakes,
  contextSpellings,
  contexts,
  finalStatuses,
  functions,
  groupMembers,
  orchestraMembers,
  orchestraMistakes,
  passingStatuses,
  taskMembers,
} from './vocabulary.ts'

const statuses: readonly string[] = [...finalStatuses, ...passingStatuses]

/** Names in an expression that the product does not know. What was salvaged behind a broken place is not judged. */
export function nameProblemsIn(text: string, root: Expression): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const found = node.kind === 'name' || node.kind === 'chain' ? problemOf(text, node) : undefined
    if (found) problems.push(found)
    for (const child of judgedChildren(node, found)) waiting.push(child)
  }
  return problems
}

function judgedChildren(node: Expression, found: TemplateProblem | undefined): Expression[] {
  if (node.kind === 'broken') return [node.parsed]
  if (node.kind === 'chain' && node.base.kind === 'name') {
    const id = isIdWithoutQuotes(node) ? 1 : 0
    return childrenOf(node).slice(found ? 1 + id : 1)
  }
  // Names with a dash between them are one mistake.
  if (node.kind === 'arithmetic' && node.operands.every(isUnknownName)) return node.operands.slice(0, 1)
  return [...childrenOf(node)]
}

function isUnknownName(node: Expression): boolean {
  return node.kind === 'name' && !contexts.has(node.name.toLowerCase())
}

function problemOf(text: string, node: NameExpression | ChainExpression): TemplateProblem | undefined {
  if (node.kind === 'chain') {
    if (node.base.kind !== 'name') return undefined
    if (node.steps[0]?.kind === 'call') return functionProblem(node.base)
    if (isIdWithoutQuotes(node)) return quoteProblem(text, node.steps)
  }
  const reference = referenceOf(node)
  if (reference?.context === 'unknown') return contextProblem(text, node, reference)
  if (reference?.context === 'run') return orchestraProblem(text, reference)
  if (reference?.context === 'task') return memberProblem(reference, 'task', taskMembers)
  if (reference?.context !== 'group' || node.kind !== 'chain') return undefined
  return quantifierProblem(reference, node.steps) ?? memberProblem(reference, 'task group', groupMembers)
}

function functionProblem({ name, span }: NameExpression): TemplateProblem | undefined {
  if (functions.some((known) => known === name.toLowerCase())) return undefined
  return suggested('unknown-function', `Unknown function in expression: ${shown(name)}`, span, soleClosestTo(name, functions))
}

/** `tasks[load]`: the id is read as a name. */
function isIdWithoutQuotes({ base, steps }: ChainExpression): boolean {
  const context = base.kind === 'name' ? contexts.get(base.name.toLowerCase()) : undefined
  const step = steps[0]
  if ((context !== 'task' && context !== 'group') || step?.kind !== 'index') return false
  const value = unwrap(step.value)
  return isUnknownName(value) || (value.kind === 'arithmetic' && value.operands.every(isUnknownName))
}

function quoteProblem(text: string, steps: readonly ChainStep[]): TemplateProblem | undefined {
  const step = steps[0]
  if (step?.kind !== 'index') return undefined
  const id = text.slice(step.value.span.start, step.value.span.end)
  return replaced('quote', `A text is not in quotes: ${shown(id)}`, step.value.span, `'${id}'`)
}

function contextProblem(text: string, node: Expression, reference: ExpressionReference): TemplateProblem {
  const name = reference.name ?? ''
  const message = `Unknown name in expression: ${shown(name)}`
  const own = text.slice(reference.span.start, reference.span.end)
  const member = orchestraMembers.find((known) => known === own.toUpperCase().replace('.', '_'))
  if (member) return replaced('unknown-context', message, reference.span, `ORCHESTRA.${member}`)
  const table = orchestraMembers.find((known) => known === name.toUpperCase())
  if (table) return replaced('unknown-context', message, reference.nameSpan, `ORCHESTRA.${table}`)
  return suggested('unknown-context', message, reference.nameSpan, node.kind === 'name' ? bareWord(name) : contextFor(name))
}

function contextFor(name: string): string | undefined {
  return contextMistakes.get(name.toLowerCase()) ?? soleClosestTo(name, contextSpellings)
}

function bareWord(name: string): string | undefined {
  if (statuses.includes(name.toUpperCase())) return `'${name.toUpperCase()}'`
  return constantMistakes.get(name.toLowerCase()) ?? contextFor(name)
}

function orchestraProblem(text: string, reference: ExpressionReference): TemplateProblem | undefined {
  const { name, nameSpan } = reference
  if (name === null || orchestraMembers.some((member) => member === name)) return undefined
  const written = text.slice(nameSpan.start, nameSpan.end)
  const likely = orchestraMistakes.get(name.toLowerCase()) ?? soleClosestTo(name, orchestraMembers)
  return suggested('unknown-member', `ORCHESTRA has no member ${shown(written)}`, nameSpan, likely)
}

function memberProblem(reference: ExpressionReference, owner: string, known: readonly string[]): TemplateProblem | undefined {
  const { member, memberSpan } = reference
  const allowed = reference.quantifier ? ['status'] : known
  if (member === null || !memberSpan || allowed.includes(member)) return undefined
  return suggested('unknown-member', `A ${owner} has no member ${shown(member)}`, memberSpan, soleClosestTo(member, allowed))
}

/** A method of a task group other than `all` and `any`. */
function quantifierProblem(reference: ExpressionReference, steps: readonly ChainStep[]): TemplateProblem | undefined {
  const [, step, call] = steps
  if (reference.quantifier || step?.kind !== 'member' || call?.kind !== 'call') return undefined
  return suggested(
    'unknown-member',
    `A task group has no method ${shown(step.name)}`,
    step.nameSpan,
    soleClosestTo(step.name, ['all', 'any']),
  )
}

function suggested(
  code: TemplateProblem['code'],
  message: string,
  within: Span,
  suggestion: string | undefined,
): TemplateProblem {
  return suggestion === undefined ? { code, message, within } : { code, message, within, suggestion }
}
