/** For each vertex some others. */
export type Neighbours = readonly (readonly number[])[]

/**
 * For each vertex those from which edges lead to it, in the order of the edges, which are pairs one after the other: from, to. Lists have the right
 * length from the start: one that grows by its first item has room for seventeen.
 */
export function sourcesOf(size: number, edges: readonly number[]): Neighbours {
  const counts = new Int32Array(size)
  for (let at = 1; at < edges.length; at += 2) count(counts, edges[at] ?? 0)
  const sources = listsOf(counts)
  for (let at = edges.length - 2; at >= 0; at -= 2) fillFromEnd(sources, counts, edges[at + 1] ?? 0, edges[at] ?? 0)
  return sources
}

/** For each vertex those that have it among their neighbours, in their order. */
export function reversed(neighbours: Neighbours): Neighbours {
  const counts = new Int32Array(neighbours.length)
  for (let vertex = 0; vertex < neighbours.length; vertex++) {
    for (const other of neighbours[vertex] ?? none) count(counts, other)
  }
  const others = listsOf(counts)
  for (let vertex = neighbours.length - 1; vertex >= 0; vertex--) {
    for (const other of neighbours[vertex] ?? none) fillFromEnd(others, counts, other, vertex)
  }
  return others
}

const none: readonly number[] = []

function count(counts: Int32Array, vertex: number): void {
  counts[vertex] = (counts[vertex] ?? 0) + 1
}

function listsOf(counts: Int32Array): readonly number[][] {
  const lists = new Array<number[]>(counts.length)
  for (let vertex = 0; vertex < counts.length; vertex++) lists[vertex] = new Array<number>(counts[vertex] ?? 0)
  return lists
}

function fillFromEnd(lists: readonly number[][], left: Int32Array, vertex: number, item: number): void {
  const at = (left[vertex] ?? 0) - 1
  left[vertex] = at
  const list = lists[vertex]
  if (list) list[at] = item
}
