import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { formats } from '../../src/render-as.ts'
import { fakeWorld } from '../host.ts'
import { goodPipeline } from './pipelines.ts'

/** Built at run time, so that no scanner takes this file for a leak. */
const long = `${'gh'}p_${'Zq7Lm2Xw9'.repeat(14)}`
const short = `${'gh'}p_${'Zq7Lm2Xw9'.repeat(4)}`
const pieces = (secret: string) => [secret.slice(0, 24), secret.slice(-24)]

/** Places whose values the messages of rules repeat. */
const places: readonly (readonly [string, (value: string) => string])[] = [
  ['integration', (value) => goodPipeline.replace('integration: FIVETRAN', `integration: ${value}`)],
  ['job', (value) => goodPipeline.replace('FIVETRAN_SYNC_ALL', value)],
  ['dependency', (value) => goodPipeline.replace('depends_on: []', `depends_on: [${value}]`)],
  ['name', (value) => goodPipeline.replace('name: Sync ledger', `name: ${value}`)],
  ['pipeline name', (value) => goodPipeline.replace('Nightly ledger', value)],
  ['number', (value) => goodPipeline.replace('retries: 2', `retries: ${value}`)],
  ['key', (value) => goodPipeline.replace('retries: 2', `${value}: 2`)],
  ['task id', (value) => goodPipeline.replace('sync_ledger:', `${value}:`).replace('depends_on: []', 'depends_on: [gone]')],
  ['cron', (value) => `${goodPipeline}schedule:\n  - cron: ${value}\n    timezone: UTC\n`],
  ['time zone', (value) => `${goodPipeline}schedule:\n  - cron: 0 6 ? * * *\n    timezone: ${value}\n`],
  ['expression', (value) => goodPipeline.replace('calm_harbour', `\${{ ${value} }}`)],
  ['input', (value) => goodPipeline.replace('calm_harbour', `\${{ inputs.${value} }}`)],
  ['parameter', (value) => goodPipeline.replace('calm_harbour', `x\n          password: ${value}`)],
  ['address', (value) => goodPipeline.replace('calm_harbour', `x\n          url: https://loader:${value}@db.example.com/`)],
]
const spellings: readonly (readonly [string, (value: string) => string])[] = [
  ['plain', (value) => value],
  ['quoted', (value) => `'${value}'`],
  ['escaped', (value) => `"${value.replace(/[LZ]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)}"`],
]

describe.each(places)('a secret as %s', (_, put) => {
  it.each(spellings)('is in no report, %s', async (_, spell) => {
    for (const secret of [short, long]) {
      for (const format of formats) {
        const world = fakeWorld({ 'a.yml': put(spell(secret)) })
        await main(world.host, ['check', '--profile', 'strict', '--format', format, '--stats'])
        const printed = world.out() + world.err()
        expect(printed.length).toBeGreaterThan(10)
        for (const piece of pieces(secret)) expect(printed).not.toContain(piece)
      }
    }
  })
})
