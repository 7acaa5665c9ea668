import type { Pipeline, Remedies } from '../../../model/pipeline.ts'
import { roughDuration } from '../../../text/wording.ts'

/** `max_retries`, and the interval in milliseconds. A job has no defaults for its tasks. */
export const retry: Remedies['retry'] = (pipeline, { on, retries, delaySeconds }) => {
  if (isContinuous(pipeline)) return null
  const settings = [`\`max_retries: ${retries}\``, `\`min_retry_interval_millis: ${delaySeconds * 1000}\``]
  const whose = typeof on === 'object' ? 'the task' : on === 'pipeline' ? 'each task' : 'the tasks that can safely run twice'
  return { text: `Set ${settings.join(' and ')} on ${whose}.`, gap: { under: 'tasks', add: [`${settings[0]} on ${whose}`] } }
}

export const noRetry: Remedies['no-retry'] = (_, { on }) => ({
  text: `Set \`max_retries: 0\` on ${on.length > 1 ? 'those tasks' : 'the task'}.`,
})

export const retryDelay: Remedies['retry-delay'] = (_, { seconds }) => ({
  text: `Set \`min_retry_interval_millis: ${seconds * 1000}\` (${roughDuration(seconds)}) next to \`max_retries\`.`,
})

/** `timeout_seconds` of the task, or of the job for all of its tasks together. */
export const timeout: Remedies['timeout'] = (pipeline, { on, seconds, evidence }) => {
  if (isContinuous(pipeline)) return null
  const because = evidence === undefined ? '' : `, ${evidence}`
  if (on === 'pipeline')
    return {
      text: 'Set `timeout_seconds` on the job, well above its longest successful run.',
      gap: { under: null, add: ['`timeout_seconds` on the job'] },
    }
  if (seconds === null) return { text: 'Set `timeout_seconds` on the task.' }
  return { text: `Set \`timeout_seconds: ${seconds}\` (${roughDuration(seconds)})${because}.` }
}

export const shortenTimeout: Remedies['shorten-timeout'] = (_, { below }) => ({ text: `Set \`timeout_seconds\` below ${below}.` })

/** A continuous job runs without end, and the service starts its failed runs again. */
export function isContinuous({ triggers }: Pipeline): boolean {
  return triggers.some(({ clock }) => clock !== null && 'isContinuous' in clock)
}
