/** A value that is made at the first question, and once. */
export class Later<T> {
  readonly #make: () => T
  #made: { readonly value: T } | undefined

  constructor(make: () => T) {
    this.#make = make
  }

  get value(): T {
    this.#made ??= { value: this.#make() }
    return this.#made.value
  }

  /** What becomes of the value, made no earlier than it. */
  map<U>(change: (value: T) => U): Later<U> {
    return new Later(() => change(this.value))
  }
}
