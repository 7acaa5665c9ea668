import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, placeIn } from '../inspect.ts'
import type { Job } from '../read/bundle.ts'
import { overlaysOf } from '../read/overlays.ts'
import { isNull, type Value } from '../read/value.ts'

export default defineRule({
  summary: 'A target cannot remove a setting with null',
  why: 'The CLI keeps the value of the job where a target writes null: the schedule that should be gone still runs.',
  remedy: 'Write the setting in the targets that need it, and not in the job; pause a schedule with `pause_status: PAUSED`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline))
      for (const { target, base, overlay } of overlaysOf(job)) yield* nullsIn(job, target, base, overlay)
  },
})

function* nullsIn(job: Job, target: string, base: Value | undefined, overlay: Value): Iterable<Problem> {
  if (base?.kind !== 'map' || overlay.kind !== 'map') return
  for (const [key, value] of overlay.entries) {
    const below = base.entries.get(key)
    if (below === undefined || isNull(below)) continue
    if (isNull(value))
      yield {
        at: placeIn(job, value, 'key'),
        message: `Target ${quoted(target)} sets ${quoted(key)} to null, which leaves the value of the job`,
        subject: `${target} ${key}`,
        related: [{ at: placeIn(job, below, 'key'), message: 'is the value that stays' }],
      }
    else yield* nullsIn(job, target, below, value)
  }
}
