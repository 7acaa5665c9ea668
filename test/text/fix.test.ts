import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, type Edit } from '../../src/text/fix.ts'

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text })

describe('applying edits', () => {
  it.each<readonly [string, readonly Edit[], string]>([
    ['none', [], 'abcdef'],
    ['a replacement', [edit(1, 3, 'XYZ')], 'aXYZdef'],
    ['an insertion', [edit(6, 6, '!')], 'abcdef!'],
    ['a removal', [edit(0, 6, '')], ''],
    ['several, in any order', [edit(4, 5, 'E'), edit(0, 1, 'A')], 'AbcdEf'],
    ['neighbours', [edit(0, 2, '1'), edit(2, 4, '2')], '12ef'],
    ['two insertions at one place, in their order', [edit(3, 3, '1'), edit(3, 3, '2')], 'abc12def'],
    ['one that overlaps an earlier one: it is left out', [edit(0, 3, '1'), edit(2, 4, '2')], '1def'],
  ])('%s', (_, edits, expected) => {
    expect(applyEdits('abcdef', edits)).toBe(expected)
  })

  it('changes nothing outside the spans of the edits', () => {
    const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.string({ maxLength: 5 })), { maxLength: 8 })
    fc.assert(
      fc.property(fc.string({ minLength: 70, maxLength: 90 }), edits, (text, drafts) => {
        const wanted = drafts.map(([start, length, by]) => edit(start, start + length, by))
        const touched = new Set(
          wanted.flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, at) => span.start + at)),
        )
        const kept = [...Array(text.length).keys()].filter((at) => !touched.has(at)).map((at) => text[at])
        let at = 0
        for (const character of applyEdits(text, wanted)) if (character === kept[at]) at++
        // Every character that no edit touches is still there, in its order.
        expect(at).toBe(kept.length)
      }),
    )
  })
})
