/** What is measured: the jobs that people have. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startStandIn } from '../test/github/stand-in.ts'
import { historyNow, writeHistory, writeSchedules } from './history.ts'
import type { Program } from './measure.ts'
import { writePipelines } from './pipelines.ts'
import { writeChange, writeIdlePullRequest } from './repository.ts'

/** One job, its files written. */
export interface Scene {
  /** What a build runs for it. */
  of(dist: string): Program
  /** Lets go of what the job needed beside its files. */
  end?(): Promise<unknown>
}

/** A job that can be measured. */
export interface Job {
  readonly name: string
  /** Most that it may cost: the ratio of its CPU time to that of an empty program. */
  readonly budget?: number
  /** Most MiB that it may hold. */
  readonly mostMiB?: number
  /** How many times the cost of another job it may cost. */
  readonly most?: { readonly times: number; readonly job: string }
  /** True for one that takes long: it is left out unless it is asked for. */
  readonly isLong?: boolean
  /** Writes its files below a folder that is its own. */
  prepare(folder: string): Scene | Promise<Scene>
}

const now = ['--now', '2026-11-28T12:00:00Z'] as const

function check(folder: string, ...args: readonly string[]): Scene {
  return { of: (dist) => ({ args: [join(dist, 'cli.js'), 'check', ...args, ...now], cwd: folder }) }
}

function files(count: number): Job['prepare'] {
  return (folder) => {
    writePipelines(folder, count)
    return check(folder, '.')
  }
}

function change(count: number): Job['prepare'] {
  return (folder) => {
    writeChange(folder, count)
    return check(folder, '.', '--since', 'HEAD~1')
  }
}

function history(isAsked: boolean): Job['prepare'] {
  return (folder) => {
    writeHistory(folder)
    return check(folder, 'flows', ...(isAsked ? ['--history', 'history.json'] : []), '--now', historyNow)
  }
}

function htmlReport(folder: string): Scene {
  writeHistory(folder)
  const args = ['report', 'flows', '--history', 'history.json', '--now', historyNow, '--output', 'report.html']
  return { of: (dist) => ({ args: [join(dist, 'cli.js'), ...args], cwd: folder }) }
}

function schedule(count: number): Job['prepare'] {
  return (folder) => {
    writeSchedules(folder, count)
    return {
      of: (dist) => ({
        args: [join(dist, 'cli.js'), 'schedule', '.', '--days', '7', '--from', '2026-11-28T12:00:00Z', '--format', 'json'],
        cwd: folder,
      }),
    }
  }
}

/** The action on a pull request without a pipeline, after an earlier push: it looks whether its comment must be brought up to date. */
async function idle(folder: string): Promise<Scene> {
  const standIn = await startStandIn()
  const { BENCH_HEAD: head = '', ...env } = writeIdlePullRequest(folder, standIn.url)
  standIn.pull.head = head
  return {
    of: (dist) => ({ args: [join(dist, 'action.js')], cwd: join(folder, 'workspace'), env }),
    end: () => standIn.close(),
  }
}

/** All jobs, the short ones first. */
export const jobs: readonly Job[] = [
  { name: 'one file', budget: 1.7, prepare: files(1) },
  { name: '100 files', budget: 4.5, prepare: files(100) },
  { name: '1,000 files', budget: 12, prepare: files(1000) },
  { name: 'change of 5 in 1,000', budget: 8, prepare: change(1000) },
  { name: 'idle action', budget: 2.5, prepare: idle },
  { name: 'history: none', prepare: history(false) },
  { name: 'history: 100,000 task runs', prepare: history(true) },
  { name: 'HTML report of the same', most: { times: 2, job: 'history: 100,000 task runs' }, prepare: htmlReport },
  { name: '10,000 files', budget: 70, mostMiB: 350, isLong: true, prepare: files(10_000) },
  { name: 'change of 5 in 10,000', budget: 40, isLong: true, prepare: change(10_000) },
  { name: 'schedule of 10,000 for 7 days', isLong: true, prepare: schedule(10_000) },
]

/** Writes the files of a job. */
export async function prepared(job: Job, folder: string): Promise<Scene> {
  const own = join(folder, job.name.replace(/\W+/g, '-'))
  mkdirSync(own, { recursive: true })
  return job.prepare(own)
}
