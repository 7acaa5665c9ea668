/**
 * Cold start of `check` on one file, as a ratio to an empty program in the same run, so that the machine cancels out.
 * `node bench/cold-start.ts [cli.js]`. Default: the built command line.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const runs = 25
const root = join(import.meta.dirname, '..')
const cli = process.argv[2] ?? join(root, 'dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-bench-'))
const empty = join(folder, 'empty.mjs')
writeFileSync(empty, '')

function millisecondsOf(args: readonly string[]): number {
  const begin = performance.now()
  spawnSync(process.execPath, [...args], { cwd: root, stdio: 'ignore' })
  return performance.now() - begin
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

const programs: Readonly<Record<string, readonly string[]>> = {
  'empty program': [empty],
  '--version': [cli, '--version'],
  'check, one file': [cli, 'check', 'examples/orchestra/finance/daily-revenue.yml'],
  'check, one file, json': [cli, 'check', 'examples/orchestra/finance/daily-revenue.yml', '--format', 'json'],
  'check, the examples': [cli, 'check', 'examples'],
}

// Programs take turns, so that a busy moment of the machine meets all of them.
const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]))
for (let run = 0; run <= runs; run++)
  for (const [name, args] of Object.entries(programs)) {
    const spent = millisecondsOf(args)
    if (run > 0) times.get(name)?.push(spent)
  }
rmSync(folder, { recursive: true, force: true })

const base = median(times.get('empty program') ?? [])
console.log(`node ${process.version}, median of ${runs} runs`)
for (const [name, spent] of times)
  console.log(`${name.padEnd(24)} ${median(spent).toFixed(1).padStart(7)} ms  ${(median(spent) / base).toFixed(2)} x`)
