import type { Span } from '../../../text/source.ts'

/** A text that the engine refuses: at most one for each text, since it stops at the first. */
export interface Fault {
  /** One sentence, no Markdown, no full stop. */
  readonly message: string
  readonly span: Span
  /** What to write, as an imperative. */
  readonly remedy?: string
  /** A text to put in the place of `span`, where one is likely to be meant. */
  readonly suggestion?: string
  /** True where the refusal is an oddity of the engine that a later version may lift. */
  readonly isMild?: true
}

/** Thrown inside the reader, never out of it. */
export class Refusal extends Error {
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.message)
    this.fault = fault
  }
}

/** Thrown inside the reader where a text nests deeper than it reads: nothing is known of such a text. */
export class TooDeep extends Error {}

const longestShown = 40
const unprintable = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu

/** A piece of a text as a message shows it: in quotes, on one line, short. */
export function shown(text: string): string {
  const plain = text
    .slice(0, longestShown * 2)
    .replace(unprintable, ' ')
    .replaceAll('"', "'")
  const characters = Array.from(plain)
  return characters.length <= longestShown ? `"${plain}"` : `"${characters.slice(0, longestShown - 1).join('')}…"`
}
