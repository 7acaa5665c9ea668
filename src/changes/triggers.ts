import type { Pipeline, Trigger, TriggerKind } from '../model/pipeline.ts'
import type { Resolve } from '../schedule/identity.ts'
import { quoted } from '../text/quote.ts'
import { catchUpOf } from './catch-up.ts'
import { type Change, type Fact, present } from './change.ts'
import { firstRunOf, firstRunWords, instantWords, startsInFourWeeks, whenChange, whenWords } from './cron-words.ts'
import { conditionChange, updateWords } from './data.ts'
import type { Matched, Pair } from './entities/match.ts'
import { handlerFacts } from './handlers.ts'
import { capital, nounOf } from './nouns.ts'
import { isPausedIn, pauseFact, startWords } from './paused.ts'
import { type Effect, effect } from './risk.ts'
import { lostOutcomes, nameFact, namesWords, otherFacts, outcomeWords, type Versions, wordsFact } from './settings.ts'
import { checkWords, idFact, passedFacts, sensorFacts } from './trigger-parts.ts'
import { plainValue } from './values.ts'

const kinds = ['cron', 'sensor', 'upstream', 'data', 'webhook'] as const satisfies readonly TriggerKind[]

/** What starts the pipeline otherwise than before; the times of schedules in words, with their first run. */
export function triggerChanges(versions: Versions, resolve: Resolve): readonly Change[] {
  return kinds.flatMap((kind) => {
    const { pairs, added, removed } = matched(versions, kind)
    return [
      ...pairs.flatMap((pair) => pairChanges(versions, pair, resolve)),
      ...added.map((trigger) => cameChange(versions, trigger, resolve)),
      ...removed.map((trigger) => wentChange(versions, trigger, resolve)),
    ]
  })
}

/** How each trigger of a pipeline starts it: `at 08:00 every day (UTC)`, `after runs of "Core" ...`, `by a webhook`. */
export function startsInWords(pipeline: Pipeline, resolve: Resolve = () => undefined): readonly string[] {
  return pipeline.triggers.map((trigger) => {
    if (trigger.kind === 'upstream') return eventWords(trigger, resolve)
    if (trigger.kind === 'data') return updateWords(trigger)
    if (trigger.kind === 'webhook') return 'by a webhook'
    return trigger.kind === 'cron'
      ? whenWords(trigger, pipeline)
      : `by ${wordOf(pipeline, trigger).replace(/^./, (letter) => letter.toLowerCase())}, whose window opens ${whenWords(trigger, pipeline)}`
  })
}

/** The schedules that a pipeline had before, at other times than now. */
export function movedSchedules({ before, after, matching }: Pick<Versions, 'before' | 'after' | 'matching'>): readonly Trigger[] {
  return matched({ before, after, matching }, 'cron').pairs.flatMap((pair) =>
    whenChange([pair.before, before], [pair.after, after]) === undefined ? [] : [pair.after],
  )
}

function matched(
  { before, after, matching }: Pick<Versions, 'before' | 'after' | 'matching'>,
  kind: TriggerKind,
): Matched<Trigger> {
  const ofKind = ({ triggers }: Pipeline) => triggers.filter((one) => one.kind === kind)
  return matching.among(ofKind(before), ofKind(after))
}

/** A sensor without a name has its key. */
function nameOf({ kind, name, path, sensor }: Trigger): string {
  return name.trim() || (kind === 'sensor' && sensor ? String(path.at(-1) ?? '') : '')
}

function wordOf(pipeline: Pipeline, trigger: Trigger): string {
  if (trigger.kind === 'webhook') return 'Webhook'
  if (trigger.kind === 'upstream') return 'Trigger event'
  if (trigger.kind === 'data') return 'Data trigger'
  const word = capital(nounOf(pipeline, trigger.kind === 'sensor' ? 'sensor' : 'schedule'))
  const name = nameOf(trigger)
  return name === '' ? word : `${word} ${quoted(name)}`
}

/** `at 08:00 every day (UTC), in "staging", on branch "dev", passing "day"`. */
function termsOf(trigger: Trigger, pipeline: Pipeline): string {
  const { environments, branch, excludeDates, passes } = trigger
  return [
    startWords(trigger, pipeline),
    ...(environments.length > 0 ? [`in ${namesWords(environments, '')}`] : []),
    ...(branch === null ? [] : [`on branch ${quoted(branch)}`]),
    ...(excludeDates.length > 0 ? [`not on ${namesWords(excludeDates, '')}`] : []),
    ...(passes.length > 0 && trigger.kind === 'cron'
      ? [
          `passing ${namesWords(
            passes.map(({ name }) => name),
            '',
          )}`,
        ]
      : []),
  ].join(', ')
}

