import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import type { Report } from '../../src/engine/report.ts'
import { checkOut, git } from '../github/checkout.ts'
import { type StandIn, startStandIn } from '../github/stand-in.ts'
import { commandsIn, hiddenCharacter } from '../render/hostile.ts'
import { disposeRevisions, type Revision } from './revision.ts'
import { type Ended, runnerNode, runStep, type Stop, token } from './runner.ts'

/** Everything that the scenes of a test file write. */
const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-action-'))

/** Removes what the scenes of a test file have written. */
export function leaveNothing(): void {
  disposeRevisions()
  rmSync(folder, { recursive: true, force: true })
}

/** One run of the action on a pull request; what is left out is usual. */
export interface Run {
  /** Name and activity. Default: `pull_request opened`. */
  readonly event?: string
  readonly payload?: object
  readonly from?: 'branch' | 'fork'
  /** `{api}` stands for the address of the stand-in. */
  readonly inputs?: Readonly<Record<string, string>>
  /** The commit in the workspace. Default: the base under events that have its rights, else the merge. */
  readonly checkout?: 'merge' | 'base' | 'head' | 'none'
  readonly isShallow?: boolean
  /** False where nothing more can be fetched. Default: true. */
  readonly canFetch?: boolean
  /** Files that an earlier step of the job has put into the workspace. */
  readonly beside?: Readonly<Record<string, string>>
  readonly attempt?: number
  readonly run?: number
  readonly node?: string
  readonly env?: Readonly<Record<string, string>>
  /** Texts that must be in no output. */
  readonly secrets?: readonly string[]
  /** Called before the run, with what sends it a signal. */
  started?(stop: Stop): void
}

export interface Told extends Ended {
  readonly report: Report | undefined
  readonly sarif: { readonly runs: readonly { readonly results: readonly unknown[] }[] } | undefined
  /** The comments on the pull request. */
  readonly comments: readonly string[]
  /** What was asked for in this run, as `METHOD path`. */
  readonly writes: readonly string[]
}

/** A pull request on a GitHub of its own. */
export interface World {
  readonly standIn: StandIn
  run(run?: Run): Promise<Told>
  /** The author pushes. */
  push(revision: Revision): void
}

/** Opens pull request 7 on a stand-in for GitHub, plays the scene, and closes it. */
export async function onPull<T>(revision: Revision, play: (world: World) => Promise<T>): Promise<T> {
  const standIn = await startStandIn()
  let current = revision
  const push = (next: Revision) => {
    current = next
    Object.assign(standIn.pull, { head: next.head, files: [...next.files] })
    Object.assign(standIn.pull.contents, next.contents)
  }
  push(revision)
  try {
    return await play({ standIn, push, run: (run = {}) => runOn(standIn, current, run) })
  } finally {
    await standIn.close()
    expect(standIn.breaches).toEqual([])
  }
}

/** One run on a pull request that nobody has looked at. */
export async function runOnce(revision: Revision, run: Run = {}, prepare: (standIn: StandIn) => unknown = () => {}) {
  return onPull(revision, async (world) => {
    prepare(world.standIn)
    return { ...(await world.run(run)), pull: world.standIn.pull, calls: world.standIn.calls }
  })
}

