import { defineDocumentRule, type FileOrigin } from '../engine/rule.ts'
import { isBroken } from '../text/document.ts'

export default defineDocumentRule({
  summary: 'A file that is meant to be a pipeline is one',
  why: 'A file that lost its `pipeline:`, `name:` or `version:` is no longer run, and would pass every other check unseen.',
  remedy: 'Give it `version: v1`, `name:` and `pipeline:`, or do not name it for review.',
  severity: 'error',
  since: '0.1.0',
  *check({ document, origin, isPipeline }) {
    if (isPipeline || origin === 'content' || isBroken(document)) return
    yield { at: { path: [] }, message: messages[origin] }
  },
})

const messages = {
  base: 'The file was a pipeline before this change and is none now',
  named: 'The file was named for review and is no pipeline',
  configured: 'The configuration includes this file, and it has no `pipeline` with tasks',
  neighbour: 'The file lies beside pipelines and begins like one, but has no `pipeline` with tasks',
} as const satisfies Record<Exclude<FileOrigin, 'content'>, string>
