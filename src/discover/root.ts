import type { Files } from '../host.ts'

/** Directories above the working directory that are looked into. */
const mostAbove = 12

/** The way from the working directory up to the root of its repository: empty at the root, else `../` and so on; undefined outside of one. */
export async function wayToRoot(files: Pick<Files, 'kindOf'>): Promise<string | undefined> {
  for (let level = 0, up = ''; level <= mostAbove; level++, up += '../')
    if ((await files.kindOf(`${up}.git`)) !== undefined) return up
  return undefined
}
