import { defineRule } from '../../../engine/rule.ts'
import { measuredTriggers, triggerWord } from '../../../rules/parts/triggers.ts'
import { quoted } from '../../../text/quote.ts'
import { cronLanguage } from '../cron/language.ts'
import { describeStep, fitFor } from '../cron/step-words.ts'
import { type LostStep, lostSteps } from '../cron/steps.ts'

export default defineRule({
  summary: 'Steps in cron expressions should be even',
  why: 'A step restarts in each hour, day, month or year. `*/7` hours starts at 21:00 and again at midnight, 3 hours later, and a step beyond the end of its range never applies.',
  remedy: 'Write a step that divides the hour, day or year evenly, or list the times.',
  severity: 'warning',
  since: '0.1.0',
  about: ['clock'],
  *check({ pipeline }) {
    for (const { trigger, path, result, text } of measuredTriggers(pipeline)) {
      if (!('cron' in result)) continue
      for (const lost of lostSteps(result.cron)) {
        yield {
          at: { path, within: cronLanguage.spanOf(text, lost.field) },
          message: `${triggerWord(trigger)}: ${quoted(lost.item)} ${describeStep(lost, result.cron)}`,
          subject: `${lost.field} ${lost.item}`,
          remedy: remedyFor(lost),
        }
      }
    }
  },
})

function remedyFor(lost: LostStep): string {
  return lost.turn === undefined ? 'Write the value without the step, or widen the range' : fitFor(lost)
}
