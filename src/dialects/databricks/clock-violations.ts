import type { Pipeline } from '../../model/pipeline.ts'
import type { LanguageViolationKind, Violation } from '../../model/violation.ts'
import { quoted } from '../../text/quote.ts'
import { readQuartz } from '../../time/quartz.ts'
import { readUnixCron } from '../../time/unix.ts'
import { jobOf } from './read/pipeline.ts'
import { startsOf, triggerOf } from './read/triggers.ts'

/** What is wrong with the cron expressions of a job, also with those that are paused. */
export function* clockViolations(pipeline: Pipeline, kind: LanguageViolationKind): Iterable<Violation> {
  const job = jobOf(pipeline)
  if (!job || (kind !== 'invalid-cron' && kind !== 'cron-never-fires')) return
  for (const start of startsOf(job)) {
    const { clock, cron } = triggerOf(job, start)
    if (cron.value === undefined || !clock || !('problems' in clock)) continue
    const isNever = clock.problems.every(({ message }) => neverFires.test(message))
    if (isNever !== (kind === 'cron-never-fires')) continue
    yield isNever
      ? {
          kind,
          at: cron.at,
          message: `Cron expression ${quoted(cron.value)} never fires`,
          remedy: 'Write a day that the month has',
        }
      : refusal(kind, cron.at, cron.value, clock.problems[0]?.message ?? '')
  }
}

const neverFires = /never/i

function refusal(kind: LanguageViolationKind, at: Violation['at'], text: string, message: string): Violation {
  const quartz = asQuartz(text)
  return {
    kind,
    at,
    message: `Cron expression ${quoted(text)} is not valid in Quartz: ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
    remedy:
      quartz === undefined
        ? 'Write second, minute, hour, day of month, month and day of week; one of the two days is `?`'
        : `Write ${quoted(quartz)}`,
  }
}

/** What a text of Unix cron, or one with two days, most probably means. */
function asQuartz(text: string): string | undefined {
  const words = text.trim().split(/\s+/)
  const isUnix = words.length === 5 && !('problems' in readUnixCron(text))
  const fields = isUnix ? ['0', ...words] : words.length === 6 ? words : undefined
  if (!fields) return undefined
  const [second = '', minute = '', hour = '', day = '', month = '', weekday = ''] = fields
  // Numbers of weekdays differ between the two: only names and stars carry over.
  const isPortable = weekday === '*' || /^[A-Za-z,-]+$/.test(weekday)
  const days = weekday === '*' ? [day, '?'] : day === '*' && isPortable ? ['?', weekday] : undefined
  const written = days && `${second} ${minute} ${hour} ${days[0]} ${month} ${days[1]}`
  return written !== undefined && 'cron' in readQuartz(written) ? written : undefined
}
