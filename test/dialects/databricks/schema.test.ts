import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bundles } from './bundles.ts'

const schema: object = JSON.parse(
  readFileSync(new URL('../../../schemas/databricks-bundle.schema.json', import.meta.url), 'utf8'),
)
const validate = new Ajv2020({ strict: false }).compile(schema)
const isValid = (text: string) => validate(parse(text, { merge: true }))

describe('the schema of bundles', () => {
  it.each(
    [...bundles].flatMap(([name, files]) => Object.entries(files).map(([path, text]) => [`${name}/${path}`, text] as const)),
  )('takes %s', (_, text) => {
    expect(isValid(text)).toBe(true)
  })

  it.each([
    'timeout_second: 3',
    'max_concurrent_runs: -1',
    'email_notifications: [a@b.example]',
    'tasks: [{task_key: a, run_if: SOMETIMES}]',
    'tasks: [{task_key: a, for_each_task: {inputs: "[]", concurrency: 0}}]',
    'trigger: {periodic: {interval: 1, unit: YEARS}}',
  ])('refuses %s', (line) => {
    expect(isValid(`resources: {jobs: {a: {${line}}}}`)).toBe(false)
    expect(isValid(`targets: {prod: {resources: {jobs: {a: {${line}}}}}}`)).toBe(false)
  })
})
