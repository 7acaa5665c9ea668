import { expect, it } from 'vitest'
import { settleConflicts } from '../../../src/text/parse/conflict.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { nodeAt, textOf } from '../../../src/text/tree.ts'

const conflict = 'a: 1\n<<<<<<< HEAD\nb: ours\n||||||| base\nb: base\n=======\nb: theirs\n>>>>>>> topic\nc: 3\n'

it('reads the first side of a conflict, at its own place', () => {
  const { text, problems } = settleConflicts(conflict)
  expect(text.length).toBe(conflict.length)
  expect(text.split('\n').map((line) => line.trimEnd())).toEqual(['a: 1', '', 'b: ours', '', '', '', '', '', 'c: 3', ''])
  expect(problems.map(({ span }) => conflict.slice(span.start, span.end))).toEqual(['<<<<<<< HEAD', '>>>>>>> topic'])
})

it('hides the errors that a conflict causes, and no others', () => {
  const codes = (text: string) => parseDocument({ path: 'p.yml', text }).problems.map(({ code }) => code)
  expect(codes(conflict)).toEqual(['merge-conflict', 'merge-conflict'])
  expect(codes(conflict.replaceAll('\n', '\r\n'))).toEqual(['merge-conflict', 'merge-conflict'])
  expect(codes(`${conflict}d: [1\n`)).toEqual(['merge-conflict', 'merge-conflict', 'syntax'])
  expect(codes('a: 1\n>>>>>>> topic\n')).toEqual(['merge-conflict'])
  const { root } = parseDocument({ path: 'p.yml', text: conflict })
  expect(textOf(nodeAt(root, ['b']))).toBe('ours')
})

it.each(['a: |\n  <<<<<<< HEAD\n  >>>>>>> x\n', 'a: "b"\n# =======\n', 'a: <<<<<<<\n', '=======\n', '<<<<<<<<\n', '>>>>>>>a\n'])(
  'takes %j for what it is',
  (text) => {
    expect(settleConflicts(text)).toEqual({ text, problems: [] })
  },
)
