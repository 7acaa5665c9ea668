import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, placeIn, textsIn } from '../inspect.ts'
import { type Job, rawJobOf } from '../read/bundle.ts'
import { overlaysOf } from '../read/overlays.ts'
import { referencesIn } from '../read/reference.ts'
import { under } from '../read/value.ts'
import { undeclaredInBundle } from './parts/undeclared.ts'

export default defineRule({
  summary: 'Variables must be declared',
  why: 'The CLI refuses a reference to a variable that no file of the bundle declares.',
  remedy: 'Declare the variable under `variables:`, or write the name of one that is declared.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      if (!job.bundle.isComplete) continue
      const known = job.bundle.variables
      if (isFirst(job)) yield* undeclaredInBundle(job.bundle)
      const others = overlaysOf(job).filter(({ target }) => target !== job.bundle.target)
      for (const whole of [rawJobOf(job), ...others.map(({ overlay }) => overlay)])
        for (const { text, value } of textsIn(whole))
          for (const { steps, text: reference } of referencesIn(text)) {
            const [prefix = '', name = ''] = steps
            if ((prefix !== 'var' && prefix !== 'variables') || name === '' || known.has(name)) continue
            const near = soleClosestTo(name, known.keys())
            yield {
              at: placeIn(job, value),
              message: `Variable ${quoted(name)} is not declared${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
              subject: reference,
            }
          }
    }
  },
})

/** What is told once for the bundle. */
function isFirst({ key, bundle: { resources } }: Job): boolean {
  const jobs = under(resources, 'jobs')
  return jobs?.kind === 'map' && jobs.entries.keys().next().value === key
}
