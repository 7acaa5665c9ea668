import { nodeKeyOf, type Pipeline, type SensorCheck, type Trigger } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { nodeAt } from '../text/tree.ts'
import { type Fact, present } from './change.ts'
import type { Pair } from './entities/match.ts'
import { belonging } from './handlers.ts'
import { nodeFacts } from './node-change.ts'
import { nounOf } from './nouns.ts'
import { effect } from './risk.ts'
import { otherFacts, secondsWords, settingFact, type Versions, wordsFact } from './settings.ts'
import { valueWords } from './values.ts'

/** `has another id: was "a", now "b"`. */
export function idFact(was: string, is: string): Fact {
  return {
    kind: 'renamed',
    what: `has another id: was ${quoted(was)}, now ${quoted(is)}`,
    from: was,
    to: is,
    ...effect('cosmetic'),
  }
}

/** `"files" ("AWS_S3_FILE")`. */
export function checkWords({ integration, type, path }: SensorCheck): string {
  return `${quoted(String(path.at(-1) ?? ''))} (${quoted(type || integration)})`
}

/** How a sensor polls, and what it checks. */
export function sensorFacts(
  versions: Versions,
  { sensor: was, path }: Trigger,
  { sensor: is, path: newPath }: Trigger,
): readonly Fact[] {
  if (!was || !is || !path || !newPath) return []
  const { pairs, added, removed } = versions.matching.among(was.checks, is.checks)
  return present(
    settingFact('window', versions, { before: was.window, after: is.window }, secondsWords, (a = 0, b = 0) =>
      b < a ? effect('stopped-work', 'it gives up sooner') : effect('behaviour'),
    ),
    settingFact('polling interval', versions, { before: was.poll, after: is.poll }, secondsWords, () => effect('behaviour')),
    ...removed.map(
      (check): Fact => ({
        kind: 'removed',
        what: `check ${checkWords(check)} removed`,
        from: checkWords(check),
        to: null,
        ...effect('weaker-safety', 'it starts runs without this check'),
      }),
    ),
    ...added.map(
      (check): Fact => ({
        kind: 'added',
        what: `check ${checkWords(check)} added`,
        from: null,
        to: checkWords(check),
        ...effect('behaviour', 'it starts runs only when this check passes, too'),
      }),
    ),
    ...pairs.flatMap((pair) => checkFacts(versions, pair)),
  )
}

function checkFacts(versions: Versions, { before, after }: Pair<SensorCheck>): readonly Fact[] {
  const name = quoted(String(after.path.at(-1) ?? ''))
  const [id, newId] = [before, after].map(({ path }) => String(path.at(-1) ?? ''))
  const type = (check: SensorCheck) => quoted(`${check.integration} ${check.type}`.trim())
  return present(
    id === newId
      ? undefined
      : { ...idFact(id ?? '', newId ?? ''), what: `check ${quoted(id ?? '')} has another id: now ${quoted(newId ?? '')}` },
    wordsFact(`type of check ${name}`, type(before), type(after), effect('behaviour')),
    settingFact(`connection of check ${name}`, versions, { before: before.connection, after: after.connection }, quoted, () =>
      effect('wider-reach', 'it looks at another system'),
    ),
    ...belonging(otherFacts(versions, { before: before.path, after: after.path }), `of check ${name}`),
  )
}

/** The values that a trigger passes to the inputs of the pipeline. */
export function passedFacts(versions: Versions, was: Trigger, is: Trigger): readonly Fact[] {
  const { before, after, matching, shown } = versions
  const [word, of] = [`passed ${nounOf(after, 'input')}`, effect('behaviour')]
  const { pairs, added, removed } = matching.among(was.passes, is.passes)
  const node = (pipeline: Pipeline, { path }: Trigger['passes'][number]) => nodeAt(pipeline.document.root, path)
  return [
    ...removed.map((one): Fact => {
      const value = valueWords(node(before, one), shown.before, one.name)
      return { kind: 'removed', what: `${word} ${quoted(one.name)} removed, was ${value}`, from: value, to: null, ...of }
    }),
    ...added.map((one): Fact => {
      const value = valueWords(node(after, one), shown.after, one.name)
      return { kind: 'added', what: `${word} ${quoted(one.name)} added: ${value}`, from: null, to: value, ...of }
    }),
    ...pairs.flatMap((pair) => [
      ...(isRenamedAlong(versions, pair) || pair.before.name === pair.after.name
        ? []
        : [
            {
              ...idFact(pair.before.name, pair.after.name),
              what: `${word} ${quoted(pair.before.name)} is ${quoted(pair.after.name)} now`,
            },
          ]),
      ...nodeFacts(word, pair.after.name, { before: node(before, pair.before), after: node(after, pair.after), shown }, of),
    ]),
  ]
}

/** True where the input itself has the new name: then it is told once, there. */
function isRenamedAlong({ before, after, matching }: Versions, pair: Pair<Trigger['passes'][number]>): boolean {
  const former = before.parameters.find(({ name }) => name === pair.before.name)
  const latter = after.parameters.find(({ name }) => name === pair.after.name)
  return (
    former !== undefined && latter !== undefined && matching.former.get(nodeKeyOf(latter.path))?.key === nodeKeyOf(former.path)
  )
}
