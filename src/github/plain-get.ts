import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Answer } from './fetch.ts'

/**
 * Reads an address without the fetch of the runtime, which takes longer to load than such a reading. Follows no redirect. Throws where the connection
 * fails or ends too early, where the body is larger than `limit` bytes, and what the signal gives as its reason, as fetch does.
 */
export async function plainGet(
  address: string,
  headers: Readonly<Record<string, string>>,
  limit: number,
  signal: AbortSignal,
): Promise<Answer> {
  // An import would read all names of the module, WebSocket among them, and so load the fetch of the runtime.
  const { get } = process.getBuiltinModule(address.startsWith('http:') ? 'node:http' : 'node:https')
  try {
    const response = await answerTo(get(address, { headers, signal }))
    return {
      status: response.statusCode ?? 0,
      statusText: response.statusMessage ?? '',
      headers: pairsOf(response.rawHeaders),
      text: await textOf(response, limit),
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : error
  }
}

/** Leaving the loop ends the connection. */
async function textOf(response: IncomingMessage, limit: number): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response) {
    size += piece.length
    if (size > limit) throw new TypeError(`the response is larger than ${limit} bytes`)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function answerTo(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve).on('error', reject)
  })
}

/** Names and values in turns, as they were sent. */
function pairsOf(raw: readonly string[]): Answer['headers'] {
  return raw.flatMap((name, at) => (at % 2 === 0 ? [[name.toLowerCase(), raw[at + 1] ?? ''] as const] : []))
}
