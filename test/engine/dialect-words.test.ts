import { expect, it } from 'vitest'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import { inWordsOf } from '../../src/engine/dialect-words.ts'

const words = {
  ...orchestra.words,
  group: 'asset group',
  input: 'parameter',
  'fan-out': 'mapping',
  task: 'operation',
  dependency: 'edge',
}

it.each([
  ['Group "my group" has an input and two inputs', 'Asset group "my group" has a parameter and two parameters'],
  ['A task of a group', 'An operation of an asset group'],
  ['The matrix of the matrices: `matrix` stays', 'The mapping of the mappings: `matrix` stays'],
  ['2 dependencies of tasks, and a dependency', '2 edges of operations, and an edge'],
  ['Multitasking and inputted stay', 'Multitasking and inputted stay'],
])('%s', (text, spoken) => {
  expect(inWordsOf({ words }, text)).toBe(spoken)
})

it('changes nothing where the words are those of the rules', () => {
  expect(inWordsOf(orchestra, 'A group with an input')).toBe('A group with an input')
})
