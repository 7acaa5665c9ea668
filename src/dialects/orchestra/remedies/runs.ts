import type { Remedies } from '../../../model/pipeline.ts'
import { appendToRoot, insertBelowRoot } from '../../../text/edit/insertion.ts'
import { entryOf } from '../../../text/tree.ts'
import { orchestraSpellings } from '../spellings.ts'

export const runLimit: Remedies['run-limit'] = ({ document }, { runs }) => {
  const settings = { concurrency: { max_active: runs } }
  const fix = insertBelowRoot(document, 'configuration', settings, 'Skip a run while another is active')
  const written = `\`concurrency: {max_active: ${runs}}\``
  return {
    text: `Set ${written} under \`configuration:\` at the root.`,
    ...(fix && { fix }),
    gap: { under: 'configuration', add: [written] },
  }
}

/** A fix only where the file has no alerts at all and the team has said whom to tell. */
export const alert: Remedies['alert'] = ({ document }, { on, of, channel }) => {
  const status = orchestraSpellings[of]
  if (status === null) return null
  if (on === 'sensor') return { text: `Add an alert for ${status} under \`alerts:\` of the sensor.` }
  const mayWrite = channel && !entryOf(document.root, 'alerts') && /^[A-Z_]+$/.test(channel.integration)
  const lines = mayWrite && [
    'alerts:',
    '  - name: Failed',
    `    statuses: [${status}]`,
    '    destinations:',
    `      - integration: ${channel.integration}`,
    `        destination: ${JSON.stringify(channel.destination)}`,
  ]
  const fix = lines ? appendToRoot(document, lines, `Add a ${of} alert`) : undefined
  return {
    text: `Add an alert for ${status} under \`alerts:\` at the root.`,
    ...(fix && { fix }),
    gap: { under: 'alerts', add: [`an alert for ${status}`] },
  }
}

export const sla: Remedies['sla'] = () => ({
  text: 'Add an `anomalies:` block that reports slow runs or a `timeout` for every task.',
  gap: { under: 'anomalies', add: ['a limit for slow runs'] },
})
