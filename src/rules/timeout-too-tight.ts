import type { Problem } from '../engine/problem.ts'
import { defineBaselineRule } from '../engine/rule.ts'
import type { TaskBaseline } from '../model/baseline.ts'
import { type Pipeline, type Task, writtenPath } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import type { Path } from '../text/tree.ts'
import { count, listNames, roughDuration } from '../text/wording.ts'
import { gather } from './parts/gather.ts'
import { generousTimeout, timeoutReason } from './parts/measured.ts'
import { together } from './parts/together.ts'

export default defineBaselineRule({
  summary: 'Timeouts should be well above the longest successful run',
  why: 'A timeout close to the usual duration turns a slow day into a failed run.',
  remedy: 'Set the timeout to twice the p99 of past runs, and well above the longest successful one.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline, baseline }) {
    const tight = pipeline.tasks.flatMap((task) => tightOf(task, baseline.tasks.get(task.id)) ?? [])
    for (const same of gather(tight, ({ path }) => JSON.stringify(path)).values()) {
      yield* together(
        same,
        ({ task }) => task.key,
        (some) => problemOf(pipeline, some),
      )
    }
  },
})

/** A task whose limit is near its longest good run, and where that limit is written. */
interface Tight {
  readonly task: Task
  readonly path: Path
  readonly limit: number
  readonly longest: number
  readonly past: TaskBaseline
}

function tightOf(task: Task, past: TaskBaseline | undefined): Tight | undefined {
  const limit = task.timeout.value
  const longest = past?.durations.max ?? null
  if (!past || limit === undefined || longest === null || past.runs < 10 || limit >= longest * 1.2) return undefined
  return { task, path: writtenPath(task.timeout) ?? task.path, limit, longest, past }
}

/** One limit is one finding, however many tasks have it from there: what it should be is for the slowest of them. */
function problemOf(pipeline: Pipeline, same: readonly [Tight, ...Tight[]]): Problem | undefined {
  const [first] = same
  const slowest = same.reduce((most, tight) => (proposalFor(tight) > proposalFor(most) ? tight : most))
  const [proposal, labels] = [proposalFor(slowest), same.map(({ task }) => quoted(task.label))]
  const past = `the longest of ${count(slowest.past.runs, 'successful run')}`
  const message =
    same.length === 1
      ? `${labels[0]} may take ${roughDuration(first.limit)}, but ${past} took ${roughDuration(first.longest)}`
      : `${listNames(same.map(({ task }) => task.label))} may take ${roughDuration(first.limit)}, but ${past} of ${quoted(slowest.task.label)} took ${roughDuration(slowest.longest)}`
  const evidence = timeoutReason(slowest.past)
  const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'timeout', on: slowest.task, seconds: proposal, evidence })
  if (!remedy) return undefined
  return {
    at: { path: first.path, part: 'value' },
    message,
    remedy,
    subject: 'timeout',
  }
}

function proposalFor({ past, limit }: Tight): number {
  return generousTimeout(past) ?? limit
}
