import type { Path, Step } from '../text/tree.ts'

/** Unique in one pipeline: the path of the node as a JSON pointer; in another than the first document after the path of the file and `#`. */
export type NodeKey = string

/** The key of the node at `path`: its JSON pointer. */
export function nodeKeyOf(path: Path): NodeKey {
  let key = ''
  for (let at = 0; at < path.length; at++) key += pointerTo(path[at] ?? '')
  return key
}

/** The part of a key that one step of a path makes. */
export function pointerTo(step: Step): string {
  return typeof step === 'string' ? `/${escaped(step)}` : `/${step}`
}

/** The key of the node that a key of a mapping leads to from the node of a key. */
export function nodeKeyBelow(key: NodeKey, step: string): NodeKey {
  return `${key}/${escaped(step)}`
}

function escaped(step: string): string {
  return step.includes('~') || step.includes('/') ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step
}
