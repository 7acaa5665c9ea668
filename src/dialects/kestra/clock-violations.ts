import type { Pipeline } from '../../model/pipeline.ts'
import type { LanguageViolationKind, Violation } from '../../model/violation.ts'
import { quoted } from '../../text/quote.ts'

/** What is wrong with the cron expressions of a flow, also with those of triggers that are switched off. */
export function* clockViolations(pipeline: Pipeline, kind: LanguageViolationKind): Iterable<Violation> {
  if (kind !== 'invalid-cron' && kind !== 'cron-never-fires') return
  for (const { clock, cron } of pipeline.triggers) {
    if (cron.value === undefined || !clock || !('problems' in clock)) continue
    const [problem] = clock.problems
    const isNever = clock.problems.every(({ message }) => /never/i.test(message))
    if (problem === undefined || isNever !== (kind === 'cron-never-fires')) continue
    yield isNever
      ? {
          kind,
          at: cron.at,
          message: `Cron expression ${quoted(cron.value)} never fires`,
          remedy: 'Write a day that the month has',
        }
      : {
          kind,
          at: cron.at,
          message: `Cron expression ${quoted(cron.value)} is not valid: ${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`,
          remedy: 'Write minute, hour, day of month, month and day of week',
        }
  }
}
