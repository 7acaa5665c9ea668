import { describe, expect, it } from 'vitest'
import { criticalPathOf } from '../../src/history/critical-path.ts'
import { type Dag, plainNode } from '../../src/history/dag.ts'
import { withoutWait } from '../../src/history/gains.ts'
import { predict } from '../../src/history/prediction.ts'
import type { RunSample } from '../../src/history/samples.ts'
import { scheduleOf } from '../../src/history/schedule.ts'
import { planOf } from '../../src/history/scheduling-units.ts'
import { simulate } from '../../src/history/simulate.ts'
import { done, sample } from './samples.ts'

const dag = (names: string, edges: string): Dag => ({
  nodes: names.split(' ').map((id) => plainNode(id)),
  edges: edges === '' ? [] : edges.split(' ').map((edge) => edge.split('>') as [string, string]),
  fanOuts: [],
})
const seconds = (graph: Dag, samples: RunSample[], options = {}) => simulate(graph, samples, options)?.completed
const times = (n: number, make: (at: number) => RunSample) => Array.from({ length: n }, (_, at) => make(at))

describe('critical path', () => {
  it('is the longest chain, with the slack of the others', () => {
    const path = criticalPathOf(dag('a b c d', 'a>c b>c c>d'), [sample('1', { a: done(10), b: done(4), c: done(5), d: done(1) })])
    expect(path).toMatchObject({ runs: 1, makespanSeconds: 16, path: ['a', 'c', 'd'] })
    expect(path?.tasks).toContainEqual({ task: 'b', criticalShare: 0, slackSeconds: 6 })
  })

  it('tells how often each task is on it', () => {
    const runs = times(10, (at) => sample(`${at}`, { a: done(at < 7 ? 10 : 1), b: done(5), c: done(1) }))
    const path = criticalPathOf(dag('a b c', 'a>c b>c'), runs)
    expect(path?.tasks.map((row) => [row.task, row.criticalShare])).toEqual([
      ['a', 0.7],
      ['b', 0.3],
      ['c', 1],
    ])
  })

  it('is null in a circle, ignores unknown ids, and bears a long chain and dense layers', () => {
    expect(criticalPathOf(dag('a b', 'a>b b>a'), [sample('1', { a: done(1) })])).toBeNull()
    expect(planOf(dag('a b', 'a>b b>nobody'))).toHaveLength(2)
    const chain = Array.from({ length: 3000 }, (_, at) => `t${at}`)
    const edges = chain.slice(1).map((id, at) => `${chain[at]}>${id}`)
    const run = sample('1', Object.fromEntries(chain.map((id) => [id, done(1)])))
    expect(criticalPathOf(dag(chain.join(' '), edges.join(' ')), [run])?.makespanSeconds).toBe(3000)
  })
})

describe('a fan-out', () => {
  const fan = (maxParallel: number | null, items: number | null = null): Dag => ({
    nodes: [{ ...plainNode('load'), fanOut: 'g' }, { ...plainNode('check'), fanOut: 'g' }, plainNode('end')],
    edges: [
      ['load', 'check'],
      ['check', 'end'],
    ],
    fanOuts: [{ id: 'g', maxParallel, items }],
  })
  const run = sample('1', { load: done(9, { items: [9, 5, 4] }), check: done(1, { items: [1, 1, 1] }), end: done(2) })
  const makespan = (graph: Dag) => {
    const plan = planOf(graph)
    return plan ? scheduleOf(plan, (node) => run.tasks.get(node.task ?? '') ?? { seconds: 0, items: [] }).makespan : null
  }

  it.each([
    ['all at once: the longest item', null, null, 12],
    ['one after the other: their sum', 1, null, 23],
    ['two at once: as slots come free', 2, null, 13],
    ['more items than were seen: seen ones again', 1, 4, 33],
    ['fewer items', null, 1, 12],
  ])('%s', (_, maxParallel, items, expected) => {
    expect(makespan(fan(maxParallel, items))).toBe(expected)
  })

  it('shows in a prediction what all items at once would give', () => {
    const runs = times(20, (at) => ({ ...run, runId: `${at}`, seconds: 23 }))
    const prediction = predict({ environment: null, samples: runs, before: fan(1), after: fan(2), slaSeconds: null })
    expect([prediction?.before.p50?.value, prediction?.after.p50?.value]).toEqual([23, 13])
    expect(prediction?.parallelise).toContainEqual({ task: 'load', after: null, savedSeconds: 1 })
  })
})

