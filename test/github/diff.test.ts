import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHunks } from '../../src/github/diff.ts'

const patch = (...lines: readonly string[]) => lines.join('\n')

describe('hunks', () => {
  it('show their lines of the new side and those that were added', () => {
    const hunks = parseHunks(patch('@@ -1,4 +1,5 @@ name', ' a', '-b', '+B', '+C', ' d', ' e', '@@ -20,2 +21,1 @@', ' t', '-u'))
    expect(hunks).toEqual([
      { shown: { first: 1, last: 5 }, added: [{ first: 2, last: 3 }] },
      { shown: { first: 21, last: 21 }, added: [] },
    ])
  })

  it.each([
    ['a count left out means one line', '@@ -3 +3 @@\n-a\n+b', { first: 3, last: 3 }, [{ first: 3, last: 3 }]],
    [
      'no newline at the end, on both sides',
      '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file',
      { first: 1, last: 1 },
      [{ first: 1, last: 1 }],
    ],
    ['a deleted file has no new side', '@@ -1,2 +0,0 @@\n-a\n-b', null, []],
    ['an added file has nothing else', '@@ -0,0 +1,2 @@\n+a\n+b\n', { first: 1, last: 2 }, [{ first: 1, last: 2 }]],
    [
      'content that looks like a head',
      '@@ -1,2 +1,3 @@\n a\n+@@ -9,9 +9,9 @@\n diff --git a/x b/x',
      { first: 1, last: 3 },
      [{ first: 2, last: 2 }],
    ],
    [
      'an empty context line whose blank was stripped',
      '@@ -1,3 +1,4 @@\n a\n\n+b\n c',
      { first: 1, last: 4 },
      [{ first: 3, last: 3 }],
    ],
    ['added lines that begin with signs', '@@ -1 +1,3 @@\n a\n+++ b\n+--- c', { first: 1, last: 3 }, [{ first: 2, last: 3 }]],
  ])('%s', (_name, text, shown, added) => {
    expect(parseHunks(text)).toEqual([{ shown, added }])
  })

  it('of a patch that is cut short show what is there', () => {
    expect(parseHunks('@@ -1,9 +1,9 @@\n a\n+b')).toEqual([{ shown: { first: 1, last: 2 }, added: [{ first: 2, last: 2 }] }])
  })

  it('of any text are read without a throw, in order, with added lines inside the shown ones', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('@@ -1,2 +1,2 @@', '@@ -1 +1 @@', '+x', '-x', ' x', '\\ No newline', 'diff --git a/x b/x'),
    )
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        for (const { shown, added } of parseHunks(lines.join('\n')))
          for (const range of added) expect(shown && shown.first <= range.first && range.last <= shown.last).toBe(true)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
