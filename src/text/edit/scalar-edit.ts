import type { Document } from '../document.ts'
import type { Fix } from '../fix.ts'
import { quoted } from '../quote.ts'
import { nodeAt, type Path, type ScalarNode } from '../tree.ts'

/** Texts that can stand in YAML without quotes and still be read as this very text. */
const plainText = /^[A-Za-z_][A-Za-z0-9_./-]{0,200}$/

/** A safe fix that writes another text in the place of a scalar, in the scalar's own quotes. Undefined where that is not plain to do. */
export function replaceScalar(document: Document, path: Path, text: string): Fix | undefined {
  const node = nodeAt(document.root, path)
  const written = node?.kind === 'scalar' ? writtenAs(node, text) : undefined
  if (node === undefined || written === undefined) return undefined
  return { title: `Write ${quoted(text)}`, safety: 'safe', edits: [{ span: node.span, text: written }] }
}

function writtenAs(node: ScalarNode, text: string): string | undefined {
  if (/[\n\r]/.test(text)) return undefined
  if (node.style === 'single') return `'${text.replaceAll("'", "''")}'`
  if (node.style === 'double') return /["\\]/.test(text) ? undefined : `"${text}"`
  if (node.style !== 'plain') return undefined
  return plainText.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : `'${text.replaceAll("'", "''")}'`
}
