import { lineStartsOf, type Source } from './source.ts'

/** Lines of one generation of the texts that were asked last: they take a third of the room of a text, and are soon counted again. */
const mostLines = 100_000
let young: Lines[] = []
let old: Lines[] = []
let youngLines = 0

/** Where the lines of a text begin: counted when something asks for it. */
export class Lines {
  readonly #source: Source
  #starts: readonly number[] | undefined
  /** How long each line is, a character for each: enough where the text is not at hand. */
  #lengths: string | undefined

  constructor(source: Source) {
    this.#source = source
  }

  get starts(): readonly number[] {
    if (this.#starts) return this.#starts
    const starts = this.#lengths === undefined ? lineStartsOf(this.#source.text) : startsOf(this.#lengths)
    this.#starts = starts
    if (youngLines > mostLines) forgetOldest()
    youngLines += starts.length
    young.push(this)
    return starts
  }

  /** Keeps what is enough to tell the lines without the text. */
  keep(): void {
    this.#lengths ??= lengthsOf(this.#starts ?? lineStartsOf(this.#source.text))
  }

  /** Lets go of what is soon counted again. */
  forget(): void {
    this.#starts = undefined
  }
}

function forgetOldest(): void {
  for (const lines of old) lines.forget()
  old = young
  young = []
  youngLines = 0
}

/** Longer lines are written as several lengths. */
const longest = 0xffff
/** Arguments of one call. */
const mostAtOnce = 4096

/** Of each line but the last. */
function lengthsOf(starts: readonly number[]): string {
  const units: number[] = []
  let text = ''
  for (let at = 1; at < starts.length; at++) {
    let length = (starts[at] ?? 0) - (starts[at - 1] ?? 0)
    for (; length >= longest; length -= longest) units.push(longest)
    units.push(length)
    if (units.length >= mostAtOnce) text += String.fromCharCode(...units.splice(0))
  }
  return text + String.fromCharCode(...units)
}

function startsOf(lengths: string): readonly number[] {
  const starts = [0]
  let start = 0
  for (let at = 0; at < lengths.length; at++) {
    const unit = lengths.charCodeAt(at)
    start += unit
    if (unit < longest) starts.push(start)
  }
  return starts
}
