import { withTeamKnowledge } from '../config/apply.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load.ts'
import { entries } from '../dialects/entries.ts'
import { changeBetween } from '../discover/change.ts'
import { selectFiles } from '../discover/files.ts'
import { readAll } from '../discover/read-files.ts'
import { isLetIn } from '../discover/select.ts'
import { sortFiles } from '../discover/sort-files.ts'
import { subjectsOf } from '../discover/subject.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { Crash } from '../engine/report.ts'
import type { EntryKind, Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { rules } from '../rules/described.ts'
import { plainPath } from '../text/plain-path.ts'
import { stageClock } from './clock.ts'
import { loadDialects } from './load-dialects.ts'
import { meantByConfig } from './named-files.ts'
import { readState } from './state.ts'

/** The pipeline files of two states. A file that both states share is the same subject. */
export interface Compared {
  readonly before: readonly Subject[]
  readonly after: readonly Subject[]
  /** The path before of files that are at another one now. */
  readonly renamed: ReadonlyMap<string, string>
  readonly secretPrefixes: readonly string[]
  readonly crashed: readonly Crash[]
  /** YAML files that git does not track, which are not compared. */
  readonly untracked: readonly string[]
}

/** Two commits, or one and the working tree (`head` undefined), as a review sees them. Throws OperationalError as it does. */
export async function comparedCommits(
  host: Host,
  { base, head, paths, config }: { base: string; head: string | undefined; paths: readonly string[]; config: string | undefined },
): Promise<Compared> {
  const change = await changeBetween(host, base, head, { paths: paths.length === 0 ? ['.'] : paths, config })
  const request = {
    paths: change.paths,
    base: change.base,
    only: change.only,
    standIns: change.standIns,
    allowEmpty: true,
    mustMatch: paths.length > 0,
    ...(config !== undefined && { config }),
  }
  const state = await readState(change.host, request, stageClock(change.host, undefined))
  const moved = [...change.base.changed].flatMap(([now, was]) => (was === null || was === now ? [] : [[now, was] as const]))
  return {
    before: state.before ?? [],
    after: state.subjects,
    renamed: new Map(moved),
    secretPrefixes: state.config.secretPrefixes,
    crashed: state.crashed,
    untracked: change.untracked,
  }
}

/** A file or directory on disk. */
export interface Place {
  readonly path: string
  readonly kind: EntryKind
}

/**
 * Two files, or two directories whose files are told apart by their paths below them; a file that is found under another path with the same text
 * has moved.
 */
export async function comparedPlaces(host: Host, base: Place, head: Place, named: string | undefined): Promise<Compared> {
  const config = await loadConfig(host, named, rules)
  host.credentials?.addPrefixes(config.secretPrefixes)
  const shown = base.kind === 'file' ? head.path : undefined
  const [former, latter] = [await filesBelow(host, base, shown), await filesBelow(host, head, shown)]
  const [before, after] = [await documentsOf(host, former), await documentsOf(host, latter)]
  const crashed: Crash[] = []
  const was = await subjectsIn(host, config, before, { isNamed: shown !== undefined, others: new Set() }, crashed)
  const others = new Set(was.filter(({ isPipeline }) => isPipeline).map(({ document }) => document.source.path))
  const is = await subjectsIn(host, config, after, { isNamed: shown !== undefined, others }, crashed)
  const renamed = movedFiles(was, is)
  const back = new Map([...renamed].map(([now, path]) => [path, now]))
  const underNewNames = before.map((document) => withPath(document, back.get(document.source.path)))
  return {
    before:
      back.size === 0
        ? was
        : await subjectsIn(host, config, underNewNames, { isNamed: shown !== undefined, others: new Set() }, crashed),
    after: is,
    renamed,
    secretPrefixes: config.secretPrefixes,
    crashed,
    untracked: [],
  }
}

type Documents = Awaited<ReturnType<typeof readAll>>

function withPath(document: Documents[number], path: string | undefined): Documents[number] {
  return path === undefined ? document : { ...document, source: { path, text: document.source.text } }
}

interface Found {
  /** The path that is told. */
  readonly path: string
  readonly real: string
  readonly kind: EntryKind
}

/** The YAML files of a place; the path of a directory itself is no part of theirs. */
async function filesBelow(host: Host, { path }: Place, shown: string | undefined): Promise<readonly Found[]> {
  const { candidates } = await selectFiles(host, [path])
  const home = plainPath(path)
  return candidates.map((candidate) => ({
    path: shown ?? (home === '' ? candidate.path : candidate.path.slice(home.length + 1)),
    real: candidate.path,
    kind: candidate.kind,
  }))
}

async function documentsOf(host: Host, files: readonly Found[]): Promise<Documents> {
  const real = new Map(files.map((file) => [file.path, file.real]))
  const reader: Host = { ...host, read: (path, limit) => host.read(real.get(path) ?? path, limit) }
  return readAll(
    reader,
    files.map(({ path, kind }) => ({ path, kind, isNamed: false })),
  )
}

async function subjectsIn(
  host: Host,
  config: Config,
  documents: Documents,
  { isNamed, others }: { readonly isNamed: boolean; readonly others: ReadonlySet<string> },
  crashed: Crash[],
): Promise<readonly Subject[]> {
  const meant = { ...meantByConfig(config), isNamed: () => isNamed, wasPipeline: (path: string) => others.has(path) }
  const { files } = sortFiles(
    documents.filter(({ source }) => isNamed || isLetIn(config, source.path)),
    entries,
    meant,
  )
  for (const { document } of files) host.credentials?.learnDocument(document)
  const known = (pipeline: Pipeline) => withTeamKnowledge(pipeline, config)
  return subjectsOf((await loadDialects(files)).readable(files), crashed, { known })
}

/** Files that came, by their path, with the path of the one that went and has the same text, or else alone the same name. */
function movedFiles(before: readonly Subject[], after: readonly Subject[]): ReadonlyMap<string, string> {
  const pathsOf = (subjects: readonly Subject[]) => new Set(subjects.map(({ document }) => document.source.path))
  const [former, latter] = [pathsOf(before), pathsOf(after)]
  const moved = new Map<string, string>()
  for (const markOf of [
    ({ document }: Subject) => document.source.text,
    ({ pipelines: [first] }: Subject) => first?.name ?? '',
  ]) {
    const taken = new Set(moved.values())
    const gone = byMark(before, ({ document: { source } }) => !latter.has(source.path) && !taken.has(source.path), markOf)
    const come = byMark(after, ({ document: { source } }) => !former.has(source.path) && !moved.has(source.path), markOf)
    for (const [mark, [path, ...others]] of come) {
      const [home, ...rivals] = gone.get(mark) ?? []
      if (path !== undefined && home !== undefined && others.length + rivals.length === 0) moved.set(path, home)
    }
  }
  return moved
}

/** Paths by what tells a file; what has no mark is left out. */
function byMark(
  subjects: readonly Subject[],
  isWanted: (subject: Subject) => boolean,
  markOf: (subject: Subject) => string,
): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>()
  for (const subject of subjects.filter(isWanted)) {
    const mark = markOf(subject)
    if (mark !== '') paths.set(mark, [...(paths.get(mark) ?? []), subject.document.source.path])
  }
  return paths
}
