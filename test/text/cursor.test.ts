import { expect, it } from 'vitest'
import { cursorAt } from '../../src/text/cursor.ts'

/** Path, position and what is typed, at the `|` of a text. */
function at(text: string): readonly unknown[] {
  const offset = text.indexOf('|')
  const { path, position, typed, levels } = cursorAt(text.slice(0, offset) + text.slice(offset + 1), offset)
  return [path.join('/'), position, typed, [...(levels.at(-1)?.keys() ?? [])].join(' ')]
}

it.each([
  ['|', ['', 'key', '', '']],
  ['a:\n  b: |', ['a/b', 'value', '', '']],
  ['a:\n  b: x\n  |\n  c: 1', ['a', 'key', '', 'b c']],
  ['a:\n  - x: 1\n    y|\n  - z: 1', ['a/0', 'key', 'y', 'x']],
  ['a:\n  - x: 1\n  - |', ['a/1', 'key', '', '']],
  ['d:\n- a\n- b|', ['d/1', 'key', 'b', '']],
  ['d: [a, b|]', ['d/1', 'value', 'b', '']],
  ['d: {a: 1, |}', ['d', 'key', '', 'a']],
  ['d: {a: |}', ['d/a', 'value', '', '']],
  ['a:\r\n  b: 1\r\n  |\r\nc: 1', ['a', 'key', '', 'b']],
  ["a:\n  b: '${{ inputs.|", ['a/b', 'value', '${{ inputs.', '']],
  ['a:\n  s: >\n    foo: 1\n    |\n  c: 1', ['a/s', 'value', '    ', '']],
  ['a: 1 # b: 2\n|', ['', 'key', '', 'a']],
  ['"a b":\n  |', ['a b', 'key', '', '']],
])('%j is written at %j', (text, wanted) => {
  expect(at(text)).toEqual(wanted)
})

it('reads thousands of open brackets', () => {
  expect(at(`${'['.repeat(5_000)}|`)[1]).toBe('value')
  expect(at(`a: ${'['.repeat(5_000)}|`)[0]).toContain('a/0/0')
})
