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
