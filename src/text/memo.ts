/**
 * What was worked out of objects of one file. A `WeakMap` that lives long keeps its values until all memory is swept, and with them all that
 * they point to; a memo is renewed with each file, and keeps nothing of the last one.
 */
export class Memo<K extends object, V> {
  #known: WeakMap<K, V> | undefined

  constructor() {
    memos.push(this)
  }

  get(key: K): V | undefined {
    return this.#known?.get(key)
  }

  has(key: K): boolean {
    return this.#known?.has(key) ?? false
  }

  set(key: K, value: V): void {
    this.#known ??= new WeakMap()
    this.#known.set(key, value)
  }

  renew(): void {
    this.#known = undefined
  }
}

const memos: { renew(): void }[] = []

/** Lets go of all that memos hold: it is worked out again where it is asked for again. */
export function renewMemos(): void {
  for (const memo of memos) memo.renew()
}
