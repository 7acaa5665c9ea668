import type { Unit } from './scheduling-units.ts'

/** How long a node takes, and each of its items where it is repeated. */
export interface NodeTime {
  readonly seconds: number
  readonly items: readonly number[]
}

/** How long a fan-out takes: its items one after the other as slots come free, in the order of the list. */
export function fanOutSeconds(unit: Unit, times: readonly NodeTime[]): number {
  const items = itemChains(unit, times)
  const slots = Math.min(items.length, Math.max(1, unit.limit?.maxParallel ?? items.length))
  return slots === items.length ? Math.max(0, ...items) : scheduled(items, slots)
}

/** For each item the longest chain through the group. */
function itemChains(unit: Unit, times: readonly NodeTime[]): number[] {
  const seen = times.reduce((most, time) => Math.max(most, time.items.length), 1)
  const count = Math.min(unit.limit?.items ?? seen, longestFanOut)
  return Array.from({ length: count }, (_, item) => chain(unit, times, item))
}

/** More items than the product would start; keeps a hostile number from taking memory. */
const longestFanOut = 10_000

function chain(unit: Unit, times: readonly NodeTime[], item: number): number {
  const finish: number[] = []
  for (const [index, time] of times.entries()) {
    const start = (unit.inner[index] ?? []).reduce((latest, above) => Math.max(latest, finish[above] ?? 0), 0)
    // An item that history has not seen takes the time of one that it has.
    const own = time.items.length === 0 ? time.seconds : (time.items[item % time.items.length] ?? 0)
    finish.push(start + own)
  }
  return finish.reduce((latest, next) => Math.max(latest, next), 0)
}

/** Greedy list scheduling on `slots` equal slots, kept as a heap of the times at which they come free. */
function scheduled(items: readonly number[], slots: number): number {
  const free = new Array<number>(slots).fill(0)
  let end = 0
  for (const seconds of items) {
    free[0] = (free[0] ?? 0) + seconds
    end = Math.max(end, free[0])
    sink(free)
  }
  return end
}

function sink(heap: number[]): void {
  for (let at = 0; ; ) {
    const left = 2 * at + 1
    if (left >= heap.length) return
    const smaller = left + 1 < heap.length && (heap[left + 1] ?? 0) < (heap[left] ?? 0) ? left + 1 : left
    if ((heap[at] ?? 0) <= (heap[smaller] ?? 0)) return
    const held = heap[at] ?? 0
    heap[at] = heap[smaller] ?? 0
    heap[smaller] = held
    at = smaller
  }
}
