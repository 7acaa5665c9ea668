import { describe, expect, it } from 'vitest'
import { type Hold, meetings } from '../../src/schedule/sweep.ts'
import { randomFrom } from '../time/simulator.ts'

/** Minute by minute: who holds now, and is it too many. */
function simulated(holds: readonly Hold[], capacity: number, end: number) {
  const stretches: { from: number; to: number; owners: number[]; peak: number }[] = []
  let owners = new Set<number>()
  let from = -1
  let peak = 0
  for (let now = 0; now <= end; now++) {
    const holders = holds.filter(({ minutes, length }) => [...minutes].some((minute) => minute <= now && now < minute + length))
    if (holders.length > capacity) {
      if (from === -1) from = now
      for (const { owner } of holders) owners.add(owner)
      peak = Math.max(peak, holders.length)
    } else if (from !== -1) {
      stretches.push({ from, to: now, owners: [...owners].sort((a, b) => a - b), peak })
      owners = new Set()
      from = -1
      peak = 0
    }
  }
  return stretches
}

function randomHolds(random: () => number): readonly Hold[] {
  const whole = (most: number) => Math.floor(random() * most)
  const shared = Array.from({ length: 3 }, () =>
    Uint32Array.from(new Set(Array.from({ length: whole(8) }, () => whole(90)))).sort(),
  )
  return Array.from({ length: 1 + whole(7) }, (_, owner) => ({
    owner,
    minutes:
      whole(3) === 0
        ? (shared[whole(3)] as Uint32Array<ArrayBuffer>)
        : Uint32Array.from(new Set(Array.from({ length: whole(10) }, () => whole(90)))).sort(),
    length: 1 + whole(whole(2) === 0 ? 3 : 25),
  }))
}

describe('meetings', () => {
  it('finds what a walk through every minute finds, for any capacity', () => {
    const random = randomFrom(20261123)
    let found = 0
    for (let round = 0; round < 3000; round++) {
      const holds = randomHolds(random)
      for (const capacity of [1, 2, 3]) {
        const actual = [...meetings(holds, capacity)]
        expect(actual).toEqual(simulated(holds, capacity, 130))
        found += actual.length
      }
    }
    expect(found).toBeGreaterThan(5000)
  })

  it('lets one go before another takes hold at the same minute', () => {
    const minutes = (...values: number[]) => Uint32Array.from(values)
    const holds = [
      { owner: 0, minutes: minutes(0), length: 10 },
      { owner: 1, minutes: minutes(10), length: 10 },
    ]
    expect([...meetings(holds)]).toEqual([])
  })

  it('takes two hundred that start every minute of a month in its stride', () => {
    const minutes = Uint32Array.from({ length: 44_640 }, (_, minute) => minute)
    const holds = Array.from({ length: 200 }, (_, owner) => ({
      owner,
      minutes: owner % 2 ? minutes : minutes.slice(),
      length: 90,
    }))
    const [meeting, ...more] = meetings(holds)
    expect(more).toEqual([])
    expect(meeting).toMatchObject({ from: 0, to: 44_640 + 89, peak: 200 })
  })
})
