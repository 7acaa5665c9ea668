import type { Remedies } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'

export const timeZone: Remedies['time-zone'] = (_, { zone }) => ({ text: `Set \`timezone\` to ${zone}.` })

/** The window of a sensor is in minutes. */
export const shortenWindow: Remedies['shorten-window'] = (_, { seconds }) => ({
  text: `Set ${quoted('timeout_mins')} below ${seconds / 60}.`,
})
