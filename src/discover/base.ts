import { BaseUnavailable } from '../engine/errors.ts'
import type { Files, Host } from '../host.ts'
import { quoted } from '../text/quote.ts'
import type { ChangedFile, Former } from './difference.ts'

/** The state before a change. Paths are relative to the working directory. */
export interface Base {
  /** What people call it. */
  readonly label: string
  /** Files whose content differs, by their name now, with their name before; null for a file that is new. */
  readonly changed: ReadonlyMap<string, string | null>
  /** Names of files that are gone. */
  readonly removed: readonly string[]
  /** The bytes of a file of the base, by its name there. */
  read(path: string): Promise<Uint8Array | undefined>
}

/**
 * What a change does to the files that matter. A file that was nothing to review under its former name is new, and one that is nothing to
 * review under its new name is gone.
 */
export function filesOfChange(
  files: readonly ChangedFile[],
  matters: (path: string) => boolean,
): Pick<Base, 'changed' | 'removed'> & { readonly former: ReadonlyMap<string, Former> } {
  const changed = new Map<string, string | null>()
  const former = new Map<string, Former>()
  const removed: string[] = []
  for (const { path, previousPath, status, before } of files) {
    const name = status === 'added' ? null : (previousPath ?? path)
    const isKnown = name !== null && matters(name)
    if (isKnown && before) former.set(name, before)
    if (status !== 'removed' && matters(path)) changed.set(path, isKnown ? name : null)
    else if (isKnown) removed.push(name)
  }
  return { changed, removed, former }
}

/** The bytes of a former file. Throws BaseUnavailable where git does not hold them, as in a partial clone. */
export function bytesOfFormer(
  path: string,
  former: Former | undefined,
  contents: ReadonlyMap<string, Uint8Array>,
): Uint8Array | undefined {
  if (former?.kind !== 'file') return undefined
  const bytes = contents.get(former.blob)
  if (bytes) return bytes
  throw new BaseUnavailable(
    `git cannot show ${quoted(path)} of the base: this is a partial clone, and nothing is fetched here`,
    'Remove "filter" and "sparse-checkout" from actions/checkout; in a local clone, run git diff REF to fetch the missing contents.',
  )
}

/**
 * The files of the base under their names there: for the configuration that the base decides on. What the base does not have and the change
 * did not bring is not of this repository, or not tracked, and counts as it lies there.
 */
export function hostAtBase(host: Host, base: Base): Files {
  const bytesOf = async (path: string): Promise<Uint8Array | 'as it lies there' | undefined> =>
    (await base.read(path)) ?? (base.changed.has(path) || base.removed.includes(path) ? undefined : 'as it lies there')
  return {
    ...(host.credentials && { credentials: host.credentials }),
    kindOf: async (path) => {
      const bytes = await bytesOf(path)
      return bytes === 'as it lies there' ? host.kindOf(path) : bytes && 'file'
    },
    read: async (path, limit) => {
      const bytes = await bytesOf(path)
      return bytes === 'as it lies there' ? host.read(path, limit) : bytes?.subarray(0, limit + 1)
    },
  }
}
