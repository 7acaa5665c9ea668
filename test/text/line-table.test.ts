import { expect, it } from 'vitest'
import { withLines } from '../../src/text/document.ts'
import { lineStartsOf } from '../../src/text/source.ts'

it('lines are counted once while few are asked for, and let go of where many are', () => {
  const texts = Array.from({ length: 300 }, (_, at) => `name: ${at}\n`.repeat(1000))
  const documents = texts.map((text, at) => withLines({ source: { path: `${at}.yml`, text } }))
  const [first] = documents
  const starts = first?.lineStarts
  expect(starts).toEqual(lineStartsOf(texts[0] ?? ''))
  expect(first?.lineStarts).toBe(starts)
  for (const document of documents) expect(document.lineStarts).toHaveLength(1001)
  expect(first?.lineStarts).not.toBe(starts)
  expect(first?.lineStarts).toEqual(starts)
})
