import { OperationalError } from '../engine/errors.ts'
import { type GuardedHost, guardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'

/** The host of one call, and what was printed to it. */
export interface ReadOnlyHost {
  readonly host: GuardedHost
  /** Masked, as all that a command prints. */
  out(): string
  err(): string
}

/** A variable that names a directory to write to. */
const cacheVariable = 'PIPELINE_REVIEW_CACHE'

/**
 * The world of a call, which can be read and not written. What a command prints is kept, because standard output belongs to the protocol. Each
 * step after the signal has fired throws.
 */
export function readOnlyHost(world: Host, signal: AbortSignal): ReadOnlyHost {
  const [out, err]: [string[], string[]] = [[], []]
  const { [cacheVariable]: _, ...env } = world.env
  const unlessStopped = <A extends unknown[], T>(step: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      signal.throwIfAborted()
      return step(...args)
    }
  }
  const host = guardedHost({
    ...world,
    env,
    isTerminal: false,
    isErrorTerminal: false,
    kindOf: unlessStopped(world.kindOf),
    list: unlessStopped(world.list),
    read: unlessStopped(world.read),
    git: unlessStopped(world.git),
    write: async () => refuse('The MCP server writes no file.'),
    readInput: async () => refuse('Standard input belongs to the protocol.'),
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    fetch: (input, init) => world.fetch(input, { ...init, signal: together(signal, init?.signal) }),
    sleep: (milliseconds) => world.sleep(milliseconds, signal),
  })
  return { host, out: () => out.join(''), err: () => err.join('') }
}

function together(signal: AbortSignal, other: AbortSignal | null | undefined): AbortSignal {
  return other ? AbortSignal.any([signal, other]) : signal
}

function refuse(message: string): never {
  throw new OperationalError(message, 'Use the command line for this.')
}

/**
 * The same for a call that starts something: it continues after the signal, so that what was started can be cancelled. What is registered to be done
 * before the process ends is done when the signal fires.
 */
export function startingHost(world: Host, signal: AbortSignal): ReadOnlyHost {
  const onStop = (work: () => Promise<void>) => {
    const takeBack = world.onStop?.(work)
    const onAbort = () => void work()
    signal.addEventListener('abort', onAbort, { once: true })
    return () => {
      takeBack?.()
      signal.removeEventListener('abort', onAbort)
    }
  }
  return readOnlyHost({ ...world, onStop }, new AbortController().signal)
}
