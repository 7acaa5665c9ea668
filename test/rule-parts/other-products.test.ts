import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configOf, fixtureCases, requestFor } from '../../scripts/fixture.ts'
import { lint } from '../../src/engine/lint.ts'
import type { Dependency, Group, Pipeline, PipelineNode, RetryPolicy, RunPolicy, Task } from '../../src/model/pipeline.ts'
import { rules } from '../../src/rules/index.ts'

/** What a rule says of its bad fixtures when the pipelines are those of a product that can say more than Orchestra. */
function saidOf(id: string, changed: (pipeline: Pipeline) => Pipeline = (pipeline) => pipeline): readonly string[] {
  const directory = join(import.meta.dirname, '../rules', id)
  const rule = rules[id] ?? expect.fail(id)
  return fixtureCases(directory).flatMap((fixture) => {
    const request = requestFor(id, rule, fixture, configOf(directory), rules)
    const subjects = request.subjects.map((subject) => ({ ...subject, pipelines: subject.pipelines.map(changed) }))
    const { findings, crashed } = lint({ ...request, subjects })
    expect(crashed).toEqual([])
    return findings.map(({ message }) => message)
  })
}

function withNodes(pipeline: Pipeline, change: <N extends PipelineNode>(node: N) => N): Pipeline {
  const tasks = pipeline.tasks.map((task): Task => change(task))
  const groups = pipeline.groups.map((group): Group => change(group))
  return { ...pipeline, tasks, groups, nodes: new Map([...groups, ...tasks].map((node) => [node.key, node])) }
}

const withRetries = (retries: RetryPolicy['retries']['value']) => (pipeline: Pipeline) =>
  withNodes(pipeline, (node) => {
    if (node.kind === 'group' || node.retry.retries.state !== 'set' || retries === undefined) return node
    return { ...node, retry: { ...node.retry, retries: { ...node.retry.retries, value: retries } } }
  })

const withReason = (reason: Dependency['reason']) => (pipeline: Pipeline) =>
  withNodes(pipeline, (node) => ({ ...node, dependencies: node.dependencies.map((dependency) => ({ ...dependency, reason })) }))

const withPolicy = (policy: Partial<RunPolicy>) => (pipeline: Pipeline) => ({
  ...pipeline,
  runPolicy: { ...pipeline.runPolicy, ...policy },
})

describe('endless retries', () => {
  it.each([
    ['retry-delay-missing', /^Endless retries without a delay/],
    ['retry-unsafe', /retries without end|The retries of the pipeline also apply/],
    ['retry-worst-case', /^All attempts of .* have no limit, and schedule/],
  ])('are no small number to %s', (id, message) => {
    const said = saidOf(id, withRetries('endless'))
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter((text) => !message.test(text))).toEqual([])
  })

  it('are as good as some where a retry is wanted, and 0 is none', () => {
    expect(saidOf('retry-needed', withRetries('endless')).length).toBeLessThanOrEqual(saidOf('retry-needed').length)
    expect(saidOf('retry-unsafe', withRetries(0))).toEqual([])
    expect(saidOf('retry-ineffective', withRetries(0))).toEqual([])
    expect(saidOf('retry-ineffective', withRetries('endless'))).toEqual(saidOf('retry-ineffective'))
  })
})

describe('a schedule that waits for its own last run', () => {
  it.each(['concurrency-unlimited', 'schedule-self-overlap'])('is never told of by %s', (id) => {
    expect(saidOf(id).length).toBeGreaterThan(0)
    expect(saidOf(id, withPolicy({ scheduleWaitsForItself: true }))).toEqual([])
  })
})

describe('a run limit', () => {
  it.each([
    ['queue', 'starts in four weeks wait'],
    ['fail', 'starts in four weeks fail'],
    ['cancel-running', 'starts in four weeks cancel the run before'],
  ] as const)('that lets runs %s says so', (onLimit, end) => {
    expect(saidOf('schedule-self-overlap', withPolicy({ onLimit })).filter((text) => text.endsWith(end))).toHaveLength(1)
  })
})

describe('a dependency that no one has declared', () => {
  it.each(['sequence', 'nesting', 'data', 'branch'] as const)(
    'because of %s is not redundant, unknown or to be removed',
    (reason) => {
      for (const id of ['redundant-dependency', 'unknown-dependency', 'over-serialised-groups', 'depends-on-all-siblings']) {
        expect(saidOf(id).length).toBeGreaterThan(0)
        expect([id, saidOf(id, withReason(reason))]).toEqual([id, []])
      }
    },
  )

  it('still closes a cycle', () => {
    expect(saidOf('dependency-cycle', withReason('data'))).toEqual(saidOf('dependency-cycle'))
  })
})

it('a dependency is not redundant where one is enough, or where the others accept other ends', () => {
  const any = (pipeline: Pipeline) => withNodes(pipeline, (node) => ({ ...node, start: { ...node.start, join: 'any' } }))
  expect(saidOf('redundant-dependency', any)).toEqual([])
  const failing = (pipeline: Pipeline) =>
    withNodes(pipeline, (node) => ({
      ...node,
      dependencies: node.dependencies.map((one, index) => (index === 0 ? { ...one, accepts: ['failure' as const] } : one)),
    }))
  expect(saidOf('redundant-dependency', failing).length).toBeLessThan(saidOf('redundant-dependency').length)
})
