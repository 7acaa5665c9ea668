import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  annotationData,
  annotationProperty,
  htmlMessage,
  htmlText,
  log,
  logCode,
  logText,
  markdownCode,
  markdownComment,
  markdownLink,
  markdownPre,
  markdownText,
  md,
  mermaidLabel,
  own,
  sarifName,
  sarifText,
  sarifUri,
  workflowCommand,
  xmlText,
} from '../../src/render/safe.ts'
import { bounded, quoted, visible } from '../../src/text/quote.ts'
import { hiddenCharacter, hostileTexts } from './hostile.ts'

const encoders = {
  annotationData,
  annotationProperty,
  htmlMessage,
  htmlText,
  logCode,
  logText,
  markdownCode,
  markdownComment,
  markdownPre,
  markdownText,
  mermaidLabel,
  sarifName,
  sarifText,
  sarifUri,
  xmlText,
}

/** Any string of UTF-16 units, halves of pairs included, with many signs that have a meaning somewhere. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
  )
  .map((parts) => parts.join(''))

describe.each(Object.entries(encoders))('%s', (name, encode) => {
  test('gives one bounded line without hidden characters, whatever it gets', () => {
    void fc.assert(
      fc.property(anyText, (text) => {
        const safe = encode(text)
        expect(safe).not.toMatch(/\n/)
        expect(hiddenCharacter.test(safe)).toBe(false)
        if (name !== 'sarifUri' && name !== 'markdownComment') expect(safe.length).toBeLessThan(60_000)
      }),
      { numRuns: 200, seed: 11 },
    )
  })

  test('takes a million characters in linear time', () => {
    for (const piece of ['a', '"', ':', '@a', '\u0300', '⟨', '{', '##[', '<!--', '\ud800', '- ']) {
      expect(() => encode(piece.repeat(1_000_000 / piece.length))).not.toThrow()
    }
  })
})

describe('the encoders', () => {
  test.each([
    ['markdownCode', markdownCode('a|b`c'), '<code>a&#124;b&#96;c</code>'],
    ['markdownCode of nothing', markdownCode(''), '<code>&#34;&#34;</code>'],
    ['markdownCode of blanks', markdownCode('  a  b'), '<code>&#160;&#160;a &#160;b</code>'],
    ['markdownCode of an address', markdownCode('a@b.c'), '<code>a&#64;<!-- -->b&#46;c</code>'],
    [
      'markdownText',
      markdownText('Task "a*b" waits (3 times), 50% of it'),
      'Task <code>a&#42;b</code> waits (3 times), 50% of it',
    ],
    [
      'markdownText with odd words',
      markdownText('see #1, GH-12 and depends_on'),
      'see <code>&#35;1&#44;</code> <code>GH&#45;12</code> and <code>depends&#95;on</code>',
    ],
    ['markdownText with an odd quote', markdownText('a " b'), 'a <code>&#34;</code> b'],
    ['markdownLink', markdownLink(md`x`, 'https://a.example/b-c'), '<a href="https://a.example/b-c">x</a>'],
    ['markdownLink to elsewhere', markdownLink(md`x`, 'javascript:1'), 'x'],
    ['markdownLink out of its attribute', markdownLink(md`x`, 'https://a.example/"><b>'), 'x'],
    ['markdownComment', markdownComment('pipeline-review --> <b>'), '<!-- pipeline-review __ _b_ -->'],
    ['logText', logText('::error::x ##[warning]y'), ': :error: :x ## [warning]y'],
    ['logCode', logCode('select a::int ##[warning]'), 'select a::int ## [warning]'],
    ['annotationData', annotationData('100%\r\n::x'), '100%25⟨U+000D⟩⟨U+000A⟩::x'],
    ['annotationProperty', annotationProperty('a:b,c%0A'), 'a%3Ab%2Cc%250A'],
    ['htmlText', htmlText('<a href=\'x\' b="y">&'), '&#60;a href=&#39;x&#39; b=&#34;y&#34;&#62;&#38;'],
    [
      'htmlMessage',
      htmlMessage('Write `<a: "b">`, not "x`y`"; 5 ` <b>'),
      'Write <code>&#60;a: &#34;b&#34;&#62;</code>, not &#34;x&#96;y&#96;&#34;; 5 &#96; &#60;b&#62;',
    ],
    ['htmlMessage cut within code', htmlMessage('Write `retries: 2, delay: 5`', 12), 'Write <code>retr…</code>'],
    ['xmlText', xmlText(']]> ##[x]\uffff'), ']]&#62; ##&#91;x]⟨U+FFFF⟩'],
    ['sarifText', sarifText('${{ x }} [a](0)'), '${{{{ x }}}} [a] (0)'],
    ['sarifUri', sarifUri('a b/ü:%#?.yml'), 'a%20b/%C3%BC%3A%25%23%3F.yml'],
    ['sarifUri of an absolute path', sarifUri('//host/x'), 'host/x'],
    ['mermaidLabel', mermaidLabel('load "x"; click A <b>'), 'load x click A b'],
    ['mermaidLabel of signs only', mermaidLabel('"";'), '-'],
    [
      'workflowCommand',
      workflowCommand('error', { file: 'a,b.yml', line: 3, title: 'x:y' }, 'm::n%'),
      '::error file=a%2Cb.yml,line=3,title=x%3Ay::m::n%25',
    ],
  ])('%s', (_, actual, wanted) => {
    expect(actual).toBe(wanted)
  })

  test('templates take no raw text and no text of another sink', () => {
    const raw: string = 'a@b'
    // @ts-expect-error a raw text
    const mixed = md`${raw} `
    // @ts-expect-error a text that is safe elsewhere
    const wrong = log`${markdownCode(raw)} `
    // @ts-expect-error not our own words
    const notOwn = own`${logText(raw)} `
    expect([mixed, wrong, notOwn, md`${own`ours ${1}`}`]).toHaveLength(4)
  })
})

describe('names in messages', () => {
  test.each([
    ['load', '"load"'],
    ['a "b"', `"a 'b'"`],
    ['a\u200bb', '"a⟨U+200B⟩b"'],
    ['', '""'],
    ['❄\ufe0f cold', '"❄\ufe0f cold"'],
    ['cold\ufe0f', '"cold⟨U+FE0F⟩"'],
    [`e${'\u0300'.repeat(40)}`, `"e${'\u0300'.repeat(4)} ⟨+36 marks⟩"`],
  ])('%j', (name, wanted) => {
    expect(quoted(name)).toBe(wanted)
  })

  test('are at most 80 characters between the quotes and never cut inside a character or mark', () => {
    expect(quoted('x'.repeat(81))).toBe(`"${'x'.repeat(79)}…"`)
    expect(quoted('x'.repeat(80))).toBe(`"${'x'.repeat(80)}"`)
    expect(quoted('😀'.repeat(80))).toBe(`"${'😀'.repeat(39)}…"`)
    expect(quoted('\u202e'.repeat(80))).toBe(`"${'⟨U+202E⟩'.repeat(9)}…"`)
    void fc.assert(
      fc.property(anyText, (text) => {
        const name = quoted(text)
        expect(name).toMatch(/^"[^"]*"$/)
        expect(name.length).toBeLessThanOrEqual(82)
        expect(name.isWellFormed()).toBe(true)
      }),
      { seed: 11 },
    )
  })

  test('bounds count UTF-16 units', () => {
    expect(bounded('abc', 3)).toBe('abc')
    expect(bounded('abcd', 3)).toBe('ab…')
    expect(visible('a\tb')).toBe('a⟨U+0009⟩b')
  })
})
