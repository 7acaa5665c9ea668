import { defineRule } from '../engine/rule.ts'
import { isRetried, writtenPath } from '../model/pipeline.ts'
import { duration, listNames } from '../text/wording.ts'
import { continued } from './parts/advice.ts'
import { closestStarts, worstCase } from './parts/durations.ts'
import { together } from './parts/together.ts'
import { triggerPhrase } from './parts/triggers.ts'

export default defineRule({
  summary: 'All attempts of a task should end before the next scheduled run',
  why: 'Each attempt may take the whole timeout. A task that fails slowly is then still retrying when the next run starts.',
  remedy: 'Lower the number of retries, their delay or the timeout, so that all attempts fit between two starts.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  about: ['retry', 'clock'],
  *check({ pipeline }) {
    const repeated = pipeline.tasks.filter((task) => isRetried(task) && !task.paused)
    const closest = repeated.length > 0 ? closestStarts(pipeline) : undefined
    if (!closest) return
    // A single attempt that is too long is another rule's business.
    const late = repeated.flatMap((task) => {
      const seconds = (task.timeout.value ?? 0) <= closest.seconds ? worstCase(task) : undefined
      return seconds !== undefined && seconds > closest.seconds ? [{ task, seconds }] : []
    })
    yield* together(
      late,
      ({ task }) => task.key,
      (late) => {
        const worst = [...late].sort((a, b) => b.seconds - a.seconds)[0] ?? late[0]
        const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'shorten-attempts', on: worst.task })
        if (!remedy) return undefined
        return {
          at: { path: writtenPath(worst.task.retry.retries) ?? worst.task.path },
          remedy: continued(remedy, ', so that all attempts fit between two starts'),
          message: `${attemptsOf(late.map(({ task }) => task.label))} ${timeOf(worst.seconds, late.length > 1)}, and ${triggerPhrase(closest.trigger)} starts the next run after ${duration(closest.seconds)}`,
          subject: 'retries',
        }
      },
    )
  },
})

/** Attempts without a limit never end by themselves. */
function timeOf(seconds: number, isShared: boolean): string {
  return Number.isFinite(seconds) ? `may take ${isShared ? 'up to ' : ''}${duration(seconds)} together` : 'have no limit'
}

/** The time is that of one task: those of several tasks do not add up. */
function attemptsOf(labels: readonly string[]): string {
  return labels.length === 1 ? `All attempts of ${listNames(labels)}` : `All attempts of each of ${listNames(labels)}`
}
