import type { Pipeline } from '../../../model/pipeline.ts'
import type { Violation } from '../../../model/violation.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import type { Fix } from '../../../text/fix.ts'
import type { Span } from '../../../text/source.ts'
import type { TemplateProblem, TemplateProblemCode } from './problem.ts'
import { templateOf } from './read-site.ts'
import type { Template } from './template.ts'

type Told = Omit<Violation, 'kind'>

const nothingMore = (): Partial<Told> => ({})

/** What is wrong with the expressions of a pipeline, as far as it has one of the codes. `extra` adds to a problem or replaces parts. */
export function* expressionProblems(
  pipeline: Pipeline,
  codes: readonly TemplateProblemCode[],
  safety: Fix['safety'],
  extra: (problem: TemplateProblem, text: string) => Partial<Told> = nothingMore,
): Iterable<Told> {
  for (const site of pipeline.sites) {
    const template = templateOf(site)
    if (template.problems.length === 0) continue
    for (const problem of template.problems) {
      if (!codes.includes(problem.code)) continue
      const { message, suggestion } = problem
      const within = problem.code === 'empty' ? wholeExpression(template, problem.within) : problem.within
      const at = { path: site.path, within }
      const fix = suggestion === undefined ? undefined : replacePiece(pipeline.document, at, suggestion, safety)
      yield {
        at,
        message,
        subject: [problem.code, at],
        ...(suggestion !== undefined && { remedy: `Write ${suggestion}` }),
        ...(fix && { fix }),
        ...extra(problem, site.text.slice(within.start, within.end)),
      }
    }
  }
}

/** The expression with its delimiters, for a problem with all that is between them. */
function wholeExpression({ text }: Template, inner: Span): Span {
  const isDelimited = text.startsWith('${{', inner.start - 3) && text.startsWith('}}', inner.end)
  return isDelimited ? { start: inner.start - 3, end: inner.end + 2 } : inner
}

const structure = ['unclosed', 'empty', 'unbalanced', 'quote', 'operator', 'syntax', 'too-deep', 'too-long'] as const
const names = ['unknown-context', 'unknown-member', 'unknown-function'] as const

/** Constants of other languages; whether the product takes them is not documented. */
const foreignConstant = /^(?:null|nil|none|true|false)$/i

const remedies: ReadonlyMap<string, string> = new Map([
  ['unknown-context', 'Use ORCHESTRA, tasks, task_groups, inputs, ENV, MATRIX, outputs or secrets, and put texts in quotes.'],
  [
    'unknown-member',
    'Use status, outputs, run_parameters or task_run_id of a task, .all().status or .any().status of a group, or a documented member of ORCHESTRA',
  ],
  ['unknown-function', 'Use format_date, add_days, add_months, len, int or str'],
])

/** How deep the product reads is not documented. */
const ofStructure = ({ code }: TemplateProblem): Partial<Told> =>
  code === 'too-deep' || code === 'too-long' ? { severity: 'warning' } : {}

/** Members and functions are added now and then, contexts are not. */
const ofNames = ({ code, suggestion }: TemplateProblem, text: string): Partial<Told> => ({
  ...(suggestion === undefined && remedies.has(code) && { remedy: remedies.get(code) ?? '' }),
  ...((code !== 'unknown-context' || foreignConstant.test(text)) && { severity: 'warning' as const }),
})

/** Expressions that the product cannot read, and names that it does not know. */
export function expressionViolations(
  pipeline: Pipeline,
  kind: 'invalid-expression' | 'unknown-name-in-expression',
): readonly Violation[] {
  if (pipeline.sites.length === 0) return none
  const found =
    kind === 'invalid-expression'
      ? expressionProblems(pipeline, structure, 'safe', ofStructure)
      : expressionProblems(pipeline, names, 'unsafe', ofNames)
  return Array.from(found, (problem) => ({ kind, ...problem }))
}

const none: readonly Violation[] = []
