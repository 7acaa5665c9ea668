/**
 * What a hostile file or configuration of at most 1 MiB costs: CPU seconds and memory of a process of its own for each of the generated inputs
 * below, beside the bar of 5 CPU seconds, 300 MB and a documented exit code. Usage: node bench/hostile.ts [cli.js] [part of a name]
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { hostileInputs } from './hostile-inputs.ts'
import { grownExamples } from './hostile-rules.ts'

const [cli = 'dist/cli.js', only = ''] = process.argv.slice(2)
const home = mkdtempSync(join(tmpdir(), 'pipeline-review-bench-'))
/** Prints what the process has used when it ends. */
const probe = join(home, 'probe.cjs')
writeFileSync(
  probe,
  `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeSync(2, '\\nUSED ' + (userCPUTime + systemCPUTime) / 1e6 + ' ' + maxRSS / 1024) })`,
)

let over = 0
let count = 0
const isWanted = only === '' ? () => true : (name: string) => `many of ${name}`.includes(only)
for (const { name, pipeline, config, formats = ['json'] } of [...hostileInputs(), ...grownExamples(isWanted)]) {
  if (!name.includes(only)) continue
  count++
  writeFileSync(join(home, 'a.yml'), pipeline)
  writeFileSync(join(home, 'pipeline-review.yml'), config ?? 'profile: strict\n')
  for (const format of formats) {
    const args = ['--require', probe, resolve(cli), 'check', 'a.yml', '--format', format]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: home,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 120_000,
    })
    const [, cpu = 'NaN', megabytes = 'NaN'] = /USED ([\d.]+) ([\d.]+)$/.exec(stderr) ?? []
    const isOver = !(Number(cpu) <= 5 && Number(megabytes) <= 300 && [0, 1, 2].includes(status ?? -1))
    if (isOver) over++
    const facts = [
      `${Number(cpu).toFixed(2)} s`,
      `${Number(megabytes).toFixed(0)} MB`,
      `exit ${status}`,
      `${(stdout.length / 1024).toFixed(0)} kB out`,
    ]
    console.log(
      `${isOver ? 'OVER ' : '     '}${name.padEnd(44)} ${format.padEnd(9)} ${facts.map((fact) => fact.padStart(9)).join(' ')}`,
    )
  }
}
console.log(`${count} inputs, ${over} over the bar`)
rmSync(home, { recursive: true, force: true })
