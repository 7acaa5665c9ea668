import { ownText } from './own-text.ts'

/** Characters of the texts that are kept at a time; there are two such generations. */
const mostCharacters = 200_000
/** Texts of one generation, where they are short. */
const mostTexts = 2000

/**
 * A reading of a text that is done once for the texts that came last: several rules ask for the same SQL, commands and expressions, and the files
 * of a repository repeat them. Only for readings that depend on the text alone and whose values are never changed. Memory is bounded.
 */
export function oncePerText<T>(read: (text: string) => T): (text: string) => T {
  let young = new Map<string, { readonly value: T }>()
  let old: typeof young = new Map()
  let characters = 0
  return (text) => {
    const known = young.get(text)
    if (known) return known.value
    // Before it is read: what is read holds pieces of it.
    ownText(text)
    const kept = old.get(text) ?? { value: read(text) }
    if (text.length > mostCharacters) return kept.value
    characters += text.length
    if (characters > mostCharacters || young.size >= mostTexts) {
      old = young
      young = new Map()
      characters = text.length
    }
    young.set(text, kept)
    return kept.value
  }
}
