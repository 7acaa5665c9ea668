import type { BlastRadius, Criticality, DependentPipeline, LateRun, LateRuns } from '../schedule/blast-radius.ts'
import type { ReachReason } from '../schedule/reach.ts'
import { quoted } from '../text/quote.ts'
import { count, joined, listNames } from '../text/wording.ts'

/** Entries of one list that are named; the JSON report has all. */
const mostNamed = 5

/** What a change reaches, in sentences without a full stop; names stand in double quotes. Empty where nothing depends on it. */
export function radiusLines(radius: BlastRadius): readonly string[] {
  const { pipelines, published } = radius
  const lines = [
    ...taskLine(radius),
    ...pipelineLines(pipelines, radius),
    ...publishedLine(radius),
    ...dbtLines(radius),
    ...lateLine(radius),
  ]
  if (pipelines.length === 0 && published.length === 0 && lines.length === 0) return []
  return [...lines, ...ownerLine(radius)]
}

function taskLine({ tasks, omitted, kind }: BlastRadius): readonly string[] {
  const all = tasks.length + omitted.tasks
  if (all === 0 || kind !== 'changed') return []
  return [
    `${count(all, 'downstream task')}: ${named(
      tasks.map(({ name }) => name),
      all,
    )}`,
  ]
}

function pipelineLines(pipelines: readonly DependentPipeline[], { pipeline, kind, omitted }: BlastRadius): readonly string[] {
  const shown = pipelines.slice(0, mostNamed).map((one) => `Pipeline ${dependentWords(one, pipeline, kind)}`)
  const rest = pipelines.length - shown.length + omitted.pipelines
  return rest > 0 ? [...shown, `and ${count(rest, 'more pipeline')}`] : shown
}

const reasons: Readonly<Record<ReachReason, (via: string, task: string, asset: string) => string>> = {
  after: (via) => `starts after ${via}`,
  'on-failure': (via) => `starts when ${via} fails`,
  called: (_, task) => `is called by task ${task}`,
  waits: (via, task) => `waits for ${via} in task ${task}`,
  updated: (_, task, asset) => `starts after updates of ${asset}, which task ${task} makes`,
  watches: (via) => `watches the runs of ${via}`,
  any: () => 'starts after every pipeline',
}

function dependentWords(one: DependentPipeline, origin: string, kind: BlastRadius['kind']) {
  const { pipeline, by, criticality, owners } = one
  const facts = [
    ...(criticality === null ? [] : [`${criticality} criticality`]),
    ...(owners.length === 0 ? [] : [`owned by ${listNames(owners)}`]),
    ...(by === 'file-name' ? ['matched by its file name'] : []),
  ]
  return `${quoted(pipeline)} ${dependsWords(one, origin, kind)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`
}

/** `starts after "Core models"`: why a pipeline depends on the origin, which is `it`. */
export function dependsWords({ reason, via, task, asset }: DependentPipeline, origin: string, kind: BlastRadius['kind']): string {
  const it = via !== origin ? quoted(via) : kind === 'deleted' ? 'the deleted pipeline' : 'it'
  return reasons[reason](it, quoted(task ?? ''), quoted(asset ?? ''))
}

function publishedLine({ published, omitted, kind }: BlastRadius): readonly string[] {
  if (published.length === 0) return []
  const shown = published.slice(0, mostNamed).map(({ name, to }) => `${to} by task ${quoted(name)}`)
  const rest = published.length - shown.length + omitted.published
  return [`Data ${kind === 'deleted' ? 'no longer goes' : 'goes'} to ${joined(rest > 0 ? [...shown, `${rest} more`] : shown)}`]
}

function dbtLines({ dbt }: BlastRadius): readonly string[] {
  if (dbt === null) return []
  const models = dbt.models.length + dbt.omittedModels
  const exposures =
    dbt.exposures.length === 0
      ? ''
      : `; ${count(dbt.exposures.length, 'exposure')}: ${named(dbt.exposures.map(shortName), dbt.exposures.length)}`
  const known =
    models + dbt.exposures.length === 0
      ? []
      : [`${count(models, 'dbt model')}: ${named(dbt.models.map(shortName), models)}${exposures}`]
  const unknown =
    dbt.unknown.length === 0
      ? []
      : [`What dbt runs in ${count(dbt.unknown.length, 'task')} is not known: ${listNames(dbt.unknown.map(({ task }) => task))}`]
  return [...known, ...unknown]
}

