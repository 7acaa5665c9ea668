/**
 * What was worked out of objects of one file. A `WeakMap` that lives long keeps its values until all memory is swept, and with them all that
 * they point to; a memo is renewed with each file, and keeps nothing of the last one. Most hold one object of a file: it stands by itself, since each
 * place in a `WeakMap` is looked at whenever memory is swept.
 */
export class Memo<K extends object, V> {
  #latest: { readonly key: K; readonly value: V } | undefined
  #others: WeakMap<K, V> | undefined

  constructor() {
    memos.push(this)
  }

  get(key: K): V | undefined {
    const latest = this.#latest
    return latest?.key === key ? latest.value : this.#others?.get(key)
  }

  has(key: K): boolean {
    return this.#latest?.key === key || (this.#others?.has(key) ?? false)
  }

  set(key: K, value: V): void {
    const before = this.#latest
    this.#latest = { key, value }
    if (before === undefined || before.key === key) return
    this.#others ??= new WeakMap()
    this.#others.set(before.key, before.value)
  }

  renew(): void {
    this.#latest = undefined
    this.#others = undefined
  }
}

const memos: { renew(): void }[] = []

/** Lets go of all that memos hold: it is worked out again where it is asked for again. */
export function renewMemos(): void {
  for (const memo of memos) memo.renew()
}
