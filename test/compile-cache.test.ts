import { describe, expect, test } from 'vitest'
import { cacheDirectory } from '../src/compile-cache.ts'

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
})
