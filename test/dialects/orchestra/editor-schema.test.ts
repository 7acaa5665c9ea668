import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { errorsIn, expressible } from '../../../conformance/yaml-language-server/errors.ts'
import { cronPattern } from '../../../scripts/editor-cron.ts'
import { readCron } from '../../../src/dialects/orchestra/cron/language.ts'
import { incomplete, type Mutant, misspelt, mistyped } from './mutations.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const schema = JSON.parse(read('schemas/orchestra-pipeline.schema.json'))
const ajv = new Ajv({ strict: false, validateSchema: false })
const isValid = ajv.compile(schema)

/** True where an editor that knows the draft and nothing else marks the file red. */
const isRed = (text: string) => !isValid(parse(text, { uniqueKeys: false, logLevel: 'error' }))

const task = (parameters: string) => `version: v1
name: Orders
pipeline:
  load:
    tasks:
      sync:
${parameters.replace(/^/gm, '        ')}
`
const schedule = (lines: string) => `version: v1
name: Orders
schedule:
  - ${lines.replace(/\n/g, '\n    ')}
${task('integration: FIVETRAN\nintegration_job: FIVETRAN_SYNC_ALL\nparameters: {connector_id: quiet_meadow}').split('\n').slice(2).join('\n')}`

const fivetran = (rest: string) => task(`integration: FIVETRAN\nintegration_job: FIVETRAN_SYNC_ALL\n${rest}`)

describe('the schema for editors', () => {
  it('is one of draft 7, with an address of its own', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#')
    expect(schema.$id).toMatch(/^https:.*\/schemas\/orchestra-pipeline\.schema\.json$/)
    expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true)
  })

  it.each([
    [
      'a template in the place of a number',
      fivetran('configuration: {retries: "${{ ENV.RETRIES }}"}\nparameters: {connector_id: a}'),
      false,
    ],
    [
      'keys in camelCase',
      task('integration: FIVETRAN\nintegrationJob: FIVETRAN_SYNC_ALL\ndependsOn: []\nparameters: {connector_id: a}'),
      false,
    ],
    [
      'a job of another integration',
      task('integration: SNOWFLAKE\nintegration_job: FIVETRAN_SYNC_ALL\nparameters: {connector_id: a}'),
      true,
    ],
    [
      'a misspelt integration',
      task('integration: FIVETRAM\nintegration_job: FIVETRAN_SYNC_ALL\nparameters: {connector_id: a}'),
      true,
    ],
    ['a misspelt job', task('integration: FIVETRAN\nintegration_job: FIVETRAN_SYNC_AL\nparameters: {connector_id: a}'), true],
    ['a job that may be newer', task('integration: FIVETRAN\nintegration_job: FIVETRAN_PAUSE_CONNECTOR\nparameters: {}'), false],
    ['an integration that may be newer', task('integration: BRAND_NEW\nintegration_job: BRAND_NEW_RUN\nparameters: {}'), false],
    ['a missing parameter', fivetran('parameters: {}'), true],
    ['an empty required parameter', fivetran('parameters: {connector_id: }'), true],
    ['a number in the place of a text', fivetran('parameters: {connector_id: 12}'), false],
    ['a list in the place of a text', fivetran('parameters: {connector_id: [a]}'), true],
    ['an unknown parameter', fivetran('parameters: {connector_id: a, brand_new: 1}'), false],
    ['a negative number of retries', fivetran('parameters: {connector_id: a}\nconfiguration: {retries: -1}'), false],
    ['a delay beyond the limit', fivetran('parameters: {connector_id: a}\nconfiguration: {retry_delay: 300}'), true],
    ['five fields of a cron', schedule('cron: 0 6 * * *'), true],
    ['six fields with a ?', schedule('cron: 0 6 ? * MON-FRI *'), false],
    ['six fields without a ?', schedule('cron: 0 6 * * * *'), true],
    ['an unknown zone', schedule('cron: 0 6 ? * * *\ntimezone: Europe/Lodon'), true],
    ['a zone in lower case', schedule('cron: 0 6 ? * * *\ntimezone: europe/london'), false],
    ['a zone', schedule('cron: 0 6 ? * * *\ntimezone: Europe/London'), false],
    ['a left-over list', `${fivetran('parameters: {connector_id: a}')}sensors: []\ninputs: []\n`, false],
    ['an unknown key', fivetran('parameters: {connector_id: a}\nretries: 2'), true],
  ])('says of %s what the review says', (_, text, red) => {
    expect([isRed(text), errorsIn(text).length > 0], JSON.stringify(errorsIn(text))).toEqual([red, red])
  })

  it('takes every cron that the review accepts, and few others', () => {
    const recording: { texts: readonly [string, boolean, unknown][] } = JSON.parse(read('conformance/cron/recording.json'))
    const pattern = new RegExp(cronPattern, 'u')
    const accepted = recording.texts.map(([text]) => text).filter((text) => 'cron' in readCron(text))
    const refused = recording.texts.map(([text]) => text).filter((text) => !('cron' in readCron(text)))
    expect(accepted.length).toBeGreaterThan(200)
    expect(accepted.filter((text) => !pattern.test(text))).toEqual([])
    expect(refused.filter((text) => pattern.test(text)).length / refused.length).toBeLessThan(0.02)
  })

  it.each<readonly [string, (text: string) => Iterable<Mutant>]>([
    ['a misspelt key', misspelt],
    ['a value of another type', mistyped],
    ['a missing key', incomplete],
  ])('agrees with the review on %s in every place of real pipelines', (_, mutate) => {
    const files = globSync('examples/orchestra/**/*.yml', { cwd: root }).sort()
    const mutants = files.flatMap((path) => [...mutate(read(path))])
    const chosen = mutants.filter((__, index) => index % Math.ceil(mutants.length / 300) === 0)
    const isExpressible = (rule: string) => expressible.some((id) => id === rule)
    const wrong = chosen.flatMap(({ text, what }) => {
      const errors = errorsIn(text).filter(({ rule }) => isExpressible(rule))
      const red = isRed(text)
      return red === errors.length > 0
        ? []
        : [`${what}: ${red ? 'red' : 'not red'}, ${errors.map(({ message }) => message).join(' / ')}`]
    })
    expect(chosen.length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })
})
