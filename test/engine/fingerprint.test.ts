import { describe, expect, it } from 'vitest'
import { fingerprintOf, stablePath } from '../../src/engine/fingerprint.ts'
import { parseDocument } from '../../src/text/parse.ts'
import type { Path } from '../../src/text/tree.ts'

const text = `schedule:
  - cron: 0 6 ? * * *
    name: Morning
  - cron: 0 18 ? * * *
  - timezone: UTC
waits: [a, b c, 7, null]
alerts:
  - destinations: [{ integration: SLACK, destination: x }]
`
const { root } = parseDocument({ path: 'a.yml', text })

describe('a stable path', () => {
  it.each<readonly [Path, string]>([
    [[], ''],
    [['schedule', 0, 'cron'], 'schedule/name%3DMorning/cron'],
    [['schedule', 1, 'cron'], 'schedule/cron%3D0%2018%20%3F%20*%20*%20*/cron'],
    [['schedule', 2, 'timezone'], 'schedule/%232/timezone'],
    [['waits', 1], 'waits/b%20c'],
    [['waits', 2], 'waits/7'],
    [['waits', 3], 'waits/null'],
    [['alerts', 0, 'destinations', 0], 'alerts/%230/destinations/integration%3DSLACK'],
    [['gone', 4, 'x'], 'gone/%234/x'],
    [['a/b', '\ud800'], 'a%2Fb/%EF%BF%BD'],
  ])('of %j is %s', (path, expected) => {
    expect(stablePath(root, path)).toBe(expected)
  })
})

describe('a fingerprint', () => {
  const parts = { rule: 'r', path: 'a.yml', place: 'p', subject: 's', occurrence: 0 }

  it('is 32 hex digits and never changes between versions', () => {
    expect(fingerprintOf(parts)).toBe('60fcb86044b5189895d32a07708f43d6')
  })

  it('differs with each of its parts, and parts do not run into each other', () => {
    const variants = [
      parts,
      { ...parts, rule: 'x' },
      { ...parts, path: 'x' },
      { ...parts, place: 'x' },
      { ...parts, subject: 'x' },
      { ...parts, occurrence: 1 },
      { ...parts, rule: 'ra', path: '.yml' },
    ]
    expect(new Set(variants.map(fingerprintOf)).size).toBe(variants.length)
  })
})
