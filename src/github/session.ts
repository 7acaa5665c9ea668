import type { LiveRequest, RehearsalRequest } from '../dialects/service.ts'
import { servicesWithKey } from '../dialects/services.ts'
import { type Base, filesOfChange } from '../discover/base.ts'
import { checkedOutCommit } from '../discover/git.ts'
import { mayMatter } from '../discover/matters.ts'
import type { StandIn } from '../discover/stand-ins.ts'
import { type ExitCode, OperationalError } from '../engine/errors.ts'
import type { Provenance, Report } from '../engine/report.ts'
import type { HistoryRequest } from '../history/ask.ts'
import type { Files, Host } from '../host.ts'
import type { FactsRequest } from '../report/html.ts'
import { variableOf } from '../setting.ts'
import { inputs } from '../settings.ts'
import { baseFrom } from './base.ts'
import type { Session, Start } from './before-review.ts'
import { type Changes, findChanges } from './changes.ts'
import type { ClientOptions, GitHubClient } from './client.ts'
import { eventBytesLimit, parsePayload, type ReviewContext, readContext } from './context.ts'
import { type ActionSettings, readActionSettings } from './inputs.ts'
import { liveRequestOf, rehearsalOf } from './live.ts'
import { relevantFiles, touchedFiles } from './relevant.ts'
import type { Runner } from './runner.ts'
import { absentFiles, expectHead, treeAt } from './workspace.ts'

/** What the action asks of a review. */
export interface ActionRequest {
  readonly paths: readonly string[]
  readonly config?: string
  readonly failOn?: NonNullable<ActionSettings['failOn']>
  readonly profile?: NonNullable<ActionSettings['profile']>
  readonly allowEmpty: boolean
  /** Selectors of which none means a file are refused. */
  readonly mustMatch: boolean
  /** Submodules and links that the change brings where folders may be. */
  readonly standIns: readonly StandIn[]
  /** Looked at wherever they lie: a `.gitignore` is a part of the change, and hides nothing that git tracks. */
  readonly tracked: ReadonlySet<string>
  /** Told the exit code before run history is asked for. */
  readonly conclude?: (code: ExitCode) => void
  /** Report on these paths only. */
  readonly only?: ReadonlySet<string>
  readonly gate: ActionSettings['gate']
  readonly base?: Base
  readonly configFrom?: Files
  /** Sentences that every output repeats. */
  readonly notices: readonly string[]
  readonly history?: HistoryRequest
  readonly live?: LiveRequest
  readonly rehearsal?: RehearsalRequest
}

export interface ActionReview {
  readonly report: Report
  /** What the HTML report is made of. */
  readonly material: Pick<FactsRequest, 'pipelines' | 'config' | 'answers'> & {
    /** What dbt builds in each pipeline; read from the manifest that is at hand when it is asked for. */
    readonly dbtReaches: () => Promise<NonNullable<FactsRequest['dbt']>>
  }
  readonly exitCode: ExitCode
}

/** What a comment says of the review beside the report. */
export interface CommentOf {
  /** What was reviewed. Default: not said. */
  readonly commit?: string
  /** Which of several reviews it is. */
  readonly name?: string | undefined
  /** The commit that locations lead to. Default: they are no links. */
  readonly source?: Provenance
}

/** Report to text. */
export interface Renderers {
  annotations(report: Report): string
  json(report: Report): string
  sarif(report: Report, provenance?: Provenance): string
  /** Locations are links into `source`. */
  comment(report: Report, of?: CommentOf): string
  summary(report: Report, source?: Provenance): string
}

/** All that the action needs besides the host; loaded late, because most pull requests touch no pipeline. */
export interface ActionDeps {
  review(host: Host, request: ActionRequest): Promise<ActionReview>
  renderers(): Promise<Renderers>
  connect(options: ClientOptions): Promise<GitHubClient>
  readonly runner: Runner
  /** Fixes the exit code. Nothing that comes later changes it. */
  conclude(code: ExitCode): void
  /** Allows the run that many more minutes before it stops itself. */
  allowMore(minutes: number): void
}

