import type { Pipeline } from '../model/pipeline.ts'
import { resolverOf } from '../schedule/identity.ts'
import { type Document, isBroken } from '../text/document.ts'
import { hiddenIn } from '../text/secrets/hidden.ts'
import { secretsInText } from '../text/secrets/secret.ts'
import { valueMask } from '../text/secrets/value-mask.ts'
import { count, joined } from '../text/wording.ts'
import { canonical } from './canonical.ts'
import { matchEntities } from './entities/match.ts'
import { settingLines } from './node-settings.ts'
import { pipelineLines, unreadLines } from './pipeline-settings.ts'
import { dependencyLines, structureLines } from './structure.ts'
import { startsInWords, type TriggerView, triggerLines } from './triggers.ts'

/** What a change does to one pipeline, in sentences without a full stop; names out of the files stand in double quotes. */
export interface PipelineChange {
  readonly path: string
  readonly pipeline: string
  /** At least one. */
  readonly lines: readonly string[]
}

/** One file before or after the change. */
export interface FileVersion {
  readonly document: Document
  /** None for a file that is no pipeline. */
  readonly pipelines: readonly Pipeline[]
}

/** What the words need to know beside the files. */
export interface ChangeView {
  /** UTC milliseconds: first runs of schedules are looked for from here on. */
  readonly now: number
  /** How this team's credentials begin, beside the shapes that everybody knows. */
  readonly secretPrefixes?: readonly string[]
}

/** Most lines of one pipeline; what is beyond them is counted. */
const mostLines = 100

/**
 * What a change does to pipelines, in the order of the paths: pipelines that came, went, or have another text. Order of keys, comments and
 * quotes play no part. Files of which both versions are the same document are passed over.
 */
export function changesOf(
  before: readonly FileVersion[],
  after: readonly FileVersion[],
  view: ChangeView,
): readonly PipelineChange[] {
  const shared = new Set(before.map(({ document }) => document))
  const kept = new Set(after.map(({ document }) => document).filter((document) => shared.has(document)))
  const former = byKey(before.filter(({ document }) => !kept.has(document)))
  const latter = byKey(after.filter(({ document }) => !kept.has(document)))
  const resolve = resolverOf(after.flatMap(({ pipelines }) => pipelines))
  const keys = [...new Set([...former.keys(), ...latter.keys()])].sort()
  return keys.flatMap((key) => {
    const [was, is] = [former.get(key), latter.get(key)]
    const named = is ?? was
    if (!named || was?.document.source.text === is?.document.source.text) return []
    const mask = maskerOf(
      [was, is].flatMap((pipeline) => pipeline ?? []),
      view.secretPrefixes ?? [],
    )
    const lines = bounded(linesOf(was, is, { now: view.now, resolve }, after)).map(mask)
    return [{ path: named.document.source.path, pipeline: mask(named.name), lines }]
  })
}

function byKey(versions: readonly FileVersion[]): ReadonlyMap<string, Pipeline> {
  return new Map(versions.flatMap(({ pipelines }) => pipelines.map((pipeline) => [pipeline.key, pipeline] as const)))
}

function linesOf(
  was: Pipeline | undefined,
  is: Pipeline | undefined,
  view: TriggerView,
  after: readonly FileVersion[],
): readonly string[] {
  if (is && isBroken(is.document)) return ['The file cannot be read, so the effect of the change is unknown']
  if (!was || (isBroken(was.document) && is)) return is ? newLines(is, view, was !== undefined) : []
  if (is) return differenceLines(was, is, view)
  const isThere = after.some(({ document }) => document.source.path === was.document.source.path)
  return [isThere ? 'No longer a pipeline' : goneWords(was)]
}

/** The pipeline as it begins. */
function newLines(pipeline: Pipeline, view: TriggerView, couldNotBeRead: boolean): readonly string[] {
  const { tasks, groups } = pipeline
  const size = `${count(tasks.length, 'task')}${groups.length > 0 ? ` in ${count(groups.length, 'group')}` : ''}`
  const head = couldNotBeRead ? `Can be read again: ${size}` : `New pipeline with ${size}`
  const before = { ...pipeline, tasks: [], groups: [], triggers: [] }
  const starts = triggerLines({ before, after: pipeline, matching: matchEntities(before, pipeline) }, view)
  return starts.length > 0 ? [head, ...starts] : [head, 'Has no trigger']
}

/** Starting times of a deleted pipeline that are told. */
const mostStarts = 3

function goneWords(pipeline: Pipeline): string {
  const starts = startsInWords(pipeline)
  const shown = starts.slice(0, mostStarts)
  const rest = starts.length - shown.length
  const times = starts.length === 0 ? '' : `; it started ${joined(rest > 0 ? [...shown, `${rest} times more`] : shown)}`
  return `Deleted, with ${count(pipeline.tasks.length, 'task')}${times}`
}

function differenceLines(was: Pipeline, is: Pipeline, view: TriggerView): readonly string[] {
  const matching = matchEntities(was, is)
  const versions = { before: was, after: is, matching }
  const groups = matching.among(was.groups, is.groups)
  const tasks = matching.among(was.tasks, is.tasks)
  const pairs = [...groups.pairs, ...tasks.pairs]
  const lines = [
    ...triggerLines(versions, view),
    ...structureLines(was, is, groups, tasks),
    ...dependencyLines(was, is, pairs, [...groups.removed, ...tasks.removed]),
    ...settingLines(versions, groups.pairs, tasks.pairs),
    ...pipelineLines(versions),
  ]
  if (lines.length > 0) return lines
  const unread = unreadLines(was, is)
  if (unread.length > 0) return unread
  const isSame = canonical(was.document.root) === canonical(is.document.root)
  return [isSame ? 'No behavioural change: only comments, order or formatting' : 'No known behavioural change']
}

function bounded(lines: readonly string[]): readonly string[] {
  const rest = lines.length - mostLines
  return rest > 1 ? [...lines.slice(0, mostLines), `and ${rest} more changes`] : lines
}

/** Hides a possible credential in either version. */
export function maskerOf(pipelines: readonly Pipeline[], prefixes: readonly string[]): (line: string) => string {
  const names = pipelines.flatMap(({ name }) =>
    secretsInText('name', name, prefixes).map(({ within }) => name.slice(within.start, within.end)),
  )
  return valueMask([...pipelines.flatMap(({ document }) => hiddenIn(document, prefixes).values), ...names])
}
