import { defineWorkspaceRule } from '../../../engine/rule.ts'
import type { Place } from '../../../text/document.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, keyPlace } from '../inspect.ts'
import type { Job } from '../read/bundle.ts'
import { callOf } from '../read/calls.ts'

/** Nested Run Job tasks that the service supports. */
const mostLevels = 3

export default defineWorkspaceRule({
  summary: 'Jobs should start jobs at most three levels deep',
  why: 'The service does not support more than three nested Run Job tasks: the innermost job may not start.',
  remedy: 'Let one job start the others, or move the tasks of the innermost job into the one that starts it.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipelines }) {
    const jobs = pipelines.flatMap(jobsIn)
    const byBundle = new Map<Job['bundle'], Map<string, Job>>()
    for (const job of jobs) {
      const own = byBundle.get(job.bundle) ?? new Map<string, Job>()
      byBundle.set(job.bundle, own.set(job.key, job))
    }
    for (const own of byBundle.values()) {
      const depthOf = depthsIn(own)
      for (const job of own.values()) {
        const deepest = callsOf(job).find(({ to }) => depthOf(to, mostLevels + 1) === mostLevels)
        // Told where the chain becomes too long, and not again for each job above.
        if (!deepest || depthOf(job.key, mostLevels + 2) !== mostLevels + 1) continue
        const chain = chainFrom(own, job.key, depthOf)
        yield {
          document: job.document,
          at: deepest.at,
          message: `Job ${quoted(job.key)} starts jobs ${mostLevels + 1} levels deep: ${chain.map(quoted).join(' → ')}`,
          subject: job.key,
        }
      }
    }
  },
})

interface Call {
  readonly to: string
  readonly at: Place
}

function callsOf(job: Job): readonly Call[] {
  return jobTasks(job).flatMap(({ value }) => {
    const to = callOf(value)
    return to === undefined ? [] : [{ to, at: keyPlace(job, value, 'run_job_task') }]
  })
}

type DepthOf = (key: string, most: number) => number

/** How many levels of jobs a job starts, counted up to a limit; each is counted once. */
function depthsIn(own: ReadonlyMap<string, Job>): DepthOf {
  const known = new Map<string, number>()
  const depthOf: DepthOf = (key, most) => {
    const job = own.get(key)
    if (!job || most === 0) return 0
    const depth = known.get(`${most} ${key}`) ?? Math.max(0, ...callsOf(job).map(({ to }) => 1 + depthOf(to, most - 1)))
    known.set(`${most} ${key}`, depth)
    return depth
  }
  return depthOf
}

function chainFrom(own: ReadonlyMap<string, Job>, key: string, depthOf: DepthOf): readonly string[] {
  const chain = [key]
  for (let left = mostLevels; left >= 0; left--) {
    const job = own.get(chain.at(-1) ?? '')
    const next = job && callsOf(job).find(({ to }) => depthOf(to, left) === left)
    if (!next) break
    chain.push(next.to)
  }
  return chain
}
