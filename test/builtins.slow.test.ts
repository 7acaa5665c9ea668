import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runnerNode } from './action/runner.ts'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Tells at the end which modules of the runtime were loaded after the first flag had been changed. */
const hook = join(folder, 'hook.cjs')
writeFileSync(
  hook,
  `const v8 = require('node:v8')
  const set = v8.setFlagsFromString
  let known
  const names = () => process.moduleLoadList.filter((name) => name.startsWith('NativeModule ')).map((name) => name.slice(13))
  v8.setFlagsFromString = (flag) => {
    known ??= new Set(names())
    set(flag)
  }
  process.on('exit', () => console.error('late: ' + (known ? names().filter((name) => !known.has(name)) : 'no flag')))`,
)

function loadedLate(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string | undefined {
  const options = { cwd: root, encoding: 'utf8' as const, env: { ...process.env, XDG_CACHE_HOME: folder, ...env } }
  const { stderr } = spawnSync(runnerNode, ['--require', hook, join(root, 'dist', program), ...args], options)
  return /^late: (.*)$/m.exec(stderr)?.[1]
}

describe.runIf(existsSync(join(root, 'dist/cli.js')))('modules of the runtime', () => {
  const file = 'examples/orchestra/finance/daily-revenue.yml'

  it('are loaded before a flag is changed by a review of files', () => {
    expect(loadedLate('cli.js', ['check', file])).toBe('')
    // With what an earlier run compiled.
    expect(loadedLate('cli.js', ['check', file])).toBe('')
  })

  it('are loaded before by a review of a change', () => {
    expect(loadedLate('cli.js', ['check', file, '--since', 'HEAD'])).toBe('')
    expect(loadedLate('cli.js', ['diff', 'HEAD', file])).toBe('')
  })

  it('are loaded before by the action', () => {
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: root, GITHUB_API_URL: 'http://127.0.0.1:9' }
    expect(loadedLate('action.js', [], env)).not.toMatch(/(?:^|,)(?:net|http|https|child_process|v8)(?:,|$)/)
  })
})
