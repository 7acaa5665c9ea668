import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { compileSchema, renderValidators } from '../../../scripts/validators.ts'
import * as catalogue from '../../../src/dialects/orchestra/catalogue.ts'
import { taskMarks } from '../../../src/dialects/orchestra/keys.ts'

interface Json {
  readonly [key: string]: unknown
}

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const schema = JSON.parse(read('src/dialects/orchestra/format.schema.json')) as Json
const definitions = schema['$defs'] as Readonly<Record<string, Json>>

describe('generated files', () => {
  it('are what the script makes of the schema and the catalogue', async () => {
    for (const [path, text] of await renderValidators()) expect(read(path) === text, `${path}: run npm run generate`).toBe(true)
  })

  it('stay small enough to load at each start', () => {
    expect(read('src/generated/orchestra-validator.js').length).toBeLessThan(120_000)
  })

  it('come from any schema of that draft', async () => {
    expect(await compileSchema({ type: 'object', required: ['a'] })).toContain('export default')
  })
})

describe('the schema', () => {
  it('is valid by its draft', () => {
    expect(new Ajv2020({ strict: false }).validateSchema(schema)).toBe(true)
  })

  it('explains every key with a title and a description', () => {
    const owners: readonly (readonly [string, Json])[] = [['file', schema], ...Object.entries(definitions)]
    const bare = owners.flatMap(([name, owner]) =>
      Object.entries((owner['properties'] ?? {}) as Record<string, Json>)
        .filter(([, property]) => !property['title'] || !/\.$/.test(String(property['description'])))
        .map(([key]) => `${name}.${key}`),
    )
    expect(bare).toEqual([])
  })

  it('lists the integrations, jobs and sensor types of the catalogue', () => {
    expect(definitions['integration']?.['enum']).toEqual(catalogue.integrationNames())
    expect(definitions['job']?.['enum']).toEqual(catalogue.jobNames())
    expect(definitions['sensorType']?.['enum']).toEqual(catalogue.sensorTypes())
  })

  it('tells tasks from groups by the same keys as the code', () => {
    const otherwise = definitions['entry']?.['else'] as {
      readonly if: { readonly anyOf: readonly { readonly required: readonly string[] }[] }
    }
    expect(otherwise.if.anyOf.flatMap(({ required }) => required)).toEqual([...taskMarks])
  })
})

describe('the catalogue', () => {
  it('holds what the product had when it was written', () => {
    expect([catalogue.integrationNames().length, catalogue.jobNames().length, catalogue.sensorTypes().length]).toEqual([
      128, 137, 15,
    ])
    expect(
      catalogue.integrationNames().filter((name) => Object.keys(catalogue.integrationOf(name)?.jobs ?? {}).length === 0),
    ).toHaveLength(27)
  })

  it('names only targets that are parameters, and only integrations that exist', () => {
    for (const integration of catalogue.integrationNames()) {
      for (const [name, job] of Object.entries(catalogue.integrationOf(integration)?.jobs ?? {})) {
        expect(job.target === undefined || job.target in job.parameters, name).toBe(true)
        expect(catalogue.integrationsOfJob(name)).toEqual([integration])
      }
    }
    for (const type of catalogue.sensorTypes())
      expect(catalogue.integrationNames()).toContain(catalogue.sensorOf(type)?.integration)
    for (const name of catalogue.alertIntegrations) expect(catalogue.integrationNames()).toContain(name)
  })

  it('answers for a pair of names only', () => {
    expect(catalogue.jobOf('FIVETRAN', 'FIVETRAN_SYNC_ALL')?.family).toBe('ingest')
    expect(catalogue.jobOf('SNOWFLAKE', 'FIVETRAN_SYNC_ALL')).toBeUndefined()
    expect(catalogue.jobOf('FIVETRAN', 'constructor')).toBeUndefined()
    expect(catalogue.factsOf('SLACK', 'SEND_SLACK_MESSAGE')).toMatchObject({
      title: 'Slack',
      idempotent: false,
      exports: true,
      writes: false,
    })
  })
})
