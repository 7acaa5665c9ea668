import { listed } from '../../../changes/nouns.ts'
import type { Problem } from '../../../engine/problem.ts'
import { defineWorkspaceRule } from '../../../engine/rule.ts'
import type { Document } from '../../../text/document.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, placeIn } from '../inspect.ts'
import type { Job } from '../read/bundle.ts'
import { startsOf } from '../read/triggers.ts'
import { textIn, under, type Value } from '../read/value.ts'

export default defineWorkspaceRule({
  summary: 'Schedules and triggers of a production target should not be paused',
  why: 'A production target unpauses nothing: the job is deployed, and its schedule starts no run.',
  remedy: 'Remove `pause_status`, or set `pause_status: UNPAUSED` in the production target.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipelines, isReviewed }) {
    const paused = pipelines
      .flatMap(jobsIn)
      .filter(({ document }) => isReviewed(document))
      .flatMap(pausedIn)
    for (const root of new Set(paused.map(rootOf))) {
      const ofBundle = paused.filter((one) => rootOf(one) === root)
      const target = ofBundle[0]?.job.bundle.target
      if (target) yield* pausedTold(ofBundle, target)
    }
  },
})

/** One finding about all of a bundle; where a change adds some of them, about those. */
function pausedTold(paused: readonly Paused[], target: string): readonly Problem[] {
  const [first, ...others] = paused
  if (!first) return []
  const keyOf = ({ job, key }: Paused) => `${job.key} ${key}`
  return [
    {
      document: first.job.document,
      at: placeIn(first.job, first.status, 'key'),
      message:
        others.length === 0
          ? `Job ${quoted(first.job.key)} is paused in target ${quoted(target)}: its ${first.key} starts nothing`
          : `${jobsNamed(paused)} are paused in target ${quoted(target)}: nothing starts them`,
      subject: 'paused',
      members: paused.map(keyOf),
      among: (isWanted) =>
        pausedTold(
          paused.filter((one) => isWanted(keyOf(one))),
          target,
        )[0],
    },
  ]
}

/** The first file of the bundle. */
function rootOf({ job }: Paused): Document {
  return job.bundle.project.documents[0]
}

/** Most jobs that a message names. */
const mostNamed = 5

function jobsNamed(paused: readonly Paused[]): string {
  const keys = [...new Set(paused.map(({ job }) => job.key))]
  return keys.length > mostNamed ? `${keys.length} jobs` : `Jobs ${listed(keys.map((key) => quoted(key)))}`
}

interface Paused {
  readonly job: Job
  /** `schedule`, `trigger`, `continuous` or `triggers`. */
  readonly key: string
  readonly status: Value
}

function pausedIn(job: Job): readonly Paused[] {
  if (job.bundle.mode !== 'production') return []
  return startsOf(job).flatMap(({ keys, value }) => {
    const status = under(value, 'pause_status')
    const isLiteral = status !== undefined && textIn(status) === 'PAUSED' && status.layer !== 'variable'
    return isLiteral ? [{ job, key: String(keys[0]), status }] : []
  })
}
