import { describe, expect, it } from 'vitest'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import { reachedTasksOf } from '../../src/model/downstream.ts'
import type { Pipeline } from '../../src/model/pipeline.ts'
import { parseDocument } from '../../src/text/parse.ts'

function pipelineOf(stages: string): Pipeline {
  const text = `version: v1\nname: Orders\npipeline:\n${stages}`
  const [pipeline] = orchestra.read({ documents: [parseDocument({ path: 'orders.yml', text })], variants: [] })
  if (!pipeline) throw new Error('no pipeline')
  return pipeline
}

const task = (id: string, after = '') =>
  `      ${id}: { integration: FIVETRAN, integration_job: FIVETRAN_SYNC_ALL, parameters: {}, depends_on: [${after}] }\n`

describe('the blast radius', () => {
  const pipeline = pipelineOf(
    `  load:\n    tasks:\n${task('a')}${task('b', 'a')}${task('c')}  model:\n    depends_on: [load]\n    tasks:\n${task('d')}  apart:\n    tasks:\n${task('e')}`,
  )
  const radius = reachedTasksOf(pipeline)
  const of = (id: string) => radius(pipeline.tasks.find((candidate) => candidate.id === id) ?? null)

  it.each([
    ['a', 3],
    ['b', 2],
    ['c', 2],
    ['d', 1],
    ['e', 1],
  ])('of %s is %i: itself and all that wait for it', (id, expected) => {
    expect(of(id)).toBe(expected)
  })

  it('of a defect of the pipeline is all of its tasks', () => {
    expect(radius(null)).toBe(5)
  })

  it('ends where tasks wait in a circle', () => {
    const circle = pipelineOf(`  load:\n    tasks:\n${task('a', 'b')}${task('b', 'a')}`)
    expect(reachedTasksOf(circle)(circle.tasks[0] ?? null)).toBe(2)
  })
})
