import { defineRule } from '../../../engine/rule.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { hyphensIn } from '../expression/hyphens.ts'
import { sitesIn } from '../expression/sites.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineRule({
  summary: 'Names with a hyphen must stand in brackets',
  why: 'After a dot a hyphen subtracts: `outputs.load-orders` is `outputs.load` minus `orders`. The expression fails when the task runs.',
  remedy: "Write the name in brackets and quotes, for example `outputs['load-orders']`.",
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/expressions'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline))
      for (const one of sitesIn(flow)) {
        if (one.place === 'trigger') continue
        for (const { lookup, name, span, withDot } of hyphensIn(flow, one)) {
          const bracketed = `['${name}']`
          const fix = replacePiece(pipeline.document, { path: one.site.path, within: withDot }, bracketed, 'unsafe')
          yield {
            at: { path: one.site.path, within: span },
            message: `${quoted(`${lookup.root}.${name}`)} is read as a subtraction: a name after a dot ends at a hyphen`,
            remedy: `Write \`${lookup.root}${bracketed}\`.`,
            subject: name,
            ...(fix && { fix }),
          }
        }
      }
  },
})
