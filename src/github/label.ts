import { messageOf } from '../engine/errors.ts'
import type { Verdict } from '../engine/report.ts'
import type { GitHubClient } from './client.ts'
import type { Repository } from './endpoints.ts'
import { listAt, shaAt, textAt } from './json-fields.ts'
import { isDenied, statusOf } from './refusal.ts'

const labelsOf = '/repos/{owner}/{repo}/issues/{issue_number}/labels'

export type LabelOutcome =
  | { readonly outcome: 'set' | 'removed' | 'right already' | 'superseded' }
  | { readonly outcome: 'denied'; readonly permission: 'pull-requests: write' }
  | { readonly outcome: 'failed'; readonly message: string }

export interface LabelRequest {
  readonly at: Repository
  readonly pullRequest: number
  readonly headSha: string
  /** GitHub makes it where the repository does not have it yet. */
  readonly label: string
}

/** Lets the pull request have the label as long as its review does not pass. Never throws: what GitHub refuses is told in the outcome. */
export async function applyLabel(client: GitHubClient, request: LabelRequest, verdict: Verdict): Promise<LabelOutcome> {
  const { at, pullRequest, label } = request
  const issue = { owner: at.owner, repo: at.repo, issue_number: pullRequest }
  try {
    const pull = await client.send('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...at, pull_number: pullRequest })
    if (shaAt(pull, 'head', 'sha') !== request.headSha) return { outcome: 'superseded' }
    // GitHub tells labels apart whatever their case.
    const present = listAt(pull, 'labels').some((item) => textAt(item, 'name')?.toLowerCase() === label.toLowerCase())
    const isWanted = verdict !== 'pass'
    if (present === isWanted) return { outcome: 'right already' }
    if (!isWanted) return { outcome: await removed(client, { ...issue, name: label }) }
    await client.send(`POST ${labelsOf}`, { ...issue, labels: [label] })
    return { outcome: 'set' }
  } catch (error) {
    if (isDenied(error)) return { outcome: 'denied', permission: 'pull-requests: write' }
    return { outcome: 'failed', message: messageOf(error) }
  }
}

/** A run at the same time may have been first. */
async function removed(client: GitHubClient, parameters: Readonly<Record<string, unknown>>) {
  try {
    await client.send(`DELETE ${labelsOf}/{name}`, parameters)
    return 'removed'
  } catch (error) {
    if (statusOf(error) === 404) return 'right already'
    throw error
  }
}
