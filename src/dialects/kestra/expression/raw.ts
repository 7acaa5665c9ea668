/** Blocks that Kestra takes out before it calls the engine: on one line each, since its pattern stops at the end of a line (`VariableRenderer.RAW_PATTERN`). */
const raw = /\{%-*[ \t\n\v\f\r]*raw[ \t\n\v\f\r]*-*%\}[^\n\r\u0085\u2028\u2029]*?\{%-*[ \t\n\v\f\r]*endraw[ \t\n\v\f\r]*-*%\}/g

/** The text with other characters, as many, in the place of its raw blocks. */
export function withoutRaw(text: string): string {
  return text.includes('endraw') ? text.replace(raw, (block) => '0'.repeat(block.length)) : text
}
