import { messageOf, OperationalError } from '../engine/errors.ts'
import { FileRefusal } from '../file-refusal.ts'
import type { GuardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import { quoted } from '../text/quote.ts'

/** Writes a file of ours, masked as all output is. Throws OperationalError, in which `what` is the subject of the sentence. */
export async function writeFile(host: GuardedHost, what: string, path: string, text: string): Promise<void> {
  refuseInput(host, what, path)
  await writeExactly(host, what, path, host.credentials.output(text))
}

/** Writes a report whose facts have passed `credentials.data`. Throws as `writeFile` does. */
export async function writeReport(host: GuardedHost, path: string, text: string): Promise<void> {
  refuseInput(host, 'The report', path)
  await writeExactly(host, 'The report', path, host.credentials.report(text))
}

/** Throws OperationalError for a file that the command has read: writing to it would lose what it holds. */
export function refuseInput(host: GuardedHost, what: string, path: string): void {
  if (host.hasRead(path))
    throw new OperationalError(`${what} cannot be written to ${quoted(path)}: the command reads this file.`, 'Use another file.')
}

/** Writes a text as it is. With `was` only where the file still has these bytes; answers whether it had. */
export async function writeExactly(host: Host, what: string, path: string, text: string, was?: Uint8Array): Promise<boolean> {
  try {
    await host.write(path, text, was)
    return true
  } catch (error) {
    if (error instanceof FileRefusal && error.isChanged) return false
    throw new OperationalError(
      `${what} cannot be written to ${quoted(path)}: ${reasonOf(error)}.`,
      'Check that the directory is writable.',
      { cause: error },
    )
  }
}

/** What the system says, without its error code and the path, which Node puts around it. */
export function reasonOf(error: unknown): string {
  const text = messageOf(error)
  return /^E[A-Z0-9]+: ([^,]+)/.exec(text)?.[1] ?? text
}
