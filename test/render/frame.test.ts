import { describe, expect, test } from 'vitest'
import { frameRows } from '../../src/render/frame.ts'
import { findingWith } from './report.ts'

/** The frame of one line as two strings: text and underline. */
function drawn(text: string, column: number, endColumn: number): readonly string[] {
  return frameRows(findingWith({ line: 5, column, endColumn, frame: [{ line: 5, text }] })).flatMap(({ text: shown, mark }) => [
    shown,
    mark ? ' '.repeat(mark.start) + '^'.repeat(mark.length) : '',
  ])
}

describe('a code frame', () => {
  test.each([
    ['plain text', 'name: load', 7, 11, ['name: load', '      ^^^^']],
    ['an empty range', 'name:', 6, 6, ['name:', '     ^']],
    ['wide characters', '在庫: 読む', 5, 7, ['在庫: 読む', '      ^^^^']],
    ['tabs', '\tname:\tx', 7, 8, ['→   name:→  x', '         ^^^']],
    ['hidden characters', 'a\u200bb', 3, 4, ['a⟨U+200B⟩b', '         ^']],
    ['a Windows line end', 'name: x\r', 7, 8, ['name: x', '      ^']],
    ['a line that masking made shorter', 'token: ***', 8, 60, ['token: ***', '       ^^^']],
    ['a place past the end of the line', 'a', 40, 50, ['a', ' ^']],
  ])('underlines %s', (_, text, column, endColumn, wanted) => {
    expect(drawn(text, column, endColumn)).toEqual(wanted)
  })

  test('shows the marked part of a very long line, quickly and without half a character', () => {
    const [text = '', marks = ''] = drawn(`${'😀'.repeat(500_000)}target${'x'.repeat(1000)}`, 1_000_001, 1_000_007)
    expect(text.slice(text.indexOf('target'))).toMatch(/^targetx+…$/)
    expect(text.startsWith('…😀')).toBe(true)
    expect(text).not.toContain('⟨')
    expect(marks).toBe(`${' '.repeat(31)}^^^^^^`)
  })

  test('marks the lines of a longer range without underlining each', () => {
    const frame = [1, 2, 3, 4, 5, 6].map((line) => ({ line, text: `line ${line}` }))
    const rows = frameRows(findingWith({ line: 3, column: 2, endLine: 4, endColumn: 3, frame }))
    expect(rows.map(({ line, isInRange, mark }) => [line, isInRange, mark])).toEqual([
      [1, false, null],
      [2, false, null],
      [3, true, null],
      [4, true, null],
      [5, false, null],
      [6, false, null],
    ])
  })

  test('is empty where the line itself may not be shown', () => {
    expect(frameRows(findingWith({ line: 3, frame: [{ line: 2, text: 'a' }] }))).toEqual([])
    expect(frameRows(findingWith({ frame: [] }))).toEqual([])
  })
})
