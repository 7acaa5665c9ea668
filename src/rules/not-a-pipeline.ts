import { isBroken } from '../core/document.ts'
import { defineDocumentRule } from '../core/rule.ts'

export default defineDocumentRule({
  summary: 'A file that is meant to be a pipeline is one',
  why: 'A file that lost its `pipeline:`, `name:` or `version:` is no longer run, and would pass every other check unseen.',
  remedy: 'Give it `version: v1`, `name:` and `pipeline:`, or do not name it for review.',
  severity: 'error',
  since: '0.1.0',
  *check({ document, origin, isPipeline }) {
    if (isPipeline || origin === 'content' || isBroken(document)) return
    const message =
      origin === 'base'
        ? 'The file was a pipeline before this change and is none now'
        : 'The file was named for review and is no pipeline'
    yield { at: { path: [] }, message }
  },
})
