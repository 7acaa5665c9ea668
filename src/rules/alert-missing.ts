import { defineRule } from '../engine/rule.ts'
import { type Handler, startsByItself } from '../model/pipeline.ts'

export default defineRule({
  summary: 'Unattended pipelines should have a failure alert',
  why: 'No one watches a scheduled run. Without an alert, a failure stays unnoticed until someone misses the data.',
  remedy: 'Add an alert for failed runs to the pipeline.',
  severity: 'warning',
  since: '0.1.0',
  about: ['unattended'],
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
    const { integration, destination } = options
    const channel = destination === '' ? {} : { channel: { integration, destination } }
    const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'alert', on: 'pipeline', of: 'failure', ...channel })
    if (!remedy) return
    yield {
      at: { path: pipeline.namePath },
      message: `The pipeline runs unattended and has no failure alert${others}`,
      subject: 'pipeline',
      remedy,
      gap: { lacks: others === '' ? 'a failure alert' : 'a failure alert (its alerts cover other outcomes only)' },
    }
  },
})

/** What the run decides may well be a failure. */
function hearsOfFailure({ outcomes, named }: Handler): boolean {
  return outcomes.includes('failure') || named.some((one) => one.outcomes === null)
}
