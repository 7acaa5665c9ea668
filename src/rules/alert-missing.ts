import { defineRule } from '../engine/rule.ts'
import { type Handler, type Pipeline, startsByItself } from '../model/pipeline.ts'
import { appendToRoot } from '../text/edit/insertion.ts'
import type { Fix } from '../text/fix.ts'
import { entryOf } from '../text/tree.ts'

export default defineRule({
  summary: 'Unattended pipelines should alert on FAILED',
  why: 'No one watches a scheduled run. Without an alert, a failure stays unnoticed until someone misses the data.',
  remedy: 'Add an alert for FAILED under `alerts:` at the root.',
  severity: 'warning',
  since: '0.1.0',
  family: 'safeguard-missing',
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
    const others = handlers.length > 0 ? ': its alerts cover other outcomes only' : ''
    const fix = fixFor(pipeline, options.integration, options.destination)
    yield {
      at: { path: pipeline.namePath },
      message: `The pipeline runs unattended and has no failure alert${others}`,
      subject: 'pipeline',
      ...(fix && { fix }),
      gap: {
        lacks: others === '' ? 'a failure alert' : 'a failure alert (its alerts cover other outcomes only)',
        under: 'alerts',
        add: ['an alert for FAILED'],
      },
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
  return appendToRoot(pipeline.document, lines, 'Add a failure alert')
}

function hearsOfFailure(handler: Handler): boolean {
  return handler.statuses.some((status) => status === 'FAILED' || status === 'ANY_COMPLETED' || status.includes('${{'))
}
