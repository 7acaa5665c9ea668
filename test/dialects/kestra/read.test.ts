import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kestra } from '../../../src/dialects/kestra/index.ts'
import type { Pipeline } from '../../../src/model/pipeline.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { findingsIn, readSamples } from '../contract.ts'

const home = join(import.meta.dirname, '../../corpus/kestra')

function pipelinesOf(text: string): readonly Pipeline[] {
  return kestra.read({ documents: [parseDocument({ path: 'flow.yml', text })], variants: [] })
}

function edges({ nodes }: Pipeline): readonly string[] {
  return [...nodes.values()].flatMap(({ id, dependencies }) => dependencies.map(({ name }) => `${name} > ${id}`))
}

describe('a flow', () => {
  const [tides] = pipelinesOf(readFileSync(join(home, 'tides.yml'), 'utf8'))

  it('is nested as it is written', () => {
    const within = [...(tides?.nodes.values() ?? [])].map(({ id, parent }) => [id, parent && tides?.nodes.get(parent)?.id])
    expect(within).toEqual([
      ['stations', null],
      ['both', null],
      ['heights', 'both'],
      ['each_pier', 'both'],
      ['pier', 'each_pier'],
      ['both.errors', 'both'],
      ['half', 'both.errors'],
      ['by_height', null],
      ['by_height.then', 'by_height'],
      ['close', 'by_height.then'],
      ['by_height.else', 'by_height'],
      ['open', 'by_height.else'],
      ['errors', null],
      ['tell', 'errors'],
      ['finally', null],
      ['clean', 'finally'],
    ])
  })

  it('goes through its lists one after the other; handlers wait for what they handle', () => {
    expect(tides && edges(tides)).toEqual([
      'stations > both',
      'heights > both.errors',
      'each_pier > both.errors',
      'both > by_height',
      'by_height > errors',
      'by_height > finally',
      'errors > finally',
    ])
  })

  it('is known by its namespace and id', () => {
    expect(tides?.id).toBe('harbour.data.tides')
    expect(tides?.runPolicy.scheduleWaitsForItself).toBe(true)
  })
})

const small = (id: string) =>
  `id: ${id}\nnamespace: harbour\ntasks:\n  - id: tell\n    type: io.kestra.plugin.core.log.Log\n    message: hello\n`

describe('a file with several flows', () => {
  it('holds a pipeline for each, with places in the file', () => {
    const text = `${small('one')}---\n${small('two')}`
    const found = pipelinesOf(text)
    expect(found.map(({ key, id }) => [key, id])).toEqual([
      ['flow.yml', 'harbour.one'],
      ['flow.yml#1', 'harbour.two'],
    ])
    expect(readSamples(kestra, { 'flow.yml': text }).pipelines).toHaveLength(2)
    const broken = findingsIn(kestra, { 'flow.yml': text.replace(/message(?=: hello\n$)/, 'mesage') })
    const finding = broken.find(({ rule }) => rule === 'unknown-key')
    expect([finding?.line, finding?.message]).toEqual([13, 'Unknown key "mesage" in Log; did you mean "message"?'])
  })
})

describe('retries and clocks', () => {
  const retried = (retry: string) =>
    pipelinesOf(`${small('one')}    retry:\n      type: constant\n      interval: PT30S\n${retry}`)[0]?.tasks[0]?.retry

  it('counts the first attempt, and knows no end without a bound', () => {
    expect(retried('      maxAttempts: 4\n')).toMatchObject({ retries: { value: 3 }, delay: { value: 30 } })
    expect(retried('      maxAttempt: 4\n')?.retries.value).toBe(3)
    expect(retried('')?.retries.value).toBe('endless')
    expect(retried('      maxDuration: PT1H\n')?.retries.state).toBe('unknown')
  })

  it.each([
    ['0 0 6 * * *', 'withSeconds: true'],
    ['0 6 * * SUN-THU', '0-4'],
    ['@every 5m', '@hourly'],
    ['0 9 ? * MON', '"0 9 * * MON"'],
  ])('says what to write for %s', (cron, wanted) => {
    const text = `${small('one')}triggers:\n  - id: tide\n    type: io.kestra.plugin.core.trigger.Schedule\n    cron: "${cron}"\n`
    const finding = findingsIn(kestra, { 'flow.yml': text }).find(({ rule }) => rule === 'invalid-cron')
    expect(finding?.remedy).toContain(wanted)
  })
})

describe('loops', () => {
  const log = (id: string, message: string) =>
    `      - id: ${id}\n        type: io.kestra.plugin.core.log.Log\n        message: ${message}\n`
  const loop = (type: string, keys: string, tasks: string) =>
    `id: tide\nnamespace: harbour\ntasks:\n  - id: wait\n    type: io.kestra.plugin.core.flow.${type}\n    ${keys}\n    tasks:\n${tasks}`

  it.each([
    ['LoopUntil', `condition: "{{ outputs.ask.level == 'high' }}"`, log('ask', 'level')],
    [
      'Loop',
      'values: [a]\n    outputs:\n      - {id: level, type: STRING, value: "{{ outputs.ask.value }}"}',
      log('ask', 'level'),
    ],
    ['LoopUntil', 'condition: "{{ true }}"', `${log('first', '"{{ outputs.second.value }}"')}${log('second', 'level')}`],
  ])('%s reads its own tasks after a turn', (type, keys, tasks) => {
    const told = findingsIn(kestra, { 'flow.yml': loop(type, keys, tasks) })
    expect(told.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('a branch does not', () => {
    const told = findingsIn(kestra, {
      'flow.yml': loop('If', 'condition: "{{ outputs.ask.value }}"', log('ask', 'level')).replace('    tasks:', '    then:'),
    })
    expect(told.map(({ rule }) => rule)).toContain('output-unavailable')
  })
})
