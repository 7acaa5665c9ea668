import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as addFormats } from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Report } from '../../src/engine/report.ts'
import { fakeWorld } from '../host.ts'
import { inventedWorld } from '../stand-in/invented-world.ts'
import { expectNumbers } from './history-numbers.ts'
import { nowMs, shopFile, shopFiles, snapshotOf } from './history-scene.ts'

describe('a review with --history FILE', () => {
  const world = inventedWorld({ nowMs, pipelines: 2, days: 28, seed: 4 })
  const files = { ...shopFiles(2), 'history.json': snapshotOf(world) }
  const check = async (args: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const { host, out, err } = fakeWorld({ ...files, ...more }, { env: { GITHUB_REPOSITORY: 'somebody/fork' } })
    const code = await main(host, ['check', '.', ...args])
    return { code, text: out(), err: err() }
  }
  const json = async (args: readonly string[], more = {}): Promise<Report> =>
    JSON.parse((await check(['--format', 'json', ...args], more)).text)

  it('works offline, with the same numbers', async () => {
    const report = await json(['--history', 'history.json'])
    for (const number of [1, 2]) expectNumbers(report, world, number, 30)
    expect(report.pipelines.map(({ history }) => history?.calls)).toEqual([0, 0])
  })

  it('is valid JSON of a report', async () => {
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    const isValid = ajv.compile(JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')))
    for (const args of [['--history', 'history.json'], ['--history', 'history.json', '--now', '2027-03-01'], []]) {
      const report = await json(args)
      expect(isValid(report), JSON.stringify(isValid.errors)).toBe(true)
    }
  })

  it('finds what only history shows, and leaves the verdict as it was', async () => {
    const quiet = { '.github/pipeline-review.yml': 'rules:\n  retry-missing: off\n  sla-missing: off\n' }
    const without = await json(['--fail-on', 'warning'], quiet)
    const found = await check(['--fail-on', 'warning', '--history', 'history.json'], quiet)
    expect(without.verdict).toBe('pass')
    expect(found.code).toBe(0)
    expect(found.text).toMatch(
      /warning\[retry-needed\] \d+ of the last 28 runs failed at "Land the orders", and reruns succeeded \d+ of \d+ times/,
    )
  })

  it('says who is not registered by name and the tasks by theirs', async () => {
    const { text } = await check(['--history', 'history.json'], { 'other.yml': shopFile(7) })
    expect(text).toContain('• not registered in Orchestra: Shop 7')
    expect(text).toMatch(/Land the orders failed in \d+ of 28 runs, last on 2026-10-\d\d: HTTP 429 Too Many Requests/)
  })

  it('takes its clock from --now', async () => {
    const [early, late] = [
      await json(['--history', 'history.json']),
      await json(['--history', 'history.json', '--now', '2027-03-01']),
    ]
    expect(early.pipelines[0]?.history?.environments[0]?.runs).toBe(28)
    expect(late.pipelines[0]?.history).toMatchObject({ status: 'few-runs', environments: [] })
  })

  it('is done soon with a file that holds more runs than anybody has', async () => {
    const crowded = inventedWorld({ nowMs, pipelines: 1, days: 1 })
    const [first] = crowded.runs
    for (let number = 0; number < 30_000; number++) {
      const createdAt = new Date(nowMs - number * 60_000).toISOString()
      crowded.runs.push({
        ...first,
        id: `r${number}`,
        runStatus: 'FAILED',
        commit: String(number),
        createdAt,
        startedAt: createdAt,
      })
    }
    const { code, text } = await check(['--history', 'crowd.json'], { 'crowd.json': snapshotOf(crowded) })
    expect(code).toBe(0)
    expect(text).toContain('0 of 100 runs succeeded')
  })

  it('is the same for the same clock, whatever the time is', async () => {
    const texts = ['2026-11-02', '2026-12-24'].map(async (day) => {
      const { host, out } = fakeWorld(files, { today: day })
      await main(host, ['check', '--history', 'history.json', '--now', '2026-11-01T12:00:00Z', '--format', 'json'])
      return out()
    })
    expect(await texts[0]).toBe(await texts[1])
  })

  it.each([
    ['absent', {}, 'nowhere.json', 'cannot be read'],
    ['not JSON', { 'bad.json': '{' }, 'bad.json', 'not JSON'],
    ['another version', { 'bad.json': '{"version": 2, "takenAt": "2026-11-01T12:00:00Z"}' }, 'bad.json', 'version'],
    [
      'another shape',
      { 'bad.json': '{"version": 1, "takenAt": "2026-11-01T12:00:00Z", "runs": [7]}' },
      'bad.json',
      'snapshot.runs',
    ],
  ])('refuses a file that is %s', async (_, more, name, words) => {
    const { code, err, text } = await check(['--history', name], more)
    expect([code, text]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).toContain('hint: Run pipeline-review history pull to create one.')
  })

  it.each(['0', '91', '999999999'])('refuses --history-days %s', async (days) => {
    const { code, err } = await check(['--history', 'history.json', '--history-days', days])
    expect(code).toBe(2)
    expect(err).toContain('--history-days takes a whole number from 1 to 90')
  })
})

describe('the snapshot beside the pipelines', () => {
  it('is found without being asked for, and knows paths from where it lies', async () => {
    const moved = Object.fromEntries(Object.entries(shopFiles(1)).map(([path, text]) => [`team/${path}`, text]))
    const snapshot = snapshotOf(inventedWorld({ nowMs, pipelines: 1, days: 28, seed: 4 }))
    const { host, out } = fakeWorld({ ...moved, 'team/.pipeline-review/history.json': snapshot })
    await main(host, ['check', 'team/', '--format', 'json'])
    expect(JSON.parse(out()).pipelines[0].history.environments[0].runs).toBe(28)
  })
})