type Environment = Record<string, string | undefined>

/** Masks the secrets among the inputs, takes them out of the environment, and reads all inputs. */
export function takeSettings(env: Environment, runner: Runner): ActionSettings {
  const given = { ...env }
  for (const name of inputs.filter((input) => input.isSecret).map((input) => variableOf(input.name))) {
    const secret = env[name]?.trim()
    if (secret) runner.mask(secret)
    delete env[name]
  }
  return readActionSettings(given)
}

/** Reads the event. Throws OperationalError for one that cannot be reviewed. */
export async function readStart(host: Host, settings: ActionSettings, deps: ActionDeps): Promise<Start> {
  const { env } = host
  const payload = parsePayload(await host.read(env['GITHUB_EVENT_PATH'] ?? '', eventBytesLimit))
  const context = readContext(env['GITHUB_EVENT_NAME'] ?? '', payload, env)
  let connection: Promise<GitHubClient> | undefined
  const connect = async () => {
    const { githubToken: token } = settings
    if (token === undefined) return undefined
    const { apiUrl, runId, runAttempt } = context
    connection ??= deps.connect({ token, apiUrl, id: `${runId}-${runAttempt}`, clock: host })
    return connection
  }
  return { host, settings, context, connect }
}

/** Finds what changed. Undefined where the pull request of the event is not open any more or has a newer commit. Throws OperationalError where it cannot be reviewed. */
export async function openSession(start: Start): Promise<Session | undefined> {
  return start.context.content === 'api' ? openRemote(start) : openLocal(start)
}

async function openLocal(start: Start): Promise<Session> {
  const head = await expectHead(start)
  const { config } = start.settings
  const changes = await findChanges(start.host, start.context, () => listFiles(start), { config, head })
  const only = pathsOf(changes, start.settings)
  const tree = await treeAt(start.host, head?.sha, { files: await touchedFiles(start.host, changes, config), config })
  const absent = await absentFiles(tree.host, changes, start.settings)
  const session: Session = { ...start, ...tree, changes: { ...changes, ...absent }, only, tracked: only ?? tree.tracked }
  const { baseSha, kind } = start.context
  // Who may push may also configure.
  if (changes.base !== null || baseSha === null || kind === 'push') return session
  const { configAtBase } = await import('./base-config.ts')
  return { ...session, configFrom: configAtBase(session, baseSha) }
}

/** The changed files as GitHub lists them; undefined where it cannot be asked. */
async function listFiles({ context, connect }: Start) {
  const { owner, repo, pullRequest, baseSha, headSha } = context
  try {
    const client = await connect()
    if (!client) return undefined
    const { listComparedFiles, listPullFiles, readHeadSha } = await import('./endpoints.ts')
    if (pullRequest !== null) {
      const listed = await listPullFiles(client, { owner, repo }, pullRequest)
      // GitHub lists the files of the head of now, which may be another one than that of the event.
      return (await readHeadSha(client, { owner, repo }, pullRequest)) === headSha ? listed : undefined
    }
    return baseSha === null ? undefined : await listComparedFiles(client, { owner, repo }, baseSha, headSha)
  } catch {
    return undefined
  }
}

function pathsOf(changes: Changes, settings: ActionSettings): ReadonlySet<string> | null {
  const { files } = changes
  if (files === null) return null
  const { changed, removed } = filesOfChange(files, (path) => mayMatter(path, settings.config))
  return new Set([...changed.keys(), ...removed])
}

const safer = 'Use the event "pull_request", which checks out the code without permissions'

