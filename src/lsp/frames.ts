import { Transform } from 'node:stream'

/** Most bytes of one message: the text of a file may be sent whole, and none that is reviewed is larger than 1 MiB. */
const mostFrameBytes = 64 * 1024 * 1024
/** Most bytes of the headers of a message. */
const mostHeaderBytes = 16 * 1024

/**
 * Passes messages on as long as their frames can be read, so that no header makes the process wait for what never fits into memory. Calls `refuse` once
 * with the reason, and passes nothing on after it.
 */
export function frameGuard(refuse: (reason: string) => void): Transform {
  let header = Buffer.alloc(0)
  let left = 0
  let isClosed = false
  const take = (chunk: Buffer): string | undefined => {
    let rest = chunk
    while (rest.length > 0) {
      if (left > 0) {
        const length = Math.min(left, rest.length)
        left -= length
        rest = rest.subarray(length)
        continue
      }
      const before = header.length
      header = Buffer.concat([header, rest])
      const end = header.indexOf('\r\n\r\n')
      if (end === -1) return header.length > mostHeaderBytes ? 'its header has no end' : undefined
      const size = Number(/^content-length:\s*(\d{1,15})\s*$/im.exec(header.toString('latin1', 0, end))?.[1] ?? 0)
      if (size > mostFrameBytes) return `it has ${size} bytes, and at most ${mostFrameBytes} are read`
      left = size
      rest = rest.subarray(end + 4 - before)
      header = Buffer.alloc(0)
    }
    return undefined
  }
  return new Transform({
    transform(chunk: Buffer, _, done) {
      const reason = isClosed ? undefined : take(chunk)
      if (isClosed) return done()
      if (reason === undefined) return done(null, chunk)
      isClosed = true
      refuse(`A message is refused: ${reason}.`)
      done()
    },
  })
}
