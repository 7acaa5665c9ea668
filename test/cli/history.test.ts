import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exampleHistory, exampleHistoryPath } from '../../scripts/example-history.ts'
import { main } from '../../src/cli/main.ts'
import { rows } from '../../src/dialects/orchestra/api/rows.ts'
import { parseSnapshot } from '../../src/history/snapshot.ts'
import { nodeHost } from '../../src/host.ts'
import { fakeWorld } from '../host.ts'
import { keyForms, shopFile, shopFiles, withScene } from '../run/history-scene.ts'

const root = join(import.meta.dirname, '../..')
const file = '.pipeline-review/history.json'

async function runAtRoot(args: readonly string[]): Promise<{ code: number; text: string }> {
  const pieces: string[] = []
  const host = { ...nodeHost(root), env: {}, isTerminal: false, out: (piece: string) => void pieces.push(piece) }
  return { code: await main(host, args), text: pieces.join('') }
}

describe('history pull', () => {
  it('writes a snapshot that a review then reads offline', () =>
    withScene({ pipelines: 3, days: 25, files: { ...shopFiles(2), 'other.yml': shopFile(8) } }, async (scene) => {
      expect(await main(scene.host, ['history', 'pull'])).toBe(0)
      const calls = scene.fetched.length
      expect(scene.out()).toContain(
        `Written: "${file}", with 50 runs and 200 task runs of 2 pipelines; ${calls} calls of the API.`,
      )
      expect(scene.out()).toContain('Not registered in Orchestra: "Shop 8".')
      const snapshot = parseSnapshot(String(scene.files.get(file)), () => rows)
      expect(snapshot.ok && snapshot.value.pipelines.map(({ name }) => name)).toEqual(['Shop 1', 'Shop 2'])
      for (const form of keyForms) expect(String([...scene.files].flat()) + scene.out() + scene.err()).not.toContain(form)
      await main(scene.host, ['check', '--format', 'json', '--output', 'report.json', '--fail-on', 'never'])
      const { pipelines } = JSON.parse(String(scene.files.get('report.json')))
      expect(pipelines[1].history).toMatchObject({ status: 'ok', calls: 0, environments: [{ runs: 25 }] })
      expect(scene.fetched).toHaveLength(calls)
    }))

  it('takes a file, days and paths, and nothing of other pipelines', () =>
    withScene({ pipelines: 3, days: 25 }, async ({ host, files, out }) => {
      const args = ['--output', 'kept/one.json', '--history-days', '10', 'pipelines/shop-3.yml']
      expect(await main(host, ['history', 'pull', ...args])).toBe(0)
      const snapshot = parseSnapshot(String(files.get('kept/one.json')), () => rows)
      if (!snapshot.ok) throw new Error(snapshot.unavailable.text)
      const { pipelines, runs, taskRuns, operations } = snapshot.value
      expect([pipelines.length, runs.length, taskRuns.length]).toEqual([1, 10, 40])
      expect(operations.every((row) => runs.some((run) => run.id === row.pipelineRunId))).toBe(true)
      expect(String(files.get('kept/one.json'))).not.toContain('Shop 1')
      expect(out()).toContain('of 1 pipeline;')
    }))

  it('says what is missing, and keeps what was read before', () =>
    withScene({ pipelines: 1, days: 25, seed: 4 }, async ({ server, host, files, out }) => {
      server.inject({ kind: 'error', status: 403, path: '/operations' })
      expect(await main(host, ['history', 'pull'])).toBe(0)
      expect(out()).toMatch(/^Missing: .*may not read run history \(403\)/m)
      expect(files.has(file)).toBe(true)
    }))

  it('is refused where the service is, and writes nothing', () =>
    withScene({ pipelines: 1, days: 25 }, async ({ server, host, files, err }) => {
      server.inject({ kind: 'error', status: 401 })
      expect(await main(host, ['history', 'pull'])).toBe(2)
      expect(err()).toContain('Run history cannot be read: Orchestra refused the API key (401)')
      expect(err()).toContain('(1 call).\nhint: Check ORCHESTRA_API_KEY')
      expect(files.has(file)).toBe(false)
    }))

  it('is refused where Orchestra knows none of the files', () =>
    withScene({ pipelines: 1, days: 25, env: { GITHUB_REPOSITORY: 'someone/else' } }, async ({ host, err }) => {
      expect(await main(host, ['history', 'pull'])).toBe(2)
      expect(err()).toContain('hint: Run it at the root of the repository, and pass the repository as registered in Orchestra')
      expect(await main(host, ['history', 'pull', '--repository', 'Example/Shop'])).toBe(0)
    }))

  it.each([
    [['history'], 'history needs an action'],
    [['history', 'push'], 'Unknown action of history: "push"'],
    [['history', 'show', 'a', 'b'], 'history show takes one file'],
    [['history', 'pull', '--days', '3'], 'Unknown option "--days"'],
    [['history', 'pull', '--history-days', '400'], '--history-days takes a whole number from 1 to 90'],
    [['history', 'pull', '--repository', 'pipelines'], '--repository takes OWNER/NAME, not "pipelines".'],
    [['history', 'pull', 'nowhere/'], 'File or directory "nowhere" does not exist'],
    [['history', 'show', 'nowhere.json'], 'cannot be read'],
  ])('%j is refused with a hint', async (args, words) => {
    const world = fakeWorld(shopFiles(1), { env: { ORCHESTRA_API_KEY: 'k-0123456789' } })
    expect(await main(world.host, args)).toBe(2)
    expect(world.err()).toContain(words)
    expect(world.err()).toContain('hint: ')
  })

  it('needs a key, and pipelines', async () => {
    const keyless = fakeWorld(shopFiles(1))
    expect(await main(keyless.host, ['history', 'pull'])).toBe(2)
    expect(keyless.err()).toContain('Set ORCHESTRA_API_KEY')
    const empty = fakeWorld({ 'notes.yml': 'a: 1\n' }, { env: { ORCHESTRA_API_KEY: 'k-0123456789' } })
    expect(await main(empty.host, ['history', 'pull'])).toBe(2)
    expect(empty.err()).toContain('No pipeline found.')
  })
})

