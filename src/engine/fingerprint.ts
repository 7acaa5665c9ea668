import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { childOf, entryOf, type Node, type Path, textOf } from '../text/tree.ts'

/** A path that survives re-ordering, as one text. */
export function stablePath(root: Node | undefined, path: Path): string {
  return joinedSteps(stableSteps(root, path))
}

/**
 * Steps that survive re-ordering: an index into a list becomes the text of the item, or the name, cron or type of an item that is a mapping.
 * Only items that say nothing about themselves keep their index. `meaningOf` says what a text in a list stands for.
 */
export function stableSteps(
  root: Node | undefined,
  path: Path,
  meaningOf: (path: Path, text: string) => string = (_, text) => text,
): readonly string[] {
  const steps: string[] = []
  let node = root
  for (const [index, step] of path.entries()) {
    const child = childOf(node, step)
    const isText = child?.kind === 'scalar' && typeof child.value === 'string'
    const own = isText ? meaningOf(path.slice(0, index + 1), String(child.value)) : identityOf(child)
    steps.push(typeof step === 'number' ? (own ?? `#${step}`) : step)
    node = child
  }
  return steps
}

/** Steps as one text; no step runs into the next. */
export function joinedSteps(steps: readonly string[]): string {
  return steps.map((step) => encodeURIComponent(step.toWellFormed())).join('/')
}

function identityOf(node: Node | undefined): string | undefined {
  if (node?.kind === 'scalar') return String(node.value)
  for (const key of ['name', 'cron', 'id', 'type', 'integration']) {
    const text = textOf(entryOf(node, key)?.value)
    if (text) return `${key}=${text}`
  }
  return undefined
}

/**
 * Identity of a finding: rule, file, symbolic path and what was found, never the line. `occurrence` counts findings that are alike in
 * all of these. 32 hex digits.
 */
export function fingerprintOf(parts: { rule: string; path: string; place: string; subject: string; occurrence: number }): string {
  const text = [parts.rule, parts.path, parts.place, parts.subject, String(parts.occurrence)].join('\u0000')
  return bytesToHex(sha256(utf8ToBytes(text.toWellFormed()))).slice(0, 32)
}
