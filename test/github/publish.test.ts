import { describe, expect, it } from 'vitest'
import { stateOf, withMarker } from '../../src/github/marker.ts'
import { bot, desired, head, onStage } from './stage.ts'

describe.concurrent('the comment', () => {
  it('is created once, then left alone while it says the same', () =>
    onStage(async ({ write, ownBodies, calls }) => {
      const first = await write()
      const second = await write()
      expect(ownBodies()).toEqual([withMarker(desired.body, { head, run: 100, attempt: 1 })])
      expect(first).toEqual(second)
      expect(first.commentUrl).toMatch(/^https:\/\/github\.com\/octo\/pipes\/pull\/7#/)
      expect([calls('POST'), calls('PATCH')]).toEqual([1, 0])
    }))

  it('is found behind 250 others, and updated in place', () =>
    onStage(async ({ pull, write }) => {
      for (let id = 1; id <= 250; id++) pull.comments.push({ id, login: 'someone', body: `comment ${id}` })
      pull.comments.push({ id: 251, login: bot, body: withMarker('old', { head, run: 90, attempt: 1 }) })
      await write()
      expect(pull.comments.length).toBe(251)
      expect(stateOf(pull.comments[250]?.body ?? '')?.run).toBe(100)
    }))

  it('is not written once the head has moved on', () =>
    onStage(async ({ pull, write, ownBodies }) => {
      pull.head = 'b'.repeat(40)
      const publication = await write()
      expect(ownBodies()).toEqual([])
      expect(publication.notes.join()).toContain('newer commit')
    }))

  it('does not touch what another wrote with our marker', () =>
    onStage(async ({ pull, write }) => {
      const forged = withMarker('all is well', { head, run: 999, attempt: 1 })
      pull.comments.push({ id: 1, login: 'mallory', body: forged }, { id: 2, login: 'other[bot]', body: forged })
      await write()
      expect(pull.comments.map((comment) => comment.login)).toEqual(['mallory', 'other[bot]', bot])
      expect(pull.comments[0]?.body).toBe(forged)
    }))

  it('is found again by a token of another app', () =>
    onStage(async ({ standIn, write, ownBodies, calls }) => {
      standIn.login = 'our-app[bot]'
      await write()
      await write({ runId: 101 })
      expect(ownBodies().map((body) => stateOf(body)?.run)).toEqual([101])
      expect([calls('DELETE'), calls('PATCH')]).toEqual([0, 1])
    }))

  it('is found again by the token of a person', () =>
    onStage(async ({ standIn, write, ownBodies }) => {
      standIn.login = 'octocat'
      for (const runId of [100, 101]) await write({ runId }, 'ghp_x')
      expect(ownBodies().map((body) => stateOf(body)?.run)).toEqual([101])
    }))

  it('names the permission where it is missing, and what to look at instead', () =>
    onStage(async ({ standIn, write }) => {
      standIn.denied = new Set(['comments'])
      const publication = await write()
      expect(publication.commentUrl).toBeNull()
      expect(publication.notes.join()).toContain('pull-requests: write')
    }))

  it('takes 404 for a missing permission too', () =>
    onStage(async ({ standIn, write }) => {
      standIn.denied = new Set(['read'])
      expect((await write()).notes.join()).toContain('pull-requests: write')
    }))

  it('is not written twice where the answer to the first write is lost', () =>
    onStage(async ({ standIn, write, ownBodies }) => {
      standIn.fault = ({ method }, nth) => (method === 'POST' && nth === 0 ? 'lost' : undefined)
      const publication = await write()
      expect(ownBodies().length).toBe(1)
      expect(publication.notes).toEqual([])
      expect(publication.commentUrl).not.toBeNull()
    }))

  it('removes what it wrote first for a head that was replaced meanwhile', () =>
    onStage(async ({ standIn, pull, write, ownBodies }) => {
      standIn.fault = ({ method }) => {
        if (method === 'POST') pull.head = 'b'.repeat(40)
        return undefined
      }
      await write()
      expect(ownBodies()).toEqual([])
    }))

  it('is written again where somebody deleted it in between', () =>
    onStage(async ({ standIn, pull, write, ownBodies }) => {
      pull.comments.push({ id: 1, login: bot, body: withMarker('old', { head, run: 90, attempt: 1 }) })
      standIn.fault = ({ method }) => {
        if (method === 'PATCH') pull.comments.splice(0, 1)
        return undefined
      }
      await write()
      expect(ownBodies().map((body) => stateOf(body)?.run)).toEqual([100])
    }))
})
