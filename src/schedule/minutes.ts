import type { Minutes } from './clock-starts.ts'

const none: Minutes = new Uint32Array()

/** All minutes of several ascending lists, ascending, each once. */
export function unionOf(lists: readonly Minutes[]): Minutes {
  const distinct = [...new Set(lists)].filter((list) => list.length > 0)
  if (distinct.length < 2) return distinct[0] ?? none
  const all = sortedTogether(distinct)
  let kept = 0
  for (const minute of all) if (kept === 0 || all[kept - 1] !== minute) all[kept++] = minute
  return all.slice(0, kept)
}

/** All minutes of several lists, ascending; one that stands in several lists stands there as often. */
export function sortedTogether(lists: readonly Minutes[]): Minutes {
  const all = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  return all.sort()
}

/** Minutes moved by so many, cut to those from 0 up to `end`. Ascending lists stay ascending. */
export function moved(minutes: Minutes, by: number, end: number): Minutes {
  if (by === 0 && (minutes.at(-1) ?? 0) < end) return minutes
  const first = firstFrom(minutes, -by)
  const last = firstFrom(minutes, end - by)
  return minutes.slice(first, last).map((minute) => minute + by)
}

/** Index of the first of ascending minutes that is not before `from`, by binary search. */
export function firstFrom(minutes: Minutes, from: number): number {
  let low = 0
  let high = minutes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((minutes[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
