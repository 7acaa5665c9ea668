import type { TextProblem } from '../document.ts'
import { limits } from './limits.ts'

/** The text of a file, or why it has none. */
export type Decoded = { readonly text: string } | { readonly problem: TextProblem }

/** Decodes strict UTF-8 of at most 1 MiB and drops one leading byte order mark. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length > limits.bytes)
    return refusal('too-large', 'The file is larger than 1 MiB; split it or remove what is generated')
  const other = otherEncodingOf(bytes)
  if (other) return refusal('encoding', `The file is written in ${other}; save it as UTF-8`)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refusal('encoding', 'The file contains bytes that are not UTF-8 text; save it as UTF-8')
  }
}

function refusal(code: 'encoding' | 'too-large', message: string): Decoded {
  return { problem: { code, message, span: { start: 0, end: 0 } } }
}

/** UTF-16 and UTF-32 by their mark, or by the zero byte that the first ASCII character leaves there. */
function otherEncodingOf(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && (c === 0xfe || c === 0))) return 'UTF-32'
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16'
  if ((a === 0 && b !== undefined && b !== 0) || (a !== undefined && a !== 0 && b === 0)) return 'UTF-16'
  return undefined
}
