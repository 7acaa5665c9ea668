/**
 * Cold start of the command line, as a ratio to an empty program in the same run, so that the machine cancels out.
 * `node bench/cold-start.ts [cli.js]`, by default the built one, on every Node at hand. `uncached` keeps nothing of what Node compiles.
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

interface Program {
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

const file = 'examples/orchestra/finance/daily-revenue.yml'
const programs: Readonly<Record<string, Program>> = {
  'empty program': { args: [empty] },
  '--version': { args: [cli, '--version'] },
  'check, one file': { args: [cli, 'check', file] },
  'check, one file, json': { args: [cli, 'check', file, '--format', 'json'] },
  'check, the examples': { args: [cli, 'check', 'examples'] },
  'uncached, one file': { args: [cli, 'check', file], env: { NODE_DISABLE_COMPILE_CACHE: '1' } },
}

/** Paths by version: the Node that runs this, the project's own and the system's. */
function runtimes(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const path of [process.execPath, join(root, 'node_modules/.bin/node'), '/usr/bin/node', '/usr/local/bin/node']) {
    const { stdout, status } = spawnSync(path, ['--version'], { encoding: 'utf8' })
    if (status === 0 && !found.has(stdout.trim())) found.set(stdout.trim(), path)
  }
  return found
}

function millisecondsOf(node: string, { args, env }: Program): number {
  const begin = performance.now()
  const { status } = spawnSync(node, [...args], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, XDG_CACHE_HOME: folder, ...env },
  })
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}`)
  return performance.now() - begin
}

/** Programs take turns, so that a busy moment of the machine meets all of them. The first turn does not count. */
function mediansOn(node: string): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]))
  for (let run = 0; run <= runs; run++)
    for (const [name, program] of Object.entries(programs)) {
      const spent = millisecondsOf(node, program)
      if (run > 0) times.get(name)?.push(spent)
    }
  return new Map([...times].map(([name, spent]) => [name, median(spent)]))
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

try {
  for (const [version, node] of runtimes()) {
    const medians = mediansOn(node)
    const base = medians.get('empty program') ?? Number.NaN
    console.log(`node ${version}, median of ${runs} runs`)
    for (const [name, spent] of medians)
      console.log(`${name.padEnd(24)} ${spent.toFixed(1).padStart(7)} ms  ${(spent / base).toFixed(2)} x`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
