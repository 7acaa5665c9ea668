import { createEmulator } from 'emulate'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applyComment } from '../../src/github/apply.ts'
import { createClient, type GitHubClient } from '../../src/github/client.ts'
import { commentPort } from '../../src/github/comments.ts'
import { identityOf } from '../../src/github/identity.ts'
import { stateOf } from '../../src/github/marker.ts'
import { manualClock } from '../clock.ts'

const seed = {
  tokens: { tok: { login: 'octo', scopes: ['repo'] }, other: { login: 'mallory', scopes: ['repo'] } },
  github: {
    users: [{ login: 'octo' }, { login: 'mallory' }],
    repos: [{ owner: 'octo', name: 'pipes', auto_init: true, private: true }],
  },
}

let emulator: { readonly url: string; reset(): void; close(): Promise<void> }
let octo: GitHubClient
let head = ''
let number = 0
let count = 0
const at = { owner: 'octo', repo: 'pipes' }

beforeAll(async () => {
  emulator = await createEmulator({ service: 'github', port: 0, seed })
})
afterAll(() => emulator.close())

function clientOf(token: string): GitHubClient {
  return createClient({
    token,
    apiUrl: emulator.url,
    id: `emulator ${count++}`,
    clock: manualClock(),
    limits: { unitMs: 5, callMs: 5000, calls: 1000 },
  })
}

async function api(method: string, path: string, body?: object): Promise<Record<string, unknown>> {
  const init = { method, headers: { authorization: 'Bearer tok', 'content-type': 'application/json' } }
  const response = await fetch(`${emulator.url}/repos/octo/pipes${path}`, body ? { ...init, body: JSON.stringify(body) } : init)
  return (await response.json()) as Record<string, unknown>
}

/** A pull request with one changed file. */
beforeEach(async () => {
  emulator.reset()
  octo = clientOf('tok')
  const main = (await api('GET', '/git/ref/heads/main')) as { object: { sha: string } }
  await api('POST', '/git/refs', { ref: 'refs/heads/topic', sha: main.object.sha })
  const content = Buffer.from('version: v1\n').toString('base64')
  await api('PUT', '/contents/daily.yml', { message: 'add', content, branch: 'topic' })
  const pull = (await api('POST', '/pulls', { title: 'x', head: 'topic', base: 'main' })) as {
    number: number
    head: { sha: string }
  }
  number = pull.number
  head = pull.head.sha
})

function write(client: GitHubClient, run: number, token = 'ghp_x') {
  const port = commentPort(client, at, number, identityOf(client, token))
  const desired = { body: `text of ${run}\n`, hasFindings: true, isRelevant: true }
  return applyComment(port, { desired, order: { head, run, attempt: 1 }, policy: 'on-change' })
}

async function comments(): Promise<readonly { readonly body: string; readonly user: { readonly login: string } }[]> {
  const response = await fetch(`${emulator.url}/repos/octo/pipes/issues/${number}/comments?per_page=100&page=3`, {
    headers: { authorization: 'Bearer tok' },
  })
  const third = (await response.json()) as readonly { body: string; user: { login: string } }[]
  if (third.length > 0) return third
  return (await api('GET', `/issues/${number}/comments?per_page=100`)) as never
}

describe('the comment on an emulated GitHub', () => {
  it('is created, updated in place, and left alone', async () => {
    expect((await write(octo, 1)).outcome).toBe('created')
    expect((await write(octo, 2)).outcome).toBe('updated')
    expect((await write(octo, 2)).outcome).toBe('identical')
    expect((await write(octo, 1)).outcome).toBe('superseded')
    expect((await comments()).map(({ body }) => stateOf(body)?.run)).toEqual([2])
  })

  it('is found behind two pages of others', async () => {
    for (let index = 0; index < 210; index++) await api('POST', `/issues/${number}/comments`, { body: `comment ${index}` })
    await write(octo, 1)
    await write(octo, 2)
    const own = (await comments()).filter(({ body }) => stateOf(body))
    expect(own.map(({ body }) => stateOf(body)?.run)).toEqual([2])
  })

  it('is refused where the pull request cannot be seen', async () => {
    const port = commentPort(octo, { owner: 'octo', repo: 'nowhere' }, 1, identityOf(octo, 'ghp_x'))
    const desired = { body: 'x', hasFindings: true, isRelevant: true }
    const outcome = await applyComment(port, { desired, order: { head, run: 1, attempt: 1 }, policy: 'always' })
    expect(outcome).toEqual({ outcome: 'denied', permission: 'pull-requests: write' })
  })

  it('of another login is left alone, whatever it says', async () => {
    expect((await write(octo, 5)).outcome).toBe('created')
    const forged = (await comments())[0]?.body ?? ''
    const mallory = clientOf('other')
    await mallory
      .send('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: number, body: forged })
      .catch(() => undefined)
    expect((await write(octo, 6)).outcome).toBe('updated')
    const runs = (await comments()).map(({ body, user }) => [user.login, stateOf(body)?.run])
    expect(runs.filter(([login]) => login === 'octo')).toEqual([['octo', 6]])
    expect(runs.filter(([login]) => login === 'mallory').every(([, run]) => run === 5)).toBe(true)
  })
})
