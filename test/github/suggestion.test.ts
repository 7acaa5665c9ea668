import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprintIn, liesInOneHunk, proposalFor, replacementOf } from '../../src/github/suggestion.ts'
import { applyEdits, type Edit } from '../../src/text/fix.ts'
import { findingWith } from './finding.ts'

const fixOf = (...edits: readonly Edit[]) => ({ title: 'Add it', safety: 'safe' as const, edits })
const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text })

/** What GitHub makes of a suggestion: the commented lines become those of the suggestion. */
function applySuggestion(
  text: string,
  { first, last, lines }: { first: number; last: number; lines: readonly string[] },
): string {
  const all = text.split('\n')
  return [...all.slice(0, first - 1), ...lines, ...all.slice(last)].join('\n')
}

const text = 'a: 1\nb: 2\nc: 3\n'

describe('a fix in whole lines', () => {
  it.each([
    ['a word', edit(3, 4, '9'), { first: 1, last: 1, lines: ['a: 9'] }],
    ['a line more, put in at the start of a line', edit(5, 5, 'x: 0\n'), { first: 2, last: 2, lines: ['x: 0', 'b: 2'] }],
    ['a line more, put in at the end of a line', edit(4, 4, '\nx: 0'), { first: 1, last: 1, lines: ['a: 1', 'x: 0'] }],
    ['a line removed with its end', edit(5, 10, ''), { first: 2, last: 2, lines: [] }],
    ['a line end removed, which joins two lines', edit(4, 5, ' '), { first: 1, last: 2, lines: ['a: 1 b: 2'] }],
    ['text at the very end', edit(15, 15, 'd: 4\n'), { first: 3, last: 3, lines: ['c: 3', 'd: 4'] }],
    ['several lines', edit(3, 13, '7\nd'), { first: 1, last: 3, lines: ['a: 7', 'd3'] }],
    ['an empty line', edit(5, 9, ''), { first: 2, last: 2, lines: [''] }],
  ])('is %s', (_name, one, expected) => {
    expect(replacementOf(text, fixOf(one))).toEqual(expected)
  })

  it.each([
    ['no edits', []],
    ['nothing new', [edit(0, 1, 'a')]],
    ['a place outside the text', [edit(10, 99, 'x')]],
  ])('is nothing for %s', (_name, edits) => {
    expect(replacementOf(text, fixOf(...edits))).toBeUndefined()
  })

  it('has the same effect as the edits, for any text and edits', () => {
    const lines = fc.array(fc.constantFrom('a', '', 'bb', '  c'), { minLength: 1, maxLength: 6 })
    const place = fc.tuple(fc.nat(20), fc.nat(20), fc.constantFrom('', 'x', '\n', 'y\n', '\nz'))
    fc.assert(
      fc.property(lines, fc.array(place, { minLength: 1, maxLength: 3 }), fc.boolean(), (content, places, hasEnd) => {
        const before = content.join('\n') + (hasEnd ? '\n' : '')
        const edits = places.map(([one, other, added]) =>
          edit(Math.min(one, other, before.length), Math.min(Math.max(one, other), before.length), added),
        )
        const after = applyEdits(before, edits)
        const replacement = replacementOf(before, fixOf(...edits))
        if (replacement === undefined) expect(after).toBe(before)
        else expect(applySuggestion(before, replacement).replace(/\n$/, '')).toBe(after.replace(/\n$/, ''))
      }),
      { seed: 11, numRuns: 3000 },
    )
  })
})

