import type { Remedies } from '../../../model/pipeline.ts'
import { isContinuous } from './attempts.ts'

/** The events that speak of an outcome; a run that is cancelled or skipped has none. */
const eventOf = {
  success: 'on_success',
  failure: 'on_failure',
  timeout: 'on_failure',
  warning: null,
  cancelled: null,
  skipped: null,
} as const

export const alert: Remedies['alert'] = (_, { on, of, channel }) => {
  const event = eventOf[of]
  if (on === 'sensor' || event === null) return null
  const isMail = channel?.integration === 'EMAIL'
  const address = isMail ? `\`${event}: [${channel.destination}]\`` : `\`${event}\``
  return {
    text: `Add ${address} with an address to \`email_notifications\`, or with a destination to \`webhook_notifications\`, of the job.`,
    gap: { under: 'email_notifications', add: [`\`${event}\` with an address`] },
  }
}

export const sla: Remedies['sla'] = (pipeline) =>
  isContinuous(pipeline)
    ? null
    : {
        text: 'Add a `RUN_DURATION_SECONDS` rule under `health.rules` of the job, and `on_duration_warning_threshold_exceeded` to its notifications.',
        gap: { under: 'health', add: ['a `RUN_DURATION_SECONDS` rule with a recipient'] },
      }

export const timeZone: Remedies['time-zone'] = (_, { zone }) => ({ text: `Set \`timezone_id: ${zone}\`.` })
