import { parseExpression, referencesIn } from '../../expression/index.ts'

/** What a pipeline names, and may rename. */
const renamed: ReadonlySet<string> = new Set(['task', 'group', 'input', 'matrix'])

/**
 * Subject of a problem with an expression that the product takes for text: its words without the names of tasks, groups and inputs. So it stays
 * the same whether a rename of one of these changes the text as well or leaves it behind.
 */
export function expressionSubject(expression: string): string {
  const { ast, problems } = parseExpression(expression)
  const named = problems.length > 0 ? [] : referencesIn(ast).filter(({ context, name }) => renamed.has(context) && name !== null)
  const spans = named.map(({ nameSpan }) => nameSpan).sort((a, b) => a.start - b.start)
  let [words, at] = ['', 0]
  for (const { start, end } of spans) {
    if (start < at) continue
    words += `${expression.slice(at, start)}*`
    at = end
  }
  return `expression ${words}${expression.slice(at)}`
}
