/** What has been measured so far, so that scenes can be run one at a time and the page is made of all of them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a job cost. */
export interface Cost {
  /** CPU time as a ratio to an empty program of the same turns. */
  readonly ratio: number
  readonly seconds: number
  readonly peakMiB: number
}

/** Measurements of one machine with one Node. */
export interface Recorded {
  /** Node, its platform, and the number of cores. */
  readonly machine: string
  /** By the name of the job. */
  readonly jobs: Readonly<Record<string, Cost>>
  /** Ratios by the number of files, then by the name of the tool. */
  readonly peers: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const file = join(import.meta.dirname, 'recorded.json')

/** What was recorded on such a machine; nothing where the last one was another. */
export function recordedOn(machine: string): Recorded {
  const nothing: Recorded = { machine, jobs: {}, peers: {} }
  try {
    const found: Recorded = JSON.parse(readFileSync(file, 'utf8'))
    return found.machine === machine ? found : nothing
  } catch {
    return nothing
  }
}

/** What was recorded last, on whatever machine. Throws where nothing was. */
export function lastRecorded(): Recorded {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** Keeps what is new beside what was recorded. */
export function record(machine: string, found: Partial<Omit<Recorded, 'machine'>>): void {
  const { jobs, peers } = recordedOn(machine)
  const sizes = Object.entries(found.peers ?? {}).map(([size, ratios]) => [size, { ...peers[size], ...ratios }] as const)
  const all: Recorded = { machine, jobs: { ...jobs, ...found.jobs }, peers: { ...peers, ...Object.fromEntries(sizes) } }
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
}
