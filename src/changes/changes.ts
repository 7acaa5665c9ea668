import type { Pipeline } from '../model/pipeline.ts'
import { type Resolve, resolverOf } from '../schedule/identity.ts'
import { type Document, isBroken } from '../text/document.ts'
import { quoted } from '../text/quote.ts'
import { hiddenIn } from '../text/secrets/hidden.ts'
import { secretsInText } from '../text/secrets/secret.ts'
import { valueMask } from '../text/secrets/value-mask.ts'
import type { Source } from '../text/source.ts'
import { bounded, boundedChanges, onceElsewhere, single, withoutRepeats } from './bounds.ts'
import { canonical } from './canonical.ts'
import { type Change, type ChangeView, linesOf } from './change.ts'
import { comeChanges, summaryOf } from './come-and-go.ts'
import { type DataWorld, dataWorldOf, lossOf } from './data.ts'
import { dependencyChanges } from './dependencies.ts'
import { changesElsewhere } from './elsewhere.ts'
import { matchEntities } from './entities/match.ts'
import { settingChanges } from './node-settings.ts'
import { pipelineChanges } from './pipeline-settings.ts'
import { effect } from './risk.ts'
import { versionsOf } from './settings.ts'
import { structureChanges } from './structure.ts'
import { triggerChanges } from './triggers.ts'
import { changesInVariants } from './variants.ts'

export type { ChangeView }

/** What became of a pipeline. `text`: another text that means the same. */
export type PipelineStatus = 'added' | 'removed' | 'changed' | 'text' | 'unreadable'

/** What a change does to one pipeline, in sentences without a full stop; names and values out of the files stand in double quotes. */
export interface PipelineChange {
  readonly path: string
  readonly pipeline: string
  /** The changes as lines, what is said of one subject in one; at least one. */
  readonly lines: readonly string[]
  /** Absent where a report was read again. */
  readonly status?: PipelineStatus
  /** Each real change once; none where only the text is another one. Absent where a report was read again. */
  readonly changes?: readonly Change[]
}

/** A change of a pipeline with all that is known of it. */
export type PipelineDifference = Required<PipelineChange>

/** One file before or after the change. */
export interface FileVersion {
  readonly document: Document
  /** None for a file that is no pipeline. */
  readonly pipelines: readonly Pipeline[]
  /** Its path before, where that is another one and is to be told. */
  readonly previousPath?: string
}

/**
 * What a change does to pipelines, in the order of the paths: pipelines that came, went, or have another text. Order of keys, comments and
 * quotes play no part. Files of which both versions are the same document are passed over.
 */
export function changesOf(
  before: readonly FileVersion[],
  after: readonly FileVersion[],
  view: ChangeView,
): readonly PipelineDifference[] {
  const sources = new Set(before.map(({ document }) => document.source))
  const kept = new Set(after.map(({ document }) => document.source).filter((source) => sources.has(source)))
  const former = byKey(before, kept)
  const latter = byKey(after, kept)
  const all = after.flatMap(({ pipelines }) => pipelines)
  const [resolver, world] = [resolverOf(all), dataWorldOf(all)]
  const keys = [...new Set([...former.keys(), ...latter.keys()])].sort()
  const differences = keys.flatMap((key): readonly Placed[] => {
    const [was, is] = [former.get(key), latter.get(key)]
    const named = is ?? was
    const renamed = renamedFile(after, is)
    if (!named || (textsOf(was) === textsOf(is) && !renamed)) return []
    const pipelines = [was, is].flatMap((pipeline) => pipeline ?? [])
    const mask = maskerOf(pipelines, view.secretPrefixes ?? [])
    const { status, changes, words, isElsewhere } = withFileName(
      renamed,
      told(was, is, { view, world, resolve: (name) => resolver(name, named) }, { before, after }),
    )
    if (status === 'text' && was?.document.source.text === is?.document.source.text) return []
    const masked = changes.map((change) => maskedChange(change, mask))
    const lines = words === undefined ? linesOf(masked) : [words]
    return [
      {
        path: named.document.source.path,
        pipeline: mask(named.name),
        status,
        changes: boundedChanges(masked),
        lines: bounded(lines),
        files: named.documents.map(({ source }) => source.path),
        ...(isElsewhere && { isElsewhere }),
      },
    ]
  })
  return withoutRepeats(onceElsewhere(differences)).map(({ files: _, isElsewhere: __, ...difference }) => difference)
}

interface Placed extends PipelineDifference {
  readonly files: readonly string[]
  readonly isElsewhere?: true
}

/** The texts of all files that decide on a pipeline. */
function textsOf(pipeline: Pipeline | undefined): string | undefined {
  return pipeline && JSON.stringify(pipeline.documents.map(({ source }) => source.text))
}

function renamedFile(after: readonly FileVersion[], is: Pipeline | undefined): Change | undefined {
  const path = is?.document.source.path
  const was = after.find(({ document }) => document.source.path === path)?.previousPath
  if (was === undefined || path === undefined || was === path) return undefined
  const what = `File renamed: was ${quoted(was)}, now ${quoted(path)}`
  return { kind: 'renamed', subject: '', what, from: was, to: path, names: [], ...effect('cosmetic') }
}

