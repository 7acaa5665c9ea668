import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Destination, Handler } from '../../../model/pipeline.ts'
import { alertScopes, alertWord } from '../../../rules/parts/alerts.ts'
import { swallowedAt } from '../../../text/swallowed.ts'
import { nodeAt } from '../../../text/tree.ts'
import { fieldIn } from './parts/keys.ts'

/** What people call the channels. */
const channelNames: Readonly<Record<string, string>> = {
  DATADOG: 'Datadog',
  EMAIL: 'an e-mail address',
  MICROSOFT_TEAMS: 'Microsoft Teams',
  PAGER_DUTY: 'PagerDuty',
  SLACK: 'Slack',
  WEBHOOK: 'a webhook',
}

export default defineRule({
  summary: 'Alert destinations must have an address or a connection',
  why: 'An alert without an address or a connection can be saved, but its messages are never delivered.',
  remedy: 'Write the channel or address as `destination`, or the connection as `connection_id`.',
  severity: 'error',
  since: '0.1.0',
  about: ['handler'],
  *check({ pipeline }) {
    for (const handler of alertScopes(pipeline).flat()) {
      for (const channel of handler.destinations) {
        // A channel behind an unquoted # is told by `value-in-comment`.
        if (swallowedAt(pipeline.document, [...channel.path, 'destination'])?.rest === null) continue
        const hasConnectionKey = fieldIn(nodeAt(pipeline.document.root, channel.path), 'connection_id') !== undefined
        const problem = missingIn(handler, channel, hasConnectionKey)
        if (problem) yield problem
      }
    }
  },
})

/** A connection that is not written at all is a missing key of the format, which has a rule of its own. */
function missingIn(handler: Handler, channel: Destination, hasConnectionKey: boolean): Problem | undefined {
  const { integration, address: destination, connection, path } = channel
  const name = Object.hasOwn(channelNames, integration) ? channelNames[integration] : undefined
  if (name === undefined) return undefined
  if (integration === 'SLACK' || integration === 'EMAIL') {
    if (destination !== null) return undefined
    const what = integration === 'SLACK' ? 'a Slack channel, but has no `destination`' : `${name}, but has no \`destination\``
    return {
      at: { path: [...path, 'destination'] },
      message: `${alertWord(handler)} goes to ${what}`,
      subject: integration,
      remedy: `Write the ${integration === 'SLACK' ? 'channel' : 'address'} as \`destination\`.`,
      severity: 'warning',
    }
  }
  if (connection !== null || !hasConnectionKey) return undefined
  return {
    at: { path: [...path, 'connection_id'], part: 'pair' },
    message: `${alertWord(handler)} goes to ${name}, but its connection_id is empty`,
    subject: integration,
    remedy: 'Write the id of the connection as `connection_id`.',
  }
}
