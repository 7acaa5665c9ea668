import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import type { Handler, Pipeline } from '../model/pipeline.ts'
import { removeItem } from '../text/edit/list-edit.ts'
import { quoted } from '../text/quote.ts'
import { type Node, nodeAt, textOf } from '../text/tree.ts'
import { joined } from '../text/wording.ts'
import { alertScopes, alertWord, type Channel, channelsOf } from './parts/alerts.ts'
import { valueNumbers } from './parts/same-value.ts'

/** The outcomes that ANY_COMPLETED surely covers. */
const completed = ['FAILED', 'SUCCEEDED', 'WARNING']

/** The first alert that tells a channel of an outcome. */
interface First {
  readonly handler: Handler
  readonly channel: Channel
}

export default defineRule({
  summary: 'Alerts should send one message for each outcome and destination',
  why: 'Two messages about one failure look like two failures, and people start to ignore both.',
  remedy: 'Remove the outcome or the destination from one of the alerts.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    const numberOf = valueNumbers()
    for (const handlers of alertScopes(pipeline)) yield* repeatsIn(pipeline, handlers, numberOf)
  },
})

function* repeatsIn(
  pipeline: Pipeline,
  handlers: readonly Handler[],
  numberOf: (node: Node | undefined) => number,
): Iterable<Problem> {
  const told = new Map<string, First>()
  for (const handler of handlers) {
    yield* repeatedStatuses(pipeline, handler)
    for (const channel of channelsOf(pipeline, handler)) {
      const place = placeOf(channel, numberOf)
      if (place === undefined) continue
      const outcomes = new Set(handler.statuses.flatMap((status) => (status === 'ANY_COMPLETED' ? completed : [status])))
      const repeated = [...outcomes].flatMap((outcome) => {
        const first = told.get(`${outcome} ${place}`)
        if (!first) told.set(`${outcome} ${place}`, { handler, channel })
        return first ? [{ outcome, first }] : []
      })
      if (repeated[0])
        yield repeat(
          handler,
          channel,
          repeated.map(({ outcome }) => outcome),
          repeated[0].first,
        )
    }
  }
}

/** A status that stands twice in the list of one alert. */
function* repeatedStatuses({ document }: Pipeline, handler: Handler): Iterable<Problem> {
  const path = [...handler.path, 'statuses']
  const statuses = nodeAt(document.root, path)
  if (statuses?.kind !== 'list') return
  const seen = new Set<string>()
  for (const [index, item] of statuses.items.entries()) {
    const status = textOf(item)
    if (status === undefined) continue
    const fix = seen.has(status) ? removeItem(document, [...path, index]) : undefined
    if (seen.has(status))
      yield {
        at: { path: [...path, index] },
        message: `${alertWord(handler)} lists ${quoted(status)} twice`,
        remedy: 'Remove one of the two.',
        severity: 'note',
        subject: status,
        ...(fix && { fix }),
      }
    seen.add(status)
  }
}

function repeat(handler: Handler, channel: Channel, outcomes: readonly string[], first: First): Problem {
  const where = channel.destination
    ? `${channel.integration} ${quoted(channel.destination)}`
    : `${channel.integration} connection ${quoted(channel.connection ?? '')}`
  const isPart = outcomes.every((outcome) => !handler.statuses.includes(outcome))
  const earlier = first.handler === handler ? 'this alert lists it twice' : `${alertPhrase(first.handler)} already does`
  return {
    at: { path: channel.path },
    message: `${alertWord(handler)} sends ${joined(outcomes)} to ${where}${isPart ? ', included in ANY_COMPLETED' : ''}, but ${earlier}`,
    subject: outcomes.join(' '),
    related: [{ at: { path: first.channel.path }, message: 'first sent here' }],
  }
}

function alertPhrase(handler: Handler): string {
  return handler.name.trim() === '' ? 'an earlier alert' : `alert ${quoted(handler.name)}`
}

/** What makes two destinations one place; undefined where the destination says too little. */
function placeOf(channel: Channel, numberOf: (node: Node | undefined) => number): string | undefined {
  const { integration, destination, connection, parameters } = channel
  if (integration === '' || (!destination && !connection) || destination === '' || connection === '') return undefined
  const name = integration === 'SLACK' || integration === 'EMAIL' ? destination?.toLowerCase().replace(/^#/, '') : destination
  return JSON.stringify([integration, name ?? null, connection, numberOf(parameters)])
}
