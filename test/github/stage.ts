import { expect } from 'vitest'
import { gitBlobName } from '../../src/discover/blob-name.ts'
import { createClient, type Limits } from '../../src/github/client.ts'
import { publish } from '../../src/github/publish.ts'
import { manualClock } from '../clock.ts'
import { fakeHost } from './fake-host.ts'
import { findingWith, reportWith } from './finding.ts'
import { type Pull, type StandIn, startStandIn } from './stand-in.ts'

export const head = 'a'.repeat(40)
export const bot = 'github-actions[bot]'
const quick = { callMs: 300, totalMs: 20_000, patienceMs: 50, unitMs: 10 } satisfies Partial<Limits>
export const desired = { body: 'the verdict\n', hasFindings: true, isRelevant: true }
let count = 0

function stageOn(standIn: StandIn) {
  const clock = manualClock()
  standIn.onSilence = () => clock.pass(quick.callMs)
  const client = () => createClient({ token: 'ghs_x', apiUrl: standIn.url, id: `publish ${count++}`, limits: quick, clock })
  const target = (fields: object = {}, token = 'ghs_x') => ({
    client: client(),
    context: { ...contextOf(standIn.url), ...fields },
    token,
    reviewName: undefined,
  })
  return {
    standIn,
    pull: standIn.pull,
    client,
    write: (fields: object = {}, token?: string) => publish(target(fields, token), { desired, policy: 'on-change' }, null),
    suggest: (given: Suggestions, fields: object = {}) => publish(target(fields), { desired, policy: 'never' }, given),
    writeAll: (given: Suggestions) => publish(target(), { desired, policy: 'on-change' }, given),
    ownBodies: () => standIn.pull.comments.filter(({ login }) => login === standIn.login).map(({ body }) => body),
    calls: (method: string) => standIn.calls.filter((call) => call.method === method).length,
  }
}

type Stage = ReturnType<typeof stageOn>
export type Suggestions = NonNullable<Parameters<typeof publish>[2]>

/** Each test has a server of its own, so that many can run at a time. */
export async function onStage(play: (stage: Stage) => Promise<void>): Promise<void> {
  const standIn = await startStandIn()
  try {
    await play(stageOn(standIn))
  } finally {
    await standIn.close()
  }
  expect(standIn.breaches).toEqual([])
}

function contextOf(apiUrl: string) {
  return {
    event: 'pull_request',
    activity: 'synchronize',
    kind: 'pull-request' as const,
    content: 'checkout' as const,
    owner: 'octo',
    repo: 'pipes',
    headSha: head,
    baseSha: null,
    baseBranch: 'main',
    pullRequest: 7,
    isFork: false,
    head: null,
    runId: 100,
    runAttempt: 1,
    apiUrl,
    serverUrl: 'https://github.com',
    defaultBranch: 'main',
  }
}

/** A file of which every second line has a fix, and the hunk that shows all of it. */
export function fixable(pull: Pull, count: number) {
  const lines = Array.from({ length: count * 2 }, (_, index) => `key${index}: bad\n`)
  const text = lines.join('')
  const path = 'pipelines/daily.yml'
  const bytes = new TextEncoder().encode(text)
  const starts = lines.map((_, index) => lines.slice(0, index).join('').length)
  const findings = Array.from({ length: count }, (_, index) => {
    const end = (starts[index * 2] ?? 0) + (lines[index * 2]?.length ?? 0) - 1
    const fix = { title: 'Make it good', safety: 'safe' as const, edits: [{ span: { start: end - 3, end }, text: 'good' }] }
    return findingWith({
      path,
      line: index * 2 + 1,
      endLine: index * 2 + 1,
      fingerprint: (index + 1).toString(16).padStart(16, '0'),
      fix,
    })
  })
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line.trimEnd()}`)].join('\n')
  pull.files = [{ filename: path, status: 'added', patch, sha: gitBlobName(bytes) }]
  return { host: fakeHost({ files: { [path]: text } }).host, report: reportWith(findings), text, patch }
}