/** Under an event with rights of the base repository: the pull request is read through the API, the workspace is the base. */
async function openRemote(start: Start): Promise<Session | undefined> {
  const { host, settings } = start
  const base = await baseCommit(host, start.context)
  const target = await openPullRequest(start)
  if (!target) return undefined
  const { client, context } = target
  const { readHeadSha } = await import('./endpoints.ts')
  if ((await readHeadSha(client, context, context.pullRequest)) !== context.headSha) return undefined
  const listed = await listFiles({ ...start, context })
  if (!listed?.isComplete) throw new OperationalError('The changed files could not be listed', safer)
  const { config } = settings
  const { formerFiles } = await import('../discover/committed.ts')
  const files = base === null ? listed.files : await formerFiles(host, base, listed.files, config)
  const changes: Changes = {
    files,
    base,
    source: 'api',
    reason:
      base === null
        ? 'The pull request was read through the API; without a checkout of the base branch nothing can be compared'
        : 'The pull request was read through the API and applied to the base branch',
    isExact: base !== null,
  }
  const { overlayHost } = await import('./overlay.ts')
  const relevant = relevantFiles(changes, config) ?? []
  const tree = await treeAt(host, base ?? undefined, { files: relevant, config })
  const overlaid = await overlayHost(tree.host, client, context, relevant)
  const only = pathsOf(changes, settings)
  return { ...start, ...tree, context, host: overlaid, configFrom: tree.host, changes, only, tracked: only ?? new Set() }
}

/** Refuses a checkout of the pull request: with secrets and a token that can write, it must not lie on disk. */
async function baseCommit(host: Host, context: ReviewContext): Promise<string | null> {
  const commit = await checkedOutCommit(host)
  if (commit?.sha !== context.headSha && !commit?.parents.includes(context.headSha)) return commit?.sha ?? null
  throw new OperationalError(`Under "${context.event}" the code of the pull request must not be checked out`, safer)
}

/** The pull request of the event, with a connection to it; undefined where none that is open has the commit at its head. */
export async function openPullRequest({ context, connect }: Start) {
  const client = await connect()
  if (!client) throw new OperationalError('Under this event the pull request is read with a token, and there is none', safer)
  const pullRequest = context.pullRequest ?? (await lookedUp(client, context))
  return pullRequest === undefined ? undefined : { client, context: { ...context, pullRequest } }
}

async function lookedUp(client: GitHubClient, context: ReviewContext): Promise<number | undefined> {
  const { findPullRequests } = await import('./endpoints.ts')
  const head = context.head && `${context.head.owner}:${context.head.branch}`
  const found = head ? await findPullRequests(client, context, head, context.headSha) : []
  if (found.length <= 1) return found[0]
  throw new OperationalError(
    `${found.length} open pull requests have the commit of this event at their head`,
    'Close all but one of them',
  )
}

/** The request for the review of a session. */
export async function requestOf(session: Session): Promise<ActionRequest> {
  const { settings, changes, only } = session
  const { config, failOn, profile, historyDays } = settings
  const services = servicesWithKey(settings)
  const { configFrom } = session
  const base = await baseFrom(session)
  const { owner, repo } = session.context
  const history: HistoryRequest | undefined =
    services.length === 0
      ? undefined
      : {
          from: 'api',
          services,
          cache: settings.historyCache,
          days: historyDays,
          repository: `${owner}/${repo}`,
          now: undefined,
        }
  const live = liveRequestOf(settings, session.context)
  const rehearsal = rehearsalOf(settings, session.context)
  const refusal = 'refusal' in rehearsal && rehearsal.refusal !== null ? [rehearsal.refusal] : []
  return {
    paths: settings.paths.length > 0 ? settings.paths : ['.'],
    allowEmpty: only !== null,
    mustMatch: true,
    tracked: session.tracked,
    standIns: session.standIns,
    gate: settings.gate,
    notices: [...(changes.isExact ? [] : [changes.reason]), ...refusal],
    ...(config !== undefined && { config }),
    ...(failOn !== undefined && { failOn }),
    ...(profile !== undefined && { profile }),
    ...(only !== null && { only }),
    ...(base && { base }),
    ...(configFrom && { configFrom }),
    ...(history && { history }),
    ...(live && { live }),
    ...('request' in rehearsal && { rehearsal: rehearsal.request }),
  }
}
