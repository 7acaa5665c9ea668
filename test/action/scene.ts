import { expect } from 'vitest'
import { defaultConfig } from '../../src/config/config.ts'
import { OperationalError } from '../../src/engine/errors.ts'
import type { Report } from '../../src/engine/report.ts'
import { createClient } from '../../src/github/client.ts'
import { renderers } from '../../src/github/renderers.ts'
import { runAction } from '../../src/github/run-action.ts'
import type { ActionDeps, ActionRequest } from '../../src/github/session.ts'
import type { GitResult } from '../../src/host.ts'
import { manualClock } from '../clock.ts'
import { fakeHost } from '../github/fake-host.ts'
import { findingWith, reportWith } from '../github/finding.ts'
import { type Permission, type StandIn, startStandIn } from '../github/stand-in.ts'

export const head = 'a'.repeat(40)
export const base = 'b'.repeat(40)
export const bot = 'github-actions[bot]'

const repo = { full_name: 'octo/pipes' }
const pull = (from: unknown) => ({
  number: 7,
  head: { sha: head, ref: 'fix', repo: from },
  base: { sha: base, ref: 'main', repo },
})
const payloads: Readonly<Record<string, object>> = {
  pull_request: { action: 'synchronize', pull_request: pull(repo) },
  'pull_request opened': { action: 'opened', pull_request: pull(repo) },
  'pull_request labelled': { action: 'labeled', pull_request: { ...pull(repo), labels: [{ name: 'rehearse' }] } },
  'pull_request fork': { action: 'opened', pull_request: pull({ full_name: 'mallory/pipes' }) },
  pull_request_target: { action: 'synchronize', pull_request: pull({ full_name: 'mallory/pipes' }) },
  workflow_run: {
    repository: repo,
    workflow_run: {
      event: 'pull_request',
      head_sha: head,
      head_branch: 'fix',
      head_repository: { full_name: 'mallory/pipes' },
      pull_requests: [],
    },
  },
  merge_group: { merge_group: { head_sha: head, base_sha: base, base_ref: 'refs/heads/main' } },
  push: { before: base },
  schedule: {},
  workflow_dispatch: {},
  issue_comment: {},
}

export type Outcome = 'pass' | 'fail' | 'broken' | 'operational' | 'crash'
export const codes: Readonly<Record<Outcome, number>> = { pass: 0, fail: 1, broken: 3, operational: 2, crash: 3 }

/** What a test says of the world; the rest is usual. */
export interface Scene {
  readonly event?: string
  readonly outcome?: Outcome
  readonly denied?: readonly Permission[]
  readonly inputs?: Readonly<Record<string, string>>
  readonly files?: readonly string[]
  readonly report?: Partial<Report>
  readonly contents?: Readonly<Record<string, string>>
  /** Files of the checkout. */
  readonly workspace?: Readonly<Record<string, string>>
  prepare?(standIn: StandIn): unknown
  /** Replaces parts of the world behind the action. */
  replace?(deps: ActionDeps): Partial<ActionDeps>
  git?(args: readonly string[]): GitResult
}

let count = 0

/** One run of the action in a made-up world. */
export async function play(scene: Scene) {
  const standIn = await startStandIn()
  const changed = scene.files ?? ['pipelines/daily.yml']
  standIn.pull.files = changed.map((filename) => ({ filename, status: 'modified' }))
  standIn.pull.contents = { ...scene.contents }
  standIn.denied = new Set(scene.denied)
  scene.prepare?.(standIn)
  const env: Record<string, string | undefined> = {
    GITHUB_EVENT_NAME: (scene.event ?? 'pull_request').split(' ')[0],
    GITHUB_EVENT_PATH: '/event.json',
    GITHUB_REPOSITORY: 'octo/pipes',
    GITHUB_SHA: head,
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: standIn.url,
    'INPUT_GITHUB-TOKEN': 'ghs_secret',
    ...Object.fromEntries(Object.entries(scene.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
  const payload = payloads[scene.event ?? 'pull_request'] ?? {}
  const { host, written } = fakeHost({
    env,
    ...(scene.git && { git: scene.git }),
    files: { '/event.json': JSON.stringify(payload), ...(scene.workspace ?? { 'pipelines/daily.yml': 'version: v1\n' }) },
  })
  const world = worldOf(scene, standIn)
  try {
    const deps = { ...world.deps, ...scene.replace?.(world.deps) }
    const code = await runAction(host, env, deps)
    return { code, env, standIn, written: written(), ...world.seen, bodies: standIn.pull.comments.map((comment) => comment.body) }
  } finally {
    await standIn.close()
    expect(standIn.breaches).toEqual([])
  }
}

function worldOf(scene: Scene, standIn: StandIn) {
  const seen = {
    outputs: {} as Record<string, string>,
    summary: '',
    masked: [] as string[],
    concluded: [] as number[],
    allowed: [] as number[],
    requests: [] as ActionRequest[],
    readPipeline: '' as string | undefined,
    saved: {} as Record<string, string>,
  }
  const outcome = scene.outcome ?? 'fail'
  const deps: ActionDeps = {
    review: async (host, request) => {
      seen.requests.push(request)
      const bytes = await host.read('pipelines/daily.yml', 1000)
      seen.readPipeline = bytes && new TextDecoder().decode(bytes)
      if (outcome === 'operational') throw new OperationalError('The configuration is wrong', 'Mend it')
      if (outcome === 'crash') throw new Error('undefined is not a function')
      const findings = outcome === 'fail' ? [findingWith({ severity: 'error' })] : []
      const report = { ...reportWith(findings, outcome), ...scene.report }
      const material = { pipelines: [], config: defaultConfig, answers: new Map(), dbtReaches: async () => new Map() }
      return { report, material, exitCode: ({ pass: 0, fail: 1, broken: 3 } as const)[outcome] }
    },
    renderers: async () => renderers,
    allowMore: (minutes) => void seen.allowed.push(minutes),
    connect: async (options) =>
      createClient({
        ...options,
        clock: manualClock(),
        id: `action ${count++}`,
        limits: { unitMs: 5, callMs: 500, patienceMs: 20 },
      }),
    conclude: (code) => {
      seen.concluded.push(code)
      expect(standIn.calls.filter(({ method }) => method !== 'GET').every(({ path }) => path.endsWith('/check-runs'))).toBe(true)
      expect(seen.summary).toBe('')
    },
    runner: {
      mask: (secret) => void seen.masked.push(secret),
      output: (name, value) => {
        seen.outputs[name] = value
      },
      summary: async (markdown) => {
        seen.summary += markdown
      },
      save: async (name, text) => {
        seen.saved[name] = text
        return `/tmp/x/${name}`
      },
    },
  }
  return { seen, deps }
}
