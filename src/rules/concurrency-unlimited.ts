import { startsByItself } from '../core/pipeline.ts'
import { defineRule } from '../core/rule.ts'
import { insertBelowRoot } from './parts/insert-edit.ts'

export default defineRule({
  summary: 'A pipeline that starts by itself limits how many of its runs may overlap',
  why: 'When a run is still going at the next start, two runs write the same tables at once. With a limit the new run is skipped instead.',
  remedy: 'Set `concurrency: {max_active: 1}` under `configuration:` at the root, where overlap would hurt.',
  severity: 'note',
  since: '0.1.0',
  options: {
    'max-active': { type: 'integer', description: 'Limit that the fix sets', default: 1, minimum: 1, maximum: 100 },
  },
  *check({ pipeline, options }) {
    const { maxConcurrentRuns: limit } = pipeline.runPolicy
    if (!startsByItself(pipeline) || limit.state === 'templated' || (limit.value ?? 0) > 0) return
    const writers = pipeline.tasks.filter((task) => task.action.facts?.writes)
    if (writers.length === 0) return
    const settings = { concurrency: { max_active: options['max-active'] } }
    const fix = insertBelowRoot(pipeline.document, 'configuration', settings, 'Skip a run while another is going')
    yield {
      at: { path: pipeline.namePath },
      message: 'Nothing keeps two runs of this pipeline from overlapping',
      subject: 'pipeline',
      ...(fix && { fix }),
    }
  },
})
