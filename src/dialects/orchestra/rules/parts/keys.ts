import { oncePerText } from '../../../../text/once-per-text.ts'
import { entryOf, type Node } from '../../../../text/tree.ts'

const inCamelCase = oncePerText((key) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()))

/** The value under a key in the spelling of files (`run_inputs`) or of the API (`runInputs`). */
export function fieldIn(node: Node | undefined, key: string): { readonly key: string; readonly node: Node } | undefined {
  const entry = entryOf(node, key) ?? entryOf(node, inCamelCase(key))
  return entry && { key: entry.key, node: entry.value }
}
