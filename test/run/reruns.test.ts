import { types } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Base } from '../../src/discover/base.ts'
import { rememberedRules } from '../../src/engine/remembered-rules.ts'
import { defineRule } from '../../src/engine/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { type ReviewRequest, review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'
import { inLiveWorld, shop } from '../live/world.ts'
import { inventedWorld } from '../stand-in/invented-world.ts'
import { nowMs, shopFile, shopFiles, snapshotOf } from './history-scene.ts'
import { counted } from './rule-runs.ts'

const pipelines = 3
const world = inventedWorld({ nowMs, pipelines, days: 28, seed: 4 })
const files = { ...shopFiles(pipelines), 'history.json': snapshotOf(world) }
const history = { from: 'file', path: 'history.json', days: undefined, repository: null, now: undefined } as const

async function runsOf(request: Partial<ReviewRequest>) {
  const { runs, readers, rules: all } = counted(rules)
  const { report } = await review(fakeWorld(files).host, { paths: ['.'], rules: all, ...request })
  return { runs, readers, report }
}

/** Rules that ran more often than without history. */
function rerun(plain: ReadonlyMap<string, number>, told: ReadonlyMap<string, number>): readonly string[] {
  return [...told].filter(([id, count]) => count > (plain.get(id) ?? 0)).map(([id]) => id)
}

describe('run history', () => {
  it('has only the rules run again that read it', async () => {
    const plain = await runsOf({})
    const told = await runsOf({ history })
    const again = rerun(plain.runs, told.runs)
    expect(plain.runs.size).toBeGreaterThan(60)
    expect(again).toEqual(expect.arrayContaining(['retry-needed', 'timeout-missing', 'schedule-self-overlap']))
    expect(again.length).toBeLessThan(25)
    for (const id of ['unknown-key', 'dependency-cycle', 'invalid-cron', 'secret-literal', 'copied-pipeline'])
      expect([id, told.runs.get(id)]).toEqual([id, plain.runs.get(id)])
    expect([...again].sort()).toEqual([...told.readers].sort())
  })

  it('costs one run a pipeline of a rule that needs it', async () => {
    const told = await runsOf({ history })
    expect(told.runs.get('retry-needed')).toBe(pipelines)
  })

  it('has a file that did not change judged once, for head and base', async () => {
    const path = 'pipelines/shop-1.yml'
    const before = new TextEncoder().encode(shopFile(1).replace('name: ', 'name: Old '))
    const read = async (asked: string) => (asked === path ? before : undefined)
    const base: Base = { label: 'main', removed: [], changed: new Map([[path, path]]), read }
    const told = await runsOf({ base, history })
    // Two pipelines as they are, one of the head and one of the base.
    expect(told.runs.get('dependency-cycle')).toBe(pipelines + 1)
    expect(told.runs.get('retry-needed')).toBe(pipelines + 1)
  })

  it('shows rules no proxy, although what they read is noted', async () => {
    const watched: boolean[] = []
    const rule = defineRule({
      summary: 'S',
      why: 'W',
      remedy: 'R',
      severity: 'note',
      since: '0.1.0',
      check(context) {
        watched.push(types.isProxy(context))
        return []
      },
    })
    for (const more of [{}, { history }]) await review(fakeWorld(files).host, { paths: ['.'], rules: { rule }, ...more })
    expect(watched).toEqual(Array.from({ length: 6 }, () => false))
  })

  it('is told the same with and without memory', async () => {
    const [one, other] = [await runsOf({ history }), await review(fakeWorld(files).host, { paths: ['.'], history })]
    expect(one.report).toEqual(other.report)
    expect(one.report.findings.length).toBeGreaterThan(3)
  })
})

describe('the platform', () => {
  const path = 'pipelines/shop-1.yml'

  it('has only the rules run again that ask it', async () => {
    const plain = counted(rules)
    await review(fakeWorld({ [path]: shop }).host, { paths: ['.'], rules: plain.rules })
    const asked = counted(rules)
    await inLiveWorld({ [path]: shop }, {}, async ({ host, standIn }) =>
      review(host, {
        paths: ['.'],
        rules: asked.rules,
        live: { apiKey: standIn.key, baseUrl: standIn.baseUrl, dialect: 'orchestra' },
      }),
    )
    const needing = Object.entries(rules).flatMap(([id, rule]) =>
      rule.scope === 'pipeline' && rule.needs === 'platform' ? [id] : [],
    )
    expect([...rerun(plain.runs, asked.runs)].sort()).toEqual(needing.sort())
    for (const id of needing) expect([id, asked.runs.get(id)]).toEqual([id, 1])
  })
})

describe('a remembered rule', () => {
  const context = (more: object) => ({ pipeline, options: {}, today: '2026-11-01', baseline: null, platform: null, ...more })
  const pipeline = {}

  function ruleThatReads(...names: readonly string[]) {
    let runs = 0
    const rule = defineRule({
      summary: 'S',
      why: 'W',
      remedy: 'R',
      severity: 'note',
      since: '0.1.0',
      *check(given) {
        runs++
        yield { at: { path: [] }, message: names.map((name) => JSON.stringify(Reflect.get(given, name))).join() }
      },
    })
    const check = rememberedRules({ rule })['rule']
    const say = (given: object): readonly string[] => {
      if (check === undefined || !('check' in check)) return []
      const run: unknown = Reflect.get(check, 'check')
      return typeof run === 'function' ? [...run(given)].map(({ message }) => message) : []
    }
    return { say, runs: () => runs }
  }

  it('answers from memory where nothing that it read has changed', () => {
    const { say, runs } = ruleThatReads('today', 'options')
    expect(say(context({ options: { most: 3 } }))).toEqual(['"2026-11-01",{"most":3}'])
    expect(say(context({ options: { most: 3 }, baseline: { runs: 9 } }))).toEqual(['"2026-11-01",{"most":3}'])
    expect(runs()).toBe(1)
  })

  it.each([
    ['its options', { options: { most: 4 } }],
    ['the day', { today: '2026-11-02' }],
    ['a field that it reads', { baseline: { runs: 9 } }],
    ['the pipeline', { pipeline: {} }],
  ])('looks again where %s changed', (_, more) => {
    const { say, runs } = ruleThatReads('today', 'options', 'baseline')
    say(context({}))
    say(context(more))
    say(context({}))
    expect(runs()).toBe(2)
  })
})
