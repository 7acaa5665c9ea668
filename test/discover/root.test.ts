import { expect, test } from 'vitest'
import { wayToRoot } from '../../src/discover/root.ts'

/** A place of so many directories below the root of the file system, with a repository in those so far above. */
function placed(directory: readonly string[] | undefined, home: number | undefined) {
  const asked: string[] = []
  const kindOf = async (path: string) => {
    asked.push(path)
    return home !== undefined && path === `${'../'.repeat(home ?? 0)}.git` ? ('directory' as const) : undefined
  }
  return { asked, files: { kindOf, ...(directory && { directory }) } }
}

test('is looked for up to the root of the file system and no further', async () => {
  const { asked, files } = placed(['home', 'flows'], undefined)
  expect(await wayToRoot(files)).toBeUndefined()
  expect(asked).toEqual(['.git', '../.git', '../../.git'])
})

test.each([0, 1, 3])('leads to a repository %d directories above', async (home) => {
  const { asked, files } = placed(['a', 'b', 'c', 'd'], home)
  expect(await wayToRoot(files)).toBe('../'.repeat(home))
  expect(asked.length).toBe(home + 1)
})

test('is looked for as far as a path may be long where the directory is not known', async () => {
  const { asked, files } = placed(undefined, undefined)
  expect(await wayToRoot(files)).toBeUndefined()
  expect(asked.length).toBe(65)
})
