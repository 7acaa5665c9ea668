import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixedPartOf, globMatches, isGlob } from '../../src/discover/glob.ts'

describe('a glob', () => {
  it.each<readonly [string, string, boolean]>([
    ['*.yml', 'a.yml', true],
    ['*.yml', 'deep/er/a.yml', true],
    ['./*.yml', 'a.yml', true],
    ['/*.yml', 'a.yml', true],
    ['a/*.yml', 'a/b.yml', true],
    ['a/*.yml', 'a/b/c.yml', false],
    ['a/*.yml', 'x/a/b.yml', false],
    ['a/**', 'a/b/c.yml', true],
    ['a/**', 'a', true],
    ['a/', 'a/b/c.yml', true],
    ['**/c.yml', 'c.yml', true],
    ['**/c.yml', 'a/b/c.yml', true],
    ['a/**/c.yml', 'a/c.yml', true],
    ['a/**/c.yml', 'a/x/y/c.yml', true],
    ['a/**/c.yml', 'b/x/c.yml', false],
    ['a/**/b/**/c.yml', 'a/1/b/2/3/c.yml', true],
    ['?.yml', 'a.yml', true],
    ['?.yml', 'ab.yml', false],
    ['a?c.yml', 'a/c.yml', false],
    ['a*c*.yml', 'abbcbb.yml', true],
    ['a.yml', 'aXyml', false],
    ['[ab].yml', 'a.yml', false],
    ['[ab].yml', '[ab].yml', true],
    ['{a,b}.yml', '{a,b}.yml', true],
    ['ä*.yml', 'äß.yml', true],
    ['./', 'a/b.yml', true],
  ])('%j on %j is %j', (pattern, path, expected) => {
    expect(globMatches(pattern, path)).toBe(expected)
  })

  it.each([
    ['flows/**/*.yml', 'flows', true],
    ['flows/daily/*.yml', 'flows/daily', true],
    ['*.yml', '.', true],
    ['/tmp/*/a.yml', '/tmp', true],
    ['a/b.yml', 'a/b.yml', false],
  ])('%j begins at %j', (pattern, fixed, hasWildcard) => {
    expect([fixedPartOf(pattern), isGlob(pattern)]).toEqual([fixed, hasWildcard])
  })

  it('is answered at once, however it is built', () => {
    const name = `${'a'.repeat(2000)}b`
    for (const pattern of [`${'*a'.repeat(500)}c`, `${'**/'.repeat(300)}x`, `${'*'.repeat(2000)}c`, `${'?*'.repeat(900)}c`])
      expect(globMatches(pattern, `${'a/'.repeat(200)}${name}`)).toBe(false)
  })

  const patterns = new URL('../../../shared/corpus/hostile/patterns.json', import.meta.url)
  it.skipIf(!existsSync(patterns))('of the hostile collection is answered at once', () => {
    const { globs } = JSON.parse(readFileSync(patterns, 'utf8')) as { globs: readonly { pattern: Text; subject: Text }[] }
    expect(globs.map(({ pattern, subject }) => globMatches(textOf(pattern), textOf(subject)))).toEqual(globs.map(() => false))
  })
})

/** A text of the hostile collection: written out, or as pieces with how often each is repeated. */
type Text = string | { readonly parts: readonly (readonly [string, number])[] }

function textOf(text: Text): string {
  return typeof text === 'string' ? text : text.parts.map(([piece, times]) => piece.repeat(times)).join('')
}
