import { describe, expect, it } from 'vitest'
import { deadlineMissOf } from '../../src/history/deadline.ts'
import { sample } from './samples.ts'

const finishBy = { localTime: '07:30', timeZone: 'Europe/Berlin' }
const run = (createdAt: string, completedAt: string | null, succeeded = true) =>
  sample(createdAt, {}, { createdAt, completedAt, succeeded })

describe('runs held against a promised end', () => {
  it('counts those that end after the first such time behind their creation, on the clock of the zone', () => {
    const samples = [
      run('2026-03-27T05:00:00Z', '2026-03-27T06:30:00Z'),
      run('2026-03-28T05:00:00Z', '2026-03-28T06:30:01Z'),
      // Summer time begins: 07:30 is 05:30 in UTC.
      run('2026-03-29T05:00:00Z', '2026-03-29T05:31:00Z'),
      // In the evening before.
      run('2026-03-29T20:00:00Z', '2026-03-30T05:29:00Z'),
    ]
    expect(deadlineMissOf(samples, finishBy)).toEqual({ share: 0.5, runs: 4, ...finishBy })
  })

  it('leaves out what failed or did not end', () => {
    const samples = [
      run('2026-03-27T05:00:00Z', '2026-03-27T09:30:00Z', false),
      run('2026-03-28T05:00:00Z', null),
      run('2026-03-29T04:00:00Z', '2026-03-29T05:00:00Z'),
    ]
    expect(deadlineMissOf(samples, finishBy)).toMatchObject({ share: 0, runs: 1 })
  })

  it('cannot tell for many runs a day, without an end promised, or for a zone nobody knows', () => {
    const hourly = Array.from({ length: 24 }, (_, hour) => {
      const at = `2026-03-27T${String(hour).padStart(2, '0')}`
      return run(`${at}:00:00Z`, `${at}:40:00Z`)
    })
    const one = [run('2026-03-27T05:00:00Z', '2026-03-27T09:00:00Z')]
    expect(deadlineMissOf(hourly, finishBy)).toBeNull()
    expect(deadlineMissOf(one, null)).toBeNull()
    expect(deadlineMissOf([], finishBy)).toBeNull()
    expect(deadlineMissOf(one, { ...finishBy, timeZone: 'Mars/Olympus' })).toBeNull()
  })
})
