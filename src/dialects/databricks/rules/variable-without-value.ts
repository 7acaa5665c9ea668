import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { bundlesOf } from '../inspect.ts'

export default defineWorkspaceRule({
  summary: 'Variables of a bundle should have a value in the production target',
  why: 'The deployment stops unless its environment sets the value, which no review sees.',
  remedy: 'Add a `default`, a `lookup` or a value in the target, or have the workflow set `BUNDLE_VAR_name`.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  *check({ pipelines }) {
    for (const { project, isComplete, target, variables } of bundlesOf(pipelines)) {
      if (!isComplete || target === null) continue
      for (const { name, isRequired } of variables.values()) {
        const document = project.documents.find(({ root }) => childOf(childOf(root, 'variables'), name) !== undefined)
        if (isRequired && document)
          yield {
            document,
            at: { path: ['variables', name], part: 'key' },
            message: `Variable ${quoted(name)} has no value in target ${quoted(target)}`,
            remedy: `Add a \`default\` or a value in the target, or set \`BUNDLE_VAR_${name}\` where the bundle is deployed.`,
            subject: name,
          }
      }
    }
  },
})
