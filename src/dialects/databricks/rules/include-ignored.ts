import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { childOf } from '../../../text/tree.ts'
import { projectsOf } from '../inspect.ts'
import { isRoot } from '../project.ts'

export default defineWorkspaceRule({
  summary: 'Only the root of a bundle should have include',
  why: 'The CLI ignores `include` in an included file, with a warning: what it names is not deployed.',
  remedy: 'Write the patterns in the root of the bundle, relative to it.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipelines }) {
    for (const { documents } of projectsOf(pipelines)) {
      const [root, ...included] = documents
      if (!isRoot(root)) continue
      for (const document of included)
        if (childOf(document.root, 'include') !== undefined)
          yield {
            document,
            at: { path: ['include'], part: 'key' },
            message: 'The CLI ignores "include" here: only the root of the bundle has includes',
          }
    }
  },
})
