import { describe, expect, it } from 'vitest'
import { criticalPathOf } from '../../src/history/critical-path.ts'
import { dagFromPipeline } from '../../src/history/dag-from-pipeline.ts'
import { planOf } from '../../src/history/scheduling-units.ts'
import {
  type FanOut,
  type Group,
  type NodeKey,
  type Pipeline,
  type PipelineNode,
  type Setting,
  type Task,
  unsetAt,
} from '../../src/model/pipeline.ts'
import { done, sample } from './samples.ts'

const value = <T>(one: T): Setting<T> => ({ at: { path: [] }, state: 'set', value: one, origin: 'declared' })
const templated: Setting<never> = { at: { path: [] }, state: 'unknown', origin: 'declared' }
const unset = unsetAt([])

function base(key: string, after: readonly string[]) {
  const dependencies = after.map((on) => ({ name: on, path: [], on, reason: 'declared' as const, accepts: ['success' as const] }))
  const paths = { path: [], namePath: [], dependenciesPath: [], pausedPath: [] }
  const start = { join: 'all' as const, truth: 'always' as const }
  return { key, id: key.slice(1), name: key, label: key, ...paths, dependencies, start, condition: unset, paused: false }
}

function task(key: string, parent: NodeKey, after: readonly string[] = [], more: Partial<Task> = {}): Task {
  return {
    ...base(key, after),
    kind: 'task',
    parent,
    action: { integration: 'HTTP', job: 'HTTP_REQUEST', facts: null, httpMethod: null, target: unset, targetScope: [] },
    parameters: undefined,
    code: [],
    parametersPath: [],
    connection: unset,
    retry: { retries: unset, delay: unset },
    timeout: unset,
    onFailure: 'fail',
    handlers: [],
    tags: [],
    publishesOutputs: false,
    ...more,
  }
}

function group(key: string, children: readonly string[], after: readonly string[] = [], fanOut: FanOut | null = null): Group {
  return { ...base(key, after), kind: 'group', parent: null, order: 'graph', children, fanOut, fanOutPath: [] }
}

function pipelineOf(nodes: readonly PipelineNode[]): Pipeline {
  return {
    nodes: new Map(nodes.map((node) => [node.key, node])),
    groups: nodes.filter((node) => node.kind === 'group'),
    tasks: nodes.filter((node) => node.kind === 'task'),
  } as unknown as Pipeline
}

describe('the graph of a pipeline', () => {
  it('makes a group wait for all of the group before it', () => {
    const pipeline = pipelineOf([
      group('/one', ['/a', '/b']),
      task('/a', '/one'),
      task('/b', '/one'),
      group('/two', ['/c', '/d'], ['/one']),
      task('/c', '/two'),
      task('/d', '/two', ['/c']),
    ])
    const path = criticalPathOf(dagFromPipeline(pipeline), [sample('1', { a: done(3), b: done(8), c: done(1), d: done(2) })])
    expect(path).toMatchObject({ makespanSeconds: 11, path: ['b', 'c', 'd'] })
  })

  it('takes over retries, limits, conditions and matrices, and knows no number for a template', () => {
    const fanOut: FanOut = {
      path: [],
      inputs: [{ name: 'region', path: [], items: new Array(4).fill({ kind: 'scalar', value: 1 }) }],
      maxParallel: value(2),
      sequential: false,
      continuesOnError: false,
    }
    const set = task('/a', '/g', [], {
      retry: { retries: value(2), delay: value(60) },
      timeout: value(900),
      onFailure: 'warn',
      condition: { at: { path: [] }, state: 'unknown', origin: 'declared' },
    })
    const open = task('/b', '/h', [], { retry: { retries: templated, delay: unset }, timeout: templated })
    const graph = dagFromPipeline(
      pipelineOf([group('/g', ['/a'], [], fanOut), set, group('/h', ['/b']), open]),
      new Map([['a', 0.7]]),
    )
    expect(graph.nodes.find((node) => node.task === 'a')).toMatchObject({
      retries: 2,
      delaySeconds: 60,
      timeoutSeconds: 900,
      continuesOnFailure: true,
      isConditional: true,
      fanOut: '/g',
      recovery: 0.7,
    })
    expect(graph.nodes.find((node) => node.task === 'b')).toMatchObject({ retries: null, timeoutSeconds: null, fanOut: null })
    expect(graph.fanOuts).toEqual([{ id: '/g', maxParallel: 2, items: 4 }])
  })

  it('bears circles, dangling dependencies and groups of many members without an edge for each pair', () => {
    const circle = pipelineOf([group('/g', ['/a'], ['/h']), task('/a', '/g'), group('/h', ['/b'], ['/g']), task('/b', '/h')])
    expect(planOf(dagFromPipeline(circle))).toBeNull()
    const members = Array.from({ length: 1000 }, (_, at) => `/t${at}`)
    const later = members.map((key) => `${key}x`)
    const wide = pipelineOf([
      group('/one', members),
      ...members.map((key) => task(key, '/one', ['/nobody'])),
      group('/two', later, ['/one']),
      ...later.map((key) => task(key, '/two')),
    ])
    expect(dagFromPipeline(wide).edges.length).toBeLessThan(5000)
    expect(planOf(dagFromPipeline(wide))).toHaveLength(2004)
  })
})
