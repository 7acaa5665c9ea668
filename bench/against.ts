/**
 * Two builds side by side: `npm run bench -- --against DIST [--runs 5] [--node NODE] [--jobs NAMES] [--long] [--memory]`. CPU time of whole
 * processes, all taking turns, as ratios to an empty program of the same turns. Above 1.1 times the other build: look.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cpuSecondsOf, median, type Program, peakOf } from './measure.ts'
import { type Job, jobs, prepared } from './scenes.ts'

/** What to compare. */
export interface Comparison {
  /** Folders of builds; the first one is compared with the second. */
  readonly builds: readonly string[]
  readonly node: string
  readonly runs: number
  /** Names of jobs; none for all short ones. */
  readonly jobs: readonly string[]
  readonly isLong: boolean
  readonly withMemory: boolean
}

interface Work extends Comparison {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

/** Prints a line for each job. */
export async function compareBuilds(comparison: Comparison): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-bench-'))
  const { jobs: wanted, isLong: all } = comparison
  const isWanted = ({ name, isLong }: Job) => (wanted.length > 0 ? wanted.includes(name) : all || !isLong)
  const builds = comparison.builds.map((path) => resolve(path))
  try {
    writeFileSync(join(folder, 'empty.mjs'), '')
    const work = { ...comparison, builds, folder, env: { XDG_CACHE_HOME: join(folder, 'cache') } }
    for (const job of jobs.filter(isWanted)) await tell(job, work)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Medians of the empty program and of each build; a first turn fills caches and does not count. */
async function measured(programs: readonly Program[], { node, runs, env }: Work): Promise<readonly number[]> {
  const spent = programs.map((): number[] => [])
  for (let run = 0; run <= runs; run++)
    for (const [index, program] of programs.entries()) {
      const seconds = await cpuSecondsOf(node, { ...program, env: { ...env, ...program.env } })
      if (run > 0) spent[index]?.push(seconds)
    }
  return spent.map(median)
}

async function tell(job: Job, work: Work): Promise<void> {
  const { folder, builds, node, env, withMemory } = work
  const scene = await prepared(job, folder)
  const empty = { args: [join(folder, 'empty.mjs')], cwd: folder }
  try {
    const [base = Number.NaN, ...own] = await measured([empty, ...builds.map((dist) => scene.of(dist))], work)
    const peaks: number[] = []
    for (const dist of withMemory ? builds : [])
      peaks.push(await peakOf(node, { ...scene.of(dist), env: { ...env, ...scene.of(dist).env } }))
    const cells = own.map((seconds, index) => {
      const peak = peaks[index] === undefined ? '' : ` ${peaks[index].toFixed(0).padStart(5)} MiB`
      return `${(seconds / base).toFixed(2).padStart(7)} x ${seconds.toFixed(3).padStart(7)} s${peak}`
    })
    const [mine = Number.NaN, other] = own
    const ratio = other === undefined ? '' : `  ${(mine / other).toFixed(2)} of the other${mine / other > 1.1 ? ': look' : ''}`
    const budget = job.budget === undefined ? '' : `  (budget ${job.budget} x)`
    console.log(`${job.name.padEnd(27)} ${cells.join('  | ')}${ratio}${budget}`)
  } finally {
    await scene.end?.()
    rmSync(join(folder, job.name.replace(/\W+/g, '-')), { recursive: true, force: true })
  }
}
