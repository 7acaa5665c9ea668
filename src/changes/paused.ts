import type { Pipeline, Trigger } from '../model/pipeline.ts'
import { nodeAt } from '../text/tree.ts'
import type { Fact } from './change.ts'
import { firstRunOf, firstRunWords, instantWords, whenWords } from './cron-words.ts'
import { effect } from './risk.ts'
import type { Versions } from './settings.ts'
import { shownOf, valueWords } from './values.ts'

/** When it starts; for what happens outside and is no sensor of the model, as it is written. */
export function startWords(trigger: Trigger, pipeline: Pipeline): string {
  if (trigger.kind !== 'sensor' || trigger.sensor) return whenWords(trigger, pipeline)
  return valueWords(nodeAt(pipeline.document.root, trigger.path), shownOf(pipeline, []))
}

/** True for a trigger that is written and switched off. */
export function isPausedIn({ pausedTriggers = [] }: Pipeline, trigger: Trigger): boolean {
  return pausedTriggers.includes(trigger)
}

/** That a trigger is switched off, or on again. */
export function pauseFact({ before, after, now }: Versions, was: Trigger, is: Trigger): Fact | undefined {
  if (isPausedIn(before, was) === isPausedIn(after, is)) return undefined
  const [former, latter] = [startWords(was, before), startWords(is, after)]
  if (isPausedIn(before, was)) {
    const what = `is no longer paused: ${latter}${firstRunWords(is, now)}`
    return { kind: 'changed', what, from: 'paused', to: latter, ...effect('wider-reach', 'runs start that did not start before') }
  }
  const run = firstRunOf(was, now)
  const less = effect('stopped-work', ...(run ? [`it does not start on ${instantWords(run, now)}, the next time`] : []))
  return { kind: 'changed', what: `is paused now, was ${former}`, from: former, to: 'paused', ...less }
}
