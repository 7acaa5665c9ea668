import type { Path } from '../text/tree.ts'

/** Unique in one pipeline: the path of the node as a JSON pointer; in another than the first document after the path of the file and `#`. */
export type NodeKey = string

/** The key of the node at `path`: its JSON pointer. */
export function nodeKeyOf(path: Path): NodeKey {
  let key = ''
  for (const step of path) key += `/${typeof step === 'string' && hasSign.test(step) ? escaped(step) : step}`
  return key
}

const hasSign = /[~/]/

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1')
}
