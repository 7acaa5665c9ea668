import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { cacheDirectory, isInCheckout, isOurs } from '../src/compile-cache.ts'

describe('the directory of compiled code', () => {
  test.each([
    ['lies in the home directory', { HOME: '/home/octo' }, '/home/octo/.cache/pipeline-review'],
    ['follows the desktop standard', { HOME: '/home/octo', XDG_CACHE_HOME: '/var/octo' }, '/var/octo/pipeline-review'],
    [
      'is never relative to the files under review',
      { HOME: '/home/octo', XDG_CACHE_HOME: 'cache' },
      '/home/octo/.cache/pipeline-review',
    ],
    ['is missing where the environment names none', {}, undefined],
    ['is missing where the home directory is empty', { HOME: '', XDG_CACHE_HOME: '' }, undefined],
  ])('%s', (_, env, directory) => {
    expect(cacheDirectory(env)).toBe(directory)
  })

  const home = mkdtempSync(join(tmpdir(), 'compile-cache-'))
  afterAll(() => rmSync(home, { recursive: true }))

  test('is made where it is missing', () => {
    expect(isOurs(join(home, '.cache/pipeline-review'))).toBe(true)
    expect(existsSync(join(home, '.cache/pipeline-review'))).toBe(true)
  })

  test('is not used where others may write to it', () => {
    mkdirSync(join(home, 'shared'))
    chmodSync(join(home, 'shared'), 0o777)
    expect(isOurs(join(home, 'shared'))).toBe(false)
  })

  test('is not used where it is a file or cannot be made', () => {
    writeFileSync(join(home, 'file'), '')
    for (const path of [join(home, 'file'), join(home, 'file/below'), join(home, 'none/of/these'), '/proc/none/here'])
      expect(isOurs(path)).toBe(false)
  })

  test('is not used where a checkout may bring files to it', () => {
    for (const path of [
      'work/repo/.git',
      'work/repo/flows/team',
      'work/repo/.cache/pipeline-review',
      'own/.cache',
      'plain/flows/cache',
    ])
      mkdirSync(join(home, path), { recursive: true })
    const isIn = (directory: string, workingDirectory: string) =>
      isInCheckout(join(home, directory), () => join(home, workingDirectory))
    expect(isIn('work/repo/.cache/pipeline-review', 'work/repo')).toBe(true)
    expect(isIn('work/repo/.cache/pipeline-review', 'work/repo/flows/team')).toBe(true)
    expect(isIn('plain/flows/cache', 'plain')).toBe(true)
    expect(isIn('own/.cache', 'work/repo/flows/team')).toBe(false)
    expect(isIn('own/.cache', 'plain/flows')).toBe(false)
    symlinkSync(join(home, 'work/repo/.cache'), join(home, 'own/link'))
    expect(isIn('own/link', 'work/repo')).toBe(true)
    expect(isIn('own/.cache', 'gone')).toBe(true)
  })
})
