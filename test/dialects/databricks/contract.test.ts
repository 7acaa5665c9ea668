import { describe, expect, it } from 'vitest'
import { databricks } from '../../../src/dialects/databricks/index.ts'
import { contractOf, findingsIn, readSamples } from '../contract.ts'
import { toy } from '../toy/index.ts'
import { samples as toySamples } from '../toy/samples.ts'
import { bundles } from './bundles.ts'

describe.each([...bundles])('the bundle %s', (_, samples) => {
  contractOf(databricks, samples)

  it('has no finding that is an error', () => {
    const errors = findingsIn(databricks, samples).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ path, line, message }) => `${path}:${line} ${message}`)).toEqual([])
  })

  it('is none of another dialect', () => {
    expect(readSamples(toy, samples).files).toEqual([])
  })
})

it('takes no file of another dialect', () => {
  expect(readSamples(databricks, toySamples).files).toEqual([])
})

it('names the job and the task of each finding, whichever of the file it is', () => {
  const task = (key: string) =>
    `{task_key: ${key}, max_retries: 1, min_retry_interval_millis: 5, notebook_task: {notebook_path: /a}}`
  const text = `bundle: {name: a}\nresources:\n  jobs:\n    one: {name: first, tasks: [${task('x')}]}\n    two: {name: second, tasks: [${task('y')}]}\n`
  const found = findingsIn(databricks, { 'databricks.yml': text }).filter(({ rule }) => rule === 'retry-interval-unit')
  expect(found.map(({ pipeline, task }) => [pipeline, task])).toEqual([
    ['first', 'x'],
    ['second', 'y'],
  ])
})
