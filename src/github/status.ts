import { messageOf } from '../engine/errors.ts'
import type { Verdict } from '../engine/report.ts'
import { bounded } from '../text/quote.ts'
import { type CheckOutcome, type CheckRequest, type OpenCheck, titleOf } from './check.ts'
import type { GitHubClient } from './client.ts'
import { isDenied, isUnclear } from './refusal.ts'

const route = 'POST /repos/{owner}/{repo}/statuses/{sha}'

/** GitHub refuses a longer description, and the status with it. */
const longestDescription = 140

/** An error of ours is an error of the status: like a failure, it does not pass where the status is required. */
const states = { pass: 'success', fail: 'failure', broken: 'error' } as const satisfies Record<Verdict, string>

/**
 * A commit status on the head, written once, with the verdict: a pending one would stay for ever where the job is killed. Never throws; without
 * the right to write it, closing says which permission is missing.
 */
export function statusOn(client: GitHubClient, { at, headSha, name }: Pick<CheckRequest, 'at' | 'headSha' | 'name'>): OpenCheck {
  let isClosed = false
  const write = async (state: string, description: string): Promise<CheckOutcome> => {
    if (isClosed) return { outcome: 'done', annotations: 0, left: 0 }
    try {
      await sendTwice(client, { ...at, sha: headSha, state, context: name, description })
      isClosed = true
      return { outcome: 'done', annotations: 0, left: 0 }
    } catch (error) {
      if (isDenied(error)) return { outcome: 'denied', permission: 'statuses: write' }
      return { outcome: 'failed', message: messageOf(error) }
    }
  }
  return {
    name: 'The commit status',
    close: (report) => write(states[report.verdict], bounded(titleOf(report), longestDescription)),
    fail: () => write('error', 'The review failed'),
  }
}

/** Of several statuses with one context the last one counts, so that a second one after a lost answer does no harm. */
async function sendTwice(client: GitHubClient, parameters: Readonly<Record<string, unknown>>): Promise<void> {
  try {
    await client.send(route, parameters)
  } catch (error) {
    if (!isUnclear(error)) throw error
    await client.send(route, parameters)
  }
}
