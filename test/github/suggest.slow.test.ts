import { describe, expect, it } from 'vitest'
import { reportWith } from './finding.ts'
import { fixable, onStage } from './stage.ts'
import type { Fault } from './stand-in.ts'

const faults: readonly Fault[] = [
  { status: 500 },
  { status: 429 },
  { status: 429, headers: { 'retry-after': '3600' } },
  { status: 403, message: 'secondary rate limit' },
  'hang',
  'reset',
  'truncated',
  'html',
  'huge',
  'lost',
  { status: 302, headers: { location: 'https://example.com' } },
]
const endpoints = [
  'GET /repos/octo/pipes/issues/7/comments',
  'POST /repos/octo/pipes/issues/7/comments',
  'GET /repos/octo/pipes/pulls/7',
  'GET /repos/octo/pipes/pulls/7/files',
  'GET /repos/octo/pipes/pulls/7/comments',
  'POST /repos/octo/pipes/pulls/7/reviews',
]

describe.concurrent('a lasting fault', () => {
  it.each(endpoints)('of %s ends in a note, in time, with nothing written twice', async (endpoint) => {
    await Promise.all(
      faults.map((fault) =>
        onStage(async ({ standIn, pull, writeAll, ownBodies }) => {
          standIn.fault = ({ method, path }) => (`${method} ${path}` === endpoint ? fault : undefined)
          const publication = await writeAll(fixable(pull, 2))
          const isHarmless = fault === 'lost' && endpoint.startsWith('POST')
          expect(publication.notes.length > 0 || isHarmless, JSON.stringify(fault)).toBe(true)
          expect(ownBodies().length).toBeLessThanOrEqual(1)
          expect(pull.reviewComments.length).toBeLessThanOrEqual(2)
        }),
      ),
    )
  })
})

describe.concurrent('suggestions', () => {
  it('are posted in one review and not again', () =>
    onStage(async ({ standIn, pull, suggest }) => {
      const given = fixable(pull, 3)
      await suggest(given)
      await suggest(given, { runId: 101 })
      expect(pull.reviewComments.map(({ line }) => line)).toEqual([1, 3, 5])
      expect(standIn.calls.filter(({ path }) => path.endsWith('/reviews')).length).toBe(1)
    }))

  it('stand once where several runs post them at the same time', () =>
    onStage(async ({ pull, suggest }) => {
      const given = fixable(pull, 3)
      await Promise.all([100, 101, 102].map((runId) => suggest(given, { runId })))
      expect(pull.reviewComments.map(({ line }) => line)).toEqual([1, 3, 5])
    }))

  it('are at most twenty-five; the rest is counted', () =>
    onStage(async ({ pull, suggest }) => {
      const publication = await suggest(fixable(pull, 40))
      expect(pull.reviewComments.length).toBe(25)
      expect(publication.notes.join()).toContain('15 of the suggestions')
    }))

  it('are for findings that count, the gravest first', () =>
    onStage(async ({ pull, suggest }) => {
      const { host, report } = fixable(pull, 4)
      const kinds = [
        { state: 'existing' },
        { state: 'new' },
        { state: 'new', suppressed: 'known' },
        { state: 'new', severity: 'error' },
      ] as const
      const findings = report.findings.map((finding, index) => ({ ...finding, ...kinds[index] }))
      const comparison = { base: 'main', gate: 'new' as const, fixed: [] }
      await suggest({ host, report: { ...report, findings, comparison } })
      expect(pull.reviewComments.map(({ line }) => line)).toEqual([7, 3])
    }))

  it('disappear with their finding, unless somebody replied', () =>
    onStage(async ({ pull, suggest }) => {
      const given = fixable(pull, 2)
      await suggest(given)
      const [first] = pull.reviewComments
      pull.reviewComments.push({ id: 5000, login: 'octocat', body: 'why?', path: 'x', line: 1, in_reply_to_id: first?.id ?? 0 })
      await suggest({ ...given, report: reportWith([]) })
      expect(pull.reviewComments.map(({ id }) => id)).toEqual([first?.id, 5000])
    }))

  it('lose only the refused one', () =>
    onStage(async ({ standIn, pull, suggest }) => {
      const given = fixable(pull, 4)
      const lines = given.text.split('\n').length - 1
      pull.files = pull.files.map((file) => ({
        ...file,
        patch: `@@ -0,0 +1,${lines} @@\n${given.patch.split('\n').slice(1).join('\n')}`,
      }))
      const refused = 'GET /repos/octo/pipes/pulls/7/comments'
      standIn.fault = ({ method, path }) => {
        // Between the reading of the diff and the review the server forgets the last lines of the hunk.
        if (`${method} ${path}` === refused) {
          const short = given.patch.split('\n').slice(0, 7)
          pull.files = pull.files.map((file) => ({ ...file, patch: [`@@ -0,0 +1,6 @@`, ...short.slice(1)].join('\n') }))
        }
        return undefined
      }
      const publication = await suggest(given)
      expect(pull.reviewComments.map(({ line }) => line).sort()).toEqual([1, 3, 5])
      expect(publication.notes.join()).toContain('1 of the suggestions')
    }))

  it('are not made where the reviewed file is not the one at the head', () =>
    onStage(async ({ pull, suggest }) => {
      const given = fixable(pull, 1)
      pull.files = pull.files.map((file) => ({ ...file, sha: 'f'.repeat(40) }))
      await suggest(given)
      expect(pull.reviewComments).toEqual([])
    }))

  it('name the permission where it is missing', () =>
    onStage(async ({ standIn, pull, suggest }) => {
      standIn.denied = new Set(['reviews'])
      expect((await suggest(fixable(pull, 1))).notes.join()).toContain('pull-requests: write')
    }))
})
