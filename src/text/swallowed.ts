import type { Document } from './document.ts'
import type { Fix } from './fix.ts'
import type { Span } from './source.ts'
import { type Node, nodeAt, type Path, type ScalarNode } from './tree.ts'

/** What was meant as a value, or as a part of one, and is a comment, because a `#` after a blank begins one. */
export interface Swallowed {
  readonly path: Path
  /** The `#` and what follows it without a blank: `#orders`. */
  readonly word: string
  readonly span: Span
  /** All of the comment. */
  readonly comment: string
  /** The text before it; null where nothing is left. */
  readonly rest: string | null
}

const comment = /^[ \t]+(#([^\s#][^\s]*)[^\r\n]*)/
/** Blanks between a dash and what follows it. */
const longestBlank = 20
const afterKey = /^["']?[ \t]*:/

/** False for a value that nothing follows on its line: most values. */
export function mayBeSwallowed({ source }: Document, { style, span }: ScalarNode): boolean {
  return style === 'empty' || (style === 'plain' && /[ \t]/.test(source.text[span.end] ?? ''))
}

/** The comment that begins where the value at `path` would. Undefined for a comment in words, with a blank behind its `#`. */
export function swallowedAt(document: Document, path: Path): Swallowed | undefined {
  const node = nodeAt(document.root, path)
  if (node?.kind !== 'scalar' || (node.style !== 'empty' && node.style !== 'plain')) return undefined
  const start = node.style === 'plain' ? node.span.end : startOfNothing(document, node, path)
  const line = start === undefined ? '' : document.source.text.slice(start, start + 200)
  const [, all = '', word = ''] = comment.exec(line) ?? []
  if (start === undefined || all === '') return undefined
  const at = start + line.indexOf('#')
  const rest = node.style === 'plain' ? document.source.text.slice(node.span.start, node.span.end) : null
  return { path, word: `#${word}`, span: { start: at, end: at + word.length + 1 }, comment: all.trim(), rest }
}

/** Just behind the colon or the dash of an empty value. */
function startOfNothing({ root, source }: Document, node: Node, path: Path): number | undefined {
  const above = nodeAt(root, path.slice(0, -1))
  const entry = above?.kind === 'map' ? above.entries.get(String(path.at(-1))) : undefined
  if (!entry) {
    const before = source.text.slice(Math.max(0, node.span.start - longestBlank), node.span.start)
    return /-[ \t]*$/.test(before) ? node.span.start - (before.length - before.trimEnd().length) : undefined
  }
  const colon = afterKey.exec(source.text.slice(entry.keySpan.end, entry.keySpan.end + 20))
  return colon ? entry.keySpan.end + colon[0].length : undefined
}

/** Quotes around a word that was swallowed whole. Undefined where more words follow it: what was meant is not plain. */
export function quoteSwallowed({ word, comment, span, rest }: Swallowed): Fix | undefined {
  const isOneWord = comment === word || /^\s+#/.test(comment.slice(word.length))
  const text = `'${word.replaceAll("'", "''")}'`
  return rest === null && isOneWord ? { title: `Write ${text}`, safety: 'unsafe', edits: [{ span, text }] } : undefined
}
