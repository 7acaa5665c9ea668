import { afterEach, describe, expect, it, vi } from 'vitest'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import type { KeptFiles } from '../../src/host.ts'
import { allSaid, corpusThrice, keptInMemory, type Scene } from './kept-world.ts'

const touched = Object.keys(corpusThrice)
  .filter((path) => path.startsWith('flows/'))
  .slice(0, 6)
const scene: Scene = { texts: corpusThrice, touched }

/** How many files of the scene the dialect reads into the model. */
async function readsOf(one: Scene): Promise<{ readonly said: readonly string[]; readonly reads: readonly string[] }> {
  const read = vi.spyOn(orchestra, 'read')
  const said = await allSaid(one)
  const reads = read.mock.calls.map(([{ documents }]) => documents[0].source.path)
  read.mockRestore()
  return { said, reads }
}

/** The paths of files that are read although the change leaves them alone, each as often as it is. */
const untouched = (reads: readonly string[]) => reads.filter((path) => !touched.includes(path))

describe('a review of a change after an earlier one', () => {
  afterEach(() => vi.restoreAllMocks())

  it('says the same in every format, and reads only the untouched files of which a finding tells', async () => {
    const { files } = keptInMemory()
    const alone = await readsOf(scene)
    const cold = await readsOf({ ...scene, files })
    const warm = await readsOf({ ...scene, files })
    expect(alone.said.join()).toContain('copied-pipeline')
    expect(cold.said).toEqual(alone.said)
    expect(warm.said).toEqual(alone.said)
    expect(cold.reads).toEqual(alone.reads)
    expect(new Set(untouched(cold.reads)).size).toBeGreaterThan(30)
    expect(new Set(untouched(warm.reads)).size).toBeLessThan(12)
  })

  it.each([
    ['a byte of it is another', (pack: Uint8Array) => pack.set([0x20], Math.floor(pack.length / 3))],
    ['a byte of its index is another', (pack: Uint8Array) => pack.set([0x20], pack.length - 60)],
    ['its digest is another', (pack: Uint8Array) => pack.set([1 + (pack.at(-1) ?? 0)], pack.length - 1)],
  ])('reads all files where %s', async (_, change) => {
    const { kept, files } = keptInMemory()
    const cold = await readsOf({ ...scene, files })
    for (const pack of kept.values()) change(pack)
    expect(await readsOf({ ...scene, files })).toEqual(cold)
    expect(untouched((await readsOf({ ...scene, files })).reads).length).toBeLessThan(untouched(cold.reads).length / 2)
  })

  it.each([0, 1, 35, 36, 37, 1000, -1, -36])('reads all files where the pack is cut at %d', async (at) => {
    const { kept, files } = keptInMemory()
    const cold = await readsOf({ ...scene, files })
    for (const [name, pack] of kept) kept.set(name, pack.slice(0, at))
    expect(await readsOf({ ...scene, files })).toEqual(cold)
  })

  it('reads all files where another build has left the pack', async () => {
    const { kept, files } = keptInMemory()
    const cold = await readsOf({ ...scene, files })
    expect(await readsOf({ ...scene, files: { ...files, build: 'another build' } })).toEqual(cold)
    expect(kept.size).toBe(2)
  })

  it('says the same where nothing can be left, and where that fails half-way', async () => {
    const { said } = await readsOf(scene)
    const unwritable: KeptFiles = { build: 'a', read: () => undefined, write: () => undefined }
    expect(await allSaid({ ...scene, files: unwritable })).toEqual(said)
    const { kept, files } = keptInMemory()
    await allSaid({ ...scene, files: { ...files, write: () => ({ append: () => undefined, keep: () => undefined }) } })
    expect(kept.size).toBe(0)
  })

  it.each([
    ['what the team knows of pipelines', 'pipelines:\n  - match: "more/**"\n    alias: taken\n    owners: [harbour]\n'],
    ['rules', 'rules:\n  shared-connector: off\n  schedule-crowd: warning\n'],
    ['how credentials begin', 'secretPrefixes: [sess]\n'],
    ['resources', 'pools:\n  - name: warehouse\n    slots: 1\n    members: ["*"]\n'],
  ])('says what a first one says where %s changes in the configuration', async (_, config) => {
    const { files } = keptInMemory()
    await allSaid({ ...scene, files })
    const alone = await readsOf({ ...scene, config })
    expect(await allSaid({ ...scene, config, files })).toEqual(alone.said)
    const warm = await readsOf({ ...scene, config, files })
    expect(warm.said).toEqual(alone.said)
    expect(untouched(warm.reads).length).toBeLessThan(untouched(alone.reads).length / 2)
  })

  it('reads what has changed since, and what has moved', async () => {
    const { files } = keptInMemory()
    await allSaid({ ...scene, files })
    const [one = '', other = '', third = ''] = Object.keys(corpusThrice).filter((path) => path.startsWith('others/'))
    const { [other]: moved = '', ...rest } = corpusThrice
    const texts = {
      ...rest,
      'others/elsewhere.yml': moved,
      [one]: `${corpusThrice[one]}\n# Later\n`,
      [third]: corpusThrice[one] ?? '',
    }
    const [alone, warm] = [await readsOf({ ...scene, texts }), await readsOf({ ...scene, texts, files })]
    expect(warm.said).toEqual(alone.said)
    for (const path of ['others/elsewhere.yml', one, third]) expect(warm.reads).toContain(path)
    expect((await readsOf({ ...scene, texts, files })).said).toEqual(alone.said)
  })

  it('keeps summaries of files that the change touches, for when it is undone', async () => {
    const { files } = keptInMemory()
    await allSaid({ ...scene, touched: [], files })
    await allSaid({ ...scene, files })
    const { reads } = await readsOf({ ...scene, touched: [], files })
    expect(reads.length).toBeLessThan(10)
  })

  it('leaves nothing of a file that holds what looks like a credential', async () => {
    const { kept, files } = keptInMemory()
    const secret = `ghp_${'Zk3'.repeat(12)}`
    const path = 'more/with-a-token.yml'
    const text = `version: v1\nname: Token ${secret}\npipeline:\n  all:\n    tasks:\n      load:\n        integration: HTTP\n        integration_job: HTTP_REQUEST\n        parameters:\n          token: ${secret}\n`
    const texts = { ...corpusThrice, [path]: text }
    const alone = await allSaid({ ...scene, texts })
    await allSaid({ ...scene, texts, files })
    const warm = await readsOf({ ...scene, texts, files })
    expect(warm.said).toEqual(alone)
    expect(warm.reads).toContain(path)
    const left = [...kept.values()].map((pack) => Buffer.from(pack).toString('latin1')).join()
    expect(left).not.toContain(secret)
    expect(left).not.toContain(path)
  })
})
