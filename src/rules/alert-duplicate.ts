import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import type { Destination, Handler, NamedOutcome, Pipeline } from '../model/pipeline.ts'
import { removeItem } from '../text/edit/list-edit.ts'
import { quoted } from '../text/quote.ts'
import type { Node } from '../text/tree.ts'
import { joined } from '../text/wording.ts'
import { alertScopes, alertWord } from './parts/alerts.ts'
import { valueNumbers } from './parts/same-value.ts'

/** The first alert that tells a destination of an outcome. */
interface First {
  readonly handler: Handler
  readonly destination: Destination
}

export default defineRule({
  summary: 'Alerts should send one message for each outcome and destination',
  why: 'Two messages about one failure look like two failures, and people start to ignore both.',
  remedy: 'Remove the outcome or the destination from one of the alerts.',
  severity: 'warning',
  since: '0.1.0',
  about: ['handler'],
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
  const isAlone = handlers.length === 1 && (handlers[0]?.destinations.length ?? 0) < 2
  for (const handler of handlers) {
    if (handler.named.length > 1) yield* repeatedOutcomes(pipeline, handler)
    if (isAlone) continue
    for (const destination of handler.destinations) {
      const place = placeOf(destination, numberOf)
      if (place === undefined) continue
      const words = new Set(handler.named.flatMap((named) => wordsOf(pipeline, named)))
      const repeated = [...words].flatMap((word) => {
        const first = told.get(`${word} ${place}`)
        if (!first) told.set(`${word} ${place}`, { handler, destination })
        return first ? [{ word, first }] : []
      })
      if (repeated[0])
        yield repeat(
          handler,
          destination,
          repeated.map(({ word }) => word),
          repeated[0].first,
        )
    }
  }
}

/** What an entry covers, each in the product's own word; an entry that is no known outcome is its text. */
function wordsOf({ dialect }: Pipeline, { text, outcomes }: NamedOutcome): readonly string[] {
  return outcomes === null || outcomes.length === 0 ? [text] : outcomes.map((outcome) => dialect.spellings[outcome] ?? outcome)
}

/** An outcome that stands twice in the list of one alert. */
function* repeatedOutcomes({ document }: Pipeline, handler: Handler): Iterable<Problem> {
  const seen = new Set<string>()
  for (const { text, path } of handler.named) {
    const fix = seen.has(text) ? removeItem(document, path) : undefined
    if (seen.has(text))
      yield {
        at: { path },
        message: `${alertWord(handler)} lists ${quoted(text)} twice`,
        remedy: 'Remove one of the two.',
        severity: 'note',
        subject: text,
        ...(fix && { fix }),
      }
    seen.add(text)
  }
}

function repeat(handler: Handler, destination: Destination, words: readonly string[], first: First): Problem {
  const { integration, address, connection } = destination
  const where = address ? `${integration} ${quoted(address)}` : `${integration} connection ${quoted(connection ?? '')}`
  const written = handler.named.map(({ text }) => text)
  const cover = words.some((word) => written.includes(word))
    ? undefined
    : handler.named.find(({ outcomes }) => (outcomes?.length ?? 0) > 1)
  const earlier = first.handler === handler ? 'this alert lists it twice' : `${alertPhrase(first.handler)} already does`
  return {
    at: { path: destination.path },
    message: `${alertWord(handler)} sends ${joined(words)} to ${where}${cover ? `, included in ${cover.text}` : ''}, but ${earlier}`,
    subject: words.join(' '),
    related: [{ at: { path: first.destination.path }, message: 'first sent here' }],
  }
}

function alertPhrase(handler: Handler): string {
  return handler.name.trim() === '' ? 'an earlier alert' : `alert ${quoted(handler.name)}`
}

/** What makes two destinations one place; undefined where the destination says too little. */
function placeOf(destination: Destination, numberOf: (node: Node | undefined) => number): string | undefined {
  const { integration, address, connection, parameters } = destination
  if (integration === '' || (!address && !connection) || address === '' || connection === '') return undefined
  const name = /^(?:slack|email)$/i.test(integration) ? address?.toLowerCase().replace(/^#/, '') : address
  return JSON.stringify([integration, name ?? null, connection, numberOf(parameters)])
}
