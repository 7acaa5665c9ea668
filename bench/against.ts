/**
 * Two builds side by side: `npm run bench -- --against DIST [--runs 5] [--node NODE] [--jobs WORDS] [--long]`. Without `--against` this build
 * alone. CPU time of whole processes, all taking turns, as ratios to an empty program of the same turns. Above 1.1 times the other build: look.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { cpuSecondsOf, median, type Program, peakOf } from './measure.ts'
import { type Job, jobs, prepared } from './scenes.ts'

const { values } = parseArgs({
  options: {
    against: { type: 'string' },
    dist: { type: 'string', default: join(import.meta.dirname, '../dist') },
    node: { type: 'string', default: process.execPath },
    runs: { type: 'string', default: '5' },
    jobs: { type: 'string', default: '' },
    long: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
  },
})
const builds = [values.dist, ...(values.against === undefined ? [] : [values.against])].map((path) => resolve(path))
const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-bench-'))
const env = { XDG_CACHE_HOME: join(folder, 'cache') }

/** Medians of the empty program and of each build; a first turn fills caches and does not count. */
async function measured(programs: readonly Program[]): Promise<readonly number[]> {
  const spent = programs.map((): number[] => [])
  for (let run = 0; run <= Number(values.runs); run++)
    for (const [index, program] of programs.entries()) {
      const seconds = await cpuSecondsOf(values.node, { ...program, env: { ...env, ...program.env } })
      if (run > 0) spent[index]?.push(seconds)
    }
  return spent.map(median)
}

async function tell(job: Job): Promise<void> {
  const scene = await prepared(job, folder)
  const empty = { args: [join(folder, 'empty.mjs')], cwd: folder }
  try {
    const [base = Number.NaN, ...own] = await measured([empty, ...builds.map((dist) => scene.of(dist))])
    const peaks: number[] = []
    for (const dist of values.memory ? builds : [])
      peaks.push(await peakOf(values.node, { ...scene.of(dist), env: { ...env, ...scene.of(dist).env } }))
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

try {
  writeFileSync(join(folder, 'empty.mjs'), '')
  const wanted = values.jobs === '' ? [] : values.jobs.split(',').map((word) => word.trim())
  const isWanted = ({ name, isLong }: Job) => (wanted.length > 0 ? wanted.includes(name) : values.long || !isLong)
  for (const job of jobs.filter(isWanted)) await tell(job)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
