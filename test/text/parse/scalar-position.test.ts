import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Document as LibraryDocument, Scalar } from 'yaml'
import { parseDocument, spanWithin } from '../../../src/text/parse.ts'
import { nodeAt, type ScalarNode } from '../../../src/text/tree.ts'

const seed = 20_240_501
const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const

/** Texts with the pieces on which folding, quoting and chomping depend. */
const texts = fc
  .array(
    fc.constantFrom(
      'a',
      'Bc',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '\t',
      "'",
      '"',
      '\\',
      ': ',
      ' #',
      '- ',
      '${{ x.y }}',
      'é',
      '漢',
      'word word',
      '\n  deep',
    ),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(''))

function scalarAt(
  text: string,
  ...path: (string | number)[]
): { readonly document: ReturnType<typeof parseDocument>; readonly scalar: ScalarNode } {
  const document = parseDocument({ path: 'a.yml', text })
  const node = nodeAt(document.root, path)
  if (node?.kind !== 'scalar') throw new Error(`no scalar at ${path.join('.')} in ${text}`)
  return { document, scalar: node }
}

/** The piece of the source where `part` of the decoded scalar is written. */
function sourceOfPart(text: string, part: string, path: (string | number)[] = ['a']): string {
  const { document, scalar } = scalarAt(text, ...path)
  const start = String(scalar.value).indexOf(part)
  const span = spanWithin(document, scalar, { start, end: start + part.length })
  return text.slice(span.start, span.end)
}

function stringify(value: string, style: (typeof styles)[number], lineWidth: number, lineEnd: string): string {
  const node = new Scalar(value)
  node.type = Scalar[style]
  const document = new LibraryDocument({ top: { list: [1] } })
  document.setIn(['top', 'list', 0], node)
  return document.toString({ lineWidth, minContentWidth: 0 }).replaceAll('\n', lineEnd)
}

describe('a piece of a scalar', () => {
  test.each([
    ['plain', 'a: run ${{ x }} now\n'],
    ['plain over lines', 'a: run\n  it ${{ x }}\n  now\n'],
    ['single quotes', "a: 'it''s ${{ x }} now'\n"],
    ['double quotes', 'a: "tab\\t \\u00e9\\x41 ${{ x }} now"\n'],
    ['double quotes over lines', 'a: "one \\\n  two\n\n  ${{ x }} three"\n'],
    ['literal', 'a: |\n  one\n    two ${{ x }}\n  three\n'],
    ['literal with an indentation sign', 'a: |2-\n    one\n  ${{ x }}\n'],
    ['literal that keeps its line feeds', 'a: |+\n  one\n\n  ${{ x }}\n\n\nb: 1\n'],
    ['folded', 'a: >-\n  one\n  two ${{ x }}\n\n  three\n    deep\n  end\n'],
    ['folded with a comment', 'a: > # why\n\n  one\n  ${{ x }}\n'],
    ['CR LF, literal', 'a: |\r\n  one\r\n  two ${{ x }}\r\n'],
    ['CR LF, folded', 'a: >\r\n  one\r\n  two\r\n\r\n  ${{ x }}\r\n'],
    ['CR LF, double quotes', 'a: "one\r\n  two \\\r\n  ${{ x }}"\r\n'],
    ['CR LF, plain', 'a: one\r\n  two\r\n\r\n  ${{ x }}\r\n'],
    ['between brackets', 'a: { b: "x", c: "${{ x }}" }\n'],
  ])('is found: %s', (name, text) => {
    expect(sourceOfPart(text, '${{ x }}', name === 'between brackets' ? ['a', 'c'] : ['a'])).toBe('${{ x }}')
  })

  test('takes an escape and a folded line break as a whole', () => {
    expect(sourceOfPart('a: "x\\u0041y"\n', 'A')).toBe('\\u0041')
    expect(sourceOfPart('a: "x\\U0001F600y"\n', '\udE00')).toBe('\\U0001F600')
    expect(sourceOfPart("a: 'it''s'\n", "'")).toBe("''")
    expect(sourceOfPart('a: one\n  two\n', ' ')).toBe('\n  ')
  })

  test('is empty where it is asked for nothing, and stays inside the scalar', () => {
    const text = 'a: |\n  one\n\nb: 2\n'
    const { document, scalar } = scalarAt(text, 'a')
    expect(spanWithin(document, scalar, { start: 1, end: 1 })).toEqual({ start: 8, end: 8 })
    expect(spanWithin(document, scalar, { start: 0, end: 900 }).end).toBeLessThanOrEqual(scalar.span.end)
    expect(spanWithin(document, scalar, { start: 700, end: 900 }).end).toBeLessThanOrEqual(scalar.span.end)
  })

  test('is the whole scalar where its source says something else', () => {
    const { document, scalar } = scalarAt('a: 0x10\n', 'a')
    expect(spanWithin(document, scalar, { start: 0, end: 1 })).toEqual(scalar.span)
    expect(spanWithin(document, scalar, { start: -1, end: 1 })).toEqual(scalar.span)
  })

  test('of a long scalar is found as fast as its length allows', () => {
    const text = `a: |\n${'  ${{ x }} and more\n'.repeat(15_000)}`
    const { document, scalar } = scalarAt(text, 'a')
    const value = String(scalar.value)
    for (let at = value.indexOf('${{'); at !== -1; at = value.indexOf('${{', at + 1)) {
      const span = spanWithin(document, scalar, { start: at, end: at + 8 })
      if (text.slice(span.start, span.end) !== '${{ x }}') throw new Error(`wrong place ${at}`)
    }
  })

  test.each(styles)('is written there, character by character, in any text: %s', (style) => {
    let exact = 0
    let all = 0
    fc.assert(
      fc.property(texts, fc.constantFrom(0, 20, 80), fc.constantFrom('\n', '\r\n'), (value, width, lineEnd) => {
        const text = stringify(value, style, width, lineEnd)
        const { document, scalar } = scalarAt(text, 'top', 'list', 0)
        const decoded = String(scalar.value)
        for (let at = 0; at < decoded.length; at++) {
          const { start, end } = spanWithin(document, scalar, { start: at, end: at + 1 })
          expect(start).toBeGreaterThanOrEqual(scalar.span.start)
          expect(end).toBeLessThanOrEqual(scalar.span.end)
          all++
          const written = text.slice(start, end)
          if (written === decoded[at]) exact++
          else if (written.length === 1) expect(written + decoded[at]).toMatch(/^[\n ]{2}$/)
          else expect(written).toMatch(/^(?:''|\\.+|[ \t\r\n\\]*|)$/s)
        }
      }),
      { numRuns: 400, seed },
    )
    expect(exact / all).toBeGreaterThan(0.6)
  })
})
