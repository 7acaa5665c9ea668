import { describe, expect, it } from 'vitest'
import { camelKey, canonicalKey } from '../../../src/dialects/orchestra/keys.ts'
import { closest, nearest } from '../../../src/dialects/orchestra/suggest.ts'
import { fromOtherUnit, wholeIn } from '../../../src/dialects/orchestra/units.ts'
import { editsBetween } from '../../../src/text/closest.ts'

describe('suggestions', () => {
  it.each([
    ['retires', 'retries', 1],
    ['depends-on', 'depends_on', 0],
    ['FAILED', 'failed', 0],
    ['tag', 'tags', 1],
    ['abcd', 'abdc', 1],
    ['abcd', 'badc', 3],
  ])('%s and %s are %d apart', (word, candidate, edits) => {
    expect(editsBetween(word, candidate)).toBe(edits)
  })

  it('is certain only where one candidate is close and no other as close', () => {
    expect(nearest('paramters', ['parameters', 'name'])).toEqual({ value: 'parameters', certain: true })
    expect(nearest('cas', ['cast', 'case'])?.certain).toBe(false)
    expect(nearest('statu_one', ['status_one', 'stats_one'])?.certain).toBe(false)
    expect(nearest('percentage', ['retries', 'timeout'])).toBeUndefined()
  })

  it('does not compare very long words', () => {
    expect(nearest('a'.repeat(100_000), ['name'])).toBeUndefined()
    expect(closest('a'.repeat(100_000), ['name', 'a'], 1)).toHaveLength(1)
  })
})

describe('durations', () => {
  it.each([
    ['00:05:00', 'minutes', 5],
    ['02:00:00', 'seconds', 7_200],
    ['PT5M', 'minutes', 5],
    ['1h 30 min', 'minutes', 90],
    ['90s', 'minutes', undefined],
    ['90s', 'seconds', 90],
    ['5', 'minutes', 5],
    ['soon', 'minutes', undefined],
    ['', 'minutes', undefined],
  ] as const)('%s in %s', (text, unit, whole) => {
    expect(wholeIn(text, unit)).toBe(whole)
  })

  it('does not read very long texts', () => {
    expect(wholeIn('1h'.repeat(50_000), 'minutes')).toBeUndefined()
  })

  it('converts a number of the other unit where it comes out even', () => {
    expect([fromOtherUnit(300, 'minutes'), fromOtherUnit(301, 'minutes'), fromOtherUnit(5, 'seconds')]).toEqual([
      5,
      undefined,
      300,
    ])
  })
})

describe('spelling of keys', () => {
  it.each([
    ['dependsOn', 'depends_on'],
    ['maxActive', 'max_active'],
    ['s3BucketName', 's3_bucket_name'],
    ['depends_on', 'depends_on'],
    ['someThing', 'someThing'],
    ['constructor', 'constructor'],
  ])('%s is %s', (written, canonical) => {
    expect(canonicalKey(written)).toBe(canonical)
  })

  it('has a camelCase spelling for each', () => {
    expect(camelKey('treat_failure_as_warning')).toBe('treatFailureAsWarning')
  })
})
