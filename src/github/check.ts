import { messageOf } from '../engine/errors.ts'
import { type Finding, type Severity, textOf } from '../engine/finding.ts'
import type { Report, Verdict } from '../engine/report.ts'
import { countWords, existingWords, reasonWords } from '../render/wording.ts'
import { bounded, visible } from '../text/quote.ts'
import type { GitHubClient } from './client.ts'
import type { Repository } from './endpoints.ts'
import { listAt, numberAt, textAt } from './json-fields.ts'
import { isDenied, isUnclear } from './refusal.ts'

/** GitHub takes so many annotations in one request; further requests append (docs: rest/checks/runs). */
export const annotationsPerCall = 50
const longestTitle = 255
/** Well below 64 KB, in UTF-16 units. */
const longestMessage = 4000

/** What the check and the status are called. */
export function checkName(reviewName: string | undefined): string {
  return reviewName === undefined ? 'Pipeline Review' : `Pipeline Review (${reviewName})`
}

export type CheckOutcome =
  | { readonly outcome: 'done'; readonly annotations: number; readonly left: number }
  | { readonly outcome: 'denied'; readonly permission: 'checks: write' | 'statuses: write' }
  | { readonly outcome: 'failed'; readonly message: string }

export interface CheckRequest {
  readonly at: Repository
  /** The head of the pull request: on the merge commit no one would see the check. */
  readonly headSha: string
  /** The rest is counted in the summary. */
  readonly mostAnnotations: number
  /** What the check is known by where the answer to its creation is lost: another attempt has another one. */
  readonly externalId: string
  /** As `checkName` makes it. */
  readonly name: string
}

/** A check run that has been opened. Close it whatever happens, or it stays in progress for two weeks. */
export interface OpenCheck {
  /** What people call it, at the beginning of a sentence. */
  readonly name: 'The check run' | 'The commit status'
  close(report: Report, summary: string): Promise<CheckOutcome>
  /** Closes it as failed, since neutral and skipped checks count as passed. */
  fail(message: string): Promise<CheckOutcome>
}

const route = '/repos/{owner}/{repo}/check-runs'

/** Opens a check run before the work starts. Never throws; without the right to do so, closing says which permission is missing. */
export async function openCheck(client: GitHubClient, request: CheckRequest): Promise<OpenCheck> {
  try {
    const id = await createRun(client, request)
    return id === undefined
      ? closed({ outcome: 'failed', message: 'GitHub answered a check run without an id' })
      : opened(client, request, id)
  } catch (error) {
    return closed(refusalOf(error))
  }
}

async function createRun(client: GitHubClient, request: CheckRequest): Promise<number | undefined> {
  const { at, headSha, externalId, name } = request
  try {
    const parameters = { ...at, name, head_sha: headSha, external_id: externalId, status: 'in_progress' }
    return numberAt(await client.send(`POST ${route}`, parameters), 'id')
  } catch (error) {
    const run = isUnclear(error) ? (await ownRuns(client, request))[0] : undefined
    if (run === undefined) throw error
    return numberAt(run, 'id')
  }
}

/** The check runs that this very run has opened on the commit, as GitHub lists them. */
async function ownRuns(client: GitHubClient, { at, headSha, externalId, name }: CheckRequest): Promise<readonly unknown[]> {
  const parameters = { ...at, ref: headSha, check_name: name, filter: 'all', per_page: 100 }
  const runs = listAt(await client.send('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', parameters), 'check_runs')
  return runs.filter((run) => textAt(run, 'external_id') === externalId)
}

function closed(outcome: CheckOutcome): OpenCheck {
  return { name: 'The check run', close: async () => outcome, fail: async () => outcome }
}

function refusalOf(error: unknown): CheckOutcome {
  if (isDenied(error)) return { outcome: 'denied', permission: 'checks: write' }
  return { outcome: 'failed', message: messageOf(error) }
}

