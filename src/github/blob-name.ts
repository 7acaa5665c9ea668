import { createHash } from 'node:crypto'

/** The name that git gives to a content. */
export function gitBlobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
