import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../src/cli/main.ts'
import { renderers } from '../../src/github/renderers.ts'
import { runAction } from '../../src/github/run-action.ts'
import type { ActionDeps } from '../../src/github/session.ts'
import { type GitCall, type Host, nodeHost } from '../../src/host.ts'
import { fullReview } from '../../src/run.ts'
import { checkOut, git } from '../github/checkout.ts'
import { repositoryWith } from '../run/repository.ts'
import type { State } from './states.ts'

/** What one way of running the tool says of a change. */
export interface Told {
  readonly code: number
  /** The JSON report but for what people call the base. */
  readonly report: unknown
  /** Findings and verdict, byte for byte. */
  readonly verdict: string
  /** Processes of git that were started. */
  readonly processes: number
}

interface JsonReport {
  readonly verdict: string
  readonly summary: object
  readonly comparison: object | null
  readonly findings: readonly object[]
  readonly changes: readonly object[]
  readonly pipelines: readonly object[]
}

function told(code: number, json: string, processes: number): Told {
  const report: JsonReport = JSON.parse(json)
  const { verdict, summary, findings, changes, pipelines } = report
  return {
    code,
    report: { ...report, comparison: report.comparison && { ...report.comparison, base: 'the base' } },
    verdict: JSON.stringify({ code, verdict, summary, findings, changes, pipelines }),
    processes,
  }
}

/** A host with a fixed clock that counts the processes of git. */
function counting(directory: string, env: Readonly<Record<string, string | undefined>>) {
  const printed: string[] = []
  const errors: string[] = []
  let processes = 0
  const real = nodeHost(directory)
  const host: Host = {
    ...real,
    env,
    now: () => new Date('2026-11-22T12:00:00Z'),
    out: (text) => void printed.push(text),
    err: (text) => void errors.push(text),
    git: (args: readonly string[], call?: GitCall) => {
      processes++
      return real.git(args, call)
    },
  }
  return { host, printed: () => printed.join(''), errors: () => errors.join(''), processes: () => processes }
}

/** The command line in a directory. */
export async function byCommand(directory: string, args: readonly string[], env: Record<string, string> = {}): Promise<Told> {
  const { host, printed, errors, processes } = counting(directory, env)
  const code = await main(host, ['check', '--format', 'json', ...args])
  if (printed() === '') throw new Error(errors())
  return told(code, printed(), processes())
}

/** The action on a pull request whose head is checked out in a directory. */
export async function byAction(directory: string, base: string, head: string): Promise<Told> {
  const events = mkdtempSync(join(tmpdir(), 'one-truth-event-'))
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: join(events, 'event.json'),
    GITHUB_REPOSITORY: 'octo/pipes',
    GITHUB_SHA: head,
    INPUT_COMMENT: 'never',
  }
  const repo = { full_name: 'octo/pipes' }
  const pull = { number: 7, head: { sha: head, ref: 'topic', repo }, base: { sha: base, ref: 'main', repo } }
  const { host, printed, processes } = counting(directory, env)
  await host.write(env.GITHUB_EVENT_PATH, JSON.stringify({ action: 'opened', pull_request: pull, repository: repo }))
  const saved = new Map<string, string>()
  const deps: ActionDeps = {
    review: fullReview,
    renderers: async () => renderers,
    connect: async () => {
      throw new Error('there is no GitHub here')
    },
    runner: { mask() {}, output() {}, async summary() {}, save: async (name, text) => void saved.set(name, text) },
    conclude() {},
    allowMore() {},
  }
  const code = await runAction(host, { ...env }, deps)
  rmSync(events, { recursive: true })
  const report = saved.get('report.json')
  if (report === undefined) throw new Error(printed())
  return told(code, report, processes())
}

/** What the hook, the command line and the action say of a state. */
export async function allWays(state: State): Promise<{ readonly hook: Told; readonly command: Told; readonly action: Told }> {
  const repository = repositoryWith({ 'README.md': 'Pipelines\n', ...state.before })
  const workspace = mkdtempSync(join(tmpdir(), 'one-truth-'))
  try {
    state.prepare?.(repository)
    const base = repository.git('rev-parse', 'HEAD').trim()
    repository.git('checkout', '--quiet', '-b', 'topic')
    state.edit(repository)
    state.dirt?.(repository)
    const hook = await byCommand(repository.directory, ['--staged'])
    repository.git('commit', '--quiet', '--allow-empty', '--message', 'A change')
    const head = repository.git('rev-parse', 'HEAD').trim()
    if (state.isUnstaged) repository.git('checkout', '--quiet', '--force', '--', '.')
    const command = await byCommand(repository.directory, ['--since', 'main'])
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    checkOut(repository.directory, workspace, head, ...(state.depth ?? []))
    if (state.sparse) git(workspace, 'sparse-checkout', 'set', '--no-cone', ...state.sparse)
    return { hook, command, action: await byAction(workspace, base, head) }
  } finally {
    repository.dispose()
    rmSync(workspace, { recursive: true, force: true })
  }
}
