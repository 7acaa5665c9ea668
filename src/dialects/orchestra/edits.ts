import type { Document } from '../../text/document.ts'
import type { Fix } from '../../text/fix.ts'
import { quoted } from '../../text/quote.ts'
import type { Entry, Node } from '../../text/tree.ts'

/** Renames a key and keeps its quotes. The new name must be one of the schema's own. */
export function renameKey(document: Document, entry: Entry, name: string): Fix {
  const quote = quoteOf(document.source.text[entry.keySpan.start])
  return fix(`Rename the key to ${quoted(name)}`, entry.keySpan, `${quote}${name}${quote}`)
}

/** Replaces a scalar by a word and keeps its quotes. The word must be one of the schema's own. */
export function replaceWord(document: Document, node: Node, word: string): Fix {
  const quote = quoteOf(document.source.text[node.span.start])
  return fix(`Write ${quoted(word)}`, node.span, `${quote}${word}${quote}`)
}

/** Replaces a value by a plain number, boolean or the like. */
export function replaceValue(node: Node, text: string, safety: Fix['safety'] = 'safe'): Fix {
  return { ...fix(`Write ${text}`, node.span, text), safety }
}

/** Puts quotes around a plain scalar, or undefined where that cannot be done in place. */
export function quoteValue(document: Document, node: Node): Fix | undefined {
  const text = document.source.text.slice(node.span.start, node.span.end)
  return /^[\w.+:-]+$/.test(text) ? fix('Put it in quotes', node.span, `'${text}'`) : undefined
}

/** Makes a text the only item of a list, or undefined where that cannot be done in place. */
export function wrapInList(document: Document, node: Node): Fix | undefined {
  if (node.kind !== 'scalar' || !['plain', 'single', 'double'].includes(node.style)) return undefined
  const text = document.source.text.slice(node.span.start, node.span.end)
  if (/[\n,[\]{}]/.test(text)) return undefined
  return fix('Make it a list', node.span, `[${text}]`)
}

function fix(title: string, span: Node['span'], text: string): Fix {
  return { title, safety: 'safe', edits: [{ span, text }] }
}

function quoteOf(character: string | undefined): string {
  return character === "'" || character === '"' ? character : ''
}
