/** What whole processes cost. */
import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A program, as it is started. */
export interface Program {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** The program itself. Default: the Node that is measured. */
  readonly command?: string
}

/**
 * CPU seconds that a program and all that it starts have taken, user and system together. The shell's own clock tells them, to a
 * millisecond. Throws where the program ends with anything but 0 or 1.
 */
export async function cpuSecondsOf(node: string, { args, cwd, env, command = node }: Program): Promise<number> {
  const shell = spawn('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>"$BENCH_STDERR"', 'bash', command, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env, BENCH_STDERR: errorFile },
  })
  let told = ''
  shell.stderr.setEncoding('utf8').on('data', (text: string) => {
    told += text
  })
  const code = await new Promise<number | null>((settle) => shell.on('close', settle))
  if (code !== 0 && code !== 1)
    throw new Error(`${command} ${args.join(' ')} ended with ${code}: ${readFileSync(errorFile, 'utf8').slice(-500)}`)
  const [user = Number.NaN, system = Number.NaN] = told.trim().split(/\s+/).map(Number)
  return user + system
}

const errorFile = join(tmpdir(), `pipeline-review-bench-${process.pid}.err`)
process.on('exit', () => rmSync(errorFile, { force: true }))

/** The most memory that a Node program held, in MiB; of a run of its own, because asking changes the start. */
export async function peakOf(node: string, { args, cwd, env }: Program): Promise<number> {
  const file = join(tmpdir(), `pipeline-review-bench-${process.pid}.peak`)
  const tell = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(file)},String(process.resourceUsage().maxRSS)))`
  const hook = `data:text/javascript,${encodeURIComponent(`import{createRequire}from'module';const require=createRequire('/');${tell}`)}`
  await cpuSecondsOf(node, { args: ['--import', hook, ...args], cwd, ...(env && { env }) })
  const peak = Number(readFileSync(file, 'utf8')) / 1024
  rmSync(file, { force: true })
  return peak
}

/** The middle one of several values. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}
