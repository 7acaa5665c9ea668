import { describe, expect, it } from 'vitest'
import { closestTo, soleClosestTo } from '../../src/text/closest.ts'

const keys = ['depends_on', 'condition', 'connection', 'configuration', 'name', 'tags', 'tasks']

describe('the closest candidates', () => {
  it.each<readonly [string, readonly string[]]>([
    ['depend_on', ['depends_on']],
    ['dependsOn', ['depends_on']],
    ['DEPENDS-ON', ['depends_on']],
    ['conection', ['connection', 'condition']],
    ['task', ['tasks']],
    ['nam', ['name']],
    ['zzz', []],
    ['', []],
    ['x'.repeat(101), []],
  ])('to %j are %j', (text, expected) => {
    expect(closestTo(text, keys)).toEqual(expected)
  })

  it('are at most as many as asked for, ties in the order of the candidates', () => {
    expect(closestTo('ab', ['aa', 'ac', 'ad', 'ae'])).toEqual(['aa', 'ac', 'ad'])
    expect(closestTo('ab', ['aa', 'ac', 'ad', 'ae'], 1)).toEqual(['aa'])
  })
})

describe('the sole closest candidate', () => {
  it.each([
    ['depend_on', 'depends_on'],
    ['conection', 'connection'],
    ['zzz', undefined],
  ])('to %j is %j', (text, expected) => {
    expect(soleClosestTo(text, keys)).toBe(expected)
  })

  it('is none where two are as near', () => {
    expect(soleClosestTo('tass', ['tags', 'task'])).toBeUndefined()
  })
})
