import type { Host } from '../host.ts'

/** Measures how long each stage takes, in milliseconds. */
export interface StageClock {
  <T>(stage: string, work: () => Promise<T>): Promise<T>
  readonly times: Record<string, number>
}

/** A clock that has measured nothing yet. */
export function stageClock(host: Host): StageClock {
  const times: Record<string, number> = {}
  const clock = async <T>(stage: string, work: () => Promise<T>): Promise<T> => {
    const begin = host.elapsed()
    const result = await work()
    times[stage] = host.elapsed() - begin
    return result
  }
  return Object.assign(clock, { times })
}
