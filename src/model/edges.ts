/** For each vertex some others. */
export type Neighbours = readonly (readonly number[])[]

/**
 * For each vertex those from which edges lead to it, in the order of the edges, which are pairs one after the other: from, to. Lists have the right
 * length from the start: one that grows by its first item has room for seventeen.
 */
export function sourcesOf(size: number, edges: readonly number[]): Neighbours {
  const counts = zeros(size)
  for (let at = 1; at < edges.length; at += 2) count(counts, edges[at] ?? 0)
  const sources = listsOf(counts)
  for (let at = edges.length - 2; at >= 0; at -= 2) fillFromEnd(sources, counts, edges[at + 1] ?? 0, edges[at] ?? 0)
  return sources
}

/** For each vertex those that have it among their neighbours, in their order. */
export function reversed(neighbours: Neighbours): Neighbours {
  const counts = zeros(neighbours.length)
  for (let vertex = 0; vertex < neighbours.length; vertex++) {
    for (const other of neighbours[vertex] ?? none) count(counts, other)
  }
  const others = listsOf(counts)
  for (let vertex = neighbours.length - 1; vertex >= 0; vertex--) {
    for (const other of neighbours[vertex] ?? none) fillFromEnd(others, counts, other, vertex)
  }
  return others
}

const none: number[] = []

/** As many counters. A typed array takes more than a list of a few dozen, which is what most pipelines need. */
export function zeros(length: number): number[] {
  return new Array<number>(length).fill(0)
}

function count(counts: number[], vertex: number): void {
  counts[vertex] = (counts[vertex] ?? 0) + 1
}

/** All that stay empty are one. */
function listsOf(counts: readonly number[]): readonly number[][] {
  const lists = new Array<number[]>(counts.length)
  for (let vertex = 0; vertex < counts.length; vertex++) {
    const length = counts[vertex] ?? 0
    lists[vertex] = length === 0 ? none : new Array<number>(length)
  }
  return lists
}

function fillFromEnd(lists: readonly number[][], left: number[], vertex: number, item: number): void {
  const at = (left[vertex] ?? 0) - 1
  left[vertex] = at
  const list = lists[vertex]
  if (list) list[at] = item
}
