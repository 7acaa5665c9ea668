import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allMatches } from '../../src/text/all-matches.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { secretsIn } from '../../src/text/secrets/document-secrets.ts'
import { issuedIn, issuedPattern } from '../../src/text/secrets/issued-credentials.ts'
import { issuedMarks } from '../../src/text/secrets/issued-marks.ts'
import { secretsInText } from '../../src/text/secrets/secret.ts'
import { commandPatterns } from '../../src/text/secrets/secret-commands.ts'
import { pairPatterns } from '../../src/text/secrets/secret-pairs.ts'
import { shapes } from '../../src/text/secrets/secret-shapes.ts'
import { gaps, lookAt, mayMatch, traceOf } from '../../src/text/secrets/traces.ts'

const seed = 20_261
const late = [...commandPatterns, ...pairPatterns].map(({ trace, pattern }) => ({ trace, pattern: pattern.value }))
const all = [...shapes.map(([, trace, pattern]) => ({ trace, pattern })), ...late].map(({ trace, pattern }) => ({
  trace,
  pattern,
  source: pattern.source.slice(0, 60),
}))

/** What a pattern matches, and more: without what it asks of its neighbours, but with what must follow at its end. */
function matchesOf({ source, flags }: RegExp): fc.Arbitrary<string> {
  const texts = fc.stringMatching(new RegExp(withoutLooks(source)))
  return flags.includes('i') ? texts.chain((text) => fc.constantFrom(text, text.toUpperCase(), text.toLowerCase())) : texts
}

const look = /\(\?<?[=!]/

function withoutLooks(source: string): string {
  let rest = source.replaceAll('\\b', '').replaceAll('()', '')
  for (let start = rest.search(look); start !== -1; start = rest.search(look)) {
    const end = endOfGroup(rest, start)
    const isKept = end === rest.length && rest.startsWith('(?=', start)
    rest = rest.slice(0, start) + (isKept ? `(?:${rest.slice(start + 3)}` : rest.slice(end))
  }
  return `^(?:${rest.replaceAll('(?:^|', '(?:').replaceAll('|$)', ')')})$`
}

function endOfGroup(source: string, start: number): number {
  let depth = 0
  let isInClass = false
  for (let at = start; at < source.length; at++) {
    const sign = source[at]
    if (sign === '\\') at++
    else if (isInClass) isInClass = sign !== ']'
    else if (sign === '[') isInClass = true
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return at + 1
  }
  return source.length
}

describe('one look at a text', () => {
  test.each(all)('lets a pattern search what it matches: $source', ({ trace, pattern }) => {
    fc.assert(
      fc.property(matchesOf(pattern), fc.string(), fc.string(), (match, before, after) => {
        expect(mayMatch(lookAt(before + match + after), trace)).toBe(true)
      }),
      { numRuns: 30, seed },
    )
  })

  test('finds words in small and capital letters, also at both ends, and nothing else', () => {
    const [long, short] = [traceOf(['passphrase']), traceOf(['7z'])]
    const sees = (text: string) => [mayMatch(lookAt(text), long), mayMatch(lookAt(text), short)]
    expect(sees('PassPhrase')).toEqual([true, false])
    expect(sees('a 7Z')).toEqual([false, true])
    expect(sees('7z passphrase')).toEqual([true, true])
    expect(sees('passphras e 7 z')).toEqual([false, false])
    expect(sees('')).toEqual([false, false])
  })

  test('finds bounded words between their neighbours alone', () => {
    const spaced = traceOf([{ word: 'rmanx', before: '"', after: gaps, isExact: true }])
    const sees = (text: string) => mayMatch(lookAt(text), spaced)
    for (const text of ['"rmanx ', 'a "rmanx\n', '\u00a0rmanx\u2003b', '"rmanx\t']) expect(sees(text)).toBe(true)
    for (const text of ['"rmanx', 'rmanx ', '"rmanxy ', 'armanx ', '"RMANX ', '"rmanx"']) expect(sees(text)).toBe(false)
  })

  test('finds what an issuer has marked, as a search of all of the text does', () => {
    for (const [prefix, body] of issuedMarks) {
      const marked = fc.stringMatching(new RegExp(withoutLooks(prefix + body)))
      fc.assert(
        fc.property(marked, fc.constantFrom('', ' ', 'a', '=', '_', '"'), fc.string(), (match, before, after) => {
          const text = before + match + after
          const expected = allMatches(text, issuedPattern.value).map(({ 0: found, index }) => [index, index + found.length])
          expect(issuedIn(lookAt(text)).map(({ start, end }) => [start, end])).toEqual(expected)
        }),
        { numRuns: 20, seed },
      )
    }
  })
})

test('a value in a document is searched as it would be by itself', () => {
  const match = fc.constantFrom(...all).chain(({ pattern }) => matchesOf(pattern))
  const text = fc.tuple(fc.constantFrom('', 'a ', 'key '), match, fc.constantFrom('', ' b')).map((parts) => parts.join(''))
  const style = fc.constantFrom<(value: string) => string>(
    (value) => JSON.stringify(value),
    (value) => `'${value.replaceAll("'", "''")}'`,
    (value) => `|-\n  ${value}`,
    (value) => value,
  )
  let found = 0
  fc.assert(
    fc.property(text, style, (value, written) => {
      const document = parseDocument({ path: 'a.yml', text: `command: ${written(value)}\n` })
      const node = document.root?.kind === 'map' ? document.root.entries.get('command')?.value : undefined
      if (node?.kind !== 'scalar' || typeof node.value !== 'string') return
      const secrets = secretsIn(document).map(({ within, kind, name }) => ({ within, kind, name }))
      expect(secrets).toEqual(secretsInText('command', node.value))
      found += secrets.length
    }),
    { numRuns: 1500, seed },
  )
  expect(found).toBeGreaterThan(200)
})
