import { defineRule } from '../engine/rule.ts'
import { extraAttempts, type Pipeline, startsByItself, type Task } from '../model/pipeline.ts'
import { count, listNames } from '../text/wording.ts'
import { closestStarts } from './parts/durations.ts'
import { generousTimeout } from './parts/measured.ts'
import { shareOf } from './parts/share.ts'
import { together } from './parts/together.ts'

/** Seconds below which no timeout is proposed. */
const shortestTimeout = 60

export default defineRule({
  summary: 'Tasks of unattended pipelines should have a timeout',
  why: 'Without a limit a hanging task keeps its run open for hours: later runs overlap or are skipped, and no alert is sent.',
  remedy: 'Set a timeout for every task, well above the longest successful run.',
  severity: 'note',
  since: '0.1.0',
  about: ['unattended'],
  family: 'safeguard-missing',
  options: {
    seconds: { type: 'integer', description: 'Timeout that the fix sets', default: 7200, minimum: 60, maximum: 604_800 },
  },
  *check({ pipeline, baseline, options }) {
    const bare = pipeline.tasks.filter(
      (task) => task.timeout.state === 'unset' && !task.paused && task.action.facts?.family !== 'approval',
    )
    if (!startsByItself(pipeline)) return
    yield* together(
      bare,
      ({ key }) => key,
      (bare) => {
        const measured = bare.flatMap((task) => baseline?.tasks.get(task.id) ?? []).flatMap((past) => generousTimeout(past) ?? [])
        const wanted = measured.length > 0 ? Math.max(...measured) : options.seconds
        const seconds = Math.min(wanted, longestFor(pipeline, bare))
        const isMeasured = measured.length > 0 && seconds === wanted
        const remedy = pipeline.dialect.remedyFor(pipeline, {
          kind: 'timeout',
          on: 'pipeline',
          seconds: seconds < shortestTimeout ? null : seconds,
          ...(isMeasured && { evidence: 'above the p99 and the longest successful run of each task' }),
        })
        if (!remedy) return undefined
        const all = bare.length === pipeline.tasks.length
        return {
          at: { path: pipeline.namePath },
          message: all
            ? 'No task has a timeout'
            : `${count(bare.length, 'task')} without a timeout: ${listNames(bare.map((task) => task.label))}`,
          subject: 'pipeline',
          remedy,
          gap: { lacks: 'a timeout', share: shareOf(pipeline, bare) },
        }
      },
    )
  },
})

/** Seconds that each attempt may take for all of them to be over before the next run starts; whole minutes where there are any. */
function longestFor(pipeline: Pipeline, tasks: readonly Task[]): number {
  const interval = closestStarts(pipeline)?.seconds ?? Number.POSITIVE_INFINITY
  const shares = tasks.map(({ retry }) => {
    const again = extraAttempts(retry) ?? 0
    // Attempts without a limit are never over: the timeout is that of one.
    return again === 'endless' ? interval : (interval - again * (retry.delay.value ?? 0)) / (again + 1)
  })
  const shortest = shares.reduce((least, share) => Math.min(least, share), interval)
  return Number.isFinite(shortest) ? Math.floor(shortest / 60) * 60 : shortest
}
