import type { Pipeline, Trigger, TriggerKind } from '../model/pipeline.ts'
import type { Resolve } from '../schedule/identity.ts'
import { quoted } from '../text/quote.ts'
import { nodeAt } from '../text/tree.ts'
import { canonical } from './canonical.ts'
import { firstRunWords, whenChange, whenWords } from './cron-words.ts'
import type { Matched } from './entities/match.ts'
import { handlerChanges } from './handlers.ts'
import type { Versions } from './versions.ts'
import { isSame, namesWords, present, quotedChange, secondsWords, settingChange, wordsChange } from './words.ts'

/** What the words about triggers need to know. */
export interface TriggerView {
  /** UTC milliseconds: first runs are looked for from here on. */
  readonly now: number
  /** Finds the pipelines that events speak of. */
  readonly resolve: Resolve
}

const kinds = ['cron', 'sensor', 'upstream', 'webhook'] as const satisfies readonly TriggerKind[]

/** What starts the pipeline otherwise than before; the times of schedules in words, with their first run. */
export function triggerLines(versions: Versions, view: TriggerView): readonly string[] {
  return kinds.flatMap((kind) => linesOf[kind](changed(versions, kind), versions, view))
}

/** How each trigger that starts by the clock says when it does so: `schedule at 08:00 every day (UTC)`. */
export function startsInWords({ triggers }: Pipeline): readonly string[] {
  return triggers.flatMap((trigger) => (trigger.kind === 'cron' ? [whenWords(trigger)] : []))
}

/** The schedules that a pipeline had before, at other times than now. */
export function movedSchedules(versions: Versions): readonly Trigger[] {
  const { pairs } = changed(versions, 'cron')
  return pairs.flatMap(({ before, after }) => (whenChange(before, after) === undefined ? [] : [after]))
}

type Lines = (matched: Matched<Trigger>, versions: Versions, view: TriggerView) => readonly string[]

const linesOf: Readonly<Record<TriggerKind, Lines>> = {
  cron: ({ pairs, added, removed }, versions, { now }) => [
    ...pairs.flatMap((pair) => scheduleChange(pair.before, pair.after, versions, now)),
    ...added.map((trigger) => `${wordOf(trigger)} added: ${termsOf(trigger)}${firstRunWords(trigger, now)}`),
    ...removed.map((trigger) => `${wordOf(trigger)} removed: was ${termsOf(trigger)}`),
  ],
  sensor: ({ pairs, added, removed }, versions) => [
    ...pairs.flatMap((pair) => sensorChange(pair.before, pair.after, versions)),
    ...added.map((trigger) => `${wordOf(trigger)} added: its window opens ${termsOf(trigger)}`),
    ...removed.map((trigger) => `${wordOf(trigger)} removed: its window opened ${termsOf(trigger)}`),
  ],
  upstream: ({ pairs, added, removed }, _versions, view) => [
    ...pairs.map(({ before, after }) => `Starts ${eventWords(after, view)}, no longer ${eventWords(before, view)}`),
    ...added.map((trigger) => `Starts ${eventWords(trigger, view)}`),
    ...removed.map((trigger) => `No longer starts ${eventWords(trigger, view)}`),
  ],
  webhook: ({ pairs, added, removed }) => [
    ...pairs.map(() => 'Settings of the webhook changed'),
    ...added.map(() => 'Can be started by a webhook'),
    ...removed.map(() => 'Can no longer be started by a webhook'),
  ],
}

/** What became of the triggers of one kind; those that are as they were, with the same id, are left out. */
function changed(versions: Versions, kind: TriggerKind): Matched<Trigger> {
  const [before, after] = [versions.before, versions.after].map(({ triggers }) => triggers.filter((one) => one.kind === kind))
  const { pairs, added, removed } = versions.matching.among(before ?? [], after ?? [])
  const isOther = ({ before: former, after: trigger }: { before: Trigger; after: Trigger }) =>
    !hasSameTerms(former, trigger, versions) || hasOtherId(former, trigger)
  return { pairs: pairs.filter(isOther), added, removed }
}

