import type { OtherSetting } from '../model/other-setting.ts'
import type { NamedOutcome, Pipeline, Setting } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { isUnset, nodeAt, type Path, textOf } from '../text/tree.ts'
import { duration } from '../text/wording.ts'
import { type ChangeKind, type Fact, present } from './change.ts'
import type { DataWorld } from './data.ts'
import type { Matching } from './entities/match.ts'
import { nodeFacts, renamedFact, renames } from './node-change.ts'
import { type Effect, effect } from './risk.ts'
import { nodeOf, plainValue, type Shown, shownOf, valueWords } from './values.ts'

/** Two versions of a pipeline: which of their parts are the same, and how their values are shown. */
export interface Versions {
  readonly before: Pipeline
  readonly after: Pipeline
  readonly matching: Matching
  readonly shown: { readonly before: Shown; readonly after: Shown }
  /** UTC milliseconds: next starts are looked for from here on. */
  readonly now: number
  /** Who waits for the data that tasks update. */
  readonly world: DataWorld
}

export function versionsOf(
  before: Pipeline,
  after: Pipeline,
  matching: Matching,
  view: { readonly now: number; readonly secretPrefixes?: readonly string[] },
  world: DataWorld,
): Versions {
  const prefixes = view.secretPrefixes ?? []
  const shown = { before: shownOf(before, prefixes), after: shownOf(after, prefixes) }
  return { before, after, matching, now: view.now, shown, world }
}

/** `timeout was 1 hour, now 2 hours` in given words; undefined for equal ones. */
export function wordsFact(noun: string, was: string, is: string, of: Effect, kind: ChangeKind = 'changed'): Fact | undefined {
  if (was === is) return undefined
  return {
    kind,
    what: `${noun} ${isPlural(noun) ? 'were' : 'was'} ${was}, now ${is}`,
    from: plainValue(was),
    to: plainValue(is),
    ...of,
  }
}

function isPlural(noun: string): boolean {
  return /^(?:default )?(?:retries|statuses|tags|runs|excluded dates)\b/.test(noun)
}

/** A setting that holds another value; `of` judges by the values, undefined where there is none that is known. */
export function settingFact<T>(
  noun: string,
  { before, after, shown }: Versions,
  settings: { readonly before: Setting<T>; readonly after: Setting<T> },
  words: (value: T) => string,
  of: (was: T | undefined, is: T | undefined) => Effect,
): Fact | undefined {
  const [was, is] = [held(settings.before), held(settings.after)]
  if (was !== undefined && was === is) return undefined
  const text = (pipeline: Pipeline, setting: Setting<T>, side: Shown) => settingWords(pipeline, setting, side, words)
  const [former, latter] = [text(before, settings.before, shown.before), text(after, settings.after, shown.after)]
  const isUnknown = settings.before.state === 'unknown' || settings.after.state === 'unknown'
  const known = isUnknown ? effect('behaviour', 'what it comes to is not known') : of(was, is)
  return wordsFact(noun, former, latter, known)
}

function held<T>({ value, state, effective }: Setting<T>): T | undefined {
  return state === 'unset' ? effective : value
}

/** What is unknown is told as it is written. */
function settingWords<T>(pipeline: Pipeline, setting: Setting<T>, shown: Shown, words: (value: T) => string): string {
  const { state, value } = setting
  if (state === 'unset' || (state === 'set' && value === undefined)) return 'not set'
  if (state === 'set' && value !== undefined) return words(value)
  const node = nodeOf(pipeline, setting)
  if (!isUnset(node)) return valueWords(node, shown)
  return setting.origin === 'product-default' ? 'left to the server' : 'not known'
}

/** Seconds in words; what is no sensible number stays a number. */
export function secondsWords(seconds: number): string {
  return Number.isSafeInteger(seconds) && seconds >= 0 ? duration(seconds) : `${seconds} seconds`
}

/** `"production", "staging"` or `any`; the order plays no part. */
export function namesWords(names: readonly string[], none: string): string {
  return names.length === 0 ? none : [...new Set(names)].sort().map(quoted).join(', ')
}

/** `"FAILED", "WARNING"`: outcomes as the file names them. */
export function outcomeWords(named: readonly NamedOutcome[], none: string): string {
  return namesWords(
    named.map(({ text }) => text),
    none,
  )
}

