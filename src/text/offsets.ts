/** Where one of some words is in a text: offsets in the order of the text. */
export function offsetsOf(text: string, words: readonly string[]): readonly number[] {
  const found: number[] = []
  for (const word of words) for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) found.push(at)
  return words.length > 1 ? found.sort((one, other) => one - other) : found
}

/** Whether one of some offsets, which are in order, lies in a range. */
export function isOneIn(offsets: readonly number[], start: number, end: number): boolean {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return (offsets[low] ?? end) < end
}
