import { listed } from '../../../changes/nouns.ts'
import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, placeIn } from '../inspect.ts'
import { type Bundle, type Job, jobsOf } from '../read/bundle.ts'
import { startsOf } from '../read/triggers.ts'
import { textIn, under, type Value } from '../read/value.ts'

export default defineRule({
  summary: 'Schedules and triggers of a production target should not be paused',
  why: 'A production target unpauses nothing: the job is deployed, and its schedule starts no run.',
  remedy: 'Remove `pause_status`, or set `pause_status: UNPAUSED` in the production target.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const { target } = job.bundle
      const paused = pausedBeside(job)
      // The first job of a file speaks for all of them.
      if (target === null || paused[0]?.job.key !== job.key) continue
      yield* pausedTold(paused, job, target)
    }
  },
})

/** One finding about all; where a change adds some of them, about those. */
function pausedTold(paused: readonly Paused[], home: Job, target: string): readonly Problem[] {
  const [first, ...others] = paused
  if (!first) return []
  const names = listed(paused.map(({ job }) => quoted(job.key)))
  const keyOf = ({ job, key }: Paused) => `${job.key} ${key}`
  return [
    {
      at: placeIn(home, first.status, 'key'),
      message:
        others.length === 0
          ? `Job ${names} is paused in target ${quoted(target)}: its ${first.key} starts nothing`
          : `Jobs ${names} are paused in target ${quoted(target)}: nothing starts them`,
      subject: 'paused',
      members: paused.map(keyOf),
      among: (isWanted) =>
        pausedTold(
          paused.filter((one) => isWanted(keyOf(one))),
          home,
          target,
        )[0],
    },
  ]
}

interface Paused {
  readonly job: Job
  /** `schedule`, `trigger`, `continuous` or `triggers`. */
  readonly key: string
  readonly status: Value
}

const known = new WeakMap<Bundle, readonly Paused[]>()

/** What is paused of the jobs in the file of a job. */
function pausedBeside({ bundle, document }: Job): readonly Paused[] {
  const all = known.get(bundle) ?? jobsOf(bundle).flatMap(pausedIn)
  known.set(bundle, all)
  return all.filter(({ job }) => job.document === document)
}

function pausedIn(job: Job): readonly Paused[] {
  if (job.bundle.mode !== 'production') return []
  return startsOf(job).flatMap(({ keys, value }) => {
    const status = under(value, 'pause_status')
    const isLiteral = status !== undefined && textIn(status) === 'PAUSED' && status.layer !== 'variable'
    return isLiteral ? [{ job, key: String(keys[0]), status }] : []
  })
}
