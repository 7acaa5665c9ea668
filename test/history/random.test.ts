import { expect, test } from 'vitest'
import type { Dag } from '../../src/history/dag.ts'
import { randomFrom, shuffle } from '../../src/history/random.ts'
import { planOf } from '../../src/history/scheduling-units.ts'

test('draws the numbers of mulberry32, whatever the size of the seed', () => {
  const [one, high] = [randomFrom(1), randomFrom(2 ** 32 - 1)]
  expect([one(), one()]).toEqual([0.6270739405881613, 0.002735721180215478])
  expect(high()).toBe(randomFrom(-1)())
})

test('an index is the number times the size, drawn from the same sequence', () => {
  const [numbers, indices] = [randomFrom(7), randomFrom(7)]
  for (let size = 1; size < 400; size++) expect(indices.below(size)).toBe(Math.floor(numbers() * size))
})

test('shuffles without losing a number', () => {
  const items = Array.from({ length: 50 }, (_, index) => index)
  shuffle(items, randomFrom(3))
  expect(items).not.toEqual(items.toSorted((a, b) => a - b))
  expect(items.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index))
})

test('a graph is planned once', () => {
  const dag: Dag = { nodes: [], edges: [], fanOuts: [] }
  expect(planOf(dag)).toBe(planOf(dag))
})
