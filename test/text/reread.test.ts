import { queryObjects } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { readPlainly, readText } from '../../src/text/decode.ts'
import { locate } from '../../src/text/document.ts'
import { keepOutline, rootAt } from '../../src/text/outline.ts'
import { TextPacks } from '../../src/text/packed-source.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { letGo, takenFrom } from '../../src/text/reread.ts'

const plain = 'name: Orders\nschedule:\n- cron: 0 5 * * *\npipeline:\n  load:\n    tasks: {}\n'
const unusual = '%YAML 1.2\n---\nbase: &base {a: 1}\nname: *base\n'
const documentOf = (text: string) => readText('flows/orders.yml', new TextEncoder().encode(text))
const isGetter = (document: object) => Object.getOwnPropertyDescriptor(document, 'root')?.get !== undefined

describe('a document whose tree is let go', () => {
  it.each([plain, unusual, '', 'a: [1', 'a: 1\n\ta: 2\n'])('has the same tree when it is read again: %j', async (text) => {
    const document = await documentOf(text)
    const before = structuredClone(parseDocument({ path: 'flows/orders.yml', text }))
    expect({ ...document }).toEqual(before)
    letGo(document)
    expect(isGetter(document)).toBe(true)
    expect({ ...document }).toEqual(before)
  })

  it('has no tree any more once it is taken, and the taken one has it', async () => {
    const document = await documentOf(plain)
    const { root } = document
    const taken = takenFrom(document)
    expect(taken.root).toBe(root)
    expect(taken.source).toBe(document.source)
    expect(taken.problems).toBe(document.problems)
    expect(document.root).not.toBe(root)
    expect(document.root).toEqual(root)
  })

  it('holds no more than a few trees that were read again', async () => {
    const documents = await Promise.all(Array.from({ length: 20 }, () => documentOf(plain)))
    for (const document of documents) letGo(document)
    const [first] = documents
    const before = first?.root
    expect(first?.root).toBe(before)
    for (const document of documents) void document.root
    expect(first?.root).not.toBe(before)
  })

  it('has its tree however often it is let go and read again', async () => {
    const document = await documentOf(plain)
    const { root } = document
    for (let round = 0; round < 12; round++) {
      letGo(document)
      expect(document.root).toEqual(root)
    }
  })

  it('is held by nothing once it is taken from a document that is soon let go', async () => {
    const documents = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        readText(
          `${at}.yml`,
          new TextEncoder().encode(plain),
          new TextPacks({ pack: (bytes) => bytes, unpack: (bytes) => bytes }),
        ),
      ),
    )
    const first = documents[0]?.root
    expect(first).toMatchObject({ kind: 'map' })
    expect(documents[0]?.root).toBe(first)
    const roots = documents.map((document) => new WeakRef(takenFrom(document).root ?? {}))
    await new Promise((resume) => setImmediate(resume))
    queryObjects(TextPacks, { format: 'count' })
    expect(roots.filter((root) => root.deref())).toHaveLength(1)
    expect(documents[1]?.root).toEqual(first)
  })

  it('tells places of the outline that was kept without its tree', async () => {
    const document = await documentOf(plain)
    const [inside, outside] = [{ path: ['schedule', 0, 'cron'] }, { path: ['pipeline', 'load'] }]
    const spans = [locate(document, inside), locate(document, outside)]
    keepOutline(document, document, new Set(['schedule']), readPlainly)
    letGo(document)
    const outline = rootAt(document, inside.path)
    expect(outline).toMatchObject({ kind: 'map' })
    expect(outline?.kind === 'map' && [...outline.entries.keys()]).toEqual(['schedule'])
    expect(rootAt(document, outside.path)).toEqual(document.root)
    expect([locate(document, inside), locate(document, outside)]).toEqual(spans)
  })
})
