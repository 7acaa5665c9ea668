import { Lines } from './lines.ts'
import type { Source } from './source.ts'

/** Makes bytes few and gives them back. */
export interface Packer {
  pack(bytes: Uint8Array): Uint8Array
  unpack(packed: Uint8Array): Uint8Array
}

/** Bytes that are packed together: the files of a repository are like each other. */
const mostOpen = 128 * 1024

/** Packs whose texts were asked for last stay unpacked. */
const mostUnpacked = 4

/** The most bytes that a UTF-16 unit takes. */
const bytesOfUnit = 3

/** The texts of many files: each is held until it is let go, and packed with its neighbours from then on. */
export class TextPacks {
  readonly #packer: Packer
  readonly #encoder = new TextEncoder()
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  readonly #unpacked: Pack[] = []
  readonly #buffer = new Uint8Array(mostOpen)
  #size = 0
  #open: Pack

  constructor(packer: Packer) {
    this.#packer = packer
    this.#open = new Pack(packer, this.#buffer)
  }

  /** A source whose text can be let go. */
  sourceOf(path: string, text: string): Source {
    return new PackedSource(path, text, this)
  }

  /** Takes a text; answers how to have it again. */
  take(text: string): () => string {
    if (text.length * bytesOfUnit > mostOpen) return this.#takeAlone(text)
    if (text.length * bytesOfUnit > mostOpen - this.#size) this.#close()
    const [pack, start] = [this.#open, this.#size]
    this.#size += this.#encoder.encodeInto(text, this.#buffer.subarray(start)).written
    const end = this.#size
    return () => this.#decoder.decode(this.#bytesOf(pack).subarray(start, end))
  }

  #takeAlone(text: string): () => string {
    const pack = new Pack(this.#packer, this.#encoder.encode(text))
    pack.close()
    return () => this.#decoder.decode(this.#bytesOf(pack))
  }

  #close(): void {
    this.#open.close(this.#size)
    this.#open = new Pack(this.#packer, this.#buffer)
    this.#size = 0
  }

  #bytesOf(pack: Pack): Uint8Array {
    if (pack !== this.#open && !this.#unpacked.includes(pack)) {
      this.#unpacked.push(pack)
      if (this.#unpacked.length > mostUnpacked) this.#unpacked.shift()?.forget()
    }
    return pack.bytes
  }
}

/** Bytes that are packed once all are there. */
class Pack {
  readonly #packer: Packer
  #bytes: Uint8Array | undefined
  #packed: Uint8Array | undefined

  constructor(packer: Packer, bytes: Uint8Array) {
    this.#packer = packer
    this.#bytes = bytes
  }

  close(size?: number): void {
    // A copy: what a packer answers may be a part of a larger piece of memory.
    this.#packed = this.#bytes && new Uint8Array(this.#packer.pack(this.#bytes.subarray(0, size)))
    this.#bytes = undefined
  }

  get bytes(): Uint8Array {
    this.#bytes ??= this.#packed ? this.#packer.unpack(this.#packed) : new Uint8Array()
    return this.#bytes
  }

  /** Lets go of what was unpacked. */
  forget(): void {
    this.#bytes = undefined
  }
}

/** A source whose text can be let go; where its lines begin is kept. */
export class PackedSource implements Source {
  readonly path: string
  readonly lines: Lines
  readonly #packs: TextPacks
  #text: string | undefined
  #again: (() => string) | undefined

  constructor(path: string, text: string, packs: TextPacks) {
    this.path = path
    this.lines = new Lines(this)
    this.#text = text
    this.#packs = packs
  }

  get text(): string {
    return this.#text ?? this.#again?.() ?? ''
  }

  letGo(): void {
    if (this.#text === undefined) return
    this.lines.keep()
    this.#again ??= this.#packs.take(this.#text)
    this.#text = undefined
  }
}

/** Lets go of the text of a source, where it can be had again. */
export function letGoText(source: Source): void {
  if (source instanceof PackedSource) source.letGo()
}
