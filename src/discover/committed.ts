import type { Host } from '../host.ts'
import { limits } from '../text/parse/limits.ts'
import type { ChangedFile } from './difference.ts'
import { readContents } from './git.ts'
import { type HeadState, keptState } from './head.ts'
import { mayMatter } from './matters.ts'
import { addressesIn, isInSubmodule, laidStandIns, standInsOf } from './stand-ins.ts'
import { entriesAt } from './tree.ts'
import { type Tree, treeHost } from './tree-host.ts'

/** The files of a commit, for a caller that knows by itself what has changed. */
export async function committed(
  host: Host,
  sha: string,
  { files, config }: { readonly files: readonly ChangedFile[]; readonly config: string | undefined },
) {
  const entries = await entriesAt(host, sha)
  const tracked = entries.filter(({ path }) => mayMatter(path, config))
  const state = keptState({ host, here: (path) => path, isEdited: false }, tracked, files)
  const { contents, laid } = await settle(host, state, files)
  const standIns = await standInsOf(files, { disk: host, tracked: entries, contents })
  const gone = new Set(files.flatMap(({ path, status }) => (status === 'removed' ? [path] : [])))
  const tree: Tree = {
    files: new Map([...laid, ...laidStandIns(standIns)]),
    isHidden: (path) => gone.has(path) || isForeignConfig(path, config),
    isInside: (directory) => !directory.startsWith('/') && !directory.startsWith('..') && !isInSubmodule(standIns, directory),
  }
  return { host: treeHost(host, tree), tracked: new Set(tracked.map(({ path }) => path)), contents, standIns }
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

/** True for a file where a configuration is found without being named: one that git does not track is not that of the repository. */
export function isForeignConfig(path: string, named: string | undefined): boolean {
  return path !== named && /^(?:\.\.\/)*(?:\.github\/)?pipeline-review\.ya?ml$/.test(path)
}

/** The contents of both sides, read at the same time, and what follows from them. */
export async function settle(host: Host, state: HeadState, staged: readonly ChangedFile[]) {
  const contents = await readContents(host, [...blobsBefore(staged), ...addressesIn(staged), ...state.wanted], limits.bytes)
  return { contents, ...(await state.settle(contents)) }
}

function blobsBefore(files: readonly ChangedFile[]): readonly string[] {
  return files.flatMap(({ before }) => (before?.kind === 'file' ? [before.blob] : []))
}
