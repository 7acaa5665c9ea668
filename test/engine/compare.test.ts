import { describe, expect, it } from 'vitest'
import { compareWithBase } from '../../src/engine/compare.ts'
import type { Finding } from '../../src/engine/finding.ts'

function finding(fingerprint: string, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'retry-missing',
    severity: 'warning',
    message: `About ${fingerprint}`,
    remedy: 'Do something.',
    path: 'a.yml',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 2,
    pipeline: null,
    task: null,
    taskLabel: null,
    fingerprint,
    suppressed: null,
    state: null,
    isAdvisory: false,
    members: [],
    blastRadius: 1,
    criticality: null,
    expertise: null,
    fix: null,
    related: [],
    docs: '',
    frame: [],
    ...more,
  }
}

describe('a finding of the head', () => {
  it.each<readonly [string, Finding, readonly Finding[], Finding['state']]>([
    ['is new where the base has none', finding('a'), [], 'new'],
    ['is new where the base has others', finding('a'), [finding('b')], 'new'],
    ['exists where the base has it, on whatever line', finding('a', { line: 9 }), [finding('a')], 'existing'],
    ['exists where the base suppressed it', finding('a'), [finding('a', { suppressed: 'known' })], 'existing'],
    ['is new with one member more', finding('a', { members: ['x', 'y'] }), [finding('a', { members: ['x'] })], 'new'],
    ['is new with another member', finding('a', { members: ['y'] }), [finding('a', { members: ['x'] })], 'new'],
    ['exists with fewer members', finding('a', { members: ['x'] }), [finding('a', { members: ['y', 'x'] })], 'existing'],
  ])('%s', (_, head, base, state) => {
    expect(compareWithBase([head], base).findings).toEqual([{ ...head, state }])
  })
})

describe('a finding of the base', () => {
  it('that is gone is fixed, in the order of the base', () => {
    const { fixed } = compareWithBase([finding('b')], [finding('c'), finding('b'), finding('a')])
    expect(fixed).toEqual([
      { rule: 'retry-missing', path: 'a.yml', message: 'About c' },
      { rule: 'retry-missing', path: 'a.yml', message: 'About a' },
    ])
  })

  it('that was suppressed, or is so now, is not fixed', () => {
    const suppressed = { suppressed: 'known' }
    expect(compareWithBase([], [finding('a', suppressed)]).fixed).toEqual([])
    expect(compareWithBase([finding('a', suppressed)], [finding('a')]).fixed).toEqual([])
  })
})
