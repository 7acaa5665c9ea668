import { withoutTexts } from '../errors/redact.ts'

/** Reads a body up to `limit` bytes; undefined for a longer one. Rejects where the connection breaks or `signal` fires. */
export async function readBytes(response: Response, limit: number, signal: AbortSignal): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for (;;) {
      const { done, value } = await orAborted(reader.read(), signal)
      if (done) return joined(chunks, size)
      size += value.length
      if (size > limit) return undefined
      chunks.push(value)
    }
  } finally {
    reader.cancel().catch(() => undefined)
  }
}

/** What was waited for, or a rejection as soon as the signal fires: a fetch that ignores its signal cannot hold us. */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((settle, fail) => {
    const onAbort = () => fail(new Error('aborted'))
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(settle, fail).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** A text, which is kept, or a whole number of which a double may lose digits; digits after a point or in an exponent are none. */
const textOrLongNumber = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,30}(?![\d.eE])/g

/** The JSON with whole numbers of sixteen digits and more as texts: identifiers of 64 bits keep all their digits. */
function withWholeIds(json: string): string {
  if (!/\d{16}/.test(json)) return json
  return json.replace(textOrLongNumber, (found) => (found.startsWith('"') ? found : `"${found}"`))
}

/**
 * The JSON of a body with the given texts masked in every string, and identifiers too long for a number as texts; undefined where the bytes
 * are no JSON in UTF-8.
 */
export function parseJson(bytes: Uint8Array, hidden: readonly string[]): { readonly json: unknown } | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return {
      json: JSON.parse(withWholeIds(text), (_, value) => (typeof value === 'string' ? withoutTexts(value, hidden) : value)),
    }
  } catch {
    return undefined
  }
}

/** True where the answer says that it is JSON. */
export function isJson(response: Response): boolean {
  return /^application\/(?:[a-z0-9.+-]{1,60}\+)?json\b/i.test(response.headers.get('content-type') ?? '')
}
