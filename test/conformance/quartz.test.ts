import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compared } from '../../conformance/quartz/compare.ts'

const recording = readFileSync(join(import.meta.dirname, '../../conformance/quartz/recording.tsv'), 'utf8')

describe('texts of Quartz', () => {
  it('are taken, refused and fire as Quartz 2.3.2 has it, or 2.5.2 where that alone takes them, also in the nights of DST changes', () => {
    const { texts, zones, taken, differences } = compared(recording)
    expect([texts, zones, taken > 700, texts - taken > 300]).toEqual([1200, 2400, true, true])
    expect(differences).toEqual([])
  })

  it('are compared: a changed firing and a changed verdict are differences', () => {
    const lines = recording.split('\n').slice(0, 200).join('\n')
    expect(compared(lines.replace(/(takes\t\d+),\d+/g, '$1,1')).differences.length).toBeGreaterThan(90)
    expect(compared(lines.replaceAll('\trefuses', '\ttakes\t\t')).differences.length).toBeGreaterThan(30)
  })
})
