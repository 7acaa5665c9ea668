import type { FanOut, Group } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { nodeAt } from '../text/tree.ts'
import { canonical } from './canonical.ts'
import { type Fact, present } from './change.ts'
import type { Pair } from './entities/match.ts'
import { nodeFacts, shortList } from './node-change.ts'
import { nounOf } from './nouns.ts'
import { type Effect, effect, limitEffect } from './risk.ts'
import { settingFact, type Versions } from './settings.ts'
import { valueWords } from './values.ts'

/** A group that runs for other items than before, or otherwise. */
export function fanOutFacts(versions: Versions, { fanOut: was }: Group, { fanOut: is }: Group): readonly Fact[] {
  const noun = nounOf(versions.after, 'fan-out')
  if (!was && !is) return []
  if (!was || !is) {
    const words = sizesOf(versions, was ?? is, was ? 'before' : 'after')
    return [
      is
        ? {
            kind: 'added',
            what: `has a ${noun} now: ${words}`,
            from: null,
            to: words,
            ...effect('wider-reach', 'it runs once for each item'),
          }
        : {
            kind: 'removed',
            what: `no longer has a ${noun}, was ${words}`,
            from: words,
            to: null,
            ...effect('stopped-work', 'it runs once'),
          },
    ]
  }
  return present(
    ...inputFacts(versions, was, is),
    settingFact(
      `concurrency limit of the ${noun}`,
      versions,
      { before: was.maxParallel, after: is.maxParallel },
      String,
      limitEffect,
    ),
    switched(
      was.sequential,
      is.sequential,
      `the ${noun} runs one after the other now`,
      `the ${noun} runs in parallel now`,
      effect('behaviour'),
      effect('weaker-safety', 'more of it runs at the same time'),
    ),
    switched(
      was.continuesOnError,
      is.continuesOnError,
      `a failed item no longer stops the others of the ${noun}`,
      `a failed item stops the others of the ${noun} now`,
      effect('weaker-safety', 'the others run on after a failure'),
      effect('safer'),
    ),
  )
}

function switched(was: boolean, is: boolean, on: string, off: string, ofOn: Effect, ofOff: Effect): Fact | undefined {
  if (was === is) return undefined
  return { kind: 'changed', what: is ? on : off, from: String(was), to: String(is), ...(is ? ofOn : ofOff) }
}

function inputFacts(versions: Versions, was: FanOut, is: FanOut): readonly Fact[] {
  const { pairs, added, removed } = versions.matching.among(was.inputs, is.inputs)
  const noun = nounOf(versions.after, 'fan-out')
  return [
    ...removed.map((input): Fact => {
      const words = itemsWords(versions, input, 'before')
      return {
        kind: 'removed',
        what: `${noun} ${quoted(input.name)} removed, was ${words}`,
        from: words,
        to: null,
        ...effect('stopped-work'),
      }
    }),
    ...added.map((input): Fact => {
      const words = itemsWords(versions, input, 'after')
      return {
        kind: 'added',
        what: `${noun} ${quoted(input.name)} added: ${words}`,
        from: null,
        to: words,
        ...effect('wider-reach'),
      }
    }),
    ...pairs.flatMap((pair) => [
      ...(pair.before.name === pair.after.name
        ? []
        : [
            {
              kind: 'renamed' as const,
              what: `${noun} ${quoted(pair.before.name)} is named ${quoted(pair.after.name)} now`,
              from: pair.before.name,
              to: pair.after.name,
              ...effect('cosmetic'),
            },
          ]),
      ...itemFacts(versions, pair, is.sequential),
    ]),
  ]
}

type Input = FanOut['inputs'][number]

function itemFacts(versions: Versions, { before: was, after: is }: Pair<Input>, isSequential: boolean): readonly Fact[] {
  const noun = nounOf(versions.after, 'fan-out')
  const { before, after, shown } = versions
  const nodes = { before: nodeAt(before.document.root, was.path), after: nodeAt(after.document.root, is.path), shown }
  if (!was.items || !is.items) return nodeFacts(noun, is.name, nodes, effect('behaviour', 'it runs for other items'))
  const isReordered = sorted(was.items) === sorted(is.items)
  if (isReordered && !isSequential) return []
  const [a, b] = [was.items.length, is.items.length]
  const of =
    a === b
      ? effect('behaviour', isReordered ? 'items run in another order' : 'it runs for other items')
      : b > a
        ? effect('wider-reach', `it runs for ${b} items instead of ${a}`)
        : effect('stopped-work', `it runs for ${b} items instead of ${a}`)
  const facts = nodeFacts(noun, is.name, nodes, of)
  return facts.map((fact) => (a === b ? fact : { ...fact, what: `${fact.what} (${a} items before, ${b} now)` }))
}

function sorted(items: NonNullable<Input['items']>): string {
  return items.map(canonical).sort().join()
}

function itemsWords({ before, after, shown }: Versions, { items, path }: Input, side: 'before' | 'after'): string {
  const pipeline = side === 'before' ? before : after
  if (!items) return valueWords(nodeAt(pipeline.document.root, path), shown[side])
  const values = items.map((item) => valueWords(item, shown[side]))
  return `${items.length} ${items.length === 1 ? 'item' : 'items'}${values.length === 0 ? '' : ` (${shortList(values, 3)})`}`
}

function sizesOf(versions: Versions, fanOut: FanOut | null, side: 'before' | 'after'): string {
  if (!fanOut || fanOut.inputs.length === 0) return 'empty'
  return fanOut.inputs.map((input) => `${quoted(input.name)} with ${itemsWords(versions, input, side)}`).join('; ')
}
