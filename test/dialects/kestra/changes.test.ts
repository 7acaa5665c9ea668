import { describe, expect, it } from 'vitest'
import { changesOf } from '../../../src/changes/changes.ts'
import { kestra } from '../../../src/dialects/kestra/index.ts'
import { parseDocument } from '../../../src/text/parse.ts'

const tides = `id: tides
namespace: harbour.tides
tasks:
  - id: fetch
    type: io.kestra.plugin.core.http.Request
    uri: https://gauges.example.com/now
  - id: tell
    type: io.kestra.plugin.core.log.Log
    message: ebb
triggers:
  - id: daily
    type: io.kestra.plugin.core.trigger.Schedule
    cron: "0 6 * * *"
  - id: arrivals
    type: io.kestra.plugin.core.http.Trigger
    uri: https://gauges.example.com/new
    interval: PT5M
`

function versionOf(text: string) {
  const document = parseDocument({ path: 'tides.yml', text })
  return [{ document, pipelines: kestra.read({ documents: [document], variants: [] }) }]
}

function linesAfter(change: (text: string) => string): readonly string[] {
  const told = changesOf(versionOf(tides), versionOf(change(tides)), { now: Date.UTC(2026, 10, 30) })
  return told.flatMap(({ lines }) => lines)
}

describe('changes of a flow', () => {
  it.each([
    ['id: tides\n', 'id: tides_daily\n', 'harbour.tides.tides_daily'],
    ['namespace: harbour.tides', 'namespace: harbour.water', 'harbour.water.tides'],
  ])('%j to %j makes a new flow beside the old one', (was, is, name) => {
    expect(linesAfter((text) => text.replace(was, is))).toEqual([
      `Flow: is a new flow for the server: was "harbour.tides.tides", now "${name}"; the old flow stays there and keeps starting until it is deleted`,
    ])
  })

  it('a renamed task is told once', () => {
    expect(linesAfter((text) => text.replace('id: fetch', 'id: load'))).toEqual([
      'Task "load": has another id: was "fetch", now "load"',
    ])
  })

  it('a trigger of another id is another trigger', () => {
    const [change] = changesOf(versionOf(tides), versionOf(tides.replace('id: daily', 'id: each_day')), {
      now: Date.UTC(2026, 10, 30),
    }).flatMap(({ changes }) => changes)
    expect(change).toMatchObject({ what: 'name was "daily", now "each_day"', risk: 'behaviour' })
  })

  it('the order of triggers means nothing', () => {
    const [start = '', daily = '', arrivals = ''] = tides.split(/(?= {2}- id: (?:daily|arrivals))/)
    expect(linesAfter(() => start + arrivals + daily).filter((line) => line.includes('another id'))).toEqual([])
  })

  it('a zone that is written now is told, also where it is UTC', () => {
    expect(linesAfter((text) => text.replace('"0 6 * * *"\n', '"0 6 * * *"\n    timezone: UTC\n'))).toEqual([
      expect.stringMatching(/^Schedule "daily": .*server time zone.*UTC/),
    ])
  })
})

const parts = `id: parts
namespace: harbour.tides
inputs:
  - id: days
    type: ARRAY
    itemType: STRING
tasks:
  - id: all
    type: io.kestra.plugin.core.flow.ForEach
    values: [1, 2]
    allowFailure: true
    retry:
      type: constant
      interval: PT1M
      maxAttempts: 3
    tasks:
      - id: one
        type: io.kestra.plugin.core.log.Log
        message: "{{ taskrun.value }}"
triggers:
  - id: others
    type: io.kestra.plugin.core.trigger.Flow
    preconditions:
      id: both
      flows:
        - namespace: harbour.tides
          flowId: gauges
`

it.each([
  ['itemType: STRING', 'itemType: INT', 'Flow: setting "inputs.days.itemType" was "STRING", now "INT"'],
  ['allowFailure: true', 'allowFailure: false', 'Group "all": setting "allowFailure" was true, now false'],
  ['type: constant', 'type: exponential', 'Group "all": setting "retry.type" was "constant", now "exponential"'],
  ['id: others', 'id: gauges', 'Trigger event "harbour.tides.gauges": setting "id" was "others", now "gauges"'],
  ['id: both', 'id: each', 'Trigger event "harbour.tides.gauges": setting "preconditions.id" was "both", now "each"'],
])('tells %j to %j', (was, is, words) => {
  const told = changesOf(versionOf(parts), versionOf(parts.replace(was, is)), { now: Date.UTC(2026, 10, 30) })
  expect(told.flatMap(({ lines }) => lines)).toEqual([words])
})
