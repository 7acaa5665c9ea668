import { createHash } from 'node:crypto'

/** The name that git gives to a content: by SHA-1, or by SHA-256 in a repository whose names have 64 digits. */
export function gitBlobName(bytes: Uint8Array, digits = 40): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/**
 * The content that git keeps under `blob` where the bytes on disk are the same but for what git converts by itself when it checks a file
 * out: line ends, the encoding, and `$Id$`. Undefined where they say something else. No filter is asked, since filters are programs.
 */
export function committedForm(onDisk: Uint8Array, blob: string): Uint8Array | undefined {
  for (const form of formsOf(onDisk)) if (gitBlobName(form, blob.length) === blob) return form
  return undefined
}

function* formsOf(bytes: Uint8Array): Iterable<Uint8Array> {
  yield bytes
  const text = asUtf8(bytes)
  if (text !== bytes) yield text
  const unix = edited(text, (latin) => latin.replaceAll('\r\n', '\n'))
  yield unix
  yield edited(unix, (latin) => latin.replace(/\$Id: [^$\n]*\$/g, '$Id$'))
}

/** Every byte is a character in Latin-1, so that nothing is lost on the way. */
function edited(bytes: Uint8Array, edit: (latin: string) => string): Uint8Array {
  return Buffer.from(edit(Buffer.from(bytes).toString('latin1')), 'latin1')
}

/** The bytes of an UTF-16 text as UTF-8; others as they are. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const [first = 0, second = 0] = bytes
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return recoded(bytes, 'utf-16le')
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return recoded(bytes, 'utf-16be')
  return bytes
}

function recoded(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes))
}

/** True for what git keeps in the place of a text that lies elsewhere (LFS) or is encrypted (git-crypt). */
export function isStandIn(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 42)).toString('latin1')
  return start.startsWith('version https://git-lfs.github.com/spec/v') || start.startsWith('\0GITCRYPT\0')
}

/** True where a stand-in stands for the text on disk; an encrypted one tells nothing, and is believed. */
export function standsFor(standIn: Uint8Array, onDisk: Uint8Array): boolean {
  const [, oid] = /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(standIn.subarray(0, 1024)).toString('latin1')) ?? []
  return oid === undefined ? standIn[0] === 0 : createHash('sha256').update(onDisk).digest('hex') === oid
}
