import { describe, expect, it } from 'vitest'
import { gitBlobName } from '../../src/discover/blob-name.ts'
import { findingWith, reportWith } from '../github/finding.ts'
import type { Pull } from '../github/stand-in.ts'
import { play } from './scene.ts'

/** A review asks GitHub for so much at most: many repositories share the budget of one token. */
const most = 15

const path = 'pipelines/daily.yml'
const text = 'version: v1\n'
const fix = { title: 'Name the version', safety: 'safe' as const, edits: [{ span: { start: 9, end: 11 }, text: 'v2' }] }
const fixable = findingWith({ severity: 'error', path, line: 1, endLine: 1, fix })
const others = Array.from({ length: 30 }, (_, index) => findingWith({ path, line: index + 1, endLine: index + 1 }))
const file = {
  filename: path,
  status: 'added',
  patch: '@@ -0,0 +1,1 @@\n+version: v1',
  sha: gitBlobName(new TextEncoder().encode(text)),
}

/** A review with a comment, a suggestion and a check run, on a pull request that has `earlier` on it. */
function reviewAfter(event: string, earlier?: Pull) {
  return play({
    event,
    inputs: { 'check-run': 'true' },
    report: reportWith([fixable, ...others]),
    prepare: ({ pull }) => {
      pull.files = [file]
      pull.comments.push(...(earlier?.comments ?? []))
      pull.reviewComments.push(...(earlier?.reviewComments ?? []))
    },
  })
}

describe.concurrent('the requests of a review', () => {
  it.each(['pull_request opened', 'pull_request'])('of "%s" are few, and fewer where nothing has changed', async (event) => {
    const first = await reviewAfter(event)
    expect([first.standIn.pull.comments.length, first.standIn.pull.reviewComments.length]).toEqual([1, 1])
    expect(first.standIn.calls.length, JSON.stringify(first.standIn.calls)).toBeLessThanOrEqual(most)

    const again = await reviewAfter(event, first.standIn.pull)
    expect([again.standIn.pull.comments.length, again.standIn.pull.reviewComments.length]).toEqual([1, 1])
    expect(again.standIn.calls.length, JSON.stringify(again.standIn.calls)).toBeLessThanOrEqual(most)
    const writes = again.standIn.calls.filter((call) => call.method !== 'GET' && !call.path.includes('/check-runs'))
    expect(writes).toEqual([])
  })
})
