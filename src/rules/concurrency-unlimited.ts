import { defineRule } from '../engine/rule.ts'
import { startsByItself } from '../model/pipeline.ts'
import { insertBelowRoot } from '../text/edit/insertion.ts'

export default defineRule({
  summary: 'Unattended pipelines that write data should limit concurrent runs',
  why: 'When a run is still active at the next start, two runs write the same tables at the same time. With a limit, the new run is skipped.',
  remedy: 'Set `concurrency: {max_active: 1}` under `configuration:` at the root.',
  severity: 'note',
  since: '0.1.0',
  family: 'safeguard-missing',
  options: {
    'max-active': { type: 'integer', description: 'Limit that the fix sets', default: 1, minimum: 1, maximum: 100 },
  },
  *check({ pipeline, options }) {
    const { maxConcurrentRuns: limit } = pipeline.runPolicy
    if (!startsByItself(pipeline) || limit.state === 'unknown' || (limit.value ?? 0) > 0) return
    const writers = pipeline.tasks.filter((task) => task.action.facts?.writes)
    if (writers.length === 0) return
    const settings = { concurrency: { max_active: options['max-active'] } }
    const fix = insertBelowRoot(pipeline.document, 'configuration', settings, 'Skip a run while another is active')
    yield {
      at: { path: pipeline.namePath },
      message: 'The pipeline has no limit on concurrent runs: two of its runs can overlap',
      subject: 'pipeline',
      ...(fix && { fix }),
      gap: {
        lacks: 'a run limit',
        under: 'configuration',
        add: [`\`concurrency: {max_active: ${options['max-active']}}\``],
      },
    }
  },
})
