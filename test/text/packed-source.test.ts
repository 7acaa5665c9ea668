import { queryObjects } from 'node:v8'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { withLines } from '../../src/text/document.ts'
import { ownTexts } from '../../src/text/own-text.ts'
import { letGoText, type Packer, TextPacks } from '../../src/text/packed-source.ts'
import { lineStartsOf, type Source } from '../../src/text/source.ts'

const deflate: Packer = { pack: (bytes) => deflateRawSync(bytes), unpack: (packed) => inflateRawSync(packed) }

const texts = [
  '',
  'name: orders\n',
  '\ufeffname: a second mark\n',
  'name: Größe € 𝄞\r\nnext: "\u2028"',
  `long: ${'x'.repeat(200_000)}\nnext: ${'ü'.repeat(70_000)}\n`,
  'line\n'.repeat(30_000),
  ...Array.from({ length: 100 }, (_, at) => `name: ${at}\n`.repeat(at * 10)),
]

function sourcesOf(packer: Packer, all: readonly string[] = texts): readonly Source[] {
  const packs = new TextPacks(packer)
  return all.map((text, at) => packs.sourceOf(`${at}.yml`, text))
}

describe('texts that are let go', () => {
  it('are told again as they were, with their lines, in any order', () => {
    const sources = sourcesOf(deflate)
    const documents = sources.map((source) => withLines({ source }))
    for (const source of sources) letGoText(source)
    for (const source of sources) letGoText(source)
    for (const order of [sources, sources.toReversed()])
      for (const source of order) expect(source.text).toBe(texts[sources.indexOf(source)])
    expect(documents.map(({ lineStarts }) => lineStarts)).toEqual(texts.map(lineStartsOf))
  })

  it('are not unpacked to tell their lines, and with their neighbours once', () => {
    const unpack = vi.fn(deflate.unpack)
    const sources = sourcesOf({ ...deflate, unpack }, texts.slice(6))
    for (const source of sources) letGoText(source)
    for (const source of sources) expect(withLines({ source }).lineStarts.length).toBeGreaterThan(0)
    expect(unpack).not.toHaveBeenCalled()
    for (const source of sources) void source.text
    expect(unpack.mock.calls.length).toBeLessThan(10)
  })

  it('are held by no piece of them that has been made one of its own', () => {
    const heap = (): number => {
      queryObjects(TextPacks, { format: 'count' })
      return process.memoryUsage().heapUsed
    }
    const before = heap()
    const kept = Array.from({ length: 40 }, (_, at) => {
      const text = new TextDecoder().decode(
        new TextEncoder().encode(`name: the pipeline number ${at}\n# ${`${at}`.padEnd(1_000_000, '-')}`),
      )
      const piece = { names: new Set([text.slice(6, 40)]), at: new Map([[text.slice(0, 20), [text.slice(7, 33)]]]) }
      ownTexts(piece)
      return piece
    })
    expect(heap() - before).toBeLessThan(20_000_000)
    expect(kept).toHaveLength(40)
  })
})

it('values of which aliases make very many are looked at in part', () => {
  let value: unknown = ['a text of some length']
  for (let depth = 0; depth < 60; depth++) value = [value, value]
  ownTexts(value)
})
