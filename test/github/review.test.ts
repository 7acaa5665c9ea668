import { describe, expect, it } from 'vitest'
import { mostComments, type OwnComment, planReview } from '../../src/github/review.ts'
import type { Proposal } from '../../src/github/suggestion.ts'

const print = (index: number) => index.toString(16).padStart(16, '0')

function proposal(index: number): Proposal {
  return { fingerprint: print(index), path: 'a.yml', first: index, last: index, body: `body ${index}` }
}

function own(id: number, index: number, fields: Partial<OwnComment> = {}): OwnComment {
  return { id, fingerprint: print(index), isOutdated: false, hasReplies: false, ...fields }
}

describe('the plan for inline comments', () => {
  it.each<[string, readonly Proposal[], readonly OwnComment[], readonly number[], readonly number[]]>([
    ['posts what is new', [proposal(1)], [], [1], []],
    ['repeats nothing', [proposal(1)], [own(5, 1)], [], []],
    ['removes what no longer holds', [], [own(5, 1)], [], [5]],
    ['keeps what somebody replied to', [], [own(5, 1, { hasReplies: true })], [], []],
    ['posts anew what is outdated, and removes the old one', [proposal(1)], [own(5, 1, { isOutdated: true })], [1], [5]],
    ['does not repeat an outdated one with replies', [proposal(1)], [own(5, 1, { isOutdated: true, hasReplies: true })], [], []],
    ['removes the younger of twins', [proposal(1)], [own(6, 1), own(5, 1)], [], [6]],
    ['keeps of twins the one with replies', [proposal(1)], [own(5, 1), own(6, 1, { hasReplies: true })], [], [5]],
    ['posts one for findings with the same fingerprint', [proposal(1), proposal(1)], [], [1], []],
  ])('%s', (_name, proposals, existing, posted, removed) => {
    const plan = planReview(proposals, existing)
    expect(plan.post.map((item) => item.first)).toEqual(posted)
    expect(plan.remove).toEqual(removed)
    expect(plan.left).toBe(0)
  })

  it('counts what has no room in one review', () => {
    const proposals = Array.from({ length: 40 }, (_, index) => proposal(index + 1))
    const plan = planReview(proposals, [own(5, 1)])
    expect(plan.post.length).toBe(mostComments)
    expect(plan.left).toBe(39 - mostComments)
  })
})
