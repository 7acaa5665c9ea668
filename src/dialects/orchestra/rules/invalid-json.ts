import { defineRule } from '../../../engine/rule.ts'
import type { Task } from '../../../model/pipeline.ts'
import { jsonFaultOf } from '../../../rules/parts/json.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { type Entry, textOf } from '../../../text/tree.ts'
import { parseTemplate } from '../expression/index.ts'

/** Documented as a JSON object in a text, by job. */
const documented: ReadonlyMap<string, string> = new Map([
  ['PYTHON_EXECUTE_SCRIPT', 'environment_variables'],
  ['DBT_CORE_EXECUTE', 'environment_variables'],
  ['HTTP_REQUEST', 'custom_headers'],
])
/** Taken for JSON where they look like it: nothing documents them as such, or free text is fine as well. */
const likely: ReadonlySet<string> = new Set([
  'arguments',
  'body',
  'container_overrides',
  'custom_headers',
  'environment_variables',
  'execution_data',
  'headers',
  'job_parameters',
  'output_schema',
  'parameters',
  'payload',
  'refresh_parameters',
  'request_body',
])

export default defineRule({
  summary: 'JSON parameters must be valid JSON',
  why: 'The task fails when it starts, because its variables, headers or payload cannot be parsed.',
  remedy:
    'Fix the JSON at the underlined position: double quotes around names and texts, a comma between entries, no comma after the last.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const task of pipeline.tasks) {
      for (const entry of jsonEntries(task)) {
        const text = textOf(entry.value) ?? ''
        const { parts, problems } = parseTemplate(text)
        const expressions = parts.flatMap((part) => (part.kind === 'expression' ? [part.span] : []))
        const fault = problems.some(({ code }) => code === 'unclosed') ? undefined : jsonFaultOf(text, expressions)
        if (!fault) continue
        const at = { path: [...task.parametersPath, entry.key], within: fault.within }
        const isCertain = documented.get(task.action.job) === entry.key && !fault.message.startsWith('a line break')
        const fix = fault.replacement === undefined ? undefined : replacePiece(pipeline.document, at, fault.replacement, 'safe')
        yield {
          at,
          message: `${quoted(entry.key)} of task ${quoted(task.label)} is not valid JSON: ${fault.message}`,
          subject: `${entry.key} ${fault.message}`,
          ...(!isCertain && { severity: 'warning' as const }),
          ...(fix && { fix }),
        }
      }
    }
  },
})

const none: readonly Entry[] = []

function jsonEntries({ action, parameters }: Task): readonly Entry[] {
  if (parameters?.kind !== 'map') return none
  const ofJob = documented.get(action.job)
  const found: Entry[] = []
  for (const entry of parameters.entries.list)
    if ((entry.key === ofJob || likely.has(entry.key)) && isJson(entry, entry.key === ofJob)) found.push(entry)
  return found
}

function isJson({ value }: Entry, isDocumented: boolean): boolean {
  const text = textOf(value)?.trim() ?? ''
  return isDocumented ? text !== '' && !/^\$\{\{/.test(text) : looksLikeJson(text)
}

/** A brace or bracket at both ends and a quote, where text of another kind is fine as well. */
function looksLikeJson(text: string): boolean {
  return /^(?:\{\s*["'}]|\[\s*["'{[\]\d])/.test(text)
}
