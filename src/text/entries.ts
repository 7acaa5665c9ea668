import type { Entries, Entry } from './tree.ts'

/** Of so many entries a look at each finds one as soon as an index does, which each mapping of a file would have to make. */
export const mostWithoutIndex = 8
export type Index = Map<string, Entry>

/** The entries of one mapping. To walk over `list` costs no object for each entry, as to ask a map for its values does. */
export class EntryList implements Entries {
  readonly list: Entry[]
  #index: Index | undefined

  /** Of entries that have different keys. */
  constructor(list: Entry[] = [], index?: Index) {
    this.list = list
    this.#index = index
  }

  /** Adds an entry; false where its key is there already. */
  add(entry: Entry): boolean {
    if (this.get(entry.key)) return false
    this.list.push(entry)
    this.#index?.set(entry.key, entry)
    return true
  }

  get size(): number {
    return this.list.length
  }

  get(key: string): Entry | undefined {
    const { list } = this
    if (list.length > mostWithoutIndex) return this.#indexed().get(key)
    for (let at = 0; at < list.length; at++) if (list[at]?.key === key) return list[at]
    return undefined
  }

  has(key: string): boolean {
    return this.get(key) !== undefined
  }

  forEach(see: (entry: Entry, key: string, entries: ReadonlyMap<string, Entry>) => void): void {
    for (const entry of this.list) see(entry, entry.key, this)
  }

  values(): MapIterator<Entry> {
    return this.list.values()
  }

  keys(): MapIterator<string> {
    return this.list.map(({ key }) => key).values()
  }

  entries(): MapIterator<[string, Entry]> {
    return this.list.map((entry): [string, Entry] => [entry.key, entry]).values()
  }

  [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries()
  }

  #indexed(): ReadonlyMap<string, Entry> {
    this.#index ??= new Map(this.list.map((entry) => [entry.key, entry]))
    return this.#index
  }
}

/** Entries of which no two have the same key. */
export function entriesOf(entries: Iterable<Entry>): EntryList {
  const list = new EntryList()
  for (const entry of entries) list.add(entry)
  return list
}
