/**
 * What the files of a step are written with: of the modules of the runtime that `@actions/core` imports for that, `crypto` and the asynchronous
 * functions of `fs` take longer to load than all that is done with them. The bundler puts this in their place.
 */
const { accessSync, appendFileSync, closeSync, constants, existsSync, openSync, readSync, writeFileSync } =
  process.getBuiltinModule('node:fs')

export { appendFileSync, constants, existsSync }

export const promises = {
  access: async (path: string, mode: number) => accessSync(path, mode),
  appendFile: async (path: string, text: string, options: { readonly encoding: 'utf8' }) => appendFileSync(path, text, options),
  writeFile: async (path: string, text: string, options: { readonly encoding: 'utf8' }) => writeFileSync(path, text, options),
}

/** A random identifier (RFC 9562, version 4), of the random numbers that the system hands to its own programs. */
export function randomUUID(): string {
  const bytes = randomBytes()
  if (!bytes) return process.getBuiltinModule('node:crypto').randomUUID()
  const [, , , , , , version = 0, , variant = 0] = bytes
  bytes[6] = (version & 0x0f) | 0x40
  bytes[8] = (variant & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Undefined where the system has no such file, as Windows. */
function randomBytes(): Buffer | undefined {
  const bytes = Buffer.alloc(16)
  try {
    const file = openSync('/dev/urandom', 'r')
    try {
      return readSync(file, bytes, 0, bytes.length, null) === bytes.length ? bytes : undefined
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}
