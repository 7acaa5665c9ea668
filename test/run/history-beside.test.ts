import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { rows } from '../../src/dialects/orchestra/api/rows.ts'
import { parseSnapshot } from '../../src/history/snapshot.ts'
import { mergeSnapshots } from '../../src/history/store.ts'
import { fakeWorld } from '../host.ts'
import { inventedWorld } from '../stand-in/invented-world.ts'
import { nowMs, shopFiles, snapshotOf } from './history-scene.ts'

const world = inventedWorld({ nowMs, pipelines: 1, days: 28, seed: 4 })
const good: string = snapshotOf(world)
type Loose = Record<string, Record<string, unknown>[]>
const edited = (edit: (snapshot: Loose) => void): string => {
  const snapshot = JSON.parse(good)
  edit(snapshot)
  return JSON.stringify(snapshot)
}
const check = async (history: string, ...args: readonly string[]) => {
  const { host, out, err } = fakeWorld(
    { ...shopFiles(1), '.pipeline-review/history.json': history },
    { env: { GITHUB_REPOSITORY: 'somebody/fork' } },
  )
  const code = await main(host, ['check', '.', ...args])
  return { code, text: out(), err: err() }
}

const amounts = { insertedAt: '2026-10-20T00:00:00Z', operationStatus: 'SUCCEEDED', operationType: 'QUERY', externalId: 'x' }
const unreadable: readonly (readonly [string, string])[] = [
  ['is no JSON', 'not { json'],
  ['is empty', ''],
  ['is another JSON', '{"name": "browser history", "runs": "many"}'],
  ['is a list', '[]'],
  ['is of another version', edited((snapshot) => Object.assign(snapshot, { version: 7 }))],
  ['is nested beyond all bounds', `${'['.repeat(200_000)}`],
  [
    'has a date that cannot be',
    edited(({ runs = [] }) => Object.assign(runs[0] ?? {}, { createdAt: '9999-12-31T23:59:59-23:59' })),
  ],
  ['was taken before there were pipelines', edited((snapshot) => Object.assign(snapshot, { takenAt: '0001-01-01T00:00:00Z' }))],
  [
    'has an offset that no clock has',
    edited(({ runs = [] }) => Object.assign(runs[0] ?? {}, { startedAt: '2026-10-20T00:00:00+99:59' })),
  ],
  [
    'has a cost beyond all money',
    edited((snapshot) => {
      const [run] = snapshot['runs'] ?? []
      snapshot['operations'] = [{ id: 'o', pipelineRunId: run?.['id'], ...amounts, cost: 1e300 }]
    }),
  ],
  [
    'has a number that is none',
    edited(({ runs = [] }) => Object.assign(runs[0] ?? {}, { pipelineVersionNumber: 1 })).replace(
      '"pipelineVersionNumber":1',
      '"pipelineVersionNumber":1e999',
    ),
  ],
]

describe('a snapshot that nobody asked for and that', () => {
  it.each(unreadable)('%s is one sentence, and the verdict is that of the files', async (_, text) => {
    const without = await check(good)
    const { code, text: out, err } = await check(text)
    expect(code).toBe(without.code)
    expect(err).toBe('')
    expect(out.match(/Run history is skipped/g)).toHaveLength(1)
    expect(out).not.toMatch(/Infinity|NaN|Invalid Date/)
  })

  it('is asked for by name must be readable', async () => {
    const { code, err } = await check('not { json', '--history', '.pipeline-review/history.json')
    expect(code).toBe(2)
    expect(err).toContain('The history file cannot be read')
  })
})

describe('a run that is there twice', () => {
  const twice = edited((snapshot) => {
    for (const key of ['runs', 'taskRuns', 'operations', 'pipelines'])
      snapshot[key] = [...(snapshot[key] ?? []), ...(snapshot[key] ?? [])]
  })

  it('counts once in a file', async () => {
    const [once, again] = [await check(good, '--format', 'json'), await check(twice, '--format', 'json')]
    expect(JSON.parse(again.text).pipelines).toEqual(JSON.parse(once.text).pipelines)
  })

  it('counts once among what the API answered, and is over where one of the two is', () => {
    const parsed = parseSnapshot(good, () => rows)
    if (!parsed.ok) throw new Error(parsed.unavailable.text)
    const snapshot = parsed.value
    const running = snapshot.runs.map((run) => ({ ...run, outcome: null, runStatus: 'RUNNING' }))
    const merged = mergeSnapshots({ ...snapshot, runs: [] }, { ...snapshot, runs: [...snapshot.runs, ...running] })
    expect(merged.runs).toEqual(snapshot.runs)
  })
})
