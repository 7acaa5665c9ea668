import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const home = new URL('../../../shared/corpus/orchestra-changes/', import.meta.url)
const hasChanges = existsSync(home)

/** A real commit to one pipeline file. */
function changeOf(id: string) {
  const read = (name: string) => readFileSync(new URL(`${id}/${name}`, home))
  const facts = read('SOURCE').toString()
  const fact = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(facts)?.[1] ?? ''
  return {
    path: fact('path'),
    before: read('before.yml'),
    after: read('after.yml'),
    isSemantic: fact('semantic_change') === 'yes',
  }
}

async function compare(path: string, before: Uint8Array, after: Uint8Array) {
  const base = { label: 'before', changed: new Map([[path, path]]), removed: [], read: async () => before }
  const { report } = await review(fakeWorld({ [path]: after }).host, { paths: [path], profile: 'strict', base })
  return {
    crashed: report.crashed,
    mended: report.comparison?.fixed.map(({ rule }) => rule) ?? [],
    fresh: report.findings.filter(({ state }) => state === 'new').map(({ rule }) => rule),
  }
}

describe.skipIf(!hasChanges)('a real change', () => {
  it.each([
    ['002', 'duplicate-key', 1],
    ['017', 'secret-literal', 2],
    ['021', 'duplicate-key', 3],
    ['025', 'invalid-expression', 1],
    ['033', 'environment-pinned', 1],
    ['038', 'branch-pinned', 2],
    ['040', 'connection-suffix-missing', 1],
  ])('%s mends %s: %i found before and gone after', async (id, rule, count) => {
    const { path, before, after } = changeOf(id)
    const { mended, fresh } = await compare(path, before, after)
    expect({ mended: mended.filter((other) => other === rule).length, fresh: fresh.includes(rule) }).toEqual({
      mended: count,
      fresh: false,
    })
  })

  it.each([
    ['001', 'duplicate-key', 1],
    ['012', 'unknown-matrix-name', 1],
    ['016', 'duplicate-key', 3],
    ['032', 'ambiguous-yaml', 2],
  ])('%s brings %s in: %i times new', async (id, rule, count) => {
    const { path, before, after } = changeOf(id)
    const { mended, fresh } = await compare(path, before, after)
    expect({ fresh: fresh.filter((other) => other === rule).length, mended: mended.includes(rule) }).toEqual({
      fresh: count,
      mended: false,
    })
  })

  const changes = hasChanges ? readdirSync(home).sort() : []

  it.each(changes)('%s is compared without a fault, and a change of form alone brings and mends nothing', async (id) => {
    const { path, before, after, isSemantic } = changeOf(id)
    const { crashed, mended, fresh } = await compare(path, before, after)
    expect(crashed).toEqual([])
    if (!isSemantic) expect({ mended, fresh }).toEqual({ mended: [], fresh: [] })
    expect(await compare(path, before, before)).toEqual({ crashed: [], mended: [], fresh: [] })
  })
})
