import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { RecordedFlow } from '../../../conformance/kestra/compare.ts'

const root = join(import.meta.dirname, '../../..')
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const validate = new Ajv2020({ strict: false }).compile(JSON.parse(textOf('schemas/kestra-flow.schema.json')))

interface Invented {
  readonly flow: { readonly id: string }
  readonly '1.3.5': string | null
  readonly '2.0.0': string | null
}
const invented: readonly Invented[] = JSON.parse(
  textOf('conformance/kestra/refusals.json').replaceAll('~', 'io.kestra.plugin.core.'),
)
const { flows }: { readonly flows: readonly RecordedFlow[] } = JSON.parse(textOf('conformance/kestra/recording.json'))

describe('the schema of flows', () => {
  it('takes our own flows', () => {
    const paths = globSync(['test/corpus/kestra/*.yml', 'examples/kestra/*.yml'], { cwd: root })
    expect(paths.length).toBeGreaterThan(2)
    expect(paths.filter((path) => path.startsWith('test') && !validate(parse(textOf(path))))).toEqual([])
  })

  it('takes what a release takes', () => {
    const taken = invented.filter((one) => one['1.3.5'] === null || one['2.0.0'] === null)
    // A task without an id that lies in a case of a Switch breaks only when it runs.
    const refused = taken.filter(
      ({ flow }) => !validate(flow) && !validate.errors?.some(({ params }) => params['missingProperty'] === 'id'),
    )
    expect(refused).toEqual([])
  })

  it('takes the recorded flows that a release takes', () => {
    const sound = flows.filter(({ document, versions }) => document === 0 && versions['1.3.5']?.verdict === 'valid')
    const texts = sound.flatMap(({ name }) => {
      const path = ['conformance/kestra', '../shared/dialects/kestra']
        .map((place) => join(root, place, name))
        .find((one) => existsSync(one))
      const text = path === undefined ? '' : readFileSync(path, 'utf8')
      return text === '' || /^---/m.test(text) ? [] : [{ name, text }]
    })
    expect(texts.filter(({ text }) => !validate(parse(text, { uniqueKeys: false }))).map(({ name }) => name)).toEqual([])
  })

  it('refuses most of what both releases refuse for keys and types', () => {
    const refused = invented.filter(
      (one) => /Unrecognized field|Cannot deserialize|Invalid type/.test(one['1.3.5'] ?? '') && one['2.0.0'] !== null,
    )
    const missed = refused.filter(({ flow }) => validate(flow))
    expect(refused.length).toBeGreaterThan(50)
    expect(missed.length).toBeLessThan(refused.length / 10)
  })

  it.each([
    'timeout: PT1H',
    'concurrency: { limit: many }',
    'retry: { type: constant, interval: 10s }',
    'retry: { type: linear }',
    'inputs: [{ id: a, type: Text }]',
    'triggers: [{ id: t, type: io.kestra.plugin.core.trigger.Schedule, corn: 0 1 * * * }]',
    'errors: [{ id: e, type: Log }]',
    'errors: [{ id: e, type: io.kestra.plugin.core.log.Log, mesage: a }]',
    'errors: [{ id: e, type: io.kestra.plugin.core.flow.Dag, tasks: [{ id: a, type: io.kestra.plugin.core.log.Log }] }]',
  ])('refuses %s', (line) => {
    expect(validate(parse(`id: a\nnamespace: b\ntasks: [{ id: t, type: org.example.Moor, berth: 3 }]\n`))).toBe(true)
    expect(validate(parse(`id: a\nnamespace: b\ntasks: [{ id: t, type: org.example.Moor, berth: 3 }]\n${line}\n`))).toBe(false)
  })
})
