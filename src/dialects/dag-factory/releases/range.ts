/** Numbers of a release, the first one first. */
type Numbers = readonly number[]

/** Releases from one on (null: from the first) that come before another one (null: no end is known). */
export interface ReleaseRange {
  readonly from: Numbers | null
  readonly before: Numbers | null
}

/** Longest text that is read as a range. */
const longest = 200

const clause = /^(===?|~=|>=|<=|!=|>|<|\^|~)?\s*v?(\d{1,4}(?:\.\d{1,4}){0,3})(?:\.\*)?(?:[.-]?(?:a|b|rc|post|dev)\d*)*$/

/** A release such as `3.0.2`, or conditions such as `>=2.9,<3` as pip, Poetry and uv write them; null for any other text. */
export function rangeOf(text: string): ReleaseRange | null {
  if (text.length > longest) return null
  let range: ReleaseRange = { from: null, before: null }
  for (const part of text.split(',')) {
    const [, sign = '==', digits] = clause.exec(part.trim()) ?? []
    if (digits === undefined) return null
    range = both(range, boundsOf(sign, digits.split('.').map(Number)))
  }
  return isEmpty(range) ? null : range
}

function boundsOf(sign: string, numbers: Numbers): ReleaseRange {
  switch (sign) {
    case '>=':
    case '>':
      return { from: numbers, before: null }
    case '<':
      return { from: null, before: numbers }
    case '<=':
      return { from: null, before: next(numbers, numbers.length) }
    case '~=':
      return { from: numbers, before: next(numbers, Math.max(1, numbers.length - 1)) }
    case '^':
      return { from: numbers, before: next(numbers, numbers[0] === 0 ? 2 : 1) }
    case '~':
      return { from: numbers, before: next(numbers, Math.min(2, numbers.length)) }
    case '!=':
      return { from: null, before: null }
    default:
      return { from: numbers, before: next(numbers, numbers.length) }
  }
}

/** The first release after all those that begin with so many of the numbers. */
function next(numbers: Numbers, length: number): Numbers {
  return numbers.slice(0, length).map((number, index) => (index === length - 1 ? number + 1 : number))
}

/** What two ranges share. */
export function both(one: ReleaseRange, other: ReleaseRange): ReleaseRange {
  const later = (a: Numbers | null, b: Numbers | null) => (a && b ? (compare(a, b) >= 0 ? a : b) : (a ?? b))
  const earlier = (a: Numbers | null, b: Numbers | null) => (a && b ? (compare(a, b) <= 0 ? a : b) : (a ?? b))
  return { from: later(one.from, other.from), before: earlier(one.before, other.before) }
}

/** True for a range that no release lies in. */
export function isEmpty({ from, before }: ReleaseRange): boolean {
  return from !== null && before !== null && compare(from, before) >= 0
}

/** True where every release of the range is this one or a later one. */
export function isFrom({ from }: ReleaseRange, release: string): boolean {
  return from !== null && compare(from, numbersOf(release)) >= 0
}

/** True where every release of the range comes before this one. */
export function isBefore({ before }: ReleaseRange, release: string): boolean {
  return before !== null && compare(before, numbersOf(release)) <= 0
}

function numbersOf(release: string): Numbers {
  return release.split('.').map(Number)
}

function compare(one: Numbers, other: Numbers): number {
  for (let at = 0; at < Math.max(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
