import type { Document } from '../document.ts'
import type { Fix } from '../fix.ts'
import { spanWithin } from '../parse/scalar-position.ts'
import { quoted } from '../quote.ts'
import type { Span } from '../source.ts'
import { nodeAt, type Path, type ScalarNode } from '../tree.ts'

/** A piece of a scalar, as indices into its decoded value. */
export interface Piece {
  readonly path: Path
  readonly within: Span
}

/** A fix that writes another text in the place of a piece of a scalar. Undefined where the piece is not written plainly. */
export function replacePiece(document: Document, { path, within }: Piece, text: string, safety: Fix['safety']): Fix | undefined {
  const node = nodeAt(document.root, path)
  if (node?.kind !== 'scalar' || typeof node.value !== 'string' || /[\n\r]/.test(text)) return undefined
  const span = spanWithin(document, node, within)
  const encoded = encode(document, node, path, text)
  const old = encodePlainly(node, node.value.slice(within.start, within.end))
  if (encoded === undefined || document.source.text.slice(span.start, span.end) !== old) return undefined
  const isStart = node.style === 'plain' && within.start === 0
  if (isStart && !/^(?:\$\{\{|[A-Za-z_(])/.test(text + document.source.text.slice(span.end, span.end + 3))) return undefined
  return { title: text === '' ? `Remove ${quoted(old)}` : `Write ${quoted(text)}`, safety, edits: [{ span, text: encoded }] }
}

function encodePlainly(node: ScalarNode, text: string): string {
  return node.style === 'single' ? text.replaceAll("'", "''") : text
}

function encode(document: Document, node: ScalarNode, path: Path, text: string): string | undefined {
  if (node.style === 'double') return text.replace(/["\\]/g, '\\$&')
  if (node.style !== 'plain') return encodePlainly(node, text)
  if (/: | #|:$|^\s|\s$/.test(text)) return undefined
  return isInFlow(document, path) && /[[\]{},]/.test(text) ? undefined : text
}

/** True where a mapping or list around the place is written in brackets, which forbid brackets and commas in plain text. */
function isInFlow(document: Document, path: Path): boolean {
  let node = document.root
  for (const [index] of path.entries()) {
    node = nodeAt(document.root, path.slice(0, index))
    if (node && node.kind !== 'scalar' && /[[{]/.test(document.source.text[node.span.start] ?? '')) return true
  }
  return false
}
