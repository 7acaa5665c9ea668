import type { Handler, Pipeline } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { type Fact, present } from './change.ts'
import { nounOf } from './nouns.ts'
import { effect } from './risk.ts'
import { lostOutcomes, nameFact, otherFacts, outcomeWords, type Versions, wordsFact } from './settings.ts'

/** `alert "On call" added (on "FAILED", to SLACK "#data")`: who is told of what that was not told before, and the other way round. */
export function handlerFacts(versions: Versions, before: readonly Handler[], after: readonly Handler[]): readonly Fact[] {
  const { pairs, added, removed } = versions.matching.among(before, after)
  return [
    ...removed.map(
      (handler): Fact => ({
        kind: 'removed',
        what: `${wordOf(versions.before, handler)} removed (${termsOf(versions.before, handler)})`,
        from: termsOf(versions.before, handler),
        to: null,
        ...effect(
          'silence',
          `${recipients(versions.before, handler)} ${handler.destinations.length > 1 ? 'are' : 'is'} no longer notified on ${outcomeWords(handler.named, 'any status')}`,
        ),
      }),
    ),
    ...added.map(
      (handler): Fact => ({
        kind: 'added',
        what: `${wordOf(versions.after, handler)} added (${termsOf(versions.after, handler)})`,
        from: null,
        to: termsOf(versions.after, handler),
        ...effect('safer'),
      }),
    ),
    ...pairs.flatMap((pair) => pairFacts(versions, pair.before, pair.after)),
  ]
}

function pairFacts(versions: Versions, was: Handler, is: Handler): readonly Fact[] {
  const lost = lostOutcomes(was.named, is.named)
  const ofStatuses =
    lost.length > 0 ? effect('silence', `no notification on ${outcomeWords(lost, '')} any more`) : effect('safer')
  const word = told(versions.after, is)
  const of = `of ${word}`
  return present(
    nameFact(`name of ${nounOf(versions.after, 'alert')}`, was.name, is.name, effect('cosmetic')),
    wordsFact(`statuses ${of}`, outcomeWords(was.named, 'none'), outcomeWords(is.named, 'none'), ofStatuses),
    ...destinationFacts(versions, was, is, word),
    ...belonging(otherFacts(versions, { before: was.path, after: is.path }), of),
  )
}

/** `setting "custom_message" was ...` as `setting "custom_message" of alert "On call" was ...`. */
export function belonging(facts: readonly Fact[], of: string): readonly Fact[] {
  return facts.map((fact) => ({
    ...fact,
    what: fact.what.replace(/^((?:order of )?\w+ "[^"]*")/, `$1 ${of.replaceAll('$', '$$$$')}`),
  }))
}

function destinationFacts(versions: Versions, was: Handler, is: Handler, alert: string): readonly Fact[] {
  const { pairs, added, removed } = versions.matching.among(was.destinations, is.destinations)
  return present(
    ...removed.map((one): Fact => {
      const words = destinationWords(versions.before, one)
      return {
        kind: 'removed',
        what: `destination ${words} of ${alert} removed`,
        from: words,
        to: null,
        ...effect('silence', `${words} is no longer notified`),
      }
    }),
    ...added.map((one): Fact => {
      const words = destinationWords(versions.after, one)
      return { kind: 'added', what: `destination ${words} added to ${alert}`, from: null, to: words, ...effect('safer') }
    }),
    ...pairs.flatMap(({ before, after }) => [
      wordsFact(
        `destination of ${alert}`,
        destinationWords(versions.before, before),
        destinationWords(versions.after, after),
        effect('silence', `${destinationWords(versions.before, before)} is no longer notified`),
      ),
      ...belonging(
        otherFacts(versions, { before: before.path, after: after.path }),
        `of destination ${destinationWords(versions.after, after)} of ${alert}`,
      ),
    ]),
  )
}

function wordOf(pipeline: Pipeline, { name }: Handler): string {
  const noun = nounOf(pipeline, 'alert')
  return name.trim() === '' ? noun : `${noun} ${quoted(name.trim())}`
}

/** One without a name is told by what it notifies of. */
function told(pipeline: Pipeline, handler: Handler): string {
  const isNamed = handler.name.trim() !== '' || handler.named.length === 0
  return isNamed ? wordOf(pipeline, handler) : `${wordOf(pipeline, handler)} on ${outcomeWords(handler.named, '')}`
}

function termsOf(pipeline: Pipeline, handler: Handler): string {
  const on = `on ${outcomeWords(handler.named, 'any status')}`
  return handler.destinations.length > 0 ? `${on}, to ${destinationsWords(pipeline, handler)}` : on
}

function recipients(pipeline: Pipeline, handler: Handler): string {
  return handler.destinations.length > 0 ? destinationsWords(pipeline, handler) : 'its recipient'
}

function destinationsWords(pipeline: Pipeline, { destinations }: Handler): string {
  return [...new Set(destinations.map((one) => destinationWords(pipeline, one)))].join(', ')
}

/** `"SLACK" "#data"`; the way is left out where it is what an alert is called anyway. */
function destinationWords(pipeline: Pipeline, { integration, target }: Handler['destinations'][number]): string {
  const way = integration === nounOf(pipeline, 'alert') ? '' : integration
  const parts = [way, target ?? ''].filter((part) => part.trim() !== '')
  return parts.length === 0 ? 'an unnamed destination' : parts.map(quoted).join(' ')
}
