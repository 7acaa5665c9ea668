import { isCommitSha } from '../discover/git.ts'
import { OperationalError } from '../engine/errors.ts'
import { isRecord, listAt, numberAt, shaAt, textAt } from './json-fields.ts'

export type ReviewKind = 'pull-request' | 'merge-group' | 'push' | 'whole'

/** What one run of the action is about, from the event and the runner's variables. Everything in it has been checked. */
export interface ReviewContext {
  readonly event: string
  /** The activity of the event, for instance `opened`. */
  readonly activity: string | null
  readonly kind: ReviewKind
  /**
   * `checkout`: the working tree is what is under review. `api`: the event runs with the rights of the base repository, so the
   * content of the pull request is read as data and never from disk.
   */
  readonly content: 'checkout' | 'api'
  readonly owner: string
  readonly repo: string
  readonly headSha: string
  readonly baseSha: string | null
  /** What people call the base, or null. */
  readonly baseBranch: string | null
  readonly pullRequest: number | null
  readonly isFork: boolean
  /** Where the head branch lives; null for a repository that is gone or where it does not matter. */
  readonly head: HeadBranch | null
  readonly runId: number
  readonly runAttempt: number
  readonly apiUrl: string
  readonly serverUrl: string
  readonly defaultBranch: string | null
  /** The branch that the run was started on; null for tags and pull requests. */
  readonly branch?: string | null
  /** Labels of the pull request as the event has them. */
  readonly labels?: readonly string[]
}

export interface HeadBranch {
  readonly owner: string
  readonly repo: string
  readonly branch: string
}

type Environment = Readonly<Record<string, string | undefined>>
type Subject = Pick<ReviewContext, 'kind' | 'content' | 'headSha' | 'baseSha' | 'baseBranch' | 'pullRequest' | 'isFork' | 'head'>
type Reader = (payload: unknown, env: Environment) => Subject | undefined

const readers: Readonly<Record<string, Reader>> = {
  pull_request: (payload) => pullRequest(payload, 'checkout'),
  pull_request_target: (payload) => pullRequest(payload, 'api'),
  workflow_run: workflowRun,
  merge_group: mergeGroup,
  push: (payload, env) => onBranch(env, 'push', shaAt(payload, 'before') ?? null),
  schedule: (_payload, env) => onBranch(env, 'whole', null),
  workflow_dispatch: (_payload, env) => onBranch(env, 'whole', null),
  repository_dispatch: (_payload, env) => onBranch(env, 'whole', null),
}

/** The context of a run. Throws OperationalError for an event that cannot be reviewed and for a payload that is none. */
export function readContext(event: string, payload: unknown, env: Environment): ReviewContext {
  const reader = Object.hasOwn(readers, event) ? readers[event] : undefined
  if (!reader) throw unsupported(event)
  const subject = reader(payload, env)
  if (!subject) throw new OperationalError(`The event file does not describe a "${event}" event that can be reviewed`, hint)
  return {
    event,
    activity: textAt(payload, 'action') ?? null,
    ...subject,
    ...repositoryFrom(env),
    runId: countFrom(env, 'GITHUB_RUN_ID'),
    runAttempt: countFrom(env, 'GITHUB_RUN_ATTEMPT'),
    apiUrl: addressFrom(env, 'GITHUB_API_URL', 'https://api.github.com'),
    serverUrl: addressFrom(env, 'GITHUB_SERVER_URL', 'https://github.com'),
    defaultBranch: textAt(payload, 'repository', 'default_branch') ?? null,
    branch: env['GITHUB_REF_TYPE'] === 'branch' ? (env['GITHUB_REF_NAME'] ?? null) : null,
    labels: listAt(payload, 'pull_request', 'labels').flatMap((label) => textAt(label, 'name') ?? []),
  }
}

const hint = 'The action must run in a step of a GitHub workflow, which provides the event and its variables'

function unsupported(event: string): OperationalError {
  const known = Object.keys(readers).join(', ')
  const name = /^[a-z_]{1,40}$/.test(event) ? `The event "${event}"` : 'This event'
  return new OperationalError(`${name} cannot be reviewed`, `Run the workflow on one of these events: ${known}`)
}

function pullRequest(payload: unknown, content: 'checkout' | 'api'): Subject | undefined {
  const number = numberAt(payload, 'pull_request', 'number')
  const headSha = shaAt(payload, 'pull_request', 'head', 'sha')
  const baseSha = shaAt(payload, 'pull_request', 'base', 'sha')
  if (number === undefined || !headSha || !baseSha) return undefined
  const baseBranch = textAt(payload, 'pull_request', 'base', 'ref') ?? null
  const from = textAt(payload, 'pull_request', 'head', 'repo', 'full_name')
  const to = textAt(payload, 'pull_request', 'base', 'repo', 'full_name') ?? textAt(payload, 'repository', 'full_name')
  const head = branchOf(from, textAt(payload, 'pull_request', 'head', 'ref'))
  return { kind: 'pull-request', content, headSha, baseSha, baseBranch, pullRequest: number, isFork: !isSameName(from, to), head }
}