/** The outcomes of the first, as they are written, that the second does not cover. */
export function lostOutcomes(was: readonly NamedOutcome[], is: readonly NamedOutcome[]): readonly NamedOutcome[] {
  const covered = new Set(is.flatMap(({ outcomes }) => outcomes ?? []))
  const texts = new Set(is.map(({ text }) => text))
  const isCovered = ({ text, outcomes }: NamedOutcome) =>
    texts.has(text) || (outcomes !== null && outcomes.length > 0 && outcomes.every((outcome) => covered.has(outcome)))
  return was.filter((one) => !isCovered(one))
}

/** Two names that are set otherwise; none and the empty text are the same. */
export function nameFact(noun: string, was: string | null, is: string | null, of: Effect): Fact | undefined {
  const words = (name: string | null) => (name === null || name === '' ? 'not set' : quoted(name))
  return wordsFact(noun, words(was), words(is), of)
}

/** What no field of the model holds of two parts that are the same: each place with its values. */
export function otherFacts(
  { before, after, shown }: Versions,
  owners: { readonly before: Path; readonly after: Path },
  of: (kind: OtherSetting['kind'], name: string) => Effect = () => effect('behaviour'),
  wanted: (kind: OtherSetting['kind']) => boolean = () => true,
): readonly Fact[] {
  const [was, is] = [othersBelow(before, owners.before), othersBelow(after, owners.after)]
  const named = renamedIn(was, is)
  const names = new Set([...was.keys(), ...is.keys()])
  return [...names].flatMap((name) => {
    const [former, latter] = [was.get(name), is.get(name)]
    const kind = (latter ?? former)?.kind ?? 'setting'
    // What changes nothing is the same as nothing.
    if (!wanted(kind) || (!(former && latter) && (former ?? latter)?.isIdle)) return []
    if (kind === 'spelling') {
      const isThere = {
        before: former !== undefined || isWritten(before, owners.before, latter),
        after: latter !== undefined || isWritten(after, owners.after, former),
      }
      return present(spellingFact(former, latter, isThere))
    }
    if (!former && named.fresh.has(name)) return []
    const next = latter ? undefined : named.next.get(name)
    if (next !== undefined) return [renamedFact(kind, name, next, valueWords(former?.node, shown.before, name), of(kind, name))]
    return nodeFacts(kind, name, { before: former?.node, after: latter?.node, shown }, of(kind, name))
  })
}

const refused = effect('behaviour', 'a key that is not known is refused')

/** Whether what the other version holds is written below an owner too. */
function isWritten({ document }: Pipeline, owner: Path, other: OtherSetting | undefined): boolean {
  return other !== undefined && nodeAt(document.root, [...owner, ...other.path.slice(other.owner.length)]) !== undefined
}

/** A key that was written right and is misspelt now, or the other way round, or that comes misspelt; one that goes is told by what it meant. */
function spellingFact(
  was: OtherSetting | undefined,
  is: OtherSetting | undefined,
  isThere: { readonly before: boolean; readonly after: boolean },
): Fact | undefined {
  if (!isThere.after) return undefined
  const name = (is ?? was)?.name ?? ''
  const written = (other: OtherSetting | undefined) => quoted(textOf(other?.node) ?? name.slice(name.lastIndexOf('.') + 1))
  const noun = `key ${quoted(name)}`
  if (!isThere.before)
    return { kind: 'changed', what: `${noun} is written ${written(is)}`, from: null, to: plainValue(written(is)), ...refused }
  return wordsFact(noun, written(was), written(is), refused)
}

/** Settings of one kind that keep their value under another name. */
function renamedIn(was: ReadonlyMap<string, OtherSetting>, is: ReadonlyMap<string, OtherSetting>) {
  const nodesOf = (settings: ReadonlyMap<string, OtherSetting>) => new Map([...settings].map(([name, { node }]) => [name, node]))
  return renames(nodesOf(was), nodesOf(is))
}

const byOwner = new WeakMap<Pipeline, ReadonlyMap<string, readonly OtherSetting[]>>()

function othersBelow(pipeline: Pipeline, owner: Path): ReadonlyMap<string, OtherSetting> {
  const all = byOwner.get(pipeline) ?? grouped(pipeline)
  byOwner.set(pipeline, all)
  return new Map(
    (all.get(JSON.stringify(owner)) ?? []).map((other) => [`${other.kind === 'spelling' ? 'key ' : ''}${other.name}`, other]),
  )
}

function grouped({ others }: Pipeline): ReadonlyMap<string, readonly OtherSetting[]> {
  const owners = new Map<string, OtherSetting[]>()
  for (const other of others) {
    const key = JSON.stringify(other.owner)
    const known = owners.get(key)
    if (known) known.push(other)
    else owners.set(key, [other])
  }
  return owners
}
