import { defineRule } from '../engine/rule.ts'
import type { Code, Pipeline, Task } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'
import { codeLines, commandsIn, statementsIn, toolsIn } from './parts/code.ts'

export default defineRule({
  summary: 'Tasks should do one thing',
  why: 'A task that downloads, loads and sends mail in one script can only be rerun as a whole, reports one duration for all of it, and hides which part failed.',
  remedy: 'Split it into one task for each step, or move the code to a versioned script that the task calls.',
  severity: 'note',
  since: '0.1.0',
  options: {
    'code-lines': {
      type: 'integer',
      description: 'Maximum number of lines of inline code in a task',
      default: 60,
      minimum: 5,
      maximum: 10_000,
    },
    statements: {
      type: 'integer',
      description: 'Maximum number of SQL statements in a task',
      default: 8,
      minimum: 1,
      maximum: 1000,
    },
    commands: { type: 'integer', description: 'Maximum number of commands in a task', default: 8, minimum: 1, maximum: 1000 },
    steps: {
      type: 'integer',
      description: 'Maximum number of kinds of work in a script, such as calling an API, transforming data and sending mail',
      default: 2,
      minimum: 1,
      maximum: 10,
    },
  },
  *check({ pipeline, options }) {
    for (const task of pipeline.tasks) {
      const size = excessiveSizeOf(task, options)
      if (size) yield problemOf(pipeline, task, size)
    }
  },
})

type Limit = 'code-lines' | 'statements' | 'commands' | 'steps'

interface Size {
  readonly code: Code
  readonly limit: Limit
  readonly amount: number
}

const nouns: Record<Exclude<Limit, 'steps'>, string> = {
  'code-lines': 'line of inline code',
  statements: 'SQL statement',
  commands: 'command',
}
const plurals: typeof nouns = {
  'code-lines': 'lines of inline code',
  statements: 'SQL statements',
  commands: 'commands',
}

/** What is counted in each kind of code. */
const limitsOf: Readonly<Record<Code['kind'], readonly Limit[]>> = {
  script: ['code-lines', 'steps'],
  sql: ['statements'],
  dbt: ['commands'],
  commands: ['commands'],
  command: ['commands', 'code-lines', 'steps'],
}

const measures: Record<Limit, (text: string) => number> = {
  'code-lines': codeLines,
  statements: statementsIn,
  commands: commandsIn,
  steps: (text) => toolsIn(text).length,
}

/** At least as much as the measure says, told by a count of separators. */
const bounds: Record<Limit, (text: string) => number> = {
  'code-lines': (text) => 1 + countOf('\n', text),
  statements: (text) => 1 + countOf(';', text),
  commands: (text) => 1 + countOf('\n', text) + countOf(';', text) + countOf('&&', text),
  steps: () => Number.POSITIVE_INFINITY,
}

function countOf(sign: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + sign.length)) count++
  return count
}

/** The first size of a task that is above its limit. */
function excessiveSizeOf(task: Task, limits: Readonly<Record<Limit, number>>): Size | undefined {
  for (const code of task.code)
    for (const limit of limitsOf[code.kind]) {
      const amount = bounds[limit](code.text) > limits[limit] ? measures[limit](code.text) : 0
      if (amount > limits[limit]) return { code, limit, amount }
    }
  return undefined
}

function problemOf(pipeline: Pipeline, task: Task, size: Size) {
  return {
    at: { path: size.code.path, part: 'key' as const },
    message: `Task ${quoted(task.label)} ${excessOf(size)}`,
    subject: String(size.code.path.at(-1)),
    document: pipeline.document,
  }
}

function excessOf({ limit, amount, code: { text } }: Size): string {
  const work = toolsIn(text).join(', ')
  if (limit === 'steps') return `does ${amount} kinds of work in one script: ${work}`
  const many = work.includes(',') ? ` and does several kinds of work: ${work}` : ''
  return `has ${count(amount, nouns[limit], plurals[limit])}${many}`
}
