import { defineRule } from '../engine/rule.ts'
import { rarityOf } from '../schedule/rarity.ts'
import { count } from '../text/wording.ts'
import { mostMeasured, timedTriggers, triggerWord } from './parts/triggers.ts'

export default defineRule({
  summary: 'A schedule starts at least once a year',
  why: 'A schedule that sleeps for years is nearly always a slip in the day or year field, and nobody notices until the data is missed.',
  remedy: 'Check the day, month and year fields; start such a run by hand if it is meant.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { trigger, path, result } of timedTriggers(pipeline).slice(0, mostMeasured)) {
      const rarity = 'cron' in result ? rarityOf(result.cron) : undefined
      if (!rarity) continue
      yield {
        at: { path },
        message: `${triggerWord(trigger)} starts on ${count(rarity.days, 'day')} in ${count(rarity.years, 'year')}`,
        subject: trigger.cron.value ?? '',
      }
    }
  },
})
