import { expect, test } from 'vitest'
import { parseDocument } from '../../src/text/parse.ts'
import { eachScalar } from '../../src/text/scalars.ts'
import { nodeAt } from '../../src/text/tree.ts'

function placesIn(text: string, path: readonly (string | number)[] = []) {
  const { root } = parseDocument({ path: 'a.yml', text })
  const places: string[] = []
  eachScalar(nodeAt(root, path), path, ({ value }, at) => {
    places.push(`${at.join('.')} ${value}`)
    expect(nodeAt(root, at)).toMatchObject({ kind: 'scalar', value })
  })
  return places
}

const text = 'a: 1\nb:\n  - x\n  - c: y\n    d: [z, []]\n  - {}\ne: &n {f: true}\ng: *n\n'

test('each scalar is shown in the order of the text, with its path', () => {
  expect(placesIn(text)).toEqual(['a 1', 'b.0 x', 'b.1.c y', 'b.1.d.0 z', 'e.f true', 'g.f true'])
})

test('a walk may begin below', () => {
  expect(placesIn(text, ['b', 1])).toEqual(['b.1.c y', 'b.1.d.0 z'])
  expect(placesIn(text, ['a'])).toEqual(['a 1'])
  expect(placesIn(text, ['absent'])).toEqual([])
})
