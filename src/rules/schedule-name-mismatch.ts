import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { describeCron } from '../time/words.ts'
import { orElse } from './parts/advice.ts'
import { type ContradictedText, contradictedText } from './parts/contradicted-text.ts'
import { replaceCron } from './parts/cron-edit.ts'
import { mostMeasured, type TimedTrigger, timedTriggers } from './parts/triggers.ts'

export default defineRule({
  summary: 'Schedule names and comments should match the cron expression',
  why: 'People plan by the name. If it contradicts the cron, one of them is wrong: often the cron counts weekdays from Sunday = 1, or only one of the two was updated.',
  remedy: 'Correct the cron expression or the name.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const one of timedTriggers(pipeline).slice(0, mostMeasured)) yield* problemsOf(pipeline, one)
  },
})

/** At most one problem for each schedule: what contradicts its name mostly contradicts the comment as well. */
function* problemsOf(pipeline: Pipeline, one: TimedTrigger): Iterable<Problem> {
  const contradicted = contradictedText(pipeline, one)
  if (!contradicted) return
  const { opening, contradiction, cron, zone, weekdays } = contradicted
  const timed = contradiction === 'time' || contradiction === 'offset'
  const fix = weekdays && replaceCron(pipeline.document, one.path, withWeekdays(one.text, weekdays), 'unsafe')
  yield {
    at: { path: one.path },
    message: `${opening} ${describeCron(cron, timed ? zone : null)}`,
    subject: cron.text,
    ...advice(pipeline, one, contradicted),
    ...(fix && { fix }),
  }
}

function advice(
  pipeline: Pipeline,
  { trigger }: TimedTrigger,
  { contradiction, weekdays: days, claims: { period } }: ContradictedText,
): Pick<Problem, 'remedy' | 'severity'> {
  if (days !== undefined) return { remedy: `Write ${days} for the day of week: in this cron 1 is Sunday.` }
  if (contradiction === 'manual') return { remedy: 'Remove the schedule if the pipeline is only started manually, or rename it.' }
  if (contradiction === 'offset') {
    const remedy = pipeline.dialect.remedyFor(pipeline, {
      kind: 'time-zone',
      of: trigger,
      zone: 'the zone of the time in the name',
    })
    return { severity: 'note', remedy: remedy ? orElse(remedy, 'add UTC to the name') : 'Add UTC to the name.' }
  }
  return period === 'daily' && contradiction === 'pace' ? { remedy: 'Write one hour in the cron, or rename the schedule.' } : {}
}

/** The cron expression with another day-of-week field. */
function withWeekdays(text: string, days: string): string {
  const words = text.trim().split(/[ \t\r\n]+/)
  return words.map((word, index) => (index === 4 ? days : word)).join(' ')
}
