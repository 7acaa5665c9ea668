/** Measures jobs and peers, and records what came out; `page.ts` makes the page of it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuSecondsOf, median, type Program, peakOf } from './measure.ts'
import { installPeers, own, type Peer } from './peers.ts'
import { writePipelines } from './pipelines.ts'
import { type Cost, record } from './recorded.ts'
import { type Job, jobs, prepared } from './scenes.ts'

export interface Measuring {
  readonly node: string
  readonly dist: string
  readonly runs: number
}

/** Measures jobs one after the other and records each. Answers those that cost more than they may. */
export async function measureJobs(names: readonly string[], options: Measuring): Promise<readonly string[]> {
  const unknown = names.filter((name) => !jobs.some((job) => job.name === name))
  if (unknown.length > 0)
    throw new Error(`No job is named ${unknown.join(', ')}. Jobs: ${jobs.map(({ name }) => name).join('; ')}`)
  const over: string[] = []
  const ratios = new Map<string, number>()
  for (const job of jobs.filter(({ name }) => names.includes(name))) {
    const cost = await inFolder((folder) => costOf(job, folder, options))
    record(machineOf(options.node), { jobs: { [job.name]: cost } })
    ratios.set(job.name, cost.ratio)
    const isOver = isAbove(job, cost, ratios)
    if (isOver) over.push(job.name)
    const told = `${cost.ratio.toFixed(2)} x, ${cost.seconds.toFixed(2)} s, ${cost.peakMiB.toFixed(0)} MiB`
    console.log(`${job.name}: ${told}${isOver ? ` (above ${job.budget ?? ''} x, ${job.mostMiB ?? 'any'} MiB)` : ''}`)
  }
  return over
}

/** True for a job that costs more than it may, by itself or beside the other job that it is held against. */
function isAbove({ budget, mostMiB, most }: Job, { ratio, peakMiB }: Cost, ratios: ReadonlyMap<string, number>): boolean {
  const other = most && ratios.get(most.job)
  if (other !== undefined && most && ratio > most.times * other) return true
  return ratio > (budget ?? Number.POSITIVE_INFINITY) || peakMiB > (mostMiB ?? Number.POSITIVE_INFINITY)
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-bench-'))
  try {
    writeFileSync(join(folder, 'empty.mjs'), '')
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function costOf(job: Job, folder: string, { node, dist, runs }: Measuring): Promise<Cost> {
  const scene = await prepared(job, folder)
  const program = { ...scene.of(dist), env: { XDG_CACHE_HOME: join(folder, 'cache'), ...scene.of(dist).env } }
  try {
    const [empty = Number.NaN, seconds = Number.NaN] = await medians(node, runs, [emptyIn(folder), program])
    return { ratio: rounded(seconds / empty), seconds: rounded(seconds), peakMiB: Math.round(await peakOf(node, program)) }
  } finally {
    await scene.end?.()
  }
}

function rounded(value: number): number {
  return Number(value.toFixed(2))
}

function emptyIn(folder: string): Program {
  return { args: [join(folder, 'empty.mjs')], cwd: folder }
}

/**
 * Programs take turns, so that a busy moment of the machine meets all of them. The first turn does not count: in it, only the first `warm` programs
 * run, which must end as they should. Default: all.
 */
async function medians(
  node: string,
  runs: number,
  programs: readonly Program[],
  warm = programs.length,
): Promise<readonly number[]> {
  const spent = programs.map((): number[] => [])
  for (let run = 0; run <= runs; run++)
    for (const [index, program] of programs.entries()) {
      if (run === 0 && index >= warm) continue
      const seconds = index < warm ? await cpuSecondsOf(node, program) : await secondsOrNone(node, program)
      if (run > 0) spent[index]?.push(seconds)
    }
  return spent.map(median)
}

/** Measures the nearest jobs of other tools beside our own at several numbers of files, and records each number. `only` names some by how they begin. */
export async function measurePeers(
  sizes: readonly number[],
  { node, dist, runs }: Measuring,
  only?: readonly string[],
): Promise<void> {
  await inFolder(async (folder) => {
    const home = join(folder, 'peers')
    mkdirSync(home)
    const isAsked = ({ name }: Peer) => only?.some((word) => name.toLowerCase().startsWith(word.toLowerCase())) ?? true
    const tools = [own(dist), ...installPeers(home).filter(isAsked)]
    for (const size of sizes) {
      const files = join(home, `files-${size}`)
      writePipelines(files, size)
      const programs = tools.map((tool) => ({ ...tool.of(files), env: { XDG_CACHE_HOME: join(folder, 'cache') } }))
      const [empty = Number.NaN, ...spent] = await medians(node, size > 100 ? 1 : runs, [emptyIn(folder), ...programs], 2)
      const ratios = Object.fromEntries(tools.map(({ name }, index) => [name, rounded((spent[index] ?? Number.NaN) / empty)]))
      console.log(`${size} files: ${JSON.stringify(ratios)}`)
      record(machineOf(node), { peers: { [size]: ratios } })
    }
  })
}

/** NaN, and a sentence about it, where a tool of others does not end as it should. */
async function secondsOrNone(node: string, program: Program): Promise<number> {
  try {
    return await cpuSecondsOf(node, program)
  } catch (error) {
    console.error(String(error).slice(0, 500))
    return Number.NaN
  }
}

function machineOf(node: string): string {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  return `Node ${version}, ${process.platform} ${process.arch}, ${cpus().length} cores`
}