describe('a proposal', () => {
  const hunks = [
    { shown: { first: 1, last: 2 }, added: [] },
    { shown: { first: 3, last: 3 }, added: [] },
  ]
  const finding = findingWith({ fix: fixOf(edit(3, 4, '9')) })

  it('lies inside one hunk', () => {
    expect(liesInOneHunk({ first: 1, last: 2 }, hunks)).toBe(true)
    expect(liesInOneHunk({ first: 2, last: 3 }, hunks)).toBe(false)
    expect(liesInOneHunk({ first: 4, last: 4 }, hunks)).toBe(false)
    expect(liesInOneHunk({ first: 1, last: 1 }, [{ shown: null, added: [] }])).toBe(false)
  })

  it('holds a marker, the sentence, and the exact lines', () => {
    const proposal = proposalFor(finding, text, hunks)
    expect(proposal).toMatchObject({ first: 1, last: 1, path: finding.path, fingerprint: finding.fingerprint })
    expect(fingerprintIn(proposal?.body ?? '')).toBe(finding.fingerprint)
    expect(proposal?.body).toContain('\n```suggestion\na: 9\n```')
  })

  it('deletes lines with an empty suggestion', () => {
    const removal = findingWith({ fix: fixOf(edit(5, 10, '')) })
    expect(proposalFor(removal, text, hunks)?.body).toContain('\n```suggestion\n```')
  })

  it('is the same in a file with CR LF, in the lines that GitHub shows', () => {
    const windows = text.replaceAll('\n', '\r\n')
    const start = windows.indexOf(text.slice(3, 4), 3)
    const same = findingWith({ fix: fixOf(edit(start, start + 1, '9')) })
    expect(proposalFor(same, windows, hunks)?.body).toBe(
      proposalFor(findingWith({ fix: fixOf(edit(3, 4, '9')) }), text, hunks)?.body,
    )
    const longer = findingWith({ fix: fixOf(edit(start, start + 1, '9\nb: 2')) })
    expect(proposalFor(longer, windows, hunks)?.body).not.toContain('\r')
    const removal = findingWith({ fix: fixOf(edit(0, windows.indexOf('\n') + 1, '')) })
    expect(proposalFor(removal, windows, hunks)).toMatchObject({ first: 1, last: 1 })
  })

  it('has a fence that its own text cannot close', () => {
    const fenced = findingWith({ fix: fixOf(edit(3, 4, '````')) })
    expect(proposalFor(fenced, text, hunks)?.body).toMatch(/\n`````suggestion\na: ````\n`````$/)
  })

  it('shows no stranger text outside of code', () => {
    const hostile = findingWith({ fix: fixOf(edit(3, 4, '9')), message: 'Task "@octo <img src=x> ](http://x)" is odd' })
    const head = proposalFor(hostile, text, hunks)?.body.split('```')[0] ?? ''
    expect(head).not.toMatch(/@octo|<img|\]\(/)
  })

  it('says so where the fix is not safe', () => {
    const unsafe = findingWith({ fix: { ...fixOf(edit(3, 4, '9')), safety: 'unsafe' } })
    expect(proposalFor(unsafe, text, hunks)?.body).toContain('Check it before you apply it')
  })

  it.each([
    ['without a fix', findingWith({}), text],
    ['that is suppressed', findingWith({ ...finding, suppressed: 'known' }), text],
    ['across two hunks', findingWith({ fix: fixOf(edit(6, 12, 'x')) }), text],
    ['in a file with line ends of two kinds', finding, text.replace('\n', '\r\n')],
    ['in a file with a lone CR', finding, `${text.replaceAll('\n', '\r\n')}\r`],
    ['with a character that nobody sees', findingWith({ fix: fixOf(edit(3, 4, '9\u200b')) }), text],
    ['longer than anyone reads', findingWith({ fix: fixOf(edit(3, 4, 'x\n'.repeat(61))) }), text],
  ])('is not made for a finding %s', (_name, given, content) => {
    expect(proposalFor(given, content, hunks)).toBeUndefined()
  })

  it.each(['', 'text', '<!-- pipeline-review-finding:xyz -->', 'x\n<!-- pipeline-review-finding:0123456789abcdef -->'])(
    'is not recognised in %j',
    (body) => {
      expect(fingerprintIn(body)).toBeUndefined()
    },
  )
})
