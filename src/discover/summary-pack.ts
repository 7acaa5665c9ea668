import { createHash, hash } from 'node:crypto'
import type { KeptFile, KeptFiles } from '../host.ts'

/** Where the summary of a file lies in a pack, and the digest of the bytes that it is of. */
interface Entry {
  readonly path: string
  readonly digest: string
  readonly from: number
  readonly to: number
}

/** Most bytes of a pack, which are summaries of some 40,000 files, and of those in it that a run has not asked for. */
const most = { bytes: 128 * 1024 * 1024, unasked: 16 * 1024 * 1024 }

/**
 * The summaries of the files of one checkout, as earlier runs have left them: texts one after the other, an index, and a digest of all. A pack that
 * is cut, changed or of another make is as good as none.
 */
export class SummaryPack {
  readonly #open: () => KeptFile | undefined
  #bytes: Buffer
  #entries: ReadonlyMap<string, Entry>
  readonly #asked = new Set<Entry>()
  /** The pack that takes its place, where some of this run are not in it. */
  #next: PackWriter | undefined
  #last: Pick<Entry, 'path' | 'digest'> | undefined

  /** What the summaries rest on beside the files: it is in the name of the pack. */
  constructor(files: KeptFiles, ground: unknown) {
    const name = hash('sha256', JSON.stringify([files.build, ground]), 'hex')
    this.#open = () => files.write(name)
    const read = files.read(name, most.bytes)
    this.#bytes = Buffer.from(read?.buffer ?? new ArrayBuffer(0), read?.byteOffset, read?.length)
    this.#entries = new Map(entriesIn(this.#bytes).map((entry) => [entry.path, entry]))
  }

  /** The summary of a file with these bytes; undefined where there is none. */
  of(path: string, bytes: Uint8Array): string | undefined {
    const digest = hash('sha256', bytes, 'hex')
    this.#last = { path, digest }
    const entry = this.#entries.get(path)
    if (entry?.digest !== digest) return undefined
    this.#asked.add(entry)
    return this.#bytes.toString('utf8', entry.from, entry.to)
  }

  /** Adds the summary of the file that was asked for last. */
  add(path: string, text: string): void {
    if (this.#last?.path !== path) return
    this.#next ??= new PackWriter(this.#open())
    this.#next.add(this.#last, Buffer.from(text))
  }

  /** Has the summaries of this run, and others that there is room for, kept for the next one. */
  end(): void {
    const next = this.#next
    if (!next) return
    let left = most.unasked
    for (const entry of this.#entries.values()) {
      if (!this.#asked.has(entry)) left -= entry.to - entry.from
      if (this.#asked.has(entry) || left > 0) next.add(entry, this.#bytes.subarray(entry.from, entry.to))
    }
    next.end()
  }
}

/** Bytes that are written together. */
const batchBytes = 256 * 1024

class PackWriter {
  readonly #file: KeptFile | undefined
  readonly #sum = createHash('sha256')
  readonly #entries = new Map<string, Entry>()
  #waiting: Uint8Array[] = []
  #waitingBytes = 0
  #size = 0

  constructor(file: KeptFile | undefined) {
    this.#file = file
  }

  /** The first one of a path counts. */
  add({ path, digest }: Pick<Entry, 'path' | 'digest'>, bytes: Uint8Array): void {
    if (!this.#file || this.#entries.has(path) || this.#size + bytes.length > most.bytes / 2) return
    this.#entries.set(path, { path, digest, from: this.#size, to: this.#size + bytes.length })
    this.#append(bytes)
  }

  end(): void {
    const index = this.#size
    const entries = [...this.#entries.values()].map(({ path, digest, from, to }) => [path, digest, from, to])
    this.#append(Buffer.from(JSON.stringify(entries)))
    this.#append(Buffer.from(Uint32Array.of(index).buffer))
    this.#flush()
    this.#file?.append(this.#sum.digest())
    this.#file?.keep()
  }

  #append(bytes: Uint8Array): void {
    this.#size += bytes.length
    this.#waitingBytes += bytes.length
    this.#waiting.push(bytes)
    if (this.#waitingBytes > batchBytes) this.#flush()
  }

  #flush(): void {
    const batch = Buffer.concat(this.#waiting)
    this.#waiting = []
    this.#waitingBytes = 0
    this.#sum.update(batch)
    this.#file?.append(batch)
  }
}

const sumBytes = 32
const indexBytes = Uint32Array.BYTES_PER_ELEMENT

/** The index of a pack whose digest is right; nothing of any other bytes. */
function entriesIn(bytes: Buffer): readonly Entry[] {
  const end = bytes.length - sumBytes
  if (end < indexBytes) return []
  if (!createHash('sha256').update(bytes.subarray(0, end)).digest().equals(bytes.subarray(end))) return []
  const text = bytes.toString('utf8', bytes.readUInt32LE(end - indexBytes), end - indexBytes)
  const entries: [string, string, number, number][] = JSON.parse(text)
  return entries.map(([path, digest, from, to]) => ({ path, digest, from, to }))
}
