import type { Remedies } from '../../../model/pipeline.ts'
import { insertBelowRoot } from '../../../text/edit/insertion.ts'
import { duration, roughDuration } from '../../../text/wording.ts'

/** `timeout`, which is in seconds. */
export const timeout: Remedies['timeout'] = ({ document }, { on, seconds, evidence }) => {
  const because = evidence === undefined ? '' : `, ${evidence}`
  if (on !== 'pipeline')
    return {
      text:
        seconds === null
          ? 'Set `timeout` (seconds) under `configuration:` of the task.'
          : `Set \`timeout: ${seconds}\` (${roughDuration(seconds)})${because}.`,
    }
  const title = `Stop every task after ${duration(seconds ?? 0)}`
  const fix = seconds === null ? undefined : insertBelowRoot(document, 'configuration', { timeout: seconds }, title)
  const add = [fix ? `\`timeout: ${seconds}\` (seconds)` : '`timeout` (seconds)']
  const text =
    fix && seconds !== null && evidence !== undefined
      ? `Set \`timeout: ${seconds}\` (${duration(seconds)}) under \`configuration:\` at the root: ${evidence}.`
      : 'Set `timeout` (seconds) under `configuration:` at the root, well above the longest successful run.'
  return { text, ...(fix && { fix }), gap: { under: 'configuration', add } }
}

export const shortenTimeout: Remedies['shorten-timeout'] = (_, { below }) => ({
  text: `Set \`timeout\` (seconds) below ${below}.`,
})
