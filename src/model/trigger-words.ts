import { quoted } from '../text/quote.ts'
import type { Trigger } from './pipeline.ts'

/** `Schedule "Nightly"`, for the beginning of a sentence; one without a name is known by its cron expression. */
export function triggerWord({ kind, name, cron }: Trigger): string {
  const words = { cron: 'Schedule', sensor: 'Sensor', upstream: 'Trigger event', data: 'Data trigger', webhook: 'Webhook' }
  const label = name.trim() || cron.value?.trim()
  return label ? `${words[kind]} ${quoted(label)}` : words[kind]
}

/** The same inside a sentence. */
export function triggerPhrase(trigger: Trigger): string {
  const word = triggerWord(trigger)
  return word[0]?.toLowerCase() + word.slice(1)
}
