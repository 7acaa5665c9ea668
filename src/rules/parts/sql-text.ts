/** Literals, quoted names and comments; what is left open continues to the end. */
const noCode = /'(?:[^']|'')*(?:'|$)|"[^"]*(?:"|$)|`[^`]*(?:`|$)|--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g

/** SQL in lower case, without comments; literals become `''`, quoted names `_`. Linear. */
export function bareSql(text: string): string {
  const bare = text.replace(noCode, (piece) => (piece.startsWith("'") ? "''" : /^["`]/.test(piece) ? '_' : ' '))
  return bare.toLowerCase()
}
