import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline, Task } from '../../../model/pipeline.ts'
import type { Site } from '../../../model/reference.ts'
import { readerOf } from '../../../rules/parts/referents.ts'
import { quoted } from '../../../text/quote.ts'
import { barePlaceholders } from '../expression/index.ts'
import { unquotedPlaceholders } from './parts/unquoted-placeholders.ts'

/** Names of Airflow that other templates use as well. */
const commonNames: ReadonlySet<string> = new Set(['params', 'dag', 'var', 'conn', 'task', 'run_id'])

export default defineRule({
  summary: 'Airflow macros should be replaced by Orchestra expressions',
  why: 'Orchestra does not evaluate `{{ ds }}` and other Airflow macros: the tool receives the braces and the name as text. A filter then matches nothing, or a path does not exist.',
  remedy: "Write an expression, for instance `${{ format_date(ORCHESTRA.CURRENT_TIME, '%Y-%m-%d') }}` for `{{ ds }}`.",
  severity: 'warning',
  readsBrokenFiles: true,
  since: '0.1.0',
  *check({ pipeline }) {
    for (const site of pipeline.sites) {
      const placeholders = barePlaceholders(site.text)
      if (placeholders.length === 0 || isForeignText(pipeline, site) || placeholders.some(({ kind }) => kind === 'dbt')) continue
      for (const { kind, name, span } of placeholders) {
        if (kind !== 'airflow' || name === null || commonNames.has(name)) continue
        const macro = site.text.slice(span.start, span.end)
        yield {
          at: { path: site.path, within: span },
          message: `${readerOf(pipeline, site)} sends the Airflow macro ${quoted(macro)} as text`,
          subject: macro,
        }
      }
    }
    const { text } = pipeline.document.source
    for (const { kind, name, span } of unquotedPlaceholders(pipeline.document)) {
      if (kind !== 'airflow' || name === null || commonNames.has(name)) continue
      const macro = text.slice(span.start, span.end)
      yield { at: { span }, message: `Orchestra does not know the Airflow macro ${quoted(macro)}`, subject: macro }
    }
  },
})

/** Text that another engine fills in: code, prompts, dbt, and what is handed to Airflow itself. */
function isForeignText(pipeline: Pipeline, { path, reader }: Site): boolean {
  const node = reader === null ? undefined : pipeline.nodes.get(reader)
  if (path.includes('code') || path[path.length - 1] === 'custom_message') return true
  return node?.kind === 'task' && (fillsTemplates(node) || node.action.facts?.family === 'ai')
}

function fillsTemplates({ action }: Task): boolean {
  return /DBT|AIRFLOW|SQL_MESH|TOBIKO/.test(`${action.integration} ${action.job}`)
}