function checksWords({ sensor }: Trigger): string {
  const checks = sensor?.checks ?? []
  return checks.length === 0 ? '' : `; checks ${checks.map(checkWords).join(', ')}`
}

function eventWords({ upstream }: Trigger, resolve: Resolve): string {
  const statuses = outcomeWords(upstream?.named ?? [], 'any status')
  return `after runs of ${sourceWords({ upstream }, resolve)} that end as ${statuses}`
}

/** The pipeline whose runs an event listens to. */
function sourceWords({ upstream }: Pick<Trigger, 'upstream'>, resolve: Resolve): string {
  const name = upstream?.pipeline ?? ''
  return name === '*' ? 'any pipeline' : quoted(resolve(name)?.pipeline.name ?? name)
}

function whole(kind: Change['kind'], what: string, of: Effect, from: string | null, to: string | null): Change {
  return { kind, subject: '', what, from, to, names: [], ...of }
}

function cameChange({ after, now }: Versions, trigger: Trigger, resolve: Resolve): Change {
  const terms = termsOf(trigger, after)
  const more = effect('wider-reach', 'runs start that did not start before')
  if (trigger.kind === 'webhook')
    return whole('added', 'Can be started by a webhook', effect('wider-reach', 'callers outside can start runs'), null, 'webhook')
  if (trigger.kind === 'upstream')
    return whole('added', `Starts ${eventWords(trigger, resolve)}`, more, null, eventWords(trigger, resolve))
  if (trigger.kind === 'data') return whole('added', `Starts ${updateWords(trigger)}`, more, null, updateWords(trigger))
  if (isPausedIn(after, trigger))
    return {
      ...whole('added', `${wordOf(after, trigger)} added, paused: ${terms}`, effect('behaviour'), null, terms),
      names: namesOf(trigger),
    }
  const backlog = catchUpOf(trigger, after, now)
  const first = backlog ? `; ${backlog.what}` : firstRunWords(trigger, now)
  const what = trigger.sensor ? `its window opens ${terms}${checksWords(trigger)}` : `${terms}${first}`
  const of = backlog ? effect('wider-reach', backlog.reason) : more
  return { ...whole('added', `${wordOf(after, trigger)} added: ${what}`, of, null, terms), names: namesOf(trigger) }
}

function wentChange({ before, now }: Versions, trigger: Trigger, resolve: Resolve): Change {
  const terms = termsOf(trigger, before)
  const run = firstRunOf(trigger, now)
  const lost = trigger.sensor ? 'its window does not open' : 'it does not start'
  const less = effect('stopped-work', ...(run ? [`${lost} on ${instantWords(run, now)}, the next time`] : []))
  if (trigger.kind === 'webhook')
    return whole(
      'removed',
      'Can no longer be started by a webhook',
      effect('stopped-work', 'callers that start runs are refused'),
      'webhook',
      null,
    )
  if (trigger.kind === 'upstream')
    return whole(
      'removed',
      `No longer starts ${eventWords(trigger, resolve)}`,
      effect('stopped-work'),
      eventWords(trigger, resolve),
      null,
    )
  if (trigger.kind === 'data')
    return whole('removed', `No longer starts ${updateWords(trigger)}`, effect('stopped-work'), updateWords(trigger), null)
  if (isPausedIn(before, trigger)) {
    const what = `${wordOf(before, trigger)} removed, was paused: ${terms}`
    return { ...whole('removed', what, effect('behaviour'), terms, null), names: namesOf(trigger) }
  }
  const what = trigger.sensor ? `its window opened ${terms}` : `was ${terms}`
  return { ...whole('removed', `${wordOf(before, trigger)} removed: ${what}`, less, terms, null), names: namesOf(trigger) }
}

function namesOf(trigger: Trigger): readonly string[] {
  const name = nameOf(trigger)
  return name === '' ? [] : [name]
}

function pairChanges(versions: Versions, { before, after }: Pair<Trigger>, resolve: Resolve): readonly Change[] {
  const facts = [
    ...(before.kind === 'upstream' || before.kind === 'data' ? [] : startFacts(versions, before, after)),
    ...sensorFacts(versions, before, after),
    ...passedFacts(versions, before, after),
    ...otherFacts(versions, { before: before.path, after: after.path }),
    ...handlerFacts(versions, before.handlers, after.handlers),
  ]
  const event =
    before.kind === 'upstream'
      ? eventChanges(before, after, resolve)
      : before.kind === 'data'
        ? conditionChange(before, after)
        : []
  const subject =
    before.kind === 'upstream'
      ? `${wordOf(versions.after, after)} ${quoted(after.upstream?.pipeline ?? '')}`
      : wordOf(versions.after, after)
  return [...event, ...facts.map((fact) => ({ ...fact, subject, names: namesOf(after) }))]
}

