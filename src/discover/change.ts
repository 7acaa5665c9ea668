import { OperationalError } from '../core/errors.ts'
import { mostFileBytes } from '../core/parse.ts'
import { plainPath } from '../core/plain-path.ts'
import { quoted } from '../core/quote.ts'
import type { Host } from '../host.ts'
import { type Base, bytesOfFormer, filesOfChange } from './base.ts'
import { type ChangedFile, differenceOf } from './difference.ts'
import { commitsOf, mergeBase, objectsIn, readContents } from './git.ts'
import { diskState, type HeadState, keptState } from './head.ts'
import { mayMatter } from './matters.ts'
import { fromRoot, type Place, pathsWithin, requirePlace, seenFrom } from './place.ts'
import { standardInput } from './read-files.ts'
import { entriesAt, entriesInIndex } from './tree.ts'
import { type Tree, treeHost } from './tree-host.ts'
import { namedFiles, untrackedFiles, untrackedYaml } from './untracked.ts'

/**
 * What is reviewed where there is a base: the one file set of the command line, the hook and every CI. What git tracks is under review,
 * whatever a `.gitignore` says; what the change touches is reported on; rules across files see all.
 */
export interface Change {
  /** The files under review: those that git tracks, as the commit, the index or the working tree has them. */
  readonly host: Host
  readonly base: Base
  /** Report on these paths only. */
  readonly only: ReadonlySet<string>
  /** The paths that were asked for, relative to the working directory. */
  readonly paths: readonly string[]
  /** YAML files below these paths that git does not track and that are no part of the change. Only of a working tree. */
  readonly untracked: readonly string[]
}

/** What the caller has asked for. */
export interface Asked {
  readonly paths: readonly string[]
  /** Path of the configuration file. Default: found. */
  readonly config?: string | undefined
  /** True where the files on disk are to be edited: then a text is the one on disk, whose line ends git may convert. */
  readonly isEdited?: boolean
  /** The files that matter, by their path in the repository. Default: YAML and the configuration. */
  readonly matters?: (path: string) => boolean
}

/**
 * The change of the working tree since its branch parted from `ref`, or since `ref` itself. A file that is named outright counts although git
 * does not track it. Throws OperationalError where the directory is no repository or the ref names nothing.
 */
export async function changeSince(host: Host, ref: string, asked: Asked): Promise<Change> {
  const place = await requirePlace(host)
  const { base } = await endsOf(host, ref, 'HEAD')
  return compare(host, place, { base, head: 'disk', label: ref }, asked)
}

/**
 * What is staged, compared with `HEAD`: of a repository without a commit everything, of a merge what comes from none of its sides. Where
 * pre-commit names two commits instead, what the later one brings. Throws OperationalError where the directory is no repository.
 */
export async function changeStaged(host: Host, asked: Asked): Promise<Change> {
  const place = await requirePlace(host)
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, GIT_INDEX_FILE: index } = host.env
  if (from && to) {
    const { base, head } = await endsOf(host, from, to)
    return compare(host, place, { base, head, label: from }, asked)
  }
  const [head, merged] = await commitsOf(host, ['HEAD', 'MERGE_HEAD'])
  return compare(
    host,
    place,
    { base: head ?? place.emptyTree, head: { index: index || undefined }, label: 'HEAD', merged },
    asked,
  )
}

/** The base of the working tree of any kind of file, those included that git does not track yet. Throws as `changeSince` does. */
export async function baseSince(host: Host, ref: string): Promise<Base> {
  const paths = await untrackedFiles(host, await requirePlace(host))
  return (await changeSince(host, ref, { paths, matters: () => true })).base
}

/** The files of a commit, for a caller that knows by itself what has changed. */
export async function committed(
  host: Host,
  sha: string,
  { files, config }: { readonly files: readonly ChangedFile[]; readonly config: string | undefined },
) {
  const tracked = (await entriesAt(host, sha)).filter(({ path }) => mayMatter(path, config))
  const state = keptState({ host, here: (path) => path, isEdited: false }, tracked, files)
  const { contents, laid } = await settle(host, state, files)
  const gone = new Set(files.flatMap(({ path, status }) => (status === 'removed' ? [path] : [])))
  const tree: Tree = {
    files: laid,
    isHidden: (path) => gone.has(path) || (foundConfig.test(path) && path !== config),
    isInside: (directory) => !directory.startsWith('/') && !directory.startsWith('..'),
  }
  return { host: treeHost(host, tree), tracked: new Set(tracked.map(({ path }) => path)), contents }
}

/** Changed files that another source has listed, with what they were at a commit of this repository. */
export async function formerFiles(
  host: Host,
  sha: string,
  files: readonly ChangedFile[],
  config: string | undefined,
): Promise<readonly ChangedFile[]> {
  const entries = new Map(
    (await entriesAt(host, sha)).filter(({ path }) => mayMatter(path, config)).map((entry) => [entry.path, entry]),
  )
  return files.map((file) => ({ ...file, before: entries.get(file.previousPath ?? file.path) ?? null }))
}

function blobsBefore(files: readonly ChangedFile[]): readonly string[] {
  return files.flatMap(({ before }) => (before?.kind === 'file' ? [before.blob] : []))
}

interface Comparison {
  readonly base: string
  /** The commit, the index, or the working tree that is reviewed. */
  readonly head: string | { readonly index: string | undefined } | 'disk'
  readonly label: string
  /** The other side of a merge: what is as it has it is not of this change. */
  readonly merged?: string | undefined
}

