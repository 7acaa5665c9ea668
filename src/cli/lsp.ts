import type { ExitCode } from '../engine/errors.ts'
import type { GuardedHost } from '../guarded-host.ts'
import { refuseArguments } from './options.ts'

/** `pipeline-review lsp`: a language server for editors over standard input and output. Answers never: the editor ends the process. */
export async function lsp(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  refuseArguments(
    'lsp',
    args.filter((arg) => arg !== '--stdio'),
    'The editor starts it with --stdio or without arguments.',
  )
  return (await import('../lsp/stdio.ts')).serveStdio(host)
}
