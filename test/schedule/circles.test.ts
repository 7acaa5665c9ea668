import { describe, expect, it } from 'vitest'
import type { Pipeline } from '../../src/model/pipeline.ts'
import { chainDepths, chainTo, circlesIn, wayRound } from '../../src/schedule/circles.ts'
import { resolverOf } from '../../src/schedule/identity.ts'
import { type TriggerGraph, triggerGraphOf } from '../../src/schedule/trigger-graph.ts'
import { randomFrom } from '../time/simulator.ts'
import { callOf, cronOf, eventOf, pipelineOf } from './pipelines.ts'

function graphOf(triggers: readonly string[]): TriggerGraph {
  const pipelines = triggers.map((text, index) => pipelineOf(`p${index}.yml`, text))
  return triggerGraphOf(pipelines)
}

describe('circles', () => {
  it('are exactly the sets of pipelines that reach each other, by trying every way', () => {
    const random = randomFrom(77)
    let found = 0
    for (let round = 0; round < 400; round++) {
      const size = 1 + Math.floor(random() * 7)
      const sources = Array.from({ length: size }, () =>
        Array.from({ length: size }, (_, other) => other).filter(() => random() < 0.22),
      )
      const graph = graphOf(sources.map((ids) => (ids.length > 0 ? eventOf(...ids.map((id) => `p${id}.yml`)) : '')))
      const reach = closure(sources)
      const expected = new Map<string, readonly number[]>()
      for (let at = 0; at < size; at++) {
        if (!reach[at]?.[at]) continue
        const members = [...reach.keys()].filter((other) => reach[at]?.[other] && reach[other]?.[at])
        expected.set(members.join(), members)
      }
      expect(circlesIn(graph)).toEqual([...expected.values()])
      for (const circle of circlesIn(graph)) {
        const way = wayRound(graph, circle)
        expect(way[0]).toBe(circle[0])
        for (const [index, member] of way.entries()) expect(sources[way[(index + 1) % way.length] ?? 0]).toContain(member)
      }
      found += expected.size
    }
    expect(found).toBeGreaterThan(100)
  })

  it('do not hold a listener to any pipeline that starts nothing', () => {
    expect(circlesIn(graphOf([eventOf('*'), cronOf('UTC', '0 8 ? * * *')]))).toEqual([])
    expect(circlesIn(graphOf([eventOf('*'), eventOf('p0.yml')]))).toEqual([[0, 1]])
    expect(circlesIn(graphOf([eventOf('*'), eventOf('*')]))).toEqual([[0, 1]])
    expect(wayRound(graphOf([eventOf('*'), eventOf('p0.yml')]), [0, 1])).toEqual([0, 1])
  })

  it('survive a chain and a circle of a hundred thousand pipelines', () => {
    const size = 100_000
    const pipelines = new Array<Pipeline>(size).fill(pipelineOf('p.yml', ''))
    const link = (from: number, to: number) => ({ kind: 'event', from, to, writer: to, path: [], name: '', by: 'known' }) as const
    const links = Array.from({ length: size - 1 }, (_, at) => link(at, at + 1))
    const chain: TriggerGraph = { pipelines, links, listeners: [], unresolved: [] }
    expect(circlesIn(chain)).toEqual([])
    expect(chainDepths(chain).at(-1)).toBe(size - 1)
    expect(chainTo(chain, size - 1, 3)).toEqual([size - 3, size - 2, size - 1])
    const circle: TriggerGraph = { ...chain, links: [...links, link(size - 1, 0)] }
    expect(circlesIn(circle)[0]).toHaveLength(size)
    expect(wayRound(circle, circlesIn(circle)[0] ?? [])).toHaveLength(size)
    expect(chainDepths(circle).every((depth) => depth === 0)).toBe(true)
  })
})

describe('the trigger graph', () => {
  const sensor = `sensors:
  wait:
    name: wait
    cron: 0 8 ? * * *
    timezone: UTC
    timeout_mins: 60
    checks:
      one:
        integration: ORCHESTRA
        sensor_type: ORCHESTRA_PIPELINE_STATUS
        parameters: { pipeline_id: known-id, statuses: [SUCCEEDED] }`

  it('knows events, calls and sensors, by id, by path and by the name of the file', () => {
    const pipelines = [
      { ...pipelineOf('a/core-models.yml', ''), id: 'known-id' },
      pipelineOf('b.yml', eventOf('core_models', 'nobody', '${{ ENV.ID }}'), '', callOf('c.yml')),
      pipelineOf('c.yml', sensor),
    ]
    const graph = triggerGraphOf(pipelines)
    expect(graph.links.map(({ kind, from, to, by, writer }) => ({ kind, from, to, by, writer }))).toEqual([
      { kind: 'event', from: 0, to: 1, by: 'file-name', writer: 1 },
      { kind: 'call', from: 1, to: 2, by: 'known', writer: 1 },
      { kind: 'status', from: 0, to: 2, by: 'known', writer: 2 },
    ])
    expect(graph.unresolved.map(({ name }) => name)).toEqual(['nobody'])
    expect(chainDepths(graph)).toEqual([0, 1, 2])
  })

  it('means pipelines of the same orchestrator first, and no other by the name of a file or by "any pipeline"', () => {
    const foreign = (pipeline: Pipeline): Pipeline => ({ ...pipeline, dialect: { ...pipeline.dialect, id: 'other' } })
    const pipelines = [
      pipelineOf('x/core.yml', ''),
      foreign(pipelineOf('y/core.yml', '')),
      pipelineOf('own.yml', eventOf('core')),
      foreign(pipelineOf('theirs.yml', eventOf('core', 'own', 'x/core.yml'))),
    ]
    const graph = triggerGraphOf(pipelines)
    expect(graph.links.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [1, 3],
      [0, 3],
    ])
    expect(graph.unresolved.map(({ name }) => name)).toEqual(['own'])
    const listening = [pipelineOf('a.yml', eventOf('*')), foreign(pipelineOf('b.yml', eventOf('*')))]
    expect(circlesIn(triggerGraphOf(listening))).toEqual([])
    const together = [...listening, pipelineOf('c.yml', eventOf('*'))]
    expect(circlesIn(triggerGraphOf(together))).toEqual([[0, 2]])
  })

  it('does not guess between two files of one name, nor past an alias that two pipelines bear', () => {
    const pipelines = [pipelineOf('x/core.yml', ''), pipelineOf('y/core.yml', ''), pipelineOf('z.yml', '')].map(
      (pipeline, at) => ({
        ...pipeline,
        alias: at === 1 ? null : 'z',
      }),
    )
    const asker = pipelineOf('asker.yml', '')
    const resolver = resolverOf(pipelines)
    const resolve = (name: string) => resolver(name, asker)
    expect(resolve('core')).toBeUndefined()
    expect(resolve('z')).toBeUndefined()
    expect(resolve('x/core.yml')).toMatchObject({ by: 'known' })
  })
})

/** Who is reached from whom over one arrow or more, after Warshall. `sources[to]` lists where arrows come from. */
function closure(sources: readonly (readonly number[])[]): boolean[][] {
  const reach = sources.map((_, from) => sources.map((origins) => origins.includes(from)))
  for (const middle of reach.keys())
    for (const from of reach.keys())
      for (const to of reach.keys()) if (reach[from]?.[middle] && reach[middle]?.[to]) (reach[from] as boolean[])[to] = true
  return reach
}
