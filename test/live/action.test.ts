import { describe, expect, it } from 'vitest'
import type { ReviewContext } from '../../src/github/context.ts'
import { readContext } from '../../src/github/context.ts'
import { readActionSettings, variableOf } from '../../src/github/inputs.ts'
import { liveRequestOf, rehearsalOf } from '../../src/github/live.ts'
import { play } from '../action/scene.ts'

const sha = 'a'.repeat(40)
const ours = { full_name: 'octo/pipes' }
const theirs = { full_name: 'mallory/pipes' }

function settingsWith(inputs: Readonly<Record<string, string>>) {
  return readActionSettings(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variableOf(name), value])))
}

function contextOf(event: string, payload: object, env: Readonly<Record<string, string>> = {}): ReviewContext {
  return readContext(event, payload, { GITHUB_REPOSITORY: 'octo/pipes', GITHUB_SHA: sha, GITHUB_RUN_ID: '42', ...env })
}

function pull(from: object, labels: readonly unknown[]) {
  const head = { sha, ref: 'faster', repo: from }
  return { action: 'labeled', pull_request: { number: 7, head, base: { sha, ref: 'main', repo: ours }, labels } }
}

const wanted = settingsWith({ 'rehearse-environment': 'Staging', 'orchestra-api-key': 'fake-key-123', 'rehearse-minutes': '10' })
const labelled = [{ name: 'bug' }, { name: 'rehearse' }]
const onBranch = { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'faster' }

describe('a rehearsal in a workflow', () => {
  it.each([
    ['a label', contextOf('pull_request', pull(ours, labelled))],
    ['hand', contextOf('workflow_dispatch', {}, onBranch)],
  ])('is asked for by %s, for the commit under review', (_, context) => {
    expect(rehearsalOf(wanted, context)).toEqual({
      request: {
        access: { dialect: 'orchestra', apiKey: 'fake-key-123', baseUrl: undefined },
        repository: 'octo/pipes',
        wish: { environment: 'Staging', branch: 'faster', commit: sha, ciRunId: '42', deadlineSeconds: 600 },
      },
    })
  })

  const noLabel = settingsWith({ 'rehearse-environment': 'Staging', 'orchestra-api-key': 'k', 'rehearse-label': 'go' })
  it.each([
    ['the environment is not given', settingsWith({ 'orchestra-api-key': 'k' }), contextOf('pull_request', pull(ours, labelled))],
    ['the label is missing', wanted, contextOf('pull_request', pull(ours, [{ name: 'bug' }, 7, { name: 7 }]))],
    ['the label is another one', noLabel, contextOf('pull_request', pull(ours, labelled))],
    ['the event has more rights', wanted, contextOf('pull_request_target', pull(ours, labelled))],
    ['it is a push', wanted, contextOf('push', { before: sha }, onBranch)],
    ['it is scheduled', wanted, contextOf('schedule', {}, onBranch)],
  ])('is not started, without a word, where %s', (_, settings, context) => {
    expect(rehearsalOf(settings, context)).toEqual({ refusal: null })
  })

  it.each([
    ['fork', wanted, contextOf('pull_request', pull(theirs, labelled))],
    ['orchestra-api-key', settingsWith({ 'rehearse-environment': 'Staging' }), contextOf('pull_request', pull(ours, labelled))],
    ['no branch', wanted, contextOf('workflow_dispatch', {}, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' })],
  ])('is refused with a sentence: %s', (word, settings, context) => {
    expect(rehearsalOf(settings, context)).toEqual({ refusal: expect.stringContaining(word) })
  })

  it('is given its time, and a review without one is not', async () => {
    const inputs = { 'rehearse-environment': 'Staging', 'orchestra-api-key': 'fake-key-123', 'rehearse-minutes': '10' }
    const env = { prepare: () => undefined, inputs }
    expect(await play({ ...env, event: 'pull_request' })).toMatchObject({ allowed: [] })
    expect((await play({ ...env, event: 'pull_request' })).requests[0]?.rehearsal).toBeUndefined()
    const fork = await play({ ...env, event: 'pull_request fork' })
    expect(fork.requests[0]?.rehearsal).toBeUndefined()
    const labelledRun = await play({ ...env, event: 'pull_request labelled' })
    expect(labelledRun.allowed).toEqual([12])
    expect(labelledRun.requests[0]?.rehearsal?.wish).toMatchObject({ environment: 'Staging', branch: 'fix' })
  })
})

describe('live checks in a workflow', () => {
  const on = settingsWith({ 'live-checks': 'true', 'orchestra-api-key': 'fake-key-123' })

  it('have the key, or none', () => {
    const context = contextOf('pull_request', pull(ours, []))
    expect(liveRequestOf(on, context)).toEqual({ dialect: 'orchestra', apiKey: 'fake-key-123', baseUrl: undefined })
    expect(liveRequestOf(settingsWith({ 'live-checks': 'true' }), context)).toEqual({
      dialect: 'orchestra',
      apiKey: null,
      baseUrl: undefined,
    })
  })

  it('are off unless asked for', () => {
    expect(liveRequestOf(settingsWith({ 'orchestra-api-key': 'k' }), contextOf('schedule', {}))).toBeUndefined()
  })

  it.each(['pull_request', 'pull_request_target'])('never use the key for a fork under %s', (event) => {
    expect(liveRequestOf(on, contextOf(event, pull(theirs, labelled)))).toEqual({
      dialect: 'orchestra',
      apiKey: null,
      baseUrl: undefined,
    })
  })
})
