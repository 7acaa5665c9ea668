import { describe, expect, it } from 'vitest'
import { defaultConfig } from '../../src/config/config.ts'
import { settingsFrom } from '../../src/config/settings.ts'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import { lint } from '../../src/engine/lint.ts'
import { rules } from '../../src/rules/index.ts'
import { parseDocument } from '../../src/text/parse.ts'

const text = `version: v1
name: Nightly orders
schedule:
  - name: Nightly
    cron: 0 3 ? * * *
    timezone: UTC
configuration:
  retries: 2
  retry_delay: 5
  timeout: 600
  concurrency:
    max_active: 1
inputs:
  statement_text:
    type: string
    default: select 1
pipeline:
  load:
    name: Load
    matrix:
      inputs:
        connector: [quiet_meadow, busy_river]
      max_parallel: 1
    tasks:
      sync_orders:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters:
          connector_id: \${{ MATRIX.connector }}
  model:
    name: Model
    depends_on: [load]
    condition: \${{ task_groups['load'].all().status == 'SUCCEEDED' }}
    tasks:
      count_orders:
        name: Count orders
        integration: SNOWFLAKE
        integration_job: SNOWFLAKE_RUN_QUERY
        parameters:
          statement: \${{ inputs.statement_text }}
          set_outputs: true
  report:
    name: Report
    depends_on: [model]
    tasks:
      message:
        name: Tell the team
        integration: SLACK
        integration_job: SEND_SLACK_MESSAGE
        configuration:
          retries: 0
        parameters:
          channel_name: data
          text: \${{ tasks['count_orders'].outputs['results'] }} rows
alerts:
  - name: Failed
    statuses: [FAILED]
    destinations:
      - integration: SLACK
        destination: data-alerts
`

function findingsIn(source: string) {
  const document = parseDocument({ path: 'pipeline.yml', text: source })
  const subject = {
    document,
    origin: 'named' as const,
    isPipeline: orchestra.recognise(document).verdict === 'is',
    violations: orchestra.validate({ documents: [document], variants: [] }),
    pipelines: orchestra.read({ documents: [document], variants: [] }),
  }
  const { findings, crashed } = lint({
    subjects: [subject],
    rules,
    settingOf: settingsFrom(defaultConfig, rules),
    docsOf: (rule) => rule,
    today: '2026-11-22',
  })
  expect(crashed).toEqual([])
  return findings
}

const known = new Set(findingsIn(text).map(({ fingerprint }) => fingerprint))
const fresh = (source: string) => findingsIn(source).filter(({ fingerprint }) => !known.has(fingerprint))

describe('one slip has one finding', () => {
  const lines = text.split('\n')
  const keys = lines.flatMap((line, index) => {
    const key = /^[ -]*([a-z_]{4,}):/.exec(line)?.[1]
    const isName = key === undefined || ['connector', 'statement', 'load', 'model', 'report', 'message'].includes(key)
    return isName || /connector_id|channel_name|text|set_outputs|sync_orders|count_orders/.test(key) ? [] : [{ key, index }]
  })

  it.each(keys)('in the key $key of line $index', ({ key, index }) => {
    const wrong = `${key.slice(0, 2)}${key[1]}${key.slice(2)}`
    const found = fresh(lines.map((line, at) => (at === index ? line.replace(`${key}:`, `${wrong}:`) : line)).join('\n'))
    expect(found.map(({ rule, line, message }) => [rule, line, message.includes(`"${key}"`)])).toEqual([
      ['unknown-key', index + 1, true],
    ])
  })

  it.each([
    ['depends_on: [model]', 'depends_on: [modle]', 'unknown-dependency'],
    ['inputs.statement_text', 'inputs.statment_text', 'undeclared-input'],
    ["tasks['count_orders']", "tasks['count_order']", 'unknown-reference'],
    ['MATRIX.connector', 'MATRIX.conector', 'unknown-matrix-name'],
    ['set_outputs: true', 'set_otputs: true', 'unknown-parameter'],
    ['depends_on: [load]', 'depends_on: 12', 'wrong-type'],
    ['    statuses: [FAILED]\n', '', 'missing-key'],
    ['alerts:\n  - name: Failed', 'alerts: none\nmeta:\n  kept:\n  - name: Failed', 'wrong-type'],
    ['  retries: 2\n', '  retries: "two"\n', 'wrong-type'],
  ])('in %j written as %j', (right, wrong, rule) => {
    expect(text).toContain(right)
    expect(fresh(text.replace(right, wrong)).map((finding) => finding.rule)).toEqual([rule])
  })
})
