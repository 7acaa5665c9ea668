import { messageOf, OperationalError } from '../core/errors.ts'
import { quoted } from '../core/quote.ts'
import type { Host } from '../host.ts'

/** Writes a file. Throws OperationalError, in which `what` is the subject of the sentence. */
export async function writeFile(host: Host, what: string, path: string, text: string): Promise<void> {
  try {
    await host.write(path, text)
  } catch (error) {
    throw new OperationalError(
      `${what} cannot be written to ${quoted(path)}: ${reasonOf(error)}.`,
      'Check that the directory can be written to.',
      { cause: error },
    )
  }
}

/** What the system says, without its error code and the path, which Node puts around it. */
export function reasonOf(error: unknown): string {
  const text = messageOf(error)
  return /^E[A-Z0-9]+: ([^,]+)/.exec(text)?.[1] ?? text
}
