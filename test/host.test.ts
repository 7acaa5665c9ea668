import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { runnerNode } from './action/runner.ts'

const module = new URL('../src/host.ts', import.meta.url).href
const long = 300_000
const script = `
  const { nodeHost } = await import(${JSON.stringify(module)})
  const host = nodeHost()
  host.out('é'.repeat(${long}))
  host.out('end\\n')
  host.err(String(host.isTerminal))
`
const directory = mkdtempSync(join(tmpdir(), 'host-'))
afterAll(() => rmSync(directory, { recursive: true }))

function run(output: 'pipe' | number) {
  const args = ['--no-warnings', '--input-type=module', '-e', script]
  return spawnSync(process.execPath, args, { stdio: ['ignore', output, 'pipe'], encoding: 'utf8', maxBuffer: 10 * long })
}

describe('a working directory that has been removed', () => {
  test('is one sentence and ends 2', () => {
    const gone = mkdtempSync(join(tmpdir(), 'host-gone-'))
    const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
    const script = 'cd "$1" && rmdir "$1" && exec "$2" --no-warnings "$3" check'
    const args = ['-c', script, 'sh', gone, runnerNode, cli]
    const { stdout, stderr, status } = spawnSync('sh', args, { encoding: 'utf8' })
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: 'pipeline-review: The working directory has been removed.\nhint: Change to a directory that is there.\n',
      status: 2,
    })
  })
})

describe('the output of a process', () => {
  test('reaches a pipe whole and in order', () => {
    const { stdout, stderr, status } = run('pipe')
    expect(stdout === `${'é'.repeat(long)}end\n`).toBe(true)
    expect([stderr, status]).toEqual(['false', 0])
  })

  test('reaches a file whole and in order', () => {
    const path = join(directory, 'out.txt')
    const { stderr, status } = run(openSync(path, 'w'))
    expect(readFileSync(path, 'utf8') === `${'é'.repeat(long)}end\n`).toBe(true)
    expect([stderr, status]).toEqual(['false', 0])
  })

  test('ends without a word when its reader has seen enough', async () => {
    const args = ['--no-warnings', '--input-type=module', '-e', `${script}; host.out('more'); process.exitCode = 1`]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [status] = await once(child, 'close')
    expect([stderr, status]).toEqual(['false', 1])
  })

  test('that nobody reads is no terminal', () => {
    expect(run(openSync('/dev/null', 'w'))).toMatchObject({ stderr: 'false', status: 0 })
  })
})

describe('what is written', () => {
  /** Standard output of a program that has a host, which is told by a pipe with no room left as often as it asks. */
  function told(script: string): string {
    const host = JSON.stringify(new URL('../src/host.ts', import.meta.url).href)
    const full = `process.getBuiltinModule('node:fs').writeSync = () => { throw Object.assign(new Error('full'), { code: 'EAGAIN' }) }`
    const program = `const full = () => { ${full} }; const load = () => import(${host}); ${script}`
    return spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], { encoding: 'utf8' }).stdout
  }

  test('is all written where a pipe takes it', () => {
    expect(told(`const { nodeHost, hasWrittenAll } = await load(); nodeHost('/').out('a '); console.log(hasWrittenAll())`)).toBe(
      'a true\n',
    )
  })

  test('may still be on its way where a pipe has no room', () => {
    const script = `full(); const { nodeHost, hasWrittenAll } = await load(); nodeHost('/').out('a '); console.log(hasWrittenAll())`
    expect(told(script)).toBe('a false\n')
  })

  test('is for a command to know that has asked for the streams', () => {
    expect(told(`const { nodeHost, hasWrittenAll } = await load(); nodeHost('/').pipes(); console.log(hasWrittenAll())`)).toBe(
      'false\n',
    )
  })
})
