import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kestra } from '../../src/dialects/kestra/index.ts'
import { findingsIn } from '../dialects/contract.ts'

interface Recording {
  readonly flows: readonly {
    readonly name: string
    readonly versions: Readonly<Record<string, { readonly verdict: string }>>
  }[]
}

const own = join(import.meta.dirname, '../../conformance/kestra/flows')
const shared = join(import.meta.dirname, '../../../shared/dialects/kestra')
const { flows }: Recording = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../conformance/kestra/recording.json'), 'utf8'),
)

/** The text of a recorded flow, where it is at hand. */
function textOf(name: string): string | undefined {
  const path = [join(shared, name), join(own, name), join(own, name.slice(name.indexOf('/') + 1))].find((one) => existsSync(one))
  return path && readFileSync(path, 'utf8')
}

/** What `removed-in-version` says a release refuses, by the name of the flow. */
function refusedIn(version: string): ReadonlyMap<string, readonly string[]> {
  const config = { kestra: { version, libraryVersion: null, edition: null, timeZone: null } }
  const names = [...new Set(flows.map(({ name }) => name))]
  return new Map(
    names.flatMap((name) => {
      const text = textOf(name)
      if (text === undefined) return []
      const told = findingsIn(kestra, { 'flow.yml': text }, { config }).filter(
        ({ rule, severity, message }) => rule === 'removed-in-version' && severity === 'error' && message.endsWith('refuses it'),
      )
      return told.length === 0 ? [] : [[name, told.map(({ message }) => message)] as const]
    }),
  )
}

describe('what a release is said to refuse', () => {
  it.each([
    ['2.0', '2.0.0'],
    ['1.3', '1.3.5'],
  ])('for %s is refused by the parser of %s', (version, release) => {
    const told = refusedIn(version)
    // A file of several flows counts as taken where all of them are.
    const refused = new Set(flows.flatMap(({ name, versions }) => (versions[release]?.verdict === 'valid' ? [] : [name])))
    const taken = [...told].filter(([name]) => !refused.has(name))
    expect(taken).toEqual([])
    if (existsSync(shared)) expect(told.size).toBeGreaterThan(0)
  })
})
