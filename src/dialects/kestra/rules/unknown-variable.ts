import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { hyphensIn } from '../expression/hyphens.ts'
import { lookupsIn } from '../expression/lookups.ts'
import { sitesIn } from '../expression/sites.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineRule({
  summary: 'Expressions must use declared variables of the flow',
  why: 'A variable that the flow does not declare has no value. The expression fails when the task runs.',
  remedy: 'Declare the variable under `variables`, or use the name of a declared one.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/variables'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      const declared = [...flow.variables.keys()]
      for (const one of sitesIn(flow)) {
        if (one.place === 'default') continue
        const cut = new Set(hyphensIn(flow, one).map(({ lookup }) => lookup))
        for (const lookup of lookupsIn(one.template).lookups) {
          const [first] = lookup.steps
          if (lookup.root !== 'vars' || first?.name == null || lookup.isGuarded || cut.has(lookup)) continue
          if (flow.variables.has(first.name)) continue
          const at = { path: one.site.path, within: first.span }
          const near = soleClosestTo(first.name, declared)
          const fix = near === undefined ? undefined : replacePiece(pipeline.document, at, near, 'unsafe')
          yield {
            at,
            message: `Variable ${quoted(first.name)} is used but not declared${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
            subject: first.name,
            ...(near !== undefined && { remedy: `Write \`${near}\`, or declare the variable under \`variables\`.` }),
            ...(fix && { fix }),
          }
        }
      }
    }
  },
})
