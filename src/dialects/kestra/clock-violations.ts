import type { Pipeline } from '../../model/pipeline.ts'
import type { LanguageViolationKind, Violation } from '../../model/violation.ts'
import { quoted } from '../../text/quote.ts'
import { cronUtilsClock } from '../../time/cron-utils.ts'
import { flowsOf } from './read/pipeline.ts'
import { isBefore, isFrom, releasesOf } from './release.ts'

/** What is wrong with the cron expressions of a flow. */
export function* clockViolations(pipeline: Pipeline, kind: LanguageViolationKind): Iterable<Violation> {
  if (kind !== 'invalid-cron' && kind !== 'cron-never-fires') return
  if (kind === 'invalid-cron') yield* lastDayViolations(pipeline)
  for (const { clock, cron } of pipeline.triggers) {
    if (cron.value === undefined || !clock || !('problems' in clock)) continue
    const [problem] = clock.problems
    const isNever = clock.problems.every(({ message }) => /never/i.test(message))
    if (problem === undefined || isNever !== (kind === 'cron-never-fires')) continue
    const cause = `${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`
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
          message: `Cron expression ${quoted(cron.value)} is not valid: ${cause}`,
          remedy: remedyFor(cron.value),
        }
  }
}

/** `L`, the last day of the month, where a release before 2.0 runs the flow, or may run it (`Schedule` of `io.kestra:core` 0.20.0 to 2.0.0). */
function* lastDayViolations(pipeline: Pipeline): Iterable<Violation> {
  const [flow] = flowsOf(pipeline)
  const releases = flow && releasesOf(pipeline, flow)
  if (!releases || isFrom(releases, '2.0')) return
  for (const { clock, cron } of pipeline.triggers) {
    if (cron.value === undefined || !clock || 'problems' in clock || isReadBefore2(cron.value)) continue
    yield {
      kind: 'invalid-cron',
      at: cron.at,
      message: `Cron expression ${quoted(cron.value)} has "L", which releases before 2.0 refuse`,
      remedy: 'Write the days as numbers, or set `kestra.version` to 2.0 where it runs',
      ...(!isBefore(releases, '2.0') && { severity: 'warning' as const }),
    }
  }
}

function isReadBefore2(text: string): boolean {
  return [false, true].some((withSeconds) => {
    const clock = cronUtilsClock(text, { withSeconds, takesLast: false })
    return clock !== null && 'cron' in clock
  })
}

const names = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/** What the author of a text most probably means. */
function remedyFor(text: string): string {
  if (text.startsWith('@')) return 'Write `@hourly`, `@daily`, `@weekly`, `@monthly` or `@yearly` in lower case, or five fields'
  const words = text.trim().split(/\s+/)
  if (words.length === 6 && isRead(text, true))
    return `Set \`withSeconds: true\`, or write ${quoted(words.slice(1).join(' '))} without the seconds`
  if (words.length === 5 && isRead(`0 ${text}`, true) && isRead(text, false))
    return `Write ${quoted(`0 ${text}`)}: with \`withSeconds: true\` the seconds come first`
  const rising = text.replace(
    /\b([A-Za-z]{3})-([A-Za-z]{3})\b/g,
    (range, from: string, to: string) => risingRange(from, to) ?? range,
  )
  if (rising !== text && isRead(rising, false)) return `Write ${quoted(rising)}: a range must rise`
  const dayless = text.replaceAll('?', '*')
  if (dayless !== text && isRead(dayless, false)) return `Write ${quoted(dayless)}`
  return 'Write minute, hour, day of month, month and day of week'
}

/** The days from one to another as numbers that rise, Sunday being 0. */
function risingRange(from: string, to: string): string | undefined {
  const [start, end] = [from, to].map((name) => names.indexOf(name.toUpperCase()))
  if (start === undefined || end === undefined || start < 0 || end < 0) return undefined
  return start <= end ? `${start}-${end}` : `${start}-6,0-${end}`
}

function isRead(text: string, withSeconds: boolean): boolean {
  const clock = cronUtilsClock(text, { withSeconds, takesLast: true })
  return clock !== null && 'cron' in clock
}
