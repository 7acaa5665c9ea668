import { defineRule } from '../engine/rule.ts'
import { rarityOf } from '../schedule/rarity.ts'
import { count } from '../text/wording.ts'
import { measuredTriggers, triggerWord } from './parts/triggers.ts'

export default defineRule({
  summary: 'Schedules should start at least once a year',
  why: 'A schedule with years between its starts is usually a mistake in the day or year field, and it goes unnoticed until the data is missed.',
  remedy: 'Check the day, month and year fields, or start such a run manually.',
  severity: 'note',
  since: '0.1.0',
  about: ['clock'],
  *check({ pipeline }) {
    for (const { trigger, path, result } of measuredTriggers(pipeline)) {
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
