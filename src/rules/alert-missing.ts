import type { Fix } from '../core/fix.ts'
import { type Handler, type Pipeline, startsByItself } from '../core/pipeline.ts'
import { defineRule } from '../core/rule.ts'
import { entryOf } from '../core/tree.ts'
import { appendToRoot } from './parts/insert-edit.ts'

export default defineRule({
  summary: 'Somebody is told when a pipeline fails that started by itself',
  why: 'Nobody watches a run that the clock starts. Without an alert a failure is found by whoever misses the data.',
  remedy: 'Add an alert for FAILED under `alerts:` at the root.',
  severity: 'warning',
  since: '0.1.0',
  options: {
    integration: { type: 'text', description: 'Where the alert of the fix goes: SLACK or EMAIL', default: 'SLACK' },
    destination: {
      type: 'text',
      description: 'Channel or address of the alert of the fix; without one there is no fix',
      default: '',
    },
  },
  *check({ pipeline, options }) {
    const handlers = [...pipeline.handlers, ...pipeline.tasks.flatMap((task) => task.handlers)]
    if (pipeline.gaps.has('handlers') || !startsByItself(pipeline) || pipeline.tasks.length === 0) return
    if (handlers.some(hearsOfFailure)) return
    const others = handlers.length > 0 ? '; its alerts speak of other outcomes only' : ''
    const fix = fixFor(pipeline, options.integration, options.destination)
    yield {
      at: { path: pipeline.namePath },
      message: `The pipeline starts by itself and nobody is told when it fails${others}`,
      subject: 'pipeline',
      ...(fix && { fix }),
    }
  },
})

/** Only where the file has no alerts at all and the team has said whom to tell. */
function fixFor(pipeline: Pipeline, integration: string, destination: string): Fix | undefined {
  if (destination === '' || entryOf(pipeline.document.root, 'alerts') || !/^[A-Z_]+$/.test(integration)) return undefined
  const lines = [
    'alerts:',
    '  - name: Failed',
    '    statuses: [FAILED]',
    '    destinations:',
    `      - integration: ${integration}`,
    `        destination: ${JSON.stringify(destination)}`,
  ]
  return appendToRoot(pipeline.document, lines, 'Tell somebody of failures')
}

function hearsOfFailure(handler: Handler): boolean {
  return handler.statuses.some((status) => status === 'FAILED' || status === 'ANY_COMPLETED' || status.includes('${{'))
}