const notForPull = new OperationalError(
  'The run that this one follows was not for a pull request',
  "Add the condition to the job: if: github.event.workflow_run.event == 'pull_request'",
)

/** `pull_requests` is empty for forks, so that the number is looked up later by the head branch (actions/runner#3444). */
function workflowRun(payload: unknown): Subject | undefined {
  const headSha = shaAt(payload, 'workflow_run', 'head_sha')
  const origin = textAt(payload, 'workflow_run', 'event')
  if (!headSha || origin === undefined) return undefined
  if (origin !== 'pull_request' && origin !== 'pull_request_target') throw notForPull
  const from = textAt(payload, 'workflow_run', 'head_repository', 'full_name')
  const isFork = !isSameName(from, textAt(payload, 'repository', 'full_name'))
  const listed = listAt(payload, 'workflow_run', 'pull_requests')
  const only = listed.length === 1 ? listed[0] : undefined
  const head = branchOf(from, textAt(payload, 'workflow_run', 'head_branch'))
  return {
    kind: 'pull-request',
    content: 'api',
    headSha,
    baseSha: shaAt(only, 'base', 'sha') ?? null,
    baseBranch: textAt(only, 'base', 'ref') ?? null,
    pullRequest: isFork ? null : (numberAt(only, 'number') ?? null),
    isFork,
    head,
  }
}

function mergeGroup(payload: unknown): Subject | undefined {
  const headSha = shaAt(payload, 'merge_group', 'head_sha')
  const baseSha = shaAt(payload, 'merge_group', 'base_sha')
  if (!headSha || !baseSha) return undefined
  const baseBranch = textAt(payload, 'merge_group', 'base_ref')?.replace(/^refs\/heads\//, '') ?? null
  return { kind: 'merge-group', content: 'checkout', headSha, baseSha, baseBranch, pullRequest: null, isFork: false, head: null }
}

function onBranch(env: Environment, kind: ReviewKind, baseSha: string | null): Subject | undefined {
  const headSha = env['GITHUB_SHA']
  if (!isCommitSha(headSha)) return undefined
  return { kind, content: 'checkout', headSha, baseSha, baseBranch: null, pullRequest: null, isFork: false, head: null }
}

/** A head repository that is gone counts as a fork: nothing says that it was ours. */
function isSameName(from: string | undefined, to: string | undefined): boolean {
  return from !== undefined && to !== undefined && from.toLowerCase() === to.toLowerCase()
}

function branchOf(fullName: string | undefined, branch: string | undefined): HeadBranch | null {
  const names = splitName(fullName)
  return names && branch !== undefined ? { ...names, branch } : null
}

function repositoryFrom(env: Environment): { readonly owner: string; readonly repo: string } {
  const names = splitName(env['GITHUB_REPOSITORY'])
  if (!names) throw new OperationalError('GITHUB_REPOSITORY does not name a repository', hint)
  return names
}

function splitName(fullName: string | undefined): { readonly owner: string; readonly repo: string } | undefined {
  const [, owner, repo] = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/.exec(fullName ?? '') ?? []
  return owner && repo && !/^\.\.?$/.test(owner) && !/^\.\.?$/.test(repo) ? { owner, repo } : undefined
}

function countFrom(env: Environment, name: string): number {
  const text = env[name] ?? '1'
  const number = /^\d{1,15}$/.test(text) ? numberAt({ number: Number(text) }, 'number') : undefined
  if (number === undefined) throw new OperationalError(`${name} is not a number`, hint)
  return number
}

function addressFrom(env: Environment, name: string, fallback: string): string {
  const text = env[name] || fallback
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) throw new OperationalError(`${name} is not a URL`, hint)
  return text.endsWith('/') ? text.slice(0, -1) : text
}

/** GitHub sends no event larger than 25 MB (docs: webhook payload cap). */
export const eventBytesLimit = 25 * 1024 * 1024

/** The payload in the bytes of an event file. Throws OperationalError where they are no JSON object. */
export function parsePayload(bytes: Uint8Array | undefined): unknown {
  if (!bytes || bytes.length > eventBytesLimit) throw new OperationalError('The event file cannot be read', hint)
  try {
    const payload: unknown = JSON.parse(new TextDecoder().decode(bytes))
    if (isRecord(payload)) return payload
  } catch (cause) {
    throw new OperationalError('The event file is not JSON', hint, { cause })
  }
  throw new OperationalError('The event file contains no event', hint)
}
