/** The world refused: a wrong argument, an unreadable configuration, a service that is down. Ends with exit code 2. */
export class OperationalError extends Error {
  readonly hint: string
  constructor(message: string, hint = '', options?: ErrorOptions) {
    super(message, options)
    this.name = 'OperationalError'
    this.hint = hint
  }
}

/** No one can tell what the base of a change says, although it has to decide. */
export class BaseUnavailable extends OperationalError {}

/** The documented exit codes. */
export const exitCodes = { pass: 0, findings: 1, operational: 2, internal: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The message of anything thrown, on one line and bounded. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n', 1)[0]?.slice(0, 300) ?? ''
}
