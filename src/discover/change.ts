import { OperationalError } from '../engine/errors.ts'
import type { Host } from '../host.ts'
import { plainPath } from '../text/plain-path.ts'
import { quoted } from '../text/quote.ts'
import { type Base, bytesOfFormer, filesOfChange } from './base.ts'
import { isForeignConfig, settle } from './committed.ts'
import { differenceOf } from './difference.ts'
import { commitsOf, contentAt, mergeBase, type Parting, partingArguments, partingIn } from './git.ts'
import { diskState, keptState } from './head.ts'
import { mayMatter } from './matters.ts'
import { fromRoot, type Place, pathsWithin, placeAnd, requirePlace, seenFrom } from './place.ts'
import { ReadAhead } from './read-ahead.ts'
import { standardInput } from './read-files.ts'
import { isInSubmodule, laidStandIns, type StandIn, standInsOf } from './stand-ins.ts'
import { entriesAt, entriesInIndex, filesKnown, type Listing } from './tree.ts'
import { type Tree, treeHost } from './tree-host.ts'
import { untrackedOf } from './untracked.ts'

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
  /** Submodules and links that the change brings where folders may be. */
  readonly standIns: readonly StandIn[]
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
  const { place, base } = await endsOf(host, ref, 'HEAD')
  return compare(host, place, { base, head: 'disk', label: ref }, asked)
}

/**
 * What is staged, compared with `HEAD`: of a repository without a commit everything, of a merge what comes from none of its sides. Where
 * pre-commit names two commits instead, what the later one brings. Throws OperationalError where the directory is no repository.
 */
export async function changeStaged(host: Host, asked: Asked): Promise<Change> {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, GIT_INDEX_FILE: index } = host.env
  if (from && to) {
    const { place, base, head } = await endsOf(host, from, to, '--staged')
    return compare(host, place, { base, head, label: from }, asked)
  }
  const place = await requirePlace(host, '--staged')
  const [head, merged] = await commitsOf(host, ['HEAD', 'MERGE_HEAD'])
  return compare(
    host,
    place,
    { base: head ?? place.emptyTree, head: { index: index || undefined }, label: 'HEAD', merged },
    asked,
  )
}

/**
 * What differs between two commits, or between one and the working tree, exactly: nothing of where their branches parted. Throws OperationalError
 * where the directory is no repository or a ref names nothing.
 */
export async function changeBetween(host: Host, base: string, head: string | undefined, asked: Asked): Promise<Change> {
  const place = await requirePlace(host, 'git refs')
  const [one, other] = await commitsOf(host, [base, head ?? 'HEAD'])
  if (one === undefined) throw noCommit(base)
  if (other === undefined && head !== undefined) throw noCommit(head)
  return compare(host, place, { base: one, head: head === undefined ? 'disk' : (other ?? one), label: base }, asked)
}

/** The commit at which two histories parted. Throws OperationalError where a ref names nothing, or they share nothing. */
export async function partingOf(host: Host, one: string, other: string): Promise<string> {
  const { base, isShared } = await endsOf(host, one, other, 'git refs')
  if (isShared) return base
  throw new OperationalError(
    `${quoted(one)} and ${quoted(other)} share no commit.`,
    'In a shallow clone, fetch the history first: git fetch --unshallow.',
  )
}

/** The base of the working tree of any kind of file, those included that git does not track yet. Throws as `changeSince` does. */
export async function baseSince(host: Host, ref: string): Promise<Base> {
  const place = await requirePlace(host)
  const paths = (await filesKnown(host)).untracked.map((path) => seenFrom(place, path))
  return (await changeSince(host, ref, { paths, matters: () => true })).base
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
  const paths = pathsWithin(host, place, asked.paths)
  const config = asked.config === undefined ? undefined : plainPath(asked.config)
  const configInRepository = config === undefined ? undefined : fromRoot(place, config)
  const matters = asked.matters ?? ((path: string) => mayMatter(path, configInRepository))
  const [{ tracked: entries, untracked }, staged] = await Promise.all([
    filesAt(host, comparison.head),
    stagedFiles(host, comparison, asked.matters ? undefined : { yamlAnd: configInRepository }),
  ])
  const { named, others } =
    comparison.head === 'disk'
      ? await untrackedOf(host, place, paths, { tracked: entries, untracked, config })
      : { named: [], others: [] }
  const ahead = new ReadAhead()
  const at = { host, here: (path: string) => seenFrom(place, path), isEdited: asked.isEdited ?? false, ahead }
  const tracked = entries.filter(({ path }) => matters(path))
  const state = comparison.head === 'disk' ? await diskState(at, tracked, staged) : keptState(at, tracked, staged)
  const { contents, files, laid } = await settle(host, state, staged)
  const standIns = (await standInsOf(files, { disk: host, tracked: entries, contents })).map((one) => ({
    ...one,
    path: at.here(one.path),
  }))
  const isNamed = (path: string) => named.some((file) => file.change.path === path)
  const known = filesOfChange([...files, ...named.map(({ change }) => change)], (path) => matters(path) || isNamed(path))
  const base = baseOf(at, place, { ...known, ...comparison, contents, matters })
  const tree: Tree = {
    files: new Map([...laid, ...laidStandIns(standIns), ...named.map((file) => [file.path, file.laid] as const)]),
    isHidden: (path) => base.removed.includes(path) || isForeignConfig(path, config),
    isInside: (directory) => fromRoot(place, directory) !== undefined && !isInSubmodule(standIns, directory),
  }
  const input = paths.includes('-') ? [standardInput] : []
  const only = new Set([...base.changed.keys(), ...base.removed, ...input])
  return { host: treeHost(ahead.over(host), tree), base, only, standIns, paths, untracked: others }
}

async function filesAt(host: Host, head: Comparison['head']): Promise<Listing> {
  if (head === 'disk') return filesKnown(host)
  const tracked = await (typeof head === 'string' ? entriesAt(host, head) : entriesInIndex(host, head.index))
  return { tracked, untracked: [] }
}

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
    'Check that git diff works here; in a partial clone it fetches the missing contents.',
  )
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

/**
 * The place of the working directory and the commits of a comparison: where `head` parted from `ref`, or `ref` itself. One process; where that
 * fails, others find out why. Throws OperationalError where one is no commit.
 */
async function endsOf(host: Host, ref: string, head: string, option?: string) {
  const { place, lines } = await placeAnd(host, partingArguments(ref, head), option)
  const { one, other, base } = partingIn(lines) ?? (await partingByParts(host, ref, head))
  return { place, base: base ?? one, head: other, isShared: base !== undefined }
}

async function partingByParts(host: Host, ref: string, head: string): Promise<Parting> {
  const [one, other] = await commitsOf(host, [ref, head])
  if (one === undefined) throw noCommit(ref)
  if (other === undefined) throw noCommit(head)
  return { one, other, base: await mergeBase(host, one, other) }
}

function noCommit(ref: string): OperationalError {
  return new OperationalError(
    `Commit ${quoted(ref)} does not exist here.`,
    'Fetch it first, for example git fetch origin main, and name it as origin/main.',
  )
}