/** `orders` of `model.shop.orders`. */
function shortName(id: string): string {
  return id.split('.').slice(2).join('.') || id
}

/** Only where someone waits for the data: a deadline, or another pipeline. */
function lateLine({ late, pipeline }: BlastRadius): readonly string[] {
  if (!late || (late.pipelines.length < 2 && !late.pipelines.some(({ finishBy }) => finishBy))) return []
  const listed = late.pipelines.filter((one, index) => index > 0 || one.finishBy !== null)
  const shown = listed.slice(0, mostNamed).map((one) => lateWords(one, one.pipeline === pipeline))
  const rest = listed.length - shown.length
  const all = joined(rest > 0 ? [...shown, `${rest} more`] : shown)
  const next = nextWords(late)
  return [`If the run at ${late.localTime} (${late.timeZone}) fails, these are late: ${all}${next === '' ? '' : `; ${next}`}`]
}

function lateWords(late: LateRun, isOrigin: boolean): string {
  const facts = lateFacts(late, isOrigin)
  return `${quoted(late.pipeline)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`
}

/** When it usually starts, when it is due, and until when a rerun helps. */
export function lateFacts({ startsAt, finishBy, rerunBy, isMissed }: LateRun, isOrigin: boolean): readonly string[] {
  const start = isOrigin ? [] : [startsAt === null ? 'start time not known' : `usually starts at ${startsAt}`]
  const due = finishBy === null ? [] : [`due by ${finishBy.localTime} ${finishBy.timeZone}`]
  const rerun = finishBy === null ? [] : [rerunWords(rerunBy, isMissed)]
  return [...start, ...due, ...rerun]
}

function rerunWords(rerunBy: string | null, isMissed: boolean): string {
  if (isMissed) return 'missed even without a failure'
  return rerunBy === null ? 'duration not known' : `kept if a rerun starts by ${rerunBy}`
}

/** `the next planned run is at 05:40 a day later`; empty where none is known. */
export function nextWords({ nextLocalTime, nextAt, at }: LateRuns): string {
  if (nextLocalTime === null || nextAt === null) return ''
  const daysLater = Math.round((Date.parse(nextAt) - Date.parse(at)) / 86_400_000)
  const when = !(daysLater >= 1) ? '' : daysLater === 1 ? ' a day later' : ` ${daysLater} days later`
  return `the next planned run is at ${nextLocalTime}${when}`
}

function ownerLine({ owners, criticality }: BlastRadius): readonly string[] {
  const parts = [
    ...(criticality === null ? [] : [`highest criticality ${criticality}`]),
    ...(owners.length === 0 ? [] : [`owners ${listNames(owners, mostNamed)}`]),
  ]
  const [first = ''] = parts
  return parts.length === 0
    ? []
    : [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}${parts.length > 1 ? `; ${parts.slice(1).join('; ')}` : ''}`]
}

/** The first names, and how many more. */
function named(names: readonly string[], all: number): string {
  const shown = names.slice(0, all === mostNamed + 1 ? all : mostNamed).map(quoted)
  return joined(all > shown.length ? [...shown, `${all - shown.length} more`] : shown)
}

const ranks: Readonly<Record<Criticality, number>> = { high: 0, medium: 1, low: 3 }

function sizeOf({ pipelines, omitted }: BlastRadius): number {
  return pipelines.length + omitted.pipelines
}

/** Radii with something to say, what the team depends on most first: by criticality, then by how many pipelines depend on it. */
export function toldRadii(
  radii: readonly BlastRadius[],
): readonly { readonly name: string; readonly lines: readonly string[] }[] {
  const rank = ({ criticality }: BlastRadius) => (criticality === null ? 2 : ranks[criticality])
  return [...radii]
    .sort((a, b) => rank(a) - rank(b) || sizeOf(b) - sizeOf(a))
    .map((radius) => ({ name: radius.pipeline, lines: radiusLines(radius) }))
    .filter(({ lines }) => lines.length > 0)
}
