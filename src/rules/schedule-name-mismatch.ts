import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { replaceCron } from '../time/cron-edit.ts'
import { describeCron } from '../time/words.ts'
import { orElse } from './parts/advice.ts'
import { type ContradictedText, contradictedText } from './parts/contradicted-text.ts'
import { measuredTriggers, type TimedTrigger } from './parts/triggers.ts'

export default defineRule({
  summary: 'Schedule names and comments should match the cron expression',
  why: 'People plan by the name. If it contradicts the cron, one of them is wrong: often the cron counts weekdays from Sunday = 1, or only one of the two was updated.',
  remedy: 'Correct the cron expression or the name.',
  severity: 'warning',
  since: '0.1.0',
  about: ['clock'],
  *check({ pipeline }) {
    for (const one of measuredTriggers(pipeline)) yield* problemsOf(pipeline, one)
  },
})

/** At most one problem for each schedule: what contradicts its name mostly contradicts the comment as well. */
function* problemsOf(pipeline: Pipeline, one: TimedTrigger): Iterable<Problem> {
  const contradicted = contradictedText(pipeline, one)
  if (!contradicted) return
  const { opening, contradiction, cron, zone, weekdays } = contradicted
  const timed = contradiction === 'time' || contradiction === 'offset'
  const language = pipeline.dialect.clock
  const right = weekdays && language?.rewritten(one.text, { weekdays })
  const days = right && language ? language.spanOf(right, 'weekday') : undefined
  const fix = right && replaceCron(pipeline.document, one.path, right, 'unsafe')
  yield {
    at: { path: one.path },
    message: `${opening} ${describeCron(cron, timed ? zone : null)}`,
    subject: cron.text,
    ...advice(pipeline, one, contradicted, right && days ? right.slice(days.start, days.end) : undefined),
    ...(fix && { fix }),
  }
}

function advice(
  pipeline: Pipeline,
  { trigger }: TimedTrigger,
  { contradiction, claims: { period } }: ContradictedText,
  days: string | undefined,
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
