import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { comparedCase } from './compared.ts'

const badOf = (id: string) => readFileSync(new URL(`../rules/${id}/bad.yml`, import.meta.url), 'utf8')
const fixtureOf = (text: string) => ({
  name: 'made',
  isBad: true,
  files: [{ path: 'made.yml', bytes: new TextEncoder().encode(text) }],
})

function compare(id: string, before: string, after: string) {
  const rule = rules[id]
  if (!rule) throw new Error(`no rule ${id}`)
  expect(after).not.toBe(before)
  const { fresh, fixed } = comparedCase(id, rule, fixtureOf(before), fixtureOf(after))
  return { fresh, fixed }
}

const mailbox = '      - integration: EMAIL\n        destination: '
const warehouse = `      check:
        name: Check
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: call check()
        connection: marts_staging_2
`

describe('of several things that one finding counts, the new ones are told alone', () => {
  it.each<readonly [id: string, text: string, by: string, expected: readonly RegExp[]]>([
    [
      'alert-private-mailbox',
      'alerts:\n  - name: Failures',
      `alerts:\n  - name: Late\n    statuses: [FAILED]\n    destinations:\n${mailbox}lo@gmail.com\n  - name: Failures`,
      [/^Alert "Late" goes to a private mailbox at gmail\.com$/],
    ],
    ['mixed-environments', '      publish:\n', `${warehouse}      publish:\n`, [/"marts_staging_2"$/]],
    ['outputs-without-task', 'channel_name: trams', `channel_name: t_\${{ outputs['c'] }}`, [/^Task "Send the number" reads/]],
    ['placeholder-value', '[some_id, some_other_id, quiet_meadow]', '[your_id, some_id, some_other_id]', [/^"your_id" is a/]],
    [
      'test-not-awaited',
      '      dbt_tests:\n',
      `      other:\n        name: Refresh readers\n        integration: TABLEAU_CLOUD\n        integration_job: TABLEAU_REFRESH_EXTRACT\n        parameters:\n          project_name: Library\n          datasource_name: Readers\n      dbt_tests:\n`,
      [
        /^No task depends on test "Loans have readers": "Refresh readers" /,
        /^No task depends on test "Test the models": "Refresh readers" /,
      ],
    ],
    [
      'unknown-matrix-key',
      '    tasks:\n      copy:',
      `    tasks:\n      first:\n        name: First\n        integration: SNOWFLAKE\n        integration_job: SNOWFLAKE_RUN_QUERY\n        parameters:\n          statement: call \${{ MATRIX.harbour.tabel }}()\n      copy:`,
      [/^Task "First" reads key "tabel"/],
    ],
  ])('%s', (id, text, by, expected) => {
    const before = badOf(id)
    const { fresh, fixed } = compare(id, before, before.replace(text, by))
    expect(fixed).toEqual([])
    expect(fresh).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
  })
})

describe('nothing is new or fixed where the change only makes it less', () => {
  it.each<readonly [id: string, text: string, by: string]>([
    ['alert-private-mailbox', 'data@acme.io, kim.lind.7@gmail.com', 'data@acme.io'],
    ['mixed-environments', 'dbt build --target prod', 'dbt build'],
    ['outputs-without-task', "OUTPUTS['results'][0][0] > 0", 'True'],
    ['placeholder-value', 'some_id, ', ''],
    ['self-trigger', '    run_inputs: {}', '    statuses: [WARNING]'],
    ['unknown-matrix-key', "harbour['tabel']", "harbour['table']"],
  ])('%s', (id, text, by) => {
    const before = badOf(id)
    expect(compare(id, before, before.replace(text, by))).toEqual({ fresh: [], fixed: [] })
  })

  it('a list in another order', () => {
    const before = badOf('placeholder-value')
    const after = before.replace('some_id, some_other_id', 'some_other_id, some_id')
    expect(compare('placeholder-value', before, after)).toEqual({ fresh: [], fixed: [] })
  })

  it('self-trigger with its statuses in another order', () => {
    const before = badOf('self-trigger').replace('[FAILED]', '[FAILED, SUCCEEDED]')
    const after = before.replace('[FAILED, SUCCEEDED]', '[SUCCEEDED, FAILED]')
    expect(compare('self-trigger', before, after)).toEqual({ fresh: [], fixed: [] })
  })
})

describe('an expression that the product takes for text follows the input that it names', () => {
  const inputs = 'inputs:\n  region:\n    type: string\n    default: north\npipeline:'
  const task = (value: string) => `version: v1
name: Orders
${inputs}
  load:
    name: Load
    tasks:
      sync:
        name: Sync
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: ${value}
`
  it.each([
    ['missing-dollar', "call load('{{ inputs.region }}')"],
    ['missing-dollar', `call load('\${inputs.region}')`],
    ['missing-dollar', '{{ inputs.region }}'],
    ['bare-expression', 'inputs.region'],
    ['comparison-type-mismatch', '${{ inputs.region == 1 }}'],
  ])('%s: %s', (id, value) => {
    const before = task(value)
    expect(compare(id, before, before.replaceAll('region', 'area'))).toEqual({ fresh: [], fixed: [] })
    expect(compare(id, before.replace(value, 'call load()'), before).fresh).toHaveLength(1)
  })
})
