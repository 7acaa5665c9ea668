import type { Host } from '../host.ts'

/** Most bytes that wait to be asked for again. */
const mostBytes = 16 * 1024 * 1024

/** The bytes of files that were read to be compared, for the review that reads them next: each once, then they are let go. */
export class ReadAhead {
  readonly #waiting = new Map<string, Uint8Array>()
  #left = mostBytes

  keep(path: string, bytes: Uint8Array): void {
    if (bytes.length > this.#left || this.#waiting.has(path)) return
    this.#left -= bytes.length
    this.#waiting.set(path, bytes)
  }

  /** The host that answers the first question for a file from them. */
  over(host: Host): Host {
    return { ...host, read: async (path, limit) => this.#take(path)?.subarray(0, limit + 1) ?? host.read(path, limit) }
  }

  #take(path: string): Uint8Array | undefined {
    const bytes = this.#waiting.get(path)
    if (bytes) this.#left += bytes.length
    this.#waiting.delete(path)
    return bytes
  }
}
