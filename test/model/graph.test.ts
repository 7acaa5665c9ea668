import { describe, expect, it } from 'vitest'
import { dialects } from '../../src/dialects/index.ts'
import { cyclesIn, graphOf, reachIn } from '../../src/model/graph.ts'
import { tasksIn } from '../../src/model/nesting.ts'
import type { Pipeline, PipelineNode } from '../../src/model/pipeline.ts'
import { parseDocument } from '../../src/text/parse.ts'

type Tasks = Readonly<Record<string, readonly string[]>>

/** A pipeline out of groups: what each waits for, and its tasks with what they wait for. */
function pipelineOf(groups: Readonly<Record<string, { readonly waits?: readonly string[]; readonly tasks: Tasks }>>): Pipeline {
  const task = (waits: readonly string[]) => ({
    integration: 'HTTP',
    integration_job: 'HTTP_REQUEST',
    parameters: {},
    depends_on: waits,
  })
  const pipeline = Object.fromEntries(
    Object.entries(groups).map(([id, { waits = [], tasks }]) => [
      id,
      { tasks: Object.fromEntries(Object.entries(tasks).map(([name, above]) => [name, task(above)])), depends_on: waits },
    ]),
  )
  const text = JSON.stringify({ version: 'v1', name: 'Graph', pipeline })
  const [read] = dialects[0]?.read({ documents: [parseDocument({ path: 'a.yml', text })], variants: [] }) ?? []
  if (!read) throw new Error('the pipeline of the test cannot be read')
  return read
}

function nodeNamed(pipeline: Pipeline, id: string): PipelineNode {
  const node = [...pipeline.nodes.values()].find((candidate) => candidate.id === id)
  if (!node) throw new Error(`no node ${id}`)
  return node
}

const stages = pipelineOf({
  load: { tasks: { a: [], b: ['a'], c: ['a'], d: ['b', 'c'] } },
  serve: { waits: ['load'], tasks: { e: [], f: ['e'] } },
  aside: { tasks: { g: [] } },
})

describe('a graph', () => {
  const graph = graphOf(stages)

  it('has one vertex for a task and two for a group', () => {
    expect(graph.size).toBe(7 + 2 * 3)
    for (const node of stages.nodes.values()) {
      expect(graph.nodeOf(graph.startOf(node.key))).toBe(node)
      expect(graph.endOf(node.key) - graph.startOf(node.key)).toBe(node.kind === 'group' ? 1 : 0)
    }
    expect([graph.startOf('/nothing'), graph.endOf('/nothing')]).toEqual([-1, -1])
  })

  it('knows how long the chain above each vertex is', () => {
    const depthOf = (id: string) => graph.depth[graph.startOf(nodeNamed(stages, id).key)]
    expect(['load', 'a', 'b', 'c', 'd', 'serve', 'e', 'f', 'g'].map(depthOf)).toEqual([0, 1, 2, 2, 3, 5, 6, 7, 1])
  })

  it.each([
    ['a', 'd', true],
    ['b', 'c', false],
    ['d', 'a', false],
    ['a', 'f', true],
    ['load', 'e', true],
    ['load', 'serve', true],
    ['g', 'f', false],
    ['serve', 'd', false],
  ])('%s above %s: %j', (above, below, expected) => {
    expect(reachIn(graph).isUpstream(nodeNamed(stages, above).key, nodeNamed(stages, below).key)).toBe(expected)
  })

  it('lists the tasks of a group in the order of the text', () => {
    const group = nodeNamed(stages, 'load')
    expect(group.kind === 'group' && tasksIn(stages, group).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
  })
})

describe('circles', () => {
  const circlesOf = (groups: Parameters<typeof pipelineOf>[0]) =>
    cyclesIn(graphOf(pipelineOf(groups))).map((circle) => circle.map(({ id }) => id))

  it.each<readonly [string, Parameters<typeof pipelineOf>[0], readonly (readonly string[])[]]>([
    ['none', { x: { tasks: { a: [], b: ['a'] } } }, []],
    ['a task that depends on itself', { x: { tasks: { a: ['a'] } } }, [['a']]],
    ['two tasks', { x: { tasks: { a: ['b'], b: ['a'] } } }, [['b', 'a']]],
    ['the shortest one of a knot', { x: { tasks: { a: ['b', 'c'], b: ['c'], c: ['a'] } } }, [['c', 'a']]],
    [
      'two of their own',
      { x: { tasks: { a: ['b'], b: ['a'], c: ['d'], d: ['c'], e: ['a'] } } },
      [
        ['b', 'a'],
        ['d', 'c'],
      ],
    ],
    ['two groups', { x: { waits: ['y'], tasks: { a: [] } }, y: { waits: ['x'], tasks: { b: [] } } }, [['y', 'x']]],
  ])('of %s', (_, groups, expected) => {
    const found = circlesOf(groups).map((circle) => [...circle].sort())
    expect(found.sort()).toEqual(expected.map((circle) => [...circle].sort()).sort())
  })

  it('below which tasks hang make these no part of them', () => {
    expect(circlesOf({ x: { tasks: { a: ['b'], b: ['a'], below: ['a'] } } }).flat()).not.toContain('below')
  })
})

describe('large graphs', () => {
  const size = 2000
  const chain: Tasks = Object.fromEntries(Array.from({ length: size }, (_, at) => [`t${at}`, at > 0 ? [`t${at - 1}`] : []]))
  const circle: Tasks = { ...chain, t0: [`t${size - 1}`] }

  it('are searched without recursion, within a budget', () => {
    const pipeline = pipelineOf({ x: { tasks: chain } })
    const graph = graphOf(pipeline)
    const { isUpstream } = reachIn(graph)
    const key = (at: number) => nodeNamed(pipeline, `t${at}`).key
    expect(isUpstream(key(0), key(size - 1))).toBe(true)
    expect(cyclesIn(graph)).toEqual([])
    const answers = Array.from({ length: 400 }, () => isUpstream(key(0), key(size - 1)))
    // A search that has used up what the size allows says that it does not know.
    expect(answers.at(-1)).toBeUndefined()
    expect(reachIn(graph).isUpstream(key(0), key(size - 1))).toBe(true)
  })

  it('have one circle where all wait for each other', () => {
    expect(cyclesIn(graphOf(pipelineOf({ x: { tasks: circle } }))).map((nodes) => nodes.length)).toEqual([size])
  })
})
