import type { YAMLParseError } from 'yaml'

/** Whether an error says that a value on the line of its key holds a colon and so reads as a mapping. */
export function isSecondColon({ code, message, pos }: YAMLParseError, text: string): boolean {
  return code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('Nested mappings') && /:(?:\s|$)/.test(lineFrom(text, pos[0]))
}

/** The text, as long as before, without the colons in the values that the errors point at. */
export function withoutSecondColons(text: string, errors: readonly YAMLParseError[]): string {
  let fixed = ''
  let done = 0
  for (const { pos } of errors) {
    if (pos[0] < done) continue
    const line = lineFrom(text, pos[0])
    fixed += text.slice(done, pos[0]) + line.replaceAll(':', '\ufffd')
    done = pos[0] + line.length
  }
  return fixed + text.slice(done)
}

/** The rest of the line at `from`, without its line break. */
export function lineFrom(text: string, from: number): string {
  const lineFeed = text.indexOf('\n', from)
  return text.slice(from, lineFeed === -1 ? text.length : lineFeed)
}
