/**
 * The table of `docs/performance.md`: what jobs cost here, and what others take for the nearest job. `npm run bench [-- --runs 5] [--node NODE]
 * [--long] [--check]`; with `--check` nothing is written, and a job above its budget fails the run.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuSecondsOf, median, type Program, peakOf } from './measure.ts'
import { installPeers } from './peers.ts'
import { writePipelines } from './pipelines.ts'
import { type Job, jobs, prepared } from './scenes.ts'

export interface TableOptions {
  readonly node: string
  readonly dist: string
  readonly runs: number
  /** Jobs and sizes that take minutes, too. */
  readonly isLong: boolean
  readonly isCheck: boolean
}

interface Cost {
  readonly name: string
  readonly ratio: number
  readonly seconds: number
  readonly peak?: number
  readonly job?: Job
}

/** Measures, prints, and writes the page. Answers the jobs that cost more than they may. */
export async function makeTable(options: TableOptions): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-bench-'))
  try {
    writeFileSync(join(folder, 'empty.mjs'), '')
    const own: Cost[] = []
    for (const job of jobs.filter(({ isLong }) => options.isLong || !isLong)) own.push(await costOf(job, folder, options))
    const peers = options.isCheck ? [] : await peerRows(folder, options)
    const page = pageOf(own, peers, options)
    console.log(page)
    if (!options.isCheck) writeFileSync(join(import.meta.dirname, '../docs/performance.md'), page)
    return own.filter(isOver).map(({ name }) => name)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function isOver({ ratio, peak = 0, job }: Cost): boolean {
  return ratio > (job?.budget ?? Number.POSITIVE_INFINITY) || peak > (job?.mostMiB ?? Number.POSITIVE_INFINITY)
}

async function costOf(job: Job, folder: string, { node, dist, runs }: TableOptions): Promise<Cost> {
  const scene = await prepared(job, folder)
  const env = { XDG_CACHE_HOME: join(folder, 'cache'), ...scene.of(dist).env }
  const program = { ...scene.of(dist), env }
  try {
    const [empty = Number.NaN, seconds = Number.NaN] = await medians(node, runs, [emptyIn(folder), program])
    const cost = { name: job.name, ratio: seconds / empty, seconds, peak: await peakOf(node, program), job }
    console.error(`${cost.name}: ${shown(cost.ratio)}, ${seconds.toFixed(2)} s, ${cost.peak.toFixed(0)} MiB`)
    return cost
  } finally {
    await scene.end?.()
  }
}

function emptyIn(folder: string): Program {
  return { args: [join(folder, 'empty.mjs')], cwd: folder }
}

/** Programs take turns, so that a busy moment of the machine meets all of them. The first turn does not count. */
async function medians(node: string, runs: number, programs: readonly Program[]): Promise<readonly number[]> {
  const spent = programs.map((): number[] => [])
  for (let run = 0; run <= runs; run++)
    for (const [index, program] of programs.entries()) {
      const seconds = await cpuSecondsOf(node, program)
      if (run > 0) spent[index]?.push(seconds)
    }
  return spent.map(median)
}

/** A row for each peer: its name, its ratio at each size, and what it leaves out. Our own row comes first. */
async function peerRows(folder: string, { node, dist, runs, isLong }: TableOptions): Promise<readonly string[]> {
  const home = join(folder, 'peers')
  mkdirSync(home)
  const peers = installPeers(home)
  const own = {
    name: '**Pipeline Review**',
    lacks: '',
    of: (cwd: string) => ({ args: [join(dist, 'cli.js'), 'check', '.'], cwd }),
  }
  const columns: (readonly string[])[] = []
  for (const size of sizesOf(isLong)) {
    const files = join(home, `files-${size}`)
    writePipelines(files, size)
    const programs = [own, ...peers].map((peer) => ({ ...peer.of(files), env: { XDG_CACHE_HOME: join(folder, 'cache') } }))
    const [empty = Number.NaN, ...spent] = await medians(node, Math.min(runs, size > 100 ? 1 : runs), [
      emptyIn(folder),
      ...programs,
    ])
    console.error(`${size} files beside others: ${spent.map((seconds) => shown(seconds / empty)).join(', ')}`)
    columns.push(spent.map((seconds) => shown(seconds / empty)))
  }
  return [own, ...peers].map(
    ({ name, lacks }, index) => `| ${name} | ${columns.map((column) => column[index]).join(' | ')} | ${lacks} |`,
  )
}

function sizesOf(isLong: boolean): readonly number[] {
  return isLong ? [1, 100, 1000] : [1, 100]
}

function pageOf(own: readonly Cost[], peers: readonly string[], { node, isLong, runs }: TableOptions): string {
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
  const rows = own.map(
    ({ name, ratio, seconds, peak }) => `| ${name} | ${shown(ratio)} | ${seconds.toFixed(2)} s | ${peak?.toFixed(0)} MiB |`,
  )
  const sizes = sizesOf(isLong).map((size) => size.toLocaleString('en'))
  return `# Performance

CPU time of whole processes as a ratio to an empty Node program of the same run (Node ${version}, ${cpus().length} cores, median of ${runs}). Files
have about 4.6 kB each. A ratio says more than a time: it hardly depends on the machine.

| Job | Ratio | CPU time | Peak memory |
|---|---|---|---|
${rows.join('\n')}

## Beside other tools

The nearest job of each: validate or lint the same files.

| Tool | ${sizes.map((size) => `${size} ${size === '1' ? 'file' : 'files'}`).join(' | ')} | What it does not do |
|---|${sizes.map(() => '---|').join('')}---|
${peers.join('\n')}

## Repeat it

\`\`\`sh
npm run bundle
npm run bench                                  # writes this page; needs npm, and Python for the last row
npm run bench -- --long                        # with 1,000 files of other tools and 10,000 of ours: some minutes
npm run bench -- --check                       # fails where a job costs more than it may
npm run bench -- --against ../other/dist       # two builds in one run; above 1.1: look
node bench/dearest.ts                          # the ten dearest rules
\`\`\`
`
}

function shown(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)} x`
}
