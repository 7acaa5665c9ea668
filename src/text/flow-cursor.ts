import type { Step } from './tree.ts'

/** Where a text in brackets ends. */
export interface FlowEnd {
  /** From the value that opens the first bracket. */
  readonly steps: readonly Step[]
  /** True where a key is being written. */
  readonly isKey: boolean
  /** Where the last word begins. */
  readonly start: number
  /** The entries of the innermost mapping so far. */
  readonly entries: ReadonlyMap<string, string>
}

interface Bracket {
  readonly kind: 'list' | 'map'
  index: number
  key: string | null
  readonly entries: Map<string, string>
}

/** The brackets that a text leaves open; undefined where it leaves none open. */
export function flowAt(text: string): FlowEnd | undefined {
  if (!/^[[{]/.test(text)) return undefined
  const open: Bracket[] = []
  let start = 0
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    const top = open.at(-1)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if ((character === '"' || character === "'") && text.slice(start, at).trim() === '') quote = character
    else if (character === '[' || character === '{') {
      open.push({ kind: character === '[' ? 'list' : 'map', index: 0, key: null, entries: new Map() })
      start = at + 1
    } else if (character === ']' || character === '}') {
      open.pop()
      start = at + 1
    } else if (character === ',' && top) {
      if (top.key !== null) top.entries.set(top.key, word(text, start, at))
      top.index++
      top.key = null
      start = at + 1
    } else if (character === ':' && top?.kind === 'map' && top.key === null && /\s/.test(text[at + 1] ?? ' ')) {
      top.key = word(text, start, at)
      start = at + 1
    }
  }
  const top = open.at(-1)
  if (!top) return undefined
  const steps = open.flatMap<Step>(({ kind, index, key }) => (kind === 'list' ? [index] : key === null ? [] : [key]))
  const blanks = text.slice(start).length - text.slice(start).trimStart().length
  return { steps, isKey: top.kind === 'map' && top.key === null, start: start + blanks, entries: top.entries }
}

function word(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .trim()
    .replace(/^["']|["']$/g, '')
}
