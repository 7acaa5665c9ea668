import type { Host } from '../host.ts'

/** Measures how long each stage takes, in milliseconds. */
export interface StageClock {
  <T>(stage: string, work: () => Promise<T>): Promise<T>
  readonly times: Record<string, number>
}

/** What a stage does, in words. */
const doing: Readonly<Record<string, string>> = {
  discover: 'looking for pipelines',
  read: 'reading files',
  base: 'reading the base of the change',
  validate: 'checking the format',
  lint: 'checking rules',
  changes: 'comparing with the base',
  advice: 'asking for run history and live checks',
}

/** A clock that has measured nothing yet; `say` is told the stage that begins. */
export function stageClock(host: Host, say: (text: string) => void = () => {}): StageClock {
  const times: Record<string, number> = {}
  const clock = async <T>(stage: string, work: () => Promise<T>): Promise<T> => {
    say(doing[stage] ?? stage)
    const begin = host.elapsed()
    const result = await work()
    times[stage] = host.elapsed() - begin
    return result
  }
  return Object.assign(clock, { times })
}
