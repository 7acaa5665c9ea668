import { describe, expect, it } from 'vitest'
import { count, duration, joined, listNames } from '../../src/text/wording.ts'

describe('wording', () => {
  it.each([
    [count(0, 'task'), '0 tasks'],
    [count(1, 'task'), '1 task'],
    [count(2, 'retry', 'retries'), '2 retries'],
    [joined([]), ''],
    [joined(['a']), 'a'],
    [joined(['a', 'b']), 'a and b'],
    [joined(['a', 'b', 'c']), 'a, b and c'],
    [listNames(['a']), '"a"'],
    [listNames(['a', 'b', 'c']), '"a", "b" and "c"'],
    [listNames(['a', 'b', 'c', 'd']), '"a", "b", "c" and "d"'],
    [listNames(['a', 'b', 'c', 'd', 'e']), '"a", "b", "c" and 2 more'],
    [listNames(['say "x"\u202e']), `"say 'x'⟨U+202E⟩"`],
    [duration(1), '1 second'],
    [duration(90), '90 seconds'],
    [duration(3600), '1 hour'],
    [duration(5400), '90 minutes'],
    [duration(172_800), '2 days'],
    [duration(0), '0 seconds'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected)
  })
})