describe('simulation', () => {
  const graph = dag('a b', 'a>b')
  const node = (id: string, more: object) => ({
    ...graph,
    nodes: graph.nodes.map((one) => (one.id === id ? { ...one, ...more } : one)),
  })

  it('takes whole runs, so that what is slow together stays together', () => {
    const runs = [sample('1', { a: done(1), b: done(1) }), sample('2', { a: done(100), b: done(100) })]
    expect(seconds(graph, runs)).toEqual([2, 200])
  })

  it('keeps what the orchestrator adds', () => {
    expect(seconds(dag('a b', ''), [sample('1', { a: done(3), b: done(4) }, { seconds: 10 })], { observed: graph })).toEqual([7])
  })

  it('knows what the orchestrator adds even where every run lacks some task', () => {
    const runs = [
      sample('1', { a: done(5) }, { seconds: 100 }),
      sample('2', { b: done(5) }, { seconds: 100 }),
      sample('3', { a: done(5) }, { seconds: 100 }),
    ]
    expect(new Set(seconds(graph, runs, { observed: graph }))).toEqual(new Set([100]))
  })

  it('counts a skipped task as no time, and takes a missing one from other runs', () => {
    const runs = [sample('1', { a: done(5), b: done(0, { outcome: 'skipped' }) }), sample('2', { a: done(5) })]
    expect(new Set(seconds(graph, runs))).toEqual(new Set([5]))
    expect(new Set(seconds(graph, [...runs, sample('3', { a: done(5), b: done(2) })]))).toEqual(new Set([5, 7]))
  })

  it('lets a run fail where it needed more attempts, or time, than the file now allows', () => {
    const runs = [sample('1', { a: done(30, { attempts: 3 }), b: done(1) }), sample('2', { a: done(50), b: done(1) })]
    expect(seconds(node('a', { retries: 1 }), runs)).toEqual([51])
    expect(seconds(node('a', { timeoutSeconds: 20 }), runs)).toEqual([31])
    expect(seconds(node('a', { retries: 0, continuesOnFailure: true }), runs)).toEqual([31, 51])
  })

  it('moves the wait between attempts', () => {
    const runs = [sample('1', { a: done(30, { attempts: 3 }), b: done(1) })]
    expect(seconds(node('a', { delaySeconds: 15 }), runs, { observed: node('a', { delaySeconds: 5 }) })).toEqual([51])
  })

  it('lets a retry help only as often as reruns have shown', () => {
    const failed = times(100, (at) => sample(`f${at}`, { a: done(4, { outcome: 'failed' }) }, { succeeded: false }))
    const runs = [sample('1', { a: done(10), b: done(1) }), ...failed]
    const share = (more: object) => {
      const result = simulate(node('a', more), runs)
      return result ? result.completed.length / result.draws : -1
    }
    expect(share({ retries: 1 })).toBeCloseTo(1 / 101, 2)
    expect(share({ retries: 1, recovery: 0.5 })).toBeCloseTo(0.5, 1)
    expect(share({ retries: 3, recovery: 0.5 })).toBeCloseTo(1 - 0.5 ** 3, 1)
    expect(seconds(node('a', { retries: 1, recovery: 1, delaySeconds: 7 }), runs)?.at(-1)).toBe(4 + 7 + 10 + 1)
  })

  it('is the same for the same seed', () => {
    const runs = times(15, (at) => sample(`${at}`, at % 2 ? { a: done(at), b: done(at * 2) } : { a: done(at) }))
    expect(seconds(graph, runs, { seed: 7 })).toEqual(seconds(graph, runs, { seed: 7 }))
    expect(seconds(graph, runs, { seed: 7 })).not.toEqual(seconds(graph, runs, { seed: 8 }))
  })

  it('frees a task from one wait and keeps the others', () => {
    expect(withoutWait(dag('a b c', 'a>b b>c'), 'b', 'c').edges).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ])
  })
})
