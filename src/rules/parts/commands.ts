import { oncePerText } from '../../text/once-per-text.ts'
import type { Span } from '../../text/source.ts'

/** One command of a text that holds several. */
export interface Command {
  readonly text: string
  /** Where it starts in the text. */
  readonly start: number
}

/** A separator between two commands, outside of quotes and templates. */
export interface Separator {
  readonly text: ';' | '&&' | '\n'
  readonly span: Span
}

/** The commands of a text and what stands between them. Quotes and `${{ … }}` are passed over; `\` at a line end joins lines. */
export const splitCommands = oncePerText(split)

function split(text: string): {
  readonly commands: readonly Command[]
  readonly separators: readonly Separator[]
} {
  const separators: Separator[] = []
  const endOf = finderIn(text)
  for (let at = 0; at < text.length; at++) {
    const end = endOfShielded(text, at, endOf)
    if (end !== undefined) at = end
    else {
      const found = separatorAt(text, at)
      if (!found) continue
      separators.push({ text: found, span: { start: at, end: at + found.length } })
      at += found.length - 1
    }
  }
  const starts = [0, ...separators.map(({ span }) => span.end)]
  const ends = [...separators.map(({ span }) => span.start), text.length]
  const commands = starts.flatMap((start, index) => {
    const raw = text.slice(start, ends[index])
    const lead = raw.length - raw.trimStart().length
    return raw.trim() === '' || raw.trim().startsWith('#') ? [] : [{ text: raw.trim(), start: start + lead }]
  })
  return { commands, separators }
}

/** The last index of a quoted text, a template or an escaped character that starts at `at`. */
function endOfShielded(text: string, at: number, endOf: ReturnType<typeof finderIn>): number | undefined {
  const character = text[at]
  if (character === '\\') return text[at + 1] === '\r' ? at + 2 : at + 1
  if (character === "'" || character === '"') return endOf(character, at + 1)
  return text.startsWith('{{', at) ? endOf('}}', at + 2) : undefined
}

/** Finds the last index of the next mark. A mark that is missing once is not looked for again, which keeps all searches linear. */
function finderIn(text: string): (mark: string, from: number) => number | undefined {
  const missing = new Set<string>()
  return (mark, from) => {
    const end = missing.has(mark) ? -1 : text.indexOf(mark, from)
    if (end === -1) missing.add(mark)
    return end === -1 ? undefined : end + mark.length - 1
  }
}

function separatorAt(text: string, at: number): Separator['text'] | undefined {
  if (text.startsWith('&&', at)) return '&&'
  return text[at] === ';' || text[at] === '\n' ? text[at] : undefined
}
