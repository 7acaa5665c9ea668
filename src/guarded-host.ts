import type { Host } from './host.ts'
import { credentialMask } from './text/secrets/credential-mask.ts'
import { isSecretName } from './text/secrets/secret-assignments.ts'
import { isCommon } from './text/secrets/value-mask.ts'

/** A host whose output is masked, and that knows which files it has read. */
export interface GuardedHost extends Host {
  readonly credentials: NonNullable<Host['credentials']>
  /** True for a file that this run has read, whatever it is called. */
  hasRead(path: string): boolean
  /** Prints a text of the product itself, such as the page of a rule, unmasked: its examples show credentials that are none. */
  outPage(text: string): void
  /** Prints a report whose facts have passed `credentials.data`. */
  outReport(text: string): void
}

/**
 * The host of one run. All text that goes to standard output and standard error passes its mask, which knows the secrets of the environment and
 * learns those of the arguments and of whatever is read.
 */
export function guardedHost(host: Host, args: readonly string[] = []): GuardedHost {
  const credentials = credentialMask()
  credentials.addValues(secretsOf(host.env))
  for (const arg of args) credentials.learn(arg)
  const read = new Set<string>()
  const identify = (path: string) => (host.identify ? host.identify(path) : path)
  const noteRead = (path: string) => void read.add(path)
  const hasRead = (path: string) => {
    const file = identify(path)
    return file !== undefined && (read.has(path) || [...read].some((other) => identify(other) === file))
  }
  return {
    ...host,
    ...(host.at && { at: (directory: string) => guardedHost(host.at?.(directory) ?? host) }),
    identify,
    credentials,
    noteRead,
    hasRead,
    read: async (path, limit) => {
      const bytes = await host.read(path, limit)
      if (bytes) noteRead(path)
      return bytes
    },
    out: (text) => host.out(credentials.output(text)),
    outPage: (text) => host.out(text),
    outReport: (text) => host.out(credentials.report(text)),
    err: (text) => host.err(credentials.output(text)),
  }
}

/** The working directory, whatever its name says. */
const directories: ReadonlySet<string> = new Set(['PWD', 'OLDPWD'])

/** The values of variables whose names say that they are secret. */
export function secretsOf(env: Host['env']): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value && isSecretName(name) && !directories.has(name) && !isCommon(value) ? [value] : [],
  )
}
