import { EntryList, type Index, mostWithoutIndex } from '../../entries.ts'
import type { Entry, Node } from '../../tree.ts'

/**
 * What has been read of the collections that are open, one behind the other. The list of a collection is made when it is whole, in the right length:
 * an array that is added to has room for sixteen more, which would be a sixth of a tree.
 */
export class OpenItems {
  readonly #all: Node[] = []
  size = 0

  add(item: Node): void {
    this.#all[this.size++] = item
  }

  /** Ends the list that began at a size. */
  take(from: number): readonly Node[] {
    const items = this.#all.slice(from, this.size)
    this.size = from
    return items
  }
}

/** The same for entries of mappings. */
export class OpenEntries {
  readonly #all: Entry[] = []
  /** Of large mappings, by the size at which they began. */
  readonly #indexes = new Map<number, Index>()
  size = 0

  /** Adds an entry to the mapping that began at a size; false where its key is there already. */
  add(entry: Entry, from: number): boolean {
    if (this.size - from < mostWithoutIndex) {
      for (let at = from; at < this.size; at++) if (this.#all[at]?.key === entry.key) return false
    } else {
      const index = this.#indexed(from)
      if (index.has(entry.key)) return false
      index.set(entry.key, entry)
    }
    this.#all[this.size++] = entry
    return true
  }

  /** Ends the mapping that began at a size. */
  take(from: number): EntryList {
    const entries = new EntryList(this.#all.slice(from, this.size), this.#indexes.get(from))
    this.#indexes.delete(from)
    this.size = from
    return entries
  }

  #indexed(from: number): Index {
    const known = this.#indexes.get(from)
    if (known) return known
    const index: Index = new Map()
    for (let at = from; at < this.size; at++) {
      const entry = this.#all[at]
      if (entry) index.set(entry.key, entry)
    }
    this.#indexes.set(from, index)
    return index
  }
}
