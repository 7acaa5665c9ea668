import type { Files, Host } from '../host.ts'

/** Directories above the working directory that are looked into, where it is not known how many there are. */
const mostAbove = 64

/** The way from the working directory up to the root of its repository: empty at the root, else `../` and so on; undefined outside of one. */
export async function wayToRoot(files: Pick<Files, 'kindOf'> & Pick<Host, 'directory'>): Promise<string | undefined> {
  const above = Math.min(files.directory?.length ?? mostAbove, mostAbove)
  for (let level = 0, up = ''; level <= above; level++, up += '../')
    if ((await files.kindOf(`${up}.git`)) !== undefined) return up
  return undefined
}

/**
 * The names of the directories from the root of the repository to the working directory; none at the root, outside of a repository, and where
 * the names are not known.
 */
export async function stepsFromRoot(host: Pick<Host, 'kindOf' | 'directory'>): Promise<readonly string[]> {
  const levels = ((await wayToRoot(host)) ?? '').split('/').length - 1
  return levels === 0 ? [] : (host.directory ?? []).slice(-levels)
}
