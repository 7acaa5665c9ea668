import { defineRule } from '../../../engine/rule.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import type { Span } from '../../../text/source.ts'
import { lookupsIn } from '../expression/lookups.ts'
import { sitesIn } from '../expression/sites.ts'
import { wordOf } from '../flow/tasks.ts'
import { flowsOf } from '../read/pipeline.ts'

/** Functions that render the text of a variable. */
const rendering: ReadonlySet<string> = new Set(['render', 'renderOnce'])

export default defineRule({
  summary: 'A variable that holds an expression must be rendered where it is read',
  why: 'Variables are not rendered by themselves since 0.14: the task gets the text of the expression, with its braces, and not its value.',
  remedy: 'Write `render(vars.NAME)`.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/migration-guide/v0.14.0'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      const templated = new Set([...flow.variables].flatMap(([name, { node }]) => (hasExpression(wordOf(node)) ? [name] : [])))
      if (templated.size === 0) continue
      for (const { site, place, template } of sitesIn(flow)) {
        if (place === 'variable' || place === 'default') continue
        const { lookups, nodes } = lookupsIn(template)
        const rendered = nodes.flatMap((node) => (node.kind === 'call' && rendering.has(node.name) ? [node.span] : []))
        for (const { root, steps, span } of lookups) {
          const name = steps[0]?.name
          if (root !== 'vars' || name == null || steps.length > 1 || !templated.has(name) || isWithin(rendered, span)) continue
          const at = { path: site.path, within: span }
          const meant = `render(${template.text.slice(span.start, span.end)})`
          const fix = steps[0]?.isMember ? replacePiece(pipeline.document, at, meant, 'unsafe') : undefined
          yield {
            at,
            message: `Variable ${quoted(name)} holds an expression, which is not rendered here`,
            remedy: `Write \`render(vars.${name})\`.`,
            subject: name,
            ...(fix && { fix }),
          }
        }
      }
    }
  },
})

function hasExpression(text: string | null): boolean {
  return text !== null && /\{[{%]/.test(text)
}

function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start <= start && end <= span.end)
}
