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

/** A value of which texts are made when they are shown. */
export abstract class LateTexts {
  /** The same value with what becomes of each of its texts, made no earlier than the text. */
  abstract withTexts(change: <T>(value: T) => T): LateTexts
}
