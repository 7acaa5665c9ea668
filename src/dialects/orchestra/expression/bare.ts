import type { Span } from '../../../text/source.ts'
import { piecesOf } from './boundaries.ts'
import { contexts } from './vocabulary.ts'

/** Whose text a `{{ … }}` without a dollar sign is. `orchestra`: an expression that lacks its dollar sign. */
export type PlaceholderKind = 'orchestra' | 'dbt' | 'airflow' | 'other'

/** A `{{ … }}` without a dollar sign. */
export interface BarePlaceholder {
  readonly kind: PlaceholderKind
  /** The name it begins with, or null. */
  readonly name: string | null
  /** With its braces. */
  readonly span: Span
}

/** Every `{{ … }}` of a text that has no dollar sign and stands in no expression. */
export function barePlaceholders(text: string): readonly BarePlaceholder[] {
  if (!hasBareBraces(text)) return none
  return piecesOf(text).flatMap((piece) => (piece.kind === 'text' ? barePlaceholdersIn(text, piece.span) : []))
}

const none: readonly BarePlaceholder[] = []

/** True for a text with braces that follow no dollar sign. */
function hasBareBraces(text: string): boolean {
  for (let at = text.indexOf('{{'); at !== -1; at = text.indexOf('{{', at + 1)) if (text[at - 1] !== '$') return true
  return false
}

/** The same for a span of a text that holds no `${{`. Linear. */
export function barePlaceholdersIn(text: string, span: Span): readonly BarePlaceholder[] {
  const found: BarePlaceholder[] = []
  const part = text.slice(span.start, span.end)
  let close = 0
  for (let open = part.indexOf('{{'); open !== -1; ) {
    if (close < open + 2) close = part.indexOf('}}', open + 2)
    if (close === -1) break
    const next = part.indexOf('{{', open + 2)
    if (next === -1 || next > close) {
      found.push(placeholder(part.slice(open + 2, close), { start: span.start + open, end: span.start + close + 2 }))
    }
    open = next
  }
  return found
}

// Only the beginning matters, and a bound keeps the pattern cheap.
const longestBeginning = 120

function placeholder(content: string, span: Span): BarePlaceholder {
  const beginning = content.slice(0, longestBeginning).replace(/^-/, '').trimStart()
  const [, name, follow = ''] = /^([A-Za-z_]\w*)\s*([.[(]?)/.exec(beginning) ?? []
  return { kind: name === undefined ? 'other' : kindOf(name, follow), name: name ?? null, span }
}

function kindOf(name: string, follow: string): PlaceholderKind {
  if ((follow === '.' || follow === '[') && contexts.has(name.toLowerCase())) return 'orchestra'
  if (follow === '(') return dbtFunctions.has(name) ? 'dbt' : 'other'
  if (dbtNames.has(name)) return 'dbt'
  if (follow === '' ? airflowValues.has(name) : airflowObjects.has(name) || airflowValues.has(name)) return 'airflow'
  return 'other'
}

/** dbt documentation, "Jinja functions". */
const dbtFunctions: ReadonlySet<string> = new Set([
  'ref',
  'source',
  'config',
  'var',
  'env_var',
  'doc',
  'log',
  'return',
  'is_incremental',
  'run_query',
  'statement',
  'load_result',
  'metric',
  'print',
  'fromjson',
  'tojson',
  'fromyaml',
  'toyaml',
])
const dbtNames: ReadonlySet<string> = new Set([
  'this',
  'target',
  'adapter',
  'dbt',
  'dbt_utils',
  'dbt_version',
  'exceptions',
  'invocation_id',
  'run_started_at',
  'model',
  'flags',
  'builtins',
])

/** Apache Airflow documentation, "Templates reference". */
const airflowValues: ReadonlySet<string> = new Set([
  'ds',
  'ds_nodash',
  'ts',
  'ts_nodash',
  'ts_nodash_with_tz',
  'execution_date',
  'logical_date',
  'next_execution_date',
  'prev_execution_date',
  'next_ds',
  'next_ds_nodash',
  'prev_ds',
  'prev_ds_nodash',
  'yesterday_ds',
  'yesterday_ds_nodash',
  'tomorrow_ds',
  'tomorrow_ds_nodash',
  'data_interval_start',
  'data_interval_end',
  'prev_data_interval_start_success',
  'prev_data_interval_end_success',
  'prev_start_date_success',
  'run_id',
  'task_instance_key_str',
])
const airflowObjects: ReadonlySet<string> = new Set([
  'macros',
  'ti',
  'task_instance',
  'params',
  'dag',
  'dag_run',
  'var',
  'conn',
  'task',
])
