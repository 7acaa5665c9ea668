import { learnPrefixes } from '../cli/team-prefixes.ts'
import { entryWith } from '../dialects/entries.ts'
import { liveService, services } from '../dialects/services.ts'
import { OperationalError } from '../engine/errors.ts'
import type { GuardedHost } from '../guarded-host.ts'
import { readSnapshotFile } from '../history/ask.ts'
import type { Lookups } from '../history/lookups.ts'
import { snapshotLookups } from '../history/snapshot-lookups.ts'
import { snapshotPath } from '../history/snapshot-path.ts'
import type { ServiceAccess } from '../history/source.ts'
import { timeOf } from '../history/time.ts'
import type { Host } from '../host.ts'
import { settings } from '../settings.ts'
import { readOnlyHost, startingHost } from './read-only-host.ts'

/** How the server was started. */
export interface SessionOptions {
  /** Snapshot of run history that answers in place of the service. */
  readonly history: string | undefined
  readonly config: string | undefined
  readonly repository: string | undefined
  readonly now: Date | undefined
  readonly allowStart: boolean
  /** The services for which the environment has a key; the first one is asked. */
  readonly services: readonly ServiceAccess[]
}

/** One call of a tool. */
export interface Call {
  readonly host: GuardedHost
  readonly options: SessionOptions
  /** What the commands of the call have printed, masked. */
  out(): string
  err(): string
  /** Answers about runs. Throws OperationalError where there is neither a snapshot nor a key. */
  lookups(): Promise<Lookups>
  /** The arguments that make a review use the same history. */
  historyArguments(): Promise<readonly string[]>
}

/** All calls of one client. */
export interface Session {
  readonly options: SessionOptions
  /** `starts` for a call that starts something. */
  call(signal: AbortSignal, starts: boolean): Promise<Call>
  /** Up to when anything is known: the end of a snapshot, else now. Milliseconds since 1970. */
  lastMoment(signal: AbortSignal): Promise<number>
}

/** A session that asks the service, if at all, at one pace. `ended` fires when the client has gone. */
export function sessionOf(world: Host, options: SessionOptions, ended: AbortSignal): Session {
  const clocked = options.now ? { ...world, now: () => options.now ?? world.now() } : world
  const base = readOnlyHost(clocked, ended).host
  let opened: Promise<(host: Host) => Lookups> | undefined
  const service = (access: ServiceAccess) => {
    opened ??= openService(base, access)
    return opened
  }
  const callOf: Session['call'] = async (signal, starts) => {
    const hostOf = starts ? startingHost : readOnlyHost
    const { host, out, err } = hostOf(clocked, AbortSignal.any([signal, ended]))
    await learnPrefixes(host)
    return { host, options, out, err, ...historyOf(host, options, service) }
  }
  const lastMoment = async (signal: AbortSignal) => {
    const now = clocked.now().getTime()
    if (options.now) return now
    try {
      const { covered } = await (await callOf(signal, false)).lookups()
      return covered === null ? now : timeOf(covered.to)
    } catch (error) {
      if (error instanceof OperationalError) return now
      throw error
    }
  }
  return { options, call: callOf, lastMoment }
}

async function openService(host: Host, access: ServiceAccess): Promise<(host: Host) => Lookups> {
  const open = await entryWith(access.dialect).service?.lookups?.()
  if (!open) throw new OperationalError(`No run history can be asked of ${access.dialect}.`, 'Pass a snapshot with --history.')
  return open(host, access)
}

function historyOf(
  host: GuardedHost,
  { history, services: [access] }: SessionOptions,
  service: (access: ServiceAccess) => Promise<(host: Host) => Lookups>,
): Pick<Call, 'lookups' | 'historyArguments'> {
  const file = async () => {
    if (history !== undefined || access) return history
    return (await host.kindOf(snapshotPath)) === 'file' ? snapshotPath : undefined
  }
  return {
    lookups: async () => {
      const path = await file()
      if (path !== undefined) return snapshotLookups(await readSnapshotFile(host, path))
      if (access) return (await service(access))(host)
      throw new OperationalError(
        'There is no run history: neither a snapshot nor an API key.',
        `Start the server with --history FILE, or set ${settings[liveService.apiKey].variable}.`,
      )
    },
    historyArguments: async () => {
      const path = await file()
      if (path !== undefined) return [`--history=${path}`]
      return access ? flagsOf(access) : []
    },
  }
}

/** The flag of the command line that asks for a service. */
function flagsOf({ dialect }: ServiceAccess): readonly string[] {
  return Object.entries(services).flatMap(([name, one]) => (one.dialect === dialect ? [`--${name}`] : []))
}
