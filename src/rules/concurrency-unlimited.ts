import { defineRule } from '../engine/rule.ts'
import { runLimit, startsByItself } from '../model/pipeline.ts'

export default defineRule({
  summary: 'Unattended pipelines that write data should limit concurrent runs',
  why: 'When a run is still active at the next start, two runs write the same tables at the same time. With a limit, the new run waits or is skipped.',
  remedy: 'Limit the concurrent runs of the pipeline to 1.',
  severity: 'note',
  since: '0.1.0',
  about: ['unattended'],
  family: 'safeguard-missing',
  options: {
    'max-active': { type: 'integer', description: 'Limit that the fix sets', default: 1, minimum: 1, maximum: 100 },
  },
  *check({ pipeline, options }) {
    if (!startsByItself(pipeline) || runLimit(pipeline.runPolicy) !== null || pipeline.runPolicy.scheduleWaitsForItself) return
    const writers = pipeline.tasks.filter((task) => task.action.facts?.writes)
    if (writers.length === 0) return
    const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'run-limit', runs: options['max-active'] })
    if (!remedy) return
    yield {
      at: { path: pipeline.namePath },
      message: 'The pipeline has no limit on concurrent runs: two of its runs can overlap',
      subject: 'pipeline',
      remedy,
      gap: { lacks: 'a run limit' },
    }
  },
})