function opened(client: GitHubClient, request: CheckRequest, id: number): OpenCheck {
  const patch = (fields: Readonly<Record<string, unknown>>) =>
    client.send(`PATCH ${route}/{check_run_id}`, { ...request.at, check_run_id: id, ...fields })
  let isClosed = false
  const fail = async (message: string): Promise<CheckOutcome> => {
    if (isClosed) return { outcome: 'done', annotations: 0, left: 0 }
    try {
      const output = { title: 'The review failed', summary: bounded(visible(message), longestMessage) }
      await patch({ status: 'completed', conclusion: 'failure', output })
      return { outcome: 'done', annotations: 0, left: 0 }
    } catch (error) {
      return refusalOf(error)
    }
  }
  const close = async (report: Report, summary: string): Promise<CheckOutcome> => {
    const batches = batchesOf(report.findings, request.mostAnnotations)
    const title = bounded(titleOf(report), longestTitle)
    try {
      for (const annotations of batches.slice(0, -1)) await patch({ output: { title, summary, annotations } })
      const output = { title, summary, annotations: batches.at(-1) ?? [] }
      await patch({ status: 'completed', conclusion: conclusions[report.verdict], output })
      isClosed = true
      return countsOf(batches, report)
    } catch (error) {
      isClosed = isUnclear(error) && (await isCompleted(client, request, id))
      if (isClosed) return countsOf(batches, report)
      isClosed = await closeBare(patch, report)
      return refusalOf(error)
    }
  }
  return { name: 'The check run', close, fail }
}

/** The last answer was lost, and nothing else. */
async function isCompleted(client: GitHubClient, request: CheckRequest, id: number): Promise<boolean> {
  try {
    const runs = await ownRuns(client, request)
    return runs.some((run) => numberAt(run, 'id') === id && textAt(run, 'status') === 'completed')
  } catch {
    return false
  }
}

type Patch = (fields: Readonly<Record<string, unknown>>) => Promise<unknown>

/** Where an annotation is refused, the check is closed without the rest, with the right conclusion. False where not even that can be done. */
async function closeBare(patch: Patch, report: Report): Promise<boolean> {
  const summary = 'Not all annotations could be published. The job summary shows the findings, the JSON report has all of them.'
  try {
    await patch({ status: 'completed', conclusion: conclusions[report.verdict], output: { title: titleOf(report), summary } })
    return true
  } catch {
    return false
  }
}

/** An error of ours is a failure, never neutral: neutral passes a required check. */
const conclusions = { pass: 'success', fail: 'failure', broken: 'failure' } as const satisfies Record<Verdict, string>

/** What the first line of the comment says, and what does not count. */
export function titleOf(report: Report): string {
  if (report.summary.files === 0 && report.changes.length === 0) return 'No pipeline file changed'
  const words = [report.verdict === 'broken' ? reasonWords(report) : countWords(report), existingWords(report)]
    .filter((part) => part !== null)
    .join('; ')
  return `${words[0]?.toUpperCase()}${words.slice(1)}`
}

function countsOf(batches: readonly (readonly unknown[])[], report: Report): CheckOutcome {
  const annotations = batches.reduce((sum, batch) => sum + batch.length, 0)
  return { outcome: 'done', annotations, left: activeOf(report.findings).length - annotations }
}

const ranks: Record<Severity, number> = { error: 0, warning: 1, note: 2 }

function activeOf(findings: readonly Finding[]): readonly Finding[] {
  const active = findings.filter((finding) => finding.suppressed === null)
  return active.sort((one, other) => ranks[one.severity] - ranks[other.severity])
}

/** The annotations, gravest first, in groups that one request may carry. At least one group. */
function batchesOf(findings: readonly Finding[], most: number): readonly (readonly Annotation[])[] {
  const annotations = activeOf(findings).slice(0, most).map(annotationOf)
  const batches = Math.max(1, Math.ceil(annotations.length / annotationsPerCall))
  return Array.from({ length: batches }, (_, at) => annotations.slice(at * annotationsPerCall, (at + 1) * annotationsPerCall))
}

type Annotation = ReturnType<typeof annotationOf>
const levels = { error: 'failure', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>

/** Columns are allowed on a single line only. */
function annotationOf(finding: Finding) {
  const { line, endLine, column, endColumn } = finding
  const columns = line === endLine ? { start_column: column, end_column: Math.max(column, endColumn - 1) } : {}
  return {
    path: finding.path,
    start_line: line,
    end_line: Math.max(line, endLine),
    ...columns,
    annotation_level: levels[finding.severity],
    title: bounded(visible(finding.rule), longestTitle),
    message: bounded(visible(textOf(finding)), longestMessage),
  }
}
