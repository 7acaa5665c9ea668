/** Something in a list, with a text that is equal for equal things, and a name that may be empty. */
export interface Listed<T> {
  readonly item: T
  readonly text: string
  readonly name: string
}

/** What became of the entries of a list; those that are as they were are left out. */
export interface PairedUp<T> {
  /** The same entry, changed: before and after. */
  readonly pairs: readonly (readonly [T, T])[]
  readonly added: readonly T[]
  readonly removed: readonly T[]
}

/** Pairs the entries of two versions of a list: equal ones first, then by name, then in their order. */
export function pairUp<T>(before: readonly Listed<T>[], after: readonly Listed<T>[]): PairedUp<T> {
  const [former, latter] = withoutEqual(before, after)
  const pairs: (readonly [T, T])[] = []
  const waiting = new Map<string, Listed<T>[]>()
  for (const entry of [...former].reverse()) {
    const known = waiting.get(entry.name)
    if (known) known.push(entry)
    else waiting.set(entry.name, [entry])
  }
  const unpaired = latter.filter((entry) => {
    const partner = entry.name === '' ? undefined : waiting.get(entry.name)?.pop()
    if (partner) pairs.push([partner.item, entry.item])
    return !partner
  })
  const left = new Set([...waiting.values()].flat())
  const rest = former.filter((entry) => left.has(entry))
  const many = Math.min(rest.length, unpaired.length)
  for (let at = 0; at < many; at++) pairs.push([(rest[at] as Listed<T>).item, (unpaired[at] as Listed<T>).item])
  return {
    pairs,
    added: unpaired.slice(many).map(({ item }) => item),
    removed: rest.slice(many).map(({ item }) => item),
  }
}

function withoutEqual<T>(before: readonly Listed<T>[], after: readonly Listed<T>[]) {
  const counts = new Map<string, number>()
  for (const { text } of before) counts.set(text, (counts.get(text) ?? 0) + 1)
  const equal = new Map<string, number>()
  const latter = after.filter(({ text }) => {
    const left = counts.get(text) ?? 0
    if (left === 0) return true
    counts.set(text, left - 1)
    equal.set(text, (equal.get(text) ?? 0) + 1)
    return false
  })
  const former = before.filter(({ text }) => {
    const left = equal.get(text) ?? 0
    if (left > 0) equal.set(text, left - 1)
    return left === 0
  })
  return [former, latter] as const
}