describe('the example history', () => {
  const path = join(root, exampleHistoryPath)

  it('is fresh, and small enough for a repository', () => {
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe(exampleHistory())
    expect(statSync(path).size).toBeLessThan(600_000)
  })

  it('tells its story in the first command', async () => {
    const { code, text } = await runAtRoot(['examples/', '--all'])
    expect(code).toBe(1)
    for (const words of [
      'warning[retry-needed] 5 of the last 32 runs failed at "Sync refunds", and reruns succeeded 5 of 5 times',
      'warning[overlap-observed] 4 runs overlapped with another run',
      'note[duration-regression] "dbt build" takes 20 minutes instead of 14 minutes since 2026-11-09',
      'note[retry-ineffective] Retrying "dbt settlement" never succeeded: 6 of 30 runs failed',
      '── run history in production',
      'all 30 runs succeeded, 2 with warnings',
      'not registered in Orchestra: Marketplace sales',
      'the only run succeeded, at most 1 h 14 min, too few runs for a verdict',
    ])
      expect(text).toContain(words)
  })

  it('can be shown', async () => {
    const { code, text } = await runAtRoot(['history', 'show', exampleHistoryPath])
    expect(code).toBe(0)
    expect(text).toContain('Taken at 2026-11-21T21:00:00Z')
    expect(text).toMatch(/• Ad spend and returns #marketing {2,}27 of 32 runs succeeded/)
    expect(text).toContain('    Sync refunds failed in 5 of 32 runs')
    expect(text).toContain(
      '\n  84 % succeeded (95 % interval 68 to 93 %, n = 32)\n  share of the work: dbt build attribution 35 %, ',
    )
  })
})
