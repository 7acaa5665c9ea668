import { defineRule } from '../engine/rule.ts'
import { type Pipeline, runLimit, type Task, writtenPath } from '../model/pipeline.ts'
import type { Remedy } from '../model/wish.ts'
import { duration, listNames } from '../text/wording.ts'
import { isActive } from './parts/active-tasks.ts'
import { clauseOf, orElse } from './parts/advice.ts'
import { closestStarts } from './parts/durations.ts'
import { together } from './parts/together.ts'
import { triggerPhrase } from './parts/triggers.ts'

export default defineRule({
  summary: 'Timeouts should be shorter than the schedule interval',
  why: 'A hanging task is still running when the next run starts: two runs then write the same tables, or the next run is skipped.',
  remedy: 'Set the timeout below the time between two starts, or limit the concurrent runs.',
  severity: 'warning',
  since: '0.1.0',
  about: ['timeout', 'clock'],
  *check({ pipeline }) {
    const limited = pipeline.tasks.filter((task) => task.timeout.value !== undefined && isActive(pipeline, task))
    if (limited.length === 0) return
    const closest = closestStarts(pipeline)
    if (!closest) return
    const long = limited.filter((task) => (task.timeout.value ?? 0) > closest.seconds)
    yield* together(
      long,
      ({ key }) => key,
      (long) => told(pipeline, closest, long),
    )
  },
})

function told(pipeline: Pipeline, closest: NonNullable<ReturnType<typeof closestStarts>>, long: readonly [Task, ...Task[]]) {
  const longest = [...long].sort((a, b) => (b.timeout.value ?? 0) - (a.timeout.value ?? 0))[0] ?? long[0]
  const remedy = remedyFor(pipeline, longest)
  if (!remedy) return undefined
  const starts = `${duration(closest.seconds)} after which ${triggerPhrase(closest.trigger)} starts the next run`
  return {
    at: { path: writtenPath(longest.timeout) ?? longest.path },
    message: `${whoMay(pipeline, long)} may run for ${long.length > 1 ? 'up to ' : ''}${duration(longest.timeout.value ?? 0)}, longer than the ${starts}${consequence(pipeline)}`,
    subject: 'timeout',
    remedy,
    ...(!overlaps(pipeline) && { severity: 'note' as const }),
  }
}

function whoMay(pipeline: Pipeline, long: readonly Task[]): string {
  if (long.length > 1 && long.length === pipeline.tasks.length) return `Each of the ${long.length} tasks`
  return `${long.length === 1 ? 'Task' : 'Tasks'} ${listNames(long.map((task) => task.label))}`
}

/** A shorter timeout, or a limit on the runs where there is none of one. */
function remedyFor(pipeline: Pipeline, on: Task): Remedy | null {
  const shorter = pipeline.dialect.remedyFor(pipeline, { kind: 'shorten-timeout', on, below: 'the time between two starts' })
  const isLimited = pipeline.runPolicy.scheduleWaitsForItself || runLimit(pipeline.runPolicy) === 1
  const limit = isLimited ? null : pipeline.dialect.remedyFor(pipeline, { kind: 'run-limit', runs: 1 })
  return shorter && limit ? orElse(shorter, clauseOf(limit)) : shorter
}

/** True where any number of runs may be active. */
function overlaps({ runPolicy }: Pipeline): boolean {
  return runLimit(runPolicy) === null && !runPolicy.scheduleWaitsForItself
}

function consequence(pipeline: Pipeline): string {
  if (overlaps(pipeline)) return ', and the runs can overlap'
  if (pipeline.runPolicy.scheduleWaitsForItself) return ', which then waits'
  return runLimit(pipeline.runPolicy) === 1 ? consequences[pipeline.runPolicy.onLimit] : ''
}

const consequences: Readonly<Record<Pipeline['runPolicy']['onLimit'], string>> = {
  queue: ', which then waits',
  skip: ', which is then skipped',
  'cancel-running': ', which then cancels it',
  fail: ', which then fails',
}
