import { defineRule } from '../engine/rule.ts'
import { type Trigger, writtenPath } from '../model/pipeline.ts'
import type { Node } from '../text/tree.ts'
import { type Cron, isEveryYear } from '../time/cron.ts'
import { valueNumbers } from './parts/same-value.ts'
import { timedTriggers, triggerPhrase, triggerWord } from './parts/triggers.ts'

export default defineRule({
  summary: 'Two schedules should not start the same run at the same time',
  why: 'Each schedule starts its own run, so the same work is done twice at the same time, on the same tables.',
  remedy: 'Remove one of the schedules, or change its times, environment, branch or inputs.',
  severity: 'warning',
  since: '0.1.0',
  about: ['clock'],
  *check({ pipeline }) {
    const numberOf = valueNumbers()
    const first = new Map<string, Trigger>()
    for (const { trigger, path, result } of timedTriggers(pipeline)) {
      if (trigger.kind !== 'cron' || !('cron' in result) || trigger.timeZone.state === 'unknown') continue
      const start = startOf(trigger, result.cron, numberOf)
      const earlier = first.get(start)
      if (!earlier) first.set(start, trigger)
      else
        yield {
          at: { path },
          message: `${triggerWord(trigger)} starts the same run at the same times as ${sameWord(trigger, earlier)}`,
          subject: result.cron.text,
          related: [{ at: { path: writtenPath(earlier.cron) ?? earlier.path }, message: 'the other schedule' }],
        }
    }
  },
})

function sameWord(trigger: Trigger, earlier: Trigger): string {
  const phrase = triggerPhrase(earlier)
  return phrase === triggerPhrase(trigger) ? 'an earlier schedule' : phrase
}

/** All that makes a run of a schedule what it is. */
function startOf(trigger: Trigger, cron: Cron, numberOf: (node: Node | undefined) => number): string {
  const inputs = trigger.passes.map(({ name, value }) => [name, numberOf(value)] as const)
  return JSON.stringify([
    cron.minutes,
    cron.hours,
    cron.days,
    cron.months,
    cron.seconds,
    isEveryYear(cron) || cron.years,
    zoneOf(trigger),
    trigger.environments,
    trigger.branch,
    [...trigger.excludeDates].sort(),
    inputs.sort(([a], [b]) => (a < b ? -1 : 1)),
  ])
}

function zoneOf({ timeZone }: Trigger): string {
  const zone = (timeZone.value ?? '').trim().toLowerCase()
  return ['etc/utc', 'zulu', 'universal', 'etc/universal', 'uct'].includes(zone) ? 'utc' : zone
}
