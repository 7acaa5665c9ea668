import { defineRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'
import { replaceCron } from '../time/cron-edit.ts'
import { isEveryMinute, startsPerDay } from '../time/rhythm.ts'
import { describeCron } from '../time/words.ts'
import { timedTriggers, triggerWord } from './parts/triggers.ts'

export default defineRule({
  summary: 'A cron expression with fixed hours should have a fixed minute',
  why: '`* 5 ? * * *` starts every minute from 05:00 to 05:59: 60 runs instead of one. They overlap, cost 60 times as much and load the same rows again.',
  remedy: 'Write the minute, such as 0, in the first field.',
  severity: 'warning',
  since: '0.1.0',
  about: ['clock'],
  *check({ pipeline }) {
    for (const { trigger, text, path, result } of timedTriggers(pipeline)) {
      if (!('cron' in result) || !isEveryMinute(result.cron) || result.cron.hours.length === 24) continue
      const { cron } = result
      const language = pipeline.dialect.clock
      const once = language?.rewritten(cron.text, { minute: 0 })
      if (!language || !once) continue
      const fix = replaceCron(pipeline.document, path, once, 'unsafe')
      yield {
        at: { path, within: language.spanOf(text, 'minute') },
        message: `${triggerWord(trigger)} starts ${describeCron(cron, null)}: ${count(startsPerDay(cron), 'start')} a day`,
        subject: 'every minute',
        remedy: `Write ${quoted(once)} to start once in each of these hours`,
        ...(fix && { fix }),
      }
    }
  },
})
