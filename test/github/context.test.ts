import examples from '@octokit/webhooks-examples' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { OperationalError } from '../../src/engine/errors.ts'
import { parsePayload, readContext } from '../../src/github/context.ts'

const sha = (digit: string) => digit.repeat(40)
const env = {
  GITHUB_REPOSITORY: 'octo/pipes',
  GITHUB_SHA: sha('a'),
  GITHUB_RUN_ID: '12345678901',
  GITHUB_RUN_ATTEMPT: '2',
}

const definitions: readonly { readonly name: string; readonly examples: readonly unknown[] }[] = JSON.parse(
  JSON.stringify(examples),
)

function examplesOf(event: string): readonly unknown[] {
  return definitions.find((definition) => definition.name === event)?.examples ?? []
}

function pullRequest(head: unknown) {
  const base = { sha: sha('b'), ref: 'main', repo: { full_name: 'octo/pipes' } }
  return { action: 'opened', pull_request: { number: 7, head, base }, repository: { default_branch: 'main' } }
}

function workflowRun(fields: object) {
  const run = { event: 'pull_request', head_sha: sha('c'), head_branch: 'fix', pull_requests: [], ...fields }
  return { workflow_run: run, repository: { full_name: 'octo/pipes' } }
}

describe('the context of a run', () => {
  it.each(examplesOf('pull_request').map((payload) => [payload]))('reads a real pull_request payload', (payload) => {
    const context = readContext('pull_request', payload, env)
    expect(context).toMatchObject({
      kind: 'pull-request',
      content: 'checkout',
      pullRequest: 2,
      isFork: false,
      baseBranch: 'master',
    })
    expect(context.headSha).toMatch(/^[0-9a-f]{40}$/)
    expect(context.defaultBranch).toBe('master')
  })

  it('reads a real merge_group payload', () => {
    expect(examplesOf('merge_group').length).toBeGreaterThan(0)
    for (const payload of examplesOf('merge_group')) {
      expect(readContext('merge_group', payload, env)).toMatchObject({
        kind: 'merge-group',
        headSha: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
        baseSha: '380387fbc80638b734a49e1be1c4dfec1c01b33c',
        baseBranch: 'main',
        pullRequest: null,
      })
    }
  })

  it('takes forty zeros before a push for no base', () => {
    const bases = examplesOf('push').map((payload) => readContext('push', payload, env).baseSha)
    expect(new Set(bases)).toEqual(new Set([null, '6113728f27ae82c7b1a177c8d03f9e96e0adf246']))
  })

  it.each(['schedule', 'workflow_dispatch', 'repository_dispatch'])('compares %s with nothing', (event) => {
    const context = readContext(event, {}, env)
    expect(context).toMatchObject({ kind: 'whole', headSha: sha('a'), baseSha: null, pullRequest: null, runAttempt: 2 })
  })

  it.each([
    ['another repository', { sha: sha('c'), ref: 'x', repo: { full_name: 'mallory/pipes' } }, true],
    ['a repository that is gone', { sha: sha('c'), ref: 'x', repo: null }, true],
    ['the same repository in other letters', { sha: sha('c'), ref: 'x', repo: { full_name: 'Octo/Pipes' } }, false],
  ])('tells a fork by %s', (_name, head, isFork) => {
    expect(readContext('pull_request', pullRequest(head), env).isFork).toBe(isFork)
  })

  it('never reads the checkout under events that have the rights of the base', () => {
    const head = { sha: sha('c'), ref: 'x', repo: { full_name: 'mallory/pipes' } }
    expect(readContext('pull_request_target', pullRequest(head), env)).toMatchObject({ content: 'api', isFork: true })
    const run = workflowRun({ head_repository: { full_name: 'mallory/pipes' } })
    expect(readContext('workflow_run', run, env)).toMatchObject({
      content: 'api',
      isFork: true,
      pullRequest: null,
      head: { owner: 'mallory', repo: 'pipes', branch: 'fix' },
    })
  })

  it('believes the number in workflow_run only of its own repository', () => {
    const pull_requests = [{ number: 9, base: { sha: sha('b'), ref: 'main' } }]
    const own = workflowRun({ pull_requests, head_repository: { full_name: 'octo/pipes' } })
    const fork = workflowRun({ pull_requests, head_repository: { full_name: 'mallory/pipes' } })
    expect(readContext('workflow_run', own, env).pullRequest).toBe(9)
    expect(readContext('workflow_run', fork, env).pullRequest).toBeNull()
  })

  it.each([
    ['issue_comment', {}],
    ['__proto__', {}],
    ['constructor', {}],
    ['', {}],
    ['pull_request', {}],
    ['pull_request', { pull_request: { number: '7' } }],
    ['pull_request', pullRequest({ sha: 'HEAD; rm -rf', repo: null })],
    ['pull_request', pullRequest({ sha: sha('0'), repo: null })],
    ['merge_group', { merge_group: { head_sha: sha('a') } }],
    ['workflow_run', workflowRun({ event: 'push' })],
  ])('refuses %s with what it cannot use', (event, payload) => {
    expect(() => readContext(event, payload, env)).toThrow(OperationalError)
  })

  it('refuses every real workflow_run payload that follows no pull request', () => {
    expect(examplesOf('workflow_run').length).toBeGreaterThan(0)
    for (const payload of examplesOf('workflow_run'))
      expect(() => readContext('workflow_run', payload, env)).toThrow(OperationalError)
  })

  it.each([
    ['GITHUB_REPOSITORY', 'octo'],
    ['GITHUB_REPOSITORY', '../pipes'],
    ['GITHUB_REPOSITORY', 'octo/pipes/../x'],
    ['GITHUB_REPOSITORY', ''],
    ['GITHUB_RUN_ID', '1e5'],
    ['GITHUB_RUN_ID', '-1'],
    ['GITHUB_RUN_ATTEMPT', 'x'],
    ['GITHUB_API_URL', 'file:///etc/passwd'],
    ['GITHUB_SHA', 'main'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readContext('schedule', {}, { ...env, [name]: value })).toThrow(OperationalError)
  })

  it('takes the addresses of an enterprise server without a final slash', () => {
    const given = { ...env, GITHUB_API_URL: 'https://git.example.com/api/v3/', GITHUB_SERVER_URL: 'https://git.example.com' }
    expect(readContext('schedule', {}, given).apiUrl).toBe('https://git.example.com/api/v3')
  })
})

describe('the bytes of an event file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('are a JSON object', () => {
    expect(parsePayload(bytes('{"a":1}'))).toEqual({ a: 1 })
  })

  it.each([
    ['nothing', undefined],
    ['no JSON', bytes('<html>')],
    ['a list', bytes('[]')],
    ['null', bytes('null')],
  ])('are refused where they are %s', (_name, content) => {
    expect(() => parsePayload(content)).toThrow(OperationalError)
  })

  it('are refused where there are too many', () => {
    expect(() => parsePayload(new Uint8Array(25 * 1024 * 1024 + 1))).toThrow(OperationalError)
  })
})
