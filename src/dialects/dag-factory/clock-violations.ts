import type { Pipeline } from '../../model/pipeline.ts'
import type { LanguageViolationKind, Violation } from '../../model/violation.ts'
import { soleClosestTo } from '../../text/closest.ts'
import { quoted } from '../../text/quote.ts'
import { dagsIn } from './read/pipeline.ts'
import { schedulesOf } from './read/schedule.ts'
import { clockOf } from './read/triggers.ts'
import { placeOf } from './value.ts'

const neverFires = /never/i

/** What is wrong with the cron expression of a DAG. Airflow refuses an invalid one when it loads the file, and finds out about dates too late. */
export function* clockViolations(pipeline: Pipeline, kind: LanguageViolationKind): Iterable<Violation> {
  if (kind !== 'invalid-cron' && kind !== 'cron-never-fires') return
  for (const dag of dagsIn(pipeline))
    for (const schedule of schedulesOf(dag)) {
      if (schedule.kind !== 'cron') continue
      const clock = clockOf(schedule.text)
      if (!clock || !('problems' in clock)) continue
      const [problem] = clock.problems
      const isNever = clock.problems.every(({ message }) => neverFires.test(message))
      if (!problem || isNever !== (kind === 'cron-never-fires')) continue
      const at = placeOf(schedule.value, dag.document)
      if (isNever)
        yield {
          kind,
          at,
          message: `Cron expression ${quoted(schedule.text)} never fires${because(schedule.text)}`,
          remedy: 'Write a day that the month has',
        }
      else if (/^\s*@/.test(schedule.text)) yield { kind, at, ...unknownPreset(schedule.text.trim()) }
      else
        yield {
          kind,
          at,
          message: `Cron expression ${quoted(schedule.text)} is refused by Airflow: ${problem.message.charAt(0).toLowerCase()}${problem.message.slice(1)}`,
          remedy: 'Write minute, hour, day of month, month and day of week',
        }
    }
}

/** Names that Airflow or croniter has for a schedule. */
const presets = '@once @continuous @hourly @daily @weekly @monthly @quarterly @yearly @annually @midnight'.split(' ')

function unknownPreset(text: string): Pick<Violation, 'message' | 'remedy'> {
  const near = soleClosestTo(text, presets)
  return {
    message: `Airflow has no preset ${quoted(text)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    remedy: `Write ${near === undefined ? 'minute, hour, day of month, month and day of week' : quoted(near)}`,
  }
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** The day that the month does not have, where there is one of each. */
function because(text: string): string {
  const [, , day = '', month = ''] = text.trim().split(/\s+/)
  const name = months[Number(month) - 1]
  return /^\d+$/.test(day) && name !== undefined ? `: ${name} has no day ${day}` : ''
}
