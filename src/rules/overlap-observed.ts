import { defineBaselineRule } from '../engine/rule.ts'
import { type RunPolicy, runLimit } from '../model/pipeline.ts'
import { count } from '../text/wording.ts'
import { continued } from './parts/advice.ts'

export default defineBaselineRule({
  summary: 'Overlapping runs should be limited',
  why: 'Two concurrent runs write the same tables and slow each other down.',
  remedy: 'Limit the concurrent runs of the pipeline to 1.',
  severity: 'warning',
  since: '0.1.0',
  formerIds: ['overlap-seen'],
  *check({ pipeline, baseline }) {
    const { runs, mostAtOnce } = baseline.overlaps
    if (runLimit(pipeline.runPolicy) !== null || runs === 0) return
    if (!pipeline.tasks.some((task) => task.action.facts?.writes)) return
    const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'run-limit', runs: 1 })
    if (!remedy) return
    yield {
      at: { path: pipeline.namePath },
      message: `${count(runs, 'run')} overlapped with another run and the pipeline has no concurrency limit; the most at the same time: ${mostAtOnce}`,
      subject: 'overlap',
      remedy: continued(remedy, `: a run that would overlap ${consequences[pipeline.runPolicy.onLimit]}`).text,
    }
  },
})

const consequences: Readonly<Record<RunPolicy['onLimit'], string>> = {
  queue: 'then waits',
  skip: 'is then skipped',
  'cancel-running': 'then cancels the one before',
  fail: 'then fails',
}