/** The runs of another pipeline that start it. */
function eventChanges(before: Trigger, after: Trigger, resolve: Resolve): readonly Change[] {
  const [was, is] = [eventWords(before, resolve), eventWords(after, resolve)]
  if (was === is) return []
  const [former, latter] = [before.upstream, after.upstream]
  if (former?.pipeline !== latter?.pipeline) {
    const what = `Starts ${is}, no longer ${was}`
    return [whole('changed', what, effect('wider-reach', 'other runs start it than before'), was, is)]
  }
  const [old, fresh] = [former?.named ?? [], latter?.named ?? []]
  const [statuses, newStatuses] = [outcomeWords(old, 'any status'), outcomeWords(fresh, 'any status')]
  const isMore = lostOutcomes(fresh, old).length > 0
  const of = isMore ? effect('wider-reach', 'more runs start it') : effect('stopped-work', 'fewer runs start it')
  const what = `Starts after runs of ${sourceWords(after, resolve)} that end as ${newStatuses}, was ${statuses}`
  return [whole('changed', what, of, plainValue(statuses), plainValue(newStatuses))]
}

/** A trigger of another id is a new one where ids are all that the service knows it by. */
function renameEffect({ after }: Versions) {
  return after.dialect.idsAreIdentity
    ? effect('behaviour', 'it is a new trigger for the server, which forgets when the old one last started')
    : effect('cosmetic')
}

/** When and where schedules and sensors start. */
function startFacts(versions: Versions, was: Trigger, is: Trigger): readonly Fact[] {
  const isSensor = is.kind === 'sensor'
  const [id, newId] = [was, is].map(({ path }) => String(path.at(-1) ?? ''))
  const places = wordsFact(
    'environment',
    namesWords(was.environments, 'any'),
    namesWords(is.environments, 'any'),
    effect('wider-reach', 'runs in another environment'),
  )
  return present(
    isSensor && id !== newId && typeof is.path.at(-1) === 'string'
      ? { ...idFact(id ?? '', newId ?? ''), kind: 'renamed' as const }
      : undefined,
    pauseFact(versions, was, is),
    whenFact(versions, was, is),
    places,
    nameFact('branch', was.branch, is.branch, effect('wider-reach', 'runs another version of the code')),
    wordsFact(
      'excluded dates',
      namesWords(was.excludeDates, 'none'),
      namesWords(is.excludeDates, 'none'),
      excludedEffect(was, is),
    ),
    nameFact('name', was.name, is.name, renameEffect(versions)),
  )
}

function excludedEffect(was: Trigger, is: Trigger): Effect {
  const [fresh, gone] = [
    is.excludeDates.filter((date) => !was.excludeDates.includes(date)),
    was.excludeDates.filter((date) => !is.excludeDates.includes(date)),
  ]
  if (fresh.length > 0) return effect('stopped-work', `no run on ${namesWords(fresh, '')}`)
  return effect('wider-reach', `runs on ${namesWords(gone, '')} again`)
}

function whenFact({ before, after, now }: Versions, was: Trigger, is: Trigger): Fact | undefined {
  const change = whenChange([was, before], [is, after])
  if (!change) return undefined
  const [from, to] = [whenWords(was, before), whenWords(is, after)]
  if (isPausedIn(after, is)) {
    const isNew = !isPausedIn(before, was)
    return isNew
      ? undefined
      : { kind: 'changed', what: `was ${change.was}, now ${change.is}, paused`, from, to, ...effect('behaviour') }
  }
  if (isPausedIn(before, was)) return undefined
  const next = is.kind === 'cron' ? firstRunWords(is, now) : firstRunWords(is, now, 'its window opens next on')
  return {
    kind: 'changed',
    what: `was ${change.was}, now ${change.is}${next}`,
    from,
    to,
    ...frequencyEffect(was, is, now),
  }
}

function frequencyEffect(was: Trigger, is: Trigger, now: number): Effect {
  const [former, latter] = [startsInFourWeeks(was, now), startsInFourWeeks(is, now)]
  if (former === undefined || latter === undefined) return effect('behaviour', 'how often it starts is not known')
  const reason = `starts ${latter} instead of ${former} times in 4 weeks`
  if (latter === former) return effect('behaviour')
  return latter > former ? effect('wider-reach', reason) : effect('stopped-work', reason)
}
