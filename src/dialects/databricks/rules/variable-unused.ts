import { defineWorkspaceRule } from '../../../engine/rule.ts'
import type { Document } from '../../../text/document.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { bundlesOf } from '../inspect.ts'

export default defineWorkspaceRule({
  summary: 'Variables of a bundle should be used',
  why: 'A value that nothing reads looks as if it had an effect: a later change of it does nothing.',
  remedy: 'Remove the variable, or refer to it.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipelines }) {
    for (const { project, isComplete } of bundlesOf(pipelines)) {
      if (!isComplete) continue
      const used = new Set(project.documents.flatMap(usedIn))
      for (const document of project.documents) {
        const variables = childOf(document.root, 'variables')
        if (variables?.kind !== 'map') continue
        for (const name of variables.entries.keys())
          if (!used.has(name))
            yield {
              document,
              at: { path: ['variables', name], part: 'key' },
              message: `Nothing in the bundle uses the variable ${quoted(name)}`,
              subject: name,
            }
      }
    }
  },
})

/** Names in references, also in comments: who names a variable there knows of it. */
function usedIn({ source }: Document): readonly string[] {
  return [...source.text.matchAll(/\$\{var(?:iables)?\.([\p{L}\p{N}_-]+)/gu)].map(([, name = '']) => name)
}
