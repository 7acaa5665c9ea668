import { defineDocumentRule, type FileOrigin } from '../engine/rule.ts'
import { isBroken } from '../text/document.ts'

export default defineDocumentRule({
  summary: 'Files that are meant to be pipelines must be valid pipelines',
  why: 'The platform no longer runs a file that lost its `pipeline:`, `name:` or `version:`, and all other rules ignore it.',
  remedy: 'Add `version: v1`, `name:` and `pipeline:`, or exclude the file from the review.',
  severity: 'error',
  since: '0.1.0',
  *check({ document, origin, isPipeline }) {
    if (isPipeline || origin === 'content' || isBroken(document)) return
    yield { at: { path: [] }, message: messages[origin] }
  },
})

const messages = {
  base: 'The file was a pipeline before this change, but is not one now',
  named: 'The file was given for review, but is not a pipeline',
  configured: 'The configuration includes this file, but it has no `pipeline` with tasks',
  neighbour: 'The file is next to pipelines and starts like one, but has no `pipeline` with tasks',
} as const satisfies Record<Exclude<FileOrigin, 'content'>, string>
