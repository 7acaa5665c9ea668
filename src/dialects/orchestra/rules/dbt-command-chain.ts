import { defineRule } from '../../../engine/rule.ts'
import { type DbtTask, dbtTasks } from '../../../rules/parts/dbt.ts'
import type { Document } from '../../../text/document.ts'
import { spanWithin } from '../../../text/parse/scalar-position.ts'
import { quoted } from '../../../text/quote.ts'
import { nodeAt } from '../../../text/tree.ts'

export default defineRule({
  summary: 'dbt commands should be separated by semicolons',
  why: 'A dbt task does not run its commands in a shell: dbt receives `&&` as an argument, and the task fails.',
  remedy: 'Write `;` between the commands.',
  severity: 'warning',
  since: '0.1.0',
  about: ['dbt-command'],
  expertise: 'dbt',
  *check({ pipeline }) {
    for (const dbt of dbtTasks(pipeline)) {
      const chains = dbt.separators.filter(({ text }) => text === '&&')
      const [first] = chains
      if (!first) continue
      const fix = fixOf(pipeline.document, dbt)
      yield {
        at: { path: dbt.path, within: first.span },
        message: `Task ${quoted(dbt.task.label)} separates its dbt commands with \`&&\` instead of \`;\``,
        subject: 'chain',
        ...(fix && fix),
      }
    }
  },
})

/** Each ` &&` becomes `;`. Undefined where the text is not written plainly. */
function fixOf(document: Document, { path, text, separators }: DbtTask) {
  const node = nodeAt(document.root, path)
  if (node?.kind !== 'scalar') return undefined
  const edits = separators.flatMap((separator) => {
    if (separator.text !== '&&') return []
    const blanks = /[ \t]*$/.exec(text.slice(0, separator.span.start))?.[0].length ?? 0
    const within = { start: separator.span.start - blanks, end: separator.span.end }
    return [{ span: spanWithin(document, node, within), text: ';', old: text.slice(within.start, within.end) }]
  })
  const isPlain = edits.every(({ span, old }) => document.source.text.slice(span.start, span.end) === old)
  return isPlain
    ? {
        title: 'Replace `&&` with `;`',
        safety: 'unsafe' as const,
        edits: edits.map(({ span, text: written }) => ({ span, text: written })),
      }
    : undefined
}
