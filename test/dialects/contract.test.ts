import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entries, loaded } from '../../src/dialects/entries.ts'
import { dialects, orchestra } from '../../src/dialects/index.ts'
import { rules as described } from '../../src/rules/described.ts'
import { rules } from '../../src/rules/index.ts'
import { contractOf, findingsIn, readSamples, type Samples } from './contract.ts'
import { toy } from './toy/index.ts'
import { bare, samples as toySamples } from './toy/samples.ts'

/** More say nothing new, and take their time. */
const mostFiles = 4

const root = join(import.meta.dirname, '../..')

/** Sound files of each dialect: the first ones of our own corpus. */
function soundFilesOf(id: string): Samples {
  const paths = globSync(`test/corpus/${id === orchestra.id ? 'own' : id}/**/*.{yml,yaml}`, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .slice(0, mostFiles)
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

describe.each(dialects.map((dialect) => [dialect.id, dialect] as const))('the dialect %s', (id, dialect) => {
  contractOf(dialect, soundFilesOf(id))

  it('takes no file of another dialect', () => {
    const others = [toy, ...dialects].filter((other) => other !== dialect)
    for (const other of others) {
      const files = other === toy ? toySamples : soundFilesOf(other.id)
      expect(readSamples(dialect, files).files.map(({ document }) => document.source.path)).toEqual([])
    }
  })
})

describe('the entries of dialects', () => {
  it('load the same dialects in the same order, by the same signs', async () => {
    const readers = [...(await loaded(entries)).values()].map(({ reader }) => reader)
    expect(readers).toEqual(dialects)
    for (const [index, { id, service, recognise, claims }] of entries.entries())
      expect({ ...dialects[index], id, service, recognise, ...(claims && { claims }) }).toEqual(dialects[index])
  })

  it('bring the rules of their folders; without them, each rule says the same of itself', async () => {
    const own = [...(await loaded(entries)).values()].map((dialect) => dialect.rules)
    expect(Object.keys(described)).toEqual(Object.keys(rules))
    const saying = (all: typeof rules) =>
      Object.entries(all).map(([id, rule]) => [
        id,
        Object.fromEntries(Object.entries(rule).filter(([key]) => !['check', 'facts', 'about'].includes(key))),
      ])
    expect(saying(described)).toEqual(saying(rules))
    const checks = (all: typeof rules) => Object.entries(all).map(([id, rule]) => [id, 'check' in rule ? rule.check : null])
    expect(checks(Object.assign({ ...described }, ...own))).toEqual(checks(rules))
  })
})

describe('a dialect of three steps, nested bays and two documents', () => {
  contractOf(toy, toySamples)

  it('has its settings from both documents', () => {
    const [mill] = readSamples(toy, toySamples).pipelines
    const retries = mill?.tasks.map(({ id, retry }) => [id, retry.retries.value, retry.retries.origin])
    expect(retries).toEqual([
      ['weigh', 2, 'inherited'],
      ['clean', 2, 'inherited'],
      ['grind', 3, 'declared'],
    ])
    expect(mill?.tasks[0]?.retry.retries.at.document?.source.path).toBe('mills/usual.yml')
  })

  it('is reviewed by the rules that all dialects share, in its own words', () => {
    const findings = findingsIn(toy, bare)
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['retry-missing', 'timeout-missing', 'unknown-dependency', 'redundant-dependency']),
    )
    const said = findings.flatMap(({ message, remedy, fix, related }) => [
      message,
      remedy,
      fix?.title ?? '',
      ...related.map((one) => one.message),
    ])
    expect(said.filter((text) => wordsOfOthers.test(text))).toEqual([])
    expect(findings.filter(({ rule }) => rule.startsWith('alert') || rule.startsWith('sla'))).toEqual([])
  })
})

/** Titles, keys and outcomes as other products spell them. */
const wordsOfOthers = new RegExp(
  `\\b(?:${[
    ...dialects.flatMap(({ title, spellings }) => [title, ...Object.values(spellings).flatMap((word) => word ?? [])]),
    ...keysOfSchemas(),
  ].join('|')})\\b`,
)

/** Keys with an underscore in the published schemas: no sentence has them by chance. */
function keysOfSchemas(): readonly string[] {
  const schemas = globSync('src/dialects/*/format.schema.json', { cwd: root })
  const keys = schemas.flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/"([a-z]+(?:_[a-z]+)+)"/g)])
  return [...new Set(keys.map(([, key = '']) => key))].filter((key) => key !== '')
}
