import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { errorsIn, expressible } from '../../conformance/yaml-language-server/errors.ts'
import { places } from '../../conformance/yaml-language-server/places.ts'
import { integrationOf } from '../../src/dialects/orchestra/catalogue.ts'
import { isBroken } from '../../src/text/document.ts'
import { parseDocument } from '../../src/text/parse.ts'

const root = join(import.meta.dirname, '../..')

interface Recording {
  readonly server: string
  readonly red: Readonly<Record<string, readonly number[]>>
  readonly offers: Readonly<Record<string, readonly string[]>>
}

const { red, offers }: Recording = JSON.parse(readFileSync(join(root, 'conformance/yaml-language-server/recording.json'), 'utf8'))

/** Errors that no schema can see, with the reason. */
const beyond: readonly (readonly [path: string, reason: string])[] = [
  ['test/rules/value-in-comment/bad.yml', 'a misspelt parameter may stand for the missing one'],
  ['test/rules/value-in-comment/good.yml', 'a misspelt parameter may stand for the missing one'],
]

/** Files that are here and can be read: what is broken has one error of its own, and editors see what is left of it. */
const files = Object.keys(red).flatMap((path) => {
  if (!existsSync(join(root, path))) return []
  const text = readFileSync(join(root, path), 'utf8')
  return isBroken(parseDocument({ path, text })) ? [] : [{ path, text, lines: red[path] ?? [] }]
})

describe('yaml-language-server with the schema for editors', () => {
  it('marks red only what the review calls an error', () => {
    expect(files.length).toBeGreaterThan(300)
    const alone = files.filter(({ text, lines }) => lines.length > 0 && errorsIn(text).length === 0)
    expect(alone.map(({ path, lines }) => `${path}: ${lines.join(', ')}`)).toEqual([])
  })

  it('marks red every file in which the review finds an error that a schema can express', () => {
    const isExpressible = (rule: string) => expressible.some((id) => id === rule)
    const missed = files.filter(({ text, lines }) => lines.length === 0 && errorsIn(text).some(({ rule }) => isExpressible(rule)))
    expect(missed.map(({ path }) => path)).toEqual(beyond.map(([path]) => path))
  })

  it('offers at each place what belongs there', () => {
    expect(Object.keys(offers)).toEqual(places.map(({ name }) => name))
    for (const { name } of places) expect(offers[name]?.join('').length, name).toBeGreaterThan(0)
    expect(offers['job of FIVETRAN']).toEqual(['FIVETRAN_SYNC_ALL'])
    expect(offers['job of SNOWFLAKE']).toEqual(Object.keys(integrationOf('SNOWFLAKE')?.jobs ?? {}).sort())
    expect(offers['parameters of FIVETRAN_SYNC_ALL']).toEqual(['connector_id', 'resync'])
    expect(offers['value of package_manager']).toEqual(['PIP', 'POETRY', 'UV'])
    expect(offers['alert status']).not.toContain('RUNNING_TIMEOUT')
    expect(offers['task key']).toContain('depends_on')
    expect(Object.values(offers).flat()).not.toContain('dependsOn')
    expect(offers['time zone']).toContain('Europe/London')
    expect(offers['hover retry_delay']?.[0]).toContain('Minutes between two attempts')
    expect(offers['hover connector_id']?.[0]).toContain('required')
  })
})
