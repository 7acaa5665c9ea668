import { defineDocumentRule } from '../engine/rule.ts'

export default defineDocumentRule({
  summary: 'Merge conflicts must be resolved',
  why: 'The markers are not valid YAML, and both sides of the conflict are in the file: the platform refuses it.',
  remedy: 'Keep one side of each conflict and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.',
  severity: 'error',
  since: '0.1.0',
  about: ['text-problem'],
  *check({ document }) {
    const [first] = document.problems.filter(({ code }) => code === 'merge-conflict')
    if (!first) return
    yield {
      at: { span: first.span },
      message: 'The file has unresolved merge conflict markers',
      subject: 'markers',
    }
  },
})
