import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../src/changes/changes.ts'
import { riskMeanings, risks } from '../../src/changes/risk.ts'
import { integrationNames, jobNames, sensorTypes } from '../../src/dialects/orchestra/catalogue.ts'
import { shapes } from '../../src/generated/orchestra-validator.js'
import type { Pipeline, PipelineNode } from '../../src/model/pipeline.ts'
import { fileOf, textOf } from './mutations.ts'

const home = join(import.meta.dirname, '../../src/changes')
const now = Date.UTC(2026, 10, 22, 12)

/** Sources without comments. */
const sources = globSync('**/*.ts', { cwd: home }).map((path) => {
  const code = readFileSync(join(home, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return { path, words: new Set(code.match(/\w+/g)), code }
})

describe('what a change does', () => {
  it('is told without a key, status, job or module of an orchestrator', () => {
    const keys = Object.values(shapes).flatMap(({ keys: known }) => Object.keys(known ?? {}))
    const statuses = ['SUCCEEDED', 'FAILED', 'WARNING', 'CANCELLED', 'SKIPPED', 'ANY_COMPLETED']
    const foreign = [
      ...keys.filter((key) => key.includes('_')),
      ...statuses,
      ...integrationNames(),
      ...jobNames(),
      ...sensorTypes(),
    ]
    const found = sources.flatMap(({ path, words }) =>
      foreign.filter((word) => words.has(word)).map((word) => `${path}: ${word}`),
    )
    expect(found).toEqual([])
    expect(sources.filter(({ code }) => /orchestra|dialects\//i.test(code)).map(({ path }) => path)).toEqual([])
  })

  it('is told in the words of the dialect', () => {
    const text = textOf('clinic-matrix.yml')
    const edited = text
      .replace('retries: 1', 'retries: 4')
      .replace('max_parallel: 2', 'max_parallel: 5')
      .replace('  model:\n', '  modelling:\n')
    const [difference] = changesOf([asToy(text)], [asToy(edited)], { now })
    expect(difference?.lines).toEqual([
      'Stage "Model": has another id: was "model", now "modelling"',
      'Stage "Extract": concurrency limit of the loop was 2, now 5',
      'Steps "Extract visits" and "Build visit models": retries were 1, now 4',
    ])
    const [gone] = changesOf([asToy(text)], [], { now })
    expect(gone?.lines[0]).toMatch(/^Deleted, with 2 steps in 2 stages/)
    const [fresh] = changesOf([], [asToy(text)], { now })
    expect(fresh?.lines[0]).toBe('New flow with 2 steps in 2 stages: "Extract" and "Model"')
  })

  it.each<readonly [string, (pipeline: Pipeline) => Pipeline, string]>([
    [
      'one dependency is enough',
      (pipeline) => withNodes(pipeline, (node) => changed(node, { start: { ...node.start, join: 'any' } })),
      'weaker-safety | starts after one of its dependencies now, was after all of its dependencies',
    ],
    [
      'a group runs one after the other',
      (pipeline) => withNodes(pipeline, (node) => (node.kind === 'group' ? changed(node, { order: 'sequence' }) : node)),
      'behaviour | its tasks run one after the other now, was by their dependencies',
    ],
    [
      'a dependency may fail',
      (pipeline) =>
        withNodes(pipeline, (node) => {
          const dependencies = node.dependencies.map((one) => changed(one, { accepts: ['success', 'warning', 'failure'] }))
          return changed(node, { dependencies })
        }),
      'weaker-safety | waits for "Second load" to end as "FAILED", "SUCCEEDED", "WARNING" now, was "SUCCEEDED", "WARNING"',
    ],
    [
      'a run beyond the limit waits',
      (pipeline) => ({ ...pipeline, runPolicy: { ...pipeline.runPolicy, onLimit: 'queue' } }),
      'behaviour | runs beyond the concurrency limit were skipped, now queued',
    ],
  ])('%s', (_, change, told) => {
    const [before, after] = [fileOf(small), fileOf(`${small}# edited\n`)]
    const [difference] = changesOf([before], [{ ...after, pipelines: after.pipelines.map(change) }], { now })
    expect(difference?.changes.map(({ risk, what }) => `${risk} | ${what}`)).toContain(told)
  })
})

describe('the page about differences', () => {
  it('has every class of risk with its meaning', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/diff.md'), 'utf8')
    const rows = [...page.matchAll(/^\| `([a-z][a-z-]*)` \| (.+) \|$/gm)].map(([, risk, meaning]) => [risk, meaning])
    expect(rows).toEqual(risks.map((risk) => [risk, riskMeanings[risk]]))
  })
})

const small = `version: v1
name: Small
pipeline:
  all:
    name: All
    tasks:
      one: { name: First load, integration: HTTP, integration_job: HTTP_REQUEST, parameters: { url: https://a.example } }
      two: { name: Second load, integration: HTTP, integration_job: HTTP_REQUEST, parameters: { url: https://b.example } }
      three: { name: Third, depends_on: [one, two], integration: HTTP, integration_job: HTTP_REQUEST, parameters: { url: https://c.example } }
`

const timed = `${small}schedule:
  - { name: Nightly, cron: '0 5 ? * * *', timezone: UTC }
`

it.each([
  ['told', true, timed, ['safer | its runs can no longer overlap']],
  ['told the other way', false, timed, ['weaker-safety | its runs can overlap now']],
  ['no fact where no clock starts it', true, small, []],
  ['no fact beside a run limit', true, `${timed}configuration: { concurrency: { max_active: 1 } }\n`, []],
])('that a schedule waits for its last run is %s', (_, waits, text, told) => {
  const versionOf = (isWaiting: boolean, edit: string) => {
    const file = fileOf(`${text}${edit}`)
    const pipelines = file.pipelines.map((pipeline) => ({
      ...pipeline,
      runPolicy: { ...pipeline.runPolicy, scheduleWaitsForItself: isWaiting },
    }))
    return { ...file, pipelines }
  }
  const [difference] = changesOf([versionOf(!waits, '')], [versionOf(waits, '# edited\n')], { now })
  expect((difference?.changes ?? []).map(({ risk, what }) => `${risk} | ${what}`)).toEqual(told)
})

/** The same file as a dialect with other words reads it. */
function asToy(text: string) {
  const { document, pipelines } = fileOf(text)
  const words = {
    pipeline: 'flow',
    task: 'step',
    group: 'stage',
    schedule: 'timer',
    sensor: 'watcher',
    alert: 'notice',
    input: 'variable',
  }
  return {
    document,
    pipelines: pipelines.map((pipeline) => ({
      ...pipeline,
      dialect: { ...pipeline.dialect, words: { ...pipeline.dialect.words, ...words, 'fan-out': 'loop' } },
    })),
  }
}

/** A part of a pipeline with others of its properties in their place. The rest is its own: some are worked out when they are asked for. */
function changed<T extends object>(part: T, others: Partial<T>): T {
  return Object.create(part, Object.getOwnPropertyDescriptors(others))
}

function withNodes(pipeline: Pipeline, change: (node: PipelineNode) => PipelineNode): Pipeline {
  const nodes = new Map([...pipeline.nodes].map(([key, node]) => [key, change(node)]))
  const all = [...nodes.values()]
  return {
    ...pipeline,
    nodes,
    tasks: all.filter((node) => node.kind === 'task'),
    groups: all.filter((node) => node.kind === 'group'),
  }
}
