/**
 * True for a text that has one of these. A pattern is made when it is first tried, which takes longer than all that is done with it: where words are
 * missing that each of its matches has, it is not tried.
 */
export function hasAny(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part))
}

/** Words that are written one after the other, with blanks between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** The words of a text, as `\b` in a pattern tells them apart. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\W+/)
}
