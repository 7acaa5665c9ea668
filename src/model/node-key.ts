import type { Path } from '../text/tree.ts'

/** Unique in one pipeline: the path of the node as a JSON pointer; in another than the first document after the path of the file and `#`. */
export type NodeKey = string

/** The key of the node at `path`: its JSON pointer. */
export function nodeKeyOf(path: Path): NodeKey {
  let key = ''
  for (let at = 0; at < path.length; at++) {
    const step = path[at] ?? ''
    key += typeof step === 'string' ? `/${escaped(step)}` : `/${step}`
  }
  return key
}

/** How many steps the path of a key has. */
export function stepsIn(key: NodeKey): number {
  let count = 0
  for (let at = key.indexOf('/'); at !== -1; at = key.indexOf('/', at + 1)) count++
  return count
}

/** The key of the node that a key of a mapping leads to from the node of a key. */
export function nodeKeyBelow(key: NodeKey, step: string): NodeKey {
  return `${key}/${escaped(step)}`
}

function escaped(step: string): string {
  return step.includes('~') || step.includes('/') ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step
}
