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
    const { handlers, tasks } = pipeline
    if (tasks.length === 0 || handlers.some(hearsOfFailure) || tasks.some((task) => task.handlers.some(hearsOfFailure))) return
    if (!startsByItself(pipeline) || pipeline.gaps.has('handlers')) return
    const hasOthers = handlers.length > 0 || tasks.some((task) => task.handlers.length > 0)
    const others = hasOthers ? ': its alerts cover other outcomes only' : ''
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
