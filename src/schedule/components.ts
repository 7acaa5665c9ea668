/** Which vertices each vertex leads to; undefined for none. */
export interface Arrows {
  readonly size: number
  readonly after: readonly (readonly number[] | undefined)[]
}

/** Lists by vertex; most stay empty, and are not made. */
export type Lists = (number[] | undefined)[]

/** So many of them, all empty. */
export function lists(size: number): Lists {
  return new Array<undefined>(size).fill(undefined)
}

/** Puts a value at the end of one. */
export function addTo(all: Lists, index: number, value: number): void {
  const list = all[index]
  if (list) list.push(value)
  else all[index] = [value]
}

/** For each vertex the number of its component; -1 for one that is left out. */
export function indexOfEach(size: number, components: readonly (readonly number[])[]): readonly number[] {
  const index = new Array<number>(size).fill(-1)
  for (const [number, members] of components.entries()) for (const member of members) index[member] = number
  return index
}

/** Strongly connected components after Tarjan, with a stack of its own instead of recursion. A vertex that leads nowhere and to which nothing leads is left out. */
export function componentsOf({ size, after }: Arrows): readonly (readonly number[])[] {
  const components: number[][] = []
  const found = new Array<number>(size).fill(-1)
  const low = new Array<number>(size).fill(0)
  const open: number[] = []
  const isOpen = new Uint8Array(size)
  let count = 0
  for (let root = 0; root < size; root++) {
    if (found[root] !== -1 || after[root] === undefined) continue
    const path: { vertex: number; next: number }[] = [enter(root)]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = after[top.vertex]?.[top.next++]
      if (next === undefined) leave(path)
      else if (found[next] === -1) path.push(enter(next))
      else if (isOpen[next]) low[top.vertex] = Math.min(low[top.vertex] ?? 0, found[next] ?? 0)
    }
  }
  return components

  function enter(vertex: number) {
    found[vertex] = count
    low[vertex] = count++
    open.push(vertex)
    isOpen[vertex] = 1
    return { vertex, next: 0 }
  }

  function leave(path: { vertex: number; next: number }[]): void {
    const vertex = path.pop()?.vertex ?? 0
    const above = path.at(-1)?.vertex
    if (above !== undefined) low[above] = Math.min(low[above] ?? 0, low[vertex] ?? 0)
    if (low[vertex] !== found[vertex]) return
    const members = open.splice(open.lastIndexOf(vertex))
    for (const member of members) isOpen[member] = 0
    components.push(members)
  }
}