async function runOn(standIn: StandIn, revision: Revision, run: Run): Promise<Told> {
  const [event = '', activity] = (run.event ?? 'pull_request opened').split(' ')
  const before = standIn.calls.length
  const isOfBase = event === 'pull_request_target' || event === 'workflow_run'
  const workspace = workspaceOf(revision, { ...(isOfBase && { checkout: 'base' }), ...run })
  const step = {
    workspace,
    event,
    payload: run.payload ?? payloadOf(event, activity, revision, run.from ?? 'branch'),
    inputs: Object.fromEntries(
      Object.entries(run.inputs ?? {}).map(([name, text]) => [name, text.replace('{api}', standIn.url)]),
    ),
    node: run.node ?? runnerNode,
    env: {
      GITHUB_API_URL: standIn.url,
      GITHUB_SHA: isOfBase ? revision.base : revision.merge,
      GITHUB_RUN_ID: String(run.run ?? 100),
      GITHUB_RUN_ATTEMPT: String(run.attempt ?? 1),
      ...run.env,
    },
  }
  const stateOf = () => (run.checkout === 'none' ? '' : git(workspace, 'status', '--porcelain', '--ignored'))
  const untouched = stateOf()
  const ended = await runStep(folder, step, run.started ?? (() => {}))
  const comments = standIn.pull.comments.map(({ body }) => body)
  expectDecency(ended, standIn, run.secrets ?? [])
  expect(stateOf()).toBe(untouched)
  return {
    ...ended,
    report: jsonIn(ended, 'report'),
    sarif: jsonIn(ended, 'sarif'),
    comments,
    writes: standIn.calls
      .slice(before)
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path.replace('/repos/octo/pipes/', '')}`),
  }
}

/** What holds of every run, whatever its scene. */
function expectDecency(ended: Ended, standIn: StandIn, secrets: readonly string[]): void {
  const { log, summary, outputs, written, contacts, signal } = ended
  expect(signal).toBeNull()
  expect(contacts.filter((contact) => contact !== new URL(standIn.url).host)).toEqual([])
  expect(log).not.toMatch(/^ {4}at |node:internal|Unhandled|\(node:\d+\)|file:\/\//m)
  expect(log).not.toMatch(hiddenCharacter)
  expect(log.startsWith(`::add-mask::${token}\n`)).toBe(true)
  const [masks, commands] = parted(commandsIn(log), (line) => line.startsWith('::add-mask::'))
  for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice) /)
  const open = masks.reduce((text, mask) => text.replace(`${mask}\n`, ''), log)
  const { comments, reviewComments, checkRuns, statuses } = standIn.pull
  const told = JSON.stringify([open, summary, outputs, written, comments, reviewComments, checkRuns, statuses])
  for (const secret of [token, ...secrets]) expect(told).not.toContain(secret)
}

function parted<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

/** The JSON in the file that an output names. */
function jsonIn({ outputs, written }: Ended, output: string) {
  const name = outputs[output]?.split('/').at(-1) ?? ''
  return name === '' ? undefined : JSON.parse(written[name] ?? 'null')
}

const workspaces = new Map<string, string>()

/** A checkout as actions/checkout makes it. Full ones are shared, because no run may change anything in them. */
function workspaceOf(revision: Revision, { checkout = 'merge', isShallow = false, canFetch = true, beside = {} }: Run): string {
  const key = JSON.stringify([checkout === 'none' ? checkout : revision[checkout], isShallow, canFetch, beside])
  const known = isShallow ? undefined : workspaces.get(key)
  if (known !== undefined) return known
  const directory = mkdtempSync(join(folder, 'workspace-'))
  workspaces.set(key, directory)
  if (checkout !== 'none') fill(revision, directory, { checkout, isShallow, canFetch })
  for (const [path, text] of Object.entries(beside)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), text)
  }
  return directory
}

function fill(
  revision: Revision,
  directory: string,
  { checkout, isShallow, canFetch }: { checkout: 'merge' | 'base' | 'head'; isShallow: boolean; canFetch: boolean },
): void {
  checkOut(revision.repository.directory, directory, revision[checkout], ...(isShallow ? ['--depth=1'] : []))
  if (!canFetch) git(directory, 'remote', 'set-url', 'origin', 'file:///gone')
}

/** The part of an event that GitHub sends which matters to anyone. */
export function payloadOf(event: string, activity: string | undefined, revision: Revision, from: 'branch' | 'fork'): object {
  const repository = { full_name: 'octo/pipes', default_branch: 'main' }
  const origin = from === 'fork' ? { full_name: 'mallory/pipes' } : repository
  const { head, base, merge } = revision
  const pull_request = {
    number: 7,
    head: { sha: head, ref: 'topic', repo: origin },
    base: { sha: base, ref: 'main', repo: repository },
    labels: [],
  }
  switch (event) {
    case 'pull_request':
    case 'pull_request_target':
      return { action: activity ?? 'opened', number: 7, pull_request, repository }
    case 'workflow_run': {
      const known = { number: 7, head: { sha: head, ref: 'topic' }, base: { sha: base, ref: 'main' } }
      const workflow_run = {
        event: 'pull_request',
        head_sha: head,
        head_branch: 'topic',
        head_repository: origin,
        pull_requests: from === 'fork' ? [] : [known],
      }
      return { action: 'completed', workflow_run, repository }
    }
    case 'merge_group':
      return {
        action: 'checks_requested',
        merge_group: { head_sha: merge, base_sha: base, base_ref: 'refs/heads/main' },
        repository,
      }
    case 'push':
      return { ref: 'refs/heads/main', before: base, after: merge, repository }
    default:
      return { repository }
  }
}

/** What a reader sees first: the line below the marker. */
export function headlineOf(comment: string): string {
  return comment.split('\n')[1] ?? ''
}
