import type { Pipeline } from '../model/pipeline.ts'
import type { Document, Place } from '../text/document.ts'
import { bounded, quoted } from '../text/quote.ts'
import { secretsIn } from '../text/secrets/document-secrets.ts'
import { hiddenIn } from '../text/secrets/hidden.ts'
import { isSecretName } from '../text/secrets/secret.ts'
import { mask, withoutSpans } from '../text/secrets/value-mask.ts'
import type { Span } from '../text/source.ts'
import { isUnset, type Node, nodeAt, textOf } from '../text/tree.ts'

/** The node of a setting, which may be written in another document than the one that names the pipeline. */
export function nodeOf({ document }: Pipeline, { at }: { readonly at: Place }): Node | undefined {
  return nodeAt((at.document ?? document).root, at.path)
}

/** A version of a document as far as its values may be shown. */
export interface Shown {
  /** The text of a scalar, with credentials masked. */
  textOf(node: Node | undefined): string | undefined
  /** True for a scalar that is a credential as a whole. */
  isHidden(node: Node | undefined): boolean
}

const known = new WeakMap<Document, Map<string, Shown>>()

/** How the values of a pipeline's documents are shown; worked out once for the same prefixes. */
export function shownOf({ documents }: Pick<Pipeline, 'documents'>, prefixes: readonly string[]): Shown {
  const sides = documents.map((document) => shownIn(document, prefixes))
  const [only] = sides
  if (only && sides.length === 1) return only
  return {
    textOf: (node) => {
      const texts = sides.map((side) => side.textOf(node))
      return texts.find((text) => text !== textOf(node)) ?? texts[0]
    },
    isHidden: (node) => sides.some((side) => side.isHidden(node)),
  }
}

function shownIn(document: Document, prefixes: readonly string[]): Shown {
  const all = known.get(document) ?? new Map<string, Shown>()
  known.set(document, all)
  const key = prefixes.join('\n')
  const shown = all.get(key) ?? lookUp(document, prefixes)
  all.set(key, shown)
  return shown
}

function lookUp(document: Document, prefixes: readonly string[]): Shown {
  const within = new Map<Node, { readonly within: Span }[]>()
  for (const secret of secretsIn(document, prefixes)) {
    const node = nodeAt(document.root, secret.path)
    if (node) within.set(node, [...(within.get(node) ?? []), secret])
  }
  const { spans } = hiddenIn(document, prefixes)
  const overlaps = (node: Node) => spans.some(({ start, end }) => start < node.span.end && node.span.start < end)
  const textIn = (node: Node | undefined) => {
    const text = textOf(node)
    if (text === undefined || node === undefined) return text
    const secrets = within.get(node)
    if (secrets) return withoutSpans(text, secrets)
    // A stray one: where it lies in the decoded text is not known.
    return overlaps(node) ? mask : text
  }
  return {
    textOf: textIn,
    isHidden: (node) => node?.kind === 'scalar' && overlaps(node) && (textIn(node) ?? mask).trim() === mask,
  }
}

/** Most characters of a value that a sentence repeats; `quoted` cuts at the same. */
const longestValue = 80

/** True for a literal below a name that credentials have, however short it is. */
export function isSecretValue(name: string, node: Node | undefined): boolean {
  const last = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf(' ')) + 1).replace(/\[\d+\]$/, '')
  const text = textOf(node)
  return text !== undefined && text.trim() !== '' && !text.includes('${{') && isSecretName(last)
}

/** A value as a sentence repeats it: texts and collections in double quotes, numbers and switches as they are. */
export function valueWords(node: Node | undefined, shown: Shown, name = ''): string {
  if (node === undefined || isUnset(node)) return 'not set'
  if (isSecretValue(name, node)) return quoted(mask)
  if (node.kind === 'scalar' && typeof node.value !== 'string') return shown.isHidden(node) ? quoted(mask) : String(node.value)
  const text = node.kind === 'scalar' ? oneLine(shown.textOf(node) ?? '') : flow(node, shown, longestValue + 20)
  return quoted(text)
}

/** A text in one line. */
export function oneLine(text: string): string {
  return text.trim().split(/\s+/).join(' ')
}

/** `{url: https://a.example, retries: 3}`: a collection in one line, cut where it is long. */
function flow(node: Node, shown: Shown, room: number): string {
  if (node.kind === 'scalar') return shown.isHidden(node) ? mask : (shown.textOf(node) ?? String(node.value))
  const parts: string[] = []
  let left = room
  const entries =
    node.kind === 'map'
      ? [...node.entries.values()].map(({ key, value }) => [`${key}: `, value] as const)
      : node.items.map((value) => ['', value] as const)
  for (const [label, value] of entries) {
    if (left <= 0) break
    const part = `${label}${isSecretValue(label.slice(0, -2), value) ? mask : flow(value, shown, left)}`
    parts.push(part)
    left -= part.length + 2
  }
  const inner = bounded(oneLine(parts.join(', ')), room)
  return node.kind === 'map' ? `{${inner}}` : `[${inner}]`
}

/** `not set` and the like as nothing; a quoted value without its quotes. */
export function plainValue(words: string): string | null {
  if (['not set', 'none', 'any'].includes(words)) return null
  return /^"[^"]*"$/.test(words) ? words.slice(1, -1) : words
}
