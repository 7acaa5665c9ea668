import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Task } from '../../../model/pipeline.ts'
import { isActive } from '../../../rules/parts/active-tasks.ts'
import { hasAggregate } from '../../../rules/parts/sql/row-count.ts'
import { sqlStatements } from '../../../rules/parts/sql/tokens.ts'
import { oncePerText } from '../../../text/once-per-text.ts'
import { quoted } from '../../../text/quote.ts'
import { type Path, textOf } from '../../../text/tree.ts'
import { type Expectation, expectations, plainSelect, type Selection } from './parts/expectations.ts'
import { fieldIn } from './parts/keys.ts'
import { fires, parseThreshold } from './parts/threshold.ts'

/** The error threshold where the file is silent. */
const defaultThreshold = '> 0'
const thresholdKey = 'error_threshold_expression'
/** Rows that a test of single rows fails on. A higher threshold may limit a volume. */
const manyRows = 101
/** Characters of a condition that are quoted. */
const longestShown = 60

export default defineRule({
  summary: 'Data tests must select the rows that break the rule',
  why: 'A test fails on the rows that its query returns. A not-null test that selects the non-null rows fails when the data is correct, and passes when every value is missing.',
  remedy: 'Select the rows that break the rule, and set the error threshold to `> 0`.',
  severity: 'warning',
  since: '0.1.0',
  about: ['test'],
  expertise: 'warehouse',
  *check({ pipeline }) {
    for (const task of pipeline.tasks) {
      const found = task.action.facts?.family === 'test' && isActive(pipeline, task) ? inversionOf(task) : undefined
      if (found) yield found
    }
  },
})

function inversionOf(task: Task): Problem | undefined {
  const field = fieldIn(task.parameters, 'statement') ?? fieldIn(task.parameters, 'query')
  const text = textOf(field?.node)
  const side = text === undefined ? undefined : failingSide(task)
  const expectation = side && expectationOf(task)
  if (!expectation) return undefined
  const statements = text === undefined ? undefined : sqlStatements(text)
  const select = statements?.length === 1 && statements[0] ? plainSelect(statements[0]) : undefined
  const selection = select && expectation.read(select)
  if (!field || text === undefined || !select || !selection) return undefined
  // How an aggregate is compared is not certain, but counting good rows is wrong either way.
  if (hasAggregate(select.select) && !select['group by'] && !select.having && !(isCountOnly(text) && side === 'many'))
    return undefined
  return (selection.rows === 'kept') === (side === 'many')
    ? problemOf(task, [...task.parametersPath, field.key], text, expectation, selection)
    : undefined
}

function isCountOnly(text: string): boolean {
  return /^\s*select\s+count\s?\(\s?(?:\*|1)\s?\)(?:\s+as\s+\w+|\s+\w+)?\s+from\b/i.test(text)
}

/** Whether a test fails on many rows or on none; undefined for other thresholds. */
function failingSide({ parameters }: Task): 'many' | 'none' | undefined {
  const field = fieldIn(parameters, thresholdKey)
  const threshold = parseThreshold(field ? (textOf(field.node) ?? '') : defaultThreshold)
  if (!threshold || fires(threshold, 0) === fires(threshold, manyRows)) return undefined
  return fires(threshold, 0) ? 'none' : 'many'
}

/** The one thing that a test is named after; undefined where its name says nothing, or several things. */
function expectationOf({ id, name }: Task): Expectation | undefined {
  return expectationIn(`${wordsIn(name)} | ${wordsIn(id)}`)
}

const wordsIn = oncePerText((text) => {
  const lower = (/[a-z][A-Z]/.test(text) ? text.replace(/([a-z])([A-Z])/g, '$1 $2') : text).toLowerCase()
  return /^[ -~]*$/.test(lower) ? lower.replace(/[^a-z0-9]+/g, ' ') : lower.replace(/[^\p{L}\p{N}]+/gu, ' ')
})

const expectationIn = oncePerText((words): Expectation | undefined => {
  const found = expectations.filter(({ named, notNamed }) => named.test(words) && !notNamed?.test(words))
  return found.length === 1 ? found[0] : undefined
})

function problemOf(task: Task, path: Path, text: string, { remedy }: Expectation, selection: Selection): Problem {
  const start = selection.tokens[0]?.span.start ?? 0
  const end = selection.tokens.at(-1)?.span.end ?? text.length
  const condition = text.slice(start, end).replace(/\s+/g, ' ')
  const shown = condition.length > longestShown ? `${condition.slice(0, longestShown)}…` : condition
  const threshold = textOf(fieldIn(task.parameters, thresholdKey)?.node)?.trim() ?? defaultThreshold
  return {
    at: { path, within: { start, end } },
    message:
      selection.rows === 'kept'
        ? `Test ${quoted(task.label)} fails on good rows: it selects ${quoted(shown)} and fails at ${quoted(threshold)}`
        : `Test ${quoted(task.label)} fails when there is no bad row: it selects ${quoted(shown)} and fails at ${quoted(threshold)}`,
    subject: task.key,
    remedy: selection.rows === 'kept' ? remedy : `Write \`${thresholdKey}: '> 0'\`, so that the test fails on these rows.`,
  }
}
