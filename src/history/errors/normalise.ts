/** Longest text of a cluster, in UTF-16 units. */
export const longestClusterText = 300

/** In this order: what holds digits and letters first, bare numbers last. Every pattern is linear. */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)?(?:Z|[+-]\d\d:?\d\d)?(?![\w-])/g, '<time>'],
  [/\b\d{1,2}:\d\d(?::\d\d(?:\.\d{1,9})?)?\b/g, '<time>'],
  [/\b[a-z]{2,10}:\/\/[^\s"'<>)]{1,500}/gi, '<address>'],
  [/(?<![\w<])(?:[\w.-]{1,100}\/){2,40}[\w.-]{1,100}/g, '<path>'],
  [/\b0x[0-9a-f]{1,64}\b|\b(?=[a-f]{0,64}\d)(?=\d{0,64}[a-f])[0-9a-f]{8,64}\b/gi, '<id>'],
  [/'[^'\n]{1,200}'/g, "'<name>'"],
  [/"[^"\n]{1,200}"/g, '"<name>"'],
  [/`[^`\n]{1,200}`/g, '`<name>`'],
]
/** Codes keep their meaning only as numbers: HTTP statuses, exit codes. */
const keptNumber = /^(?:4\d\d|5\d\d|137|143)$/

/** The text with what differs from case to case replaced, so that equal failures have equal texts. */
export function normalise(text: string): string {
  let shown = text.slice(0, longestClusterText * 4)
  for (const [pattern, placeholder] of replacements) shown = shown.replace(pattern, placeholder)
  shown = shown.replace(/\d+(?:[.,]\d+)*/g, (number) => (keptNumber.test(number) ? number : '<n>'))
  return cut(shown.replace(/\s+/g, ' ').trim())
}

function cut(text: string): string {
  return text.length <= longestClusterText ? text : `${text.slice(0, longestClusterText - 1)}…`
}