function withFileName(renamed: Change | undefined, told: Told): Told {
  if (!renamed) return told
  return { status: told.status === 'text' ? 'changed' : told.status, changes: [renamed, ...told.changes] }
}

function maskedChange(change: Change, mask: (line: string) => string): Change {
  const value = (text: string | null) => text && mask(`"${text}"`).slice(1, -1)
  return {
    ...change,
    subject: mask(change.subject),
    what: mask(change.what),
    reasons: change.reasons.map(mask),
    ...(change.consequences && { consequences: change.consequences.map(mask) }),
    from: value(change.from),
    to: value(change.to),
    names: change.names.map((name) => mask(`"${name}"`).slice(1, -1)),
  }
}

/** The pipelines of which a file is not the very same one in both versions. */
function byKey(versions: readonly FileVersion[], kept: ReadonlySet<Source>): ReadonlyMap<string, Pipeline> {
  const touched = versions
    .flatMap(({ pipelines }) => pipelines)
    .filter(({ documents }) => !documents.every(({ source }) => kept.has(source)))
  return new Map(touched.map((pipeline) => [pipeline.key, pipeline] as const))
}

interface Context {
  readonly view: ChangeView
  readonly world: DataWorld
  readonly resolve: Resolve
}

/** `words` where the changes do not say it all, or there is none. */
interface Told {
  readonly status: PipelineStatus
  readonly changes: readonly Change[]
  readonly words?: string
  /** True where only parts of its files changed that belong to no pipeline. */
  readonly isElsewhere?: true
}

interface Files {
  readonly before: readonly FileVersion[]
  readonly after: readonly FileVersion[]
}

function told(was: Pipeline | undefined, is: Pipeline | undefined, context: Context, files: Files): Told {
  const path = (is ?? was)?.document.source.path
  const [former, latter] = [files.before, files.after].map((side) => side.find(({ document }) => document.source.path === path))
  if (latter && isBroken(latter.document)) {
    const words = 'The file cannot be read, so the effect of the change is unknown'
    return { status: 'unreadable', changes: [single('unreadable', words, effect('unknown'))] }
  }
  const couldNotBeRead = former !== undefined && isBroken(former.document)
  if (is && (!was || couldNotBeRead)) return comeTold(is, context, couldNotBeRead)
  if (!was) return { status: 'text', changes: [] }
  if (is) return differenceTold(was, is, context)
  const what = `${latter ? 'No longer a pipeline' : 'Deleted'}${summaryOf(was, context.resolve)}`
  const loss = lossOf(
    context.world,
    was,
    was.tasks.flatMap(({ updates = [] }) => updates),
  )
  return {
    status: 'removed',
    changes: [single('removed', what, { ...loss, ...effect('stopped-work', 'it no longer runs', ...(loss?.reasons ?? [])) })],
  }
}

/** The pipeline as it begins. */
function comeTold(pipeline: Pipeline, context: Context, couldNotBeRead: boolean): Told {
  const changes = changesInVariants(undefined, pipeline, (_, variant) => comeChanges(variant, context, couldNotBeRead))
  return { status: 'added', changes }
}

function differenceTold(was: Pipeline, is: Pipeline, context: Context): Told {
  const changes = changesInVariants(was, is, (former = was, latter) => differences(former, latter, context))
  if (changes.length > 0) return { status: 'changed', changes }
  const elsewhere = changesElsewhere(was, is)
  if (elsewhere.length > 0) return { status: 'changed', changes: elsewhere, isElsewhere: true }
  const isSame = canonical(was.document.root) === canonical(is.document.root)
  const words = `No behavioural change: ${isSame ? 'only comments, order or formatting' : 'the same settings, written in another way'}`
  return { status: 'text', changes: [], words }
}

function differences(was: Pipeline, is: Pipeline, { view, world, resolve }: Context): readonly Change[] {
  const matching = matchEntities(was, is)
  const versions = versionsOf(was, is, matching, view, world)
  const groups = matching.among(was.groups, is.groups)
  const tasks = matching.among(was.tasks, is.tasks)
  const pairs = [...groups.pairs, ...tasks.pairs]
  return [
    ...triggerChanges(versions, resolve),
    ...structureChanges(versions, { groups, tasks }),
    ...dependencyChanges(versions, pairs, {
      added: [...groups.added, ...tasks.added],
      removed: [...groups.removed, ...tasks.removed],
    }),
    ...settingChanges(versions, groups.pairs, tasks.pairs),
    ...pipelineChanges(versions, tasks.pairs),
  ]
}

/** Hides a possible credential in either version. */
export function maskerOf(pipelines: readonly Pipeline[], prefixes: readonly string[]): (line: string) => string {
  const names = pipelines.flatMap(({ name }) =>
    secretsInText('name', name, prefixes).map(({ within }) => name.slice(within.start, within.end)),
  )
  return valueMask([
    ...pipelines.flatMap(({ documents }) => documents.flatMap((one) => hiddenIn(one, prefixes).values)),
    ...names,
  ])
}
