import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compared } from '../../conformance/cron-utils/compare.ts'

const recording = readFileSync(join(import.meta.dirname, '../../conformance/cron-utils/recording.tsv'), 'utf8')

describe('texts of cron-utils with the definitions of Kestra', () => {
  it('are taken, refused and fire as the library has it, also in the nights of DST changes', () => {
    const { texts, zones, taken, differences } = compared(recording)
    expect([texts, zones > 1200, taken > 500, texts - taken > 150]).toEqual([900, true, true, true])
    expect(differences).toEqual([])
  })

  it('are compared: a changed firing is a difference', () => {
    const changed = recording
      .split('\n')
      .slice(0, 200)
      .join('\n')
      .replace(/(takes\t\d+),\d+/g, '$1,1')
    expect(compared(changed).differences.length).toBeGreaterThan(100)
  })
})
