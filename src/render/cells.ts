import { Later } from '../text/later.ts'
import { visible } from '../text/quote.ts'

/** Characters that terminals draw two cells wide: East Asian wide and full-width forms and pictures. */
const wide = new Later(
  () =>
    /[\u1100-\u115e\u231a\u231b\u23e9-\u23ec\u25fd\u25fe\u2614\u2615\u26a1\u2705\u274c\u2753-\u2755\u2757\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u,
)
const mark = new Later(() => /\p{M}/u)
const ascii = /^[ -~]*$/
const tabStop = 4

/** Cells that a text takes in a terminal. */
export function cellsOf(text: string): number {
  if (ascii.test(text)) return text.length
  let cells = 0
  for (const character of text) cells += cellsOfCharacter(character)
  return cells
}

/** A line of source as it is drawn: tabs as arrows up to the next stop, hidden characters as marks, no line end. */
export function drawnLine(line: string): string {
  const text = line.replace(/\r?\n?$/, '')
  if (!text.includes('\t')) return visible(text)
  let drawn = ''
  let cells = 0
  for (const piece of text.split(/(\t)/)) {
    const shown = piece === '\t' ? '→'.padEnd(tabStop - (cells % tabStop)) : visible(piece)
    drawn += shown
    cells += cellsOf(shown)
  }
  return drawn
}

/** The start of a drawn line, at most `width` cells and then `…` where something is missing. */
export function croppedLine(drawn: string, width: number): string {
  let cells = 0
  let kept = ''
  for (const character of drawn) {
    cells += cellsOfCharacter(character)
    if (cells > width) return `${kept}…`
    kept += character
  }
  return kept
}

function cellsOfCharacter(character: string): number {
  if (character <= '~') return 1
  if (mark.value.test(character)) return 0
  return wide.value.test(character) ? 2 : 1
}
