import { defineBaselineRule } from '../engine/rule.ts'
import { count } from '../text/wording.ts'

export default defineBaselineRule({
  summary: 'Overlapping runs should be limited',
  why: 'Two concurrent runs write the same tables and slow each other down.',
  remedy: 'Set `concurrency: {max_active: 1}` under `configuration:` at the root: a run that would overlap is then skipped.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline, baseline }) {
    const { maxConcurrentRuns: limit } = pipeline.runPolicy
    const { runs, mostAtOnce } = baseline.overlaps
    if (limit.state === 'unknown' || (limit.value ?? 0) > 0 || runs === 0) return
    if (!pipeline.tasks.some((task) => task.action.facts?.writes)) return
    yield {
      at: { path: pipeline.namePath },
      message: `${count(runs, 'run')} overlapped with another run and the pipeline has no concurrency limit; the most at the same time: ${mostAtOnce}`,
      subject: 'overlap',
    }
  },
})
