import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firings } from '../../src/time/firings.ts'
import { readUnixCron } from '../../src/time/unix.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

interface Recording {
  /** The text, and the first firings of croniter in UTC; null where it refuses the text or finds none. */
  readonly texts: readonly (readonly [text: string, firings: readonly string[] | null])[]
}

const path = join(import.meta.dirname, '../../conformance/unix-cron/recording.json')
const { texts }: Recording = JSON.parse(readFileSync(path, 'utf8'))
const offsets = zoneOffsets('UTC', Date.UTC(2026, 0, 1), Date.UTC(2080, 0, 1))

function firstFirings(text: string, most: number): readonly string[] | null {
  const result = readUnixCron(text)
  if ('problems' in result || !offsets) return null
  return firings(result.cron, offsets, most).at.map((at) => new Date(at).toISOString().slice(0, 16))
}

describe('texts of five fields', () => {
  it('fire when croniter fires, and are refused where it refuses them', () => {
    const differing = texts.flatMap(([text, theirs]) => {
      const ours = firstFirings(text, theirs?.length ?? 1)
      return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [`${text}: ${ours} and not ${theirs}`]
    })
    const bothDays = texts.filter(([text]) => text.split(' ')[2] !== '*' && text.split(' ')[4] !== '*')
    expect([texts.length, bothDays.length].map((count) => count > 200)).toEqual([true, true])
    expect(differing).toEqual([])
  })
})
