import { defineDocumentRule, type FileOrigin } from '../engine/rule.ts'
import { isBroken } from '../text/document.ts'

export default defineDocumentRule({
  summary: 'Files that are meant to be pipelines must be valid pipelines',
  why: 'The platform no longer runs a file that lost a key that every pipeline must have, and all other rules ignore it.',
  remedy: 'Add the keys that every pipeline must have, or exclude the file from the review.',
  severity: 'error',
  since: '0.1.0',
  *check({ document, origin, isPipeline, nearest }) {
    if (isPipeline || origin === 'content' || isBroken(document)) return
    const remedy = nearest && `Add ${nearest.essentials}, or exclude the file from the review.`
    yield { at: { path: [] }, message: messages[origin], ...(remedy && { remedy }) }
  },
})

const messages = {
  base: 'The file was a pipeline before this change, but is not one now',
  named: 'The file was given for review, but is not a pipeline',
  configured: 'The configuration includes this file, but it has no tasks',
  neighbour: 'The file is next to pipelines and starts like one, but has no tasks',
} as const satisfies Record<Exclude<FileOrigin, 'content'>, string>
