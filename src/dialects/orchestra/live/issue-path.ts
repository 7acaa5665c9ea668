import { entryOf, type Node, type Path, type Step } from '../../../text/tree.ts'
import { camelKey, canonicalKey } from '../keys.ts'

/** Names of the validator's own models in the middle of a path: members of a union, wrappers of a check. */
const tag = /^(?:[A-Z][A-Za-z0-9]*Model|(?:function|tagged|lax|strict)[-_a-z]*\[.{0,200}\]|(?:list|dict|nullable)\[.{0,200}\])$/
/** Members of a union of simple types stand at the end of a path. */
const typeName = /^(?:str|int|float|bool|none|constrained-(?:str|int|float))$/

/**
 * Where an objection of the product's validator stands in a document: keys in the spelling of the file, the validator's own names
 * dropped. The first step that the document lacks is the last one, because it may be what is missing.
 */
export function placeOf(root: Node | undefined, loc: readonly Step[]): Path {
  const path: Step[] = []
  let node = root
  for (const [index, step] of loc.entries()) {
    const found = childOf(node, step)
    if (!found && isForeign(index, step, node)) continue
    path.push(found?.step ?? step)
    node = found?.node
    if (!node) break
  }
  return path
}

interface Child {
  readonly step: Step
  readonly node: Node
}

/** A key counts in the spelling given, in snake_case and in camelCase: which one the validator uses is not documented. */
function childOf(node: Node | undefined, step: Step): Child | undefined {
  if (node?.kind === 'list') {
    const item = node.items[Number(step)]
    return item && { step: Number(step), node: item }
  }
  const key = String(step)
  const entry = [key, canonicalKey(key), camelKey(key)].map((name) => entryOf(node, name)).find((found) => found !== undefined)
  return entry && { step: entry.key, node: entry.value }
}

function isForeign(index: number, step: Step, node: Node | undefined): boolean {
  if (typeof step !== 'string') return false
  if (index === 0 && (step === 'body' || step === 'root')) return true
  return tag.test(step) || (node?.kind === 'scalar' && typeName.test(step)) || (node?.kind === 'list' && typeName.test(step))
}