/** Sensors have ids; the other triggers are entries of lists. */
function hasOtherId(before: Trigger, after: Trigger): boolean {
  return before.kind === 'sensor' && before.path.at(-1) !== after.path.at(-1)
}

/** A sensor without a name has its key. */
function nameOf({ kind, name, path }: Trigger): string {
  return name.trim() || (kind === 'sensor' ? String(path.at(-1) ?? '') : '')
}

function wordOf(trigger: Trigger): string {
  const word = trigger.kind === 'sensor' ? 'Sensor' : 'Schedule'
  const name = nameOf(trigger)
  return name === '' ? word : `${word} ${quoted(name)}`
}

function termsOf(trigger: Trigger): string {
  const { environments, branch } = trigger
  const where = environments.length > 0 ? `, in ${namesWords(environments, '')}` : ''
  return `${whenWords(trigger)}${where}${branch === null ? '' : `, on branch ${quoted(branch)}`}`
}

function scheduleChange(before: Trigger, after: Trigger, versions: Versions, now: number): readonly string[] {
  const when = whenChange(before, after)
  const parts = present(when && `${when}${firstRunWords(after, now)}`, ...commonChanges(before, after))
  const isOther = parts.length === 0 && !hasSameTerms(before, after, versions)
  return parts.length > 0 || isOther
    ? [`${wordOf(after)}: ${parts.length > 0 ? parts.join('; ') : 'other inputs or settings'}`]
    : []
}

function sensorChange(before: Trigger, after: Trigger, versions: Versions): readonly string[] {
  const [former, sensor] = [before.sensor, after.sensor]
  if (!former || !sensor) return []
  const parts = present(
    hasOtherId(before, after)
      ? `has another id: ${quotedChange(String(before.path.at(-1)), String(after.path.at(-1)))}`
      : undefined,
    whenChange(before, after),
    ...commonChanges(before, after),
    settingChange('window', former.window, sensor.window, secondsWords),
    settingChange('polling interval', former.poll, sensor.poll, secondsWords),
    checksText(before, versions.before) === checksText(after, versions.after)
      ? undefined
      : (wordsChange('number of checks', String(former.checks.length), String(sensor.checks.length)) ?? 'checks changed'),
    ...handlerChanges(versions, before.handlers, after.handlers),
  )
  return parts.length > 0 ? [`${wordOf(after)}: ${parts.join('; ')}`] : []
}

function commonChanges(before: Trigger, after: Trigger): readonly (string | undefined)[] {
  return [
    wordsChange('environment', namesWords(before.environments, 'any'), namesWords(after.environments, 'any')),
    wordsChange('branch', branchWords(before), branchWords(after)),
    wordsChange('excluded dates', namesWords(before.excludeDates, 'none'), namesWords(after.excludeDates, 'none')),
    before.name === after.name ? undefined : `was named ${quoted(before.name)}`,
  ]
}

function branchWords({ branch }: Trigger): string {
  return branch === null ? 'not set' : quoted(branch)
}

function checksText({ sensor }: Trigger, { document }: Pipeline): string {
  const checks = sensor?.checks ?? []
  return JSON.stringify(checks.map(({ path }) => canonical(nodeAt(document.root, path))).sort())
}

function hasSameTerms(before: Trigger, after: Trigger, versions: Versions): boolean {
  return isSame(nodeAt(versions.before.document.root, before.path), nodeAt(versions.after.document.root, after.path))
}

function eventWords({ upstream }: Trigger, { resolve }: TriggerView): string {
  const name = upstream?.pipeline ?? ''
  const statuses = namesWords(upstream?.named.map(({ text }) => text) ?? [], 'any status')
  const whose = name === '*' ? 'any pipeline' : quoted(resolve(name)?.pipeline.name ?? name)
  return `after runs of ${whose} that end as ${statuses}`
}