/** Compares two states. However many files there are, git is started as often. */
async function compare(host: Host, place: Place, comparison: Comparison, asked: Asked): Promise<Change> {
  const { base, head, label } = comparison
  const paths = pathsWithin(host, place, asked.paths)
  const config = asked.config === undefined ? undefined : fromRoot(place, plainPath(asked.config))
  const matters = asked.matters ?? ((path: string) => mayMatter(path, config))
  const isKept = head !== 'disk' && typeof head === 'string'
  const [entries, staged] = await Promise.all([
    isKept ? entriesAt(host, head) : entriesInIndex(host, head === 'disk' ? undefined : head.index),
    stagedFiles(host, comparison, asked.matters ? undefined : { yamlAnd: config }),
  ])
  const tracked = entries.filter(({ path }) => matters(path))
  const at = { host, here: (path: string) => seenFrom(place, path), isEdited: asked.isEdited ?? false }
  const state = head === 'disk' ? await diskState(at, tracked, staged) : keptState(at, tracked, staged)
  const named = head === 'disk' ? await namedFiles(host, place, paths, entries) : []
  const { contents, ...settled } = await settle(host, state, staged)
  const files = filesOfChange(
    [...settled.files, ...named.map(({ change }) => change)],
    (path) => matters(path) || named.some(({ change }) => change.path === path),
  )
  const changeBase = baseOf(at, place, { ...files, base, label, contents, matters })
  const tree: Tree = {
    files: new Map([...settled.laid, ...named.map(({ path, laid }) => [path, laid] as const)]),
    isHidden: (path) => changeBase.removed.includes(path) || (foundConfig.test(path) && path !== asked.config),
    isInside: (directory) => fromRoot(place, directory) !== undefined,
  }
  return {
    host: treeHost(host, tree),
    base: changeBase,
    only: new Set([...changeBase.changed.keys(), ...changeBase.removed, ...(paths.includes('-') ? [standardInput] : [])]),
    paths,
    untracked: head === 'disk' ? await untrackedYaml(host, place, paths, named) : [],
  }
}

/** Where a configuration is found without being named. One that git does not track is not that of the repository. */
const foundConfig = /^(?:\.\.\/)*(?:\.github\/)?pipeline-review\.ya?ml$/

async function stagedFiles(host: Host, { base, head, label, merged }: Comparison, scope: Parameters<typeof differenceOf>[2]) {
  const end = head === 'disk' ? { index: undefined } : head
  const [files, theirs] = await Promise.all([
    differenceOf(host, { base, head: end }, scope),
    merged === undefined ? undefined : differenceOf(host, { base: merged, head: end }, scope),
  ])
  if (files === undefined) throw unreadable(label)
  const foreign = theirs && new Set(theirs.map(({ path }) => path))
  return foreign ? files.filter(({ path }) => foreign.has(path)) : files
}

function unreadable(label: string): OperationalError {
  return new OperationalError(
    `The changes since ${quoted(label)} cannot be read.`,
    'Check that git diff works here; a clone that holds only a part of the contents fetches the rest by it.',
  )
}

/** The contents of both sides, read at once, and what follows from them. */
async function settle(host: Host, state: HeadState, staged: readonly ChangedFile[]) {
  const contents = await readContents(host, [...blobsBefore(staged), ...state.wanted], mostFileBytes)
  return { contents, ...(await state.settle(contents)) }
}

interface KnownBase extends ReturnType<typeof filesOfChange> {
  readonly base: string
  readonly label: string
  readonly contents: ReadonlyMap<string, Uint8Array>
  matters(path: string): boolean
}

/** The base under the names of the working directory. */
function baseOf({ host, here }: { host: Host; here(path: string): string }, place: Place, known: KnownBase): Base {
  const { changed, removed, former, base, label, contents } = known
  const others = new Map<string, Promise<Uint8Array | undefined>>()
  return {
    label,
    changed: new Map([...changed].map(([path, name]) => [here(path), name === null ? null : here(name)])),
    removed: removed.map(here),
    read: async (name) => {
      const path = fromRoot(place, name)
      if (path === undefined) return undefined
      if (former.has(path) || known.matters(path)) return bytesOfFormer(path, former.get(path), contents)
      // A configuration may build on a file of any name.
      const other = others.get(path) ?? contentAt(host, base, path)
      others.set(path, other)
      return other
    },
  }
}

/** The bytes of one file of a commit; undefined where there is none. */
export async function contentAt(host: Host, sha: string, path: string): Promise<Uint8Array | undefined> {
  if (path.includes('\n')) return undefined
  const { stdout } = await host.git(['cat-file', '--batch'], { input: `${sha}:${path}\n` })
  return objectsIn(stdout)[0]?.bytes
}

/** The commits of a comparison: where `head` parted from `ref`, or `ref` itself. Throws OperationalError where one is none. */
async function endsOf(host: Host, ref: string, head: string): Promise<{ readonly base: string; readonly head: string }> {
  const [one, other] = await commitsOf(host, [ref, head])
  if (one === undefined || other === undefined)
    throw new OperationalError(
      `There is no commit ${quoted(one === undefined ? ref : head)} here.`,
      'Fetch it first, for example git fetch origin main, and name it as origin/main.',
    )
  return { base: (await mergeBase(host, one, other)) ?? one, head: other }
}
